import { type Weigh, whenDoing } from '../intended-use.ts'
import type { Naming } from './rules.ts'

/** The name is owed by whoever passes on what it derived. */
export const weighNaming: Weigh<Naming> = (_, use) => whenDoing(use, ['redistribute-derivatives'], 'duty', 'name them as the license says.')

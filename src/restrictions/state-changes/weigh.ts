import { type Weigh, whenDoing } from '../intended-use.ts'
import type { StateChanges } from './rules.ts'

/** Changes are told to those who get a changed version. */
export const weighStateChanges: Weigh<StateChanges> = (_, use) => whenDoing(use, ['redistribute-derivatives'], 'duty', 'say that and what you changed.')

import { type Weigh, whenDoing } from '../intended-use.ts'
import type { Notice } from './rules.ts'

/** Notices go along with every copy. */
export const weighNotice: Weigh<Notice> = (_, use) => whenDoing(use, ['redistribute-weights', 'redistribute-derivatives'], 'duty', 'pass on the notices that the license names.')

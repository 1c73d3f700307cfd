import { type Weigh, whenDoing } from '../intended-use.ts'
import type { ReverseEngineeringBan } from './rules.ts'

/** Taking it apart. */
export const weighReverseEngineeringBan: Weigh<ReverseEngineeringBan> = (_, use) => whenDoing(use, ['reverse-engineer'], 'conflict', 'the license forbids it.')

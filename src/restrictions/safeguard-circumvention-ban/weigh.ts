import { type Weigh, whenDoing } from '../intended-use.ts'
import type { SafeguardCircumventionBan } from './rules.ts'

/** Getting around what keeps it in bounds. */
export const weighSafeguardCircumventionBan: Weigh<SafeguardCircumventionBan> = (_, use) => whenDoing(use, ['remove-safeguards'], 'conflict', 'the license forbids it.')

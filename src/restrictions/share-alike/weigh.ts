import { type Action, type Weigh, whenDoing } from '../intended-use.ts'
import type { ShareAlike } from './rules.ts'

const acts: Readonly<Record<NonNullable<ShareAlike['scope']>, readonly Action[]>> = {
  derivatives: ['redistribute-derivatives'],
  file: ['redistribute-derivatives'],
  'whole-work': ['redistribute-weights', 'redistribute-derivatives'],
  network: ['redistribute-weights', 'redistribute-derivatives', 'host-as-service'],
}

/** By how far the license reaches. */
export const weighShareAlike: Weigh<ShareAlike> = ({ scope }, use) => whenDoing(use, acts[scope ?? 'derivatives'], 'duty', 'what others get or use goes under the same license.')

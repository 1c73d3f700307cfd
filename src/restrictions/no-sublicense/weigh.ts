import { unknown, type Weigh, whenDoing } from '../intended-use.ts'
import type { NoSublicense } from './rules.ts'

const trade = new Set(['sell', 'rent', 'lease'])

/** It matters to whoever passes the model on: for money it may be barred, for none each recipient needs rights of its own. */
export const weighNoSublicense: Weigh<NoSublicense> = ({ verbs }, use) => {
  const acts = ['redistribute-weights', 'redistribute-derivatives'] as const
  const weighed = whenDoing(use, acts, 'duty', 'those who get it need their rights from the licensor, not from you.')
  if (weighed.outcome !== 'duty' || !verbs.some((verb) => trade.has(verb)) || use.commercial === false) return weighed
  if (use.commercial === undefined) return unknown('commercial', 'Whether you pass it on for money is not stated, and the license bars that.')
  return whenDoing(use, acts, 'conflict', 'the license bars doing so for money.')
}

import { type Action, type Weigh, whenDoing } from '../intended-use.ts'
import type { NoRedistribution } from './rules.ts'

const acts: Readonly<Record<NonNullable<NoRedistribution['scope']>, readonly Action[]>> = {
  model: ['redistribute-weights'],
  derivatives: ['redistribute-derivatives'],
  both: ['redistribute-weights', 'redistribute-derivatives'],
}

/** By what is passed on. */
export const weighNoRedistribution: Weigh<NoRedistribution> = ({ scope }, use) => whenDoing(use, acts[scope ?? 'both'], 'conflict', 'the license forbids it.')

import { type Action, type Weigh, whenDoing } from '../intended-use.ts'
import type { SourceDisclosure } from './rules.ts'

const acts: Readonly<Record<NonNullable<SourceDisclosure['scope']>, readonly Action[]>> = {
  derivatives: ['redistribute-derivatives'],
  'whole-work': ['redistribute-weights', 'redistribute-derivatives'],
  network: ['redistribute-weights', 'redistribute-derivatives', 'host-as-service'],
}

/** By how far the license reaches. */
export const weighSourceDisclosure: Weigh<SourceDisclosure> = ({ scope }, use) =>
  whenDoing(use, acts[scope ?? 'derivatives'], 'duty', 'give the source to those who get or use it.')

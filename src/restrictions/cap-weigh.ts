import { clear, conflict, duty, type FactName, type Weighed } from './intended-use.ts'
import type { Consequence } from './restriction.ts'

/** A cap, as far as weighing looks at it. */
export interface WeighedCap {
  readonly comparator: '>' | '>='
  readonly value: number
  readonly consequence: Consequence | null
}

/** Words for the two numbers that a cap compares. */
export interface CapWords {
  readonly states?: string
  readonly limit?: string
}

/** Whether a number is over the cap. */
export const bites = ({ comparator, value }: WeighedCap, measured: number): boolean => (comparator === '>' ? measured > value : measured >= value)

const follows: Readonly<Record<Consequence, readonly [typeof duty, string]>> = {
  prohibited: [conflict, 'above it use is not allowed'],
  'request-license': [conflict, 'above it you need a separate license'],
  terminates: [conflict, 'above it the license ends'],
  none: [conflict, 'above it the grant no longer holds as given'],
  // Until the fee is agreed on and paid there is no license above the limit.
  pay: [conflict, 'above it you need a paid license'],
  notify: [duty, 'above it you must notify the licensor'],
  'display-attribution': [duty, 'above it you must display an attribution'],
}

/**
 * Weighs a stated number against a cap: over it, the consequence says whether that is a conflict or a duty.
 * What somebody else must grant, for money or for none, is a conflict until it is granted.
 *
 * @param tell a number with its unit: "12 million monthly active users"
 * @param words what the user stated and what the limit is, where that is not the bare number
 */
export function weighCap(cap: WeighedCap, fact: FactName, measured: number, tell: (value: number) => string, words: CapWords = {}): Weighed {
  const { states = tell(measured), limit = tell(cap.value) } = words
  if (!bites(cap, measured)) return clear(fact, `You state ${states}: ${cap.comparator === '>' ? 'not above' : 'below'} the limit of ${limit}.`)
  const [outcome, says] = follows[cap.consequence ?? 'none']
  return outcome(
    fact,
    `You state ${states}: ${cap.comparator === '>' ? 'above' : 'at or above'} the limit of ${limit}, and ${says.replace('above it', cap.comparator === '>' ? 'above it' : 'from it on')}.`,
  )
}

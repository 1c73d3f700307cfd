import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface RevenueCap extends RestrictionBase {
  readonly kind: 'revenue-cap'
  /** How the number is compared: the clause bites when the measured number stands in this relation to `value`. */
  readonly comparator: '>' | '>='
  /** The threshold, as a plain number. */
  readonly value: number
  /** ISO 4217 code. */
  readonly currency: string | null
  /** Over which time. */
  readonly period: 'annual' | 'monthly' | 'quarterly' | 'total' | null
  /** Whose numbers are added up. */
  readonly counted: readonly ('licensee' | 'affiliates')[] | null
  /** Who gives the separate license, as the text names it. */
  readonly grantor: string | null
}

export const revenueCap = defineKind<RevenueCap>({
  kind: 'revenue-cap',
  family: 'eligibility',
  key: ['value', 'currency', 'period'],
  title: 'Revenue cap',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface QuantityCap extends RestrictionBase {
  readonly kind: 'quantity-cap'
  /** What is counted. */
  readonly metric: 'devices' | 'copies' | 'servers' | 'requests' | 'seats' | 'parameters'
  /** How the number is compared: the clause bites when the measured number stands in this relation to `value`. */
  readonly comparator: '>' | '>='
  /** The threshold, as a plain number. */
  readonly value: number
  /** Over which time. */
  readonly period: string | null
}

export const quantityCap = defineKind<QuantityCap>({
  kind: 'quantity-cap',
  family: 'eligibility',
  key: ['metric', 'value'],
  title: 'Quantity cap',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

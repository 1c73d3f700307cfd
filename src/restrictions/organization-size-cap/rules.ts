import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface OrganizationSizeCap extends RestrictionBase {
  readonly kind: 'organization-size-cap'
  /** What is counted. */
  readonly metric: 'employees' | 'funding' | 'assets' | 'valuation'
  /** How the number is compared: the clause bites when the measured number stands in this relation to `value`. */
  readonly comparator: '>' | '>='
  /** The threshold, as a plain number. */
  readonly value: number
  /** ISO 4217 code. */
  readonly currency: string | null
}

export const organizationSizeCap = defineKind<OrganizationSizeCap>({
  kind: 'organization-size-cap',
  family: 'eligibility',
  key: ['metric', 'value'],
  title: 'Organization size cap',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

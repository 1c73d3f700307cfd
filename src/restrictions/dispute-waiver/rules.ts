import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface DisputeWaiver extends RestrictionBase {
  readonly kind: 'dispute-waiver'
}

export const disputeWaiver = defineKind<DisputeWaiver>({
  kind: 'dispute-waiver',
  family: 'standing',
  title: 'Dispute waiver',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface AcceptableUsePolicy extends RestrictionBase {
  readonly kind: 'acceptable-use-policy'
  /** Where the policy stands, or null. */
  readonly url: string | null
  /** What the policy is called. */
  readonly name: string | null
}

export const acceptableUsePolicy = defineKind<AcceptableUsePolicy>({
  kind: 'acceptable-use-policy',
  family: 'duties',
  title: 'Acceptable use policy',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

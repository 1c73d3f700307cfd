import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface NoLiability extends RestrictionBase {
  readonly kind: 'no-liability'
}

export const noLiability = defineKind<NoLiability>({
  kind: 'no-liability',
  family: 'standing',
  title: 'No liability',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

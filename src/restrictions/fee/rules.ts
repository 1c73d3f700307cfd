import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Fee extends RestrictionBase {
  readonly kind: 'fee'
}

export const fee = defineKind<Fee>({
  kind: 'fee',
  family: 'duties',
  title: 'Fee',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

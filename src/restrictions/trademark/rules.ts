import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Trademark extends RestrictionBase {
  readonly kind: 'trademark'
}

export const trademark = defineKind<Trademark>({
  kind: 'trademark',
  family: 'standing',
  title: 'Trademark',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Indemnity extends RestrictionBase {
  readonly kind: 'indemnity'
}

export const indemnity = defineKind<Indemnity>({
  kind: 'indemnity',
  family: 'duties',
  title: 'Indemnity',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

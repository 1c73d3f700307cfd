import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Confidentiality extends RestrictionBase {
  readonly kind: 'confidentiality'
}

export const confidentiality = defineKind<Confidentiality>({
  kind: 'confidentiality',
  family: 'duties',
  title: 'Confidentiality',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

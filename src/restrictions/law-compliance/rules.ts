import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface LawCompliance extends RestrictionBase {
  readonly kind: 'law-compliance'
}

export const lawCompliance = defineKind<LawCompliance>({
  kind: 'law-compliance',
  family: 'duties',
  title: 'Law compliance',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Reporting extends RestrictionBase {
  readonly kind: 'reporting'
  /** What exactly. */
  readonly what: 'use' | 'results' | 'security' | 'violations' | 'modifications' | 'records' | null
}

export const reporting = defineKind<Reporting>({
  kind: 'reporting',
  family: 'duties',
  title: 'Reporting',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

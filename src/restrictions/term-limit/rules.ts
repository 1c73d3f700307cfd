import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface TermLimit extends RestrictionBase {
  readonly kind: 'term-limit'
  /** The last day, ISO date. */
  readonly until: string | null
  /** How long, ISO 8601. */
  readonly duration: string | null
}

export const termLimit = defineKind<TermLimit>({
  kind: 'term-limit',
  family: 'standing',
  title: 'Term limit',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface NoRedistribution extends RestrictionBase {
  readonly kind: 'no-redistribution'
  /** How far it reaches. */
  readonly scope: 'model' | 'derivatives' | 'both' | null
}

export const noRedistribution = defineKind<NoRedistribution>({
  kind: 'no-redistribution',
  family: 'access',
  title: 'No redistribution',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface GrantBack extends RestrictionBase {
  readonly kind: 'grant-back'
  /** What exactly. */
  readonly what: 'feedback' | 'modifications' | 'outputs' | 'data' | 'patent' | null
}

export const grantBack = defineKind<GrantBack>({
  kind: 'grant-back',
  family: 'duties',
  title: 'Grant back',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

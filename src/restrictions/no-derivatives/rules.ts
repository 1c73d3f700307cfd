import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface NoDerivatives extends RestrictionBase {
  readonly kind: 'no-derivatives'
}

export const noDerivatives = defineKind<NoDerivatives>({
  kind: 'no-derivatives',
  family: 'access',
  title: 'No derivatives',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface UnilateralChange extends RestrictionBase {
  readonly kind: 'unilateral-change'
  /** What exactly. */
  readonly what: 'license' | 'policy' | 'model' | null
}

export const unilateralChange = defineKind<UnilateralChange>({
  kind: 'unilateral-change',
  family: 'standing',
  title: 'Unilateral change',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface NonCommercial extends RestrictionBase {
  readonly kind: 'non-commercial'
  /** How commercial use can become allowed. */
  readonly commercialPath: 'none' | 'request-license' | 'registration' | 'below-threshold' | null
}

export const nonCommercial = defineKind<NonCommercial>({
  kind: 'non-commercial',
  family: 'purpose',
  title: 'Non commercial',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

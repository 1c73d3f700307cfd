import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface FinalInterpretation extends RestrictionBase {
  readonly kind: 'final-interpretation'
}

export const finalInterpretation = defineKind<FinalInterpretation>({
  kind: 'final-interpretation',
  family: 'standing',
  title: 'Final interpretation',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

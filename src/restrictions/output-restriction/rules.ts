import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface OutputRestriction extends RestrictionBase {
  readonly kind: 'output-restriction'
  /** In which way outputs are bound. */
  readonly limit: 'non-commercial' | 'ownership' | 'publication' | 'license' | 'other' | null
}

export const outputRestriction = defineKind<OutputRestriction>({
  kind: 'output-restriction',
  family: 'outputs',
  title: 'Output restriction',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface StateChanges extends RestrictionBase {
  readonly kind: 'state-changes'
}

export const stateChanges = defineKind<StateChanges>({
  kind: 'state-changes',
  family: 'duties',
  title: 'State changes',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

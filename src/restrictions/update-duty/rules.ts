import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface UpdateDuty extends RestrictionBase {
  readonly kind: 'update-duty'
}

export const updateDuty = defineKind<UpdateDuty>({
  kind: 'update-duty',
  family: 'duties',
  title: 'Update duty',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

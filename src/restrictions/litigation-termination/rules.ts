import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface LitigationTermination extends RestrictionBase {
  readonly kind: 'litigation-termination'
  /** What sets it off. */
  readonly trigger: 'patent' | 'copyright' | 'any-ip' | 'any-claim' | null
}

export const litigationTermination = defineKind<LitigationTermination>({
  kind: 'litigation-termination',
  family: 'standing',
  title: 'Litigation termination',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

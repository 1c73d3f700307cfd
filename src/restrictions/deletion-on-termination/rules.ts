import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface DeletionOnTermination extends RestrictionBase {
  readonly kind: 'deletion-on-termination'
  /** What exactly. */
  readonly what: readonly ('model' | 'copies' | 'derivatives' | 'outputs')[] | null
}

export const deletionOnTermination = defineKind<DeletionOnTermination>({
  kind: 'deletion-on-termination',
  family: 'duties',
  title: 'Deletion on termination',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

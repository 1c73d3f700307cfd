import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Termination extends RestrictionBase {
  readonly kind: 'termination'
  /** What sets it off. */
  readonly trigger: 'breach' | 'at-will' | 'notice' | null
  /** Days to mend a breach before it takes effect. */
  readonly cureDays: number | null
  /** Whether it takes effect by itself. */
  readonly automatic: boolean | null
}

export const termination = defineKind<Termination>({
  kind: 'termination',
  family: 'standing',
  title: 'Termination',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

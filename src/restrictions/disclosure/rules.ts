import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Disclosure extends RestrictionBase {
  readonly kind: 'disclosure'
  /** What exactly. */
  readonly what: 'ai-generated' | 'risks' | 'ai-interaction' | 'training-data' | 'license-terms' | null
}

export const disclosure = defineKind<Disclosure>({
  kind: 'disclosure',
  family: 'duties',
  title: 'Disclosure',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface SourceDisclosure extends RestrictionBase {
  readonly kind: 'source-disclosure'
  /** How far it reaches. */
  readonly scope: 'derivatives' | 'whole-work' | 'network' | null
}

export const sourceDisclosure = defineKind<SourceDisclosure>({
  kind: 'source-disclosure',
  family: 'duties',
  title: 'Source disclosure',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

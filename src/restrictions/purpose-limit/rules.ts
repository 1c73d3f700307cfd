import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface PurposeLimit extends RestrictionBase {
  readonly kind: 'purpose-limit'
  /** The purposes that are allowed. */
  readonly permitted: readonly ('research' | 'academic' | 'personal' | 'evaluation' | 'education' | 'internal' | 'testing' | 'production')[] | null
}

export const purposeLimit = defineKind<PurposeLimit>({
  kind: 'purpose-limit',
  family: 'purpose',
  title: 'Purpose limit',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

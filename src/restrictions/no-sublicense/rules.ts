import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface NoSublicense extends RestrictionBase {
  readonly kind: 'no-sublicense'
  /** The acts that are forbidden. */
  readonly verbs: readonly ('sublicense' | 'transfer' | 'sell' | 'rent' | 'lease' | 'assign' | 'lend')[] | null
}

export const noSublicense = defineKind<NoSublicense>({
  kind: 'no-sublicense',
  family: 'access',
  title: 'No sublicense',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

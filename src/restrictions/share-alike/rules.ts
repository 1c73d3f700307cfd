import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface ShareAlike extends RestrictionBase {
  readonly kind: 'share-alike'
  /** How far it reaches. */
  readonly scope: 'derivatives' | 'whole-work' | 'file' | 'network' | null
}

export const shareAlike = defineKind<ShareAlike>({
  kind: 'share-alike',
  family: 'duties',
  title: 'Share alike',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

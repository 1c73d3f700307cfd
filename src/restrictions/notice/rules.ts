import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Notice extends RestrictionBase {
  readonly kind: 'notice'
  /** What exactly. */
  readonly what: readonly ('license-copy' | 'copyright-notice' | 'notice-file' | 'attribution-text' | 'disclaimer')[] | null
  /** The notice text, as given. */
  readonly noticeText: string | null
}

export const notice = defineKind<Notice>({
  kind: 'notice',
  family: 'duties',
  title: 'Notice',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

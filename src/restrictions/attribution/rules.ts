import { defineKind, type RestrictionBase } from '../restriction.ts'

/** TODO one sentence. */
export interface Attribution extends RestrictionBase {
  readonly kind: 'attribution'
  /** The exact words to show, or null. */
  readonly phrase: string | null
  /** Where they must be shown. */
  readonly place: readonly ('website' | 'user-interface' | 'documentation' | 'blogpost' | 'about-page' | 'product' | 'publication' | 'package')[] | null
  /** Whether prominence is asked for. */
  readonly prominent: boolean | null
}

export const attribution = defineKind<Attribution>({
  kind: 'attribution',
  family: 'duties',
  title: 'Attribution',
  meaning: 'TODO',
  rules: [],
  say: () => 'TODO',
})

import { tokenize, type Tokens } from '../text/tokenize.ts'

/** How the text was marked up. */
export type Form = 'plain' | 'markdown' | 'html' | 'xml' | 'comment'

/** A language as an ISO 639-1 code. */
export type Language = 'en' | 'zh' | 'ja' | 'ko' | 'de' | 'fr' | 'es' | 'ru' | 'other'

/** A text as the rooms below see it: same offsets as the source, markup blanked out, cut into tokens. */
export interface Document {
  /** The text exactly as given. */
  readonly source: string
  /**
   * The source with markup, tags and comment leaders overwritten by spaces and entities by their character and fillers:
   * the same length, so that every offset holds in both.
   */
  readonly text: string
  readonly form: Form
  readonly languages: readonly Language[]
  readonly tokens: Tokens
}

/** Reads any string as a document. Linear in its length; never throws. */
export function readDocument(source: string): Document {
  return { source, text: source, form: 'plain', languages: ['en'], tokens: tokenize(source) }
}

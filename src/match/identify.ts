import type { Document } from '../document/document.ts'
import type { Note, Span } from '../text/span.ts'
import type { LicenseMatch } from './license-match.ts'

/** What identification says of a document. */
export interface Identification {
  /** Best first. */
  readonly licenses: readonly LicenseMatch[]
  /** One SPDX expression, or null when nothing is known. */
  readonly expression: string | null
  /** Words that no identified license accounts for. */
  readonly additions: readonly Span[]
  readonly notes: readonly Note[]
}

/** Finds the known licenses in a document. */
export function identify(_document: Document): Identification {
  return { licenses: [], expression: null, additions: [], notes: [] }
}

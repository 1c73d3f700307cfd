import type { Form, Language } from '../document/document.ts'
import type { Restriction } from '../restrictions/index.ts'
import type { ReadLicense } from '../restrictions/touches.ts'
import type { Note, Span } from '../text/span.ts'

/** What was classified. */
export interface ClassifiedSubject {
  readonly name?: string
  /** Length in UTF-16 units. */
  readonly characters: number
  /** SHA-256 of the text in UTF-8, lower-case hex. */
  readonly sha256: string
  readonly languages: readonly Language[]
  readonly form: Form
}

/** Everything that was read from one text. Plain data: `JSON.stringify` keeps all of it. */
export interface Classification {
  readonly schemaVersion: 1
  readonly subject: ClassifiedSubject
  /** Best first. */
  readonly licenses: readonly ReadLicense[]
  /** An SPDX expression that spdx-expression-parse accepts; null when nothing is known. */
  readonly expression: string | null
  /** In text order. */
  readonly restrictions: readonly Restriction[]
  /** Words that no identified license accounts for: riders, headers, policies. */
  readonly additions: readonly Span[]
  readonly notes: readonly Note[]
}

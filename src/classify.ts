import { segment } from './clauses/segment.ts'
import { type Document, type Form, type Language, readDocument } from './document/document.ts'
import { identify } from './match/identify.ts'
import type { LicenseMatch } from './match/license-match.ts'
import { extract } from './restrictions/extract.ts'
import type { Restriction } from './restrictions/index.ts'
import type { Note, Span } from './text/span.ts'

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
  readonly licenses: readonly LicenseMatch[]
  /** An SPDX expression that spdx-expression-parse accepts; null when nothing is known. */
  readonly expression: string | null
  /** In text order. */
  readonly restrictions: readonly Restriction[]
  /** Words that no identified license accounts for: riders, headers, policies. */
  readonly additions: readonly Span[]
  readonly notes: readonly Note[]
}

/** What a caller may say about a text. */
export interface ClassifyOptions {
  /** A name for the text, such as its path; copied to `subject.name`. */
  readonly name?: string
}

/**
 * Reads a license text: which license it is, and which strings are attached.
 *
 * Pure and synchronous: no clock, network, disk or printing; the same text gives the same result, byte for byte.
 *
 * @param text any string at all; never throws, whatever it holds
 */
export function classify(text: string, options: ClassifyOptions = {}): Classification {
  const document = readDocument(text)
  const identification = identify(document)
  const restrictions = extract(segment(document))
  return describe(document, identification, restrictions, options)
}

function describe(document: Document, identification: ReturnType<typeof identify>, restrictions: readonly Restriction[], options: ClassifyOptions): Classification {
  return {
    schemaVersion: 1,
    subject: {
      ...(options.name === undefined ? {} : { name: options.name }),
      characters: document.source.length,
      sha256: '',
      languages: document.languages,
      form: document.form,
    },
    ...identification,
    restrictions,
  }
}

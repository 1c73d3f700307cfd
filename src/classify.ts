import { segment } from './clauses/segment.ts'
import { type Document, readDocument } from './document/document.ts'
import { identify } from './names/identify.ts'
import type { Classification } from './report/classification.ts'
import { extract } from './restrictions/extract.ts'
import type { Restriction } from './restrictions/index.ts'
import { sha256 } from './text/sha256.ts'

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
      sha256: sha256(document.source),
      languages: document.languages,
      form: document.form,
    },
    ...identification,
    restrictions,
  }
}

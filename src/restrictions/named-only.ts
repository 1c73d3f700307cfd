import type { Document } from '../document/document.ts'
import type { LicenseMatch } from '../match/license-match.ts'
import type { Note } from '../text/span.ts'
import type { Restriction } from './index.ts'
import { readingOf } from './known-reading.ts'

/** What is known of licenses that a text names without their words. */
export interface NamedOnly {
  /** Of all of them, each restriction once. */
  readonly restrictions: readonly Restriction[]
  /** One for each license. */
  readonly notes: readonly Note[]
}

/**
 * Tokens from which on a text that has restrictions of its own speaks for itself: a license that mentions another one, or whose
 * code is under another one, is not read as if it were that one. Notices and model cards with a tag stay below or have no terms.
 */
const SPEAKS_FOR_ITSELF = 300

/**
 * The stored readings of the licenses that a text names, where none of their words stand in it.
 *
 * A tag counts in every text, a notice or a title only where the text has no terms of its own, or is short; a title besides only
 * where it is all that is known.
 *
 * @param licenses that were found in the document
 * @param read what was read in its words
 */
export function readNamed({ tokens }: Document, licenses: readonly LicenseMatch[], expression: string | null, read: readonly Restriction[]): NamedOnly {
  const restrictions = new Map<string, Restriction>()
  const notes: Note[] = []
  if (licenses.some(({ basis }) => basis === 'text') || expression === null) return { restrictions: [], notes }
  const hasTerms = read.length > 0 && tokens.count >= SPEAKS_FOR_ITSELF
  const said = new Set(read.map(valuesOf))
  for (const { id, name, basis, span } of licenses) {
    if (hasTerms && basis !== 'tag') continue
    if (basis === 'title' && licenses.some((other) => other.basis !== 'title')) continue
    const known = readingOf(id.replace(/\+$| WITH .*$/, ''))
    if (known === undefined) continue
    for (const restriction of known) {
      const values = valuesOf(restriction)
      if (!said.has(values)) restrictions.set(values, restriction)
    }
    notes.push({ code: 'known-license-only', message: `Only the name of ${name} stands here: the strings given for it are those of the text known by that name.`, span })
  }
  return { restrictions: [...restrictions.values()], notes }
}

/** What a restriction says, wherever it was read. */
function valuesOf({ evidence: _evidence, confidence: _confidence, basis: _basis, ...values }: Restriction): string {
  return JSON.stringify(values)
}

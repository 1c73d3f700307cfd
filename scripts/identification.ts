import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import spdx from 'spdx-license-list/full.js'
import { readDocument } from '../src/document/document.ts'
import { identify } from '../src/names/identify.ts'

/** How many texts of a set were recognized as themselves. */
export interface IdentificationScore {
  readonly texts: number
  /** Best match is the text's own id, or another id that has the same text. */
  readonly itself: number
  /** Of these, those in which every word matched. */
  readonly exact: number
  /** Best match is the text of another license: the id of the text, and what it was taken for. */
  readonly mistaken: readonly (readonly [id: string, takenFor: string])[]
  /** No text was recognized. */
  readonly unknown: readonly string[]
}

/** Every text of the SPDX list as the npm package carries it. */
export function identifySpdx(): IdentificationScore {
  return tally(Object.entries(spdx).map(([id, { licenseText }]) => [id, licenseText] as const))
}

/** Every text of a folder that the corpus has a record of, by the id in the record. */
export function identifyFolder(texts: string): IdentificationScore {
  const known = readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [idOf(name.slice(0, -'.txt'.length)), readFileSync(join(texts, name), 'utf8')] as const)
  return tally(known)
}

function idOf(slug: string): string {
  const record = join('corpus/licenses', slug, 'record.json')
  return existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as { id: string }).id : `LicenseRef-${slug}`
}

function tally(texts: readonly (readonly [id: string, text: string])[]): IdentificationScore {
  const mistaken: (readonly [string, string])[] = []
  const unknown: string[] = []
  let itself = 0
  let exact = 0
  for (const [id, text] of texts) {
    const best = identify(readDocument(text)).licenses.find(({ basis }) => basis === 'text')
    if (best === undefined) unknown.push(id)
    else if (best.id === id || best.sameText.includes(id)) {
      itself++
      if (best.match === 'exact') exact++
    } else mistaken.push([id, best.id])
  }
  return { texts: texts.length, itself, exact, mistaken, unknown }
}

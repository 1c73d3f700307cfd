import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import licenses from 'spdx-license-list/full.js'
import { segment } from '../../src/clauses/segment.ts'
import { readDocument } from '../../src/document/document.ts'
import { extract } from '../../src/restrictions/extract.ts'
import { readAgain } from '../../src/restrictions/second-reader.ts'
import { sha256Of } from './spdx.ts'

/** A restriction as it is stored: its values and where in the text it stands, in tokens. No words but short phrases to display. */
export interface StoredRestriction {
  readonly kind: string
  readonly [value: string]: unknown
  /** Half-open runs of token indices. */
  readonly tokens: readonly (readonly [number, number])[]
}

/** What is stored of a text: `corpus/licenses/<slug>/reading.json`. */
export interface StoredReading {
  /** Of the text that was read. */
  readonly sha256: string
  readonly restrictions: readonly StoredRestriction[]
}

/** Words of a reading longer than this are clauses, not phrases to display, and stay out. */
const PHRASE_WORDS = 8
/** The same for scripts that part no words: characters. */
const PHRASE_CHARACTERS = 80
/** And ideographs, each of which is a word to those who look for borrowed ones. */
const PHRASE_IDEOGRAPHS = 11

/** Reads a text for storing. */
export function storedReading(source: string): StoredReading {
  const document = readDocument(source)
  const { end, count } = document.tokens
  const tokenAt = (offset: number): number => {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (end[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const restrictions = readAgain(extract(segment(document))).restrictions.map(({ evidence, basis: _basis, ...values }) => ({
    ...(wordless(values) as { readonly kind: string }),
    tokens: evidence.map((span) => [tokenAt(span.start), tokenAt(span.end)] as const),
  }))
  return { sha256: sha256Of(source), restrictions }
}

/** A value without what is left unsaid and without words that are more than a phrase: the key of those stays, and holds null. */
function wordless(value: unknown): unknown {
  if (typeof value === 'string')
    return value.split(/\s+/).length > PHRASE_WORDS || value.length > PHRASE_CHARACTERS || (value.match(/\p{Script=Han}/gu)?.length ?? 0) > PHRASE_IDEOGRAPHS ? undefined : value
  if (Array.isArray(value)) return value.map(wordless).filter((item) => item !== undefined)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, wordless(inner) ?? null]),
  )
}

/** One restriction a line, so that a change of one shows as a change of one. */
export function writeReading({ sha256, restrictions }: StoredReading): string {
  const lines = restrictions.map((restriction) => `    ${JSON.stringify(restriction)}`)
  return `{\n  "sha256": "${sha256}",\n  "restrictions": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}

/**
 * The readings of every license that is known by its words, as the package holds them: one line for each different list of keys, one for
 * each different restriction, as the number of its list and its values, and then one for each license, with its id and, for each
 * restriction, the number of its line and the tokens where it stands. `corpus/licenses` has its readings in files; the texts of the SPDX
 * list are read here.
 */
export function packReadings(root: string): string {
  const keysOf = new Map<string, number>()
  const numberOf = new Map<string, number>()
  const readings: string[] = []
  const add = (id: string, { restrictions }: StoredReading): void => {
    const entries = restrictions.map(({ tokens: [place], ...values }) => {
      const keys = Object.keys(values).join(' ')
      if (!keysOf.has(keys)) keysOf.set(keys, keysOf.size)
      const line = JSON.stringify([keysOf.get(keys), ...Object.values(values)])
      const number = numberOf.get(line) ?? numberOf.size
      numberOf.set(line, number)
      return place === undefined ? number : `${number}@${place[0]}-${place[1]}`
    })
    readings.push([id, ...entries].join(' '))
  }
  const folder = join(root, 'corpus/licenses')
  const known = new Set<string>()
  for (const slug of readdirSync(folder).sort()) {
    const { id } = JSON.parse(readFileSync(join(folder, slug, 'record.json'), 'utf8')) as { readonly id: string }
    known.add(id)
    add(id, JSON.parse(readFileSync(join(folder, slug, 'reading.json'), 'utf8')) as StoredReading)
  }
  for (const id of Object.keys(licenses).sort()) if (!known.has(id)) add(id, storedReading(licenses[id]!.licenseText))
  return [...[...keysOf.keys()].map((keys) => `#${keys}`), ...numberOf.keys(), ...readings].join('\n')
}

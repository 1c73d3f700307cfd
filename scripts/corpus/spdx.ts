import { createHash } from 'node:crypto'
import { softMarks } from '../../src/match/known-text.ts'
import type { Mark, Step } from '../../src/match/program.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { fromBase64, joinMarks, toBase64 } from './fingerprint.ts'
import { alternativesOf } from './pattern.ts'
import { type SpdxEntry, type TemplateNode, writeOut } from './template.ts'

/**
 * Templates of the SPDX list as figures: which tokens of the text in the npm package they take, the hashes of the tokens that
 * are not there, and where the marks lie.
 */

/** A mark as it is kept: kind, first token, token behind the last, and the alternatives of a replaceable part. */
export type StoredMark = readonly ['optional' | 'soft', number, number] | readonly ['replaceable', number, number, readonly (readonly Step[])[]]

/** A template as it is kept. */
export interface StoredTemplate {
  readonly id: string
  readonly name: string
  readonly document: 'license' | 'exception'
  readonly isDeprecated?: true
  readonly replacedBy?: Readonly<Record<string, string>>
  /** By running number. */
  readonly urls: Readonly<Record<string, string>>
  /** SHA-256 of the text in the npm package that the runs refer to. */
  readonly sha256?: string
  /** Token ranges of that text, flat, and hashes of tokens that it lacks. */
  readonly runs: readonly (readonly number[] | string)[]
  readonly marks: readonly StoredMark[]
}

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Reads a template as tokens and marks. */
export function readTemplate(node: TemplateNode): { readonly hashes: Uint32Array; readonly marks: Mark[] } {
  const { text, marks } = writeOut(node)
  const written = [...marks]
  const tokens = tokenize(text)
  const { count, start, end } = tokens
  const hashes = tokens.hash.subarray(0, count)
  const found: Mark[] = joinMarks(softMarks({ text, tokens }))
  // Where a link leads is markup: a reader of Markdown sees only its words.
  for (const link of text.matchAll(/\]\([^()\s]*\)/g)) written.push({ kind: 'optional', start: link.index + 2, end: link.index + link[0].length - 1 })
  for (const mark of written) {
    // A part may begin or end inside a word: "EXPRESS" and "ED". Then the whole word is the part.
    let from = mark.start
    let to = mark.end
    if (isWordCharacter(text[from - 1]) && isWordCharacter(text[from])) while (isWordCharacter(text[from - 1])) from--
    if (isWordCharacter(text[to - 1]) && isWordCharacter(text[to])) while (isWordCharacter(text[to])) to++
    // A sign inside a word: "RSV's" and, without it, "RSVs".
    if (isWordCharacter(text[from - 1]) && isWordCharacter(text[to]) && !/[\p{L}\p{N}\s]/u.test(text.slice(from, to))) {
      while (isWordCharacter(text[from - 1])) from--
      while (isWordCharacter(text[to])) to++
    }
    const inside = from < mark.start || to > mark.end
    let first = 0
    while (first < count && end[first]! <= from) first++
    let last = first
    while (last < count && start[last]! < to) last++
    const before = text.slice(from, mark.start)
    const behind = text.slice(mark.end, to)
    if (mark.kind === 'bullet') found.push({ kind: 'soft', start: first, end: last })
    else if (mark.kind === 'replaceable') found.push({ kind: 'replaceable', start: first, end: last, alternatives: alternativesOf(mark.pattern ?? '', before, behind) })
    else if (inside) found.push({ kind: 'replaceable', start: first, end: last, alternatives: alternativesOf('', before, behind) })
    else if (last > first) found.push({ kind: 'optional', start: first, end: last })
  }
  return { hashes: hashes.slice(), marks: found }
}

/** Shortest run of tokens that is worth a reference to the package's text. */
const SHORTEST_RUN = 4

/** Writes tokens as runs of another row of tokens, and the hashes of those that are not there. */
export function deltaOf(hashes: Uint32Array, base: Uint32Array): (number[] | string)[] {
  const places = new Map<string, number[]>()
  const key = (row: Uint32Array, at: number): string => row.subarray(at, at + SHORTEST_RUN).join()
  for (let at = 0; at + SHORTEST_RUN <= base.length; at++) {
    const all = places.get(key(base, at))
    if (all === undefined) places.set(key(base, at), [at])
    else all.push(at)
  }
  const runs: (number[] | string)[] = []
  let literal: number[] = []
  const flush = (): void => {
    if (literal.length > 0) runs.push(toBase64(Uint32Array.from(literal)))
    literal = []
  }
  for (let at = 0; at < hashes.length; ) {
    let best = 0
    let from = 0
    for (const place of places.get(key(hashes, at)) ?? []) {
      let length = 0
      while (at + length < hashes.length && place + length < base.length && hashes[at + length] === base[place + length]) length++
      if (length > best) {
        best = length
        from = place
      }
    }
    if (best >= SHORTEST_RUN) {
      flush()
      runs.push([from, from + best])
      at += best
    } else literal.push(hashes[at++]!)
  }
  flush()
  return runs
}

/** The other way: see {@link deltaOf}. */
export function applyDelta(runs: StoredTemplate['runs'], base: Uint32Array): Uint32Array {
  return Uint32Array.from(runs.flatMap((run) => (typeof run === 'string' ? [...fromBase64(run)] : [...base.subarray(run[0], run[1])])))
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Words of an address from which on it says more about some file of some project than about a license. */
const LONGEST_ADDRESS = 16
/** The same for the list, which names many such files. */
const LONGEST_LISTED = 12

/** Whether an address is one of the license itself, short enough to be kept. */
export const isPlainAddress = (url: string): boolean => !/\/(?:blob|tree|raw|commit)\/[0-9a-f]{40}\//.test(url) && url.split(/[\W_]+/).length < LONGEST_ADDRESS

/** Puts one entry of the list into figures. */
export function storeTemplate(entry: SpdxEntry, packageText: string | undefined): StoredTemplate {
  const { hashes, marks } = readTemplate(entry.text)
  const tokens = tokenize(packageText ?? '')
  return {
    id: entry.id,
    name: entry.name,
    document: entry.document,
    ...(entry.isDeprecated ? { isDeprecated: true } : {}),
    ...(entry.replacedBy.length > 0 ? { replacedBy: Object.fromEntries(entry.replacedBy.entries()) } : {}),
    urls: Object.fromEntries(
      entry.urls.filter((url) => isPlainAddress(url) && url.split(/[\W_]+/).length < LONGEST_LISTED && !/\/(?:blob|tree|raw)\//.test(url)).map((url, index) => [index, url]),
    ),
    ...(packageText === undefined ? {} : { sha256: sha256Of(packageText) }),
    runs: deltaOf(hashes, tokens.hash.subarray(0, tokens.count)),
    marks: marks.map(storeMark),
  }
}

const storeMark = (mark: Mark): StoredMark => (mark.kind === 'replaceable' ? [mark.kind, mark.start, mark.end, mark.alternatives ?? []] : [mark.kind, mark.start, mark.end])

/** A standard notice as it is kept: what a file says that is placed under a license. */
export type StoredNotice = Pick<StoredTemplate, 'id' | 'runs' | 'marks'>

/** Puts a standard notice into figures. */
export function storeNotice(id: string, header: TemplateNode): StoredNotice {
  const { hashes, marks } = readTemplate(header)
  return { id, runs: [toBase64(hashes)], marks: marks.map(storeMark) }
}

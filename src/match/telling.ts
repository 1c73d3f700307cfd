import type { Alignment } from './align.ts'
import type { Words } from './words.ts'

/**
 * The words that tell near-copies apart, made when the corpus is built (`tell-apart.ts`).
 *
 * Two texts that have much in common are siblings. For each pair of them the table holds places in the program of the one that the
 * other cannot take: a run of its words, or a seam, where the other has words that must stand there. Holds places only, no words.
 */
export interface Telling {
  /** Where the siblings of each text begin; one entry more, for the end. */
  readonly siblingStart: Uint32Array
  /** Numbers of texts, ascending for each text. */
  readonly siblings: Uint16Array
  /** For each sibling the list of places that tell the text from it: many siblings share one. */
  readonly list: Uint16Array
  /** Where each list begins; one entry more, for the end. */
  readonly listStart: Uint32Array
  /** Where each run begins, as a place in the program of its text. */
  readonly place: Uint16Array
  /** How many words it has; 0 for a seam, in front of the word at its place. */
  readonly length: Uint8Array
}

/** A run of words, or a seam between two words, that tells a text from a sibling. */
export interface TellingRun {
  readonly place: number
  readonly length: number
}

/** The texts that a text has much in common with. */
export function siblingsOf({ siblingStart, siblings }: Telling, text: number): Uint16Array {
  return siblings.subarray(siblingStart[text] ?? 0, siblingStart[text + 1] ?? 0)
}

/** The places that tell a text from another one; undefined when the two are no siblings. */
export function tellingRuns({ siblingStart, siblings, list, listStart, place, length }: Telling, text: number, other: number): readonly TellingRun[] | undefined {
  const from = siblingStart[text] ?? 0
  const at = siblings.subarray(from, siblingStart[text + 1] ?? 0).indexOf(other)
  if (at < 0) return undefined
  const runs: TellingRun[] = []
  const number = list[from + at]!
  for (let run = listStart[number]!; run < listStart[number + 1]!; run++) runs.push({ place: place[run]!, length: length[run]! })
  return runs
}

/** Codes of a program between the two words of a seam at most: list numbers and parts that may be left out. */
export const SEAM = 8

/** How many of the words and seams that tell a text from another one stand where it was found; undefined when the two are no siblings. */
export function wordsThatTell(telling: Telling, { text, gaps }: Alignment, other: number): number | undefined {
  const runs = tellingRuns(telling, text, other)
  if (runs === undefined) return undefined
  let told = 0
  for (const { place, length } of runs) {
    if (length === 0) {
      if (gaps.every(({ programFrom, programTo }) => programTo <= place - SEAM || programFrom > place)) told++
      continue
    }
    let missing = 0
    for (const { programFrom, programTo } of gaps) missing += Math.max(0, Math.min(programTo, place + length) - Math.max(programFrom, place))
    told += length - missing
  }
  return told
}

/** Words on either side of a telling run by which it is found again in a text. */
const CONTEXT = 2

/** Where in a text the telling runs stand, as half-open ranges of words; a seam is empty, in front of the word behind it. */
export function findTelling(words: Words, program: Uint16Array, { start, end }: Alignment, runs: readonly TellingRun[]): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  let low = start
  for (const { place, length } of runs) {
    const from = Math.max(0, place - CONTEXT)
    const to = Math.min(program.length - 1, place + length + CONTEXT)
    const at = findRun(words, low, end, program, from, to)
    if (at < 0) continue
    low = at + place - from
    found.push([low, low + length])
  }
  return found
}

function findRun({ ids }: Words, low: number, high: number, program: Uint16Array, from: number, to: number): number {
  for (let at = low; at + to - from <= high; at++) {
    let same = 0
    while (from + same < to && ids[at + same] === program[from + same]) same++
    if (from + same === to) return at
  }
  return -1
}

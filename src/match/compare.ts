/**
 * Two texts word by word, as the SPDX matching guidelines see words: case, punctuation, spelling variants and line breaks never
 * differ, and neither do list numbers and copyright lines alone.
 *
 * Words in a row that stand once in each text tie the two together, the longest chain of them that runs the same way in both;
 * between two ties shorter rows do the same, and what is then left is compared by Myers' algorithm, as far as it differs little.
 * So the work grows with the length of the texts, not with its square. What it cannot do: see that a paragraph has moved. It is
 * then missing in one place and too much in another.
 *
 * @see Myers, "An O(ND) difference algorithm and its variations" (Algorithmica 1986)
 */
import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'

import { knownCorpus } from './known-corpus.ts'
import { readWords, spanOf, type Words } from './words.ts'

/** One run in which two texts differ: its words in each, empty where there are none. */
export interface ComparedRun {
  readonly kind: 'inserted' | 'deleted' | 'replaced'
  readonly here: Span
  readonly there: Span
}

/** Two texts, side by side. */
export interface Comparison {
  /** In text order. */
  readonly runs: readonly ComparedRun[]
  /** The run of the other text that stands where a run of this one does. */
  readonly counterpart: (here: Span) => Span
}

/** Words in a row that tie two texts together: long rows first, then shorter ones between them. */
const TIES = [6, 3]
/** Differing words up to which a stretch is compared word by word. Above, it reads better as replaced. */
const MOST_EDITS = 200

/** Compares a document with another one; linear in the length of both. */
export function compareDocuments(here: Document, there: Document): Comparison {
  const { dictionary } = knownCorpus()
  const a = readWords(here.text, here.tokens, dictionary)
  const b = readWords(there.text, there.tokens, dictionary)
  const pair = pairWords(keysOf(a), keysOf(b))
  dropStrays(pair, b.count)
  return {
    runs: runsOf(pair, a, b),
    counterpart: (span) => {
      const from = firstFrom(a, span.start)
      let to = firstFrom(a, span.end)
      let before = from - 1
      while (before >= 0 && pair[before]! < 0) before--
      while (to < a.count && pair[to]! < 0) to++
      return spanOf(b, before < 0 ? 0 : pair[before]! + 1, to < a.count ? pair[to]! : b.count)
    },
  }
}

/** The first word that begins at or behind an offset. */
function firstFrom({ tokens, token, count }: Words, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.start[token[middle]!]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What each word is compared by: its number in the dictionary, or its hash when the dictionary does not have it. */
function keysOf({ ids, count, token, tokens }: Words): Float64Array {
  const keys = new Float64Array(count)
  // Hashes stand above the numbers of any dictionary.
  for (let word = 0; word < count; word++) keys[word] = ids[word] !== 0 ? ids[word]! : tokens.hash[token[word]!]! + MOST_WORDS
  return keys
}

/** More words than a dictionary can hold. */
const MOST_WORDS = 1 << 16

/** For each word of one text the word of the other that it goes with, -1 when there is none. */
function pairWords(a: Float64Array, b: Float64Array): Int32Array {
  const pair = new Int32Array(a.length).fill(-1)
  pairWithin(a, b, pair, 0, a.length, 0, b.length, 0)
  return pair
}

function pairWithin(a: Float64Array, b: Float64Array, pair: Int32Array, fromA: number, toA: number, fromB: number, toB: number, level: number): void {
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) pair[fromA++] = fromB++
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) pair[--toA] = --toB
  if (fromA === toA || fromB === toB) return
  const length = TIES[level]
  if (length === undefined) {
    pairByEdits(a, b, pair, fromA, toA, fromB, toB)
    return
  }
  let nextA = fromA
  let nextB = fromB
  for (const [atA, atB] of tiesBetween(a, b, fromA, toA, fromB, toB, length)) {
    // Ties may overlap: what the one before has paired stays.
    if (atA < nextA || atB < nextB) continue
    pairWithin(a, b, pair, nextA, atA, nextB, atB, level + 1)
    for (nextA = atA, nextB = atB; nextA < toA && nextB < toB && a[nextA] === b[nextB]; ) pair[nextA++] = nextB++
  }
  pairWithin(a, b, pair, nextA, toA, nextB, toB, level + 1)
}

/** Rows of words that stand once in each stretch, as pairs of places: the longest chain that ascends in both. */
function tiesBetween(a: Float64Array, b: Float64Array, fromA: number, toA: number, fromB: number, toB: number, length: number): readonly (readonly [number, number])[] {
  const places = (keys: Float64Array, from: number, to: number): Map<string, number> => {
    const once = new Map<string, number>()
    for (let at = from; at + length <= to; at++) {
      const row = keys.subarray(at, at + length).join()
      once.set(row, once.has(row) ? -1 : at)
    }
    return once
  }
  const inB = places(b, fromB, toB)
  const ties: (readonly [number, number])[] = []
  for (const [row, atA] of places(a, fromA, toA)) {
    const atB = inB.get(row)
    if (atA >= 0 && atB !== undefined && atB >= 0) ties.push([atA, atB])
  }
  return longestAscent(ties.sort(([first], [second]) => first - second))
}

/** The longest chain of pairs that ascends in its second place (patience sorting). */
function longestAscent(ties: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tops: number[] = []
  const before = new Int32Array(ties.length)
  for (const [index, [, at]] of ties.entries()) {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ties[tops[middle]!]![1] < at) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : tops[low - 1]!
    tops[low] = index
  }
  const chain: (readonly [number, number])[] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index]!) chain.push(ties[index]!)
  return chain.reverse()
}

/** Pairs the words of a stretch so that the fewest differ; pairs none when more than {@link MOST_EDITS} do. */
function pairByEdits(a: Float64Array, b: Float64Array, pair: Int32Array, fromA: number, toA: number, fromB: number, toB: number): void {
  const n = toA - fromA
  const m = toB - fromB
  const most = Math.min(n + m, MOST_EDITS)
  if (Math.abs(n - m) > most) return
  const furthest = new Int32Array(2 * most + 3)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    trail.push(furthest.slice(most + 1 - edits - 1, most + 1 + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      const isDown = k === -edits || (k !== edits && furthest[most + k]! < furthest[most + 2 + k]!)
      let x = isDown ? furthest[most + 2 + k]! : furthest[most + k]! + 1
      while (x < n && x - k < m && a[fromA + x] === b[fromB + x - k]) x++
      furthest[most + 1 + k] = x
      if (x < n || x - k < m) continue
      walkBack(trail, pair, n, m, fromA, fromB)
      return
    }
  }
}

/** Goes the way back that Myers' search came, and pairs the words along it. */
function walkBack(trail: readonly Int32Array[], pair: Int32Array, n: number, m: number, fromA: number, fromB: number): void {
  let x = n
  let y = m
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const row = trail[edits]!
    const at = (k: number): number => row[k + edits + 1]!
    const k = x - y
    const isDown = edits === 0 || k === -edits || (k !== edits && at(k - 1) < at(k + 1))
    const startX = edits === 0 ? 0 : isDown ? at(k + 1) : at(k - 1) + 1
    while (x > startX) pair[fromA + --x] = fromB + --y
    if (edits === 0) return
    if (isDown) y--
    else x--
  }
}

/** Words in common between two differences that are larger than it: they agree by accident, and are part of one difference. */
const STRAY = 2

function dropStrays(pair: Int32Array, count: number): void {
  let lastA = -1
  let lastB = -1
  for (let at = 0; at < pair.length; at++) {
    if (pair[at]! < 0) continue
    let end = at + 1
    while (end < pair.length && pair[end] === pair[end - 1]! + 1) end++
    let nextA = end
    while (nextA < pair.length && pair[nextA]! < 0) nextA++
    const nextB = nextA < pair.length ? pair[nextA]! : count
    const before = Math.min(at - lastA - 1, pair[at]! - lastB - 1)
    const after = Math.min(nextA - end, nextB - pair[end - 1]! - 1)
    if (end - at <= STRAY && before > end - at && after > end - at) pair.fill(-1, at, end)
    else {
      lastA = end - 1
      lastB = pair[end - 1]!
    }
    at = end - 1
  }
}

function runsOf(pair: Int32Array, a: Words, b: Words): readonly ComparedRun[] {
  const runs: ComparedRun[] = []
  let fromA = 0
  let fromB = 0
  for (let at = 0; at <= a.count; at++) {
    if (at < a.count && pair[at]! < 0) continue
    const toB = at < a.count ? pair[at]! : b.count
    if ((at > fromA || toB > fromB) && !(isSoft(a, fromA, at) && isSoft(b, fromB, toB)))
      runs.push({ kind: at === fromA ? 'deleted' : toB === fromB ? 'inserted' : 'replaced', here: spanOf(a, fromA, at), there: spanOf(b, fromB, toB) })
    fromA = at + 1
    fromB = toB + 1
  }
  return runs
}

/** Whether only list numbers and copyright lines stand in a run. */
function isSoft({ soft }: Words, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (soft[word] === 0) return false
  return true
}

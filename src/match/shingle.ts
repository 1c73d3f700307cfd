import { LAST_LIGHT } from './dictionary.ts'
import { CONTROL, END, JUMP, NUMBER, SOFT, SPLIT } from './program.ts'

/**
 * Shingles: hashes of so many words in a row, list numbers left out, which a text and a known text have in common where they
 * say the same. Known texts keep those that winnowing picks; a text is asked at every word.
 *
 * @see Schleimer, Wilkerson and Aiken, "Winnowing" (SIGMOD 2003)
 */

/** Words in a shingle. */
export const SHINGLE = 5
/**
 * Shingles in a window, of which winnowing keeps one. Not more than {@link SHINGLE}, so that every word of a known text lies
 * inside a kept shingle and a word that tells two texts apart is seen.
 */
export const WINDOW = 5

const BASE = 0x01000193
/** BASE to the power of SHINGLE - 1, to take the oldest word out. */
const OLDEST = Array.from({ length: SHINGLE - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1)

/** Takes in one word; `oldest` is the word that falls out, 0 while there is none. */
export const roll = (hash: number, oldest: number, word: number): number => (Math.imul(hash - Math.imul(oldest, OLDEST), BASE) + word) | 0

/** Spreads a rolled hash over 32 bits; never 0. */
export const spread = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) ^ (hash >>> 13)) >>> 0 || 1

/** Whether a word may number a list; shingles pass over it. */
export const isLight = (id: number): boolean => id !== 0 && id <= LAST_LIGHT

/** Words of a program with every optional part kept and its own words wherever it has them. */
export interface DefaultReading {
  /** Word ids; 0 where the row is broken by words of any kind. */
  readonly words: number[]
  /** Where each word stands in the program. */
  readonly at: number[]
}

/** Reads a program as plain words, list markers and copyright lines left out. */
export function readDefault(program: ArrayLike<number>, start: number): DefaultReading {
  const words: number[] = []
  const at: number[] = []
  for (let position = start; ; ) {
    const code = program[position]!
    if (code === END) break
    if (code < CONTROL) {
      if (code > LAST_LIGHT) {
        words.push(code)
        at.push(position)
      }
      position++
    } else if (code === SPLIT || code === SOFT) position += 2
    else if (code === JUMP) position += program[position + 1]!
    else {
      words.push(0)
      at.push(position)
      position += code === NUMBER ? 1 : 3
    }
  }
  return { words, at }
}

/**
 * Calls back with every shingle of a row of words: its hash and the index of its first word.
 *
 * @param words word ids; a 0 breaks the row
 */
export function eachShingle(words: readonly number[], take: (hash: number, first: number) => void): void {
  let hash = 0
  let filled = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word === 0) {
      hash = 0
      filled = 0
      continue
    }
    hash = roll(hash, filled >= SHINGLE ? words[index - SHINGLE]! : 0, word)
    if (++filled >= SHINGLE) take(spread(hash), index - SHINGLE + 1)
  }
}

/** The shingles that winnowing keeps of a row of words: the smallest of every window, in text order. */
export function winnow(words: readonly number[]): number[] {
  const kept: number[] = []
  let hashes: number[] = []
  const flush = (): void => {
    let last = -1
    for (let from = 0; from === 0 ? hashes.length > 0 : from + WINDOW <= hashes.length; from++) {
      let smallest = from
      for (let at = from + 1; at < Math.min(from + WINDOW, hashes.length); at++) if (hashes[at]! <= hashes[smallest]!) smallest = at
      if (smallest !== last) kept.push(hashes[smallest]!)
      last = smallest
    }
    hashes = []
  }
  let before = -1
  eachShingle(words, (hash, first) => {
    if (first !== before + 1) flush()
    hashes.push(hash)
    before = first
  })
  flush()
  return kept
}

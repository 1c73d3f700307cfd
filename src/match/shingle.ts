import { LAST_LIGHT } from './dictionary.ts'
import { CONTROL, END, JUMP, NUMBER, SOFT, SPLIT } from './program.ts'

/**
 * Shingles: hashes of so many words in a row, list numbers left out, which a text and a known text have in common where they
 * say the same. Of all shingles those with a small hash are kept, a third: a copy of a text keeps the very same ones, and a
 * text needs to be asked about nothing else.
 *
 * @see Manber, "Finding similar files in a large file system" (USENIX 1994)
 */

/** Words in a shingle. */
export const SHINGLE = 5
/** Hashes below this are kept: a third of all. */
export const KEPT_BELOW = 0x55555555

const BASE = 0x01000193
/** BASE to the power of SHINGLE - 1, to take the oldest word out. */
const OLDEST = Array.from({ length: SHINGLE - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1)

/** Takes in one word; `oldest` is the word that falls out, 0 while there is none. */
export const roll = (hash: number, oldest: number, word: number): number => (Math.imul(hash - Math.imul(oldest, OLDEST), BASE) + word) | 0

/** Spreads a rolled hash over 32 bits; never 0. */
export const spread = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) ^ (hash >>> 13)) >>> 0 || 1

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

/** The shingles of a row of words that are kept, in text order. */
export function keptShingles(words: readonly number[]): number[] {
  const kept: number[] = []
  eachShingle(words, (hash) => {
    if (hash < KEPT_BELOW) kept.push(hash)
  })
  return kept
}

/**
 * Finds where shingles first stand in a program.
 *
 * @param wanted hashes, the first `count` of the array
 * @param places is filled: where the first word of each stands, -1 when it does not stand there
 * @param ordinals is filled: how many words stand before it
 */
export function placesOf(program: Uint16Array, wanted: Uint32Array, count: number, places: Int32Array, ordinals: Int32Array): void {
  // A mark for each wanted hash, so that the others are passed over quickly.
  for (let index = 0; index < count; index++) {
    places[index] = -1
    isWanted[wanted[index]! & WANTED_MASK] = 1
  }
  let hash = 0
  let filled = 0
  let left = count
  let words = 0
  // The last five words, oldest first: what falls out of the hash again, where each stands, and how many words stand before it.
  let word1 = 0
  let word2 = 0
  let word3 = 0
  let word4 = 0
  let word5 = 0
  let place1 = 0
  let place2 = 0
  let place3 = 0
  let place4 = 0
  let place5 = 0
  let before1 = 0
  let before2 = 0
  let before3 = 0
  let before4 = 0
  let before5 = 0
  for (let position = 0; left > 0; ) {
    const code = program[position]!
    if (code < CONTROL) {
      if (code > LAST_LIGHT) {
        hash = roll(hash, word1, code)
        word1 = word2
        word2 = word3
        word3 = word4
        word4 = word5
        word5 = code
        place1 = place2
        place2 = place3
        place3 = place4
        place4 = place5
        place5 = position
        before1 = before2
        before2 = before3
        before3 = before4
        before4 = before5
        before5 = words
        if (++filled >= SHINGLE) {
          const shingle = spread(hash)
          if (shingle < KEPT_BELOW && isWanted[shingle & WANTED_MASK] === 1) {
            for (let index = 0; index < count; index++) {
              if (wanted[index] !== shingle || places[index] !== -1) continue
              places[index] = place1
              ordinals[index] = before1
              left--
            }
          }
        }
      }
      words++
      position++
    } else if (code === SOFT) {
      words++
      position += 2
    } else if (code === SPLIT) position += 2
    else if (code === JUMP) position += program[position + 1]!
    else if (code === END) break
    else {
      hash = 0
      filled = 0
      word1 = word2 = word3 = word4 = word5 = 0
      position += code === NUMBER ? 1 : 3
    }
  }
  for (let index = 0; index < count; index++) isWanted[wanted[index]! & WANTED_MASK] = 0
}

/** Marks of the hashes that are looked for, by their low bits; all clear between two calls. */
const isWanted = new Uint8Array(1024)
const WANTED_MASK = isWanted.length - 1

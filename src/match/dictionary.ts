import { hashWord } from '../text/tokenize.ts'
import { equivalentAfter, equivalentWords, lightWords, splitWords } from './spelling.ts'

/**
 * The words that the known texts are made of, each with a number: comparing texts is comparing numbers. Spellings that count
 * as one share a number; a word written in one that is read as two has a number that stands for the pair.
 *
 * Numbers are given out in an order that the reader of a text can use: 0 is a word that no known text has, then come the
 * light words (list numbers), then the words around a copyright notice, then the pairs, then all others. Nearly every word is
 * one of the others, and one comparison says so.
 */
export interface Dictionary {
  /** Open addressing with linear probing: token hash and word id of each slot; id 0 is an empty slot. */
  readonly slotHash: Uint32Array
  readonly slotId: Uint16Array
  /**
   * The same table for reading texts, in one row: the upper half of the hash and the id. A word the dictionary does not have
   * may be taken for one that it has, once in some hundred thousand; it is then another word than the one expected all the same.
   */
  readonly slots: Uint32Array
  /** Ids given out so far, 0 included. */
  readonly count: number
  /** The pair that an id stands for, by id minus {@link FIRST_PAIR}. */
  readonly pairs: Uint16Array
}

/** Ids from 1 up to this one are light words. */
export const LAST_LIGHT = new Set(lightWords).size

const copyrightWords = ['copyright', 'copyrights', 'owner', 'owners', 'holder', 'holders']
/** Ids of the words around a copyright notice. */
export const COPYRIGHT = LAST_LIGHT + 1
export const COPYRIGHTS = LAST_LIGHT + 2
export const OWNER = LAST_LIGHT + 3
export const OWNERS = LAST_LIGHT + 4
export const HOLDER = LAST_LIGHT + 5
export const HOLDERS = LAST_LIGHT + 6
/** The letter c, one of the light words. */
export const LETTER_C = 3
export const FIRST_PAIR = LAST_LIGHT + copyrightWords.length + 1
/** Ids from here on are plain words. */
export const FIRST_PLAIN = FIRST_PAIR + splitWords.length
/** Whether an id stands for two words. */
export const isPair = (id: number): boolean => id >= FIRST_PAIR && id < FIRST_PLAIN
/** Ids end below the control codes of a program. */
const LAST_ID = 0xffef

/** The id of a token hash; 0 when the dictionary does not have it. */
export function idOf({ slotHash, slotId }: Pick<Dictionary, 'slotHash' | 'slotId'>, hash: number): number {
  const mask = slotHash.length - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = slotId[slot]!
    if (id === 0 || slotHash[slot] === hash) return id
  }
}

/** The table of {@link Dictionary.slots}. */
export function joinSlots(slotHash: Uint32Array, slotId: Uint16Array): Uint32Array {
  const slots = new Uint32Array(slotHash.length)
  for (let slot = 0; slot < slots.length; slot++) if (slotId[slot] !== 0) slots[slot] = (slotHash[slot]! & 0xffff0000) | slotId[slot]!
  return slots
}

/** A dictionary that can take more words. */
export interface GrowingDictionary {
  /** The word ids of a token hash, given out when they are new: two for a word that is read as a pair. */
  readonly wordsOf: (hash: number) => readonly number[]
  readonly finished: () => Dictionary
}

/** Copies a dictionary, or makes the one that holds no text yet, so that words can be added. */
export function growDictionary(from?: Dictionary): GrowingDictionary {
  let slotHash = from?.slotHash.slice() ?? new Uint32Array(4096)
  let slotId = from?.slotId.slice() ?? new Uint16Array(4096)
  let count = from?.count ?? FIRST_PLAIN
  let used = 0
  for (const id of slotId) if (id !== 0) used++
  const pairs = from?.pairs ?? new Uint16Array(2 * splitWords.length)

  const put = (hash: number, id: number): void => {
    if (2 * used > slotHash.length) {
      const hashes = slotHash
      const ids = slotId
      slotHash = new Uint32Array(2 * hashes.length)
      slotId = new Uint16Array(2 * ids.length)
      used = 0
      for (let slot = 0; slot < ids.length; slot++) if (ids[slot] !== 0) put(hashes[slot]!, ids[slot]!)
    }
    const mask = slotHash.length - 1
    let slot = hash & mask
    while (slotId[slot] !== 0) {
      if (slotHash[slot] === hash) return
      slot = (slot + 1) & mask
    }
    slotHash[slot] = hash
    slotId[slot] = id
    used++
  }
  const plain = (hash: number): number => {
    const known = idOf({ slotHash, slotId }, hash)
    if (known !== 0) return known
    // Beyond the last id words share one: two texts may then look alike in a word, which no real corpus comes near.
    const id = count <= LAST_ID ? count++ : FIRST_PLAIN + (hash % (LAST_ID - FIRST_PLAIN))
    put(hash, id)
    return id
  }
  if (from === undefined) {
    ;[...new Set(lightWords)].forEach((word, index) => {
      put(hashWord(word), index + 1)
    })
    copyrightWords.forEach((word, index) => {
      put(hashWord(word), COPYRIGHT + index)
    })
    splitWords.forEach(([first, second], index) => {
      put(hashWord(first + second), FIRST_PAIR + index)
    })
    for (const [canonical, ...others] of equivalentWords) {
      const id = plain(hashWord(canonical))
      for (const other of others) put(hashWord(other), id)
    }
    splitWords.forEach(([first, second], index) => {
      pairs[2 * index] = plain(hashWord(first))
      pairs[2 * index + 1] = plain(hashWord(second))
    })
    for (const word of equivalentAfter.flat()) plain(hashWord(word))
  }
  return {
    wordsOf(hash) {
      const id = plain(hash)
      if (!isPair(id)) return [id]
      const index = 2 * (id - FIRST_PAIR)
      return [pairs[index]!, pairs[index + 1]!]
    },
    finished: () => ({ slotHash, slotId, slots: joinSlots(slotHash, slotId), count, pairs }),
  }
}

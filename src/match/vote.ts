import type { Corpus } from './corpus.ts'
import { LAST_LIGHT } from './dictionary.ts'
import { KEPT_BELOW, roll, SHINGLE, spread } from './shingle.ts'
import type { Words } from './words.ts'

/** Shingles of a text that known texts have too, in text order. */
export interface Hits {
  readonly count: number
  /** Index of the first word of each. */
  readonly word: Int32Array
  /** Slot of each in the corpus's table, which says its hash and the texts that have it. */
  readonly slot: Int32Array
}

/** Looks every shingle of a text up in the corpus. */
export function findHits(words: Words, corpus: Corpus): Hits {
  const { shingleHash } = corpus
  const mask = shingleHash.length - 1
  const { ids, soft } = words
  let capacity = (words.count >> 2) + 16
  let word = new Int32Array(capacity)
  let slots = new Int32Array(capacity)
  let count = 0
  let hash = 0
  let filled = 0
  // The last five words that count, oldest first: their ids fall out of the hash again, and the first says where the shingle begins.
  let id1 = 0
  let id2 = 0
  let id3 = 0
  let id4 = 0
  let id5 = 0
  let at1 = 0
  let at2 = 0
  let at3 = 0
  let at4 = 0
  let at5 = 0
  const total = words.count
  for (let index = 0; index < total; index++) {
    const id = ids[index]!
    if (id <= LAST_LIGHT) {
      if (id === 0) {
        hash = 0
        filled = 0
        id1 = id2 = id3 = id4 = id5 = 0
      }
      continue
    }
    if (soft[index] !== 0) continue
    hash = roll(hash, id1, id)
    id1 = id2
    id2 = id3
    id3 = id4
    id4 = id5
    id5 = id
    at1 = at2
    at2 = at3
    at3 = at4
    at4 = at5
    at5 = index
    if (++filled < SHINGLE) continue
    const wanted = spread(hash)
    if (wanted >= KEPT_BELOW) continue
    let slot = wanted & mask
    let entry = shingleHash[slot]!
    while (entry !== 0 && entry !== wanted) {
      slot = (slot + 1) & mask
      entry = shingleHash[slot]!
    }
    if (entry === 0) continue
    if (count === capacity) {
      capacity *= 2
      word = grown(word, new Int32Array(capacity))
      slots = grown(slots, new Int32Array(capacity))
    }
    word[count] = at1
    slots[count++] = slot
  }
  return { count, word, slot: slots }
}

function grown(from: Int32Array<ArrayBuffer>, to: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  to.set(from)
  return to
}

import type { Corpus } from './corpus.ts'
import { LAST_LIGHT } from './dictionary.ts'
import { KEPT_BELOW, roll, SHINGLE, spread } from './shingle.ts'
import type { Words } from './words.ts'

/** Shingles of a text that known texts have too, in text order. */
export interface Hits {
  readonly count: number
  /** Index of the first word of each. */
  readonly word: Int32Array
  /** Hash of each. */
  readonly hash: Uint32Array
  /** The set of texts that have each, see `Corpus.setStart`. */
  readonly set: Int32Array
}

/** Looks every shingle of a text up in the corpus. */
export function findHits(words: Words, corpus: Corpus): Hits {
  const { ids, soft } = words
  // A third of all shingles is kept, give or take.
  let capacity = (words.count >> 1) + 16
  let word = new Int32Array(capacity)
  let hashes = new Uint32Array(capacity)
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
    if (count === capacity) {
      capacity *= 2
      word = grown(word, new Int32Array(capacity))
      hashes = grown(hashes, new Uint32Array(capacity))
    }
    word[count] = at1
    hashes[count++] = wanted
  }
  return lookUp(word, hashes, count, corpus)
}

/** Keeps those of a text's shingles that the corpus has. */
function lookUp(word: Int32Array, hash: Uint32Array, total: number, { shingles }: Corpus): Hits {
  const mask = shingles.length - 1
  // First looks into the large table go ahead of all questions, so that none waits for another.
  const set = new Int32Array(total)
  for (let index = 0; index < total; index++) set[index] = shingles[(hash[index]! << 1) & mask]!
  let count = 0
  for (let index = 0; index < total; index++) {
    const wanted = hash[index]!
    let slot = (wanted << 1) & mask
    let entry = set[index]! >>> 0
    while (entry !== 0 && entry !== wanted) {
      slot = (slot + 2) & mask
      entry = shingles[slot]!
    }
    if (entry === 0) continue
    word[count] = word[index]!
    hash[count] = wanted
    set[count++] = shingles[slot + 1]!
  }
  return { count, word, hash, set }
}

function grown<Buffer extends Int32Array | Uint32Array>(from: Buffer, to: Buffer): Buffer {
  to.set(from as never)
  return to
}

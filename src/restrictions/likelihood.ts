import type { ClauseView } from '../clauses/view.ts'
import type { Row } from '../text/rows.ts'

/**
 * The arithmetic of the second reader (see `second-reader.ts`), which those who train it use as well: a clause as features, and what
 * the weights say of it.
 *
 * A feature is a stem, or two stems that stand side by side. Words are stemmed when the weights are made: here a word as written
 * leads to its stem through one look-up of its token's hash, and a word that no example holds counts for nothing.
 */
export interface SecondReader extends FeatureTables {
  /** One weight for each output of each feature: `weights[feature * outputs + output]`. */
  readonly weights: Int8Array
  /** What a weight of one is in {@link weights}. */
  readonly scale: number
  /** How many outputs there are: {@link ANY}, then one for each kind in order of the room's list. */
  readonly outputs: number
}

/** What leads from words to features. */
export interface FeatureTables {
  /** Numbers of stems, from 1, by the hashes of tokens: see {@link tableOf}. */
  readonly words: Uint32Array
  /** Numbers of features, from {@link PLAIN_FEATURES}, by their keys (see {@link featureKey}). */
  readonly features: Uint32Array
  /** The feature of each stem alone, 0 for none. */
  readonly singles: Uint16Array
  /** A bit for each key of {@link features}, by its highest bits: most pairs of stems are no feature, and one look tells. */
  readonly sieve: Uint32Array
}

/** The output that says whether a clause restricts at all. */
export const ANY = 0

/** Words of a clause that are looked at, and words of its lead-in before them. */
const MOST_WORDS = 80
const MOST_LEAD_WORDS = 16

/** Mixes a hash so that its low bits depend on all of it. */
const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (once ^ (once >>> 13)) >>> 0
}

/** The key of a stem, or of one stem behind another; never 0. */
export const featureKey = (stem: number, before = 0): number => mixed(Math.imul(before, 0x9e3779b1) + stem) || 1

/** Looks a key up in a table; 0 when it is not there. */
function look(table: Uint32Array, key: number): number {
  const mask = table.length - 1
  for (let at = (mixed(key) << 1) & mask; ; at = (at + 2) & mask) {
    const number = table[at]!
    if (number === 0 || table[at + 1] === key) return number
  }
}

/** Places of a table for each entry, at least: with fewer it takes long to tell that a key is in no table. */
const ROOM = 2.5

/** Bits of a key that the sieve does not look at. */
const SIEVE_SHIFT = 15

/** Makes the tables: stems by the hashes of words, and features by their keys. */
export function tablesOf(words: ArrayLike<number>, stems: ArrayLike<number>, keys: ArrayLike<number>, numbers: ArrayLike<number>): FeatureTables {
  const features = tableOf(keys, numbers)
  let most = 0
  for (let word = 0; word < stems.length; word++) most = Math.max(most, stems[word]!)
  const sieve = new Uint32Array(1 << (32 - SIEVE_SHIFT - 5))
  for (let at = 0; at < keys.length; at++) sieve[keys[at]! >>> (SIEVE_SHIFT + 5)]! |= 1 << ((keys[at]! >>> SIEVE_SHIFT) & 31)
  return { words: tableOf(words, stems), features, singles: Uint16Array.from({ length: most + 1 }, (_, stem) => (stem === 0 ? 0 : look(features, featureKey(stem)))), sieve }
}

/**
 * Puts numbers, from 1, with their keys in a table of open addressing: places of two, the number (0 where the place is free) and the key;
 * there are as many places as a power of two says.
 */
function tableOf(entries: ArrayLike<number>, numbers: ArrayLike<number>): Uint32Array {
  let length = 16
  while (length < ROOM * entries.length) length *= 2
  const table = new Uint32Array(2 * length)
  for (let entry = 0; entry < entries.length; entry++) {
    const key = entries[entry]!
    let at = (mixed(key) << 1) & (table.length - 1)
    while (table[at] !== 0) at = (at + 2) & (table.length - 1)
    table[at] = numbers[entry]!
    table[at + 1] = key
  }
  return table
}

/** Features that are no words: 0, which is always there; the forces that hold in the clause; whether a lead-in governs it. */
export const PLAIN_FEATURES = 10
const LEAD_IN = 9

/** The features of a clause, each once. */
export function featuresOf({ words, features: table, singles, sieve }: FeatureTables, view: ClauseView): Uint16Array {
  const { hash } = view.reading.segmentation.document.tokens
  const features = new Uint16Array(PLAIN_FEATURES + 2 * (MOST_WORDS + MOST_LEAD_WORDS))
  // The first feature is 0, which is always there.
  let count = 1
  const end = Math.min(view.length, view.own + MOST_WORDS)
  if (view.own > 0) features[count++] = LEAD_IN
  const forces = view.forcesBefore(end)
  for (let force = 0; force < 8; force++) if ((forces & (1 << force)) !== 0) features[count++] = 1 + force
  let before = 0
  for (let position = Math.max(0, view.own - MOST_LEAD_WORDS); position < end; position++) {
    const stem = look(words, hash[view.tokenAt(position)]!)
    if (stem !== 0) {
      const single = singles[stem]!
      if (single !== 0) features[count++] = single
      if (before !== 0) {
        const key = featureKey(stem, before)
        const pair = ((sieve[key >>> (SIEVE_SHIFT + 5)]! >>> ((key >>> SIEVE_SHIFT) & 31)) & 1) === 0 ? 0 : look(table, key)
        if (pair !== 0) features[count++] = pair
      }
    }
    before = stem
  }
  return distinct(features, count)
}

/** The call of {@link distinct} in which each number was last met, and how many calls there were. */
const metIn = new Uint32Array(1 << 16)
let calls = 0

/** The first numbers of an array, each once. */
function distinct(numbers: Uint16Array, count: number): Uint16Array {
  if (++calls > 0xffffffff) {
    metIn.fill(0)
    calls = 1
  }
  let kept = 0
  for (let at = 0; at < count; at++) {
    const number = numbers[at]!
    if (metIn[number] === calls) continue
    metIn[number] = calls
    numbers[kept++] = number
  }
  return numbers.subarray(0, kept)
}

/** Whether examples hold at least half of the words of a clause. In other languages a few chance words would decide. */
export function isFamiliar({ words }: Pick<SecondReader, 'words'>, view: ClauseView): boolean {
  const { hash } = view.reading.segmentation.document.tokens
  const end = Math.min(view.length, view.own + MOST_WORDS)
  let known = 0
  for (let position = view.own; position < end; position++) if (look(words, hash[view.tokenAt(position)]!) !== 0) known++
  return 2 * known >= end - view.own
}

/**
 * What the weights say of a clause for one output: the logarithm of the odds, 0 for even ones. Long clauses count by the mean of
 * their words, so that length alone is no sign.
 */
export function logOdds(weights: ArrayLike<number>, outputs: number, features: ArrayLike<number>, output: number): number {
  let sum = 0
  for (let at = 0; at < features.length; at++) sum += weights[features[at]! * outputs + output]!
  return sum / Math.sqrt(features.length)
}

/** Odds on a scale from 0 to 1. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The second reader in rows, and back: what `packRows` packs. Free places of the tables are left out. */
export function toRows({ words, features, weights, scale, outputs }: SecondReader): readonly Row[] {
  return [...filled(words), ...filled(features), new Uint8Array(weights.buffer, weights.byteOffset, weights.length), Uint32Array.of(scale, outputs)]
}

/** Keys and numbers of the places that are filled. */
function filled(table: Uint32Array): readonly Row[] {
  const isFilled = (_: number, at: number): boolean => table[at & ~1] !== 0
  const cells = table.filter(isFilled)
  return [cells.filter((_, at) => at % 2 === 1), Uint16Array.from(cells.filter((_, at) => at % 2 === 0))]
}

/** Takes up what {@link toRows} gave. */
export function fromRows(rows: readonly Row[]): SecondReader {
  const [hashes, stems, keys, ids, bytes, sizes] = rows as [Uint32Array, Uint16Array, Uint32Array, Uint16Array, Uint8Array, Uint32Array]
  return {
    ...tablesOf(hashes, stems, keys, ids),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    scale: sizes[0]!,
    outputs: sizes[1]!,
  }
}

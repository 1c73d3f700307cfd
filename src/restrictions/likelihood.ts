import type { ClauseView } from '../clauses/view.ts'
import type { Row } from '../text/rows.ts'

/**
 * The arithmetic of the second reader (see `second-reader.ts`), which those who train it use as well: a clause as features, and what
 * the weights say of it.
 *
 * A feature is a stem, or two stems that stand side by side. Words are stemmed when the weights are made: here a word as written
 * leads to its stem through one look-up of its token's hash, and a word that no example holds counts for nothing.
 */
export interface SecondReader {
  /** Token hashes in a table of open addressing, 0 where it is free; its length is a power of two. */
  readonly wordHash: Uint32Array
  /** Numbers of stems, from 1, beside them. */
  readonly wordStem: Uint16Array
  /** Keys of features (see {@link featureKey}), in a table of the same sort. */
  readonly featureKeys: Uint32Array
  /** Numbers of features, from {@link PLAIN_FEATURES}, beside them. */
  readonly featureIds: Uint16Array
  /** One weight for each output of each feature: `weights[feature * outputs + output]`. */
  readonly weights: Int8Array
  /** What a weight of one is in {@link weights}. */
  readonly scale: number
  /** How many outputs there are: {@link ANY}, then one for each kind in order of the room's list. */
  readonly outputs: number
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

/** Looks a key up in a table of open addressing; 0 when it is not there. */
function look(keys: Uint32Array, values: Uint16Array, key: number): number {
  const mask = keys.length - 1
  for (let at = mixed(key) & mask; ; at = (at + 1) & mask) {
    if (values[at] === 0) return 0
    if (keys[at] === key) return values[at]!
  }
}

/** Places of a table for each entry, at least: most pairs of words are in no table, and with fewer places that takes long to tell. */
const ROOM = 2.5

/** Puts keys with their values, from 1, in a table that {@link look} reads. */
export function tableOf(entries: ArrayLike<number>, numbers: ArrayLike<number>): { readonly keys: Uint32Array; readonly values: Uint16Array } {
  let length = 16
  while (length < ROOM * entries.length) length *= 2
  const keys = new Uint32Array(length)
  const values = new Uint16Array(length)
  for (let entry = 0; entry < entries.length; entry++) {
    const key = entries[entry]!
    let at = mixed(key) & (length - 1)
    while (values[at] !== 0) at = (at + 1) & (length - 1)
    keys[at] = key
    values[at] = numbers[entry]!
  }
  return { keys, values }
}

/** Features that are no words: 0, which is always there; the forces that hold in the clause; whether a lead-in governs it. */
export const PLAIN_FEATURES = 10
const LEAD_IN = 9

/** The features of a clause, each once, in order. */
export function featuresOf({ wordHash, wordStem, featureKeys, featureIds }: Omit<SecondReader, 'weights' | 'scale' | 'outputs'>, view: ClauseView): Uint16Array {
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
    const stem = look(wordHash, wordStem, hash[view.tokenAt(position)]!)
    if (stem !== 0) {
      const single = look(featureKeys, featureIds, featureKey(stem))
      if (single !== 0) features[count++] = single
      const pair = before === 0 ? 0 : look(featureKeys, featureIds, featureKey(stem, before))
      if (pair !== 0) features[count++] = pair
    }
    before = stem
  }
  return distinct(features.subarray(0, count).sort())
}

/** Numbers in order, each once. */
function distinct(ordered: Uint16Array): Uint16Array {
  let count = 0
  for (let at = 0; at < ordered.length; at++) if (at === 0 || ordered[at] !== ordered[at - 1]) ordered[count++] = ordered[at]!
  return ordered.subarray(0, count)
}

/** Whether examples hold at least half of the words of a clause. In other languages a few chance words would decide. */
export function isFamiliar({ wordHash, wordStem }: Pick<SecondReader, 'wordHash' | 'wordStem'>, view: ClauseView): boolean {
  const { hash } = view.reading.segmentation.document.tokens
  const end = Math.min(view.length, view.own + MOST_WORDS)
  let known = 0
  for (let position = view.own; position < end; position++) if (look(wordHash, wordStem, hash[view.tokenAt(position)]!) !== 0) known++
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
export function toRows({ wordHash, wordStem, featureKeys, featureIds, weights, scale, outputs }: SecondReader): readonly Row[] {
  return [...filled(wordHash, wordStem), ...filled(featureKeys, featureIds), new Uint8Array(weights.buffer, weights.byteOffset, weights.length), Uint32Array.of(scale, outputs)]
}

function filled(keys: Uint32Array, values: Uint16Array): readonly Row[] {
  return [keys.filter((_, at) => values[at] !== 0), values.filter((value) => value !== 0)]
}

/** Takes up what {@link toRows} gave. */
export function fromRows(rows: readonly Row[]): SecondReader {
  const [hashes, stems, keys, ids, bytes, sizes] = rows as [Uint32Array, Uint16Array, Uint32Array, Uint16Array, Uint8Array, Uint32Array]
  const words = tableOf(hashes, stems)
  const features = tableOf(keys, ids)
  return {
    wordHash: words.keys,
    wordStem: words.values,
    featureKeys: features.keys,
    featureIds: features.values,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    scale: sizes[0]!,
    outputs: sizes[1]!,
  }
}

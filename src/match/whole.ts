import { firstFrom } from '../text/first-from.ts'
import { type Alignment, align } from './align.ts'
import type { Corpus } from './corpus.ts'
import { LAST_LIGHT } from './dictionary.ts'
import { compareScored, scoreOf } from './score.ts'
import { Soft, type Words } from './words.ts'

/**
 * Texts that are a known text to the word and nothing else, as most license files are.
 *
 * The build reads every known text in the ways that it commonly stands in a file (as it is, without its title, without the advice behind
 * it), finds which known texts it goes with best, and keeps a key of its words with them. A text that has such a key is compared with
 * these, to the word; only when that fails are all others asked. What comes out is the same, in less time.
 */
export interface Wholes {
  /** Keys of readings, ascending: a row for each known text that a reading may go with. */
  readonly key: Uint32Array
  /** Number of a known text. */
  readonly text: Uint16Array
  /** Where in its program the first word stands that counts. */
  readonly place: Uint16Array
}

/** None: what a corpus with texts added to it has. */
export const noWholes: Wholes = { key: new Uint32Array(0), text: new Uint16Array(0), place: new Uint16Array(0) }

/** The key of a row of words, list numbers and copyright lines left out; 0 when no known text can be all of it. */
export function wholeKey({ ids, soft, count }: Pick<Words, 'ids' | 'soft' | 'count'>): number {
  let key = 0
  for (let word = 0; word < count; word++) {
    if (soft[word] !== 0) continue
    const id = ids[word]!
    if (id === 0) return 0
    key = (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) + id) | 0
  }
  key = Math.imul(key ^ (key >>> 15), 0x297a2d39)
  return (key ^ (key >>> 15)) >>> 0
}

/** The first word that a key is made of. */
export function firstFirm({ ids, soft, count }: Pick<Words, 'ids' | 'soft' | 'count'>): number {
  let word = 0
  while (word < count && (soft[word] !== 0 || ids[word]! <= LAST_LIGHT)) word++
  return word
}

/** The known text that all of a text goes with to the word; undefined when none is known to, whether one does or not. */
export function wholeText(words: Words, corpus: Corpus): Alignment | undefined {
  const { key, text, place } = corpus.wholes
  const wanted = key.length === 0 ? 0 : wholeKey(words)
  if (wanted === 0) return undefined
  const first = firstFirm(words)
  let best: Alignment | undefined
  let bestScore = 0
  for (let row = firstFrom(key, wanted); key[row] === wanted; row++) {
    const found = alignAll(words, corpus, text[row]!, first, place[row]!)
    if (found === undefined) continue
    const score = scoreOf(found)
    const order = best === undefined ? 1 : compareScored(found, score, best, bestScore)
    if (order > 0) {
      best = found
      bestScore = score
    } else if (order === 0) best = { ...best!, ties: [...(best!.ties ?? []), found.text] }
  }
  return best
}

/** Aligns a known text with all words, from a word and a place in its program on that agree; undefined when any word that counts differs or is left over. */
export function alignAll(words: Words, { dictionary, programs, programStart }: Corpus, text: number, first: number, place: number): Alignment | undefined {
  const program = programs.subarray(programStart[text]!, programStart[text + 1]!)
  const found = align({ words, dictionary, program, low: 0, high: words.count }, text, 0, first, place, 0)
  return found !== undefined && isAll(words, found) ? found : undefined
}

/** Whether an alignment differs in no word and takes in all but list numbers at the ends: of a copyright line some other known text may be made. */
function isAll({ soft, count }: Words, { start, end, gaps }: Alignment): boolean {
  if (gaps.length > 0) return false
  for (let word = 0; word < start; word++) if (soft[word] !== Soft.marker) return false
  for (let word = end; word < count; word++) if (soft[word] !== Soft.marker) return false
  return true
}

import type { Span } from '../text/span.ts'
import { addLetter, NO_LETTERS, wordHash } from '../text/tokenize.ts'
import type { Alignment } from './align.ts'
import type { Corpus } from './corpus.ts'
import { idOf, isPair, LAST_LIGHT } from './dictionary.ts'
import { slotOf } from './extend.ts'
import { KEPT_BELOW, roll, SHINGLE, spread } from './shingle.ts'
import type { Hits } from './vote.ts'
import type { Words } from './words.ts'

/**
 * Reads damaged words as what they most likely were: scanning takes one letter for another, loses one, or puts a space or a dot into
 * a word. A word that no known text has is tried with every letter changed, left out or put in, and joined with the word behind it;
 * where several words come of that, the one is taken that stands between the same words in a known text.
 *
 * Only what stands near words in common with known texts is tried, and only a text of which a good part can be read that way counts
 * as damaged: others cost a count of their unknown words. The work for a damaged word is its length times some hundred letters.
 *
 * What it cannot do: see that a word was damaged into another word, or mend one with two wrong letters.
 */
export interface Mended {
  readonly words: Words
  /** Whether a word of these was mended. */
  readonly isMended: Uint8Array
}

/** Share of unknown words from which on a text may be damaged. */
const UNKNOWN_SHARE = 0.02
/** Words on either side of one in common with a known text within which damage is looked for. */
const NEAR = 40
/** Mended words from which on a stretch is damaged: so many, and a share of its words. */
const LEAST_MENDED = 3
const MENDED_SHARE = 0.02
/** Words of a stretch that are tried before it is given up, and the share of them of which words must come: of names, few do. */
const TRIED = 12
const MENDABLE = 0.6
/** Letters of a word that is tried. */
const SHORTEST = 2
const LONGEST = 24
/** Letters from which on the only word that comes of a damaged one is taken whatever stands around it. */
const SURE_ALONE = 4

/**
 * Mends the words of a text outside of what was found there to the word.
 *
 * @param hits what it has in common with known texts
 * @returns undefined when the text is not damaged
 */
export function mendWords(words: Words, corpus: Corpus, found: readonly Alignment[], hits: Hits): Mended | undefined {
  const exact = found.filter(({ gaps }) => gaps.length === 0)
  if (!hasUnknown(words, exact)) return undefined
  const stretches = nearHits(words, hits, exact)
  if (stretches.length === 0) return undefined
  const repairs: Repairs = { words, ids: words.ids.slice(), isMended: new Uint8Array(words.count), isJoined: new Uint8Array(words.count), secondHalf: new Map() }
  let isDamaged = false
  for (const { start, end } of stretches) {
    if (mendStretch(repairs, start, end, corpus)) isDamaged = true
    else undo(repairs, start, end)
  }
  return isDamaged ? layOut(repairs) : undefined
}

/** A text while it is mended. */
interface Repairs {
  readonly words: Words
  readonly ids: Uint16Array
  readonly isMended: Uint8Array
  /** Words that are read with the one before them. */
  readonly isJoined: Uint8Array
  /** The second half of words that were two. */
  readonly secondHalf: Map<number, number>
}

/** Mends a stretch of a text; false when it is not damaged. */
function mendStretch(repairs: Repairs, start: number, end: number, corpus: Corpus): boolean {
  const { words, ids, isMended, isJoined, secondHalf } = repairs
  const { soft, tokens, token, text } = words
  const open: { readonly word: number; readonly candidates: readonly number[] }[] = []
  let tried = 0
  let mended = 0
  const mend = (word: number, id: number): void => {
    ids[word] = id
    isMended[word] = 1
    mended++
  }
  for (let word = start; word < end; word++) {
    if (soft[word] !== 0 || isJoined[word] === 1) continue
    const isUnknown = words.ids[word] === 0
    if (word + 1 < end && soft[word + 1] === 0 && (isUnknown || words.ids[word + 1] === 0)) {
      const joined = joinedAt(words, word, corpus)
      if (joined !== 0) {
        mend(word, joined)
        isJoined[word + 1] = 1
        continue
      }
    }
    if (!isUnknown) continue
    const letters = lettersOf(text, tokens.start[token[word]!]!, tokens.end[token[word]!]!)
    if (letters === undefined) continue
    if (++tried > TRIED && open.length + mended < tried * MENDABLE) return false
    const candidates = nearWords(letters, corpus)
    if (candidates.length === 1 && letters.length >= SURE_ALONE) mend(word, candidates[0]!)
    else if (candidates.length > 0) open.push({ word, candidates })
    else {
      const halves = halvesOf(letters, corpus)
      if (halves === undefined) continue
      mend(word, halves[0])
      secondHalf.set(word, halves[1])
    }
  }
  for (const { word, candidates } of open) {
    const id = fitting(repairs, word, candidates, corpus)
    if (id !== 0) mend(word, id)
  }
  return mended >= LEAST_MENDED && mended >= MENDED_SHARE * (end - start)
}

function undo({ words, ids, isMended, isJoined, secondHalf }: Repairs, start: number, end: number): void {
  for (let word = start; word < end; word++) {
    ids[word] = words.ids[word]!
    isMended[word] = 0
    isJoined[word] = 0
    secondHalf.delete(word)
  }
}

/** Whether so many words outside of what was found to the word are unknown that they may be damaged. */
function hasUnknown({ ids, soft, count }: Words, exact: readonly Alignment[]): boolean {
  let unknown = 0
  let outside = 0
  let word = 0
  for (const { start, end } of [...exact, { start: count, end: count }]) {
    for (outside += Math.max(0, start - word); word < start; word++) if (ids[word] === 0 && soft[word] === 0) unknown++
    word = Math.max(word, end)
  }
  return unknown >= LEAST_MENDED && unknown >= UNKNOWN_SHARE * outside
}

/** Stretches around the words in common with known texts, what was found to the word aside. */
function nearHits(words: Words, hits: Hits, exact: readonly Alignment[]): readonly Span[] {
  const stretches: Span[] = []
  let next = 0
  for (let hit = 0; hit < hits.count; hit++) {
    const at = hits.word[hit]!
    while (next < exact.length && exact[next]!.end <= at) next++
    if (next < exact.length && exact[next]!.start <= at) continue
    const last = stretches.at(-1)
    const start = Math.max(exact[next - 1]?.end ?? 0, at - NEAR)
    const end = Math.min(exact[next]?.start ?? words.count, at + NEAR)
    if (last !== undefined && start <= last.end) stretches[stretches.length - 1] = { start: last.start, end }
    else stretches.push({ start, end })
  }
  return stretches
}

/** Puts the mended words in a row. */
function layOut({ words: { text, tokens, count, soft, token }, ids, isMended: mended, isJoined, secondHalf }: Repairs): Mended {
  const most = count + secondHalf.size + 1
  const words = { text, tokens, ids: new Uint16Array(most), soft: new Uint8Array(most), token: new Int32Array(most) }
  const isMended = new Uint8Array(most)
  let at = 0
  const put = (word: number, id: number): void => {
    words.ids[at] = id
    words.soft[at] = soft[word]!
    words.token[at] = token[word]!
    isMended[at++] = mended[word]!
  }
  for (let word = 0; word < count; word++) {
    if (isJoined[word] === 1) continue
    put(word, ids[word]!)
    const second = secondHalf.get(word)
    if (second !== undefined) put(word, second)
  }
  words.token[at] = tokens.count
  return { words: { ...words, count: at }, isMended }
}

/** The letters of a word in lower case, digits among them; undefined when it has others or is too short or too long. */
function lettersOf(text: string, start: number, end: number): number[] | undefined {
  if (end - start < SHORTEST || end - start > LONGEST) return undefined
  const letters: number[] = []
  let hasLetter = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at) | 0x20
    if (code >= 97 && code <= 122) hasLetter = true
    else if (code < 48 || code > 57) return undefined
    letters.push(code)
  }
  return hasLetter ? letters : undefined
}

/** Letters that scanning takes for others, one for two and two for one. */
const confused: readonly (readonly [seen: readonly number[], meant: readonly number[]])[] = 'rn m|m rn|cl d|d cl|vv w|w vv|li h|h li|ii u|u ii'
  .split('|')
  .map((pair) => pair.split(' ').map((letters) => [...letters].map((letter) => letter.charCodeAt(0))) as [number[], number[]])

const LETTER_A = 97
const LETTER_Z = 122

/** Words of the dictionary that a damaged word may be. */
function nearWords(letters: readonly number[], corpus: Corpus): readonly number[] {
  const found: number[] = []
  const length = letters.length
  let before = NO_LETTERS
  for (let at = 0; at <= length; at++) {
    for (let letter = LETTER_A; letter <= LETTER_Z; letter++) {
      // Put in, and in place of the one that stands here.
      const other = addLetter(before, letter)
      tryWord(other, letters, at, corpus, found)
      if (at < length && letter !== letters[at]) tryWord(other, letters, at + 1, corpus, found)
    }
    if (at === length) break
    tryWord(before, letters, at + 1, corpus, found)
    if (at + 1 < length) tryWord(addLetter(addLetter(before, letters[at + 1]!), letters[at]!), letters, at + 2, corpus, found)
    for (const [seen, meant] of confused) {
      if (seen[0] !== letters[at] || (seen.length > 1 && seen[1] !== letters[at + 1])) continue
      tryWord(meant.length > 1 ? addLetter(addLetter(before, meant[0]!), meant[1]!) : addLetter(before, meant[0]!), letters, at + seen.length, corpus, found)
    }
    before = addLetter(before, letters[at]!)
  }
  return found
}

/** Adds the word of a beginning and the rest of the letters, when the dictionary has it. */
function tryWord(hash: number, letters: readonly number[], from: number, corpus: Corpus, found: number[]): void {
  for (let at = from; at < letters.length; at++) hash = addLetter(hash, letters[at]!)
  const id = plainWord(hash, corpus)
  if (id !== 0 && !found.includes(id)) found.push(id)
}

/** The plain word that a hash stands for; 0 when there is none. */
function plainWord(hash: number, { dictionary }: Corpus): number {
  const id = idOf(dictionary, wordHash(hash))
  return id > LAST_LIGHT && !isPair(id) ? id : 0
}

/** The word that a word and the next make when what parts them is a fault; else 0. */
function joinedAt({ text, tokens, token }: Words, word: number, corpus: Corpus): number {
  const [first, second] = [token[word]!, token[word + 1]!]
  const end = tokens.end[first]!
  if (second !== first + 1 || tokens.start[second]! - end !== 1 || text[end] === '\n') return 0
  const [head, tail] = [lettersAt(text, tokens.start[first]!, end), lettersAt(text, end + 1, tokens.end[second]!)]
  if (head === undefined || tail === undefined || head.length + tail.length <= SHORTEST) return 0
  const before = head.reduce(addLetter, NO_LETTERS)
  const joined = plainWord(tail.reduce(addLetter, before), corpus)
  if (joined !== 0 || text[end] === ' ') return joined
  for (let letter = LETTER_A; letter <= LETTER_Z; letter++) {
    const id = plainWord(tail.reduce(addLetter, addLetter(before, letter)), corpus)
    if (id !== 0) return id
  }
  return 0
}

const lettersAt = (text: string, start: number, end: number): readonly number[] | undefined => (end - start === 1 ? [text.charCodeAt(start) | 0x20] : lettersOf(text, start, end))

/** The two words that a word is when the space between them was lost; undefined when there are none or more than one way. */
function halvesOf(letters: readonly number[], corpus: Corpus): readonly [number, number] | undefined {
  let found: readonly [number, number] | undefined
  let before = addLetter(NO_LETTERS, letters[0]!)
  for (let at = 1; at + 1 < letters.length; at++) {
    before = addLetter(before, letters[at]!)
    const first = plainWord(before, corpus)
    if (first === 0) continue
    const second = at + 2 < letters.length ? plainWord(letters.slice(at + 1).reduce(addLetter, NO_LETTERS), corpus) : 0
    if (second === 0) continue
    if (found !== undefined) return undefined
    found = [first, second]
  }
  return found
}

const around = new Uint16Array(2 * SHINGLE - 1)

/** Of several words the one that stands between the same words in known texts most often; 0 when none does, or two do. */
function fitting({ words: { soft }, ids, isJoined }: Repairs, word: number, candidates: readonly number[], { shingles }: Corpus): number {
  let first = SHINGLE - 1
  for (let at = word - 1; at >= 0 && first > 0; at--) {
    if (soft[at] !== 0 || isJoined[at] === 1 || (ids[at]! <= LAST_LIGHT && ids[at] !== 0)) continue
    if (ids[at] === 0) break
    around[--first] = ids[at]!
  }
  let last = SHINGLE
  for (let at = word + 1; at < soft.length && last < around.length; at++) {
    if (soft[at] !== 0 || isJoined[at] === 1 || (ids[at]! <= LAST_LIGHT && ids[at] !== 0)) continue
    if (ids[at] === 0) break
    around[last++] = ids[at]!
  }
  let best = 0
  let most = 0
  for (const id of candidates) {
    around[SHINGLE - 1] = id
    let fits = 0
    for (let from = first; from + SHINGLE <= last; from++) {
      let hash = 0
      for (let at = from; at < from + SHINGLE; at++) hash = roll(hash, 0, around[at]!)
      const shingle = spread(hash)
      if (shingle < KEPT_BELOW && shingles[slotOf(shingles, shingle)] === shingle) fits++
    }
    if (fits > most) {
      most = fits
      best = id
    } else if (fits === most) best = 0
  }
  return most === 0 ? 0 : best
}

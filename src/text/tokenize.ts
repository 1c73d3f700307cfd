import { WordSet } from './word-sieve.ts'

/**
 * One pass over the characters of a text gives its tokens: words folded to a 32-bit hash, with the way back to the source.
 *
 * Why typed arrays and hashes: everything later compares tokens, nothing needs their letters again, and a text of fifty
 * megabytes must not make ten million small strings. What a token says is still there: slice the text from `start` to `end`.
 *
 * Folding: ASCII case, full-width forms, Latin accents, ligatures. Separators are all that is no letter or digit, so quotes,
 * dashes, bullets and white space never count. A soft hyphen, a zero-width character or a combining mark inside a word is
 * passed over. Each CJK ideograph and each kana is a token of its own, since those scripts put no space between words.
 */
export interface Tokens {
  /** How many tokens there are; the arrays may be longer. */
  readonly count: number
  /** Hash of the folded token, unsigned 32-bit. */
  readonly hash: Uint32Array
  /** Where each token begins, in UTF-16 units of the text. */
  readonly start: Int32Array
  /** Where each token ends, exclusive. */
  readonly end: Int32Array
}

const FNV_OFFSET = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/** Folded code of each ASCII character; 0 for separators. */
const ascii = new Uint8Array(128)
for (let code = 48; code <= 57; code++) ascii[code] = code
for (let code = 97; code <= 122; code++) {
  ascii[code] = code
  ascii[code - 32] = code
}

const enum Class {
  separator = 0,
  letter = 1,
  ideograph = 2,
  ignorable = 3,
}

/** What a character outside ASCII is to the tokenizer. */
function classOf(code: number): Class {
  // The copyright sign is a word, as "(c)" is: fold() gives both the letter c.
  if (code < 0xc0) return code === 0xad ? Class.ignorable : code === 0xa9 || code === 0xaa || code === 0xb5 || code === 0xba ? Class.letter : Class.separator
  if (code < 0x300) return code === 0xd7 || code === 0xf7 ? Class.separator : Class.letter
  if (code < 0x370) return Class.ignorable
  if (code < 0x2000) return Class.letter
  if (code < 0x2c00) return (code >= 0x200b && code <= 0x200d) || code === 0x2060 ? Class.ignorable : Class.separator
  if (code < 0x2e00) return Class.letter
  if (code < 0x2e80) return Class.separator
  if (code < 0x3000) return Class.ideograph
  if (code < 0x3040) return code === 0x3005 || code === 0x3007 ? Class.ideograph : Class.separator
  if (code < 0x3100) return code === 0x30fb ? Class.separator : Class.ideograph
  if (code < 0x3200) return Class.letter
  if (code < 0x3400) return Class.separator
  if (code < 0xa000) return Class.ideograph
  if (code < 0xd800) return Class.letter
  if (code < 0xe000) return code >= 0xd840 && code <= 0xd888 ? Class.ideograph : Class.separator
  if (code < 0xf900) return Class.separator
  if (code < 0xfb00) return Class.ideograph
  if (code < 0xfe00) return Class.letter
  if (code < 0xfe10) return Class.ignorable
  if (code === 0xfeff) return Class.ignorable
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return Class.letter
  if (code >= 0xff66 && code <= 0xffdc) return Class.ideograph
  return Class.separator
}

/** Folded codes of letters outside ASCII that were met before, one or more each: accents off, ligatures apart, lower case. */
const folded = new Map<number, string>([[0xa9, 'c']])

function fold(code: number): string {
  let letters = folded.get(code)
  if (letters === undefined) {
    letters = String.fromCharCode(code)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
    folded.set(code, letters)
  }
  return letters
}

/** Spreads the bits of a hash, as the last step of MurmurHash3 does, so that any of them can index a table. */
function finish(hash: number): number {
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Cuts a text into tokens.
 *
 * @param text any string at all, lone surrogates included
 * @returns tokens in text order; offsets are UTF-16 units of `text`
 */
export function tokenize(text: string): Tokens {
  const length = text.length
  let capacity = (length >> 2) + 16
  let hashes = new Uint32Array(capacity)
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let count = 0
  let position = 0
  while (position < length) {
    let code = text.charCodeAt(position)
    const start = position
    let hash: number
    let end: number
    if (code < 128) {
      let letter = ascii[code]!
      if (letter === 0) {
        position++
        continue
      }
      // Nearly every word is of plain letters, and ends at a plain sign, which need not be looked at again.
      hash = Math.imul(FNV_OFFSET ^ letter, FNV_PRIME)
      while (++position < length) {
        code = text.charCodeAt(position)
        if (code >= 128) break
        letter = ascii[code]!
        if (letter === 0) break
        hash = Math.imul(hash ^ letter, FNV_PRIME)
      }
      end = position
      if (code < 128) position++
      else {
        hash = readOn(text, position, hash)
        end = wordEnd
        position = readTo
      }
    } else {
      const kind = classOf(code)
      if (kind === Class.separator || kind === Class.ignorable) {
        position++
        continue
      }
      if (kind === Class.ideograph) {
        hash = Math.imul(FNV_OFFSET ^ code, FNV_PRIME)
        position++
        if (code >= 0xd800 && code <= 0xdbff && position < length) {
          const low = text.charCodeAt(position)
          if (low >= 0xdc00 && low <= 0xdfff) {
            hash = Math.imul(hash ^ low, FNV_PRIME)
            position++
          }
        }
        end = position
      } else {
        hash = readOn(text, position, FNV_OFFSET)
        end = wordEnd
        position = readTo
      }
    }
    if (count === capacity) {
      capacity *= 2
      hashes = grown(hashes, new Uint32Array(capacity))
      starts = grown(starts, new Int32Array(capacity))
      ends = grown(ends, new Int32Array(capacity))
    }
    starts[count] = start
    ends[count] = end
    hashes[count++] = finish(hash)
  }
  return { count, hash: hashes, start: starts, end: ends }
}

/** Where the word that is read ends, and where reading goes on: characters that are passed over may lie between. */
let wordEnd = 0
let readTo = 0

/** Reads a word, or the rest of one, of letters of any kind; gives its hash. */
function readOn(text: string, position: number, hash: number): number {
  wordEnd = position
  for (; position < text.length; position++) {
    const code = text.charCodeAt(position)
    if (code < 128) {
      const letter = ascii[code]!
      if (letter === 0) break
      hash = Math.imul(hash ^ letter, FNV_PRIME)
    } else {
      const kind = classOf(code)
      if (kind === Class.ignorable) continue
      if (kind !== Class.letter) break
      const letters = fold(code)
      for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), FNV_PRIME)
    }
    wordEnd = position + 1
  }
  readTo = position
  return hash
}

function grown<Buffer extends Uint32Array | Int32Array>(from: Buffer, to: Buffer): Buffer {
  to.set(from as never)
  return to
}

/** A set of words, written with spaces between them. */
export const wordSet = (list: string): WordSet => new WordSet(list.split(' ').map(hashWord))

/**
 * The hash that {@link tokenize} gives a single word.
 *
 * @param word one token, in any case
 */
export function hashWord(word: string): number {
  // Tables of words are made when the package is loaded: nearly all are plain letters, which need no arrays.
  let hash = FNV_OFFSET
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const letter = code < 128 ? ascii[code]! : 0
    if (letter === 0) {
      const tokens = tokenize(word)
      return tokens.count === 0 ? 0 : tokens.hash[0]!
    }
    hash = Math.imul(hash ^ letter, FNV_PRIME)
  }
  return word === '' ? 0 : finish(hash)
}

/** What the hash of a word is made of, for those who try other letters in it: no letter, one more letter, and the word. */
export const NO_LETTERS = FNV_OFFSET
export const addLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, FNV_PRIME)
export const wordHash = finish

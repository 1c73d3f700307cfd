import type { Tokens } from '../text/tokenize.ts'
import type { Corpus } from './corpus.ts'

/** Why a word need not be matched: it is a list marker, or stands in a copyright line. */
export const enum Soft {
  none = 0,
  marker = 1,
  copyright = 2,
}

/** A text as words of a corpus: the row that is compared with known texts. */
export interface Words {
  readonly count: number
  /** Word ids; 0 for a word that the corpus does not know. */
  readonly ids: Uint16Array
  /** Words that need not be matched. */
  readonly soft: Uint8Array
  /** Index of the token where each word begins. One entry more than `count`, for the end. */
  readonly token: Int32Array
}

const HYPHENS = '-\u00ad\u2010\u2011'

/** The word id of a token hash; 0 when the corpus does not know it. */
export function wordOf(corpus: Corpus, hash: number): number {
  const { slots, hashes } = corpus
  const mask = slots.length - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot]!
    if (entry === 0) return 0
    if (hashes[entry] === hash) return corpus.canonical[entry]!
  }
}

/**
 * Reads tokens as words of a corpus: spellings folded, words in one read as two, a word hyphenated across a line break read
 * as one, list markers and copyright lines flagged.
 */
export function readWords(text: string, tokens: Tokens, corpus: Corpus): Words {
  const { hash, start, end } = tokens
  const { slots, hashes, canonical, lightWords, splitFirst, splitSecond, special } = corpus
  const mask = slots.length - 1
  const total = tokens.count
  let capacity = total + (total >> 5) + 16
  let ids = new Uint16Array(capacity)
  let soft = new Uint8Array(capacity)
  let token = new Int32Array(capacity + 1)
  let count = 0
  let previous = 0
  /** Tokens before this one stand in a copyright line. */
  let copyrightUntil = -1
  for (let index = 0; index < total; index++) {
    const wanted = hash[index]!
    let id = 0
    for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot]!
      if (entry === 0) break
      if (hashes[entry] === wanted) {
        id = canonical[entry]!
        break
      }
    }
    if (count + 2 >= capacity) {
      capacity *= 2
      ids = grown(ids, new Uint16Array(capacity))
      soft = grown(soft, new Uint8Array(capacity))
      token = grown(token, new Int32Array(capacity + 1))
    }
    token[count] = index
    if (id > special.last) {
      const second = splitSecond[id]!
      if (second !== 0) {
        ids[count] = splitFirst[id]!
        if (index < copyrightUntil) {
          soft[count] = Soft.copyright
          soft[count + 1] = Soft.copyright
        }
        token[++count] = index
        ids[count++] = second
        previous = second
        continue
      }
    } else if (id === 0 || text.charCodeAt(end[index]!) === 0x2d) {
      // A word broken by a hyphen at the end of a line: "licen-" "see".
      const joined = index + 1 < total ? joinedWord(text, tokens, index, corpus) : 0
      if (joined !== 0) {
        id = joined
        index++
      }
    } else if (id <= lightWords) {
      if (isMarker(text, start[index]!, end[index]!, count > 0 ? soft[count - 1]! : 0, index > 0 ? end[index - 1]! : 0)) soft[count] = Soft.marker
    }
    if (previous === special.copyright && id !== 0) {
      if (id === special.owner) id = special.holder
      else if (id === special.owners) id = special.holders
    }
    if (index < copyrightUntil) soft[count] = Soft.copyright
    else if (
      (id === special.copyright ||
        (id === special.c && previous !== special.copyright) ||
        text.charCodeAt(start[index]! - 2) === 0xa9 ||
        text.charCodeAt(start[index]! - 1) === 0xa9) &&
      id !== 0
    ) {
      const until = copyrightLine(text, tokens, index)
      if (until > index) {
        copyrightUntil = until
        soft[count] = Soft.copyright
      }
    }
    ids[count++] = id
    previous = id
  }
  token[count] = total
  return { count, ids, soft, token }
}

function grown<Buffer extends Uint8Array | Uint16Array | Int32Array>(from: Buffer, to: Buffer): Buffer {
  to.set(from as never)
  return to
}

/** The word that two tokens around a hyphen and a line break make together, when the corpus knows it; else 0. */
function joinedWord(text: string, tokens: Tokens, index: number, corpus: Corpus): number {
  const from = tokens.end[index]!
  const to = tokens.start[index + 1]!
  if (to - from > 80 || !HYPHENS.includes(text[from] ?? ' ')) return 0
  if (!text.slice(from, to).includes('\n')) return 0
  const joined = corpus.hashOf(text.slice(tokens.start[index], from) + text.slice(to, tokens.end[index + 1]))
  const id = wordOf(corpus, joined)
  // A hyphen that belongs to the word stays two words; `splitSecond` would part them again.
  return id !== 0 && corpus.splitSecond[id] === 0 ? id : 0
}

/** Whether a number or letter stands where a list marker stands: first in its line, and closed by a dot or bracket. */
function isMarker(text: string, start: number, end: number, softBefore: number, endBefore: number): boolean {
  const after = text.charCodeAt(end)
  const before = text.charCodeAt(start - 1)
  // (c) is the copyright sign or a marker; (a) and (iv) are markers anywhere in a line.
  if (before === 0x28 && after === 0x29) return true
  if (softBefore === Soft.marker && start - endBefore === 1 && before === 0x2e) return true
  const closed = after === 0x2e || after === 0x29 || after === 0x3a || after === 0x5d || after === 0x3001 || after === 0xff09 || after === 0xff0e
  if (!closed) return false
  for (let at = start - 1; at >= endBefore; at--) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) return true
  }
  return endBefore === 0
}

const NOTICE_START =
  /^(?:copyrights?\s*(?:notice)?\s*[:,]?\s*(?:\(c\)|©|&copy;)?\s*[:,]?\s*(?:\(c\)|©|\d{2,4}\b|\[?\d{4}|<|\[|\{|by\b|yyyy\b|years?\b|xx|19|20)|copyright\s+(?:\(c\)|©)|(?:\(c\)|©)\s*(?:copyright\b|\d{4}|<|\[|\{|by\b|[A-Z]))/i

/**
 * Where a copyright line that begins at a token ends, as a token index; the index itself when it is none.
 * A line counts when it begins with "Copyright", "(c)" or the sign, and a year, a name in brackets or another sign follows:
 * "copyright notice, this list of conditions" at the start of a wrapped line is not one.
 */
function copyrightLine(text: string, tokens: Tokens, index: number): number {
  let lineStart = tokens.start[index]!
  let letters = 0
  while (lineStart > 0) {
    const code = text.charCodeAt(lineStart - 1)
    if (code === 0x0a || code === 0x0d) break
    lineStart--
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xc0) letters++
    // A few words may stand before: "Portions copyright", "* All contributions (c)".
    if (letters > 12) return index
  }
  let lineEnd = tokens.end[index]!
  while (lineEnd < text.length && lineEnd - lineStart < 400) {
    const code = text.charCodeAt(lineEnd)
    if (code === 0x0a || code === 0x0d) break
    lineEnd++
  }
  let from = tokens.start[index]!
  while (from > lineStart && '(©\u00a9'.includes(text[from - 1]!)) from--
  if (letters > 0 && !/^[\s\W]*(?:portions|parts|some parts|modifications|original|additions)\b/i.test(text.slice(lineStart, from))) return index
  if (!NOTICE_START.test(text.slice(from, Math.min(lineEnd, from + 80)))) return index
  let until = index + 1
  while (until < tokens.count && tokens.start[until]! < lineEnd) until++
  // "All rights reserved" on the line below belongs to it.
  if (until < tokens.count && /^[\s\W]*all\s+rights\s+reserved[\s\W]*(?:\n|$)/i.test(text.slice(lineEnd, lineEnd + 80))) until = Math.min(until + 3, tokens.count)
  return until
}

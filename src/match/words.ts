import type { Span } from '../text/span.ts'
import type { Tokens } from '../text/tokenize.ts'
import { hashWord } from '../text/tokenize.ts'
import { COPYRIGHT, COPYRIGHTS, type Dictionary, FIRST_PAIR, FIRST_PLAIN, HOLDER, HOLDERS, idOf, LAST_LIGHT, LETTER_C, OWNER, OWNERS } from './dictionary.ts'

/** Why a word need not be matched: it is a list marker, or stands in a copyright line. */
export const enum Soft {
  none = 0,
  marker = 1,
  copyright = 2,
}

/** A text as words of a dictionary: the row that is compared with known texts. */
export interface Words {
  readonly text: string
  readonly tokens: Tokens
  readonly count: number
  /** Word ids; 0 for a word that the dictionary does not have. One entry more than `count`, a 0. */
  readonly ids: Uint16Array
  /** Words that need not be matched. */
  readonly soft: Uint8Array
  /** Index of the token where each word begins. One entry more than `count`, for the end. */
  readonly token: Int32Array
}

/**
 * Reads tokens as words of a dictionary: spellings folded, words in one read as two, a word hyphenated across a line break
 * read as one, list markers and copyright lines flagged.
 */
export function readWords(text: string, tokens: Tokens, dictionary: Dictionary): Words {
  const { hash, start, end, count: total } = tokens
  const { slots, pairs } = dictionary
  const mask = slots.length - 1
  let capacity = total + (total >> 4) + 16
  let ids = new Uint16Array(capacity)
  let soft = new Uint8Array(capacity)
  let token = new Int32Array(capacity)
  let count = 0
  let previous = 0
  /** Tokens before this one stand in a copyright line. */
  let copyrightUntil = 0
  for (let index = 0; index < total; index++) {
    const wanted = hash[index]!
    let id = 0
    for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot]!
      if (entry === 0) break
      if ((entry ^ wanted) >>> 16 === 0) {
        id = entry & 0xffff
        break
      }
    }
    if (count + 3 >= capacity) {
      capacity *= 2
      ids = grown(ids, new Uint16Array(capacity))
      soft = grown(soft, new Uint8Array(capacity))
      token = grown(token, new Int32Array(capacity))
    }
    token[count] = index
    const first = index
    // A word broken by a hyphen at the end of a line: "licen-" "see".
    if (index + 1 < total && start[index + 1]! - end[index]! > 1 && isHyphen(text.charCodeAt(end[index]!))) {
      // When both halves are words of their own the text may mean two; aligning decides.
      const joined = id !== 0 && idOf(dictionary, hash[index + 1]!) !== 0 ? 0 : joinedWord(text, tokens, index, dictionary)
      if (joined !== 0) {
        id = joined
        index++
      }
    }
    if (index < copyrightUntil) soft[count] = Soft.copyright
    if (id < FIRST_PLAIN) {
      if (id >= FIRST_PAIR) {
        const pair = 2 * (id - FIRST_PAIR)
        ids[count] = pairs[pair]!
        if (index < copyrightUntil) soft[count + 1] = Soft.copyright
        token[++count] = first
        previous = pairs[pair + 1]!
        ids[count++] = previous
        continue
      }
      if (id >= COPYRIGHT || id === LETTER_C) {
        if (previous === COPYRIGHT) {
          if (id === OWNER) id = HOLDER
          else if (id === OWNERS) id = HOLDERS
        }
        if (index >= copyrightUntil && (id === COPYRIGHT || id === COPYRIGHTS || id === LETTER_C)) {
          const until = copyrightLine(text, tokens, index)
          if (until > index) {
            copyrightUntil = until
            soft[count] = Soft.copyright
          }
        }
      }
      if (
        id !== 0 &&
        id <= LAST_LIGHT &&
        soft[count] === 0 &&
        isMarker(text, start[index]!, end[index]!, count > 0 && soft[count - 1] === Soft.marker, index > 0 ? end[index - 1]! : 0)
      )
        soft[count] = Soft.marker
    }
    ids[count++] = id
    previous = id
  }
  ids[count] = 0
  token[count] = total
  return { text, tokens, count, ids, soft, token }
}

function grown<Buffer extends Uint8Array | Uint16Array | Int32Array>(from: Buffer, to: Buffer): Buffer {
  to.set(from as never)
  return to
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0xad || code === 0x2010 || code === 0x2011 || code === 0xac

/** The run of the text that words take; empty, in front of the next word, when there are none. */
export function spanOf({ tokens, token, text }: Words, from: number, to: number): Span {
  const start = token[from]! < tokens.count ? tokens.start[token[from]!]! : text.trimEnd().length
  return { start, end: to > from ? tokens.end[token[to - 1]!]! : start }
}

/** Whether a hyphen stands behind a word with more than it before the next one: at the end of a line, as a rule. */
export function isBroken({ text, tokens, token }: Words, word: number): boolean {
  const index = token[word]!
  return index + 1 < tokens.count && tokens.start[index + 1]! - tokens.end[index]! > 1 && isHyphen(text.charCodeAt(tokens.end[index]!))
}

/** The word that a word and the one behind it make together, when a hyphen and a line break part them; else 0. */
export function wordAcrossLines({ text, tokens, token }: Words, word: number, dictionary: Dictionary): number {
  const index = token[word]!
  if (index + 1 >= tokens.count || !isHyphen(text.charCodeAt(tokens.end[index]!))) return 0
  return joinedWord(text, tokens, index, dictionary)
}

/** The word that two tokens around a hyphen and a line break make together, when the dictionary has it; else 0. */
function joinedWord(text: string, tokens: Tokens, index: number, dictionary: Dictionary): number {
  const from = tokens.end[index]!
  const to = tokens.start[index + 1]!
  if (to - from > 80 || !/^\S[ \t]*\r?\n\s*(?:(?:#+|\/\/+|\*+|;+|--+|>)\s*)?$/.test(text.slice(from, to))) return 0
  const joined = text.slice(tokens.start[index], from) + text.slice(to, tokens.end[index + 1])
  const id = idOf(dictionary, hashWord(joined))
  return id > LAST_LIGHT ? id : 0
}

/** Whether a number or letter stands where a list marker stands: first in its line and closed by a dot or bracket, or in brackets. */
function isMarker(text: string, start: number, end: number, markerBefore: boolean, endBefore: number): boolean {
  const after = text.charCodeAt(end)
  const before = text.charCodeAt(start - 1)
  if ((before === 0x28 || before === 0xff08) && (after === 0x29 || after === 0xff09)) return true
  if (markerBefore && start - endBefore === 1 && before === 0x2e) return true
  const closed = after === 0x2e || after === 0x29 || after === 0x3a || after === 0x5d || after === 0x3001 || after === 0xff09 || after === 0xff0e || after === 0x5c
  if (!closed) return false
  for (let at = start - 1; at >= endBefore; at--) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || code === 0x0d) return true
  }
  return endBefore === 0
}

const NOTICE_START =
  /^(?:copyrights?\s*(?:notice)?\s*[:,]?\s*(?:\(c\)|©|&copy;)?\s*[:,]?\s*(?:\(c\)|©|\d{2,4}\b|\[?\d{4}|<|\[|\{|by\b|yyyy\b|years?\b|xx|19|20)|copyright\s+(?:\(c\)|©)|(?:\(c\)|©)\s*(?:copyright\b|\d{4}|<|\[|\{|by\b|[A-Z]))/i

/** "(c)" with a word behind it: the sign in front of a name, or the third item of a list. */
const LETTERED = /^\(c\)\s*[a-z]/i
/** Words of a name at most: an item of a list is a clause. */
const NAME_WORDS = 8
const isListItem = (line: string): boolean =>
  !/\d{4}|copyright|©|rights\s+reserved/i.test(line) && (/[.;:,]\s*(?:and|or)?\s*$/i.test(line) || line.split(/\s+/).length > NAME_WORDS)

/** A sentence behind a notice: it begins with a capital behind a full stop that no abbreviation has. */
const SENTENCE_BEHIND =
  /((?:(?!(?:All|all|Ltd|LTD|Inc|INC|Corp|CORP|LLC|GmbH|Univ|Dept|Bros|etc)\b)\b[\p{L}\d]{3,}|[)>\]])\.)\s+(?![Aa]ll\s+[Rr]ights|ALL\s+RIGHTS)\p{Lu}\p{Ll}+\s+\p{L}/u

/** Longest line, in characters, that is taken for a copyright notice as a whole. */
const LINE = 160
/** Tokens of a longer line that are: there the text goes on behind the notice. */
const NOTICE_TOKENS = 12

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
    if (letters > 14) return index
  }
  let lineEnd = tokens.end[index]!
  while (lineEnd < text.length && lineEnd - lineStart < LINE) {
    const code = text.charCodeAt(lineEnd)
    if (code === 0x0a || code === 0x0d) break
    lineEnd++
  }
  let from = tokens.start[index]!
  while (from > lineStart && text[from - 1] === '(') from--
  if (letters > 0 && !/^[\s\W]*(?:portions|parts|some parts|modifications|original|additions)\b/i.test(text.slice(lineStart, from))) return index
  if (!NOTICE_START.test(text.slice(from, Math.min(lineEnd, from + 80)))) return index
  if (LETTERED.test(text.slice(from, from + 8)) && isListItem(text.slice(from, lineEnd))) return index
  // What stands behind the notice in its line is no part of it: "Copyright 2031 Acme. Not for sale."
  const behind = SENTENCE_BEHIND.exec(text.slice(from, lineEnd))
  if (behind !== null) lineEnd = from + behind.index + behind[1]!.length
  let until = index + 1
  const most = lineEnd - lineStart < LINE ? tokens.count : Math.min(tokens.count, index + NOTICE_TOKENS)
  while (until < most && tokens.start[until]! < lineEnd) until++
  if (most < tokens.count) return until
  // "All rights reserved" on the line below belongs to it.
  if (behind === null && until < tokens.count && /^[\s\W]*all\s+rights\s+reserved[\s\W]*(?:\n|$)/i.test(text.slice(lineEnd, lineEnd + 80)))
    until = Math.min(until + 3, tokens.count)
  return until
}

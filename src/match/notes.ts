import type { Document } from '../document/document.ts'
import type { Note } from '../text/span.ts'
import type { Alignment } from './align.ts'
import type { LicenseMatch } from './license-match.ts'
import { Soft, spanOf, type Words } from './words.ts'

/** Words missing at an end from which on a text counts as cut off: so many, and a share of what is there. */
const CUT_WORDS = 12
const CUT_SHARE = 0.03

/** Differences from which on a text may count as damaged, their mean size, and the share of them that are no words at all. */
const DAMAGE_GAPS = 6
const DAMAGE_SIZE = 3
const DAMAGE_UNKNOWN = 0.5

/** What is wrong with a text that was found, besides the words that differ. */
export function notesOn(words: Words, alignment: Alignment, missing: (from: number, to: number) => number, name: string): Note[] {
  return [...truncation(words, alignment, missing, name), ...damage(words, alignment, name)]
}

function truncation(words: Words, { gaps, start, end, matched }: Alignment, missing: (from: number, to: number) => number, name: string): Note[] {
  const notes: Note[] = []
  const least = Math.max(CUT_WORDS, matched * CUT_SHARE)
  const first = gaps[0]
  const last = gaps.at(-1)
  if (first !== undefined && first.to <= start && missing(first.programFrom, first.programTo) >= least)
    notes.push({
      code: 'truncated',
      message: `The beginning of ${name} is missing: about ${missing(first.programFrom, first.programTo)} words.`,
      span: spanOf(words, start, start),
    })
  if (last !== undefined && last !== first && last.from >= end && missing(last.programFrom, last.programTo) >= least)
    notes.push({
      code: 'truncated',
      message: `${name} breaks off: about ${missing(last.programFrom, last.programTo)} words are missing at its end.`,
      span: spanOf(words, end, end),
    })
  else if (last !== undefined && last === first && last.from >= end && last.from > start && missing(last.programFrom, last.programTo) >= least)
    notes.push({
      code: 'truncated',
      message: `${name} breaks off: about ${missing(last.programFrom, last.programTo)} words are missing at its end.`,
      span: spanOf(words, end, end),
    })
  return notes
}

/** Many small differences, most of them no words at all: what scanning, copying from a PDF or a wrong encoding leave. */
function damage(words: Words, { gaps, start, end, mended }: Alignment, name: string): Note[] {
  if (mended !== undefined)
    return [{ code: 'damaged-text', message: `${name} is damaged: ${mended.words} words in it are read as what they most likely were.`, span: spanOf(words, start, end) }]
  const inside = gaps.filter((gap) => gap.to > gap.from)
  if (inside.length < DAMAGE_GAPS) return []
  let size = 0
  let unknown = 0
  for (const gap of inside) {
    size += gap.to - gap.from
    let isUnknown = false
    for (let word = gap.from; word < gap.to; word++) if (words.ids[word] === 0) isUnknown = true
    if (isUnknown) unknown++
  }
  if (size > inside.length * DAMAGE_SIZE || unknown < inside.length * DAMAGE_UNKNOWN) return []
  return [{ code: 'damaged-text', message: `${name} is damaged in ${inside.length} places, as by scanning or a wrong encoding.`, span: spanOf(words, start, end) }]
}

/** Near-copies that a note names; more are counted. */
const MOST_NAMED = 5

/** What is left of a text goes with several licenses alike. */
export function notToldApart({ id, alsoPossible, span }: LicenseMatch): Note {
  const named = alsoPossible.slice(0, MOST_NAMED).join(', ')
  const more = alsoPossible.length > MOST_NAMED ? ` and ${alsoPossible.length - MOST_NAMED} more` : ''
  return { code: 'not-told-apart', message: `The words that tell ${id} from ${named}${more} are missing: it may be any of them.`, span }
}

const placeholder =
  /[<[{(]{1,2}\s*(?:insert\b[^<>[\]{}()\n]{0,40}|(?:the )?(?:years?|yyyy|full ?name|names?|copyright (?:holders?|owners?)|owners?|holders?|authors?|organi[sz]ation|company|licensor|email)(?:[ ,/]+(?:of|and|or|the|copyright|owners?|holders?|authors?|name|names|year|years|here)){0,5})\s*[>\]})]{1,2}|\b(?:yyyy|your name here|<your name>)\b/i
/** Characters of a copyright line that are looked at. */
const NOTICE_LENGTH = 200
/** Share of a text behind which a copyright line belongs to the advice on how to apply it, not to the license. */
const ADVICE_FROM = 0.5

/** Places to fill in that nobody has filled in: in the copyright lines in front of or early in a text that was found. */
export function placeholdersLeft(words: Words, found: readonly Alignment[]): Note[] {
  const notes: Note[] = []
  for (const { start, end } of found) {
    const from = Math.max(0, start - 40)
    const until = start + (end - start) * ADVICE_FROM
    for (let word = from; word < until; word++) {
      if (words.soft[word] !== Soft.copyright || (word > from && words.soft[word - 1] === Soft.copyright)) continue
      const { start: at } = spanOf(words, word, word + 1)
      const lineEnd = words.text.indexOf('\n', at)
      const line = words.text.slice(at, Math.min(lineEnd < 0 ? words.text.length : lineEnd, at + NOTICE_LENGTH))
      const left = placeholder.exec(line)
      if (left === null) continue
      const span = { start: at + left.index, end: at + left.index + left[0].length }
      if (notes.some((note) => note.span?.start === span.start)) continue
      notes.push({ code: 'placeholder-left', message: `A place to fill in was left as it was: ${left[0]}`, span })
    }
  }
  return notes
}

/** Copies of one license in one text of which some differ in words. */
export function copiesThatDiffer(words: Words, found: readonly Alignment[], licenseOf: (text: number) => number, nameOf: (text: number) => string): Note[] {
  const notes: Note[] = []
  for (const one of found) {
    if (one.gaps.length === 0) continue
    // Of a license in two languages there is one copy in each.
    const other = found.find(
      (each) => each !== one && licenseOf(each.text) === licenseOf(one.text) && each.gaps.length === 0 && inIdeographs(words, each) === inIdeographs(words, one),
    )
    if (other !== undefined)
      notes.push({
        code: 'two-copies-disagree',
        message: `${nameOf(one.text)} stands here more than once, and this copy differs from another.`,
        span: spanOf(words, one.start, one.end),
      })
  }
  return notes
}

/** Share of ideographs and kana from which on a text is in two scripts, and up to which. */
const MIXED_FROM = 0.1
const MIXED_TO = 0.9

const isIdeograph = ({ text, tokens, token }: Words, word: number): boolean => {
  const code = text.charCodeAt(tokens.start[token[word]!]!)
  return code >= 0x2e80 && code < 0xd7b0
}

/** Whether a run of words is in ideographs for the most part. */
function inIdeographs(words: Words, { start, end }: Alignment): boolean {
  let ideographs = 0
  for (let word = start; word < end; word++) if (isIdeograph(words, word)) ideographs++
  return 2 * ideographs > end - start
}

/** The words of a text that are in letters, when it stands in two scripts: undefined when it does not. */
export function lettersOf(words: Words, { languages }: Document): Words | undefined {
  if (!languages.some((language) => language === 'zh' || language === 'ja')) return undefined
  let ideographs = 0
  for (let word = 0; word < words.count; word++) if (isIdeograph(words, word)) ideographs++
  if (ideographs < words.count * MIXED_FROM || ideographs > words.count * MIXED_TO) return undefined
  const ids = new Uint16Array(words.count + 1)
  const soft = new Uint8Array(words.count + 1)
  const token = new Int32Array(words.count + 1)
  let count = 0
  for (let word = 0; word < words.count; word++) {
    if (isIdeograph(words, word)) continue
    ids[count] = words.ids[word]!
    soft[count] = words.soft[word]!
    token[count++] = words.token[word]!
  }
  token[count] = words.tokens.count
  return { ...words, count, ids, soft, token }
}

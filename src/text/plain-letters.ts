import type { Note } from './span.ts'

/**
 * Letters that look plain and are not: look-alikes of another script, characters of no width and soft hyphens inside words,
 * ligatures, the alphabets of mathematics. Who reads sees "license" all the same, so the text is read with plain letters in
 * their place, and every place that is found is led back to the text as it was given.
 *
 * Only a text that holds such characters pays for it: one look tells the others.
 */
export interface PlainLetters {
  /** The text in plain letters. */
  readonly text: string
  /** What stands in the text as given for a run of the plain one. */
  readonly sourceStart: (offset: number) => number
  readonly sourceEnd: (offset: number) => number
  /** Says what was read as plain. */
  readonly note: Note
}

/** Letters of other scripts that look like a Latin one in most typefaces: each string goes letter by letter with the one above it. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    ['acehijklopqsvwxydABCEHIJKMOPSTXY', 'асеһіјкӏорԛѕѵԝхуԁАВСЕНІЈКМОРЅТХҮ'],
    // Greek
    ['aijkoruvxyABEHIKMNOPTXYZ', 'αιϳκογυνχуΑΒΕΗΙΚΜΝΟΡΤΧΥΖ'],
    ['cpn', 'ϲρη'],
  ].flatMap(([latin = '', other = '']) => [...other].map((letter, index) => [letter, latin[index]!] as const)),
)

/** A run of the text as given, and what is read in its place. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly plain: string
}

/** One look for all but the soft hyphen, which is looked for by itself: a text without letters beyond Latin-1 then costs nothing. */
const ANY = /[\u0370-\u052f\u200b-\u200d\u2060\ud835\ufb00-\ufb06\ufeff]/
const FOREIGN = /[\u0370-\u052f]/
const HIDDEN = /[\xad\u200b-\u200d\u2060\ufeff]/
const JOINED = /[\ufb00-\ufb06]|\ud835/

/** Characters that nobody sees between letters of a Latin word or between ideographs; a soft hyphen at the end of a line is none of them. */
const hiddenInside =
  /(?<=[A-Za-z\xc0-\u024f\u0370-\u052f\u3400-\u9fff\ufb00-\ufb06])[\xad\u200b-\u200d\u2060\ufeff]+(?=[A-Za-z\xc0-\u024f\u0370-\u052f\u3400-\u9fff\ufb00-\ufb06])/g
const joined = /[\ufb00-\ufb06]|\ud835[\udc00-\udfff]/g

/** Gives a text in plain letters; undefined when it is in plain letters already. */
export function plainLetters(source: string): PlainLetters | undefined {
  if (!source.includes('\xad') && !ANY.test(source)) return undefined
  const kinds: (readonly [what: string, pieces: readonly Piece[]])[] = []
  if (FOREIGN.test(source)) kinds.push(['look-alikes of another script', foreignPieces(source)])
  if (HIDDEN.test(source)) kinds.push(['characters that are not seen', piecesAt(source, hiddenInside, () => '')])
  if (JOINED.test(source)) kinds.push(['ligatures or letters of mathematics', piecesAt(source, joined, (letter) => letter.normalize('NFKD'))])
  const pieces = kinds.flatMap(([, found]) => found).sort((a, b) => a.start - b.start)
  if (pieces.length === 0) return undefined
  return { ...inPlain(source, pieces), note: noteOn(kinds, pieces[0]!) }
}

function piecesAt(source: string, pattern: RegExp, plainOf: (found: string) => string): Piece[] {
  const pieces: Piece[] = []
  for (const { 0: found, index } of source.matchAll(pattern)) {
    const plain = plainOf(found)
    if (plain !== found) pieces.push({ start: index, end: index + found.length, plain })
  }
  return pieces
}

/** Whether a character may stand within a word: a letter, or what is passed over there. */
const inWord = /[\p{L}\p{M}\xad\u200b-\u200d\u2060\ufeff]/u
const latinLetter = /[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f\ufb00-\ufb06]/
const foreign = /[\u0370-\u052f]/g
/** Characters of a word beyond which nobody looks for its ends. */
const LONGEST = 64

/**
 * Look-alikes in words that are Latin otherwise, and, once there are such words, in words that are made of look-alikes alone. A word of
 * another script keeps its letters, as does a lone letter of a formula.
 */
function foreignPieces(source: string): Piece[] {
  const mixed: Piece[] = []
  const alone: Piece[] = []
  foreign.lastIndex = 0
  for (let match = foreign.exec(source); match !== null; match = foreign.exec(source)) {
    let start = match.index
    while (start > 0 && match.index - start < LONGEST && inWord.test(source[start - 1]!)) start--
    let end = match.index + 1
    while (end < source.length && end - match.index < LONGEST && inWord.test(source[end]!)) end++
    foreign.lastIndex = end
    const found: Piece[] = []
    let isLatin = false
    let isForeign = false
    for (let at = start; at < end; at++) {
      const plain = lookAlikes.get(source[at]!)
      if (plain !== undefined) found.push({ start: at, end: at + 1, plain })
      else if (latinLetter.test(source[at]!)) isLatin = true
      else if (/\p{L}/u.test(source[at]!)) isForeign = true
    }
    if (!isForeign) (isLatin ? mixed : alone).push(...found)
  }
  return mixed.length === 0 ? [] : [...mixed, ...alone]
}

/** Puts the pieces in, and keeps the way back. */
function inPlain(source: string, pieces: readonly Piece[]): Omit<PlainLetters, 'note'> {
  /** Where each piece begins and ends in the plain text. */
  const from = new Int32Array(pieces.length)
  const to = new Int32Array(pieces.length)
  const parts: string[] = []
  let at = 0
  let length = 0
  for (const [index, { start, end, plain }] of pieces.entries()) {
    parts.push(source.slice(at, start), plain)
    from[index] = length + start - at
    to[index] = from[index]! + plain.length
    length = to[index]!
    at = end
  }
  parts.push(source.slice(at))
  /** The last of the pieces that begin before an offset, or at it. */
  const lastBefore = (offset: number, orAt: boolean): number => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (from[middle]! < offset || (orAt && from[middle] === offset)) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  return {
    text: parts.join(''),
    sourceStart(offset) {
      const index = lastBefore(offset, true)
      if (index < 0) return offset
      return offset < to[index]! ? pieces[index]!.start : pieces[index]!.end + offset - to[index]!
    },
    sourceEnd(offset) {
      const index = lastBefore(offset, false)
      if (index < 0) return offset
      return offset < to[index]! ? pieces[index]!.end : pieces[index]!.end + offset - to[index]!
    },
  }
}

function noteOn(kinds: readonly (readonly [what: string, pieces: readonly Piece[]])[], first: Piece): Note {
  const said = kinds.filter(([, { length }]) => length > 0).map(([what, { length }]) => `${what} in ${length} ${length === 1 ? 'place' : 'places'}`)
  return { code: 'read-as-plain', message: `Read as plain letters: ${said.join(', ')}.`, span: { start: first.start, end: first.end } }
}

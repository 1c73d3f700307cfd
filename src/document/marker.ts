/** The sign in front of a list item or numbered section. */
export interface Marker {
  /** What it looks like, so that siblings have the same style: `(a)`, `1.`, `-`. */
  readonly style: string
  /** The label as written, without brackets: `2`, `a`, `iv`, `第三条`. */
  readonly label: string
  /** Its number in its series, from 1; 0 for bullets. */
  readonly ordinal: number
  /** Length of the marker with the white space behind it. */
  readonly length: number
  /** How deep the label itself says it lies: 2 for `1.2`. */
  readonly depth: number
  /** What a tick or a cross in it says. */
  readonly verdict?: Verdict
}

/** Whether something is allowed, said by a sign, by a cell of a table or by the answer to a question. */
export type Verdict = 'yes' | 'no'

const bullet = /^([-*+•·●○▪▫■□◦‣–—∙➢]|\\-)[ \t\u3000]+/
/** Ticks and crosses, which say of an item whether it is allowed. */
const tick = /^[✓✔☑✅]\ufe0f?[ \t\u3000]*/
const cross = /^(?:[✗✘✕✖❌⛔❎]|🚫)\ufe0f?[ \t\u3000]*/
/** None of them has a lower code. */
const FIRST_SIGN = 0x2610
const dotted = /^(?:(?:section|article|clause|part|§)[ \t]*)?(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)、:]?[ \t\u3000]+|(?=[\u3400-\u9fff]))/i
const worded = /^(section|article|clause|part|annex|appendix|attachment|exhibit|schedule|chapter)[ \t]+(\d{1,3}|[ivxlc]{1,7}|[a-h])\b[ \t]*[.:)–—-]*[ \t]*/i
const numbered = /^(\(|（|\[)?(\d{1,3})(\)|）|\]|\\?\.|、|．|:)(?:[ \t\u3000]+|(?=[^\d\s.,%]))/
const lettered = /^(\(|（|\[)?([a-z]|[ivxlc]{2,7}|[A-Z]|[IVXLC]{2,6})(\)|）|\]|\.|、)(?:[ \t\u3000]+|(?=[\u3400-\u9fff“"]))/
const chinese =
  /^(?:第([一二三四五六七八九十百零〇0-9]{1,5})([条章节款项部])[：:、.]?|([一二三四五六七八九十]{1,3})([、.．])|[（(]([一二三四五六七八九十]{1,3})[)）][、.]?|([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])[.、]?)[ \t\u3000]*/

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The value of a Roman numeral in lower case, 0 when it is none. */
function roman(text: string): number {
  let total = 0
  for (let i = 0; i < text.length; i++) {
    const value = romanDigits[text[i]!] ?? 0
    if (value === 0) return 0
    total += value < (romanDigits[text[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}

const digits = '零一二三四五六七八九'

/** The value of a small Chinese numeral. */
function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text]
  return (text.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens!)) : 0) * 10 + (ones === '' ? 0 : Math.max(0, digits.indexOf(ones!)))
}

/** The lists that are open, outermost first, with the last ordinal of each: they tell whether `i` goes on after `h` or opens a Roman series. */
export type OpenSeries = { readonly style: string; ordinal: number }[]

/**
 * Reads the marker at the start of a line, and notes it among the open lists: a marker of an outer list closes the inner ones.
 *
 * @param line text from the first character that is no white space; only its head is looked at
 */
export function readMarker(line: string, series: OpenSeries): Marker | undefined {
  const marker = markerAt(line, series)
  if (marker === undefined || marker.ordinal === 0) return marker
  const level = series.findIndex(({ style }) => style === marker.style)
  if (level < 0) series.push({ style: marker.style, ordinal: marker.ordinal })
  else {
    series.length = level + 1
    series[level]!.ordinal = marker.ordinal
  }
  return marker
}

/** A tick or a cross at the start of some words. */
export function signAt(words: string): { readonly verdict: Verdict; readonly length: number } | undefined {
  if (words.charCodeAt(0) < FIRST_SIGN) return undefined
  const yes = tick.exec(words)
  if (yes !== null) return { verdict: 'yes', length: yes[0].length }
  const no = cross.exec(words)
  return no === null ? undefined : { verdict: 'no', length: no[0].length }
}

const lastOf = (series: OpenSeries, style: string): number => series.find((open) => open.style === style)?.ordinal ?? 0

/** Letters with which the words of {@link worded} begin, and those of Roman numbers. */
const opensMarker = /[aceps§ivxlcm]/i

/** Whether a line begins with a word that is no marker and no part of one: most lines do. */
function beginsProse(line: string): boolean {
  const code = line.charCodeAt(0)
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  if (!isLetter) return false
  const second = line.charCodeAt(1) | 32
  return second >= 97 && second <= 122 && !opensMarker.test(line[0]!)
}

function markerAt(line: string, series: OpenSeries): Marker | undefined {
  if (beginsProse(line)) return undefined
  const head = line.length > 60 ? line.slice(0, 60) : line
  let match = bullet.exec(head)
  const bulletLength = match?.[0].length ?? 0
  const sign = signAt(head.slice(bulletLength))
  if (sign !== undefined) return { style: match?.[1] ?? '✓', label: '', ordinal: 0, length: bulletLength + sign.length, depth: 1, verdict: sign.verdict }
  if (match !== null) return { style: match[1]!, label: '', ordinal: 0, length: match[0].length, depth: 1 }
  match = dotted.exec(head)
  if (match !== null) {
    const parts = match[1]!.split('.')
    return { style: `1.${'1.'.repeat(parts.length - 1)}`, label: match[1]!, ordinal: Number(parts.at(-1)), length: match[0].length, depth: parts.length }
  }
  match = numbered.exec(head)
  if (match !== null) return { style: `${bracket(match[1])}1${bracket(match[3])}`, label: match[2]!, ordinal: Number(match[2]), length: match[0].length, depth: 1 }
  match = lettered.exec(head)
  if (match !== null) {
    const label = match[2]!
    const lower = label.toLowerCase()
    const value = roman(lower)
    const letter = lower.charCodeAt(0) - 96
    const upper = label !== lower
    const open = bracket(match[1])
    const close = bracket(match[3])
    const letterStyle = `${open}${upper ? 'A' : 'a'}${close}`
    const romanStyle = `${open}${upper ? 'I' : 'i'}${close}`
    const goesOn = lastOf(series, letterStyle) === letter - 1 && (value === 1 || lastOf(series, romanStyle) !== value - 1)
    // Of the single letters only i, v and x are met as Roman numbers: c, d, l and m would be 50 and more.
    const asLetter = lower.length === 1 && (!/[ivx]/.test(lower) || (goesOn && letter > 1))
    if (!asLetter && value === 0) return undefined
    // A capital and a full stop open many an ordinary line ("A. Smith"); only the first letters count as labels there.
    if (upper && close === '.' && asLetter && letter > 12) return undefined
    return asLetter
      ? { style: letterStyle, label, ordinal: letter, length: match[0].length, depth: 1 }
      : { style: romanStyle, label, ordinal: value, length: match[0].length, depth: 1 }
  }
  match = worded.exec(head)
  if (match !== null) {
    const label = match[2]!
    const ordinal = /^\d/.test(label) ? Number(label) : roman(label.toLowerCase()) || label.toLowerCase().charCodeAt(0) - 96
    return { style: match[1]!.toLowerCase(), label: `${match[1]} ${label}`, ordinal, length: match[0].length, depth: 0 }
  }
  match = chinese.exec(head)
  if (match !== null) {
    if (match[1] !== undefined)
      return { style: `第${match[2]}`, label: match[0].trim(), ordinal: chineseNumber(match[1]), length: match[0].length, depth: match[2] === '章' || match[2] === '部' ? 0 : 1 }
    if (match[3] !== undefined) return { style: '一、', label: match[3], ordinal: chineseNumber(match[3]), length: match[0].length, depth: 1 }
    if (match[5] !== undefined) return { style: '（一）', label: match[5], ordinal: chineseNumber(match[5]), length: match[0].length, depth: 1 }
    return { style: '①', label: match[6]!, ordinal: match[6]!.charCodeAt(0) - 0x245f, length: match[0].length, depth: 1 }
  }
  return undefined
}

/** One sign for the brackets and stops that look alike. */
function bracket(sign: string | undefined): string {
  if (sign === undefined) return ''
  return sign === '（' || sign === '[' ? '(' : sign === '）' || sign === ']' ? ')' : sign === '．' || sign === '\\.' ? '.' : sign
}

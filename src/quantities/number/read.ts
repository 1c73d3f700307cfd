import { type Read, type Reader, skipSpace } from '../quantity.ts'

const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    thousands: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    mio: 1e6,
    mn: 1e6,
    mm: 1e6,
    m: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    tn: 1e12,
    lakh: 1e5,
    crore: 1e7,
  }),
)
const words: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
)
/** Plain numerals, and those of deeds and bills (伍佰万元). */
const chineseDigits: ReadonlyMap<string, number> = new Map(
  ['〇零', '一壹', '二贰貳两兩', '三叁參叄', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((forms, value) => [...forms].map((form) => [form, value] as const)),
)
const chineseUnits: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }))
const chineseMyriads: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }))

/** Words that can begin a number, for those who look for numbers. */
export const numberWords: readonly string[] = [
  ...words.keys(),
  'hundred',
  'thousand',
  'million',
  'billion',
  ...'一二两兩三四五六七八九十百千万萬亿億',
  ...'壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟',
]

const digits = /(\d{1,3}(?:[,，.’' \u00a0\u202f]\d{3})+(?!\d)|\d+)(\.\d+)?\+?/y
const word = /[a-z]+/iy

/**
 * Reads a plain number in any usual writing: `700,000,000`, `700 million`, `700M`, `0.7 billion`, `100.000`,
 * `one hundred thousand (100,000)`, `7亿`, `一亿`, `1000万`.
 */
export const readNumber: Reader<number> = (text, at) => {
  if (isWide(text, at)) {
    const read = readNumber(narrow(text.slice(at, at + WIDE_REACH)), 0)
    return read === undefined ? undefined : { value: read.value, end: at + read.end }
  }
  const read = readDigits(text, at) ?? readWords(text, at) ?? readChinese(text, at)
  if (read === undefined) return undefined
  const repeated = repeat(text, read.end)
  return repeated === undefined ? read : { value: Math.max(read.value, repeated.value), end: repeated.end }
}

/** Characters of a number in full-width digits that are looked at. */
const WIDE_REACH = 32

const isWide = (text: string, at: number): boolean => /[\uff10-\uff19]/.test(text[at] ?? '')

/** Full-width digits, commas and full stops made narrow; the length stays. */
const narrow = (text: string): string => text.replace(/[\uff10-\uff19\uff0c\uff0e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))

/** The same number once more in brackets: `one million (1,000,000)`. */
function repeat(text: string, at: number): Read<number> | undefined {
  const open = skipSpace(text, at)
  if (text[open] !== '(' && text[open] !== '（') return undefined
  const start = skipSpace(text, open + 1)
  const inner = readDigits(text, start) ?? readWords(text, start) ?? readChinese(text, start)
  if (inner === undefined) return undefined
  const close = skipSpace(text, inner.end)
  if (text[close] !== ')' && text[close] !== '）') return undefined
  const scaled = multiplier(text, close + 1)
  return scaled === undefined ? { value: inner.value, end: close + 1 } : { value: inner.value * scaled.value, end: scaled.end }
}

function multiplier(text: string, at: number): Read<number> | undefined {
  const start = skipSpace(text, at)
  const myriad = readMyriads(text, start)
  if (myriad !== undefined) return myriad
  word.lastIndex = start
  const name = word.exec(text)?.[0]
  if (name === undefined) return undefined
  const value = multipliers.get(name.toLowerCase())
  // A lone letter counts only when it touches the number: "5 b" is an item, "5B" a number.
  if (value === undefined || (name.length === 1 && start !== at) || (/^(m|b|k|mm|bn|mn|tn)$/i.test(name) && name.length > 1 && start > at + 1)) return undefined
  return { value, end: start + name.length }
}

/** `万`, `亿`, `百万`, `十亿` behind digits. */
function readMyriads(text: string, at: number): Read<number> | undefined {
  let value = 1
  let end = at
  for (; end < text.length && end < at + 4; end++) {
    const factor = chineseUnits.get(text[end]!) ?? chineseMyriads.get(text[end]!)
    if (factor === undefined) break
    value *= factor
  }
  return end === at ? undefined : { value, end }
}

function readDigits(text: string, at: number): Read<number> | undefined {
  digits.lastIndex = at
  const match = digits.exec(text)
  if (match === null) return undefined
  const whole = match[1]!
  // "100.000" groups by a full stop; "1.5" does not have three digits behind it, "0.700" begins with nothing.
  const grouped = whole.startsWith('0') && whole.length > 1 ? Number(whole.replace(/[,，’' \u00a0\u202f]/g, '')) : Number(whole.replace(/[,，.’' \u00a0\u202f]/g, ''))
  let value = match[2] === undefined ? grouped : Number(`${grouped}${match[2]}`)
  let end = at + match[0].length
  for (let i = 0; i < 2; i++) {
    const scaled = multiplier(text, end)
    if (scaled === undefined) break
    value *= scaled.value
    end = scaled.end
  }
  return { value: rounded(value), end }
}

/** 0.7 × 10⁹ in floating point is not a whole number by a hair. */
const rounded = (value: number): number => (Math.abs(value - Math.round(value)) < 1e-6 * Math.max(1, value) && value >= 1 ? Math.round(value) : value)

function readWords(text: string, at: number): Read<number> | undefined {
  let total = 0
  let part = 0
  let end = -1
  let position = at
  for (let i = 0; i < 12; i++) {
    word.lastIndex = position
    const name = word.exec(text)?.[0]?.toLowerCase()
    if (name === undefined) break
    const value = words.get(name)
    const factor = name.length > 2 ? multipliers.get(name) : undefined
    if (value !== undefined) part += value
    else if (factor === 100) part = (part === 0 ? 1 : part) * 100
    else if (factor !== undefined) {
      // "One thousand million": a multiplier on top of one multiplies what stands before it.
      if (part === 0 && total > 0) total *= factor
      else total += (part === 0 ? 1 : part) * factor
      part = 0
    } else if (!(name === 'and' && end >= 0) && !(name === 'a' && i === 0)) break
    position += name.length
    if (name !== 'and' && name !== 'a') end = position
    // A figure in brackets may stand before the multiplier: "seven hundred (700) million".
    const bracket = repeatBeforeMultiplier(text, position)
    if (bracket !== undefined && part > 0) {
      return { value: total + bracket.value, end: bracket.end }
    }
    while (text[position] === '-' || text[position] === ' ' || text[position] === '\n' || text[position] === '\u00a0') position++
  }
  return end < 0 || total + part === 0 ? undefined : { value: total + part, end }
}

function repeatBeforeMultiplier(text: string, at: number): Read<number> | undefined {
  const open = skipSpace(text, at)
  if (text[open] !== '(') return undefined
  digits.lastIndex = open + 1
  const inner = digits.exec(text)
  if (inner === null || text[open + 1 + inner[0].length] !== ')') return undefined
  const scaled = multiplier(text, open + 2 + inner[0].length)
  return scaled === undefined ? undefined : { value: Number(inner[1]!.replace(/[,.]/g, '')) * scaled.value, end: scaled.end }
}

function readChinese(text: string, at: number): Read<number> | undefined {
  let total = 0
  let section = 0
  let digit = 0
  let end = at
  for (; end < text.length && end < at + 16; end++) {
    const character = text[end]!
    const value = chineseDigits.get(character)
    if (value !== undefined) {
      digit = value
      continue
    }
    const unit = chineseUnits.get(character)
    if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit
      digit = 0
      continue
    }
    const myriad = chineseMyriads.get(character)
    if (myriad === undefined) break
    total = (total + (section + digit === 0 ? 1 : section + digit)) * myriad
    section = 0
    digit = 0
  }
  if (end === at) return undefined
  return { value: total + section + digit, end }
}

import type { Document } from '../document/document.ts'
import { ANYWHERE, maySlotBegin, type SlotType, slotTypes } from '../pattern/compile.ts'
import { hashWord } from '../text/tokenize.ts'
import { WordSieve } from '../text/word-sieve.ts'
import { monthWords, readDate } from './date/read.ts'
import { readDuration } from './duration/read.ts'
import { readMoney } from './money/read.ts'
import { numberWords, readNumber } from './number/read.ts'
import { beginsCountry, beginsState, readPlace, readState } from './place/read.ts'
import type { Read } from './quantity.ts'
import { readEmail, readQuoted, readUrl } from './quoted/read.ts'

const bit = (type: SlotType): number => 1 << slotTypes.indexOf(type)

const NUMERIC = bit('count') | bit('money') | bit('duration') | bit('date') | bit('percent') | bit('number')
const MONEY = bit('money')
const DATE = bit('date')
const URL_BIT = bit('url')
const EMAIL = bit('email')
const QUOTED = bit('quoted')
const PLACE = bit('place')
const NAME = bit('name')
const ANY_PLACE = PLACE << ANYWHERE
const ANY_NAME = NAME << ANYWHERE

/** What a word can begin, by its hash. */
const byWord = new Map<number, number>()
const mark = (words: readonly string[], bits: number) => {
  for (const word of words) {
    const hash = hashWord(word)
    byWord.set(hash, (byWord.get(hash) ?? 0) | bits)
  }
}
mark(numberWords, bit('count') | bit('money') | bit('duration') | bit('number') | bit('percent'))
mark([...monthWords, '中', '民', '一', '二'], DATE)
mark(
  [
    'usd',
    'us',
    'u',
    'eur',
    'gbp',
    'rmb',
    'cny',
    'hkd',
    'jpy',
    'krw',
    'inr',
    'rs',
    'chf',
    'aud',
    'cad',
    'sgd',
    'twd',
    '人',
    '美',
    '欧',
    '歐',
    '港',
    '新',
    '台',
    '臺',
    '日',
    '韩',
    '韓',
    '英',
  ],
  MONEY,
)
mark(['http', 'https', 'www'], URL_BIT)

const sieve = new WordSieve(byWord.keys())

const quoteMarks = '“"‘「『《„«\'`〈'

/** Stands for a run of which it is known that nothing can be read in it. */
const NOTHING: Read<unknown> = { value: undefined, end: -1 }

/** The typed runs of a document: which slots can begin at a token, and their values. */
export class Slots {
  /** Bit set over `slotTypes` of what can begin at each token, and the bits {@link ANYWHERE} above them. */
  readonly bits: Uint16Array
  /** What was read before, by token and type. */
  private readonly known = new Map<number, Read<unknown>>()

  constructor(private readonly document: Document) {
    this.bits = slotBits(document)
  }

  /**
   * Reads a slot.
   *
   * @param token where it begins
   * @returns its value and the token at which it ends, exclusive
   */
  read(type: SlotType, token: number): Read<unknown> | undefined {
    const number = slotTypes.indexOf(type)
    if (!maySlotBegin(this.bits[token]!, number)) return undefined
    // Many patterns ask for the same run.
    const key = token * slotTypes.length + number
    const known = this.known.get(key)
    if (known !== undefined) return known === NOTHING ? undefined : known
    const read = this.readAnew(type, token)
    this.known.set(key, read ?? NOTHING)
    return read
  }

  private readAnew(type: SlotType, token: number): Read<unknown> | undefined {
    const { document } = this
    const { tokens } = document
    if (type === 'name') return this.readName(token)
    if (type === 'place') {
      return readPlace(tokens.hash, tokens.count, token, (i) => document.text.slice(tokens.start[i], tokens.end[i])) ?? readState(tokens.hash, tokens.count, token)
    }
    const start = type === 'money' ? this.moneyStart(token) : tokens.start[token]!
    const read = readText(type, type === 'url' || type === 'quoted' || type === 'email' ? document.source : document.text, start)
    if (read === undefined || read.end <= tokens.start[token]!) return undefined
    return { value: read.value, end: this.tokenAfter(token, read.end) }
  }

  /** A currency sign before the first digit belongs to the amount, and so do the letters at it: `HK$`, `A$`. */
  private moneyStart(token: number): number {
    const { text, tokens } = this.document
    let start = tokens.start[token]!
    while (start > 0 && /[$€£¥￥₩₹＄]/.test(text[start - 1]!)) start--
    if (start === tokens.start[token]! && start > 1 && text[start - 1] === ' ' && /[$€£¥￥₩₹＄]/.test(text[start - 2]!)) start -= 2
    if (start === tokens.start[token]!) return start
    let letters = start
    while (letters > 0 && start - letters < 3 && /[A-Z]/.test(text[letters - 1]!)) letters--
    return letters > 0 && /\w/.test(text[letters - 1]!) ? start : letters
  }

  private tokenAfter(token: number, offset: number): number {
    const { tokens } = this.document
    let end = token + 1
    while (end < tokens.count && tokens.start[end]! < offset) end++
    return end
  }

  /** A proper name: words that begin with a capital, joined by `&`, `of`, `and`, `.` or nothing. */
  private readName(token: number): Read<string> | undefined {
    const { text, tokens } = this.document
    let end = token
    // Whether nothing but single spaces stands between its words.
    let isPlain = true
    while (end < tokens.count && end < token + 8) {
      const code = text.charCodeAt(tokens.start[end]!)
      const capital = (code >= 65 && code <= 90) || (end > token && code >= 48 && code <= 57)
      if (!capital) break
      if (end > token) {
        if (!joinsNames(text, tokens.start[end - 1]!, tokens.end[end - 1]!, tokens.start[end]!)) break
        if (text.charCodeAt(tokens.end[end - 1]!) !== 32) isPlain = false
      }
      end++
    }
    if (end === token) return undefined
    const name = text.slice(tokens.start[token], tokens.end[end - 1])
    return { value: isPlain ? name : name.replace(/\s+/g, ' '), end }
  }
}

/** Whether what stands between two words with capitals makes them one name: the first from `start` to `end`, the second at `next`. */
function joinsNames(text: string, start: number, end: number, next: number): boolean {
  if (next - end === 1 && text.charCodeAt(end) === 32) return true
  if (next - end > 3) return false
  const between = text.slice(end, next)
  if (!/^[ \u00a0.&'’\-\n]{1,3}$/.test(between)) return false
  // A full stop joins an initial or a short form ("J. Doe", "St. Foo"); else it ends the sentence: "Acme. All rights …".
  return !/\.\s/.test(between) || /^(?:[A-Z]|Co|St|Dr|Corp|Inc|Ltd|Mr|Ms|Prof)$/.test(text.slice(start, end))
}

function readText(type: SlotType, text: string, at: number): Read<unknown> | undefined {
  switch (type) {
    case 'count':
    case 'number':
      return readNumber(text, at)
    case 'percent': {
      const number = readNumber(text, at)
      const sign = number === undefined ? undefined : /^\s?(%|％|percent|per cent)/i.exec(text.slice(number.end, number.end + 10))
      return number === undefined || sign === undefined || sign === null ? undefined : { value: number.value, end: number.end + sign[0].length }
    }
    case 'money':
      return readMoney(text, at)
    case 'duration':
      return readDuration(text, at)
    case 'date':
      return readDate(text, at)
    case 'url':
      return readUrl(text, at)
    case 'email':
      return readEmail(text, at)
    case 'quoted':
      return readQuoted(text, at)
    case 'place':
    case 'name':
      return undefined
  }
}

function slotBits({ text, source, tokens }: Document): Uint16Array {
  const bits = new Uint16Array(tokens.count)
  let capitalBefore = false
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!
    const hash = tokens.hash[i]!
    let set = 0
    const code = text.charCodeAt(start)
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) set = NUMERIC
    else if (sieve.passes(hash)) set = byWord.get(hash) ?? 0
    const after = text.charCodeAt(tokens.end[i]!)
    if (after === 64) {
      // "a.b@host": the address begins with the first of the parts that dots join.
      let first = i
      while (first > 0 && tokens.end[first - 1]! + 1 === tokens.start[first]! && /[.\-_+]/.test(source[tokens.end[first - 1]!]!)) first--
      if (first === i) set |= EMAIL
      else bits[first]! |= EMAIL
    } else if (after === 46 && i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i]! + 1 && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) set |= URL_BIT
    if (start > 0) {
      let before = source.charCodeAt(start - 1)
      // “[name of your model] is built on X”: the blank to fill in belongs to the quoted words.
      if (start > 1 && (before === 91 || before === 60)) before = source.charCodeAt(start - 2)
      if (before === 42 || before === 95) before = source.charCodeAt(source[start - 2] === source[start - 1] ? start - 3 : start - 2)
      if (before > 32 && (before === 34 || before === 39 || before === 96 || before > 0x2000 || before === 0xab)) {
        if (quoteMarks.includes(String.fromCharCode(before))) set |= QUOTED
      }
    }
    if (beginsCountry(hash, code)) set |= (code >= 65 && code <= 90) || code > 0x3000 ? PLACE | ANY_PLACE : ANY_PLACE
    else if (beginsState(hash)) set |= ANY_PLACE
    // A name begins at a capital that no capital stands before; patterns that begin with a name are tried there alone.
    const capital = code >= 65 && code <= 90
    if (capital) set |= capitalBefore ? ANY_NAME : NAME | ANY_NAME
    capitalBefore = capital
    bits[i] = set
  }
  return bits
}

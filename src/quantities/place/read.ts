import { traditionalForms } from '../../pattern/traditional.ts'
import { hashWord, tokenize } from '../../text/tokenize.ts'
import { WordSieve } from '../../text/word-sieve.ts'
import type { Read } from '../quantity.ts'
import { countryNames, otherNames } from './countries.ts'

interface Name {
  readonly hashes: readonly number[]
  readonly code: string
  /** Short forms that are words too ("us") count in capitals alone. */
  readonly capitals: boolean
}

/** Names and what they stand for, by the hash of their first word. */
interface Names {
  readonly byFirst: ReadonlyMap<number, readonly (readonly [name: string, code: string])[]>
  readonly sieve: WordSieve
}

const IDEOGRAPH = /[\u3400-\u9fff]/
const FIRST_IDEOGRAPH = 0x3400

let inLetters: Names | undefined
let inIdeographs: Names | undefined

/** The names in letters; gathered when the first word is looked up. */
const namesInLetters = (): Names => (inLetters ??= gather((name) => (IDEOGRAPH.test(name) ? [] : [name])))
/** The names in ideographs; gathered when the first ideograph is looked up. */
const namesInIdeographs = (): Names => (inIdeographs ??= gather((name) => (IDEOGRAPH.test(name) ? writtenForms(name) : [])))

function gather(formsOf: (name: string) => readonly string[]): Names {
  const byFirst = new Map<number, [string, string][]>()
  const add = (name: string, code: string) => {
    for (const form of formsOf(name)) {
      const hash = firstHash(form)
      const list = byFirst.get(hash)
      if (list === undefined) byFirst.set(hash, [[form, code]])
      else list.push([form, code])
    }
  }
  for (const [code, list] of Object.entries(countryNames)) for (const name of list.split('|')) add(name, code)
  for (const [name, code] of otherNames) add(name, code)
  return { byFirst, sieve: new WordSieve(byFirst.keys()) }
}

const read = new Map<number, readonly Name[]>()

/**
 * The names that begin with a word, longest first; each list is made when it is asked for, since a text names few countries.
 *
 * @param code the first character of the word as it stands
 */
function namesFrom(hash: number, code: number): readonly Name[] {
  const known = read.get(hash)
  if (known !== undefined) return known
  const list = namesInLetters().byFirst.get(hash) ?? (code < FIRST_IDEOGRAPH ? [] : (namesInIdeographs().byFirst.get(hash) ?? []))
  const made = list.map(([name, code]) => ({ hashes: hashesOf(name), code, capitals: /^[A-Z.]{2,5}$/.test(name) })).sort((a, b) => b.hashes.length - a.hashes.length)
  if (made.length > 0) read.set(hash, made)
  return made
}

/** Forms of one name that are made at most: where more could be, each ideograph is taken in its first traditional form alone. */
const MOST_FORMS = 16

/** A name in ideographs as it stands, and in traditional ones. */
function writtenForms(name: string): readonly string[] {
  let forms = ['']
  for (const ideograph of name) {
    const here = [ideograph, ...traditionalForms(ideograph)]
    forms = (forms.length * here.length > MOST_FORMS ? [here.at(-1)!] : here).flatMap((each) => forms.map((form) => form + each))
  }
  return forms
}

/** Token hashes of a name; names in plain letters, nearly all, need no tokenizer. */
function hashesOf(name: string): number[] {
  if (/^[ -~]+$/.test(name)) return name.split(/[^A-Za-z0-9]+/).flatMap((word) => (word === '' ? [] : [hashWord(word)]))
  const tokens = tokenize(name)
  return [...tokens.hash.subarray(0, tokens.count)]
}

/** The first of {@link hashesOf}. */
function firstHash(name: string): number {
  const plain = /^[A-Za-z0-9]+(?=[ -~]*$)/.exec(name)
  return plain === null ? hashesOf(name)[0]! : hashWord(plain[0])
}

/**
 * Whether the name of a country or of a group of countries can begin with this word.
 *
 * @param code the first character of the word as it stands
 */
export const beginsCountry = (hash: number, code: number): boolean => begins(namesInLetters(), hash) || (code >= FIRST_IDEOGRAPH && begins(namesInIdeographs(), hash))

const begins = ({ byFirst, sieve }: Names | States, hash: number): boolean => sieve.passes(hash) && byFirst.has(hash)

/**
 * Reads the name of a country or group of countries.
 *
 * @param hashes token hashes
 * @param at index of the first token
 * @param wordAt the word of a token as written, to tell "US" from "us"
 * @returns ISO 3166-1 alpha-2 code, `EU` or `EEA`; `end` is a token index
 */
export function readPlace(hashes: Uint32Array, count: number, at: number, wordAt: (index: number) => string): Read<string> | undefined {
  for (const name of namesFrom(hashes[at]!, wordAt(at).charCodeAt(0))) {
    if (at + name.hashes.length > count) continue
    if (!name.hashes.every((hash, i) => hashes[at + i] === hash)) continue
    if (name.capitals && !/^[A-Z]/.test(wordAt(at))) continue
    if (name.capitals && name.hashes.length === 1 && wordAt(at) !== wordAt(at).toUpperCase()) continue
    const end = at + name.hashes.length
    // "US dollars" are money.
    if (end < count && /^dollars?$/i.test(wordAt(end))) continue
    return { value: name.code, end }
  }
  return undefined
}

interface States {
  /** Names as words, and what they stand for, by the hash of their first word. */
  readonly byFirst: ReadonlyMap<number, readonly (readonly [readonly number[], string])[]>
  readonly sieve: WordSieve
}

let allStates: States | undefined

/** The states; gathered when the first word is looked up. */
const states = (): States => (allStates ??= readStates())

function readStates(): States {
  const table =
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|CA 加利福尼亚|CA 加州|DE 特拉华|NY 纽约'
  const map = new Map<number, (readonly [readonly number[], string])[]>()
  for (const row of table.split('|')) {
    const words = row
      .slice(3)
      .split(' ')
      .flatMap((word) => (/[\u3400-\u9fff]/.test(word) ? [...word] : [word]))
      .map(hashWord)
    const list = map.get(words[0]!) ?? []
    list.push([words, `US-${row.slice(0, 2)}`])
    map.set(words[0]!, list)
  }
  return { byFirst: map, sieve: new WordSieve(map.keys()) }
}

/** Whether the name of a state can begin with this word. */
export const beginsState = (hash: number): boolean => begins(states(), hash)

/** Reads the name of a state of the United States as `US-XX`; `end` is a token index. */
export function readState(hashes: Uint32Array, count: number, at: number): Read<string> | undefined {
  for (const [words, code] of states().byFirst.get(hashes[at]!) ?? []) {
    if (at + words.length <= count && words.every((hash, i) => hashes[at + i] === hash)) return { value: code, end: at + words.length }
  }
  return undefined
}

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

let byFirst: Map<number, Name[]> | undefined

/** Names by the hash of their first word, longest first; made when the first place is looked for. */
function names(): Map<number, Name[]> {
  if (byFirst !== undefined) return byFirst
  byFirst = new Map()
  const add = (name: string, code: string) => {
    const hashes = hashesOf(name)
    const list = byFirst!.get(hashes[0]!)
    const entry: Name = { hashes, code, capitals: /^[A-Z.]{2,5}$/.test(name) }
    if (list === undefined) byFirst!.set(hashes[0]!, [entry])
    else list.push(entry)
  }
  const addAll = (name: string, code: string) => {
    for (const form of writtenForms(name)) add(form, code)
  }
  for (const [code, list] of Object.entries(countryNames)) for (const name of list.split('|')) addAll(name, code)
  for (const [name, code] of otherNames) addAll(name, code)
  for (const list of byFirst.values()) list.sort((a, b) => b.hashes.length - a.hashes.length)
  return byFirst
}

/** Forms of one name that are made at most: where more could be, each ideograph is taken in its first traditional form alone. */
const MOST_FORMS = 16

/** A name as it stands, and in traditional ideographs. */
function writtenForms(name: string): readonly string[] {
  if (!/[\u3400-\u9fff]/.test(name)) return [name]
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

let sieve: WordSieve | undefined

/** Whether the name of a country or of a group of countries can begin with this word. */
export function beginsCountry(hash: number): boolean {
  sieve ??= new WordSieve(names().keys())
  return sieve.passes(hash) && names().has(hash)
}

/**
 * Reads the name of a country or group of countries.
 *
 * @param hashes token hashes
 * @param at index of the first token
 * @param wordAt the word of a token as written, to tell "US" from "us"
 * @returns ISO 3166-1 alpha-2 code, `EU` or `EEA`; `end` is a token index
 */
export function readPlace(hashes: Uint32Array, count: number, at: number, wordAt: (index: number) => string): Read<string> | undefined {
  for (const name of names().get(hashes[at]!) ?? []) {
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

const states: ReadonlyMap<number, readonly (readonly [readonly number[], string])[]> = (() => {
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
  return map
})()

/** Whether the name of a state can begin with this word. */
export const beginsState = (hash: number): boolean => stateSieve.passes(hash) && states.has(hash)

const stateSieve = new WordSieve(states.keys())

/** Reads the name of a state of the United States as `US-XX`; `end` is a token index. */
export function readState(hashes: Uint32Array, count: number, at: number): Read<string> | undefined {
  for (const [words, code] of states.get(hashes[at]!) ?? []) {
    if (at + words.length <= count && words.every((hash, i) => hashes[at + i] === hash)) return { value: code, end: at + words.length }
  }
  return undefined
}

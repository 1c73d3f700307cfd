import type { Document } from '../document/document.ts'
import { hashWord, wordSet } from '../text/tokenize.ts'

/**
 * Marks the words that are the name of the licensed thing: "Foobar-2.5-7B" stands where others write "the model", and rules are
 * to read it as that. A name is told by its number, joined to it or written as a version; by a definition of the text itself
 * (“Foobar” means the model weights …); or by the company it keeps: one uses, copies and changes a thing, while a firm grants,
 * reserves and is indemnified.
 *
 * @param isKnown whether a token is a word that rules know: such a word is no name
 * @param mark called for each token of a name
 */
export function productNames({ text, tokens, source }: Document, isKnown: (token: number) => boolean, mark: (token: number) => void): void {
  const { start, end, hash, count } = tokens
  const candidates: Candidate[] = []
  const defined = definedNames(source)
  const things = new Set<number>()
  const firms = new Set<number>()
  for (let token = 0; token < count; token++) {
    const first = text.charCodeAt(start[token]!)
    if (first < 65 || first > 90) continue
    // "The AI System" with capitals is a term that the text has made for the thing.
    if (hash[token] === system && token > 1 && hash[token - 1] === ai && hash[token - 2] === the) mark(token)
    if (isKnown(token)) continue
    let last = joinedTo(token)
    const word = text.slice(start[token]!, end[token]!)
    const rest = text.slice(end[token]!, end[last]!)
    let isNumbered = (/\d/.test(rest) && !isStandard(word, rest)) || /^[A-Z][A-Za-z]{2,}\d/.test(word)
    let version = last
    if (last + 1 < count && start[last + 1]! - end[last]! === 1) {
      version = joinedTo(last + 1)
      const number = text.slice(start[last + 1]!, end[version]!)
      if (/^\d+(?:\.\d+)?[BbMm]$/.test(number)) {
        isNumbered = true
        last = version
      } else if (!/^\d+(?:\.\d+)?$/.test(number)) version = last
    }
    const name = hash[token]!
    if (isNumbered) things.add(name)
    if (isFirmAt(token, version)) firms.add(name)
    // All capitals are how some texts shout, not a name.
    else if (token > 0 && /[a-z]/.test(word) && start[token]! - end[token - 1]! === 1 && usesThings.has(hash[token - 1]!)) things.add(name)
    candidates.push({ name, first: token, last, version, isNumbered })
    token = last
  }
  if (candidates.length === 0 || things.size + defined.size === 0) return
  // What is written small elsewhere is a word like others.
  for (let token = 0; token < count; token++) if (things.has(hash[token]!) && text.charCodeAt(start[token]!) >= 97) firms.add(hash[token]!)
  for (const { name, first, last, version, isNumbered } of candidates) {
    if (!isNumbered && !defined.has(name) && (!things.has(name) || firms.has(name))) continue
    for (let token = first; token <= Math.max(last, version); token++) mark(token)
  }

  function joinedTo(token: number): number {
    let last = token
    while (last + 1 < count && last - token < MOST_WORDS && isJoined(text, end[last]!, start[last + 1]!) && (!isKnown(last + 1) || isDigit(last + 1))) last++
    return last
  }

  function isDigit(token: number): boolean {
    const code = text.charCodeAt(start[token]!)
    return code >= 48 && code <= 57
  }

  /** Whether what stands around a name speaks of it as of somebody. */
  function isFirmAt(first: number, last: number): boolean {
    if (first > 0 && start[first]! - end[first - 1]! <= 2 && doneToFirms.has(hash[first - 1]!)) return true
    if (last + 1 >= count || start[last + 1]! - end[last]! > 3) return false
    return doneByFirms.has(hash[last + 1]!) || /^['’]s /.test(text.slice(end[last]!, end[last]! + 3))
  }
}

interface Candidate {
  /** Hash of its first word. */
  readonly name: number
  readonly first: number
  readonly last: number
  /** The last token of the version behind it. */
  readonly version: number
  readonly isNumbered: boolean
}

const [the, ai, system] = ['the', 'AI', 'system'].map(hashWord)

/** Words before the name of a thing. */
const usesThings = wordSet('use using run running deploy deploying modify modifying redistribute redistributing sublicense sublicensing fine-tune finetune download downloading')
/** Words before the name of a firm. */
const doneToFirms = wordSet('indemnify notify against between hold grant release contact ask tell give pay owe')
/** Words behind the name of a firm. */
const doneByFirms = wordSet(
  'may will shall can must reserves grants owns retains makes has does disclaims inc llc ltd gmbh limited corporation corp company co group and its or trademark trademarks name names logo logos mark marks brand affiliates account website terminates determines decides believes requests agrees',
)

/** "ISO-27001", "GPL-3.0", "CC-BY-4.0": standards and licenses, in short capitals. */
const isStandard = (word: string, rest: string): boolean => /^[A-Z]{1,2}$/.test(word) || (/^[A-Z]{1,5}$/.test(word) && /^[-.]\d+(?:[-.]\d+)*$/.test(rest))

/** Words that one name has at most. */
const MOST_WORDS = 6

/** Whether two words are one: a hyphen, a dot or an underscore between them and nothing else. */
const isJoined = (text: string, end: number, next: number): boolean => (next === end || (next - end === 1 && '-.‑_'.includes(text[end]!))) && text.charCodeAt(next) < 128

/** Words that a definition gives to the licensed thing. */
function definedNames(source: string): Set<number> {
  const names = new Set<number>()
  for (const { 0: opening, 1: name, index } of source.matchAll(
    /["“]([A-Z][A-Za-z]{2,30})(?:[ -]\w{0,8}\d[\w.]{0,8})?["”]\*{0,2} {1,3}(?:means|refers to|shall mean|denotes|is defined as)\b/g,
  )) {
    const says = source.slice(index + opening.length, index + opening.length + DEFINITION)
    if (/^[^.;]*\b(?:models?|weights|software|checkpoints?)\b/i.test(says) && !/^[^.;]*\b(?:company|corporation|person|entity|inc|ltd|gmbh|law|organi[sz]ation)\b/i.test(says))
      names.add(hashWord(name!))
  }
  return names
}

/** Characters of a definition in which its subject is looked for. */
const DEFINITION = 120

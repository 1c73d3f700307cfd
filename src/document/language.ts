import { hashWord, type Tokens } from '../text/tokenize.ts'
import type { Language } from './document.ts'

/** Tokens that are looked at, spread over the text: enough to see a language that holds a tenth of it. */
const SAMPLE = 500
/** Share of the sample above which a script or language counts as present. */
const PRESENT = 0.04

/** A stop word stands for about five words of its language. */
const HIT = 5
/** Hits that a language other than English needs: "MIT" is a German word too. */
const FIRST_HITS = 2
/** Hits that a second language with spaces needs beside the first, and their share of the first one's: a loan word or two is no language. */
const SECOND_HITS = 3
const SECOND_SHARE = 0.2

// Words that no other language of the list writes alike: "des" is German and French, "que" French, Spanish and Portuguese.
const stopWords: readonly (readonly [Language, readonly string[]])[] = [
  ['en', ['the', 'of', 'and', 'to', 'you', 'or', 'any', 'this', 'is', 'that']],
  ['de', ['der', 'und', 'das', 'nicht', 'oder', 'werden', 'wird', 'mit', 'von', 'sie', 'ist', 'zu', 'für']],
  ['fr', ['le', 'les', 'et', 'du', 'est', 'vous', 'pour', 'dans', 'une', 'aux', 'ne', 'pas']],
  ['es', ['el', 'los', 'las', 'del', 'y', 'por', 'para', 'esta', 'su', 'sin']],
  ['pt', ['os', 'não', 'dos', 'ao', 'uma', 'em', 'você', 'são', 'pela']],
  ['it', ['gli', 'della', 'delle', 'di', 'che', 'nel', 'sono', 'questo', 'deve']],
  ['nl', ['het', 'een', 'van', 'niet', 'wordt', 'zijn', 'deze', 'voor', 'mag']],
]
/** Languages that are told by words, and not by script. */
const spaced: ReadonlySet<Language> = new Set(stopWords.map(([language]) => language))

/** Slots of the table of stop words: open addressing with linear probing, most of them empty. */
const SLOTS = 512
const slotHash = new Uint32Array(SLOTS)
/** The language of each slot, counted from 1; 0 for an empty slot. */
const slotLanguage = new Uint8Array(SLOTS)
for (const [index, [, words]] of stopWords.entries()) {
  for (const hash of words.map(hashWord)) {
    let slot = hash & (SLOTS - 1)
    while (slotLanguage[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slotHash[slot] = hash
    slotLanguage[slot] = index + 1
  }
}

/** The languages of a text, most frequent first; `['other']` when none is known. */
export function languagesOf(text: string, tokens: Tokens): readonly Language[] {
  const counts = new Map<Language, number>()
  const add = (language: Language, weight: number) => counts.set(language, (counts.get(language) ?? 0) + weight)
  const step = Math.max(1, Math.floor(tokens.count / SAMPLE))
  let sampled = 0
  let han = 0
  let kana = 0
  const hits = new Uint32Array(stopWords.length + 1)
  for (let i = 0; i < tokens.count; i += step) {
    sampled++
    const code = text.charCodeAt(tokens.start[i]!)
    if (code >= 0x3040 && code < 0x3100) kana++
    else if (code >= 0x3400 && code < 0xa000) han++
    else if (code >= 0xac00 && code < 0xd7b0) add('ko', 1)
    else if (code >= 0x400 && code < 0x500) add('ru', 1)
    else {
      const hash = tokens.hash[i]!
      let slot = hash & (SLOTS - 1)
      while (slotLanguage[slot] !== 0 && slotHash[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
      const found = slotLanguage[slot]!
      // The first hit gives the language its place among those that have as many.
      if (found !== 0 && hits[found]!++ === 0) add(stopWords[found - 1]![0], 0)
    }
  }
  for (const [index, [language]] of stopWords.entries()) if (hits[index + 1]! > 0) add(language, hits[index + 1]! * HIT)
  if (kana > (han + kana) * 0.1) add('ja', han + kana)
  else if (han > 0) add('zh', han)
  const first = Math.max(0, ...stopWords.map(([language]) => counts.get(language) ?? 0))
  const present = [...counts]
    .filter(
      ([language, count]) =>
        count > sampled * PRESENT &&
        (!spaced.has(language) || (count === first && (language === 'en' || count >= FIRST_HITS * HIT)) || (count >= SECOND_HITS * HIT && count >= first * SECOND_SHARE)),
    )
    .sort((a, b) => b[1] - a[1])
  return present.length === 0 ? ['other'] : present.map(([language]) => language)
}

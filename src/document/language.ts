import { hashWord, type Tokens } from '../text/tokenize.ts'
import type { Language } from './document.ts'

/** Tokens that are looked at, spread over the text: enough to see a language that holds a tenth of it. */
const SAMPLE = 500
/** Share of the sample above which a script or language counts as present. */
const PRESENT = 0.04

const stopWords: readonly (readonly [Language, readonly string[]])[] = [
  ['en', ['the', 'of', 'and', 'to', 'you', 'or', 'any', 'this', 'is', 'that']],
  ['de', ['der', 'und', 'die', 'das', 'nicht', 'oder', 'werden', 'mit', 'von', 'sie']],
  ['fr', ['le', 'les', 'des', 'et', 'du', 'est', 'vous', 'pour', 'dans', 'une']],
  ['es', ['el', 'los', 'las', 'del', 'y', 'para', 'por', 'una', 'con', 'que']],
]
const languageOfWord = new Map<number, Language>()
for (const [language, words] of stopWords) for (const word of words) languageOfWord.set(hashWord(word), language)

/** The languages of a text, most frequent first; `['other']` when none is known. */
export function languagesOf(text: string, tokens: Tokens): readonly Language[] {
  const counts = new Map<Language, number>()
  const add = (language: Language, weight: number) => counts.set(language, (counts.get(language) ?? 0) + weight)
  const step = Math.max(1, Math.floor(tokens.count / SAMPLE))
  let sampled = 0
  let han = 0
  let kana = 0
  for (let i = 0; i < tokens.count; i += step) {
    sampled++
    const code = text.charCodeAt(tokens.start[i]!)
    if (code >= 0x3040 && code < 0x3100) kana++
    else if (code >= 0x3400 && code < 0xa000) han++
    else if (code >= 0xac00 && code < 0xd7b0) add('ko', 1)
    else if (code >= 0x400 && code < 0x500) add('ru', 1)
    else {
      const language = languageOfWord.get(tokens.hash[i]!)
      // A stop word stands for about five words of its language.
      if (language !== undefined) add(language, 5)
    }
  }
  if (kana > (han + kana) * 0.1) add('ja', han + kana)
  else if (han > 0) add('zh', han)
  const present = [...counts].filter(([, count]) => count > sampled * PRESENT).sort((a, b) => b[1] - a[1])
  return present.length === 0 ? ['other'] : present.map(([language]) => language)
}

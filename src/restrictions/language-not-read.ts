import type { Document, Language } from '../document/document.ts'
import type { Note } from '../text/span.ts'

const names: Readonly<Record<Exclude<Language, 'en' | 'zh' | 'other'>, string>> = {
  ja: 'Japanese',
  ko: 'Korean',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  ru: 'Russian',
}

/** Words from which on a text of unknown language is told: a name and an address have none. */
const PROSE_TOKENS = 40
/** Share of words that are no name, number or sign: code and lists of names have fewer. */
const PROSE_SHARE = 0.6

/**
 * A note on what the rules cannot read: they are written for English and Chinese. Of other languages a word here and there is known,
 * and so what they find is no sign that there is nothing else.
 */
export function languageNotRead(document: Document): readonly Note[] {
  const [first, ...others] = document.languages
  if (first === 'other') return isProse(document) ? [note('The language of this text is not one that the rules read')] : []
  const unread = document.languages.flatMap((language) => (language === 'en' || language === 'zh' || language === 'other' ? [] : [names[language]]))
  if (unread.length === 0) return []
  const wholly = unread.length === others.length + 1
  return [note(`${wholly ? 'This text is' : 'A part of this text is'} in ${unread.join(' and ')}, which the rules do not read`)]
}

const note = (what: string): Note => ({
  code: 'language-not-read',
  message: `${what}, save for some words: it can attach strings that are not told here. Have it read, or read a version in English or Chinese.`,
})

/** Whether a text of unknown language is running prose, and no code or list of names. */
function isProse({ text, tokens: { count, start, end } }: Document): boolean {
  if (count < PROSE_TOKENS) return false
  let words = 0
  for (let at = 0; at < count; at++) if (/^(?:\p{Ll}+|\p{Lo}+[\p{M}\p{Lo}]*)$/u.test(text.slice(start[at]!, Math.min(end[at]!, start[at]! + 40)))) words++
  return words >= count * PROSE_SHARE
}

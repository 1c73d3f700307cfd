import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { emptyCorpus, extendCorpus } from '../src/match/extend.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'
import { readTemplate } from '../src/match/known-text.ts'
import { noWholes, wholeText } from '../src/match/whole.ts'
import { readWords } from '../src/match/words.ts'
import { hasSharedTexts, type KnownSpecimen, sharedTexts, spdxTexts } from './match/known.ts'
import { wrappings } from './match/wrapping.ts'

const corpus = knownCorpus()
const slow = { ...corpus, wholes: noWholes }

const isWhole = (text: string): boolean => {
  const document = readDocument(text)
  return wholeText(readWords(document.text, document.tokens, corpus.dictionary), corpus) !== undefined
}

/** Copies as files hold them: in other clothes, for another holder, without the first paragraph. */
const copies: Readonly<Record<string, (text: string) => string>> = {
  ...wrappings,
  'for another holder': (text) => text.replace(/^.*copyright \(c\).*$/gim, 'Copyright (c) 2031, 2032 Foobar Works and Friends'),
  'without a holder': (text) => text.replace(/^.*copyright \(c\).*\n/gim, ''),
  'without its head': (text) => text.slice(text.indexOf('\n\n') + 1),
}

/** Copies of which another thing is said when whole texts are not looked for first, and the share of copies that are whole texts. */
function compare(texts: readonly KnownSpecimen[]): { readonly other: readonly string[]; readonly share: number } {
  const other: string[] = []
  let whole = 0
  let all = 0
  for (const { id, text } of texts)
    for (const [how, copy] of Object.entries(copies)) {
      const made = copy(text)
      all++
      if (!isWhole(made)) continue
      whole++
      const document = readDocument(made)
      if (JSON.stringify(matchTexts(document, corpus)) !== JSON.stringify(matchTexts(document, slow))) other.push(`${id} ${how}`)
    }
  return { other, share: whole / all }
}

describe('a text that is a known text and nothing else', () => {
  it('is told to be what a comparison with all known texts finds', () => {
    const { other, share } = compare(spdxTexts)
    expect(other).toEqual([])
    expect(share).toBeGreaterThan(0.6)
  })

  it.skipIf(!hasSharedTexts)('an AI license, too (skipped where ../shared/texts is missing)', () => {
    const { other, share } = compare(sharedTexts)
    expect(other).toEqual([])
    expect(share).toBeGreaterThan(0.6)
  })

  it('a word more, less or another one makes it none', () => {
    const text = spdxTexts.find(({ id }) => id === 'MIT')!.text
    expect(isWhole(text)).toBe(true)
    expect(isWhole(text.replace('free of charge', 'charge'))).toBe(false)
    expect(isWhole(text.replace('free of charge', 'free of any charge'))).toBe(false)
    expect(isWhole(text.replace('Software', 'widget'))).toBe(false)
    expect(isWhole(`${text}\nSelling is not allowed.`)).toBe(false)
  })

  it('is looked for among the texts of the package only', () => {
    const own = readDocument('Anyone may paint this boat blue, but nobody may ever paint it green again without asking the harbor master.')
    const more = extendCorpus(emptyCorpus, [{ records: [], templates: [readTemplate(own, '')] }])
    expect(wholeText(readWords(own.text, own.tokens, more.dictionary), more)).toBeUndefined()
  })
})

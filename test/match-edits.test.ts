import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'
import { narrowCorpus } from '../src/match/narrow.ts'
import { sharedTexts, spdxTexts } from './match/known.ts'

const corpus = knownCorpus()

/**
 * Texts whose words are all fixed, or nearly: in the free part of a template another word is no difference. Of the short ones
 * a single word may be what told them from another license.
 */
const specimens = [
  ...spdxTexts.filter(
    ({ id, text }) =>
      /^(Apache-2\.0|MPL-2\.0|[AL]?GPL-[23]\.[01]-only|CC-BY(-NC|-ND|-SA)*-[1-4]\.[05]|C?EPL-.*|CDDL-.*|Artistic-.*|OSL-.*|EUPL-.*|ODbL-1\.0|MS-PL|BSL-1\.0)$/.test(id) &&
      text.length > 1000,
  ),
  ...sharedTexts.filter(({ text }) => text.length > 4000),
]

/** Words that no license holds, and words that all do. */
const strangers = ['zebra', 'marmalade', 'trombone', 'not', 'shall', 'any', 'model']

const edits = {
  inserted: (text: string, start: number, _end: number, word: string) => `${text.slice(0, start)}${word} ${text.slice(start)}`,
  deleted: (text: string, start: number, end: number) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`,
  replaced: (text: string, start: number, end: number, word: string) => `${text.slice(0, start)}${word}${text.slice(end)}`,
} as const

describe('one word changed', () => {
  for (const [kind, edit] of Object.entries(edits)) {
    it(`a word ${kind} makes the text modified, and is named`, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(fc.constantFrom(...specimens), fc.double({ min: 0.15, max: 0.8, noNaN: true }), fc.constantFrom(...strangers), ({ id, text }, place, word) => {
          const { tokens } = readDocument(text)
          const index = Math.floor(place * tokens.count)
          const start = tokens.start[index]!
          const end = tokens.end[index]!
          // A number or letter may be the mark of a list, and a line with a year a copyright line: those may change.
          const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end) + 1 || text.length)
          fc.pre(end - start > 3 && text.slice(start, end).toLowerCase() !== word && !/\d{4}|copyright|[[\]<>]|_{3}/i.test(line) && !/\d/.test(text.slice(start, end)))
          const changed = edit(text, start, end, word)
          const { matches } = matchTexts(readDocument(changed), corpus)
          const own = matches.find((match) => [match.id, ...match.sameText].includes(id))
          expect(own?.match, `${id}: ${changed.slice(start - 40, end + 40)}`).toBe('modified')
          // A missing word is told in front of the next one, which may stand behind the mark of a list.
          const named = own!.differences.filter(({ span }) => span.start <= end + word.length + (kind === 'deleted' ? 24 : 2) && span.end >= start - 2)
          expect(named.length, `${id}: ${changed.slice(start - 40, end + 40)}`).toBeGreaterThan(0)
          expect(own!.differences.length).toBeLessThanOrEqual(2)
        }),
        { numRuns: 400, seed: 20 },
      )
    })
  }
})

describe('what looks like a copyright line', () => {
  it('is compared where it is the third item of a list', () => {
    const { text } = spdxTexts.find(({ id }) => id === 'Apache-2.0')!
    const changed = text.replace('(c) You must retain', '(c) You need not retain')
    expect(changed).not.toBe(text)
    const [match] = matchTexts(readDocument(changed), corpus).matches
    expect([match!.id, match!.match]).toEqual(['Apache-2.0', 'modified'])
  })

  it('ends where another sentence begins in its line', () => {
    const { text } = spdxTexts.find(({ id }) => id === 'MIT')!
    const line = 'Copyright 2031 The Foobar Authors. Commercial use is not allowed.'
    const changed = text.replace(/Copyright.*/, line)
    const { matches, additions } = matchTexts(readDocument(changed), corpus)
    const named = [...additions, ...matches.flatMap(({ differences }) => differences.map(({ span }) => span))].map(({ start, end }) => changed.slice(start, end))
    expect(matches.map(({ id }) => id)).toEqual(['MIT'])
    expect(named.join(' ')).toContain('Commercial use is not allowed')
  })
})

describe('a clause put between two paragraphs', () => {
  const clause = 'You shall not run the widget in a lantern shop unless Acme has sent you a letter.'

  it('is named, in front of a part that may be replaced too', { timeout: 120_000 }, () => {
    const hidden: string[] = []
    let places = 0
    for (const { id, text } of [...spdxTexts, ...sharedTexts]) {
      const breaks = [...text.matchAll(/\n\s*\n/g)].map(({ index }) => index)
      const step = Math.ceil(breaks.length / 6)
      for (const at of breaks.filter((_, index) => index % step === 0)) {
        places++
        const words = `${text.slice(0, at)}\n\n${clause}\n\n${text.slice(at).trimStart()}`
        const { matches, additions } = matchTexts(readDocument(words), corpus)
        const named = [...matches.flatMap(({ differences }) => differences.map(({ span }) => span)), ...additions]
        const last = at + 2 + clause.indexOf('letter')
        if (!named.some(({ start, end }) => start <= last && end > last)) hidden.push(`${id} at ${at}: ${matches.map((match) => `${match.id} ${match.match}`)}`)
        // Hidden or not, it never goes with the license to the word.
        for (const { match, span } of matches) if (span.start <= at && span.end > last) expect(match, `${id} at ${at}`).not.toBe('exact')
      }
    }
    expect(places).toBeGreaterThan(3000)
    expect(hidden.length, hidden.join('\n')).toBeLessThanOrEqual(places * 0.003)
  })

  it('is named against the license that somebody asks about', () => {
    const text = spdxTexts.find(({ id }) => id === 'BSD-3-Clause')!.text
    const [match] = matchTexts(readDocument(text), narrowCorpus(corpus, 'BSD-2-Clause')).matches
    const words = match!.differences.map(({ span }) => text.slice(span.start, span.end)).join(' ')
    expect(words).toMatch(/endorse or promote products/)
  })
})

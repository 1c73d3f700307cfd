import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'
import { hasTemplates, readTemplates, variants } from './match/templates.ts'
import { wrappings } from './match/wrapping.ts'

/**
 * Every license and exception of the SPDX list, written out from its template in five ways and wrapped in four, is recognized
 * as itself to the word.
 */
describe.skipIf(!hasTemplates)('templates of the SPDX list (skipped where ../shared/spdx is missing)', () => {
  const corpus = knownCorpus()
  const entries = hasTemplates ? readTemplates() : []

  it('there are more than five thousand texts to recognize', () => {
    expect(entries.length * Object.keys(variants).length * Object.keys(wrappings).length).toBeGreaterThan(5000)
  })

  for (const [variant, make] of Object.entries(variants)) {
    it(`each is itself, exact, with ${variant}`, { timeout: 240_000 }, () => {
      const wrong: string[] = []
      for (const { id, text } of entries) {
        const words = make(text)
        for (const [wrapping, wrap] of Object.entries(wrappings)) {
          const { matches } = matchTexts(readDocument(wrap(words)), corpus)
          const own = matches.find((match) => match.id === id || match.sameText.includes(id))
          if (own?.match !== 'exact') wrong.push(`${id} in ${wrapping}: ${own === undefined ? `found as ${matches.map((match) => match.id)}` : own.match}`)
        }
      }
      expect(wrong).toEqual([])
    })
  }
})

import licenses from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { EACH, nonLicenses } from '../scripts/non-licenses.ts'
import { readDocument } from '../src/document/document.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'

describe('texts that are no licenses', async () => {
  const corpus = knownCorpus()
  const texts = await nonLicenses()

  it('there are far more than three hundred', () => {
    expect(texts.length).toBeGreaterThan(1000)
    for (const kind of ['readme', 'changelog', 'terms', 'privacy', 'source']) expect(texts.filter((each) => each.kind === kind)).toHaveLength(EACH)
  })

  for (const kind of new Set(texts.map((each) => each.kind))) {
    it(`none of the kind "${kind}" is given a license by its words`, { timeout: 60_000 }, () => {
      for (const { text } of texts.filter((each) => each.kind === kind))
        expect(
          matchTexts(readDocument(text), corpus).matches.map(({ id }) => id),
          text.slice(0, 80),
        ).toEqual([])
    })
  }

  it('any string at all is taken', () => {
    for (const text of ['', ' ', '\n'.repeat(10_000), '\ud800', '\u0000\u0001', 'a'.repeat(1_000_000), '许可'.repeat(5000), '-\n'.repeat(5000), '(c) '.repeat(5000)])
      expect(matchTexts(readDocument(text), corpus).matches).toEqual([])
  })
})

describe('pieces that many licenses share', () => {
  it('a disclaimer alone is no license, nor the end of one', () => {
    const mit = licenses.MIT!.licenseText
    const disclaimer = mit.slice(mit.indexOf('THE SOFTWARE IS PROVIDED'))
    const bsd = licenses['BSD-3-Clause']!.licenseText
    for (const text of [disclaimer, `The widget comes from Acme.\n\n${disclaimer}`, bsd.slice(bsd.indexOf('THIS SOFTWARE IS PROVIDED'))])
      expect(matchTexts(readDocument(text), knownCorpus()).matches.map(({ id }) => id)).toEqual([])
  })
})

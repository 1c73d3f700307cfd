import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { recordsOf } from '../src/match/corpus.ts'
import { explainTexts } from '../src/match/explain.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'
import { siblingsOf, tellingRuns } from '../src/match/telling.ts'
import { sharedTexts, spdxTexts } from './match/known.ts'

const corpus = knownCorpus()
const { telling } = corpus
const specimens = [...spdxTexts, ...sharedTexts]
const idOf = (text: number): string => recordsOf(corpus, corpus.licenseOf[text]!)[0]!.id
const textsOf = (id: string): number[] =>
  Array.from({ length: corpus.count }, (_, text) => text).filter((text) => recordsOf(corpus, corpus.licenseOf[text]!).some((record) => record.id === id))

/** Whether the table holds words that tell two licenses apart, on either side. */
function areTold(one: number, other: number): boolean {
  return (tellingRuns(telling, one, other)?.length ?? 0) + (tellingRuns(telling, other, one)?.length ?? 0) > 0
}

describe('families', () => {
  it.each([
    ['AGPL-3.0-only', 'GPL-3.0-only'],
    ['BSD-2-Clause', 'BSD-3-Clause'],
    ['BSD-3-Clause', 'BSD-4-Clause'],
    ['HPND', 'HPND-sell-variant'],
    ['MIT', 'X11'],
    ['CC-BY-4.0', 'CC-BY-NC-4.0'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0'],
    ['CC-BY-NC-3.0', 'CC-BY-NC-SA-3.0'],
    ['CC-BY-SA-3.0', 'CC-BY-NC-SA-3.0'],
    ['LicenseRef-llama-3-community-license-with-aup', 'LicenseRef-llama-3.1-community-license'],
    ['LicenseRef-llama-3.2-community-license', 'LicenseRef-llama-3.3-community-license'],
    ['LicenseRef-gemma-tou-2024-04-01', 'LicenseRef-gemma-tou-2025-03-24'],
    ['LicenseRef-tencent-hunyuan-a13b', 'LicenseRef-tencent-hunyuan-3d-2.0'],
    ['LicenseRef-bigscience-open-rail-m', 'LicenseRef-creativeml-openrail-m'],
    ['LicenseRef-flux-1-dev-nc-v1.0', 'LicenseRef-flux-1-dev-nc-v1.1.1'],
  ])('%s and %s were found to be of one, and words are known that tell them apart', (one, other) => {
    const pairs = textsOf(one).flatMap((text) => textsOf(other).map((sibling) => [text, sibling] as const))
    expect(pairs.some(([text, sibling]) => siblingsOf(telling, text).includes(sibling) && areTold(text, sibling))).toBe(true)
  })

  it('all siblings but a few are told apart by words that must stand in their texts', () => {
    const untold = new Set<string>()
    let pairs = 0
    for (let text = 0; text < corpus.count; text++)
      for (const sibling of siblingsOf(telling, text)) {
        if (sibling < text) continue
        pairs++
        if (!areTold(text, sibling)) untold.add([idOf(text), idOf(sibling)].sort().join(' | '))
      }
    expect(pairs).toBeGreaterThan(2000)
    // They differ only in parts that may be left out or filled, or in list numbers; what the templates leave free tells them.
    expect([...untold].sort()).toMatchInlineSnapshot(`
      [
        "Apache-1.0 | BSD-Advertising-Acknowledgement",
        "BSD-4-Clause | BSD-4-Clause-UC",
        "HPND | MIT-CMU",
        "LicenseRef-nvidia-nscl-a2sb | LicenseRef-nvidia-nscl-segformer",
        "NBPL-1.0 | OLDAP-1.1",
        "NBPL-1.0 | OLDAP-1.2",
        "Nokia-Qt-exception-1.1 | Qt-LGPL-exception-1.1",
        "Nunit | zlib-acknowledgement",
        "OLDAP-1.1 | OLDAP-1.2",
        "OLDAP-2.0 | Plexus",
        "OLDAP-2.2.2 | OLDAP-2.3",
      ]
    `)
  })
})

describe('every member is told from every other', () => {
  // Ids that share one text are listed in match-known.test.ts. The one that is left here differs in one word, which the damage has hit.
  it('no text of the corpus is taken for a near-copy, whole or with three words in a hundred replaced', { timeout: 120_000 }, () => {
    const confused: string[] = []
    for (const { id, text } of specimens) {
      for (const [how, words] of [
        ['whole', text],
        ['damaged', text.replace(/\b[a-z]{5,}\b/g, (word, at: number) => ((at * 7919) % 100 < 3 ? 'zucchini' : word))],
      ] as const) {
        const { matches } = matchTexts(readDocument(words), corpus)
        const best = [...matches].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0]
        if (best === undefined || ![best.id, ...best.sameText].includes(id)) confused.push(`${id}, ${how}: ${best?.id}`)
      }
    }
    expect(confused).toMatchInlineSnapshot(`
      [
        "OLDAP-2.0, damaged: OLDAP-2.0.1",
      ]
    `)
  })
})

describe('texts that are cut off', () => {
  for (const [share, least] of [
    [0.5, 0.95],
    [0.7, 0.97],
    [0.9, 0.97],
  ] as const) {
    it(`are not told as a near-copy when ${share * 100} % of them are left, or both remain possible`, { timeout: 60_000 }, () => {
      const told: string[] = []
      let seen = 0
      for (const { id, text } of specimens) {
        if (text.length < 800) continue
        const { matches } = matchTexts(readDocument(text.slice(0, text.length * share)), corpus)
        const best = [...matches].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0]
        if (best === undefined) continue
        seen++
        if (![best.id, ...best.sameText, ...best.alsoPossible].includes(id)) told.push(`${id}: ${best.id} ${best.match}`)
      }
      expect(seen).toBeGreaterThan(specimens.length / 2)
      expect(told.length, told.join('\n')).toBeLessThanOrEqual((1 - least) * seen)
      // Of the others, what is left is another license to the word: nothing but that can be said of it. Measured on the SPDX list alone, where
      // families are dense: 9 of 448 at half of the text, 0.020; with the AI licenses beside it the share is lower.
      expect(told.filter((line) => !line.endsWith(' exact')).length, told.join('\n')).toBeLessThanOrEqual(0.025 * seen)
    })
  }

  it('a text without the words that tell says which licenses remain, and one with them does not', () => {
    const { text } = specimens.find(({ id }) => id === 'BSD-3-Clause')!
    const beforeThird = text.slice(0, text.indexOf('3. Neither'))
    const cut = matchTexts(readDocument(beforeThird), corpus)
    expect(cut.matches).toHaveLength(1)
    const [{ id, match, alsoPossible }] = cut.matches as [(typeof cut.matches)[number]]
    expect([id, ...alsoPossible]).toEqual(expect.arrayContaining(['BSD-2-Clause', 'BSD-3-Clause']))
    expect(match).not.toBe('exact')
    expect(cut.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['truncated', 'not-told-apart']))
    const whole = matchTexts(readDocument(text), corpus)
    expect(whole.matches[0]!.alsoPossible).toEqual([])
  })

  it('of a changed text that is whole no near-copy is possible', () => {
    const { text } = specimens.find(({ id }) => id === 'MIT')!
    const [match] = matchTexts(readDocument(text.replace('without restriction', 'without much restriction')), corpus).matches
    expect([match!.id, match!.match, match!.alsoPossible]).toEqual(['MIT', 'modified', []])
  })
})

describe('why', () => {
  it('tells the words that tell a text from its near-copies', () => {
    const { text } = specimens.find(({ id }) => id === 'CC-BY-NC-4.0')!
    const [{ candidates, chosen }] = explainTexts(readDocument(text)) as [ReturnType<typeof explainTexts>[number]]
    expect(chosen).toBe('CC-BY-NC-4.0')
    const plain = candidates.find(({ id }) => id === 'CC-BY-4.0')!
    expect(plain.telling!.map(({ start, end }) => text.slice(start, end))).toContain('NonCommercial')
  })
})

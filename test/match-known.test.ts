import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'
import type { LicenseMatch } from '../src/match/license-match.ts'
import { hasSharedTexts, type KnownSpecimen, sharedTexts, spdxTexts } from './match/known.ts'

const corpus = knownCorpus()

const idsOf = ({ id, sameText }: LicenseMatch): readonly string[] => [id, ...sameText]

/** What every text is taken for when it is not found as itself, alone and to the word. */
const mistaken = (texts: readonly KnownSpecimen[]): string[] =>
  texts.flatMap(({ id, text }) => {
    const { matches } = matchTexts(readDocument(text), corpus)
    const isItself = matches.length === 1 && matches[0]!.match === 'exact' && idsOf(matches[0]!).includes(id)
    return isItself ? [] : [`${id}: ${matches.map((match) => `${match.id} ${match.match}`).join(', ')}`]
  })

describe('texts that are known', () => {
  it('every text of the SPDX list is itself and no other, to the word', () => {
    expect(spdxTexts.length).toBeGreaterThanOrEqual(727)
    expect(mistaken(spdxTexts)).toEqual([])
  })

  it.skipIf(!hasSharedTexts)('every AI license is itself and no other, to the word (skipped where ../shared/texts is missing)', () => {
    expect(sharedTexts.length).toBeGreaterThanOrEqual(170)
    expect(mistaken(sharedTexts)).toEqual([])
  })

  it('ids that share one text are told together, the plain one first', () => {
    const { matches } = matchTexts(readDocument(spdxTexts.find(({ id }) => id === 'GPL-2.0-or-later')!.text), corpus)
    expect(matches[0]!.id).toBe('GPL-2.0-only')
    expect(matches[0]!.sameText).toContain('GPL-2.0-or-later')
  })

  it('few texts are shared by ids that mean different licenses', () => {
    const shared = new Set<string>()
    for (const { text } of spdxTexts) {
      const [match] = matchTexts(readDocument(text), corpus).matches
      // Ids of one license differ behind its version: -only, -or-later, +, -no-invariants.
      const stems = new Set(
        idsOf(match!).map((id) => id.replace(/(-only|-or-later|\+|-no-invariants|-invariants|-RFN|-no-RFN|-no-copyleft-exception|-Combined-Work-Exception)/g, '')),
      )
      if (stems.size > 1) shared.add([...stems].sort().join(' = '))
    }
    expect([...shared].sort()).toMatchInlineSnapshot(`
      [
        "Bison-exception-2.2 = GPL-2.0-with-bison-exception",
        "SMLNJ = StandardML-NJ",
        "WxWindows-exception-3.1 = wxWindows",
      ]
    `)
  })
})

describe('several texts in one', () => {
  const textOf = (id: string): string => spdxTexts.find((specimen) => specimen.id === id)!.text
  const ids = ['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause', 'MPL-2.0', 'Zlib', 'MIT', 'CC-BY-NC-4.0', 'CC-BY-4.0', 'BSL-1.0']
  const text = ids.map((id, index) => `Package ${index} comes from elsewhere.\n\n${textOf(id)}\n`).join('\n----\n\n')

  it('ten licenses in a row are ten, in order, each with its span', () => {
    const { matches } = matchTexts(readDocument(text), corpus)
    expect(matches.map(({ id }) => id)).toEqual(ids)
    expect(matches.every(({ match }) => match === 'exact')).toBe(true)
    for (const [index, match] of matches.entries()) if (index > 0) expect(match.span.start).toBeGreaterThanOrEqual(matches[index - 1]!.span.end)
  })

  it('what stands between them is left over, and nothing else', () => {
    const { additions } = matchTexts(readDocument(text), corpus)
    expect(additions.map(({ start, end }) => text.slice(start, end)).filter((words) => !/Package \d comes from elsewhere/.test(words))).toEqual([])
    expect(additions).toHaveLength(ids.length)
  })

  it('a rider is told apart from the license it stands under', () => {
    const rider = 'You must not sell copies of the widget, nor use it to run a paid service, without a contract with Acme.'
    const { matches, additions } = matchTexts(readDocument(`${textOf('Apache-2.0')}\n\n${rider}\n`), corpus)
    expect(matches.map(({ id, match }) => [id, match])).toEqual([['Apache-2.0', 'exact']])
    expect(additions).toHaveLength(1)
  })
})

describe.skipIf(!hasSharedTexts)('a license and its policy, a text in two languages', () => {
  const textOf = (id: string): string => [...spdxTexts, ...sharedTexts].find((specimen) => specimen.id === id)!.text
  const slugs = (...names: readonly string[]): readonly string[] => names.map((name) => `LicenseRef-${name}`)

  for (const ids of [
    slugs('llama-2-community-license', 'llama-2-use-policy'),
    slugs('llama-3.1-community-license', 'llama-3.1-use-policy'),
    slugs('llama-3.2-community-license', 'llama-3.2-use-policy'),
    slugs('llama-3.3-community-license', 'llama-3.3-use-policy'),
    slugs('llama-4-community-license', 'llama-4-use-policy'),
    slugs('seamless-license', 'seamless-use-policy'),
    slugs('skywork-community-license-en', 'skywork-community-license-zh'),
    slugs('bluelm-model-license-zh', 'bluelm-model-license-en'),
    ['GPL-2.0-only', 'MPL-2.0'],
    ['MPL-1.1', 'GPL-2.0-only', 'LGPL-2.1-only'],
    ['MPL-2.0', 'CDDL-1.0', 'EPL-2.0'],
  ])
    it(`${ids.join(' and ')} in one file are each found, to the word and once`, () => {
      const { matches, additions } = matchTexts(readDocument(ids.map(textOf).join('\n\n')), corpus)
      expect(matches.map((match) => [ids.find((id) => idsOf(match).includes(id)), match.match])).toEqual(ids.map((id) => [id, 'exact']))
      expect(additions).toEqual([])
    })
})

import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'
import { sharedTexts, spdxTexts } from './match/known.ts'
import { wrapAt } from './match/wrapping.ts'

const corpus = knownCorpus()

/** Every fifth text, so that all families are there and the test stays short. */
const specimens = [...spdxTexts, ...sharedTexts].filter(({ text }, index) => index % 5 === 0 && text.length > 600)

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function scanned(text: string, share: number): string {
  const random = numbers(7)
  return text.replace(/[a-z]/g, (letter) => (random() < share ? 'rnlvc0'[Math.floor(random() * 6)]! : letter))
}

/** One character in so many is another one, lost, doubled or followed by a space. */
function smudged(text: string, share: number): string {
  const random = numbers(11)
  return text.replace(/\S/g, (character) => {
    if (random() >= share) return character
    const kind = random()
    const other = 'rnlvc01iIoOeatmu.,'[Math.floor(random() * 18)]!
    return kind < 0.7 ? other : kind < 0.8 ? '' : kind < 0.9 ? character + other : `${character} `
  })
}

const rewrapped = (text: string, columns: number): string => wrapAt(text.replace(/([^\n])\n(?!\n)/g, '$1 ').replace(/ +/g, ' '), columns)

const damages: Readonly<Record<string, { readonly make: (text: string) => string; readonly least: number; readonly exact?: number }>> = {
  'one letter in a hundred is wrong': { make: (text) => scanned(text, 0.01), least: 1 },
  'two letters in a hundred are wrong': { make: (text) => scanned(text, 0.02), least: 1 },
  'two characters in a hundred are wrong, lost, doubled or followed by a space': { make: (text) => smudged(text, 0.02), least: 0.98 },
  'lines are broken anew': { make: (text) => rewrapped(text, 50), least: 1, exact: 0.97 },
  'words are hyphenated at the end of lines': {
    make: (text) => rewrapped(text, 60).replace(/(\S+)\n([a-z]{4})([a-z]{4,})/g, '$1 $2-\n$3'),
    least: 1,
    exact: 0.95,
  },
  'pages of a PDF break it': {
    make: (text) =>
      rewrapped(text, 62)
        .split('\n')
        .map((line, index) => (index % 40 === 39 ? `${line}\n\nPage ${(index + 1) / 40}\n\n` : line))
        .join('\n'),
    least: 1,
  },
  'an empty line stands behind every line': { make: (text) => rewrapped(text, 80).replace(/\n/g, '\n\n'), least: 1, exact: 0.97 },
  'every line is a paragraph of HTML': {
    make: (text) => text.replace(/^(.*\S.*)$/gm, (line) => `<p><b>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</b></p>`),
    least: 1,
    exact: 0.97,
  },
  'every line is a cell of a table': { make: (text) => text.replace(/^(.*\S.*)$/gm, '| $1 |'), least: 1, exact: 0.97 },
  'all is in capitals': { make: (text) => text.toUpperCase(), least: 0.99, exact: 0.95 },
  'all is in one line': { make: (text) => text.replace(/\s+/g, ' '), least: 0.99, exact: 0.95 },
  'every line is quoted': { make: (text) => text.replace(/^/gm, '> '), least: 1, exact: 0.97 },
  'every line is bold': { make: (text) => text.replace(/^(.*\S.*)$/gm, '**$1**'), least: 1, exact: 0.95 },
}

describe('damaged texts', () => {
  for (const [damage, { make, least, exact = 0 }] of Object.entries(damages)) {
    it(`are recognized when ${damage}`, { timeout: 60_000 }, () => {
      const lost: string[] = []
      let exactly = 0
      for (const { id, text } of specimens) {
        const { matches } = matchTexts(readDocument(make(text)), corpus)
        const own = matches.find((match) => [match.id, ...match.sameText].includes(id))
        if (own === undefined) lost.push(`${id}: ${matches.map((match) => match.id)}`)
        else if (own.match === 'exact') exactly++
      }
      expect(lost.length, lost.join('\n')).toBeLessThanOrEqual((1 - least) * specimens.length)
      expect(exactly).toBeGreaterThanOrEqual(exact * specimens.length)
    })
  }

  it('are recognized when a translation stands between the paragraphs', { timeout: 60_000 }, () => {
    const lost: string[] = []
    for (const { id, text } of specimens.filter((specimen) => !/\p{Script=Han}/u.test(specimen.text))) {
      const mixed = text
        .split(/\n\s*\n/)
        .map((paragraph) => `${paragraph}\n\n${'你可以使用这个示例，但必须保留这段说明，并且不得把它卖给任何人。'.repeat(Math.max(1, Math.ceil(paragraph.length / 90)))}`)
        .join('\n\n')
      const { matches, notes } = matchTexts(readDocument(mixed), corpus)
      const own = matches.find((match) => [match.id, ...match.sameText].includes(id))
      // Behind a text of one paragraph a translation is none between its words.
      const isMixed = own !== undefined && /\p{Script=Han}/u.test(mixed.slice(own.span.start, own.span.end))
      if (own === undefined || isMixed !== notes.some(({ code }) => code === 'translation')) lost.push(`${id}: ${matches.map((match) => match.id)}`)
    }
    expect(lost).toEqual([])
  })

  it('words in another order are no license', () => {
    const random = numbers(3)
    for (const { text } of spdxTexts.filter((_, index) => index % 5 === 0)) {
      const words = text.split(/\s+/)
      for (let index = words.length - 1; index > 0; index--) {
        const other = Math.floor(random() * (index + 1))
        ;[words[index], words[other]] = [words[other]!, words[index]!]
      }
      expect(matchTexts(readDocument(words.join(' ')), corpus).matches).toEqual([])
    }
  })
})

describe('notes', () => {
  const textOf = (id: string): string => spdxTexts.find((specimen) => specimen.id === id)!.text
  const codes = (text: string): string[] => matchTexts(readDocument(text), corpus).notes.map(({ code }) => code)

  it('say nothing of a text that is whole', () => {
    for (const id of ['Apache-2.0', 'GPL-3.0-only', 'ISC', 'CC-BY-4.0']) expect(codes(textOf(id).replace(/<[^>]*>|\[[^\]]*\]/g, 'Acme'))).toEqual([])
  })

  it('say that a text breaks off, and where', () => {
    const text = textOf('MPL-2.0').slice(0, 9000)
    const { matches, notes } = matchTexts(readDocument(text), corpus)
    expect(matches.map(({ id, match }) => [id, match])).toEqual([['MPL-2.0', 'partial']])
    expect(notes.map(({ code }) => code)).toEqual(['truncated'])
    expect(notes[0]!.span!.start).toBeGreaterThan(8900)
  })

  it('say that a place was left to fill in', () => {
    expect(codes(textOf('MIT').replace('<copyright holders>', 'Acme').replace('<year>', '2026'))).toEqual([])
    expect(codes(`Copyright (c) [year] [fullname]\n\n${textOf('MIT').split('\n').slice(4).join('\n')}`)).toEqual(['placeholder-left'])
  })

  it('say that a text is damaged', () => {
    expect(codes(scanned(textOf('Apache-2.0'), 0.02))).toContain('damaged-text')
    expect(codes(scanned(textOf('ISC'), 0.02))).toContain('damaged-text')
  })

  it('do not say so of a text with other words and names in it', () => {
    const changed = textOf('MIT')
      .replace(/Software/g, 'Foobarware')
      .replace('<copyright holders>', 'Quuxley Thudson')
    expect(codes(changed)).not.toContain('damaged-text')
  })

  it('leave the damaged words in the differences', () => {
    const text = scanned(textOf('ISC'), 0.02)
    const [match] = matchTexts(readDocument(text), corpus).matches
    expect(match).toMatchObject({ id: 'ISC', match: 'modified' })
    expect(match!.similarity).toBeLessThan(1)
    expect(match!.differences.length).toBeGreaterThan(3)
    for (const { span } of match!.differences) expect(textOf('ISC')).not.toContain(` ${text.slice(span.start, span.end)} `)
  })

  it('say that one of two copies differs', () => {
    expect(codes(`${textOf('ISC')}\n\n${textOf('ISC').replace('hereby', 'gladly')}`)).toContain('two-copies-disagree')
  })

  it('say that a translation stands between the words', () => {
    const mixed = textOf('MIT')
      .split('\n\n')
      .map((paragraph) => `${paragraph}\n\n${'你可以使用这个示例，但必须保留这段说明。'.repeat(12)}`)
      .join('\n\n')
    const { matches, notes } = matchTexts(readDocument(mixed), corpus)
    expect(matches.map(({ id }) => id)).toEqual(['MIT'])
    expect(notes.map(({ code }) => code)).toContain('translation')
  })
})

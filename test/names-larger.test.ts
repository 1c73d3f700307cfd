import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { identify } from '../src/names/identify.ts'
import { spdxTexts } from './match/known.ts'

const textOf = (id: string): string => spdxTexts.find((each) => each.id === id)!.text
const withoutTitle = (id: string): string => textOf(id).split('\n').slice(1).join('\n')
const read = (text: string) => {
  const { licenses, notes, additions } = identify(readDocument(text))
  return {
    matches: licenses.flatMap(({ id, match, basis }) => (basis === 'text' ? [[id, match]] : [])),
    codes: notes.map(({ code }) => code),
    additions: additions.map(({ start, end }) => text.slice(start, end)),
  }
}
const limited = textOf('MS-LPL').replace(/Platform Limitation[^\n]*/, 'Console Limitation - Whoever copies it does so on a console of Foobar, and nowhere else.')
const archive = textOf('BSD-3-Clause').replace(/3\. Neither[\s\S]*?permission\./, '3. Whoever sells copies sends one of each release to the Foobar archive within a month.')

describe('a license that goes on where a smaller one ends', () => {
  it('is itself with a clause changed, where its title says so', () => {
    const { matches, codes, additions } = read(limited)
    expect(matches).toEqual([['MS-LPL', 'modified']])
    expect(codes).not.toContain('title-without-text')
    expect(additions).toEqual([expect.stringContaining('Console Limitation')])
    expect(read(`BSD 3-Clause License\n\n${archive}`).matches).toEqual([['BSD-3-Clause', 'modified']])
  })

  it('is itself to the word when nothing is changed', () => {
    expect(read(textOf('MS-LPL')).matches).toEqual([['MS-LPL', 'exact']])
    expect(read(textOf('MS-PL')).matches).toEqual([['MS-PL', 'exact']])
  })

  it.each([
    ['no title names it', archive, 'BSD-2-Clause'],
    ['nothing stands in the place of its clause', `BSD 3-Clause License\n\n${textOf('BSD-2-Clause')}`, 'BSD-2-Clause'],
    [
      'other words than a clause stand behind the smaller one',
      `Microsoft Limited Public License (Ms-LPL)\n\n${withoutTitle('MS-PL')}\n\n# Starting\n\nRun the file that came with this note.`,
      'MS-PL',
    ],
    ['the smaller one has clauses that it has not', `GNU GENERAL PUBLIC LICENSE Version 3\n\n${textOf('AGPL-3.0-only').split('\n').slice(3).join('\n')}`, 'AGPL-3.0-only'],
    ['the title names another one altogether', `MIT License\n\n${withoutTitle('ISC')}`, 'ISC'],
  ])('is not taken for it when %s', (_why, text, id) => {
    expect(read(text).matches.map(([each]) => each)).toEqual([id])
  })
})

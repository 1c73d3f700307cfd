import licenses from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'

/**
 * Texts that are no licenses: written by rule, three hundred of them, out of sentences of our own. They name licenses and
 * speak of warranties, liability and copyright, as such files do.
 */
const sentences: Readonly<Record<string, readonly string[]>> = {
  readme: [
    '# {thing}\n',
    'A small library that turns {thing}s into {other}s.',
    '## Install\n\n    npm install {thing}\n',
    'Call `{thing}()` with the path of a file; it gives you a list of {other}s.',
    'See CONTRIBUTING.md before you open a pull request.',
    'This project is released under the MIT license, see LICENSE.',
    'It is compatible with Apache-2.0 code but not with the GPL.',
    '![build](https://example.org/{thing}/badge.svg)',
    'The software is provided by volunteers and comes without support.',
  ],
  changelog: [
    '## 1.{number}.0\n',
    '- Fixed a crash when a {thing} was empty.',
    '- The copyright notice in the footer shows the right year again.',
    '- Dropped support for Node {number}.',
    '- Added an option to leave the {other} out.',
    '- Renamed the license field in the manifest.',
    '- Permission checks are faster by {number} percent.',
  ],
  terms: [
    'These terms govern your use of the {thing} service operated by Acme.',
    'You must be {number} years or older to open an account.',
    'We may change these terms; we will tell you by mail {number} days before.',
    'You keep all rights in the {other}s that you upload, and let us store and show them.',
    'The service is offered as it is, and we do not promise that it is free of errors.',
    'We are not liable for lost data, except where the law says otherwise.',
    'You agree not to disturb the service or to copy its code.',
    'The courts of Nowhere decide on disputes about these terms.',
  ],
  privacy: [
    'Acme collects the address of your {thing} and the time of your visit.',
    'We keep logs for {number} days and then delete them.',
    'We do not sell personal data to anyone.',
    'You may ask us at any time which {other}s we hold about you.',
    'Cookies are used to remember your language and nothing else.',
    'Third parties that work for us must protect the data as we do.',
  ],
  source: [
    'export function {thing}(value: number): number {\n  return value + {number}\n}\n',
    '// Copyright notices of vendored files are kept in NOTICE.\n',
    "import { {other} } from './{other}.js'\n",
    '/* Walks the tree of {other}s and counts the {thing}s in it. */\n',
    'if ({thing} > {number}) throw new RangeError("too many {other}s")\n',
    '# TODO ask legal whether the warranty text is needed here\n',
  ],
}
const things = ['widget', 'teapot', 'lantern', 'puzzle', 'ferry', 'kettle', 'orchard', 'compass', 'violin', 'pebble']

function write(kind: string, seed: number): string {
  let state = seed * 7919 + 17
  const pick = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % count
  }
  const lines = sentences[kind]!
  return Array.from({ length: 12 + pick(60) }, () =>
    lines[pick(lines.length)]!.replaceAll('{thing}', things[pick(things.length)]!)
      .replaceAll('{other}', things[pick(things.length)]!)
      .replaceAll('{number}', String(1 + pick(40))),
  ).join(kind === 'source' ? '\n' : pick(2) === 0 ? '\n\n' : '\n')
}

describe('texts that are no licenses', () => {
  const corpus = knownCorpus()

  for (const kind of Object.keys(sentences)) {
    it(`sixty of the kind "${kind}" are given no license by their words`, () => {
      for (let seed = 1; seed <= 60; seed++) {
        const text = write(kind, seed)
        expect(text.length).toBeGreaterThan(200)
        expect(matchTexts(readDocument(text), corpus).matches.map(({ id }) => id)).toEqual([])
      }
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

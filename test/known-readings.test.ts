import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { storedReading } from '../scripts/corpus/reading.ts'
import { classify } from '../src/classify.ts'
import { readingOf } from '../src/restrictions/known-reading.ts'

const corpus = new URL('../corpus/licenses/', import.meta.url)
const texts = new URL('../../shared/texts/', import.meta.url)
const json = (slug: string, file: string) => JSON.parse(readFileSync(new URL(`${slug}/${file}`, corpus), 'utf8'))

describe('stored readings', () => {
  for (const slug of readdirSync(corpus).sort()) {
    const text = new URL(`${slug}.txt`, texts)
    if (!existsSync(text)) it.skip(`${slug}: the text is not at hand, so that nothing was compared`)
    else
      it(`reading ${slug} gives what is stored of it; if the rules have changed, run npm run corpus -- read`, () => {
        expect(JSON.parse(JSON.stringify(storedReading(readFileSync(text, 'utf8'))))).toEqual(json(slug, 'reading.json'))
      })
  }

  it('hold no more words in a row than a phrase to display', () => {
    const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [])
    const long = readdirSync(corpus).flatMap((slug) => strings(json(slug, 'reading.json')).filter((each) => each.split(/\s+/).length > 8 || each.length > 80))
    expect(long).toEqual([])
  })
})

const kindsOf = (text: string) =>
  new Set(
    classify(text)
      .restrictions.filter(({ basis }) => basis === 'known-license')
      .map(({ kind }) => kind),
  )

describe('where only a name is at hand', () => {
  it.each([
    ['license: llama3.1', 'user-cap'],
    ['SPDX-License-Identifier: CC-BY-NC-4.0', 'non-commercial'],
    ['SPDX-License-Identifier: GPL-3.0-only', 'source-disclosure'],
    ['SPDX-License-Identifier: GPL-2.0-or-later WITH Classpath-exception-2.0', 'source-disclosure'],
    ['---\nlicense: cc-by-sa-4.0\n---\n# Foobar-1\n\nA small model for weather maps.', 'share-alike'],
    ['Licensed under the Apache License, Version 2.0.', 'state-changes'],
  ])('%j gives the strings of the text known by that name', (text, kind) => {
    const { notes, restrictions } = classify(text)
    expect(kindsOf(text)).toContain(kind)
    expect(notes.map(({ code }) => code)).toContain('known-license-only')
    expect(restrictions.filter(({ basis }) => basis === 'known-license').flatMap(({ evidence }) => evidence)).toEqual([])
  })

  it('gives its strings once, whatever number of times it stands there', () => {
    const once = classify('SPDX-License-Identifier: MIT').restrictions
    expect(classify('SPDX-License-Identifier: MIT\n\nThis module is licensed under the MIT license.').restrictions).toEqual(once)
    expect(once.length).toBeGreaterThan(0)
  })

  it('adds them to the terms that stand beside a tag', () => {
    const kinds = classify('---\nlicense: mit\n---\nYou must not use Foobar-1 for military purposes.').restrictions.map(({ kind, basis }) => `${basis} ${kind}`)
    expect(kinds).toEqual(expect.arrayContaining(['text field-of-use', 'known-license notice']))
  })

  it('takes no strings from a license that other terms only name', () => {
    const terms = Array.from({ length: 40 }, (_, index) => `You must not use Foobar-1 for military purposes in case ${index}.`).join('\n')
    expect(kindsOf(`${terms}\nThe example code is licensed under the GNU General Public License, version 3.`)).toEqual(new Set())
  })

  it.each(['SPDX-License-Identifier: LicenseRef-Acme', 'license: other', 'All rights are with Acme.', ''])('%j gives none', (text) => expect(kindsOf(text)).toEqual(new Set()))

  it('a name is known in upper and lower case', () => {
    expect(readingOf('cc-by-nc-4.0')).toEqual(readingOf('CC-BY-NC-4.0'))
    expect(readingOf('LicenseRef-of-nobody')).toBeUndefined()
  })
})

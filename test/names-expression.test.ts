import fc from 'fast-check'
import parse from 'spdx-expression-parse'
import { describe, expect, it } from 'vitest'
import { createClassifier } from '../src/classify.ts'
import { readDocument } from '../src/document/document.ts'
import { identify } from '../src/names/identify.ts'
import { readTagExpression } from '../src/names/tag-expression.ts'
import { stated } from './names/stated.ts'

const texts = (await import('spdx-license-list/full.js')).default as unknown as Record<string, { readonly licenseText: string }>
const textOf = (id: string): string => texts[id]!.licenseText
const read = (text: string) => identify(readDocument(text))

const isHan = (line: string): boolean => (line.match(/\p{Script=Han}/gu) ?? []).length > 3
const lastInChinese = (text: string): number => text.split('\n').findLastIndex(isHan)
const inChinese = (text: string): string =>
  text
    .split('\n')
    .slice(0, lastInChinese(text) + 1)
    .join('\n')
const inEnglish = (text: string): string =>
  text
    .split('\n')
    .slice(lastInChinese(text) + 1)
    .join('\n')

describe('texts and names give one expression', () => {
  it.each([
    ['a text alone', textOf('MIT'), 'MIT'],
    ['two texts', `${textOf('MIT')}\n\n---\n\n${textOf('BSD-3-Clause')}`, 'MIT AND BSD-3-Clause'],
    ['two texts and a choice', `Foobar is dual-licensed.\n\n${textOf('MIT')}\n\n---\n\n${textOf('Apache-2.0')}`, 'MIT OR Apache-2.0'],
    ['a tag with a choice over one text', `SPDX-License-Identifier: MIT OR Apache-2.0\n\n${textOf('MIT')}`, 'MIT OR Apache-2.0'],
    ['a GNU text with a notice for later versions', `Foobar is licensed under the GPL, version 2 or any later version.\n\n${textOf('GPL-2.0-only')}`, 'GPL-2.0-or-later'],
    ['a GNU text with a tag', `SPDX-License-Identifier: GPL-3.0-or-later\n\n${textOf('GPL-3.0-only')}`, 'GPL-3.0-or-later'],
    ['a GNU text alone', textOf('GPL-3.0-only'), 'GPL-3.0-only'],
    ['a name beside the text of another', `The documents are licensed under CC-BY-4.0.\n\n${textOf('MIT')}`, 'CC-BY-4.0 AND MIT'],
    ['a notice of another version beside a GNU text', `License: GPLv2\n\n${textOf('GPL-3.0-only')}`, 'GPL-2.0-only AND GPL-3.0-only'],
    ['a GNU name without a version beside its text', `License: GPL\n\n${textOf('GPL-3.0-only')}`, 'GPL-3.0-only'],
    ['two versions', 'The tool is released under GPLv2. The library is released under GPLv3.', 'GPL-2.0-only AND GPL-3.0-only'],
    ['a bare family and a version', 'License: GPL\n\nFoobar is licensed under GPLv3+.', 'GPL-3.0-or-later'],
    ['an exception that the parser does not know', 'SPDX-License-Identifier: GPL-2.0-only WITH Acme-exception', '(GPL-2.0-only AND LicenseRef-Acme-exception)'],
    ['a lone title', 'Apache License\nVersion 2.0\n', 'Apache-2.0'],
    ['a mention', 'We never released it under the MIT License.', null],
    ['a title over other words', `MIT License\n\n${'Nobody may run Foobar on a Sunday, whatever the reason. '.repeat(12)}`, null],
    ['a license in two languages, the other one first', `${inEnglish(textOf('MulanPSL-2.0'))}\n\n${inChinese(textOf('MulanPSL-2.0'))}`, 'MulanPSL-2.0'],
    ['one of the two languages alone', inEnglish(textOf('MulanPSL-2.0')), 'MulanPSL-2.0'],
    ['a license in two languages and another one', `${textOf('MIT')}\n\n${textOf('MulanPSL-2.0')}`, 'MIT AND MulanPSL-2.0'],
    ['nothing', '', null],
  ])('%s', (_what, text, expression) => {
    expect(read(text).expression).toBe(expression)
  })
})

it('a name of the license whose text stands there is not counted again', () => {
  const { licenses } = read(`MIT License\n\nReleased under the MIT License.\n\n${textOf('MIT')}`)
  expect(licenses.map(({ id, basis }) => [id, basis])).toEqual([['MIT', 'text']])
})

it('licenses come best first: text, notice, tag', () => {
  const { licenses } = read(`SPDX-License-Identifier: ISC\n\nThe pictures are released under CC BY 4.0.\n\n${textOf('MIT')}`)
  expect(licenses.map(({ id, basis }) => [id, basis])).toEqual([
    ['MIT', 'text'],
    ['CC-BY-4.0', 'notice'],
    ['ISC', 'tag'],
  ])
})

it.each([
  ['MIT License\n\nNobody may run Foobar on a Sunday, whatever the reason may be.', 'title-without-text'],
  ['We considered the MIT License.', ''],
  ['We considered releasing it under the MIT License.', 'mention-only'],
  ['SPDX-License-Identifier: GPL-2.0', 'deprecated-id'],
  ['SPDX-License-Identifier: Acme-1.0', 'unknown-id'],
])('%j has the note %s', (text, code) => {
  const codes = read(text).notes.map((note) => note.code)
  if (code === '') expect(read(text).licenses).toEqual([])
  else expect(codes).toContain(code)
})

it('a GNU text that nothing speaks for is noted', () => {
  expect(read(textOf('GPL-2.0-only')).notes.map(({ code }) => code)).toContain('later-version-unstated')
  expect(read(`Licensed under GPLv2+.\n\n${textOf('GPL-2.0-only')}`).notes.map(({ code }) => code)).not.toContain('later-version-unstated')
})

const shown = fc.constantFrom(
  'MIT',
  'Apache-2.0',
  'GPL-2.0',
  'GPL-2.0+',
  'gpl-3.0',
  'Nobody-1.0',
  'LicenseRef-x',
  'DocumentRef-a:LicenseRef-b',
  'Classpath-exception-2.0',
  'LLVM-exception',
  'cc-by-4.0',
  'llama3',
  'Apache-2.0+',
  'eCos-2.0',
  'harbour-exception',
  'LicenseRef-',
)
const glue = fc.constantFrom(' OR ', ' AND ', ' WITH ', ' or ', ' and ', ' with ', '/', ', ', ' ', '(', ')', '|', '&', '+', '.', '-', ' */', '"')

it('whatever stands in a tag, its expression is one that the parser accepts', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(shown, glue, fc.string({ maxLength: 3 })), { maxLength: 14 }), (parts) => {
      const tag = readTagExpression(parts.join(''))
      if (tag !== undefined) parse(tag.expression)
    }),
    { numRuns: 3000 },
  )
})

it('whatever names and texts stand in a document, its expression is one that the parser accepts', { timeout: 60_000 }, () => {
  const sentences = stated.flatMap(([, ...each]) => each)
  const pieces = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...sentences) },
    { weight: 1, arbitrary: fc.constantFrom('MIT', 'ISC', 'BSD-2-Clause', '0BSD').map(textOf) },
    { weight: 2, arbitrary: shown.map((id) => `SPDX-License-Identifier: ${id} WITH ${id}`) },
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), fc.constantFrom('\n\n', '\n', ' ', ' or '), (parts, between) => {
      const { expression, licenses } = read(parts.join(between))
      if (expression !== null) parse(expression)
      for (const { span } of licenses) expect(span.end).toBeGreaterThan(span.start)
    }),
    { numRuns: 400 },
  )
})

it('any string at all is read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void read(text)))
})

it('a title over other words says nothing of the license, a title alone does', () => {
  const words = 'You can look at this program but not run it. Nobody may copy it, and whoever does owes Acme a kettle. Acme may change its mind on any day.'
  expect(read(`MIT License\n\nCopyright 2030 Acme\n\n${words}`).expression).toBeNull()
  expect(read('MIT License\n\nCopyright 2030 Acme').expression).toBe('MIT')
})

const own = (...texts: readonly (readonly [id: string, text: string])[]): ReturnType<typeof createClassifier> =>
  createClassifier({ licenses: texts.map(([id, text]) => ({ id, name: id, text })) })
const english = 'Anyone may quote this example wherever it helps, and nobody needs to ask first. Whoever changes it says so at its top, and keeps these two sentences with it.'
const chinese = '任何人均可在需要时引用本示例，无须事先询问。修改者应当在开头说明修改之处，并保留以上两句话，不得删去其中任何一句。'

it('versions of a license in two languages are one license', () => {
  const { classify } = own(['LicenseRef-foobar-en', english], ['LicenseRef-foobar-zh', chinese])
  const { expression, licenses } = classify(`${chinese}\n\n${english}`)
  expect(expression).toBe('LicenseRef-foobar-zh')
  expect(licenses.map(({ id }) => id).sort()).toEqual(['LicenseRef-foobar-en', 'LicenseRef-foobar-zh'])
})

it('licenses of other names are not, whatever language they are in', () => {
  const { classify } = own(['LicenseRef-foobar-en', english], ['LicenseRef-quux-zh', chinese])
  expect(classify(`${chinese}\n\n${english}`).expression).toBe('LicenseRef-quux-zh AND LicenseRef-foobar-en')
})

it('a license of which one language stands here is told to the word', () => {
  const text = textOf('MulanPSL-2.0')
  for (const part of [inEnglish(text), inChinese(text)]) expect(read(part).licenses.map(({ id, match }) => [id, match])).toEqual([['MulanPSL-2.0', 'exact']])
  const { licenses, notes } = read(`${inEnglish(text)}\n\n${inChinese(text)}`)
  expect(licenses.map(({ id, match }) => [id, match])).toEqual([
    ['MulanPSL-2.0', 'exact'],
    ['MulanPSL-2.0', 'exact'],
  ])
  expect(notes.map(({ code }) => code)).not.toContain('two-copies-disagree')
})

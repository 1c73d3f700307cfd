import list from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'

/** From reading the licenses: whether they keep back names and marks, and which suits end them. */
const known: readonly (readonly [id: string, trademark: boolean, suits: readonly string[]])[] = [
  ['0BSD', false, []],
  ['AFL-3.0', true, ['patent']],
  ['AGPL-3.0-only', false, ['patent']],
  ['Apache-1.1', true, []],
  ['Apache-2.0', true, ['patent']],
  ['Artistic-2.0', true, ['patent']],
  ['BlueOak-1.0.0', false, []],
  ['BSD-2-Clause', false, []],
  ['BSD-3-Clause', true, []],
  ['BSD-3-Clause-Clear', true, []],
  ['BSD-4-Clause', true, []],
  ['BSL-1.0', false, []],
  ['BUSL-1.1', true, []],
  ['CC-BY-4.0', true, []],
  ['CC-BY-NC-4.0', true, []],
  ['CC-BY-SA-4.0', true, []],
  ['CC0-1.0', true, []],
  ['CDDL-1.0', false, ['patent']],
  ['CDLA-Permissive-2.0', false, []],
  ['CECILL-2.1', true, []],
  ['CPL-1.0', false, ['patent']],
  ['ECL-2.0', true, ['patent']],
  ['Elastic-2.0', false, ['patent']],
  ['EPL-1.0', false, ['patent']],
  ['EPL-2.0', false, ['patent']],
  ['EUPL-1.2', true, []],
  ['GPL-2.0-only', false, []],
  ['GPL-3.0-only', false, ['patent']],
  ['ISC', false, []],
  ['LGPL-2.1-only', false, []],
  ['MIT', false, []],
  ['MPL-1.1', false, ['patent']],
  ['MPL-2.0', true, ['patent']],
  ['MS-PL', true, ['patent']],
  ['MS-RL', true, ['patent']],
  ['MulanPSL-2.0', true, ['patent']],
  ['NCSA', true, []],
  ['OFL-1.1', true, []],
  ['OpenSSL', true, []],
  ['OSL-3.0', true, ['patent']],
  ['PHP-3.01', true, []],
  ['PolyForm-Noncommercial-1.0.0', false, ['patent']],
  ['PolyForm-Small-Business-1.0.0', false, ['patent']],
  ['PostgreSQL', false, []],
  ['Python-2.0', true, []],
  ['Unicode-3.0', true, []],
  ['Unlicense', false, []],
  ['UPL-1.0', false, []],
  ['X11', true, []],
  ['Zlib', false, []],
]

const texts = list as unknown as Readonly<Record<string, { readonly licenseText: string }>>

describe.each(known)('%s', (id, trademark, suits) => {
  const read = classify(texts[id]!.licenseText).restrictions
  it(trademark ? 'keeps names and marks back' : 'says nothing of names and marks', () => {
    expect(read.some(({ kind }) => kind === 'trademark')).toBe(trademark)
  })
  it(suits.length === 0 ? 'is ended by no suit' : `is ended by suits over ${suits.join(', ')}`, () => {
    expect(read.flatMap((each) => (each.kind === 'litigation-termination' ? [each.trigger] : [])).sort()).toEqual(suits)
  })
})

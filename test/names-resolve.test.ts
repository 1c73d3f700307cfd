import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packOpenings } from '../scripts/names/openings.ts'
import { hubIds } from '../src/names/known-names.ts'
import { knownOpenings } from '../src/names/known-openings.ts'
import { hubLicense, knownName, licensesOfFamily, resolveAddress, resolveName } from '../src/names/resolve.ts'

/** What a name stands for, and the ways of writing it. */
const names: readonly (readonly [id: string, ...names: string[]])[] = [
  [
    'Apache-2.0',
    'Apache 2',
    'apache-2.0',
    'Apache License v2',
    'Apache License, Version 2.0',
    'ALv2',
    'ASL 2.0',
    'Apache Software License 2.0',
    'Apache2',
    '"Apache 2.0"',
    'Apache License v2.0 ',
  ],
  ['MIT', 'mit', 'MIT License', 'The MIT License', 'MIT license.', 'Expat', 'MIT许可证', 'MIT 协议'],
  ['GPL-2.0-or-later', 'GPLv2+', 'GNU GPL version 2 or later', 'GPL-2.0+', 'GNU General Public License v2.0 or later', 'GPL 2 or any later version', 'GPL-2.0-OR-LATER'],
  ['GPL-3.0-or-later', 'GPLv3+', 'GPL v3 or later', 'GNU GPLv3+'],
  ['GPL-2.0-only', 'GPL-2.0', 'GPLv2', 'GNU General Public License, version 2', 'gpl-2.0', 'GPL-2.0-only'],
  ['LGPL-2.1-or-later', 'LGPLv2.1+', 'GNU Lesser General Public License v2.1 or later'],
  ['AGPL-3.0-only', 'AGPLv3', 'GNU AGPL v3', 'agpl-3.0', 'GNU Affero General Public License v3.0'],
  ['BSD-3-Clause', 'BSD 3-clause', 'new BSD', 'Modified BSD License', '3-Clause BSD License', 'BSD-3', 'BSD 3-Clause "New" or "Revised" License'],
  ['BSD-2-Clause', 'Simplified BSD', 'BSD 2-Clause', 'FreeBSD License'],
  ['CC-BY-NC-SA-4.0', 'CC BY-NC-SA 4.0', 'cc-by-nc-sa-4.0', 'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International', 'CC-BY-NC-SA 4'],
  ['CC-BY-4.0', 'CC BY 4.0', 'Creative Commons Attribution 4.0', 'Creative Commons Attribution 4.0 International License'],
  ['CC0-1.0', 'CC0', 'CC0 1.0 Universal', 'Creative Commons Zero v1.0 Universal'],
  ['MPL-2.0', 'Mozilla Public License 2.0', 'MPL v2', 'MPLv2.0'],
  ['BSL-1.0', 'bsl-1.0', 'Boost Software License 1.0', 'Boost'],
  ['BUSL-1.1', 'BSL 1.1', 'Business Source License 1.1', 'BUSL-1.1'],
  ['Unlicense', 'The Unlicense', 'unlicense'],
  ['C-UDA-1.0', 'c-uda', 'C-UDA 1.0'],
  ['MulanPSL-2.0', 'Mulan PSL v2', '木兰宽松许可证，第2版'],
  [
    'LicenseRef-llama-3.1-community-license',
    'llama3.1',
    'Llama 3.1 Community License',
    'LLAMA 3.1 COMMUNITY LICENSE AGREEMENT',
    'llama-3.1-license-2024',
    'LicenseRef-scancode-llama-3.1-license-2024',
  ],
  ['LicenseRef-llama-2-community-license', 'llama2', 'Llama 2 Community License Agreement', 'LicenseRef-llama-2-community-license'],
  ['LicenseRef-gemma', 'gemma', 'Gemma Terms of Use'],
  ['LicenseRef-creativeml-openrail-m', 'creativeml-openrail-m', 'CreativeML OpenRAIL-M', 'stable-diffusion-2022-08-22'],
  ['Classpath-exception-2.0', 'Classpath exception 2.0', 'Classpath-exception-2.0', 'classpath exception'],
  ['LicenseRef-Acme.1', 'LicenseRef-Acme.1'],
]

describe('one license has many names', () => {
  for (const [id, ...ways] of names) it.each(ways)(`${id}: %s`, (name) => expect(resolveName(name)?.id).toBe(id))
})

it.each([
  '',
  'other',
  'unknown',
  'hello world',
  'LICENSE',
  'see LICENSE',
  'the license',
  'model',
  'proprietary',
  'all rights reserved',
  'n/a',
  '2.0',
  '1.0',
  'v1',
  'License Agreement 1.0',
  'research',
  'Research License',
  'https://example.org/',
  'see the file',
])('no license: %s', (name) => expect(resolveName(name)).toBeUndefined())

it.each([
  ['https://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
  ['http://apache.org/licenses/LICENSE-2.0', 'Apache-2.0'],
  ['https://opensource.org/licenses/MIT', 'MIT'],
  ['https://opensource.org/license/mit/', 'MIT'],
  ['https://spdx.org/licenses/BSD-3-Clause.html', 'BSD-3-Clause'],
  ['https://choosealicense.com/licenses/mpl-2.0/', 'MPL-2.0'],
  ['https://creativecommons.org/licenses/by-nc/4.0/', 'CC-BY-NC-4.0'],
  ['https://creativecommons.org/licenses/by-nc-sa/3.0/deed.en', 'CC-BY-NC-SA-3.0'],
  ['https://creativecommons.org/licenses/by-sa/4.0/legalcode.txt', 'CC-BY-SA-4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['https://www.gnu.org/licenses/gpl-3.0.en.html', 'GPL-3.0-only'],
  ['https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html', 'LGPL-2.1-only'],
  ['https://www.mozilla.org/en-US/MPL/2.0/', 'MPL-2.0'],
  ['https://huggingface.co/meta-llama/Llama-3.2-1B/blob/main/LICENSE.txt', 'LicenseRef-llama-3.2-community-license'],
  ['https://huggingface.co/meta-llama/Llama-3.2-1B/resolve/main/LICENSE.txt', 'LicenseRef-llama-3.2-community-license'],
  ['https://ai.google.dev/gemma/terms', 'LicenseRef-gemma'],
])('the address %s is of %s', (url, id) => expect(resolveAddress(url)?.id).toBe(id))

it.each([
  'https://example.org/licenses/',
  'https://opensource.org/',
  'https://github.com/acme/foobar',
  'https://creativecommons.org/',
  'https://huggingface.co/acme/foobar/blob/main/LICENSE',
])('the address %s is of no license', (url) => expect(resolveAddress(url)).toBeUndefined())

it('a name that leaves open which text is meant is not exact', () => {
  for (const name of ['GPLv2', 'gpl-3.0', 'gemma', 'Apache License', 'GPL', 'https://www.gnu.org/licenses/gpl-3.0.html'])
    expect([name, resolveName(name)?.exact]).toEqual([name, false])
  for (const name of ['GPLv2+', 'GPL-2.0-only', 'MIT', 'apache-2.0', 'llama3.1']) expect([name, resolveName(name)?.exact]).toEqual([name, true])
})

it('a deprecated id is told with the one that replaces it', () => {
  expect(resolveName('GPL-2.0')).toMatchObject({ id: 'GPL-2.0-only', deprecated: 'GPL-2.0' })
  expect(resolveName('GPL-2.0-with-classpath-exception')).toMatchObject({ id: 'GPL-2.0-only WITH Classpath-exception-2.0', deprecated: 'GPL-2.0-with-classpath-exception' })
  expect(resolveName('StandardML-NJ')).toMatchObject({ id: 'SMLNJ', deprecated: 'StandardML-NJ' })
})

it('every id of the Hub stands for something, the two sentinels aside', () => {
  const ids = hubIds
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[0]!)
  expect(ids).toHaveLength(83)
  expect(ids.filter((id) => hubLicense(id)?.resolved === undefined)).toEqual(['unknown', 'other'])
  expect(hubLicense('Apache-2.0')?.resolved?.id).toBe('Apache-2.0')
  expect(hubLicense('gemma')).toMatchObject({ kind: 'family', candidates: ['LicenseRef-gemma-tou-2024-04-01', 'LicenseRef-gemma-tou-2025-03-24'] })
  expect(hubLicense('odbl')?.resolved?.id).toBe('ODbL-1.0')
  expect(hubLicense('other')?.kind).toBe('sentinel')
  expect(hubLicense('acme')).toBeUndefined()
})

it('a family is its licenses', () => {
  expect(licensesOfFamily('gpl')).toContain('GPL-3.0-or-later')
  expect(licensesOfFamily('gpl')).not.toContain('GPL-3.0')
  expect(licensesOfFamily('gemma')).toContain('LicenseRef-gemma-tou-2025-03-24')
  expect(licensesOfFamily('cc-by-nc')).toContain('CC-BY-NC-4.0')
  expect(licensesOfFamily('acme')).toEqual([])
})

it('every id and every full name of the SPDX list is resolved to itself', async () => {
  const list = (await import('spdx-license-list')).default as Record<string, { readonly name: string }>
  const missed = Object.keys(list).filter((id) => {
    const known = knownName(id)
    return known === undefined || resolveName(id)?.id !== (known.replacedBy === undefined || known.replacedBy === '' ? id : known.replacedBy)
  })
  expect(missed).toEqual([])
})

it('the table holds every license of the corpus', () => {
  const lines = readFileSync(new URL('../corpus/spdx/templates.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect(lines.map((line) => JSON.parse(line).id as string).filter((id) => knownName(id) === undefined)).toEqual([])
})

it('any string at all is a name or none, and nothing is thrown', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void resolveName(text)))
  fc.assert(
    fc.property(fc.array(fc.constantFrom('gpl', 'v', '2.0', '+', 'or later', 'cc', 'by', '-', 'license', 'https://', 'LicenseRef-', '许可', '(', '0')), (parts) => {
      const resolved = resolveName(parts.join(''))
      return resolved === undefined || resolved.id !== ''
    }),
  )
})

it('is found by the words with which it begins: run scripts/build-openings.ts when names have changed', () => {
  expect(knownOpenings).toBe(packOpenings())
})

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modelView } from '../src/cli/commands/model/view.ts'
import { noticeText } from '../src/model/notice.ts'
import { scanModel } from '../src/node/model/scan-model.ts'
import { ggufFile, safetensorsFile } from './metadata/weights-files.ts'

const strict = 'Foobar Community License\n\nYou may not use the Model for any commercial purpose.\nYou must prominently display "Built with Foobar" on your website.\n'

const mitText = 'Licensed under the MIT License.\n'

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'model-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}
const card = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`
const ids = (conflicts: readonly { id: string }[]) => conflicts.map(({ id }) => id)

describe('contradictions', () => {
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, readonly string[]]>([
    ['a card alone', { 'README.md': card('license: mit') }, []],
    ['an empty folder', {}, []],
    ['a permissive tag over a strict text', { 'README.md': card('license: apache-2.0'), LICENSE: strict }, ['permissive-tag-over-restrictive-text']],
    ['a card against a GGUF header', { 'README.md': card('license: mit'), 'a.gguf': ggufFile({ 'general.license': 'apache-2.0' }, { version: 3 }) }, ['card-against-weights-file']],
    ['a strict text without a name beside a permissive one', { 'README.md': card('license: mit'), 'LICENSE-A': strict, 'LICENSE-B': mitText }, ['several-texts']],
    ['several licenses without a word between them', { 'README.md': card('license: [mit, apache-2.0]') }, ['several-licenses-unjoined']],
    ['"other" and no more', { 'README.md': card('license: other') }, ['other-without-name']],
    ['"other" with a name that nobody knows', { 'README.md': card('license: other', 'license_name: foobar', 'license_link: https://acme.example/terms') }, ['unknown-license']],
    ['a name of which only the name is known', { 'README.md': card('license: h-research') }, ['terms-not-known']],
    ['a family of which nothing is sure', { 'README.md': card('license: bsd') }, ['terms-not-known']],
    ['a family whose texts are known', { 'README.md': card('license: gemma') }, []],
    ['weights without a word of a license', { 'a.safetensors': safetensorsFile({ format: 'pt' }) }, ['no-license']],
    ['a linked file that is missing', { 'README.md': card('license: mit', 'license_link: TERMS.md') }, ['linked-file-missing']],
    ['a gate', { 'README.md': card('license: mit', 'extra_gated_eu_disallowed: true') }, ['territory-excluded-at-the-gate']],
    ['a license in an office document', { 'README.md': card('license: mit'), 'LICENSE.docx': 'x' }, ['file-unreadable']],
  ])('%s', async (_, files, wanted) => {
    const { models } = await scanModel(folder(files))
    expect(ids(models[0]!.conflicts)).toEqual(wanted)
  })
})

describe('no contradiction', () => {
  const mit = card('license: mit')
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, string]>([
    [
      'the same choice in another order',
      { 'Cargo.toml': '[package]\nlicense = "MIT OR Apache-2.0"\n', 'package.json': '{"license":"(Apache-2.0 OR MIT)"}' },
      'code MIT OR Apache-2.0',
    ],
    [
      'the texts of both licenses of a choice',
      { 'Cargo.toml': '[package]\nlicense = "MIT OR Apache-2.0"\n', 'LICENSE-MIT': mitText, 'LICENSE-APACHE': 'Licensed under the Apache License, Version 2.0.\n' },
      'code MIT OR Apache-2.0',
    ],
    [
      'REUSE: a shelf of texts, of which each part asks for its own',
      {
        'REUSE.toml': '[[annotations]]\npath = "weights/**"\nSPDX-License-Identifier = "MIT"\n[[annotations]]\npath = "src/**"\nSPDX-License-Identifier = "LicenseRef-Model"\n',
        'LICENSES/MIT.txt': mitText,
        'LICENSES/LicenseRef-Model.txt': strict,
        'weights/a.bin': 'x',
        'src/a.py': '# SPDX-License-Identifier: LicenseRef-Model\n',
      },
      'weights MIT, code LicenseRef-Model',
    ],
    [
      'REUSE: files under different licenses',
      { 'REUSE.toml': '[[annotations]]\npath = "src/**"\nSPDX-License-Identifier = "MIT"\n', 'src/a.py': '# SPDX-License-Identifier: 0BSD\n' },
      'code MIT AND 0BSD',
    ],
    ['a Kitfile whose model has a license of its own', { Kitfile: 'package:\n  license: Apache-2.0\nmodel:\n  license: cc-by-nc-4.0\n' }, 'weights CC-BY-NC-4.0'],
    ['terms of use by a code', { 'croissant.json': '{"@type":"sc:Dataset","license":"https://spdx.org/licenses/MIT","usageInfo":"DUO:0000042"}' }, 'data MIT'],
    ['outputs that the model makes', { 'README.md': `${mit}## License\n\nOutputs generated by the model are licensed under CC0-1.0.\n` }, 'weights MIT, outputs CC0-1.0'],
  ])('%s', async (_, files, wanted) => {
    const { models } = await scanModel(folder(files))
    expect(models[0]!.conflicts).toEqual([])
    expect(
      Object.entries(models[0]!.parts)
        .map(([part, { concluded }]) => `${part} ${concluded.expression}`)
        .join(', '),
    ).toBe(wanted)
  })
})

describe('parts and lineage', () => {
  it('each part has its own answer', async () => {
    const { models } = await scanModel(folder({ 'README.md': card('license: cc-by-nc-4.0'), 'package.json': '{"license":"MIT"}', 'LICENSE-MODEL': strict }))
    const { parts } = models[0]!
    expect(parts.code!.concluded).toEqual({ expression: 'MIT', basis: 'declared', isSettled: true })
    expect(parts.weights!.restrictions.map(({ restriction }) => restriction.kind)).toContain('non-commercial')
    expect(parts.code!.restrictions.map(({ restriction }) => restriction.kind)).toEqual(['notice'])
  })

  it('an adapter inherits from a base that lies in the same cache', async () => {
    const root = folder({
      'a-tune/README.md': card('license: apache-2.0', 'base_model: acme/foobar-1', 'base_model_relation: adapter'),
      'models--acme--foobar-1/snapshots/c1/README.md': card('license: other', 'license_name: foobar'),
      'models--acme--foobar-1/blobs/b1': strict,
    })
    symlinkSync('../../blobs/b1', join(root, 'models--acme--foobar-1/snapshots/c1/LICENSE'))
    const tune = (await scanModel(root)).models.find(({ name }) => name === 'a-tune')!
    expect(tune.lineage[0]).toMatchObject({ base: 'acme/foobar-1', relation: 'adapter', basis: 'scanned' })
    expect(ids(tune.conflicts)).toEqual(['permissive-over-restricted-base'])
    expect(tune.duties.map(({ phrase }) => phrase)).toContain('Built with Foobar')
    expect(noticeText(tune)).toContain('Built with Foobar')
  })

  it.each<[string, string | null]>([
    ['meta-llama/Llama-3.1-8B-Instruct', 'LicenseRef-llama-3.1-community-license'],
    ['llama3.2:1b', 'LicenseRef-llama-3.2-community-license'],
    ['google/gemma-2-9b', 'LicenseRef-gemma'],
    // What follows is a version, a size, or a word that also begins other names: nothing tells one license.
    ['acme/foobar-7B-v0.1', null],
    ['acme/open_llama_3b', null],
    ['acme/Qwen2.5-7B', null],
    ['acme/sam-huge', null],
    ['acme/cc-net', null],
  ])('what the name %s gives away', async (base, license) => {
    const { models } = await scanModel(folder({ 'README.md': card('license: apache-2.0', `base_model: "${base}"`) }))
    expect(models[0]!.lineage[0]!.expression).toBe(license)
    expect(ids(models[0]!.conflicts)).toEqual(license === null ? [] : ['permissive-over-restricted-base'])
  })

  it('a model whose own name gives a family away comes from it, unless it is of that family by its own word', async () => {
    const root = folder({
      'Llama-3.1-8B-Fancy/README.md': card('license: apache-2.0'),
      'Llama-3.1-8B-Fair/README.md': card('license: llama3.1'),
      'Llama-3.1-8B-Told/README.md': card('license: apache-2.0', 'base_model: acme/other'),
      'header/a.gguf': ggufFile({ 'general.name': 'Llama 3.1 8B Fancy', 'general.license': 'mit' }, { version: 3 }),
      'header/README.md': card('license: mit'),
    })
    const told = (await scanModel(root)).models.map(({ name, lineage, conflicts }) => [name, lineage.map(({ base, key }) => `${key} ${base}`), ids(conflicts)])
    expect(told).toEqual([
      ['Llama-3.1-8B-Fair', [], []],
      ['Llama-3.1-8B-Fancy', ['name Llama-3.1-8B-Fancy'], ['permissive-over-restricted-base']],
      ['Llama-3.1-8B-Told', ['base_model acme/other'], []],
      ['header', ['general.name Llama 3.1 8B Fancy'], ['permissive-over-restricted-base']],
    ])
  })

  it('the relation stands in a tag of the Hub, too', async () => {
    const { models } = await scanModel(folder({ 'README.md': card('license: mit', 'tags:', '- base_model:quantized:acme/foobar-1', '- base_model:acme/foobar-2') }))
    expect(models[0]!.lineage.map(({ base, relation }) => [base, relation])).toEqual([
      ['acme/foobar-1', 'quantized'],
      ['acme/foobar-2', null],
    ])
  })

  it('the configuration of an adapter names its base', async () => {
    const { models } = await scanModel(
      folder({ 'README.md': card('license: mit'), 'adapter_config.json': '{"base_model_name_or_path":"meta-llama/Llama-2-7b-hf","peft_type":"LORA"}' }),
    )
    expect(models[0]!.lineage[0]).toMatchObject({ base: 'meta-llama/Llama-2-7b-hf', relation: 'adapter', path: 'adapter_config.json', line: 1 })
  })

  it('an unknown base is said to be unknown', async () => {
    const { models } = await scanModel(folder({ 'README.md': card('license: mit', 'base_model: acme/nothing') }))
    expect(models[0]!.lineage[0]).toMatchObject({ basis: 'unknown', expression: null, inherited: [] })
  })
})

describe('walking', () => {
  it('links out of the folder and in a circle are told and not followed', async () => {
    const root = folder({ 'README.md': card('license: mit') })
    symlinkSync('/', join(root, 'out'))
    symlinkSync('loop', join(root, 'loop'))
    const { models } = await scanModel(root)
    expect(models).toHaveLength(1)
    expect(models[0]!.files.filter(({ problems }) => problems.length > 0).map(({ path }) => path)).toEqual(['loop', 'out'])
  })

  it('what .gitignore names and node_modules are passed over unless asked for', async () => {
    const root = folder({
      '.gitignore': 'old/\n',
      'README.md': card('license: mit'),
      'old/README.md': card('license: gpl-3.0'),
      'node_modules/x/README.md': card('license: gpl-3.0'),
    })
    expect((await scanModel(root)).models).toHaveLength(1)
    expect((await scanModel(root, { all: true })).models).toHaveLength(3)
  })

  it('a name with control characters cannot act on the terminal', async () => {
    const { models } = await scanModel(folder({ 'LICENSE\n\x1b[31m': strict }))
    expect(modelView(models[0]!, { color: false })).not.toContain('\x1b')
    expect(modelView(models[0]!, { color: false })).toContain('\\x1b')
  })
})

it('a base whose name gives its family away is told by it, with the stored reading', async () => {
  const { models } = await scanModel(folder({ 'README.md': card('license: apache-2.0', 'base_model: someone/Llama-3.1-8B-tuned') }))
  const [base] = models[0]!.lineage
  expect(base).toMatchObject({ basis: 'name', expression: 'LicenseRef-llama-3.1-community-license' })
  expect(base!.inherited.map(({ kind }) => kind)).toContain('user-cap')
  expect(new Set(base!.inherited.map(({ basis }) => basis))).toEqual(new Set(['known-license']))
  expect(ids(models[0]!.conflicts)).toEqual(['permissive-over-restricted-base'])
  expect(models[0]!.policies).toMatchObject([{ path: null, known: 'LicenseRef-llama-3.1-use-policy' }])
})

import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gguf } from '@huggingface/gguf'
import { parse } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { bytesAsFile, type RandomAccess, readMetadata, sourceOf, sources } from '../src/metadata/index.ts'
import { walkJson } from '../src/metadata/json-entries.ts'
import { walkToml } from '../src/metadata/toml-entries.ts'
import { docxFile, odtFile, pdfFile, pdfOf, zipFile } from './metadata/documents.ts'
import { ggufFile, onnxFile, safetensorsFile, u64 } from './metadata/weights-files.ts'

const room = fileURLToPath(new URL('../src/metadata', import.meta.url))
const read = async (name: string, bytes: Uint8Array | string) => (await readMetadata(bytesAsFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes), name))!
const said = (declarations: readonly { kind: string; value: string; part: string | null; relation?: string }[]) =>
  declarations.map(({ kind, value, part, relation }) => `${kind} ${part ?? '-'} ${value}${relation === undefined ? '' : ` (${relation})`}`)

const expected: Readonly<Record<string, readonly string[]>> = {
  'model-card/samples/foobar-3/README.md': [
    'license weights Other',
    'license-name weights acme-community',
    'license-link weights LICENSE',
    'base-model weights acme/foobar-1 (merge)',
    'base-model weights acme/foobar-2 (merge)',
    'dataset data acme/words',
    'successor weights acme/foobar-4',
    'access-terms weights You agree to be kind.',
    'access-terms weights I accept the terms',
    'excluded-territory weights EU',
  ],
  'model-card/samples/datasets/words/README.md': [
    'license data cc-by-nc-4.0',
    'license data mit',
    'license-text data Words for study, not for sale.',
    'dataset data acme/older-words',
  ],
  'model-card/samples/unclosed/README.md': ['license weights apache-2.0', 'license-name weights apache-2.0'],
  'model-card/samples/plain/README.md': [],
  'ollama/samples/Modelfile': [
    'base-model weights acme/foobar:7b',
    'base-model weights ./tune.gguf (adapter)',
    'license-text weights Foobar License\nBe kind to others.',
    'license weights mit',
  ],
  'ollama/samples/manifests/registry.example/library/foobar/latest': ['license-blob weights sha256:bb'],
  'package-json/samples/package.json': ['license-link code TERMS.md', 'license code MIT', 'name code foobar'],
  'pyproject/samples/pyproject.toml': ['license code MIT', 'license-file code LICENSE*', 'license-file code terms/*.md', 'name code foobar', 'license code Apache-2.0'],
  'cargo/samples/Cargo.toml': ['license code MIT OR Apache-2.0', 'license-link code TERMS', 'name code foobar'],
  'citation-cff/samples/CITATION.cff': ['license data CC-BY-4.0', 'license-link data https://acme.example/terms'],
  'reuse/samples/REUSE.toml': ['license - LicenseRef-Foobar', 'license - LicenseRef-Foobar'],
  'reuse/samples/weights.bin.license': ['license - CC-BY-NC-4.0'],
  'reuse/samples/main.c': ['license code MIT'],
  'kitfile/samples/Kitfile': [
    'license - Apache-2.0',
    'name - foobar',
    'license weights llama2',
    'base-model weights registry.example/acme/foobar:1.0',
    'license code MIT',
    'license data CC-BY-NC-4.0',
  ],
  'peft/samples/adapter_config.json': ['base-model weights acme/foobar-1 (adapter)'],
  'modelpack/samples/model-config.json': ['name weights foobar', 'license weights Apache-2.0', 'license weights MIT'],
  'croissant/samples/croissant.json': [
    'name data words',
    'license data https://spdx.org/licenses/CC-BY-4.0',
    'license documentation CC0-1.0',
    'license-link data https://acme.example/use',
  ],
  'rtf/samples/LICENSE.rtf': ['license-text - Foobar License\nYou must show the words “Built with Foobar” on your website.\nGrüße, 许可 {kind}.'],
  'mlmodel/samples/MLmodel': ['license weights mit', 'base-model weights acme/foobar-1'],
}

/** Milliseconds that the processor has worked for this process: other work on the machine does not count. */
const worked = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

describe('readers', () => {
  const samples = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('/samples/') && statSync(join(room, path)).isFile())

  it('every sample has an expectation, every reader a folder and a README', () => {
    expect(samples.sort()).toEqual(Object.keys(expected).sort())
    const folders = readdirSync(room).filter((each) => statSync(join(room, each)).isDirectory())
    expect(folders.sort()).toEqual(sources.map(({ source }) => source).sort())
    for (const folder of folders) expect(existsSync(join(room, folder, 'README.md')), folder).toBe(true)
  })

  it.each(Object.entries(expected))('%s declares what it says, and each place holds it', async (path, wanted) => {
    const text = readFileSync(join(room, path), 'utf8')
    const reading = await read(path.replace(/^[^/]+\/samples\//, ''), text)
    expect(reading.source).toBe(path.split('/')[0])
    expect(said(reading.declarations)).toEqual(wanted)
    for (const { value, place, kind, relation } of reading.declarations) {
      const quoted = text.slice(place.start, place.end)
      if (place.unit === 'byte') continue
      if (kind !== 'excluded-territory' && value !== 'I accept the terms' && !quoted.startsWith('*') && relation !== 'adapter') expect(quoted).toContain(value.split('\n')[0])
      expect(text.slice(0, place.start).split('\n').length).toBe(place.line)
    }
  })

  it('files that no reader knows are left alone', () => {
    expect(sourceOf('src/notes.txt')).toBeUndefined()
    expect(sourceOf('LICENSE')).toBeUndefined()
  })
})

const keys = {
  'general.architecture': 'llama',
  'tokenizer.ggml.tokens': ['a', 'b', 'c'],
  'general.license': 'apache-2.0',
  'general.base_model.0.name': 'Foobar 1',
  'general.base_model.0.organization': 'Acme',
  'tokenizer.ggml.scores': [1.5, 2.5],
  'general.tags': ['x'],
}

describe('weights files', () => {
  it.each([2, 3])('GGUF version %i says what the library of its keepers reads', async (version) => {
    const bytes = ggufFile(keys, { version })
    const path = join(mkdtempSync(join(tmpdir(), 'gguf-')), 'a.gguf')
    writeFileSync(path, bytes)
    const { metadata } = await gguf(path, { allowLocalFile: true })
    const reading = await read('a.gguf', bytes)
    expect(reading.problems).toEqual([])
    expect(said(reading.declarations)).toEqual([`license weights ${(metadata as Record<string, unknown>)['general.license']}`, 'base-model weights Acme/Foobar 1'])
    const { place } = reading.declarations[0]!
    expect(Buffer.from(bytes.subarray(place.start, place.end)).toString()).toBe('apache-2.0')
  })

  it('a big-endian GGUF is read as well', async () => {
    expect(said((await read('a.gguf', ggufFile(keys, { version: 3, isBig: true }))).declarations)).toContain('license weights apache-2.0')
  })

  it('a file of 50 GB costs a few reads', async () => {
    const bytes = ggufFile(keys, { version: 3 })
    let asked = 0
    const file: RandomAccess = {
      size: 50e9,
      read: async (offset, length) => {
        asked += length
        return new Uint8Array(Buffer.concat([bytes.subarray(offset, offset + length)]))
      },
    }
    expect(said((await readMetadata(file, 'a.gguf'))!.declarations)).toContain('license weights apache-2.0')
    expect(asked).toBeLessThan(3 << 20)
  })

  it('GGUF with lengths near 2^64, nested arrays, or cut at any byte ends in a problem', async () => {
    const bytes = ggufFile(keys, { version: 3 })
    for (let cut = 0; cut < bytes.length; cut++) expect((await read('a.gguf', bytes.subarray(0, cut))).problems, `cut at ${cut}`).toHaveLength(1)
    const huge = Buffer.concat([bytes.subarray(0, 24), u64(2n ** 64n - 1n), Buffer.alloc(64)])
    expect((await read('a.gguf', huge)).problems[0]!.code).toBe('malformed')
    const nested = Buffer.concat([
      bytes.subarray(0, 24),
      u64(1n),
      Buffer.from('k'),
      Buffer.from([9, 0, 0, 0]),
      ...Array.from({ length: 1000 }, () => Buffer.concat([Buffer.from([9, 0, 0, 0]), u64(1n)])),
    ])
    expect((await read('a.gguf', nested)).problems[0]!.message).toContain('nested')
  })

  it('safetensors metadata are read, whole license texts and letters beyond ASCII too', async () => {
    const bytes = safetensorsFile({ 'modelspec.license': 'Foobar License\n许可 "kind"', 'modelspec.merged_from': 'acme/a, acme/b' })
    const reading = await read('m.safetensors', bytes)
    expect(said(reading.declarations)).toEqual(['license-text weights Foobar License\n许可 "kind"', 'base-model weights acme/a (merge)', 'base-model weights acme/b (merge)'])
    expect(reading.problems).toEqual([])
  })

  it('safetensors with a header length of 2^63, or cut at any byte, end in a problem', async () => {
    expect((await read('m.safetensors', Buffer.concat([u64(2n ** 63n), Buffer.from('{}')]))).problems[0]!.code).toBe('truncated')
    const bytes = safetensorsFile({ license: 'mit' })
    // Behind the header come four bytes of tensor, which are none of its business.
    for (let cut = 0; cut < bytes.length - 4; cut++) expect((await read('m.safetensors', bytes.subarray(0, cut))).problems.length, `cut at ${cut}`).toBeGreaterThan(0)
  })

  it('ONNX metadata are read behind a graph that is stepped over', async () => {
    const bytes = onnxFile({ model_license: 'mit', other: 'x' })
    expect(said((await read('m.onnx', bytes)).declarations)).toEqual(['license weights mit'])
    for (let cut = 0; cut < bytes.length; cut++) await read('m.onnx', bytes.subarray(0, cut))
    expect((await read('m.onnx', bytes.subarray(0, bytes.length - 1))).problems[0]!.code).toBe('truncated')
  })
})

describe('documents', () => {
  const lines = ['Foobar License', 'You must not use the model (v1) for A & B.']

  it.each([
    ['LICENSE.pdf', pdfFile(lines)],
    ['LICENSE.docx', docxFile(lines)],
    ['LICENSE.odt', odtFile(lines)],
  ])('%s gives its words', async (name, bytes) => {
    const { declarations, problems } = await read(name, bytes)
    expect(problems).toEqual([])
    expect(declarations.map(({ kind, value, part }) => [kind, value, part])).toEqual([['license-text', lines.join('\n'), null]])
  })

  it.each([
    ['LICENSE.pdf', pdfFile(lines)],
    ['LICENSE.docx', docxFile(lines)],
  ])('%s cut at any byte never throws, and says so when its words are lost', async (name, bytes) => {
    for (let cut = 0; cut < bytes.length; cut += 7) {
      const { declarations, problems } = await read(name, bytes.subarray(0, cut))
      expect(declarations.length + problems.length, `cut at ${cut}`).toBeGreaterThan(0)
    }
  })

  it('documents that hold no words, or are none, are told', async () => {
    expect((await read('LICENSE.pdf', pdfOf(new Uint8Array(), ''))).problems[0]!.message).toContain('no text')
    expect((await read('LICENSE.pdf', 'words')).problems[0]!.code).toBe('malformed')
    expect((await read('LICENSE.docx', zipFile({ 'other.xml': '<x/>' }))).problems[0]!.code).toBe('malformed')
    expect((await read('LICENSE.rtf', 'words')).problems[0]!.code).toBe('malformed')
  })

  it('a Word file that unpacks to gigabytes is read up to a bound', async () => {
    const bomb = zipFile({ 'word/document.xml': Buffer.alloc(100_000_000, 'a') })
    const started = worked()
    expect((await read('LICENSE.docx', bomb)).problems[0]!.code).toBe('too-large')
    expect(worked() - started).toBeLessThan(1500)
  })
})

describe('hostile texts', () => {
  it('a YAML bomb multiplies nothing', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghij'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]`)].join(
      '\n',
    )
    const started = worked()
    const reading = await read('README.md', `---\nlicense: mit\n${bomb}\n---\n`)
    expect(said(reading.declarations)).toEqual(['license weights mit'])
    expect(worked() - started).toBeLessThan(1000)
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['indents', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['quotes', '"'.repeat(50_000)],
    ['more quotes', '"'.repeat(3_000_000)],
    ['closing braces', '}'.repeat(50_000)],
    ['marks', '! '.repeat(1_000_000)],
    ['anchors', Array.from({ length: 20_000 }, (_, at) => `k${at}: &a${at} *a${at - 1}`).join('\n')],
  ])('front matter of nothing but %s is told, and the license beside it read', async (_, yaml) => {
    const started = worked()
    const reading = await read('README.md', `---\nlicense: mit\nx: ${yaml}\n---\n`)
    expect(said(reading.declarations)).toContain('license weights mit')
    expect(reading.problems.length).toBeGreaterThan(0)
    expect(worked() - started).toBeLessThan(1500)
  })

  it('a card with a table of a megabyte is read around the table', async () => {
    const table = Array.from({ length: 30_000 }, (_, at) => `  - name: column${at}\n    dtype: string`).join('\n')
    const reading = await read('README.md', `---\ndataset_info:\n${table}\nextra_gated_prompt: |\n  Be kind\n  to all.\nlicense: cc-by-4.0\n---\n`)
    expect(said(reading.declarations)).toEqual(['access-terms data Be kind\nto all.', 'license data cc-by-4.0'])
    expect(reading.problems[0]!.message).toContain('dataset_info')
  })

  it('JSON walks give the values that JSON.parse gives', () => {
    const text = '{"a":[1,{"b":"x\\u00e9\\"y"},true],"c":{"d":null}}'
    const { entries, brokenAt } = walkJson(text)
    expect(brokenAt).toBeUndefined()
    expect(entries.map(({ path, value }) => [path.join('.'), value])).toEqual([
      ['a.0', '1'],
      ['a.1.b', JSON.parse(text).a[1].b],
      ['a.2', 'true'],
      ['c.d', 'null'],
    ])
    expect(walkJson('['.repeat(100_000)).brokenAt).toBeDefined()
  })

  it('TOML walks give the values that smol-toml gives', () => {
    const text = 'a.b = "x # y"\n[t]\nc = [\n "1", # one\n \'2\',\n]\nd = { e = "f", g.h = true }\n[[l]]\ni = """\nlong\ntext"""\n[[l]]\ni = 2\n'
    const at = (path: readonly string[]): unknown => path.reduce((value: unknown, key) => (value as Record<string, unknown>)[key], parse(text))
    const entries = walkToml(text)
    expect(entries).toHaveLength(7)
    for (const { path, value } of entries) expect(String(at(path))).toBe(value)
    expect(walkToml(`a = ${'['.repeat(100_000)}`)).toEqual([])
  })
})

/**
 * Invented models, as people have them, with what must be read in each. `npm run examples` writes them to `examples/models/`; the test
 * compares both. The words are our own, and no publisher or model named here exists, but for the one family whose name gives it away.
 */
import { docxFile, pdfFile } from '../test/metadata/documents.ts'
import { ggufFile, safetensorsFile } from '../test/metadata/weights-files.ts'

/** A file: its words or bytes, or where a link leads. */
export type ExampleFile = string | Uint8Array | { readonly link: string }

/** What must be read in one model of a folder. */
export interface Expected {
  readonly name: string
  /** The license of each part that is there; null when none is known. */
  readonly parts: Readonly<Record<string, string | null>>
  /** Ids, in the order in which they are told. */
  readonly conflicts: readonly string[]
  /** Base models and how their license is known. */
  readonly lineage?: readonly string[]
  /** Policies, and whether they are here, known or neither. */
  readonly policies?: readonly string[]
  /** Kinds of restrictions that must be among those of the weights, or of the data where there are none. */
  readonly kinds?: readonly string[]
  /** Phrases that must be among the duties. */
  readonly phrases?: readonly string[]
}

/** A folder and what must be read in it. */
export interface ExampleModel {
  readonly why: string
  readonly files: Readonly<Record<string, ExampleFile>>
  readonly models: readonly Expected[]
}

const card = (lines: readonly string[], body = '# Foobar\n\nA model that nobody has trained.\n'): string => `---\n${lines.join('\n')}\n---\n\n${body}`

const strict = `Acme Foobar License

1. Grant. Acme lets you use, copy and change the Model as long as you keep to this license.

2. Limits. You may not use the Model for any commercial purpose. You must not use outputs of the Model to train another language model.

3. Naming. You must prominently display "Built with Foobar" on a website or in the documentation of each product that contains the Model.
`

const withPolicy = `Acme Foobar Community License

1. You may use and change the Model. Your use must comply with the Acme Acceptable Use Policy (https://acme.example/foobar/use-policy), which is part of this license.

2. If you hand the Model on, give a copy of this license with it.
`

const policy = `# Acme Acceptable Use Policy

You agree that you will not use the Model for:

- the guidance of weapons
- mass surveillance
- automated decisions about who gets a loan
`

const notice = (id: string): string => `SPDX-License-Identifier: ${id}\nCopyright (c) 2026 Acme\n`

/** Sixty-four letters that stand for the hash of a blob. */
const digest = (letter: string): string => letter.repeat(64)

/** Every example by the name of its folder. */
export const exampleModels: Readonly<Record<string, ExampleModel>> = {
  right: {
    why: 'Card, notice, weights and package say the same.',
    files: {
      'README.md': card(['license: mit']),
      LICENSE: notice('MIT'),
      'package.json': '{ "name": "foobar-runner", "license": "MIT" }\n',
      'model.safetensors': safetensorsFile({ 'modelspec.title': 'Foobar', 'modelspec.license': 'MIT' }),
    },
    models: [{ name: 'right', parts: { weights: 'MIT', code: 'MIT' }, conflicts: [], kinds: ['notice'] }],
  },
  'tag-against-text': {
    why: 'The card says apache-2.0, the license text forbids commercial use.',
    files: { 'README.md': card(['license: apache-2.0']), LICENSE: strict },
    models: [
      {
        name: 'tag-against-text',
        parts: { weights: null, outputs: null },
        conflicts: ['permissive-tag-over-restrictive-text'],
        kinds: ['non-commercial', 'output-training-ban', 'attribution'],
        phrases: ['Built with Foobar'],
      },
    ],
  },
  'header-against-card': {
    why: 'The header of the GGUF file says another license than the card.',
    files: {
      'README.md': card(['license: apache-2.0']),
      'foobar.Q4.gguf': ggufFile({ 'general.architecture': 'foobar', 'general.license': 'cc-by-nc-4.0', 'tokenizer.ggml.tokens': ['a', 'b'] }, { version: 3 }),
    },
    models: [{ name: 'header-against-card', parts: { weights: 'Apache-2.0 AND CC-BY-NC-4.0' }, conflicts: ['card-against-weights-file'], kinds: ['non-commercial'] }],
  },
  'manifest-against-card': {
    why: 'The card says cc-by-nc-4.0, package.json MIT, and nothing says that one speaks of the weights and the other of the code.',
    files: { 'README.md': card(['license: cc-by-nc-4.0']), 'package.json': '{ "name": "foobar-runner", "license": "MIT" }\n', 'model.gguf': ggufFile({}, { version: 3 }) },
    models: [{ name: 'manifest-against-card', parts: { weights: 'CC-BY-NC-4.0', code: 'MIT' }, conflicts: ['card-against-manifest'], kinds: ['non-commercial'] }],
  },
  'parts-in-words': {
    why: 'Sections, sentences and a table of the README tell the parts apart, so that MIT for the code and CC BY-NC for the weights contradict nothing.',
    files: {
      'README.md': card(
        ['license: cc-by-nc-4.0'],
        '# Foobar\n\n## License\n\nThe code is released under the MIT License, while the model weights are licensed under CC BY-NC 4.0.\n\n| what | license |\n| --- | --- |\n| Training data | CC-BY-4.0 |\n',
      ),
      'package.json': '{ "name": "foobar-runner", "license": "MIT" }\n',
    },
    models: [{ name: 'parts-in-words', parts: { weights: 'CC-BY-NC-4.0', code: 'MIT', data: 'CC-BY-4.0' }, conflicts: [], kinds: ['non-commercial'] }],
  },
  'parts-in-chinese': {
    why: 'The same in Chinese, and the card says nothing.',
    files: { 'README.md': '# 示例模型\n\n## 许可\n\n本项目代码采用 Apache 2.0 许可证开源，模型权重采用 CC BY-NC 4.0 许可协议。\n' },
    models: [{ name: 'parts-in-chinese', parts: { weights: 'CC-BY-NC-4.0', code: 'Apache-2.0' }, conflicts: [], kinds: ['non-commercial'] }],
  },
  'parts-in-names': {
    why: 'One license file for the code and one for the weights.',
    files: { 'README.md': card(['license: other', 'license_name: foobar-license', 'license_link: LICENSE-MODEL']), 'LICENSE-CODE': notice('Apache-2.0'), 'LICENSE-MODEL': strict },
    models: [{ name: 'parts-in-names', parts: { weights: null, code: 'Apache-2.0', outputs: null }, conflicts: [], kinds: ['non-commercial'], phrases: ['Built with Foobar'] }],
  },
  gated: {
    why: 'A card that asks for consent before access, and refuses it in the European Union.',
    files: {
      'README.md': card([
        'license: other',
        'license_name: foobar-license',
        'license_link: LICENSE',
        'extra_gated_prompt: |',
        '  You agree not to use the model for military purposes.',
        'extra_gated_fields:',
        '  I will use the model for research only: checkbox',
        'extra_gated_eu_disallowed: true',
      ]),
      LICENSE: strict,
    },
    models: [{ name: 'gated', parts: { weights: null, outputs: null }, conflicts: ['territory-excluded-at-the-gate'], kinds: ['non-commercial', 'field-of-use', 'territory'] }],
  },
  adapter: {
    why: 'An adapter under apache-2.0 over a base whose name gives its family away; what that license lays on it is told on the basis of the name.',
    files: {
      'README.md': card(['license: apache-2.0', 'base_model: acme/Llama-3.1-8B-Foobar', 'base_model_relation: adapter']),
      'adapter_model.safetensors': safetensorsFile({ format: 'pt' }),
    },
    models: [
      {
        name: 'adapter',
        parts: { weights: 'Apache-2.0' },
        conflicts: ['permissive-over-restricted-base'],
        lineage: ['acme/Llama-3.1-8B-Foobar adapter name LicenseRef-llama-3.1-community-license'],
        policies: ['Acceptable Use Policy known LicenseRef-llama-3.1-use-policy'],
        phrases: ['Built with Llama'],
      },
    ],
  },
  merge: {
    why: 'A merge of two models that lie beside it, one of them strict, and of one that is not here: it inherits from each.',
    files: {
      'acme/foobar-1/README.md': card(['license: other', 'license_name: foobar-license']),
      'acme/foobar-1/LICENSE': strict,
      'acme/foobar-2/README.md': card(['license: mit']),
      'acme/foobar-merged/README.md': card(['license: mit', 'base_model:', '- acme/foobar-1', '- acme/foobar-2', '- nobody/nothing-3', 'base_model_relation: merge']),
    },
    models: [
      { name: 'foobar-1', parts: { weights: null, outputs: null }, conflicts: [], kinds: ['non-commercial'] },
      { name: 'foobar-2', parts: { weights: 'MIT' }, conflicts: [] },
      {
        name: 'foobar-merged',
        parts: { weights: 'MIT' },
        conflicts: ['permissive-over-restricted-base'],
        lineage: ['acme/foobar-1 merge scanned null', 'acme/foobar-2 merge scanned MIT', 'nobody/nothing-3 merge unknown null'],
        phrases: ['Built with Foobar'],
      },
    ],
  },
  dataset: {
    why: 'A dataset under a non-commercial license, with Croissant metadata that says the same.',
    files: {
      'README.md': card(['license: cc-by-nc-4.0', 'task_categories:', '- text-classification', 'pretty_name: Foobar words'], '# Foobar words\n'),
      'croissant.json': '{ "@type": "sc:Dataset", "name": "foobar-words", "license": "https://creativecommons.org/licenses/by-nc/4.0/", "sdLicense": "CC0-1.0" }\n',
      'data/train.jsonl': '{ "text": "word" }\n',
    },
    models: [{ name: 'dataset', parts: { data: 'CC-BY-NC-4.0', documentation: 'CC0-1.0' }, conflicts: [], kinds: ['non-commercial'] }],
  },
  pdf: {
    why: 'The license exists only as a PDF.',
    files: { 'README.md': card(['license: other', 'license_name: foobar-license', 'license_link: LICENSE.pdf']), 'LICENSE.pdf': pdfFile(strict.split('\n')) },
    models: [{ name: 'pdf', parts: { weights: null, outputs: null }, conflicts: [], kinds: ['non-commercial', 'output-training-ban'], phrases: ['Built with Foobar'] }],
  },
  word: {
    why: 'The license is a Word file.',
    files: { 'README.md': card(['license: other', 'license_name: foobar-license']), 'LICENSE.docx': docxFile(strict.split('\n')) },
    models: [{ name: 'word', parts: { weights: null, outputs: null }, conflicts: [], kinds: ['non-commercial'], phrases: ['Built with Foobar'] }],
  },
  modelfile: {
    why: 'A Modelfile with a base model and the words of a license in it.',
    files: { Modelfile: `FROM gemma2:9b\nPARAMETER temperature 1\nLICENSE """\n${strict}"""\n` },
    models: [
      {
        name: 'modelfile',
        parts: { weights: null, outputs: null },
        conflicts: [],
        lineage: ['gemma2:9b null name LicenseRef-gemma'],
        policies: ['Gemma Prohibited Use Policy known LicenseRef-gemma-pup-2024-02-21'],
        kinds: ['non-commercial'],
        phrases: ['Built with Foobar'],
      },
    ],
  },
  'hub-cache': {
    why: 'A cache of the Hub, whose files are links to blobs: a base model in two revisions, an adapter over it, and a dataset.',
    files: {
      'version.txt': '1\n',
      'models--acme--foobar-1/refs/main': 'c2c2',
      'models--acme--foobar-1/blobs/b1': card(['license: mit']),
      'models--acme--foobar-1/blobs/b2': card(['license: other', 'license_name: foobar-license', 'license_link: LICENSE']),
      'models--acme--foobar-1/blobs/b3': strict,
      'models--acme--foobar-1/snapshots/c1c1/README.md': { link: '../../blobs/b1' },
      'models--acme--foobar-1/snapshots/c2c2/README.md': { link: '../../blobs/b2' },
      'models--acme--foobar-1/snapshots/c2c2/LICENSE': { link: '../../blobs/b3' },
      'models--acme--foobar-1-tune/refs/main': 'd1d1',
      'models--acme--foobar-1-tune/blobs/b4': card(['license: apache-2.0', 'base_model: acme/foobar-1', 'base_model_relation: adapter', 'datasets: [acme/words]']),
      'models--acme--foobar-1-tune/snapshots/d1d1/README.md': { link: '../../blobs/b4' },
      'datasets--acme--words/refs/main': 'e1e1',
      'datasets--acme--words/blobs/b5': card(['license: cc-by-4.0', 'pretty_name: Words']),
      'datasets--acme--words/snapshots/e1e1/README.md': { link: '../../blobs/b5' },
    },
    models: [
      { name: 'acme/words', parts: { data: 'CC-BY-4.0' }, conflicts: [] },
      { name: 'acme/foobar-1', parts: { weights: 'MIT' }, conflicts: [] },
      { name: 'acme/foobar-1', parts: { weights: null, outputs: null }, conflicts: [], kinds: ['non-commercial'], phrases: ['Built with Foobar'] },
      {
        name: 'acme/foobar-1-tune',
        parts: { weights: 'Apache-2.0' },
        conflicts: ['permissive-over-restricted-base'],
        lineage: ['acme/foobar-1 adapter scanned null'],
        phrases: ['Built with Foobar'],
      },
    ],
  },
  'ollama-store': {
    why: 'A store of Ollama: manifests say which blobs are weights and which are license texts, and one blob is missing.',
    files: {
      'manifests/registry.example/acme/foobar/7b': JSON.stringify({
        schemaVersion: 2,
        layers: [
          { mediaType: 'application/vnd.ollama.image.model', digest: `sha256:${digest('a')}`, size: 100 },
          { mediaType: 'application/vnd.ollama.image.license', digest: `sha256:${digest('b')}`, size: 100 },
          { mediaType: 'application/vnd.ollama.image.license', digest: `sha256:${digest('c')}`, size: 100 },
        ],
      }),
      [`blobs/sha256-${digest('a')}`]: ggufFile({ 'general.name': 'Foobar', 'general.license': 'apache-2.0' }, { version: 3 }),
      [`blobs/sha256-${digest('b')}`]: strict,
    },
    models: [
      {
        name: 'acme/foobar:7b',
        parts: { weights: null, outputs: null },
        conflicts: ['permissive-tag-over-restrictive-text', 'linked-file-missing'],
        kinds: ['non-commercial'],
        phrases: ['Built with Foobar'],
      },
    ],
  },
  'policy-beside': {
    why: 'The license makes a policy part of itself, and the policy lies beside it.',
    files: { 'README.md': card(['license: other', 'license_name: foobar-license', 'license_link: LICENSE.md']), 'LICENSE.md': withPolicy, 'USE_POLICY.md': policy },
    models: [
      {
        name: 'policy-beside',
        parts: { weights: null },
        conflicts: [],
        policies: ['Acme Acceptable Use Policy in USE_POLICY.md'],
        kinds: ['acceptable-use-policy', 'field-of-use'],
      },
    ],
  },
  'policy-missing': {
    why: 'The same license without its policy.',
    files: { 'README.md': card(['license: other', 'license_name: foobar-license', 'license_link: LICENSE.md']), 'LICENSE.md': withPolicy },
    models: [
      { name: 'policy-missing', parts: { weights: null }, conflicts: ['policy-not-present'], policies: ['Acme Acceptable Use Policy unseen'], kinds: ['acceptable-use-policy'] },
    ],
  },
  unnamed: {
    why: '"other" without a name, and in a folder below a link to a license that is not there.',
    files: { 'first/README.md': card(['license: other']), 'second/README.md': card(['license: other', 'license_name: foobar-license', 'license_link: LICENSE.txt']) },
    models: [
      { name: 'first', parts: { weights: null }, conflicts: ['other-without-name'] },
      { name: 'second', parts: { weights: null }, conflicts: ['linked-file-missing'] },
    ],
  },
  kit: {
    why: 'A Kitfile with a license on each part.',
    files: {
      Kitfile:
        'manifestVersion: "1.0"\npackage:\n  name: foobar\nmodel:\n  name: foobar\n  path: ./model.gguf\n  license: cc-by-nc-4.0\ncode:\n- path: ./src\n  license: MIT\ndatasets:\n- path: ./data\n  license: CC-BY-4.0\n',
    },
    models: [{ name: 'kit', parts: { weights: 'CC-BY-NC-4.0', code: 'MIT', data: 'CC-BY-4.0' }, conflicts: [], kinds: ['non-commercial'] }],
  },
  reuse: {
    why: 'REUSE: tags in sources, a license file beside the weights, and patterns in REUSE.toml.',
    files: {
      'REUSE.toml': 'version = 1\n\n[[annotations]]\npath = "data/**"\nSPDX-License-Identifier = "CC-BY-4.0"\n',
      'src/run.py': '# SPDX-License-Identifier: MIT\nprint("words")\n',
      'model.onnx.license': 'SPDX-License-Identifier: CC-BY-NC-4.0\n',
    },
    models: [{ name: 'reuse', parts: { weights: 'CC-BY-NC-4.0', code: 'MIT', data: 'CC-BY-4.0' }, conflicts: [], kinds: ['non-commercial'] }],
  },
  empty: {
    why: 'A folder with nothing in it.',
    files: { '.gitkeep': '' },
    models: [{ name: 'empty', parts: {}, conflicts: [] }],
  },
}

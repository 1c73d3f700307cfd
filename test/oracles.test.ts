/** The formats as the libraries of their keepers read them: what we read must agree. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create, toBinary } from '@bufbuild/protobuf'
import { gguf } from '@huggingface/gguf'
import { parseSafetensorsMetadata, scanCacheDir } from '@huggingface/hub'
import { array, asyncProperty, bigInt, constantFrom, assert as holds, record, string, uint8Array } from 'fast-check'
import { ModelProtoSchema } from 'onnx-buf'
import { expect, it } from 'vitest'
import { bytesAsFile, readMetadata } from '../src/metadata/index.ts'
import { scanModel } from '../src/node/model/scan-model.ts'
import { ggufFile, safetensorsFile } from './metadata/weights-files.ts'

/** A server that holds one file and knows ranges, as the Hub does. */
const serving =
  (bytes: Uint8Array): typeof fetch =>
  async (_, init) => {
    const range = /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('Range') ?? '')
    const [start, end] = range === null ? [0, bytes.length] : [Number(range[1]), Math.min(bytes.length, Number(range[2]) + 1)]
    const headers = { 'Content-Length': String(end - start), 'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}`, 'Accept-Ranges': 'bytes', ETag: '"1"' }
    return new Response(init?.method === 'HEAD' ? null : bytes.slice(start, end), { status: range === null ? 200 : 206, headers })
  }

it('safetensors: the metadata that we read are those that the library of the Hub reads', async () => {
  await holds(
    asyncProperty(record({ 'modelspec.license': string({ minLength: 1 }), 'modelspec.title': string(), other: string({ unit: 'grapheme' }) }), async (metadata) => {
      const bytes = safetensorsFile(metadata)
      const { header } = (await parseSafetensorsMetadata({ repo: 'acme/foobar-1', path: 'model.safetensors', fetch: serving(bytes) })) as {
        header: { __metadata__: Record<string, string> }
      }
      expect(header.__metadata__).toEqual(metadata)
      const { declarations, problems } = (await readMetadata(bytesAsFile(bytes), 'model.safetensors'))!
      expect(problems).toEqual([])
      expect(declarations.filter(({ kind }) => kind === 'license' || kind === 'license-text').map(({ value }) => value)).toEqual(
        [header.__metadata__['modelspec.license']!.trim()].filter((value) => value !== ''),
      )
    }),
    { numRuns: 50 },
  )
})

it('GGUF: licenses and base models of any header are those that the library of its keepers reads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gguf-'))
  const words = string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.trim() === value && value !== '')
  await holds(
    asyncProperty(record({ license: words, base: words, tokens: array(string(), { maxLength: 50 }), version: constantFrom(2, 3) }), async ({ license, base, tokens, version }) => {
      const bytes = ggufFile(
        { 'general.architecture': 'llama', 'tokenizer.ggml.tokens': ['', ...tokens], 'general.license': license, 'general.base_model.0.name': base },
        { version },
      )
      const path = join(folder, 'a.gguf')
      writeFileSync(path, bytes)
      const metadata = (await gguf(path, { allowLocalFile: true })).metadata as Record<string, unknown>
      const { declarations, problems } = (await readMetadata(bytesAsFile(bytes), 'a.gguf'))!
      expect(problems).toEqual([])
      expect(declarations.map(({ value }) => value)).toEqual([metadata['general.license'], metadata['general.base_model.0.name']])
    }),
    { numRuns: 50 },
  )
})

it('ONNX: licenses and base models are found among all that the definition of the format lets stand beside them', async () => {
  const words = string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.trim() === value && value !== '')
  const bytesOf = uint8Array({ maxLength: 400 })
  await holds(
    asyncProperty(
      record({
        license: words,
        base: words,
        other: array(record({ key: string({ minLength: 1 }).map((key) => `x${key}`), value: string() }), { maxLength: 5 }),
        producer: string(),
        irVersion: bigInt(0n, 2n ** 62n),
        weights: array(record({ name: string(), rawData: bytesOf, dims: array(bigInt(0n, 2n ** 40n), { maxLength: 4 }) }), { maxLength: 4 }),
        opset: array(record({ domain: string(), version: bigInt(0n, 30n) }), { maxLength: 3 }),
      }),
      async ({ license, base, other, producer, irVersion, weights, opset }) => {
        const model = create(ModelProtoSchema, {
          irVersion,
          producerName: producer,
          opsetImport: opset,
          graph: { name: producer, initializer: weights.map((each) => ({ ...each, rawData: Uint8Array.from(each.rawData) })) },
          metadataProps: [...other, { key: 'model_license', value: license }, { key: 'base_model', value: base }],
        })
        const bytes = toBinary(ModelProtoSchema, model)
        const { declarations, problems } = (await readMetadata(bytesAsFile(bytes), 'model.onnx'))!
        expect(problems).toEqual([])
        expect(declarations.map(({ kind, value }) => [kind.replace(/-text$/, ''), value])).toEqual([
          ['license', license],
          ['base-model', base],
        ])
        for (const { place } of declarations) expect(place.unit === 'byte' && place.end <= bytes.length).toBe(true)
      },
    ),
    { numRuns: 100 },
  )
})

it('a cache of the Hub: the revisions that we find are those that its library finds', async () => {
  const cache = fileURLToPath(new URL('../examples/models/hub-cache', import.meta.url))
  const { repos } = await scanCacheDir(cache)
  const theirs = repos.flatMap(({ id, revisions }) => revisions.map(({ path, files }) => `${id.name} ${path} ${files.length}`))
  const { models } = await scanModel(cache)
  expect(models.map(({ name, path, files }) => `${name} ${path} ${files.length}`).sort()).toEqual(theirs.sort())
  expect(theirs).toHaveLength(4)
})

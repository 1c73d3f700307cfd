import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { type Expected, exampleModels } from '../scripts/example-models.ts'
import { modelSchema } from '../scripts/model-schema.ts'
import type { ModelReport } from '../src/model/model.ts'
import { scanModel } from '../src/node/model/scan-model.ts'

const root = fileURLToPath(new URL('../examples/models', import.meta.url))
const schema = JSON.parse(readFileSync(new URL('../schemas/model.json', import.meta.url), 'utf8'))
const validate = new Ajv({ allErrors: true }).compile(schema)

/** A report as the examples tell it. */
function told({ name, parts, conflicts, lineage, policies, duties }: ModelReport, wanted: Expected): Expected {
  const kinds = (parts.weights ?? parts.data)?.restrictions.map(({ restriction }) => restriction.kind as string) ?? []
  const phrases = duties.map(({ phrase }) => phrase)
  return {
    name,
    parts: Object.fromEntries(Object.entries(parts).map(([part, { concluded }]) => [part, concluded.expression])),
    conflicts: conflicts.map(({ id }) => id),
    ...(lineage.length === 0 ? {} : { lineage: lineage.map(({ base, relation, basis, expression }) => [base, relation, basis, expression].map(String).join(' ')) }),
    ...(policies.length === 0
      ? {}
      : { policies: policies.map(({ name: title, path, known }) => `${title} ${path !== null ? `in ${path}` : known !== null ? `known ${known}` : 'unseen'}`) }),
    ...(wanted.kinds === undefined ? {} : { kinds: wanted.kinds.filter((kind) => kinds.includes(kind)) }),
    ...(wanted.phrases === undefined ? {} : { phrases: wanted.phrases.filter((phrase) => phrases.includes(phrase)) }),
  }
}

describe('example models', () => {
  it('the folder holds what the script writes, and nothing else', () => {
    const there = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    const wanted = Object.entries(exampleModels).flatMap(([name, { files }]) => [`${name}.json`, ...Object.keys(files).map((path) => `${name}/${path}`)])
    expect(there.sort()).toEqual([...wanted, 'INDEX.md'].sort())
    for (const [name, { files, why, models }] of Object.entries(exampleModels)) {
      expect(JSON.parse(readFileSync(join(root, `${name}.json`), 'utf8')), name).toEqual({ why, models })
      for (const [path, content] of Object.entries(files)) {
        const file = join(root, name, path)
        if (typeof content === 'object' && 'link' in content) expect(readlinkSync(file)).toBe(content.link)
        else expect(Buffer.from(content as string).equals(readFileSync(file)) && lstatSync(file).isFile(), file).toBe(true)
      }
    }
  })

  it.each(Object.keys(exampleModels))('%s is read as it should be, in JSON that fits the published schema', async (name) => {
    const scan = await scanModel(join(root, name))
    const { models } = exampleModels[name]!
    expect(scan.models.map((report, at) => told(report, models[at] ?? { name: '', parts: {}, conflicts: [] }))).toEqual(models)
    validate(JSON.parse(JSON.stringify(scan)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('all of them in one run give the same models, in the order of their paths', async () => {
    const { models } = await scanModel(root)
    // Folder by folder: what lies in "a" comes before "a-b".
    const paths = models.map(({ path }) => path.replaceAll('/', '\0'))
    expect(paths).toEqual([...paths].sort())
    // The empty folder is a model only when it is asked for by name.
    const apart = Object.entries(exampleModels).filter(([name]) => name !== 'empty')
    expect(models).toHaveLength(1 + apart.reduce((count, [, { models: each }]) => count + each.length, 0))
  })

  it('the published schema is what the code says now, and refuses what it should', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(modelSchema())))
    expect(validate({ schemaVersion: 1, models: [{ path: 'x' }] })).toBe(false)
    expect(validate({ schemaVersion: 2, models: [] })).toBe(false)
  })
})

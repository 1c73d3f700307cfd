import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { schemas } from '../src/combine/json-schema.ts'
import { fieldGroups } from '../src/restrictions/field.ts'
import { kindByName } from '../src/restrictions/index.ts'
import { countriesOf } from '../src/restrictions/place-groups.ts'
import { command } from './cli/command.ts'
import { evaluateRego } from './opa/evaluate.ts'

const folder = new URL('../examples/opa/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').replace(/^#.*$/gm, '')
const hasOpa = spawnSync('opa', ['version']).status === 0

describe('the policies for Open Policy Agent', () => {
  it('name kinds that there are, and values that these kinds have', () => {
    const rules = read('licenses.rego')
    const kinds = [...rules.matchAll(/kind == "([\w-]+)"|"([\w-]+)"(?=[,}])/g)]
      .flatMap(([, one, other]) => one ?? other ?? [])
      .filter((each) => each !== 'commercial' && each !== 'monthlyActiveUsers')
    expect(kinds.length).toBeGreaterThan(8)
    expect(kinds.filter((kind) => !kindByName.has(kind))).toEqual([])
    const { restrictions } = classify(
      'Companies with more than 100 million monthly active users need a license. The license is not granted in the European Union. You must not use the model for weapons. You must not use the model commercially.',
    )
    const values = new Set(restrictions.flatMap((each) => Object.keys(each)))
    for (const [, name] of rules.matchAll(/restriction\.(\w+)|(?:cap|territory)\.(\w+)/g)) if (name !== undefined) expect([...values]).toContain(name)
  })
  it('name what combine gives', () => {
    const { properties } = schemas.combine as { properties: Record<string, { items: { properties: object } }> }
    const [contradiction, threshold] = [properties.contradictions!.items.properties, properties.thresholds!.items.properties].map((each) => Object.keys(each))
    const [first, second] = read('product.rego').split('input.thresholds')
    for (const [, name] of first!.matchAll(/each\.(id|isCertain)/g)) expect(contradiction).toContain(name)
    for (const [, name] of second!.matchAll(/(?:each|threshold)\.(\w+)/g)) expect(threshold).toContain(name)
  })
  it('have facts whose values there are', () => {
    const { use, places } = JSON.parse(read('use.json'))
    expect(Object.values(fieldGroups).flat()).toEqual(expect.arrayContaining(use.fields))
    expect([...places.EU].sort()).toEqual([...countriesOf('EU')].sort())
  })
  it('pass their own tests', async () => {
    const tests = read('licenses_test.rego')
    const names = [...tests.matchAll(/^test_\w+/gm)].map(([name]) => name)
    expect(names.length).toBeGreaterThan(15)
    const passed = await evaluateRego([read('licenses.rego'), tests], Object.fromEntries(names.map((name) => [name, name])))
    expect(names.filter((name) => passed[name] !== true)).toEqual([])
  })
  it('judge what the commands give', async () => {
    const { use, places } = JSON.parse(read('use.json'))
    const given = async (args: readonly string[], facts: object): Promise<string> => {
      const { out } = await command([...args, '--format', 'json'])
      return `with input as ${JSON.stringify(JSON.parse(out))} with data.use as ${JSON.stringify(facts)} with data.places as ${JSON.stringify(places)}`
    }
    const examples = ['examples/foobar-1', 'examples/qingniao']
    const scan = await given(examples, use)
    const scanned = await evaluateRego([read('licenses.rego')], { allow: `allow ${scan}`, deny: `deny ${scan}`, duties: `count(duties) ${scan}` })
    expect(scanned.allow).toBeUndefined()
    expect(scanned.deny).toEqual(expect.arrayContaining([expect.stringContaining('non-commercial: commercial use is not covered'), expect.stringContaining('it is used in DE')]))
    expect(scanned.duties).toBeGreaterThan(3)
    const asked = async (facts: object) => {
      const product = await given(['combine', ...examples], facts)
      return evaluateRego([read('product.rego')], { allow: `allow ${product}`, deny: `deny ${product}` })
    }
    expect(await asked(use)).toEqual({ allow: true, deny: [] })
    expect(await asked({ monthlyActiveUsers: 100_000_001 })).toEqual({ deny: [expect.stringContaining('100 million')] })
    expect(await asked({})).toEqual({ deny: [expect.stringContaining('100 million')] })
  })
  it.skipIf(!hasOpa)('pass their own tests in the Open Policy Agent that is installed', () => {
    expect(spawnSync('opa', ['test', fileURLToPath(folder)], { encoding: 'utf8' })).toMatchObject({ status: 0 })
  })
})

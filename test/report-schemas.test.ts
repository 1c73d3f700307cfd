import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { reportSchemas } from '../src/report/json-schema.ts'
import { command, inFolder } from './cli/command.ts'

const LICENSE = 'Companies with more than 10 million monthly active users need a license from Acme.\nYou must not use the model for weapons.\n'
const POLICY = 'use: { fields: [weapons] }\nexceptions:\n  - { fingerprint: "0123456789abcdef", reason: x }\n'

describe.each([
  ['ask', ['ask', 'LICENSE', '--json', '--mau', '5M', '--until-conflict']],
  ['check', ['check', 'LICENSE', 'none', '--format', 'json']],
  ['doctor', ['doctor', '--format', 'json']],
] as const)('the schema of %s', (name, args) => {
  const published = JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), 'utf8'))
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(published)

  it('is the one made from the code (else: npm run schema)', () => expect(published).toEqual(JSON.parse(JSON.stringify(reportSchemas[name]))))
  it.each([POLICY, ''])('takes what the command gives, with the policy %j', async (policy) => {
    inFolder({ LICENSE, ...(policy === '' ? {} : { 'strings-attached.yaml': policy }) })
    const document = JSON.parse((await command(args)).out)
    expect(validate(document) ? [] : validate.errors).toEqual([])
    // And nothing else.
    expect(validate({ ...document, more: 1 })).toBe(false)
    expect(validate({ ...document, schemaVersion: 2 })).toBe(false)
  })
})

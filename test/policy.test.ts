import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { policySchema } from '../src/policy/json-schema.ts'
import { definePolicy, type PolicyError } from '../src/policy/policy.ts'
import { readPolicy } from '../src/policy/read.ts'

describe('a policy that is wrong names the place and the nearest word', () => {
  it.each([
    ['use:\n  comercial: true', 2, 3, 'commercial'],
    ['use:\n  territories: [DEE]', 2, 17, 'DE'],
    ['rules:\n  - kind: user-kap\n    verdict: deny', 2, 11, 'user-cap'],
    ['rules:\n  - verdict: alow', 2, 14, 'allow'],
    ['extends: recomended', 1, 10, 'recommended'],
  ])('%j', (text, line, column, near) => {
    let problems: PolicyError['problems'] = []
    try {
      readPolicy(text)
    } catch (error) {
      problems = (error as PolicyError).problems
    }
    expect(problems[0]).toMatchObject({ line, column })
    expect(problems[0]?.message).toContain(`Did you mean ${near}?`)
  })
})

it('code, YAML and JSON give one policy', () => {
  const input = { extends: 'strict', use: { monthlyActiveUsers: '12M', territories: 'DE' } } as const
  expect(readPolicy(JSON.stringify(input))).toEqual(definePolicy(input))
  expect(readPolicy('extends: strict\nuse: { monthlyActiveUsers: 12M, territories: DE }')).toEqual(definePolicy(input))
})

it('the schema that ships is the one made from the code, is valid, and takes and refuses what the check does', () => {
  expect(JSON.parse(readFileSync(new URL('../schemas/policy.json', import.meta.url), 'utf8'))).toEqual(JSON.parse(JSON.stringify(policySchema())))
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(policySchema())
  expect(validate({ use: { commercial: true, territories: ['DE'] }, rules: [{ kind: 'user-cap', verdict: 'deny' }] })).toBe(true)
  expect(validate({ use: { comercial: true } })).toBe(false)
})

import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weigh } from '../src/policy/evaluate.ts'
import { policySchema } from '../src/policy/json-schema.ts'
import { definePolicy, type PolicyError } from '../src/policy/policy.ts'
import { readPolicy } from '../src/policy/read.ts'
import type { Restriction } from '../src/restrictions/index.ts'
import type { IntendedUse } from '../src/restrictions/intended-use.ts'

const base = { modality: 'condition', subject: [], consequence: null, exceptions: null, evidence: [], confidence: 0.9, basis: 'text' }
const restriction = (values: object): Restriction => ({ ...base, ...values }) as unknown as Restriction
const outcome = (values: object, use: IntendedUse) => weigh(restriction(values), use, []).outcome
const userCap = (comparator: '>' | '>=', consequence: string | null = 'request-license') => ({
  kind: 'user-cap',
  metric: 'monthly-active-users',
  comparator,
  value: 100,
  consequence,
})
const revenueCap = { kind: 'revenue-cap', comparator: '>', value: 100, currency: 'USD', period: 'annual' }
const usd = (amount: number, currency = 'USD', period: 'annual' | 'monthly' = 'annual') => ({ revenue: [{ amount, currency, period }] })

describe('a restriction against a use', () => {
  const rows: readonly (readonly [object, IntendedUse, string])[] = [
    ...(
      [
        [99, 'clear', 'clear'],
        [100, 'clear', 'conflict'],
        [101, 'conflict', 'conflict'],
      ] as const
    ).flatMap(([monthlyActiveUsers, above, from]) => [[userCap('>'), { monthlyActiveUsers }, above] as const, [userCap('>='), { monthlyActiveUsers }, from] as const]),
    [userCap('>'), {}, 'unknown'],
    [userCap('>'), { dailyActiveUsers: 101 }, 'conflict'],
    [userCap('>'), { dailyActiveUsers: 100 }, 'unknown'],
    [userCap('>'), { users: 100 }, 'clear'],
    ...(['notify', 'display-attribution'] as const).map((consequence) => [userCap('>', consequence), { monthlyActiveUsers: 101 }, 'duty'] as const),
    [revenueCap, usd(100), 'clear'],
    [revenueCap, usd(101), 'conflict'],
    [revenueCap, usd(101, 'EUR'), 'unknown'],
    [revenueCap, usd(101, 'USD', 'monthly'), 'unknown'],
    [{ kind: 'territory', excluded: ['EU'], allowed: null }, { territories: ['DE'] }, 'conflict'],
    [{ kind: 'territory', excluded: ['EU'], allowed: null }, { territories: ['NO'] }, 'clear'],
    [{ kind: 'territory', excluded: ['EEA'], allowed: null }, { territories: ['NO'] }, 'conflict'],
    [{ kind: 'territory', excluded: null, allowed: ['EU'] }, { territories: ['DE', 'US'] }, 'conflict'],
    [{ kind: 'territory', excluded: null, allowed: ['EU'] }, { territories: ['DE', 'FR'] }, 'clear'],
    [{ kind: 'non-commercial', commercialPath: null }, { commercial: true }, 'conflict'],
    [{ kind: 'non-commercial', commercialPath: 'registration' }, { commercial: true }, 'duty'],
    [{ kind: 'non-commercial', commercialPath: null }, {}, 'unknown'],
    [{ kind: 'hosted-service-ban', scope: 'any' }, { actions: ['host-as-service'] }, 'conflict'],
    [{ kind: 'hosted-service-ban', scope: 'any' }, { actions: [] }, 'clear'],
  ]
  it.each(rows)('%j with %j is %s', (values, use, expected) => expect(outcome(values, use)).toBe(expected))
})

it('a larger number never turns a conflict into clear', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.constantFrom('>' as const, '>=' as const), (users, more, comparator) => {
      if (outcome(userCap(comparator), { monthlyActiveUsers: users }) === 'conflict') expect(outcome(userCap(comparator), { monthlyActiveUsers: users + more })).toBe('conflict')
    }),
  )
})

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

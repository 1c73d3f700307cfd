import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { type Evaluation, evaluate, weigh } from '../src/policy/evaluate.ts'
import { policySchema } from '../src/policy/json-schema.ts'
import { definePolicy } from '../src/policy/policy.ts'
import { readPolicy } from '../src/policy/read.ts'
import { thresholds } from '../src/policy/thresholds.ts'
import type { IntendedUse } from '../src/restrictions/intended-use.ts'
import { anyClassification, anyPolicyInput, anyRestriction, anyUse, restrictionOfKinds } from './policy/arbitraries.ts'

const caps = restrictionOfKinds(['user-cap', 'revenue-cap', 'organization-size-cap', 'quantity-cap'])
const around = (restrictions: readonly unknown[]) => restrictions as Parameters<typeof weigh>[2]

describe('whatever a license says and the facts are', () => {
  it('adding a fact never turns a conflict into unknown', () => {
    fc.assert(
      fc.property(anyRestriction, fc.array(anyRestriction, { maxLength: 3 }), anyUse, anyUse, (restriction, others, use, more) => {
        const all = [restriction, ...others]
        if (weigh(restriction, use, all).outcome === 'conflict') expect(weigh(restriction, { ...more, ...use }, all).outcome).not.toBe('unknown')
      }),
      { numRuns: 5000 },
    )
  })

  it('raising a number never turns a conflict over a cap into anything else', () => {
    fc.assert(
      fc.property(caps, anyUse, fc.nat(1000), (cap, use, by) => {
        if (weigh(cap, use, [cap]).outcome !== 'conflict') return
        for (const raised of raisings(use, by)) expect(weigh(cap, raised, [cap]).outcome).toBe('conflict')
      }),
      { numRuns: 5000 },
    )
  })

  it('lowering a number never turns what is clear below a cap into a conflict', () => {
    fc.assert(
      fc.property(caps, anyUse, fc.nat(1000), (cap, use, by) => {
        if (weigh(cap, use, [cap]).outcome !== 'clear') return
        for (const lowered of raisings(use, -by)) expect(weigh(cap, lowered, [cap]).outcome).not.toBe('conflict')
      }),
      { numRuns: 5000 },
    )
  })

  it('what is unknown for want of a fact names the fact, and the sentence ends', () => {
    fc.assert(
      fc.property(anyRestriction, anyUse, (restriction, use) => {
        const { outcome, fact, because } = weigh(restriction, use, [restriction])
        expect(because).toMatch(/^[A-Z].*\.$/s)
        if (fact !== null && outcome !== 'unknown') expect(use).toHaveProperty(fact)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('any policy and any classification', () => {
  const policy = anyPolicyInput.map(definePolicy)
  const options = fc.record({ path: fc.constantFrom('LICENSE', './models/LICENSE', 'a\\b'), today: fc.constantFrom('2026-12-31', '2028-01-01') }, { requiredKeys: [] })

  it('are judged without an exception thrown, and the decision is the worst verdict', () => {
    fc.assert(
      fc.property(anyClassification, policy, options, (classification, each, given) => {
        const { decision, judgments } = evaluate(classification, each, given)
        expect(judgments.map(({ verdict }) => verdict)).toContain(decision)
        expect(judgments.length).toBeGreaterThan(0)
        if (judgments.some(({ verdict }) => verdict === 'deny')) expect(decision).toBe('deny')
        thresholds(classification, each)
      }),
      { numRuns: 1000 },
    )
  })

  it('come to the same whatever the order of restrictions', () => {
    fc.assert(
      fc.property(
        anyClassification.chain((classification) =>
          fc.tuple(fc.constant(classification), fc.shuffledSubarray([...classification.restrictions], { minLength: classification.restrictions.length })),
        ),
        policy,
        options,
        ([classification, restrictions], each, given) => {
          expect(sorted(evaluate({ ...classification, restrictions: around(restrictions) }, each, given))).toEqual(sorted(evaluate(classification, each, given)))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('a rule that names nothing of restrictions never changes what becomes of one', () => {
    fc.assert(
      fc.property(anyClassification, policy, fc.constantFrom('allow' as const, 'review' as const, 'deny' as const), (classification, each, verdict) => {
        const verdictsOf = ({ judgments }: Evaluation) => judgments.slice(1).map((judgment) => judgment.verdict)
        expect(verdictsOf(evaluate(classification, { ...each, rules: [{ license: ['*'], verdict }, ...each.rules] }))).toEqual(verdictsOf(evaluate(classification, each)))
      }),
      { numRuns: 1000 },
    )
  })

  it('are one policy in code, YAML and JSON, and valid under the schema', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(policySchema())
    fc.assert(
      fc.property(anyPolicyInput, (input) => {
        expect(readPolicy(JSON.stringify(input))).toEqual(definePolicy(input))
        expect(readPolicy(stringify(input))).toEqual(definePolicy(input))
        expect([validate(input), validate.errors]).toEqual([true, null])
      }),
      { numRuns: 1000 },
    )
  })
})

/** The use with one number raised at a time. */
function raisings(use: IntendedUse, by: number): readonly IntendedUse[] {
  const up = (value: number) => Math.max(0, value + by)
  const numbers = (['monthlyActiveUsers', 'dailyActiveUsers', 'registeredUsers', 'users', 'employees'] as const).filter((name) => use[name] !== undefined)
  const amounts = (['revenue', 'funding', 'assets', 'valuation'] as const).filter((name) => use[name] !== undefined)
  const metrics = Object.keys(use.quantities ?? {}) as (keyof NonNullable<IntendedUse['quantities']>)[]
  return [
    ...numbers.map((name) => ({ ...use, [name]: up(use[name]!) })),
    ...amounts.map((name) => ({ ...use, [name]: use[name]!.map((each) => ({ ...each, amount: up(each.amount) })) })),
    ...metrics.map((name) => ({ ...use, quantities: { ...use.quantities, [name]: { ...use.quantities![name]!, value: up(use.quantities![name]!.value) } } })),
  ]
}

const sorted = (evaluation: Evaluation) => ({ ...evaluation, judgments: evaluation.judgments.map((each) => JSON.stringify(each)).sort() })

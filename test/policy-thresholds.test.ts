import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, type JudgedText } from '../src/policy/evaluate.ts'
import { definePolicy, type PolicyInput } from '../src/policy/policy.ts'
import { thresholds } from '../src/policy/thresholds.ts'
import type { Restriction } from '../src/restrictions/index.ts'
import { anyUse, restrictionOfKinds } from './policy/arbitraries.ts'
import { restrictionOf } from './policy/restriction-of.ts'

const text = (...restrictions: readonly Restriction[]): JudgedText => ({
  subject: { sha256: 'a'.repeat(64), characters: 9 },
  licenses: [],
  expression: 'MIT',
  restrictions,
  additions: [],
})
const users = (value: number, comparator: '>' | '>=' = '>', consequence: Restriction['consequence'] = null): Restriction =>
  restrictionOf('user-cap', { metric: 'monthly-active-users', comparator, value, counted: null, measured: null, asOf: null, grantor: null, discretion: null }, { consequence })
const revenue = (value: number, currency: string | null, comparator: '>' | '>=' = '>'): Restriction =>
  restrictionOf('revenue-cap', { comparator, value, currency, period: 'annual', counted: null, grantor: null })
const size = (metric: 'employees' | 'funding', value: number, currency: string | null): Restriction =>
  restrictionOf('organization-size-cap', { metric, comparator: '>', value, currency })
const requests = (period: string | null): Restriction => restrictionOf('quantity-cap', { metric: 'requests', comparator: '>', value: 1000, period })

const told = (restrictions: readonly Restriction[], policy: PolicyInput = {}) => thresholds(text(...restrictions), definePolicy(policy)).map(({ says }) => says)

describe('the numbers at which the answer changes', () => {
  it.each<[string, readonly Restriction[], PolicyInput, readonly string[]]>([
    ['a limit above which a license is needed', [users(100e6)], {}, ['Clear up to 100 million monthly active users, denied above.']],
    ['a limit from which on it is', [users(100e6, '>=')], {}, ['Clear below 100 million monthly active users, denied from there on.']],
    ['a limit above which a notice is owed changes nothing', [users(100e6, '>', 'notify')], {}, []],
    [
      'unless a rule says so',
      [users(100e6, '>', 'notify')],
      { rules: [{ outcome: 'duty', verdict: 'review' }] },
      ['Clear up to 100 million monthly active users, for review above.'],
    ],
    ['a fee is a limit', [users(5, '>', 'pay')], {}, ['Clear up to 5 monthly active users, denied above.']],
    ['one user', [users(1)], {}, ['Clear up to 1 monthly active user, denied above.']],
    [
      'a limit that looks at one day',
      [{ ...users(700e6), asOf: 'release-date' } as Restriction],
      {},
      ['Clear up to 700 million monthly active users as of the release date, denied above.'],
    ],
    ['two limits of one number: only the first changes the answer', [users(100), users(700)], {}, ['Clear up to 100 monthly active users, denied above.']],
    [
      'two limits of one number with answers of their own',
      [users(100, '>', 'notify'), users(700)],
      { rules: [{ outcome: 'duty', verdict: 'review' }] },
      ['Clear up to 100 monthly active users, for review above.', 'For review up to 700 monthly active users, denied above.'],
    ],
    [
      'two limits side by side',
      [users(100, '>', 'notify'), users(101)],
      { rules: [{ outcome: 'duty', verdict: 'review' }] },
      ['Clear up to 100 monthly active users, for review above.', 'For review up to 101 monthly active users, denied above.'],
    ],
    [
      'two limits, one of them unknown',
      [users(100), revenue(50, 'USD')],
      {},
      ['For review up to 100 monthly active users, denied above.', 'For review up to USD 50 of annual revenue, denied above.'],
    ],
    [
      'two limits, both stated',
      [users(100), revenue(50, 'USD')],
      { use: { monthlyActiveUsers: 100, revenue: 'USD 50/year' } },
      ['Clear up to 100 monthly active users, denied above.', 'Clear up to USD 50 of annual revenue, denied above.'],
    ],
    [
      'limits in two currencies keep each other',
      [revenue(50, 'USD'), revenue(60, 'EUR')],
      { use: { revenue: ['USD 50/year', 'EUR 60/year'] } },
      ['Clear up to USD 50 of annual revenue, denied above.', 'Clear up to EUR 60 of annual revenue, denied above.'],
    ],
    ['a limit that is over already', [users(100), revenue(50, 'USD')], { use: { monthlyActiveUsers: 101 } }, ['For review up to 100 monthly active users, denied above.']],
    ['a limit without a currency', [revenue(50, null)], {}, []],
    ['a limit by revenue from which on', [revenue(2e6, 'USD', '>=')], {}, ['Clear below USD 2 million of annual revenue, denied from there on.']],
    ['employees', [size('employees', 250, null)], {}, ['Clear up to 250 employees, denied above.']],
    ['funding', [size('funding', 10e6, 'USD')], {}, ['Clear up to USD 10 million of funding, denied above.']],
    ['funding without a currency', [size('funding', 10e6, null)], {}, []],
    ['a rate', [requests('day')], {}, ['Clear up to 1,000 requests a day, denied above.']],
    ['a plain number', [requests(null)], {}, ['Clear up to 1,000 requests, denied above.']],
    ['something that is no limit', [restrictionOf('no-derivatives', {})], {}, []],
    ['the same limit twice is told once', [users(100), users(100)], {}, ['Clear up to 100 monthly active users, denied above.']],
  ])('%s', (_, restrictions, policy, says) => expect(told(restrictions, policy)).toEqual(says))

  it('are those at which it changes: the last number before and the first after', () => {
    const caps = restrictionOfKinds(['user-cap', 'organization-size-cap', 'revenue-cap', 'quantity-cap'])
    fc.assert(
      fc.property(fc.array(caps, { minLength: 1, maxLength: 3 }), anyUse, (restrictions, use) => {
        const classification = text(...restrictions)
        const policy = { ...definePolicy({}), use }
        for (const { fact, upTo, before, after } of thresholds(classification, policy)) {
          expect(before).not.toBe(after)
          if (fact !== 'employees' && !fact.endsWith('sers')) continue
          const decide = (value: number) => evaluate(classification, { ...policy, use: { ...use, [fact]: value } }).decision
          expect([decide(upTo), decide(upTo + 1)]).toEqual([before, after])
        }
      }),
      { numRuns: 500 },
    )
  })
})

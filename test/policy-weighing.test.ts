import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weigh } from '../src/policy/evaluate.ts'
import { kinds, type Restriction } from '../src/restrictions/index.ts'
import { type Action, actions, type IntendedUse, type Outcome } from '../src/restrictions/intended-use.ts'

/** A restriction of a kind with the values that matter here. */
const string = (kind: string, values: Readonly<Record<string, unknown>> = {}): Restriction =>
  ({
    kind,
    modality: 'prohibition',
    subject: ['model'],
    consequence: null,
    exceptions: null,
    evidence: [],
    confidence: 0.9,
    basis: 'text',
    ...blank,
    ...values,
  }) as unknown as Restriction

/** Values of every kind as they are when the text states none. */
const blank = {
  verbs: [],
  field: 'other',
  qualifier: null,
  scope: null,
  phrase: null,
  position: null,
  place: null,
  what: null,
  only: null,
  who: null,
  named: null,
  permitted: null,
  target: null,
  limit: null,
  form: null,
  trigger: null,
  until: null,
  duration: null,
  law: null,
  excluded: null,
  allowed: null,
  commercialPath: null,
  metric: 'devices',
  comparator: '>',
  value: 100,
  currency: null,
  period: null,
  viaOutputs: null,
  viaMaterials: null,
  name: 'the rules',
}

const users = (comparator: string, metric = 'monthly-active-users', consequence: string | null = null) => string('user-cap', { metric, comparator, value: 100, consequence })
const money = (comparator: string, currency: string | null = 'USD', period: string | null = 'annual') => string('revenue-cap', { comparator, value: 100, currency, period })
const size = (metric: string, currency: string | null = null) => string('organization-size-cap', { metric, comparator: '>', value: 100, currency })
const usd = (amount: number, period: 'annual' | 'monthly' = 'annual') => ({ revenue: [{ amount, currency: 'USD', period }] })
const out = (...excluded: string[]) => string('territory', { excluded })
const only = (...allowed: string[]) => string('territory', { allowed })
const bars = (field: string, qualifier: string | null = null) => string('field-of-use', { field, qualifier })
const commerce = (commercialPath: string | null) => string('non-commercial', { commercialPath })

type Row = readonly [Restriction, IntendedUse, Outcome]
const rows: readonly Row[] = [
  [users('>'), { monthlyActiveUsers: 99 }, 'clear'],
  [users('>'), { monthlyActiveUsers: 100 }, 'clear'],
  [users('>'), { monthlyActiveUsers: 101 }, 'conflict'],
  [users('>='), { monthlyActiveUsers: 99 }, 'clear'],
  [users('>='), { monthlyActiveUsers: 100 }, 'conflict'],
  [users('>='), { monthlyActiveUsers: 101 }, 'conflict'],
  [users('>'), {}, 'unknown'],
  [users('>'), { registeredUsers: 500 }, 'unknown'],
  [users('>'), { dailyActiveUsers: 101 }, 'conflict'],
  [users('>'), { dailyActiveUsers: 100 }, 'unknown'],
  [users('>'), { users: 100 }, 'clear'],
  [users('>', 'monthly-active-users', 'request-license'), { monthlyActiveUsers: 101 }, 'conflict'],
  [users('>', 'monthly-active-users', 'pay'), { monthlyActiveUsers: 101 }, 'conflict'],
  [users('>', 'monthly-active-users', 'display-attribution'), { monthlyActiveUsers: 101 }, 'duty'],
  [users('>', 'monthly-active-users', 'notify'), { monthlyActiveUsers: 101 }, 'duty'],
  [users('>', 'daily-active-users'), { dailyActiveUsers: 101 }, 'conflict'],
  [users('>', 'daily-active-users'), { monthlyActiveUsers: 100 }, 'clear'],
  [users('>', 'daily-active-users'), { monthlyActiveUsers: 101 }, 'unknown'],
  [users('>', 'registered-users'), { registeredUsers: 101 }, 'conflict'],
  [users('>', 'registered-users'), { monthlyActiveUsers: 101 }, 'unknown'],
  [users('>', 'users'), { monthlyActiveUsers: 101 }, 'conflict'],
  [users('>', 'users'), { monthlyActiveUsers: 99 }, 'unknown'],
  [users('>', 'users'), { users: 99 }, 'clear'],
  [money('>'), usd(99), 'clear'],
  [money('>'), usd(100), 'clear'],
  [money('>'), usd(101), 'conflict'],
  [money('>='), usd(99), 'clear'],
  [money('>='), usd(100), 'conflict'],
  [money('>='), usd(101), 'conflict'],
  [money('>'), {}, 'unknown'],
  [money('>', 'EUR'), usd(101), 'unknown'],
  [money('>', null), usd(101), 'unknown'],
  [money('>', 'USD', 'monthly'), usd(5000), 'unknown'],
  [money('>', 'USD', 'monthly'), usd(101, 'monthly'), 'conflict'],
  [money('>', 'USD', null), usd(5000), 'unknown'],
  [size('employees'), { employees: 100 }, 'clear'],
  [size('employees'), { employees: 101 }, 'conflict'],
  [size('employees'), {}, 'unknown'],
  [size('funding', 'USD'), { funding: [{ amount: 101, currency: 'USD' }] }, 'conflict'],
  [size('funding', 'USD'), { funding: [{ amount: 101, currency: 'CNY' }] }, 'unknown'],
  [size('assets', 'USD'), { assets: [{ amount: 100, currency: 'USD' }] }, 'clear'],
  [size('valuation', 'USD'), {}, 'unknown'],
  [string('quantity-cap'), { quantities: { devices: { value: 100, period: null } } }, 'clear'],
  [string('quantity-cap'), { quantities: { devices: { value: 101, period: null } } }, 'conflict'],
  [string('quantity-cap', { period: 'month' }), { quantities: { devices: { value: 101, period: null } } }, 'unknown'],
  [string('quantity-cap', { metric: 'requests', period: 'day' }), {}, 'unknown'],
  [string('quantity-cap', { metric: 'servers', comparator: '>=' }), { quantities: { servers: { value: 100, period: null } } }, 'conflict'],
  [out('EU'), { territories: ['DE'] }, 'conflict'],
  [out('EU'), { territories: ['NO'] }, 'clear'],
  [out('EEA'), { territories: ['NO'] }, 'conflict'],
  [out('EU'), { territories: ['US', 'FR'] }, 'conflict'],
  [out('EU'), { territories: ['GB'] }, 'clear'],
  [out('DE'), { territories: ['EU'] }, 'conflict'],
  [out('EU'), { territories: ['worldwide'] }, 'conflict'],
  [out('EU'), {}, 'unknown'],
  [out('KR', 'GB'), { territories: ['KR'] }, 'conflict'],
  [only('CN'), { territories: ['CN'] }, 'clear'],
  [only('CN'), { territories: ['CN', 'US'] }, 'conflict'],
  [only('EEA'), { territories: ['EU'] }, 'clear'],
  [only('EU'), { territories: ['EEA'] }, 'conflict'],
  [string('territory'), { territories: ['DE'] }, 'unknown'],
  [string('platform-limit', { only: 'the Acme SDK' }), {}, 'unknown'],
  [string('entity-exclusion', { who: ['government'] }), { entity: 'government' }, 'conflict'],
  [string('entity-exclusion', { who: ['government'] }), { entity: 'company' }, 'clear'],
  [string('entity-exclusion', { who: ['government'] }), {}, 'unknown'],
  [string('entity-exclusion', { who: ['non-academic'] }), { entity: 'academic' }, 'clear'],
  [string('entity-exclusion', { who: ['non-academic'] }), { entity: 'individual' }, 'conflict'],
  [string('entity-exclusion', { who: ['minors', 'companies'] }), { entity: 'company' }, 'conflict'],
  [string('entity-exclusion', { who: ['sanctioned'] }), {}, 'unknown'],
  [string('entity-exclusion', { who: ['military'] }), { fields: [] }, 'unknown'],
  [string('entity-exclusion', { who: ['named'], named: ['Foobar'] }), {}, 'unknown'],
  [bars('medical-advice'), { fields: ['medical-advice'] }, 'conflict'],
  [bars('medical-advice'), { fields: ['insurance'] }, 'clear'],
  [bars('medical-advice'), {}, 'unknown'],
  [bars('surveillance', 'unlawful'), { fields: ['surveillance'] }, 'duty'],
  [bars('fraud'), {}, 'unknown'],
  [bars('other'), { fields: [] }, 'unknown'],
  [commerce(null), { commercial: true }, 'conflict'],
  [commerce('none'), { commercial: false }, 'clear'],
  [commerce('none'), {}, 'unknown'],
  [commerce('request-license'), { commercial: true }, 'conflict'],
  [commerce('registration'), { commercial: true }, 'duty'],
  [commerce('below-threshold'), { commercial: true }, 'unknown'],
  [string('purpose-limit', { permitted: ['research'] }), { commercial: true }, 'unknown'],
  [string('purpose-limit', { permitted: ['research'] }), { purposes: ['research'] }, 'clear'],
  [string('purpose-limit', { permitted: ['research'] }), { purposes: ['research', 'production'] }, 'conflict'],
  [string('competition-ban'), { actions: ['build-competing-model'] }, 'conflict'],
  [string('competition-ban'), { actions: [] }, 'unknown'],
  [string('competition-ban', { target: 'models' }), { actions: [] }, 'clear'],
  [string('competition-ban'), { competitor: false }, 'clear'],
  [string('competition-ban'), { competitor: true }, 'conflict'],
  [string('output-training-ban', { target: 'any-model' }), { actions: ['train-on-outputs'] }, 'conflict'],
  [string('output-training-ban', { target: 'any-model' }), {}, 'unknown'],
  [string('output-training-ban', { target: 'large-language-model' }), { actions: ['distill'] }, 'conflict'],
  [string('output-restriction', { limit: 'non-commercial' }), { commercial: true }, 'conflict'],
  [string('registration', { scope: 'commercial-use' }), { commercial: false }, 'clear'],
  [string('registration', { scope: 'any-use' }), {}, 'duty'],
  [string('no-redistribution', { scope: 'model' }), { actions: ['redistribute-derivatives'] }, 'clear'],
  [string('no-redistribution', { scope: 'both' }), { actions: ['redistribute-derivatives'] }, 'conflict'],
  [string('no-derivatives'), { actions: ['fine-tune'] }, 'conflict'],
  [string('hosted-service-ban'), { actions: ['host-as-service'] }, 'conflict'],
  [string('hosted-service-ban'), { actions: ['internal-use'] }, 'clear'],
  [string('hosted-service-ban'), {}, 'unknown'],
  [string('benchmark-ban'), { actions: ['benchmark-publicly'] }, 'conflict'],
  [string('attribution', { phrase: 'Built with Foobar' }), {}, 'duty'],
  [string('naming', { phrase: 'Foobar', position: 'prefix' }), { actions: ['internal-use'] }, 'clear'],
  [string('share-alike'), { actions: ['redistribute-derivatives'] }, 'duty'],
  [string('flow-down'), { actions: ['redistribute-weights'], recipientsBound: false }, 'conflict'],
  [string('fee'), {}, 'duty'],
  [string('term-limit', { until: '2030-01-01' }), {}, 'unknown'],
  [string('termination', { trigger: 'at-will' }), {}, 'unknown'],
  [string('no-warranty'), {}, 'clear'],
]

describe('each restriction says what it means for a use', () => {
  it.each(rows.map(([restriction, use, outcome]) => ({ restriction, use, outcome, name: `${restriction.kind} ${JSON.stringify(use)}: ${outcome}` })))(
    '$name',
    ({ restriction, use, outcome }) => {
      const weighed = weigh(restriction, use, [restriction])
      expect([weighed.outcome, weighed.because]).toEqual([outcome, expect.stringMatching(/\.$/)])
    },
  )
})

const anyUse: fc.Arbitrary<IntendedUse> = fc.record(
  {
    commercial: fc.boolean(),
    monthlyActiveUsers: fc.integer({ min: 95, max: 105 }),
    dailyActiveUsers: fc.integer({ min: 95, max: 105 }),
    registeredUsers: fc.integer({ min: 95, max: 105 }),
    users: fc.integer({ min: 95, max: 105 }),
    revenue: fc.array(
      fc.record({ amount: fc.integer({ min: 95, max: 105 }), currency: fc.constantFrom('USD', 'EUR'), period: fc.constantFrom('annual' as const, 'monthly' as const) }),
      { minLength: 1, maxLength: 1 },
    ),
    employees: fc.integer({ min: 95, max: 105 }),
    territories: fc.subarray(['DE', 'US', 'EU', 'worldwide']),
    entity: fc.constantFrom('company' as const, 'academic' as const),
    purposes: fc.subarray(['research' as const, 'production' as const]),
    fields: fc.subarray(['medical-advice' as const, 'military' as const]),
    actions: fc.subarray(Object.keys(actions) as Action[]),
    recipientsBound: fc.boolean(),
  },
  { requiredKeys: [] },
)
const anyRestriction = fc.constantFrom(...rows.map(([restriction]) => restriction), ...kinds.filter(({ kind }) => !kind.endsWith('-cap')).map(({ kind }) => string(kind)))

describe('whatever the facts are', () => {
  it('adding a fact never turns a conflict into unknown', () => {
    fc.assert(
      fc.property(anyRestriction, anyUse, anyUse, (restriction, use, more) => {
        if (weigh(restriction, use, []).outcome === 'conflict') expect(weigh(restriction, { ...more, ...use }, []).outcome).not.toBe('unknown')
      }),
      { numRuns: 3000 },
    )
  })
  it('raising a number never turns a conflict into clear', () => {
    const numbers = ['monthlyActiveUsers', 'dailyActiveUsers', 'registeredUsers', 'users', 'employees'] as const
    fc.assert(
      fc.property(anyRestriction, anyUse, fc.constantFrom(...numbers), fc.nat(10), (restriction, use, name, by) => {
        const number = use[name]
        if (number !== undefined && weigh(restriction, use, []).outcome === 'conflict') expect(weigh(restriction, { ...use, [name]: number + by }, []).outcome).toBe('conflict')
      }),
      { numRuns: 3000 },
    )
  })
})

import fc from 'fast-check'
import type { LocatedLicense } from '../../src/match/license-match.ts'
import type { JudgedText } from '../../src/policy/evaluate.ts'
import type { PolicyInput } from '../../src/policy/policy.ts'
import { policyShape } from '../../src/policy/policy-shape.ts'
import { presetNames } from '../../src/policy/preset-names.ts'
import type { Shape } from '../../src/policy/shape.ts'
import { fieldGroups } from '../../src/restrictions/field.ts'
import type { Restriction, RestrictionKind } from '../../src/restrictions/index.ts'
import { type Action, actions, entities, type IntendedUse, purposes, quantityMetrics } from '../../src/restrictions/intended-use.ts'
import type { RestrictionBase } from '../../src/restrictions/restriction.ts'

/** Numbers around 100, the value of every cap here, and far from it. */
const number = fc.oneof(fc.integer({ min: 95, max: 105 }), fc.nat(1_000_000))
const comparator = fc.constantFrom('>' as const, '>=' as const)
const value = fc.oneof(fc.constant(100), fc.nat(1_000_000))
const currency = fc.constantFrom('USD', 'EUR', 'CNY')
const period = fc.constantFrom('annual' as const, 'monthly' as const, 'quarterly' as const, 'total' as const)
const rate = fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year')
const place = fc.constantFrom('DE', 'FR', 'NO', 'US', 'CN', 'EU', 'EEA')
const date = fc.constantFrom('2026-12-31', '2027-01-01', '2030-06-30')
const name = fc.constantFrom('Foobar', 'Acme', 'Quux Ltd', 'the Acme SDK', '')
const field = fc.constantFrom(...Object.values(fieldGroups).flat(), 'other' as const)
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3 })
const oneOf = <const T extends readonly unknown[]>(...values: T): fc.Arbitrary<T[number]> => fc.constantFrom(...values)
const some = <const T extends readonly unknown[]>(...values: T): fc.Arbitrary<T[number][]> => fc.subarray([...values])

type Own<Kind extends RestrictionKind> = Omit<Extract<Restriction, { readonly kind: Kind }>, keyof RestrictionBase>
const nothing = fc.constant({})

/** The values of every kind. */
const values: { readonly [Kind in RestrictionKind]: fc.Arbitrary<Own<Kind>> } = {
  'user-cap': fc.record({
    metric: oneOf('monthly-active-users', 'daily-active-users', 'registered-users', 'users'),
    comparator,
    value,
    counted: orNull(some('licensee', 'affiliates')),
    measured: orNull(oneOf('preceding-month', 'preceding-year', 'any-time')),
    asOf: orNull(date),
    grantor: orNull(name),
    discretion: orNull(fc.constant('sole' as const)),
  }),
  'revenue-cap': fc.record({
    comparator,
    value,
    currency: orNull(currency),
    period: orNull(period),
    counted: orNull(some('licensee', 'affiliates')),
    grantor: orNull(name),
  }),
  'organization-size-cap': fc.record({ metric: oneOf('employees', 'funding', 'assets', 'valuation'), comparator, value, currency: orNull(currency) }),
  'quantity-cap': fc.record({ metric: fc.constantFrom(...quantityMetrics), comparator, value, period: orNull(rate) }),
  territory: fc.record({ excluded: orNull(fc.array(place, { maxLength: 3 })), allowed: orNull(fc.array(place, { maxLength: 3 })) }),
  'platform-limit': fc.record({ only: orNull(name), what: orNull(oneOf('product', 'hardware', 'service')) }),
  'entity-exclusion': fc.record({
    who: orNull(some('competitors', 'government', 'military', 'sanctioned', 'minors', 'individuals', 'companies', 'non-academic', 'named')),
    named: orNull(fc.array(name, { maxLength: 2 })),
  }),
  'field-of-use': fc.record({ field, qualifier: orNull(oneOf('without-consent', 'without-authorization', 'without-disclosure', 'unlawful')) }),
  'non-commercial': fc.record({ commercialPath: orNull(oneOf('none', 'request-license', 'registration', 'below-threshold')) }),
  'purpose-limit': fc.record({ permitted: orNull(fc.subarray([...purposes])) }),
  'competition-ban': fc.record({ target: orNull(oneOf('models', 'products', 'services')) }),
  'output-training-ban': fc.record({
    target: orNull(oneOf('any-model', 'large-language-model', 'foundation-model', 'competing-model')),
    viaOutputs: orNull(fc.boolean()),
    viaMaterials: orNull(fc.boolean()),
  }),
  'output-restriction': fc.record({ limit: orNull(oneOf('non-commercial', 'ownership', 'publication', 'license', 'other')) }),
  registration: fc.record({
    form: orNull(oneOf('application', 'registration', 'written-authorization', 'agreement', 'certificate')),
    scope: orNull(oneOf('any-use', 'commercial-use', 'distribution')),
    contact: orNull(name),
  }),
  'no-redistribution': fc.record({ scope: orNull(oneOf('model', 'derivatives', 'both')) }),
  'no-derivatives': nothing,
  'hosted-service-ban': fc.record({ scope: orNull(oneOf('api', 'managed-service', 'any')) }),
  'no-sublicense': fc.record({ verbs: some('sublicense', 'transfer', 'sell', 'rent', 'lease', 'assign', 'lend') }),
  'reverse-engineering-ban': nothing,
  'safeguard-circumvention-ban': fc.record({ target: orNull(oneOf('safety', 'watermark', 'technical-measures', 'license-terms')) }),
  'benchmark-ban': fc.record({ what: orNull(oneOf('publication', 'comparison')) }),
  attribution: fc.record({ phrase: orNull(name), place: orNull(some('website', 'product', 'publication')), prominent: orNull(fc.boolean()) }),
  naming: fc.record({ phrase: orNull(name), position: orNull(oneOf('prefix', 'include', 'avoid')) }),
  notice: fc.record({ what: orNull(some('license-copy', 'copyright-notice', 'notice-file', 'attribution-text', 'disclaimer')), noticeText: orNull(name) }),
  'state-changes': nothing,
  'flow-down': fc.record({ what: orNull(oneOf('use-restrictions', 'whole-license', 'no-less-protective')) }),
  'share-alike': fc.record({ scope: orNull(oneOf('derivatives', 'whole-work', 'file', 'network')) }),
  'source-disclosure': fc.record({ scope: orNull(oneOf('derivatives', 'whole-work', 'network')) }),
  'acceptable-use-policy': fc.record({ url: orNull(name), name }),
  'update-duty': nothing,
  reporting: fc.record({ what: orNull(oneOf('use', 'results', 'security', 'violations', 'modifications', 'records')) }),
  'grant-back': fc.record({ what: orNull(oneOf('feedback', 'modifications', 'outputs', 'data', 'patent')) }),
  disclosure: fc.record({ what: orNull(oneOf('ai-generated', 'risks', 'ai-interaction', 'training-data', 'license-terms')) }),
  indemnity: nothing,
  'law-compliance': nothing,
  'export-control': nothing,
  'deletion-on-termination': fc.record({ what: some('model', 'copies', 'derivatives', 'outputs') }),
  'litigation-termination': fc.record({ trigger: oneOf('patent', 'copyright', 'any-ip', 'any-claim') }),
  termination: fc.record({ trigger: orNull(oneOf('breach', 'at-will', 'notice')), cureDays: orNull(fc.nat(90)), automatic: orNull(fc.boolean()) }),
  'unilateral-change': fc.record({ what: oneOf('license', 'policy', 'model') }),
  'remote-restriction': nothing,
  'term-limit': fc.record({ until: orNull(date), duration: orNull(fc.constant('P1Y')) }),
  trademark: nothing,
  'governing-law': fc.record({ law: orNull(place), forum: orNull(name), arbitration: orNull(fc.boolean()) }),
  'no-warranty': nothing,
  'no-liability': nothing,
  'safeguard-duty': nothing,
  confidentiality: nothing,
  'data-protection': nothing,
  fee: nothing,
  'dispute-waiver': nothing,
  'final-interpretation': nothing,
}

/** Characters of the texts here: spans and evidence lie within. */
const LENGTH = 1000
const location = fc.record({ start: fc.nat(LENGTH - 100), length: fc.nat(100), line: fc.integer({ min: 1, max: 50 }), column: fc.integer({ min: 1, max: 120 }) })
const place1 = location.map(({ start, length, line, column }) => ({ start, end: start + length, line, column }))
const evidence = fc
  .record({ place: place1, quote: fc.oneof(fc.string(), fc.constantFrom('You must not.', '不得。', '')) })
  .map((each) => ({ ...each.place, section: [], quote: each.quote }))
const base = fc.record({
  modality: oneOf('prohibition', 'obligation', 'condition', 'reservation'),
  subject: some('model', 'weights', 'code', 'derivatives', 'outputs', 'service'),
  consequence: orNull(oneOf('prohibited', 'request-license', 'pay', 'notify', 'display-attribution', 'terminates', 'none')),
  exceptions: orNull(some('research', 'personal', 'same-family', 'derivatives', 'own-use')),
  evidence: fc.array(evidence, { maxLength: 3 }),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  basis: oneOf('text', 'known-license'),
})

/** A restriction of some kinds, with any of the values that the vocabulary has. */
export const restrictionOfKinds = (kinds: readonly RestrictionKind[]): fc.Arbitrary<Restriction> =>
  fc.constantFrom(...kinds).chain((kind) => fc.tuple(base, values[kind] as fc.Arbitrary<object>).map(([shared, own]) => ({ ...shared, kind, ...own }) as unknown as Restriction))

/** A restriction of any kind. */
export const anyRestriction = restrictionOfKinds(Object.keys(values) as RestrictionKind[])

const money = fc.uniqueArray(fc.record({ amount: number, currency }), { maxLength: 3, selector: (each) => each.currency })

/** Any facts at all; each may be missing. */
export const anyUse: fc.Arbitrary<IntendedUse> = fc.record(
  {
    commercial: fc.boolean(),
    monthlyActiveUsers: number,
    dailyActiveUsers: number,
    registeredUsers: number,
    users: number,
    revenue: fc.uniqueArray(fc.record({ amount: number, currency, period }), { maxLength: 4, selector: (each) => `${each.currency} ${each.period}` }),
    employees: number,
    funding: money,
    assets: money,
    valuation: money,
    quantities: fc.record({ devices: quantity(), copies: quantity(), servers: quantity(), requests: quantity(), seats: quantity(), parameters: quantity() }, { requiredKeys: [] }),
    territories: fc.array(fc.oneof(place, fc.constant('worldwide')), { maxLength: 3 }),
    entity: fc.constantFrom(...entities),
    name,
    competitor: fc.boolean(),
    sanctioned: fc.boolean(),
    minor: fc.boolean(),
    purposes: fc.subarray([...purposes]),
    fields: fc.array(field, { maxLength: 5 }),
    actions: fc.subarray(Object.keys(actions) as Action[]),
    runsOn: fc.array(name, { maxLength: 2 }),
    recipientsBound: fc.boolean(),
    until: date,
  },
  { requiredKeys: [] },
)

function quantity() {
  return fc.record({ value: number, period: orNull(rate) })
}

const id = fc.constantFrom('MIT', 'Apache-2.0', 'GPL-2.0-only', 'GPL-2.0-or-later', 'LicenseRef-foobar', 'LicenseRef-acme-use-policy')
const license: fc.Arbitrary<LocatedLicense> = fc.record({
  id,
  name,
  version: fc.constant(null),
  publisher: orNull(name),
  aliases: fc.constant({ urls: [] }),
  document: oneOf('license', 'exception', 'use-policy', 'terms'),
  basis: oneOf('text', 'notice', 'tag', 'title'),
  match: oneOf('exact', 'modified', 'partial', 'named'),
  similarity: fc.double({ min: 0, max: 1, noNaN: true }),
  span: place1,
  differences: fc.constant([]),
  sameText: fc.constant([]),
  alsoPossible: fc.constant([]),
})
const expression: fc.Arbitrary<string> = fc.letrec<{ all: string; one: string }>((tie) => ({
  one: fc.oneof({ depthSize: 'small' }, id, fc.constant('GPL-2.0-only WITH Classpath-exception-2.0'), fc.constant('Apache-1.0+'), tie('all')),
  all: fc.tuple(tie('one'), oneOf('AND', 'OR'), tie('one')).map(([left, word, right]) => `(${left} ${word} ${right})`),
})).one

/** The texts that classifications and policies here speak of. */
const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64))

/** A classification with anything in it. */
export const anyClassification: fc.Arbitrary<JudgedText> = fc.record({
  subject: fc.record({ sha256: hash, characters: fc.constant(LENGTH) }),
  licenses: fc.array(license, { maxLength: 3 }),
  expression: orNull(expression),
  restrictions: fc.array(anyRestriction, { maxLength: 8 }),
  additions: fc.array(place1, { maxLength: 2 }),
})

/** A policy as it is written, with every key that the description of policies has. */
export const anyPolicyInput: fc.Arbitrary<PolicyInput> = fromShape(policyShape, '').map((input) => {
  const { exceptions, ...rest } = input as { readonly exceptions?: readonly object[] }
  // An exception that names a text alone is an error of its own.
  return { ...rest, ...(exceptions === undefined ? {} : { exceptions: exceptions.map((each) => ({ outcome: 'conflict', sha256: 'a'.repeat(64), ...each })) }) }
}) as unknown as fc.Arbitrary<PolicyInput>

/** Anything that a shape allows: the same description that checks a policy makes it. */
function fromShape(shape: Shape, key: string): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'object': {
      const fields = Object.entries(shape.fields)
      return fc.record(Object.fromEntries(fields.map(([name, each]) => [name, fromShape(each.shape, name)])), {
        requiredKeys: fields.filter(([, { required }]) => required === true).map(([name]) => name),
      })
    }
    case 'list': {
      const one = fromShape(shape.of, key)
      const list = fc.array(one, { minLength: shape.least ?? 0, maxLength: 3 })
      return shape.orOne === true ? fc.oneof(one, list) : list
    }
    case 'word':
      return fc.constantFrom(...shape.words, ...(shape.or === undefined ? [] : ['0123456789abcdef']))
    case 'text':
      if (key === 'extends') return fc.constantFrom(...presetNames)
      if (key === 'sha256') return hash
      if (key === 'fingerprint') return fc.constantFrom('0123456789abcdef', 'fedcba9876543210')
      if (key === 'asOf' || key === 'law' || key === 'duration') return fc.constant(shape.example)
      if (key === 'license') return fc.oneof(id, expression)
      return key === 'path' ? fc.constantFrom('models/*', '**/LICENSE', '[a](b)*') : fc.string({ minLength: 1 })
    case 'maybe':
      return fc.option(fromShape(shape.of, key))
    case 'kinds':
      return fc.constantFrom(...Object.keys(shape.of)).chain((kind) => {
        const fields = { ...shape.of[kind]!, ...shape.shared }
        const required = Object.keys(fields).filter((name) => fields[name]!.required === true)
        return fc
          .record(Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, fromShape(each.shape, name)])), { requiredKeys: required })
          .map((values) =>
            Object.keys(values).some((name) => name !== 'fingerprint') || shape.shared.fingerprint === undefined ? { kind, ...values } : { kind, exceptions: null, ...values },
          )
      })
    case 'flag':
      return fc.boolean()
    case 'share':
      return fc.double({ min: 0, max: 1, noNaN: true })
    case 'date':
      return date
    case 'amount':
      if (shape.plain) return fc.oneof(number, fc.constantFrom('12M', '1,000', '3 billion'))
      return fc.constant(key === 'currency' ? 'USD' : key === 'revenue' ? 'USD 3M/year' : 'USD 3M')
  }
}

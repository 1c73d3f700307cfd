import { countryNames } from '../quantities/place/countries.ts'
import { fieldGroups } from '../restrictions/field.ts'
import type { Restriction, RestrictionKind } from '../restrictions/index.ts'
import { purposes, quantityMetrics } from '../restrictions/intended-use.ts'
import type { Consequence, Modality, RestrictionBase, Subject } from '../restrictions/restriction.ts'
import { isCurrency, readCount } from './amounts.ts'
import { otherPlaces } from './other-words.ts'
import type { Field, Shape } from './shape.ts'

/** The values of one kind, without what all kinds share. */
export type OwnValues<Kind extends RestrictionKind> = Omit<Extract<Restriction, { readonly kind: Kind }>, keyof RestrictionBase>

/** What of the values that all kinds share a person can say. */
export type SharedValues = Pick<RestrictionBase, 'modality' | 'subject' | 'consequence' | 'exceptions'>

export const modalities = ['prohibition', 'obligation', 'condition', 'reservation'] as const satisfies readonly Modality[]
export const consequences = ['prohibited', 'request-license', 'pay', 'notify', 'display-attribution', 'terminates', 'none'] as const satisfies readonly Consequence[]
export const subjects = ['model', 'weights', 'code', 'derivatives', 'outputs', 'service', 'data', 'documentation', 'name'] as const satisfies readonly Subject[]

const word = (noun: string, ...words: readonly string[]): Shape => ({ is: 'word', noun, words })
const text = (noun: string, example: string, pattern?: string): Shape => ({ is: 'text', noun, example, ...(pattern === undefined ? {} : { pattern }) })
const list = (of: Shape): Shape => ({ is: 'list', orOne: true, of })
const maybe = (of: Shape): Shape => ({ is: 'maybe', of })
const flag: Shape = { is: 'flag' }
const count: Shape = { is: 'amount', noun: 'a number', example: '12M or 12000000', read: readCount, plain: true }
const place: Shape = { is: 'word', noun: 'place', words: ['EU', 'EEA', ...Object.keys(countryNames)], also: otherPlaces }

const comparator: Field = {
  shape: { is: 'word', noun: 'comparator', words: ['>', '>='], also: { '=': '>=', '=>': '>=', '≥': '>=', above: '>' } },
  says: 'Whether it bites above the number, or from it on.',
}
const value: Field = { shape: count, says: 'The number.' }
const currency: Field = {
  shape: maybe({ is: 'amount', noun: 'a currency', example: 'USD', read: (code) => (isCurrency(code) ? code : undefined), plain: false }),
  says: 'The currency, by its ISO 4217 code.',
}
const counted: Field = { shape: maybe(list(word('party', 'licensee', 'affiliates'))), says: 'Whose numbers are added up.' }
const grantor: Field = { shape: maybe(text('a name', 'Acme Ltd')), says: 'Who gives the separate license.' }

/** The values of every kind: what a clarification may say of it. What may be null is what a text may leave open. */
export const valueFields: { readonly [Kind in RestrictionKind]: { readonly [Value in keyof Required<OwnValues<Kind>>]: Field } } = {
  'user-cap': {
    metric: { shape: word('metric', 'monthly-active-users', 'daily-active-users', 'registered-users', 'users'), says: 'What is counted.' },
    comparator,
    value,
    counted,
    measured: { shape: maybe(word('time', 'preceding-month', 'preceding-year', 'any-time')), says: 'Over which time.' },
    asOf: { shape: maybe(text('a day or release-date', '2027-03-31', '^(?:\\d{4}-\\d{2}-\\d{2}|release-date)$')), says: 'The day on which it is looked at.' },
    grantor,
    discretion: { shape: maybe(word('discretion', 'sole')), says: 'Whether the grantor alone decides.' },
  },
  'revenue-cap': {
    comparator,
    value,
    currency,
    period: { shape: maybe(word('period', 'annual', 'monthly', 'quarterly', 'total')), says: 'Over which time.' },
    counted,
    grantor,
  },
  'organization-size-cap': { metric: { shape: word('metric', 'employees', 'funding', 'assets', 'valuation'), says: 'What is counted.' }, comparator, value, currency },
  'quantity-cap': {
    metric: { shape: word('metric', ...quantityMetrics), says: 'What is counted.' },
    comparator,
    value,
    period: { shape: maybe(word('period', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year')), says: 'Over which time.' },
  },
  territory: {
    excluded: { shape: maybe(list(place)), says: 'Places that are left out.' },
    allowed: { shape: maybe(list(place)), says: 'The only places where it holds.' },
  },
  'platform-limit': {
    only: { shape: maybe(text('a name', 'Acme GPUs')), says: 'What it is tied to.' },
    what: { shape: maybe(word('platform', 'product', 'hardware', 'service')), says: 'Of which sort that is.' },
  },
  'entity-exclusion': {
    who: {
      shape: maybe(list(word('party', 'competitors', 'government', 'military', 'sanctioned', 'minors', 'individuals', 'companies', 'non-academic', 'named'))),
      says: 'Who is left out.',
    },
    named: { shape: maybe(list(text('a name', 'Acme Ltd'))), says: 'Who is left out by name.' },
  },
  'field-of-use': {
    field: { shape: word('field', ...Object.values(fieldGroups).flat()), says: 'The field of use.' },
    qualifier: {
      shape: maybe(word('qualifier', 'without-consent', 'without-authorization', 'without-disclosure', 'unlawful')),
      says: 'What makes the use forbidden, where it is not forbidden outright.',
    },
    text: { shape: maybe(text('the field in words', 'use in toys')), says: 'The field in words, where it is `other`.' },
  },
  'non-commercial': {
    commercialPath: { shape: maybe(word('way', 'none', 'request-license', 'registration', 'below-threshold')), says: 'How commercial use is had all the same.' },
  },
  'purpose-limit': { permitted: { shape: maybe(list(word('purpose', ...purposes))), says: 'What it may be used for.' } },
  'competition-ban': { target: { shape: maybe(word('target', 'models', 'products', 'services')), says: 'What must not compete.' } },
  'output-training-ban': {
    target: { shape: maybe(word('target', 'any-model', 'large-language-model', 'foundation-model', 'competing-model')), says: 'What must not be trained.' },
    viaOutputs: { shape: maybe(flag), says: 'Whether by outputs.' },
    viaMaterials: { shape: maybe(flag), says: 'Whether by the materials themselves.' },
  },
  'output-restriction': { limit: { shape: maybe(word('limit', 'non-commercial', 'ownership', 'publication', 'license', 'other')), says: 'What binds the outputs.' } },
  registration: {
    form: { shape: maybe(word('form', 'application', 'registration', 'written-authorization', 'agreement', 'certificate')), says: 'In which form.' },
    scope: { shape: maybe(word('scope', 'any-use', 'commercial-use', 'distribution')), says: 'For what.' },
    contact: { shape: maybe(text('an address', 'legal@acme.example')), says: 'Where to ask.' },
  },
  'no-redistribution': { scope: { shape: maybe(word('scope', 'model', 'derivatives', 'both')), says: 'What must not be passed on.' } },
  'no-derivatives': {},
  'hosted-service-ban': { scope: { shape: maybe(word('scope', 'api', 'managed-service', 'any')), says: 'Which service.' } },
  'no-sublicense': { verbs: { shape: list(word('act', 'sublicense', 'transfer', 'sell', 'rent', 'lease', 'assign', 'lend')), says: 'What must not be done.' } },
  'reverse-engineering-ban': {},
  'safeguard-circumvention-ban': {
    target: { shape: maybe(word('target', 'safety', 'watermark', 'technical-measures', 'license-terms')), says: 'What must not be got around.' },
  },
  'benchmark-ban': { what: { shape: maybe(word('act', 'publication', 'comparison')), says: 'What must not be done.' } },
  attribution: {
    phrase: { shape: maybe(text('words', 'Built with Foobar')), says: 'The exact words to show.' },
    place: {
      shape: maybe(list(word('place', 'website', 'user-interface', 'documentation', 'blogpost', 'about-page', 'product', 'publication', 'package'))),
      says: 'Where they must be shown.',
    },
    prominent: { shape: maybe(flag), says: 'Whether they must be easy to see.' },
  },
  naming: {
    phrase: { shape: maybe(text('words', 'Foobar')), says: 'The words that a name must or must not hold.' },
    position: { shape: maybe(word('position', 'prefix', 'include', 'avoid')), says: 'Where in the name.' },
  },
  notice: {
    what: { shape: maybe(list(word('notice', 'license-copy', 'copyright-notice', 'notice-file', 'attribution-text', 'disclaimer'))), says: 'What must go along.' },
    noticeText: { shape: maybe(text('words', 'Foobar is licensed by Acme')), says: 'A text that is prescribed.' },
  },
  'state-changes': {},
  'flow-down': { what: { shape: maybe(word('terms', 'use-restrictions', 'whole-license', 'no-less-protective')), says: 'What must be passed on.' } },
  'share-alike': { scope: { shape: maybe(word('scope', 'derivatives', 'whole-work', 'file', 'network')), says: 'How far it reaches.' } },
  'source-disclosure': { scope: { shape: maybe(word('scope', 'derivatives', 'whole-work', 'network')), says: 'How far it reaches.' } },
  'acceptable-use-policy': {
    url: { shape: maybe(text('an address', 'https://acme.example/policy')), says: 'Where it stands.' },
    name: { shape: text('a name', 'Foobar Use Policy'), says: 'What it is called.' },
  },
  'update-duty': {},
  reporting: { what: { shape: maybe(word('report', 'use', 'results', 'security', 'violations', 'modifications', 'records')), says: 'What must be reported.' } },
  'grant-back': { what: { shape: maybe(word('grant', 'feedback', 'modifications', 'outputs', 'data', 'patent')), says: 'In what rights are granted back.' } },
  disclosure: {
    what: { shape: maybe(word('disclosure', 'ai-generated', 'risks', 'ai-interaction', 'training-data', 'license-terms')), says: 'What must be told.' },
  },
  indemnity: {},
  'law-compliance': {},
  'export-control': {},
  'deletion-on-termination': { what: { shape: list(word('thing', 'model', 'copies', 'derivatives', 'outputs')), says: 'What must go.' } },
  'litigation-termination': { trigger: { shape: word('claim', 'patent', 'copyright', 'any-ip', 'any-claim'), says: 'The claim that ends it.' } },
  termination: {
    trigger: { shape: maybe(word('trigger', 'breach', 'at-will', 'notice')), says: 'What sets it off.' },
    cureDays: { shape: maybe(count), says: 'Days to mend a breach.' },
    automatic: { shape: maybe(flag), says: 'Whether it takes effect by itself.' },
  },
  'unilateral-change': { what: { shape: word('thing', 'license', 'policy', 'model'), says: 'What may be changed.' } },
  'remote-restriction': {},
  'term-limit': {
    until: { shape: maybe({ is: 'date' }), says: 'The last day.' },
    duration: { shape: maybe(text('a length of time', 'P90D', '^P\\d')), says: 'For how long, as ISO 8601 writes it.' },
  },
  trademark: {},
  'governing-law': {
    law: { shape: maybe(text('a code of ISO 3166', 'US-CA', '^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$')), says: 'Whose law.' },
    forum: { shape: maybe(text('a place', 'Geneva')), says: 'Where disputes are decided.' },
    arbitration: { shape: maybe(flag), says: 'Whether by arbitration.' },
  },
  'no-warranty': {},
  'no-liability': {},
  'safeguard-duty': {},
  confidentiality: {},
  'data-protection': {},
  fee: {},
  'dispute-waiver': {},
  'final-interpretation': {},
}

/** What can be said of every kind. */
export const sharedFields: { readonly [Value in keyof SharedValues]: Field } = {
  modality: { shape: word('modality', ...modalities), says: 'How it binds.' },
  subject: { shape: list(word('part', ...subjects)), also: ['part', 'parts'], says: 'What it reaches.' },
  consequence: { shape: maybe(word('consequence', ...consequences)), says: 'What follows when it bites.' },
  exceptions: { shape: maybe(list(text('what is let through', 'research'))), says: 'What the clause itself lets through.' },
}

/**
 * A restriction as a person writes it.
 *
 * @param isWhole whether it must hold every value that no text leaves open
 * @param more keys beside the values
 */
export const restrictionShape = (isWhole: boolean, more: Readonly<Record<string, Field>> = {}): Shape => ({
  is: 'kinds',
  shared: { ...more, ...sharedFields },
  of: Object.fromEntries(
    Object.entries(valueFields).map(([kind, fields]) => [
      kind,
      Object.fromEntries(Object.entries(fields as Record<string, Field>).map(([name, field]) => [name, { ...field, required: isWhole && field.shape.is !== 'maybe' }])),
    ]),
  ),
})

import { countryNames } from '../quantities/place/countries.ts'
import { fieldGroups } from '../restrictions/field.ts'
import { actions, entities, purposes, quantityMetrics } from '../restrictions/intended-use.ts'
import { readCount, readMoney, readQuantity, readRevenue } from './amounts.ts'
import { consequences, modalities, restrictionShape, subjects } from './clarified-values.ts'
import { otherPlaces } from './other-words.ts'
import { presetNames } from './preset-names.ts'
import type { Shape } from './shape.ts'
import { weighing } from './weighing.ts'

const flag: Shape = { is: 'flag' }
const count: Shape = { is: 'amount', noun: 'a number', example: '12M or 12000000', read: readCount, plain: true }
const money: Shape = { is: 'list', orOne: true, of: { is: 'amount', noun: 'an amount with its currency', example: 'USD 3M', read: readMoney, plain: false } }
const revenue: Shape = { is: 'list', orOne: true, of: { is: 'amount', noun: 'an amount with currency and period', example: 'USD 3M/year', read: readRevenue, plain: false } }
const quantity: Shape = { is: 'amount', noun: 'a number or a rate', example: '500 or 100/minute', read: readQuantity, plain: true }
const text = (noun: string, example: string, pattern?: string): Shape => ({ is: 'text', noun, example, ...(pattern === undefined ? {} : { pattern }) })
const word = (noun: string, list: readonly string[], also: Readonly<Record<string, string>> = {}): Shape => ({ is: 'word', noun, words: list, also })
const words = (...of: Parameters<typeof word>): Shape => ({ is: 'list', orOne: true, of: word(...of) })
/** What is matched: an empty list would match nothing, and the rule would be dead. */
const some = (...of: Parameters<typeof word>): Shape => ({ is: 'list', orOne: true, of: word(...of), least: 1 })

const otherEntities = {
  firm: 'company',
  business: 'company',
  corporation: 'company',
  startup: 'company',
  university: 'academic',
  school: 'academic',
  person: 'individual',
  private: 'individual',
  army: 'military',
  state: 'government',
}
const otherVerdicts = {
  forbid: 'deny',
  block: 'deny',
  reject: 'deny',
  fail: 'deny',
  no: 'deny',
  accept: 'allow',
  permit: 'allow',
  pass: 'allow',
  ok: 'allow',
  yes: 'allow',
  warn: 'review',
  ask: 'review',
  flag: 'review',
}
const fingerprint = { noun: 'a fingerprint of 16 hex digits', example: 'the fingerprint that a check reports', pattern: '^[0-9a-f]{16}$' } as const
const hash = text('a SHA-256 in 64 hex digits', 'the sha256 that a scan reports as JSON', '^[0-9a-f]{64}$')

const useShape: Shape = {
  is: 'object',
  fields: {
    commercial: { shape: flag, says: 'Whether the use is commercial.' },
    monthlyActiveUsers: { shape: count, also: ['mau'], says: 'Monthly active users, affiliates counted in where the license does so.' },
    dailyActiveUsers: { shape: count, also: ['dau'], says: 'Daily active users.' },
    registeredUsers: { shape: count, says: 'Registered users.' },
    users: { shape: count, says: 'All users.' },
    revenue: { shape: revenue, says: 'Revenue with currency and period; several when known in several currencies or periods. Nothing is converted.' },
    employees: { shape: count, also: ['staff', 'headcount', 'size'], says: 'Number of employees.' },
    funding: { shape: money, says: 'Money raised from investors.' },
    assets: { shape: money, says: 'Assets.' },
    valuation: { shape: money, says: 'What the company is worth.' },
    quantities: {
      shape: { is: 'object', fields: Object.fromEntries(quantityMetrics.map((each) => [each, { shape: quantity, says: `How many ${each}.` }])) },
      says: 'What else licenses count.',
    },
    territories: {
      shape: words('territory', ['worldwide', 'EU', 'EEA', ...Object.keys(countryNames)], otherPlaces),
      also: ['countries', 'country', 'regions', 'region', 'places'],
      says: 'Where it is used: ISO 3166-1 codes, EU, EEA, worldwide.',
    },
    entity: { shape: word('entity', entities, otherEntities), says: 'Who you are.' },
    name: { shape: text('a name', 'Acme Ltd'), says: 'Your name, for licenses that shut somebody out by name.' },
    competitor: { shape: flag, says: 'Whether you compete with the licensor.' },
    sanctioned: { shape: flag, says: 'Whether you are under sanctions.' },
    minor: { shape: flag, says: 'Whether you are a minor.' },
    purposes: { shape: words('purpose', purposes), says: 'What it is for; the list is complete.' },
    fields: { shape: words('field', Object.values(fieldGroups).flat()), says: 'Your fields of activity; the list is complete.' },
    actions: { shape: words('action', Object.keys(actions)), says: 'What you do with the model; the list is complete.' },
    runsOn: { shape: { is: 'list', orOne: true, of: text('a name', 'Acme GPUs') }, says: 'Hardware, products and services that it runs on or in.' },
    recipientsBound: { shape: flag, says: 'Whether those who get it, or use it through you, are bound by terms.' },
    until: { shape: { is: 'date' }, says: 'The last day of the use.' },
  },
}

const someNames = (noun: string, example: string): Shape => ({ is: 'list', orOne: true, of: text(noun, example), least: 1 })

/** What a rule or an exception can match. */
const matchers = {
  license: {
    shape: someNames('a license id or a pattern with *', 'Apache-2.0'),
    says: 'License ids; `*` stands for anything, `none` for a text that is no known license. An id with a space in it is an expression as a whole.',
  },
  match: { shape: some('match', ['exact', 'modified', 'partial', 'named', 'none']), says: 'How the license was recognized.' },
  openSource: {
    shape: some('answer', ['met', 'not-met', 'cannot-tell'], { yes: 'met', no: 'not-met', true: 'met', false: 'not-met', unknown: 'cannot-tell' }),
    says: 'What the Open Source Definition says of the license.',
  },
  family: { shape: some('family', ['eligibility', 'purpose', 'outputs', 'access', 'duties', 'standing'], { duty: 'duties', output: 'outputs' }), says: 'Families of kinds.' },
  kind: { shape: some('kind', ['license', ...Object.keys(weighing)]), says: 'Kinds of restriction; `license` is the license itself.' },
  field: { shape: some('field', Object.values(fieldGroups).flat()), says: 'Fields of use that it bars.' },
  modality: {
    shape: some('modality', modalities, {
      ban: 'prohibition',
      must: 'obligation',
      duty: 'obligation',
      if: 'condition',
      may: 'reservation',
    }),
    says: 'How it binds.',
  },
  consequence: {
    shape: some('consequence', consequences, {
      payment: 'pay',
      fee: 'pay',
      license: 'request-license',
      forbidden: 'prohibited',
      notice: 'notify',
      termination: 'terminates',
      attribution: 'display-attribution',
    }),
    says: 'What follows when it bites.',
  },
  part: { shape: some('part', subjects), says: 'What it reaches.' },
  outcome: { shape: some('outcome', ['clear', 'duty', 'conflict', 'unknown']), says: 'What came of weighing it against the use.' },
  path: { shape: someNames('a path or a pattern with *', 'models/*'), says: 'Paths from the folder of the policy file; `*` stays within a folder, `**` does not.' },
  basis: { shape: some('basis', ['text', 'known-license']), says: 'Whether it was read in words at hand.' },
  confidence: {
    shape: { is: 'object', fields: { below: { shape: { is: 'share' }, says: 'Less sure than this.' }, atLeast: { shape: { is: 'share' }, says: 'At least this sure.' } } },
    says: 'How sure the reading is.',
  },
} as const

/** What rules and exceptions can match, by name. */
export const matcherNames = Object.keys(matchers) as readonly (keyof typeof matchers)[]

const reason = text('a reason', 'checked by legal')

/** A policy, as written. */
export const policyShape: Extract<Shape, { is: 'object' }> = {
  is: 'object',
  fields: {
    $schema: { shape: text('a URL or path', './schemas/policy.schema.json'), says: 'Where editors find the schema.' },
    extends: {
      shape: { is: 'list', orOne: true, of: text('a preset or a relative path', presetNames.join(', ')) },
      says: `Presets (${presetNames.join(', ')}) and files, relative to this one. What stands here goes before what they say.`,
    },
    use: { shape: useShape, says: 'Facts about you and your use. What is not stated is unknown.' },
    rules: {
      shape: {
        is: 'list',
        of: {
          is: 'object',
          fields: {
            ...matchers,
            verdict: {
              shape: word('verdict', ['allow', 'review', 'deny'], otherVerdicts),
              also: ['action', 'decision', 'effect', 'level', 'severity'],
              required: true,
              says: 'What to do with what matches.',
            },
            reason: { shape: reason, says: 'Why.' },
          },
        },
      },
      says: 'Each finding, the license itself and every restriction in it, gets the verdict of the first rule that matches it; the worst verdict decides. Without a rule a conflict is denied, what is unknown is for review, the rest is allowed.',
    },
    clarifications: {
      shape: {
        is: 'list',
        of: {
          is: 'object',
          fields: {
            sha256: { shape: hash, required: true, says: 'The text that it speaks of.' },
            license: { shape: text('an SPDX expression', 'Apache-2.0'), says: 'Which license it is.' },
            remove: {
              shape: { is: 'list', orOne: true, of: { is: 'word', noun: 'kind', words: Object.keys(weighing), or: fingerprint } },
              says: 'Kinds that were read in error, or one finding by its fingerprint.',
            },
            edit: {
              shape: {
                is: 'list',
                of: restrictionShape(false, { fingerprint: { shape: { is: 'text', ...fingerprint }, says: 'The one finding that is meant; else every one of the kind.' } }),
              },
              says: 'Restrictions of which something was read wrong: the kind, and the values as they are.',
            },
            add: {
              shape: { is: 'list', of: restrictionShape(true) },
              says: 'Restrictions that were not read: the kind and its values; null, or nothing, where the text leaves one open.',
            },
            reason: { shape: reason, required: true, says: 'Why.' },
            reviewer: { shape: text('a name', 'A. Example'), required: true, says: 'Who looked.' },
          },
        },
      },
      says: 'What a person has found out about one text.',
    },
    exceptions: {
      shape: {
        is: 'list',
        of: {
          is: 'object',
          fields: {
            fingerprint: { shape: { is: 'text', ...fingerprint }, says: 'The finding.' },
            ...matchers,
            sha256: { shape: hash, says: 'The text; where there is no fingerprint it is needed, and something to match beside it.' },
            reason: { shape: reason, required: true, says: 'Why.' },
            approvedBy: { shape: text('a name', 'A. Example'), says: 'Who agreed.' },
            expires: { shape: { is: 'date' }, says: 'The last day on which it holds.' },
          },
        },
      },
      says: 'Findings that are let through, for a reason and perhaps for a time.',
    },
  },
}

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import type { LocatedLicense } from '../src/match/license-match.ts'
import { type EvaluateOptions, type Evaluation, evaluate, type JudgedText } from '../src/policy/evaluate.ts'
import { type ClarificationInput, definePolicy, type PolicyInput } from '../src/policy/policy.ts'
import { thresholds } from '../src/policy/thresholds.ts'
import { findingOf } from '../src/report/check/finding.ts'
import { kinds, type Restriction } from '../src/restrictions/index.ts'
import { readingOf } from '../src/restrictions/known-reading.ts'
import { restrictionOf } from './policy/restriction-of.ts'

const HASH = 'a'.repeat(64)

/** A license whose words stand from `start` to `end`. */
const license = (id: string, start = 0, end = 100, more: Partial<LocatedLicense> = {}): LocatedLicense => ({
  id,
  name: id,
  version: null,
  publisher: null,
  aliases: { urls: [] },
  document: 'license',
  basis: 'text',
  match: 'exact',
  similarity: 1,
  span: { start, end, line: 3, column: 5 },
  differences: [],
  sameText: [],
  alsoPossible: [],
  ...more,
})

const at = (restriction: Restriction, start: number, quote = 'some words'): Restriction =>
  ({ ...restriction, evidence: [{ start, end: start + 5, line: 7, column: 2, section: [], quote }] }) as Restriction
const cap = (start = 150): Restriction =>
  at(
    restrictionOf(
      'user-cap',
      { metric: 'monthly-active-users', comparator: '>', value: 100, counted: null, measured: null, asOf: null, grantor: null, discretion: null },
      { modality: 'condition', consequence: 'request-license' },
    ),
    start,
  )
const military = (start = 150): Restriction => at(restrictionOf('field-of-use', { field: 'military', qualifier: null }), start)

const text = (expression: string | null, licenses: readonly LocatedLicense[], restrictions: readonly Restriction[] = []): JudgedText => ({
  subject: { sha256: HASH, characters: 1000 },
  licenses,
  expression,
  restrictions,
  additions: [],
})
const mit = (...restrictions: readonly Restriction[]) => text('MIT', [license('MIT')], restrictions)
const judge = (classification: JudgedText, policy: PolicyInput, options: EvaluateOptions = {}): Evaluation => evaluate(classification, definePolicy(policy), options)
/** The verdict on the license, then those on its restrictions. */
const verdicts = (...given: Parameters<typeof judge>) => judge(...given).judgments.map(({ verdict }) => verdict)

const many = { monthlyActiveUsers: 101 }

describe('without a rule', () => {
  it.each<[string, JudgedText, PolicyInput, string]>([
    ['a known license is allowed', mit(), {}, 'allow'],
    ['no known license is for review', text(null, []), {}, 'review'],
    ['a conflict is denied', mit(cap()), { use: many }, 'deny'],
    ['what is unknown is for review', mit(cap()), {}, 'review'],
    ['what is clear is allowed', mit(cap()), { use: { monthlyActiveUsers: 100 } }, 'allow'],
    ['a duty is allowed', mit(restrictionOf('update-duty', {})), {}, 'allow'],
  ])('%s', (_, classification, policy, decision) => expect(judge(classification, policy).decision).toBe(decision))

  it('the outcome of the whole is that of the worst restriction', () => {
    expect(judge(mit(cap(), restrictionOf('update-duty', {})), { use: many }).outcome).toBe('conflict')
    expect(judge(mit(restrictionOf('update-duty', {})), {}).outcome).toBe('duty')
    expect(judge(mit(), {}).outcome).toBe('clear')
  })
})

describe('a rule that names nothing of restrictions', () => {
  it.each<[string, PolicyInput['rules'] & object, readonly string[]]>([
    ['allows a license and no cap beneath it', [{ license: 'MIT', verdict: 'allow' }], ['allow', 'deny']],
    ['denies a license, and the cap is denied of itself', [{ license: 'MIT', verdict: 'deny' }], ['deny', 'deny']],
    ['by path speaks of the license', [{ path: 'models/**', verdict: 'review' }], ['review', 'deny']],
    ['by the way of recognition speaks of the license', [{ match: 'exact', verdict: 'review' }], ['review', 'deny']],
    ['by openness speaks of the license', [{ openSource: 'met', verdict: 'review' }], ['review', 'deny']],
    ['by openness that it has not changes nothing', [{ openSource: 'not-met', verdict: 'review' }], ['allow', 'deny']],
    ['and nothing at all speaks of the license', [{ verdict: 'review' }], ['review', 'deny']],
    ['of another license changes nothing', [{ license: 'Apache-2.0', verdict: 'deny' }], ['allow', 'deny']],
    [
      'is not asked about a restriction even when it stands first',
      [
        { license: '*', verdict: 'allow' },
        { kind: 'user-cap', verdict: 'review' },
      ],
      ['allow', 'review'],
    ],
  ])('%s', (_, rules, expected) => expect(verdicts(mit(cap()), { use: many, rules }, { path: 'models/LICENSE' })).toEqual(expected))

  it('makes a list of what is allowed with a last rule that denies the rest', () => {
    const rules = [
      { license: ['MIT', 'Apache-2.0'], verdict: 'allow' },
      { verdict: 'deny', reason: 'not on our list' },
    ] as const
    const notice = restrictionOf('notice', { what: null, noticeText: null })
    expect(verdicts(mit(notice), { rules, use: { actions: [] } })).toEqual(['allow', 'allow'])
    const other = judge(text('LicenseRef-foobar', [license('LicenseRef-foobar')], [notice]), { rules, use: { actions: [] } })
    expect(other.judgments.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['deny', 'not on our list'],
      ['allow', null],
    ])
  })
})

describe('a rule on restrictions', () => {
  const rows: readonly (readonly [string, NonNullable<PolicyInput['rules']>[number], readonly string[]])[] = [
    ['kind', { kind: 'user-cap', verdict: 'allow' }, ['allow', 'allow', 'deny']],
    ['several kinds', { kind: ['user-cap', 'field-of-use'], verdict: 'review' }, ['allow', 'review', 'review']],
    ['the kind "license" and another', { kind: ['license', 'user-cap'], verdict: 'review' }, ['review', 'review', 'deny']],
    ['the kind "license"', { kind: 'license', verdict: 'review' }, ['review', 'deny', 'deny']],
    ['family', { family: 'eligibility', verdict: 'allow' }, ['allow', 'allow', 'deny']],
    ['field', { field: 'military', verdict: 'allow' }, ['allow', 'deny', 'allow']],
    ['field that is not barred', { field: 'weapons', verdict: 'allow' }, ['allow', 'deny', 'deny']],
    ['modality', { modality: 'condition', verdict: 'allow' }, ['allow', 'allow', 'deny']],
    ['consequence', { consequence: 'request-license', verdict: 'allow' }, ['allow', 'allow', 'deny']],
    ['part', { part: 'model', verdict: 'review' }, ['allow', 'review', 'review']],
    ['part that it does not reach', { part: 'outputs', verdict: 'review' }, ['allow', 'deny', 'deny']],
    ['basis', { basis: 'text', verdict: 'review' }, ['allow', 'review', 'review']],
    ['outcome', { outcome: 'conflict', verdict: 'review' }, ['allow', 'review', 'review']],
    ['outcome, of the license too', { outcome: 'clear', verdict: 'review' }, ['review', 'deny', 'deny']],
    ['confidence below', { confidence: { below: 0.9 }, verdict: 'review' }, ['allow', 'deny', 'deny']],
    ['confidence just above', { confidence: { below: 0.91 }, verdict: 'review' }, ['allow', 'review', 'review']],
    ['confidence from', { confidence: { atLeast: 0.9 }, verdict: 'review' }, ['allow', 'review', 'review']],
    ['confidence from more', { confidence: { atLeast: 0.95 }, verdict: 'review' }, ['allow', 'deny', 'deny']],
    ['license and kind', { license: 'MIT', kind: 'user-cap', verdict: 'allow' }, ['allow', 'allow', 'deny']],
    ['another license and kind', { license: 'Apache-2.0', kind: 'user-cap', verdict: 'allow' }, ['allow', 'deny', 'deny']],
    ['path and kind', { path: 'models/*', kind: 'user-cap', verdict: 'allow' }, ['allow', 'allow', 'deny']],
    ['another path and kind', { path: '*', kind: 'user-cap', verdict: 'allow' }, ['allow', 'deny', 'deny']],
    ['all that can be', { outcome: ['clear', 'conflict'], path: '**/LICENSE', verdict: 'allow' }, ['allow', 'allow', 'allow']],
  ]
  it.each(rows)('by %s', (_, rule, expected) =>
    expect(verdicts(mit(cap(), military()), { use: { ...many, fields: ['military'] }, rules: [rule] }, { path: './models/LICENSE' })).toEqual(expected),
  )

  it('goes by the first that matches, and says its reason', () => {
    const rules = [
      { field: 'weapons', verdict: 'deny', reason: 'not this' },
      { kind: 'user-cap', verdict: 'review', reason: 'first' },
      { kind: 'user-cap', verdict: 'deny', reason: 'second' },
    ] as const
    expect(judge(mit(cap()), { use: many, rules }).judgments[1]).toMatchObject({ verdict: 'review', reason: 'first' })
  })
})

describe('several licenses', () => {
  const rules = [
    { license: 'MIT', verdict: 'allow', reason: 'welcome' },
    { license: 'LicenseRef-foobar', verdict: 'deny', reason: 'no foobar' },
  ] as const
  it.each<[string, string, string | null]>([
    ['MIT AND LicenseRef-foobar', 'deny', 'no foobar'],
    ['LicenseRef-foobar AND MIT', 'deny', 'no foobar'],
    ['MIT OR LicenseRef-foobar', 'allow', 'welcome'],
    ['LicenseRef-foobar OR MIT', 'allow', 'welcome'],
    ['LicenseRef-foobar OR GPL-2.0-only', 'allow', null],
    ['(MIT OR LicenseRef-foobar) AND Apache-2.0', 'allow', 'welcome'],
    ['(MIT AND LicenseRef-foobar) OR Apache-2.0', 'allow', null],
    ['MIT AND (LicenseRef-foobar OR LicenseRef-foobar)', 'deny', 'no foobar'],
    ['MIT OR Apache-2.0 AND LicenseRef-foobar', 'allow', 'welcome'],
    ['LicenseRef-foobar WITH Quux-exception', 'deny', 'no foobar'],
  ])('%s is judged license by license: %s', (expression, verdict, reason) => {
    expect(judge(text(expression, []), { rules }).judgments[0]).toMatchObject({ verdict, reason })
  })

  it.each<[string, NonNullable<PolicyInput['rules']>, string]>([
    ['is named as a whole', [{ license: 'MIT OR Apache-2.0', verdict: 'review' }], 'review'],
    [
      'is named as a whole before its parts',
      [
        { license: 'MIT OR Apache-2.0', verdict: 'review' },
        { license: 'MIT', verdict: 'allow' },
      ],
      'review',
    ],
    [
      'is named as a whole after a part',
      [
        { license: 'MIT', verdict: 'deny' },
        { license: 'MIT OR Apache-2.0', verdict: 'review' },
      ],
      'allow',
    ],
    [
      'has a part that a pattern names',
      [
        { license: 'LicenseRef-*', verdict: 'deny' },
        { license: '*', verdict: 'review' },
      ],
      'review',
    ],
    ['is not named by a pattern without a space', [{ license: 'MIT*', verdict: 'deny' }], 'allow'],
  ])('an expression %s', (_, rules, verdict) => expect(judge(text('MIT OR Apache-2.0', []), { rules }).decision).toBe(verdict))

  it('an exception is named by itself, with its license, or by that license', () => {
    const withException = text('GPL-2.0-only WITH Classpath-exception-2.0', [])
    for (const named of ['GPL-2.0-only', 'Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-*'])
      expect([named, judge(withException, { rules: [{ license: named, verdict: 'deny' }] }).decision]).toEqual([named, 'deny'])
  })

  it('a use policy beside the license is denied by name, and no list of licenses shuts it out', () => {
    const both = text('LicenseRef-foobar', [license('LicenseRef-foobar'), license('LicenseRef-foobar-use-policy', 200, 300, { document: 'use-policy' })])
    expect(judge(both, { rules: [{ license: '*-use-policy', verdict: 'deny' }] }).decision).toBe('deny')
    expect(judge(both, { rules: [{ license: 'LicenseRef-foobar', verdict: 'allow' }, { verdict: 'deny' }] }).decision).toBe('allow')
  })

  it('how a license was recognized is asked of each', () => {
    const both = text('MIT AND Apache-2.0', [license('MIT'), license('Apache-2.0', 200, 300, { match: 'modified' })])
    expect(judge(both, { rules: [{ license: 'MIT', match: 'modified', verdict: 'deny' }] }).decision).toBe('allow')
    expect(judge(both, { rules: [{ license: 'Apache-2.0', match: 'modified', verdict: 'deny' }] }).decision).toBe('deny')
  })

  it('a restriction belongs to the license in whose words it stands, and outside of all to each', () => {
    const both = text('MIT AND Apache-2.0', [license('MIT', 0, 100), license('Apache-2.0', 100, 200)], [cap(50), cap(150), cap(500)])
    expect(verdicts(both, { use: many, rules: [{ license: 'MIT', kind: 'user-cap', verdict: 'allow' }] })).toEqual(['allow', 'allow', 'deny', 'allow'])
    expect(verdicts(both, { use: many, rules: [{ license: 'Apache-2.0', kind: 'user-cap', verdict: 'allow' }] })).toEqual(['allow', 'deny', 'allow', 'allow'])
  })
})

describe('exceptions', () => {
  const found = judge(mit(cap()), { use: many }).judgments[1]!
  const excepting = (exception: object) => ({ use: many, exceptions: [{ reason: 'bought', ...exception }] }) as PolicyInput

  it.each<[string, object, string]>([
    ['by fingerprint', { fingerprint: found.fingerprint }, 'allow'],
    ['by another fingerprint', { fingerprint: '0'.repeat(16) }, 'deny'],
    ['by fingerprint and text', { fingerprint: found.fingerprint, sha256: HASH }, 'allow'],
    ['by fingerprint and another text', { fingerprint: found.fingerprint, sha256: 'b'.repeat(64) }, 'deny'],
    ['by fingerprint and a kind that it is not', { fingerprint: found.fingerprint, kind: 'fee' }, 'deny'],
    ['by text and kind', { sha256: HASH, kind: 'user-cap' }, 'allow'],
    ['by text and another kind', { sha256: HASH, kind: 'fee' }, 'deny'],
    ['by another text and kind', { sha256: 'b'.repeat(64), kind: 'user-cap' }, 'deny'],
    ['by text and license, which speaks of the license', { sha256: HASH, license: 'MIT' }, 'deny'],
  ])('%s', (_, exception, decision) => expect(judge(mit(cap()), excepting(exception)).decision).toBe(decision))

  it.each<[string | undefined, string, object]>([
    ['2027-03-30', 'allow', { expired: [], undated: [], usedExceptions: [0] }],
    ['2027-03-31', 'allow', { expired: [], undated: [], usedExceptions: [0] }],
    ['2027-04-01', 'deny', { expired: [{ expires: '2027-03-31' }], undated: [], usedExceptions: [] }],
    [undefined, 'deny', { expired: [], undated: [{ expires: '2027-03-31' }], usedExceptions: [] }],
  ])('hold through their last day: on %s', (today, decision, told) => {
    expect(judge(mit(cap()), excepting({ fingerprint: found.fingerprint, expires: '2027-03-31' }), today === undefined ? {} : { today })).toMatchObject({ decision, ...told })
  })

  it('one that holds goes before one that expired', () => {
    const one = { fingerprint: found.fingerprint, reason: 'old', expires: '2020-01-01' }
    const other = { fingerprint: found.fingerprint, reason: 'new', approvedBy: 'A. Example' }
    const evaluation = judge(mit(cap()), { use: many, exceptions: [one, other] }, { today: '2027-01-01' })
    expect(evaluation.judgments[1]!.exception).toEqual({ reason: 'new', approvedBy: 'A. Example', expires: null })
    expect(evaluation).toMatchObject({ expired: [], usedExceptions: [1] })
  })

  it('are not used up by what is allowed without them', () => {
    expect(judge(mit(cap()), { ...excepting({ fingerprint: found.fingerprint }), use: { monthlyActiveUsers: 100 } })).toMatchObject({ usedExceptions: [] })
  })

  it('let a license through as well', () => {
    const rules = [{ license: 'MIT', verdict: 'deny' }] as const
    expect(judge(mit(), { rules, exceptions: [{ sha256: HASH, license: 'MIT', reason: 'once' }] }).decision).toBe('allow')
    expect(judge(mit(), { rules, exceptions: [{ sha256: HASH, kind: 'license', reason: 'once' }] }).decision).toBe('allow')
    expect(judge(mit(), { rules, exceptions: [{ sha256: HASH, kind: 'user-cap', reason: 'once' }] }).decision).toBe('deny')
  })

  it('a day that is none is a mistaken call', () => {
    expect(() => judge(mit(), {}, { today: '2027-02-29' })).toThrow(new RangeError('"2027-02-29" is no day. Give today as an ISO date such as 2027-03-31.'))
    expect(() => judge(mit(), {}, { today: '31.3.2027' })).toThrow(RangeError)
  })
})

describe('clarifications', () => {
  const said = (clarification: object) => ({ sha256: HASH, reason: 'read', reviewer: 'A. Example', ...clarification })
  it('give the license by which rules go', () => {
    const policy = { clarifications: [said({ license: 'Apache-2.0' })], rules: [{ license: 'MIT', verdict: 'deny' }] } as const
    expect(judge(mit(), policy).decision).toBe('allow')
    expect(judge({ ...mit(), subject: { sha256: 'b'.repeat(64), characters: 1000 } }, policy).decision).toBe('deny')
    expect(judge(text(null, []), { clarifications: [said({ license: 'Apache-2.0' })] })).toMatchObject({ decision: 'allow', judgments: [{ says: 'The license is Apache-2.0.' }] })
  })
  it('make restrictions belong to the license that they name, and to no other', () => {
    const clarifications = [said({ license: 'Apache-2.0' })]
    const allowed = (license: string) => verdicts(mit(cap(50)), { use: many, clarifications, rules: [{ license, kind: 'user-cap', verdict: 'allow' }] })
    expect(allowed('MIT')).toEqual(['allow', 'deny'])
    expect(allowed('Apache-2.0')).toEqual(['allow', 'allow'])
  })
  it('take away kinds, in the text that they speak of', () => {
    const policy = { use: many, clarifications: [said({ remove: 'user-cap' })] } as PolicyInput
    expect(judge(mit(cap(), military()), policy).judgments.map(({ kind }) => kind)).toEqual(['license', 'field-of-use'])
    expect(judge({ ...mit(cap()), subject: { sha256: 'b'.repeat(64), characters: 1000 } }, policy).decision).toBe('deny')
  })
})

/** What is known of the licenses that are stored. */
const known = readdirSync(new URL('../corpus/licenses', import.meta.url)).flatMap((slug) => readingOf(`LicenseRef-${slug}`) ?? [])

describe('clarifications of restrictions', () => {
  const said = (clarification: Partial<ClarificationInput>): ClarificationInput => ({ sha256: HASH, reason: 'read', reviewer: 'A. Example', ...clarification })
  const capAt = (value: number): Restriction => ({ ...cap(), value }) as Restriction
  const outcomes = (restrictions: readonly Restriction[], policy: PolicyInput) =>
    judge(text(null, [], restrictions), policy)
      .judgments.slice(1)
      .map(({ kind, outcome }) => [kind, outcome])

  it('edit values: the words stay where they are, and the use is weighed against what a person read', () => {
    const policy = (edit: ClarificationInput['edit']): PolicyInput => ({ use: { monthlyActiveUsers: 60 }, clarifications: [said({ edit: edit! })] })
    expect(outcomes([capAt(50)], { use: { monthlyActiveUsers: 60 } })).toEqual([['user-cap', 'conflict']])
    expect(outcomes([capAt(50)], policy([{ kind: 'user-cap', value: '70' }]))).toEqual([['user-cap', 'clear']])
    expect(outcomes([capAt(50)], policy([{ kind: 'user-cap', value: 60, comparator: '>=' }]))).toEqual([['user-cap', 'conflict']])
    expect(outcomes([capAt(50)], policy([{ kind: 'user-cap', consequence: 'notify' }]))).toEqual([['user-cap', 'duty']])
    expect(outcomes([capAt(50)], policy([{ kind: 'user-cap', consequence: null }]))).toEqual([['user-cap', 'conflict']])
    const [, judgment] = judge(text(null, [], [capAt(50)]), policy([{ kind: 'user-cap', value: 55 }])).judgments
    const [, before] = judge(text(null, [], [capAt(50)]), {}).judgments
    expect(judgment).toMatchObject({ says: before!.says.replace('50', '55'), evidence: before!.evidence, confidence: 1 })
    expect(judgment!.fingerprint).not.toBe(before!.fingerprint)
  })

  it('mean every finding of a kind, or the one whose fingerprint they give', () => {
    const caps = [capAt(50), capAt(40)]
    const [, first, second] = judge(text(null, [], caps), {}).judgments.map(({ fingerprint }) => fingerprint)
    const clear = (clarification: Partial<ClarificationInput>) =>
      outcomes(caps, { use: { monthlyActiveUsers: 60 }, clarifications: [said(clarification)] }).map(([, outcome]) => outcome)
    expect(clear({ edit: [{ kind: 'user-cap', value: 70 }] })).toEqual(['clear', 'clear'])
    expect(clear({ edit: [{ kind: 'user-cap', fingerprint: second!, value: 70 }] })).toEqual(['conflict', 'clear'])
    expect(clear({ remove: [first!] })).toEqual(['conflict'])
    expect(clear({ remove: 'user-cap' })).toEqual([])
    expect(clear({ remove: second!, edit: [{ kind: 'user-cap', value: 70 }] })).toEqual(['clear'])
  })

  it('add what was not read, with what the kind is when nothing else is said', () => {
    const policy = {
      use: { territories: 'DE' },
      clarifications: [
        said({
          add: [
            { kind: 'territory', excluded: 'EU' },
            { kind: 'attribution', phrase: 'Built with Foobar' },
          ],
        }),
      ],
    } as const
    const { judgments } = judge(mit(), policy)
    expect(judgments.slice(1)).toMatchObject([
      { kind: 'territory', outcome: 'conflict', fact: 'territories', confidence: 1, evidence: [] },
      { kind: 'attribution', outcome: 'duty', says: expect.stringContaining('Built with Foobar') },
    ])
    expect(judge(mit(), { ...policy, rules: [{ kind: 'territory', part: 'model', modality: 'condition', verdict: 'allow' }] }).decision).toBe('allow')
  })

  it('tell what of them found nothing, and are told nothing of other texts', () => {
    const clarification = said({
      remove: ['fee', 'user-cap'],
      edit: [
        { kind: 'naming', phrase: 'Foobar' },
        { kind: 'field-of-use', qualifier: null },
      ],
    })
    const policy: PolicyInput = { clarifications: [{ ...clarification, sha256: 'c'.repeat(64) }, clarification] }
    expect(judge(mit(capAt(50), military()), policy).usedClarifications).toEqual([{ at: 1, missed: ['remove[0]', 'edit[0]'] }])
  })

  it('count for the limits at which the answer changes', () => {
    const clarifications = [said({ edit: [{ kind: 'user-cap', value: '3M' }] })]
    expect(thresholds(text(null, [], [capAt(50)]), definePolicy({ clarifications, rules: [{ kind: 'license', verdict: 'allow' }] })).map(({ upTo }) => upTo)).toEqual([3_000_000])
  })

  it('are tried on more than a few readings', () => void expect(known.length).toBeGreaterThan(1000))

  it.each(kinds.map(({ kind, title }) => [title, kind] as const))('can say everything of %s that is read in known licenses', (_, kind) => {
    for (const restriction of known.filter((each) => each.kind === kind)) {
      const { evidence: _evidence, confidence: _confidence, basis: _basis, ...values } = restriction
      const input = { clarifications: [{ sha256: HASH, add: [values], reason: 'x', reviewer: 'y' }] }
      const [added] = definePolicy(input as unknown as PolicyInput).clarifications[0]!.add!
      expect(added).toEqual(values)
      expect(() => judge(text(null, [], []), input as unknown as PolicyInput)).not.toThrow()
    }
  })
})

describe('what a policy extends', () => {
  it('stands behind what it says itself: its facts win, and its rules come first', () => {
    const policy = definePolicy({ extends: ['commercial-product', 'research'], use: { commercial: false }, rules: [{ kind: 'fee', verdict: 'deny' }] })
    expect(policy.use).toEqual({ commercial: false, purposes: ['production'] })
    expect(policy.rules[0]).toEqual({ kind: ['fee'], verdict: 'deny' })
    expect(policy.rules.findIndex(({ kind }) => kind?.includes('share-alike'))).toBeGreaterThan(0)
    expect(definePolicy({ extends: ['research', 'commercial-product'] }).use).toEqual({ commercial: false, purposes: ['research'] })
  })
})

describe('findings', () => {
  it('that an exception let through are told as suppressed, and what is allowed is none', () => {
    const rules = [{ license: 'MIT', verdict: 'deny' }] as const
    const [excepted] = judge(mit(), { rules, exceptions: [{ sha256: HASH, license: 'MIT', reason: 'once' }] }).judgments
    expect(findingOf('LICENSE', excepted!)).toMatchObject({ rule: 'license', suppressed: 'exception: once' })
    expect(findingOf('LICENSE', judge(mit(), {}).judgments[0]!)).toBeUndefined()
    expect(findingOf('LICENSE', judge(mit(), { rules }).judgments[0]!)).toMatchObject({ level: 'error', suppressed: null })
    expect(findingOf('LICENSE', judge(mit(cap()), {}).judgments[1]!)).toMatchObject({ level: 'warning', suppressed: null })
  })

  it('about a license point to its words', () => {
    const words = 'Here is a preface of our own.\n\nSPDX-License-Identifier: CC-BY-NC-4.0\n'
    const [judgment] = judge(classify(words), { rules: [{ license: 'CC-BY-NC-*', verdict: 'deny' }] }).judgments
    const finding = findingOf('LICENSE', judgment!)!
    expect(finding).toMatchObject({ rule: 'license', line: 3, column: 26 })
    expect(words.slice(finding.startOffset!, finding.endOffset!)).toBe('CC-BY-NC-4.0')
  })

  it('keep their fingerprint when lines move, and lose it when a value changes', () => {
    const sentence = 'Companies with more than 700 million monthly active users need a separate license from Acme.'
    const printOf = (words: string) => judge(classify(words), {}).judgments.find(({ kind }) => kind === 'user-cap')?.fingerprint
    const print = printOf(sentence)
    expect(print).toMatch(/^[0-9a-f]{16}$/)
    expect(printOf(`A line.\n\n\n${sentence}`)).toBe(print)
    expect(printOf(sentence.replace('active users', 'active\n   users'))).toBe(print)
    expect(printOf(sentence.replace('700', '800'))).not.toBe(print)
    expect(printOf(sentence.replace('need a separate license from Acme', 'must pay a fee to Acme'))).not.toBe(print)
  })

  it('have fingerprints of their own when they say the same in other words', () => {
    const printsOf = (...quotes: readonly string[]) =>
      judge(mit(...quotes.map((quote) => at(military(), 150, quote))), {})
        .judgments.slice(1)
        .map(({ fingerprint }) => fingerprint)
    const [one, same, other] = printsOf('not for armies', 'Not  for\n"armies"', 'no soldiers')
    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  it('that stand in several places point to the first, and to the others as related', () => {
    const twice = 'You must not use the model for weapons.\n\nBe kind.\n\nThe model must not be used to build weapons.\n'
    const judgment = judge(classify(twice), { use: { fields: ['weapons'] } }).judgments.find(({ kind }) => kind === 'field-of-use')!
    expect(findingOf('LICENSE', judgment)).toMatchObject({ line: 1, related: [{ line: 5 }] })
  })

  it('of a known license keep it in whatever file, and of an unknown one with its words', () => {
    expect(judge(mit(), {}).judgments[0]!.fingerprint).toBe(judge({ ...mit(cap()), subject: { sha256: 'b'.repeat(64), characters: 9 } }, {}).judgments[0]!.fingerprint)
    const none = text(null, [])
    expect(judge(none, {}).judgments[0]!.fingerprint).not.toBe(judge({ ...none, subject: { sha256: 'b'.repeat(64), characters: 9 } }, {}).judgments[0]!.fingerprint)
  })
})

describe('patterns of paths', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['LICENSE', ['LICENSE', './LICENSE', 'license'], ['a/LICENSE', 'LICENSE.md']],
    ['*', ['LICENSE'], ['a/LICENSE']],
    ['models/*', ['models/LICENSE', 'models\\LICENSE'], ['models/a/LICENSE', 'more-models/LICENSE']],
    ['models/**', ['models/LICENSE', 'models/a/b/LICENSE'], ['a/models/LICENSE', 'models']],
    ['**/LICENSE', ['LICENSE', 'a/LICENSE', 'a/b/LICENSE'], ['MYLICENSE', 'a/MYLICENSE', 'LICENSE/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'ab']],
    ['**', ['LICENSE', 'a/b/LICENSE'], []],
    ['a.b+c(d)[e]{f}^$|?', ['a.b+c(d)[e]{f}^$|?'], ['axb+c(d)[e]{f}^$|?']],
    ['a***/b', ['a/b', 'ax/y/b'], ['ab']],
  ])('%s', (pattern, yes, no) => {
    const isMet = (path: string) => judge(mit(), { rules: [{ path: pattern, verdict: 'deny' }] }, { path }).decision === 'deny'
    expect(yes.filter((path) => !isMet(path))).toEqual([])
    expect(no.filter(isMet)).toEqual([])
  })
})

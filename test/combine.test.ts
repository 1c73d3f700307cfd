import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { combineLicenses } from '../src/combine/combine.ts'
import { compareLicenses } from '../src/combine/compare.ts'
import { schemas } from '../src/combine/json-schema.ts'
import type { LicenseStrings } from '../src/combine/license-strings.ts'
import { isFinding } from '../src/report/finding.ts'
import { kinds, type Restriction } from '../src/restrictions/index.ts'
import { command, inFolder } from './cli/command.ts'

const license = (name: string, ...sentences: readonly string[]): LicenseStrings => ({ name, expression: null, restrictions: classify(sentences.join('\n')).restrictions })
const base = { modality: 'condition', subject: [], consequence: null, exceptions: null, evidence: [], confidence: 0.9, basis: 'text' }
const of = (name: string, expression: string | null, ...values: readonly object[]): LicenseStrings => ({
  name,
  expression,
  restrictions: values.map((each) => ({ ...base, ...each }) as unknown as Restriction),
})
const kindsOf = (restrictions: readonly Restriction[]): readonly string[] => restrictions.map(({ kind }) => kind)

const cap = (millions: number) => `Companies with more than ${millions} million monthly active users need a separate license from Acme.`
const WEAPONS = 'You must not use the model for weapons.'
const MALWARE = 'You must not use the model to create malware.'

describe('two licenses compared', () => {
  it('a license and itself in other words ask the same', () => {
    const { onlyA, onlyB, changed, same } = compareLicenses(license('a', cap(5), WEAPONS), license('b', 'Using the model for weapons is prohibited.', cap(5)))
    expect({ onlyA, onlyB, changed, same: same.map(({ a }) => a.kind) }).toEqual({ onlyA: [], onlyB: [], changed: [], same: ['user-cap', 'field-of-use'] })
  })
  it('two fields of use are two strings, and two limits of one measure are one, of which one is met first', () => {
    const { onlyA, onlyB, changed } = compareLicenses(license('a', cap(5), WEAPONS), license('b', cap(3), MALWARE))
    expect([kindsOf(onlyA), kindsOf(onlyB)]).toEqual([['field-of-use'], ['field-of-use']])
    expect(changed.map(({ fields, stricter }) => ({ fields, stricter }))).toEqual([{ fields: ['value'], stricter: 'b' }])
  })
  it.each([
    ['>', 100, '>=', 100, 'b'],
    ['>=', 100, '>', 100, 'a'],
    ['>', 100, '>', 100, null],
    ['>', 99, '>=', 100, 'a'],
  ] as const)('%s %d against %s %d: %s is met first', (comparator, value, otherComparator, otherValue, stricter) => {
    const users = { kind: 'user-cap', metric: 'users' }
    const { changed } = compareLicenses(
      of('a', null, { ...users, comparator, value }),
      of('b', null, { ...users, comparator: otherComparator, value: otherValue, grantor: 'Acme' }),
    )
    expect(changed[0]?.stricter).toBe(stricter)
  })
  it('amounts in two currencies are not weighed against each other', () => {
    const revenue = { kind: 'revenue-cap', comparator: '>', value: 1, period: 'annual' }
    expect(compareLicenses(of('a', null, { ...revenue, currency: 'USD' }), of('b', null, { ...revenue, currency: 'EUR' })).changed[0]?.stricter).toBeNull()
  })
  it('the phrase that each asks to show is one duty in other words, and two against one are not', () => {
    const shows = (phrase: string) => ({ kind: 'attribution', phrase, place: null, prominent: null })
    const one = compareLicenses(of('a', null, shows('Built with Foo')), of('b', null, shows('Built with Bar')))
    expect([one.changed.length, one.onlyA.length, one.onlyB.length]).toEqual([1, 0, 0])
    const two = compareLicenses(of('a', null, shows('Built with Foo'), shows('Foo inside')), of('b', null, shows('Built with Bar')))
    expect([two.changed.length, two.onlyA.length, two.onlyB.length]).toEqual([0, 2, 1])
  })
  it('sets have no order, and disclaimers are no strings', () => {
    const a = of('a', null, { kind: 'notice', what: ['license-copy', 'notice-file'], noticeText: null }, { kind: 'no-warranty' })
    const b = of('b', null, { kind: 'notice', what: ['notice-file', 'license-copy'], noticeText: null })
    expect(compareLicenses(a, b)).toMatchObject({ onlyA: [], onlyB: [], changed: [] })
  })
})

describe('contradictions', () => {
  const naming = (position: string, phrase: string | null) => ({ kind: 'naming', position, phrase })
  const alike = (scope: string | null = 'derivatives') => ({ kind: 'share-alike', scope })
  const purposes = (...permitted: readonly string[]) => ({ kind: 'purpose-limit', permitted })
  const territory = (allowed: readonly string[] | null, excluded: readonly string[] | null) => ({ kind: 'territory', allowed, excluded })
  const rows: readonly (readonly [what: string, a: readonly [string | null, ...object[]], b: readonly [string | null, ...object[]], expected: readonly string[]])[] = [
    ['two names that begin otherwise', [null, naming('prefix', 'Foo')], [null, naming('prefix', 'Bar')], ['two-names certain']],
    ['two names of which one begins the other', [null, naming('prefix', 'Foo')], [null, naming('prefix', 'Foo 3')], []],
    ['the same name', [null, naming('prefix', 'Foo')], [null, naming('prefix', 'Foo')], []],
    ['a beginning and words within', [null, naming('prefix', 'Foo')], [null, naming('include', 'Bar')], ['two-names']],
    ['words that must stand and must not', [null, naming('include', 'Foo')], [null, naming('avoid', 'foo')], ['two-names certain']],
    ['words that must not and must stand', [null, naming('avoid', 'Foo')], [null, naming('prefix', 'Foo 3')], ['two-names certain']],
    ['words that must not stand, twice', [null, naming('avoid', 'Foo')], [null, naming('avoid', 'Bar')], []],
    ['other words that must not stand', [null, naming('avoid', 'Foo')], [null, naming('prefix', 'Bar')], []],
    ['a name that is not quoted', [null, naming('include', null)], [null, naming('prefix', 'Bar')], ['two-names']],
    ['share-alike and no derivatives', ['X-1.0', alike()], ['Y-1.0', { kind: 'no-derivatives' }], ['share-alike-against-no-derivatives certain']],
    ['no derivatives and share-alike', ['Y-1.0', { kind: 'no-derivatives' }], ['X-1.0', alike('file')], ['share-alike-against-no-derivatives certain']],
    ['share-alike of two licenses', ['X-1.0', alike()], ['Y-1.0', alike('whole-work')], ['share-alike-against-other-license']],
    ['share-alike of one license', ['X-1.0', alike()], ['X-1.0', alike()], []],
    ['share-alike of a license and a choice that holds it', ['X-1.0', alike()], ['(MIT OR X-1.0)', alike()], []],
    ['share-alike of a version and a later one that is allowed', ['X-2.0-or-later', alike()], ['X-3.0-only', alike()], []],
    ['share-alike of a version and an earlier one', ['X-3.0-or-later', alike()], ['X-2.0-only', alike()], ['share-alike-against-other-license']],
    ['share-alike of two versions alone', ['X-2.0-only', alike()], ['X-3.0-only', alike()], ['share-alike-against-other-license']],
    ['share-alike of files beside files', ['X-1.0', alike('file')], ['Y-1.0', alike('file')], []],
    ['share-alike of files beside a whole work', ['X-1.0', alike('file')], ['Y-1.0', alike('whole-work')], ['share-alike-against-other-license']],
    ['share-alike of what is not known', [null, alike()], ['Y-1.0', alike()], ['share-alike-against-other-license']],
    ['share-alike of two copies of what is not known', [null, alike()], [null, alike()], []],
    ['share-alike and limits of use', ['X-1.0', alike()], ['Y-1.0', { kind: 'field-of-use', field: 'weapons' }], ['share-alike-against-use-limits']],
    ['share-alike with the same limits', ['X-1.0', alike(), { kind: 'non-commercial', commercialPath: null }], ['Y-1.0', { kind: 'non-commercial', commercialPath: null }], []],
    ['share-alike of files and limits of use', ['X-1.0', alike('file')], ['Y-1.0', { kind: 'field-of-use', field: 'weapons' }], []],
    ['source that is owed and secrecy', ['X-1.0', { kind: 'source-disclosure', scope: 'network' }], ['Y-1.0', { kind: 'confidentiality' }], ['disclosure-against-secrecy']],
    ['two purposes', [null, purposes('research')], [null, purposes('production')], ['no-purpose-left']],
    ['purposes that meet', [null, purposes('research', 'education')], [null, purposes('education')], []],
    [
      'two platforms',
      [null, { kind: 'platform-limit', only: 'Foo GPUs', what: 'hardware' }],
      [null, { kind: 'platform-limit', only: 'Bar GPUs', what: 'hardware' }],
      ['no-platform-left'],
    ],
    ['two places', [null, territory(['JP'], null)], [null, territory(['EU'], null)], ['no-territory-left certain']],
    ['a place and its exclusion', [null, territory(['DE', 'FR'], null)], [null, territory(null, ['EU'])], ['no-territory-left certain']],
    ['a place that is left', [null, territory(['DE', 'NO'], null)], [null, territory(null, ['EU'])], []],
    [
      'two duties to credit',
      [null, { kind: 'attribution', phrase: 'Foo', place: null, prominent: null }],
      [null, { kind: 'attribution', phrase: 'Bar', place: null, prominent: null }],
      [],
    ],
  ]
  it.each(rows)('%s', (_, [a, ...left], [b, ...right], expected) => {
    const told = (one: LicenseStrings, other: LicenseStrings) => combineLicenses([one, other]).contradictions.map(({ id, isCertain }) => `${id}${isCertain ? ' certain' : ''}`)
    expect(told(of('a', a, ...left), of('b', b, ...right))).toEqual(expected)
    expect(told(of('b', b, ...right), of('a', a, ...left))).toEqual(expected)
  })
  it('of three places, two of which meet, are seen over all', () => {
    const { contradictions } = combineLicenses([
      of('a', null, territory(['JP', 'DE'], null)),
      of('b', null, territory(['DE', 'FR'], null)),
      of('c', null, territory(['FR', 'JP'], null)),
    ])
    expect(contradictions.map(({ id, between }) => [id, between.length])).toEqual([['no-territory-left', 3]])
  })
  it('that bite only in one work are left out for models that run beside each other', () => {
    const all = [of('a', 'X-1.0', alike(), purposes('research')), of('b', 'Y-1.0', { kind: 'no-derivatives' }, purposes('production'))]
    expect(combineLicenses(all).contradictions.map(({ id }) => id)).toEqual(['share-alike-against-no-derivatives', 'no-purpose-left'])
    expect(combineLicenses(all, { separate: true }).contradictions.map(({ id }) => id)).toEqual(['no-purpose-left'])
  })
})

describe('several licenses combined', () => {
  it('each string once, with those that ask it, duties apart', () => {
    const { restrictions, duties, components } = combineLicenses([
      license('a', cap(5), WEAPONS, 'You must show the words "Built with Foo" on your website.'),
      license('b', WEAPONS, MALWARE),
    ])
    expect(restrictions.map(({ restriction: { kind }, from }) => `${kind} ${from.join('+')}`)).toEqual(['user-cap a', 'field-of-use a+b', 'field-of-use b'])
    expect(duties.map(({ says, from }) => [says, from])).toEqual([['Show the words “Built with Foo”, on: website.', ['a']]])
    expect(components.map(({ name, strings }) => `${name} ${strings}`)).toEqual(['a 3', 'b 2'])
  })
  it('the strictest threshold of each measure, what is owed above a number apart from what is not covered above it', () => {
    const users = (value: number, comparator = '>', consequence = 'request-license') => ({ kind: 'user-cap', metric: 'monthly-active-users', comparator, value, consequence })
    const revenue = (value: number, currency: string, period = 'annual') => ({ kind: 'revenue-cap', comparator: '>', value, currency, period, consequence: 'pay' })
    const { thresholds } = combineLicenses([
      of('a', null, users(700), users(10, '>', 'display-attribution'), revenue(5, 'USD')),
      of('b', null, users(100, '>='), revenue(3, 'EUR')),
      of('c', null, users(100), revenue(4, 'USD'), revenue(1, 'USD', 'monthly')),
    ])
    expect(
      thresholds.map(({ kind, effect, comparator, value, currency, period, from, later }) => [
        kind,
        effect,
        comparator,
        value,
        currency,
        period,
        from,
        later.map((each) => each.name),
      ]),
    ).toEqual([
      ['user-cap', 'limit', '>=', 100, null, null, ['b'], ['c', 'a']],
      ['user-cap', 'duty', '>', 10, null, null, ['a'], []],
      ['revenue-cap', 'duty', '>', 4, 'USD', 'annual', ['c'], ['a']],
      ['revenue-cap', 'duty', '>', 3, 'EUR', 'annual', ['b'], []],
      ['revenue-cap', 'duty', '>', 1, 'USD', 'monthly', ['c'], []],
    ])
  })
})

describe('whatever is put in', () => {
  const sentences = [
    cap(5),
    cap(7),
    WEAPONS,
    MALWARE,
    'Derivatives must be released under this same license.',
    'You may not make derivative works.',
    'Derived models must have names that begin with "Foo".',
  ]
  const any = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(null, 'MIT', 'X-1.0-only', 'X-2.0-or-later OR MIT'), fc.subarray(sentences))
    .map(([name, expression, chosen]): LicenseStrings => ({ ...license(name, ...chosen), expression }))

  it('each string of both sides of a comparison is told once', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { onlyA, onlyB, changed, same } = compareLicenses(a, b)
        const left = [...onlyA, ...changed.map((each) => each.a), ...same.map((each) => each.a)]
        const right = [...onlyB, ...changed.map((each) => each.b), ...same.map((each) => each.b)]
        expect(new Set(left)).toEqual(new Set(a.restrictions.filter(isFinding)))
        expect(new Set(right)).toEqual(new Set(b.restrictions.filter(isFinding)))
        expect(left.length + right.length).toBe(a.restrictions.filter(isFinding).length + b.restrictions.filter(isFinding).length)
      }),
      { numRuns: 60 },
    )
  })
  it('the other way round says the same the other way round', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [one, other] = [compareLicenses(a, b), compareLicenses(b, a)]
        expect(new Set(one.onlyA)).toEqual(new Set(other.onlyB))
        expect(one.changed.length).toBe(other.changed.length)
      }),
      { numRuns: 60 },
    )
  })
  it('no string is lost or made up by combining, and one more license never takes a contradiction away', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 3 }), any, (few, more) => {
        const combined = combineLicenses([...few, more])
        expect(new Set([...combined.restrictions, ...combined.duties].map(({ restriction: { kind } }) => kind))).toEqual(
          new Set([...few, more].flatMap(({ restrictions }) => restrictions.filter(isFinding).map(({ kind }) => kind))),
        )
        expect(combined.contradictions.length).toBeGreaterThanOrEqual(combineLicenses(few).contradictions.length)
      }),
      { numRuns: 60 },
    )
  })
  it('every kind can be compared and combined, with every value left open', () => {
    for (const { kind, key } of kinds) {
      const open = of('a', null, { kind, ...Object.fromEntries((key as readonly string[]).map((name) => [name, null])) })
      expect(compareLicenses(open, of('b', 'MIT')).onlyA.length).toBe(isFinding(open.restrictions[0]!) ? 1 : 0)
    }
  })
})

describe('the commands', () => {
  const files = { 'a/LICENSE': `${cap(5)}\n${WEAPONS}\n`, 'a/README.md': '---\nlicense: other\nlicense_name: acme\n---\n', b: `${cap(3)}\n${WEAPONS}\n`, 'empty/main.py': '' }
  it.each<[readonly string[], number]>([
    [['compare', 'a', 'b'], 1],
    [['compare', 'b', 'b'], 0],
    [['compare', 'MIT', 'b'], 1],
    [['compare', 'mit', 'MIT'], 0],
    [['compare', 'a', '-'], 1],
    [['compare', '-', '-'], 2],
    [['compare', 'a'], 2],
    [['compare', 'a', 'b', 'b'], 2],
    [['compare', 'a', 'none'], 2],
    [['compare', 'a', 'empty'], 2],
    [['compare', 'a', 'b', '--format', 'jsn'], 2],
    [['combine', 'a', 'b'], 0],
    [['combine', 'MIT'], 0],
    [['combine', 'GPL-2.0-only', 'GPL-3.0-only'], 1],
    [['combine', 'GPL-2.0-only', 'GPL-3.0-only', '--separate'], 0],
    [['combine', 'a', 'empty'], 2],
    [['combine', 'a', 'MTI'], 2],
    [['combine'], 2],
  ])('the exit code of %j is %d', async (args, exit) => {
    inFolder(files)
    expect((await command(args, { stdin: cap(9) })).exit).toBe(exit)
  })
  it('say what is wrong', async () => {
    inFolder(files)
    expect((await command(['combine', 'apache-2'])).err).toMatch(/"apache-2" is neither a file, a folder, nor a known license\. Did you mean Apache-2\.0\?/)
    expect((await command(['combine', 'empty', 'b'])).err).toMatch(/^strings-attached: empty: No license is declared or found here/)
  })
  it('show what only one asks and what both ask otherwise', async () => {
    inFolder(files)
    expect((await command(['compare', 'b', '-'], { stdin: `${cap(5)}\n${MALWARE}\n` })).out).toBe(
      [
        'A  b  no known license',
        'B  <stdin>  no known license',
        '',
        'ONLY IN A',
        '  - You must not use it to develop, make or use weapons. (line 2)',
        '',
        'ONLY IN B',
        '  - You must not use it to make malware or to attack computer systems. (line 2)',
        '',
        'IN BOTH, OTHERWISE',
        '  User cap  A is met first',
        '    A  Above 3 million monthly active users you need a license from Acme.',
        '    B  Above 5 million monthly active users you need a license from Acme.',
        '',
        '3 strings differ; 0 are the same.',
        '',
      ].join('\n'),
    )
  })
  it('number the licenses, and say of each string who asks it', async () => {
    inFolder(files)
    expect((await command(['combine', 'a', 'b'])).out).toBe(
      [
        '[1] a  no known license  2 strings',
        '[2] b  no known license  2 strings',
        '',
        'LIMITS THAT ARE MET FIRST',
        '  - Above 3 million monthly active users you need a license from Acme. [2] Later: 5 million [1].',
        '',
        'WHO MAY USE IT',
        '  - Above 5 million monthly active users you need a license from Acme. [1]',
        '  - Above 3 million monthly active users you need a license from Acme. [2]',
        '',
        'WHAT IT MAY BE USED FOR',
        '  - You must not use it to develop, make or use weapons. [1, 2]',
        '',
        '3 restrictions, 0 duties, 0 contradictions.',
        '',
      ].join('\n'),
    )
  })
  it('part what binds the parts of a model, and what flows down from its base', async () => {
    inFolder({
      'm/README.md': '---\nlicense: other\nlicense_name: acme\nbase_model: meta-llama/Llama-3.1-8B\n---\n',
      'm/LICENSE-MODEL': `${WEAPONS}\n`,
      'm/LICENSE-CODE': 'SPDX-License-Identifier: MIT\n',
      'm/code/run.py': '',
    })
    const { components } = JSON.parse((await command(['combine', 'm', '-f', 'json'])).out)
    expect(components.map(({ name }: { name: string }) => name)).toEqual(['m (weights)', 'm (code)', 'm, made from meta-llama/Llama-3.1-8B'])
  })
  it.each([
    ['compare', ['compare', 'a', 'b']],
    ['combine', ['combine', 'a', 'b', 'GPL-3.0-only', 'CC-BY-ND-4.0']],
  ] as const)('the JSON of %s fits the published schema, which is the one made from the code', async (name, args) => {
    inFolder(files)
    const published = JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), 'utf8'))
    expect(published).toEqual(JSON.parse(JSON.stringify(schemas[name])))
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(published)
    const document = JSON.parse((await command([...args, '--format', 'json'])).out)
    expect(validate(document) ? [] : validate.errors).toEqual([])
    expect(validate({ ...document, schemaVersion: 2 })).toBe(false)
  })
})

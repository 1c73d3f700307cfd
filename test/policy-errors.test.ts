import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadPolicy } from '../src/node/policy.ts'
import { policySchema } from '../src/policy/json-schema.ts'
import { definePolicy, PolicyError, type PolicyInput } from '../src/policy/policy.ts'
import { readPolicy } from '../src/policy/read.ts'
import { inFolder } from './cli/command.ts'

const HASH = 'a'.repeat(64)
const PRINT = '0123456789abcdef'

/** A text, the place of its first problem, what was seen there, and the word that is meant; null when no word is near. */
type Row = readonly [text: string, line: number, column: number, saw: string, near: string | null]

/** Wrong as values: the schema refuses them too. */
const values: readonly Row[] = [
  // Keys.
  ['rule:\n  - verdict: deny', 1, 1, 'key "rule"', 'rules'],
  ['Use:\n  commercial: true', 1, 1, 'key "Use"', 'use'],
  ['exception: []', 1, 1, 'key "exception"', 'exceptions'],
  ['extend: strict', 1, 1, 'key "extend"', 'extends'],
  ['policies: x', 1, 1, 'key "policies"', null],
  ['constructor: 5', 1, 1, 'key "constructor"', null],
  ['use:\n  comercial: true', 2, 3, 'key "comercial" in use', 'commercial'],
  ['use:\n  monthly_active_users: 12M', 2, 3, 'key "monthly_active_users" in use', 'monthlyActiveUsers'],
  ['use:\n  employees: 5\n  mau: 12M', 3, 3, 'key "mau" in use', 'monthlyActiveUsers'],
  ['use: { DAU: 12M }', 1, 8, 'key "DAU" in use', 'dailyActiveUsers'],
  ['use:\n  countries: [DE]', 2, 3, 'key "countries" in use', 'territories'],
  ['use:\n  action: [distill]', 2, 3, 'key "action" in use', 'actions'],
  ['use:\n  recipientBound: true', 2, 3, 'key "recipientBound" in use', 'recipientsBound'],
  ['use:\n  __proto__: 5', 2, 3, 'key "__proto__" in use', null],
  ['use:\n  quantities: { device: 5 }', 2, 17, 'key "device" in use.quantities', 'devices'],
  ['rules:\n  - kinds: [user-cap]\n    verdict: deny', 2, 5, 'key "kinds" in rules[0]', 'kind'],
  ['rules:\n  - kind: fee\n    verdict: deny\n  - kind: fee\n    action: deny', 5, 5, 'key "action" in rules[1]', 'verdict'],
  ['rules:\n  - user-cap: deny', 2, 5, 'key "user-cap" in rules[0]', null],
  ['rules:\n  - confidence: { under: 0.5 }\n    verdict: deny', 2, 19, 'key "under" in rules[0].confidence', null],
  [`exceptions:\n  - fingerprint: ${PRINT}\n    reason: x\n    expire: 2027-12-01`, 4, 5, 'key "expire" in exceptions[0]', 'expires'],
  [`clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    removes: fee`, 5, 5, 'key "removes" in clarifications[0]', 'remove'],
  // Mappings and lists.
  ['[]', 1, 1, 'Expected a mapping and saw an empty list at the top', null],
  ['deny', 1, 1, 'Expected a mapping and saw "deny" at the top', null],
  ['use: commercial', 1, 6, 'Expected a mapping and saw "commercial" in use', null],
  ['use:\n  - commercial: true', 2, 3, 'Expected a mapping and saw a list in use', null],
  ['rules:\n  kind: user-cap\n  verdict: deny', 2, 3, 'Expected a list with a dash before each entry and saw a mapping in rules', null],
  ['rules: deny', 1, 8, 'dash before each entry and saw "deny" in rules', null],
  ['rules:\n  - null', 2, 5, 'Expected a mapping and saw nothing in rules[0]', null],
  ['rules:\n  - confidence: 0.5\n    verdict: deny', 2, 17, 'Expected a mapping and saw 0.5 in rules[0].confidence', null],
  ['use:\n  actions: null', 2, 12, 'Expected an action or a list and saw nothing in use.actions', null],
  ['use:\n  entity: [company]', 2, 11, 'Expected an entity (company, academic, government, military, individual) and saw a list in use.entity', null],
  ['rules:\n  - kind: []\n    verdict: deny', 2, 11, 'Expected a kind and saw an empty list in rules[0].kind', null],
  ['use:\n  territories: EU, US', 2, 16, 'Expected a territory or a list, and saw "EU, US" in use.territories', '[EU, US]'],
  ['use:\n  purposes: reserch and education', 2, 13, 'saw "reserch and education" in use.purposes', '[research, education]'],
  // Keys that are missing.
  ['rules:\n  - kind: user-cap', 2, 5, 'The key verdict is missing in rules[0]. It holds a verdict: allow, review, deny.', null],
  [`clarifications:\n  - sha256: ${HASH}\n    reason: x`, 2, 5, 'The key reviewer is missing in clarifications[0]. It holds a name', null],
  [`exceptions:\n  - fingerprint: ${PRINT}`, 2, 5, 'The key reason is missing in exceptions[0]', null],
  // Words.
  ['use:\n  entity: goverment', 2, 11, 'entity "goverment" in use.entity', 'government'],
  ['use:\n  entity: startup', 2, 11, 'entity "startup" in use.entity', 'company'],
  ['use:\n  territories: [DE, Germany]', 2, 21, 'territory "Germany" in use.territories[1]', 'DE'],
  ['use:\n  territories: [US, UK]', 2, 21, 'territory "UK" in use.territories[1]', 'GB'],
  ['use:\n  territories:\n    - US\n    - DEE', 4, 7, 'territory "DEE" in use.territories[1]', 'DE'],
  ['use:\n  territories: global', 2, 16, 'territory "global" in use.territories', 'worldwide'],
  ['use:\n  purposes: [research, prod]', 2, 24, 'purpose "prod" in use.purposes[1]', 'production'],
  ['use:\n  fields: [medical-advise]', 2, 12, 'field "medical-advise" in use.fields[0]', 'medical-advice'],
  ['use:\n  fields: Military', 2, 11, 'field "Military" in use.fields', 'military'],
  ['use:\n  actions: [host_as_service]', 2, 13, 'action "host_as_service" in use.actions[0]', 'host-as-service'],
  ['use:\n  actions: [finetune]', 2, 13, 'action "finetune" in use.actions[0]', 'fine-tune'],
  ['use:\n  actions: [dance]', 2, 13, 'action "dance" in use.actions[0]', null],
  ['rules:\n  - kind: user-kap\n    verdict: deny', 2, 11, 'kind "user-kap" in rules[0].kind', 'user-cap'],
  ['rules:\n  - kind: [fee, usercap]\n    verdict: deny', 2, 17, 'kind "usercap" in rules[0].kind[1]', 'user-cap'],
  ['rules:\n  - verdict: alow', 2, 14, 'verdict "alow" in rules[0].verdict', 'allow'],
  ['rules:\n  - verdict: forbid', 2, 14, 'verdict "forbid" in rules[0].verdict', 'deny'],
  ['rules:\n  - verdict: warn', 2, 14, 'verdict "warn" in rules[0].verdict', 'review'],
  ['rules:\n  - family: duty\n    verdict: review', 2, 13, 'family "duty" in rules[0].family', 'duties'],
  ['rules:\n  - field: weapon\n    verdict: deny', 2, 12, 'field "weapon" in rules[0].field', 'weapons'],
  ['rules:\n  - modality: must\n    verdict: deny', 2, 15, 'modality "must" in rules[0].modality', 'obligation'],
  ['rules:\n  - consequence: payment\n    verdict: deny', 2, 18, 'consequence "payment" in rules[0].consequence', 'pay'],
  ['rules:\n  - part: weight\n    verdict: deny', 2, 11, 'part "weight" in rules[0].part', 'weights'],
  ['rules:\n  - outcome: conflicts\n    verdict: deny', 2, 14, 'outcome "conflicts" in rules[0].outcome', 'conflict'],
  ['rules:\n  - match: exactly\n    verdict: deny', 2, 12, 'match "exactly" in rules[0].match', 'exact'],
  ['rules:\n  - openSource: true\n    verdict: deny', 2, 17, 'Expected an answer (met, not-met, cannot-tell) and saw true in rules[0].openSource', 'met'],
  ['rules:\n  - basis: txt\n    verdict: deny', 2, 12, 'basis "txt" in rules[0].basis', 'text'],
  [`clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    remove: [user-caps]`, 5, 14, 'kind "user-caps" in clarifications[0].remove[0]', 'user-cap'],
  // What clarifications say of restrictions.
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit: { kind: fee }`,
    5,
    11,
    'Expected a list with a dash before each entry and saw a mapping in clarifications[0].edit',
    null,
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - kind: user-caps\n        value: 5`,
    6,
    15,
    'kind "user-caps" in clarifications[0].edit[0].kind',
    'user-cap',
  ],
  [`clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - value: 5M`, 6, 9, 'The key kind is missing in clarifications[0].edit[0]', null],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - kind: user-cap\n        values: 5M`,
    7,
    9,
    'key "values" in clarifications[0].edit[0]',
    'value',
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - kind: user-cap\n        phrase: Foobar`,
    7,
    9,
    'key "phrase" in clarifications[0].edit[0]',
    null,
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - { kind: user-cap, comparator: '=' }`,
    6,
    39,
    'comparator "=" in clarifications[0].edit[0].comparator',
    '>=',
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - { kind: user-cap, metric: monthly-users }`,
    6,
    35,
    'metric "monthly-users" in clarifications[0].edit[0].metric',
    null,
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - { kind: user-cap, value: null }`,
    6,
    34,
    'Expected a number (such as 12M or 12000000) and saw nothing in clarifications[0].edit[0].value',
    null,
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - { kind: territory, excluded: [EU, Norway] }`,
    6,
    43,
    'place "Norway" in clarifications[0].edit[0].excluded[1]',
    'NO',
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - { kind: attribution, prominent: yes }`,
    6,
    41,
    'saw "yes" in clarifications[0].edit[0].prominent',
    'true',
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    add:\n      - { kind: user-cap, value: 5M, comparator: '>' }`,
    6,
    9,
    'The key metric is missing in clarifications[0].add[0]. It holds a metric: monthly-active-users, daily-active-users, registered-users, users',
    null,
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    add:\n      - kind: field-of-use\n        field: wepons`,
    7,
    16,
    'field "wepons" in clarifications[0].add[0].field',
    'weapons',
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    add:\n      - kind: fee\n        fingerprint: ${PRINT}`,
    7,
    9,
    'key "fingerprint" in clarifications[0].add[0]',
    null,
  ],
  [`clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    add: [fee]`, 5, 11, 'Expected a mapping and saw "fee" in clarifications[0].add[0]', null],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    add:\n      - kind: notice\n        part: weights`,
    7,
    9,
    'key "part" in clarifications[0].add[0]',
    'subject',
  ],
  // Flags, numbers and texts.
  ['use:\n  commercial: yes', 2, 15, 'saw "yes" in use.commercial', 'true'],
  ['use:\n  recipientsBound: no', 2, 20, 'saw "no" in use.recipientsBound', 'false'],
  ['use:\n  commercial: 1', 2, 15, 'saw 1 in use.commercial', 'true'],
  ['use:\n  commercial: ja', 2, 15, 'saw "ja" in use.commercial', null],
  ['use:\n  monthlyActiveUsers: -5', 2, 23, 'saw -5 in use.monthlyActiveUsers', null],
  ['use:\n  monthlyActiveUsers: [1, 2]', 2, 23, 'saw a list in use.monthlyActiveUsers', null],
  ['use:\n  revenue: 3000000', 2, 12, 'saw 3000000 in use.revenue', null],
  ['rules:\n  - confidence: { below: 1.5 }\n    verdict: deny', 2, 26, 'Expected a number from 0 to 1 and saw 1.5 in rules[0].confidence.below', null],
  ['rules:\n  - license: 5\n    verdict: deny', 2, 14, 'Expected a license id or a pattern with * (such as Apache-2.0) and saw 5 in rules[0].license', 'it in quotes, "5"'],
  ['use:\n  runsOn: ""', 2, 11, 'saw "" in use.runsOn', null],
  ['use:\n  until: 31.12.2027', 2, 10, 'Expected a day such as 2027-03-31 and saw "31.12.2027" in use.until', null],
  [`clarifications:\n  - sha256: ${'A'.repeat(64)}\n    reason: x\n    reviewer: y`, 2, 13, 'Expected a SHA-256 in 64 hex digits', null],
  ['exceptions:\n  - fingerprint: xyz\n    reason: x', 2, 18, 'saw "xyz" in exceptions[0].fingerprint', null],
  ['exceptions:\n  - fingerprint: 1234567890123456\n    reason: x', 2, 18, 'saw 1234567890123456 in exceptions[0].fingerprint', 'it in quotes, "1234567890123456"'],
  // JSON.
  ['{"use": {"comercial": true}}', 1, 10, 'key "comercial" in use', 'commercial'],
  ['{\n  "rules": [\n    { "kind": "user-kap", "verdict": "deny" }\n  ]\n}', 3, 15, 'kind "user-kap" in rules[0].kind', 'user-cap'],
  ['{\r\n  "extends": "strict",\r\n  "use": { "entity": "goverment" }\r\n}', 3, 22, 'entity "goverment" in use.entity', 'government'],
]

/** Wrong in a way that a schema cannot tell: amounts, days, presets, expressions, what an exception is about. */
const meanings: readonly Row[] = [
  ['use:\n  monthlyActiveUsers: 12 milion', 2, 23, 'Expected a number (such as 12M or 12000000) and saw "12 milion" in use.monthlyActiveUsers', '12 million'],
  ['use:\n  monthlyActiveUsers: lots', 2, 23, 'saw "lots" in use.monthlyActiveUsers', null],
  ['use:\n  revenue: USD 3M', 2, 12, 'Expected an amount with currency and period (such as USD 3M/year) and saw "USD 3M" in use.revenue', 'USD 3M/year'],
  ['use:\n  revenue: usd 3M per yr', 2, 12, 'saw "usd 3M per yr" in use.revenue', 'USD 3M/year'],
  ['use:\n  revenue: $3M/year', 2, 12, 'saw "$3M/year" in use.revenue', 'USD 3M/year'],
  ['use:\n  revenue:\n    - USD 3M/year\n    - EUR 2M/mnth', 4, 7, 'saw "EUR 2M/mnth" in use.revenue[1]', 'EUR 2M/month'],
  ['use:\n  revenue: UDS 3M/year', 2, 12, 'saw "UDS 3M/year" in use.revenue', 'USD 3M/year'],
  ['use:\n  funding: 10M', 2, 12, 'Expected an amount with its currency (such as USD 3M) and saw "10M" in use.funding', null],
  [
    'use:\n  quantities: { requests: 100 per minute }',
    2,
    27,
    'Expected a number or a rate (such as 500 or 100/minute) and saw "100 per minute" in use.quantities.requests',
    '100/minute',
  ],
  ['use:\n  quantities: { requests: 100/fortnight }', 2, 27, 'saw "100/fortnight" in use.quantities.requests', null],
  ['use:\n  until: 2027-02-30', 2, 10, 'saw "2027-02-30" in use.until', null],
  [`exceptions:\n  - fingerprint: ${PRINT}\n    reason: x\n    expires: 2027-13-01`, 4, 14, 'saw "2027-13-01" in exceptions[0].expires', null],
  ['extends: recomended', 1, 10, 'preset "recomended" in extends', 'recommended'],
  ['extends: [strict, reserch]', 1, 19, 'preset "reserch" in extends', 'research'],
  ['extends: ./none.yaml', 1, 10, '"./none.yaml" in extends could not be read', null],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    license: MIT or Apache-2.0`,
    5,
    14,
    'Expected an SPDX expression (such as Apache-2.0 OR MIT) and saw "MIT or Apache-2.0" in clarifications[0].license',
    null,
  ],
  [`clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    license: (MIT`, 5, 14, 'saw "(MIT" in clarifications[0].license', null],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - kind: user-cap`,
    6,
    9,
    'Expected the values as they are beside the kind user-cap (metric, comparator',
    null,
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - { kind: revenue-cap, currency: UDS }`,
    6,
    40,
    'Expected a currency (such as USD) and saw "UDS" in clarifications[0].edit[0].currency',
    'USD',
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    edit:\n      - { kind: user-cap, value: 5 milion }`,
    6,
    34,
    'saw "5 milion" in clarifications[0].edit[0].value',
    '5 million',
  ],
  [
    `clarifications:\n  - sha256: ${HASH}\n    reason: x\n    reviewer: y\n    add:\n      - { kind: term-limit, until: 2027-02-30 }`,
    6,
    36,
    'saw "2027-02-30" in clarifications[0].add[0].until',
    null,
  ],
  ['exceptions:\n  - reason: x', 2, 5, 'Expected a fingerprint, or a sha256 with what to match, and saw neither in exceptions[0]', null],
  [`exceptions:\n  - sha256: ${HASH}\n    reason: x`, 2, 5, 'Expected beside the sha256 what to match', null],
]

/** No YAML at all. */
const forms: readonly Row[] = [
  ['use:\n\tcommercial: true', 2, 1, 'tabs do not indent; use spaces, and saw "commercial: true"', null],
  ['use: {commercial: true', 1, 23, 'and saw "use: {commercial: true"', null],
  ['use:\n  commercial: true\nuse:\n  users: 5', 3, 1, 'a key stands here for the second time, and saw "use:"', null],
  ['use: {}\nrules: *ours', 2, 8, 'an alias stands for nothing before it, or for too much, and saw "rules: *ours"', null],
  ['---\nuse: {}\n---\nuse: {}', 3, 1, 'a policy is one document, and here a second one begins, and saw "---"', null],
  ['use:\n  commercial: true\n   users: 5', 2, 15, 'and saw "commercial: true"', null],
  ['{"use": {"commercial": true}', 1, 29, 'and saw "{\\"use\\": {\\"commercial\\": true}"', null],
]

const problemsOf = (work: () => unknown): readonly { readonly file?: string; readonly line?: number; readonly column?: number; readonly message: string }[] => {
  try {
    work()
  } catch (error) {
    if (error instanceof PolicyError) return error.problems
    throw error
  }
  return []
}

describe('a policy that is wrong', () => {
  it.each([...values, ...meanings, ...forms])('%j is told at %i:%i', (text, line, column, saw, near) => {
    const [problem] = problemsOf(() => readPolicy(text, { file: 'ours.yaml' }))
    expect(problem).toMatchObject({ file: 'ours.yaml', line, column })
    expect(problem!.message).toContain(saw)
    if (near === null) expect(problem!.message).not.toContain('Did you mean')
    else expect(problem!.message).toContain(`Did you mean ${near}?`)
  })

  it('says what is possible, or shows one, wherever no word is near', () => {
    const untold = [...values, ...meanings].filter(
      ([text, , , , near]) => near === null && !/Possible: |such as |Expected |could not be read|It holds /.test(problemsOf(() => readPolicy(text))[0]!.message),
    )
    expect(untold).toEqual([])
  })

  it('is refused by the schema for editors as well', () => {
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(policySchema())
    expect(values.filter(([text]) => validate(parse(text))).map(([text]) => text)).toEqual([])
    // The rest is what only the check can tell: should a schema come to tell it, the row belongs above.
    expect(meanings.filter(([text]) => !validate(parse(text))).map(([text]) => text)).toEqual([])
  })

  it('is told all at once, in code too, each problem once', () => {
    const text = 'use:\n  commercial: ja\n  entity: firm\nrules:\n  - verdict: no\nexceptions:\n  - fingerprint: xyz\n    reason: x\n'
    const problems = problemsOf(() => readPolicy(text))
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 15],
      [3, 11],
      [5, 14],
      [7, 18],
    ])
    expect(problemsOf(() => definePolicy(parse(text) as PolicyInput)).map(({ message }) => message)).toEqual(problems.map(({ message }) => message))
    expect(() => readPolicy(text)).toThrow(/^policy:2:15: .*\npolicy:3:11: .*\npolicy:5:14: .*\npolicy:7:18: .*$/)
  })

  it('is told with the file that it stands in', () => {
    const folder = inFolder({
      'ours.yaml': 'extends: ./deep/base.yaml\n',
      'deep/base.yaml': 'extends: [strict, ./more.json]\n',
      'deep/more.json': '{\n  "use": { "comercial": true }\n}\n',
    })
    const problems = () => problemsOf(() => loadPolicy(join(folder, 'ours.yaml')))
    expect(problems()).toMatchObject([{ file: join(folder, 'deep/more.json'), line: 2, column: 12 }])
    writeFileSync(join(folder, 'deep/more.json'), '{ "extends": "./base.yaml" }')
    expect(problems()).toMatchObject([
      { file: join(folder, 'deep/more.json'), line: 1, column: 14, message: '"./base.yaml" in extends could not be read: the files extend each other.' },
    ])
    writeFileSync(join(folder, 'deep/more.json'), '{ "extends": "./gone.yaml" }')
    expect(problems()[0]!.message).toMatch(/^"\.\/gone\.yaml" in extends could not be read: there is no file .*gone\.yaml\.$/)
  })

  it('is none when it is empty', () => {
    for (const text of ['', '\n', '# nothing yet\n', '{}', 'null']) expect(readPolicy(text)).toEqual(definePolicy({}))
  })
})

it('the schema is valid by the schema of schemas', () => {
  const ajv = new Ajv2020({ allowUnionTypes: true })
  expect([ajv.validateSchema(policySchema()), ajv.errors]).toEqual([true, null])
  expect(ajv.validateSchema({ ...policySchema(), type: 'mapping' })).toBe(false)
})

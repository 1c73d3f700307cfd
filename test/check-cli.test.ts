import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/report/check/finding.ts'
import { checkFormats } from '../src/report/check/index.ts'
import { sha256 } from '../src/text/sha256.ts'
import { command, inFolder } from './cli/command.ts'

const CAP = 'Companies with more than 700 million monthly active users need a separate license from Acme.\n'
const WEAPONS = 'You must not use the model for weapons.\n'
const LICENSE = `${CAP}${WEAPONS}`
const MIT_TAG = 'SPDX-License-Identifier: MIT\n'

const check = (...args: readonly string[]) => command(['check', ...args])
const findings = async (...args: readonly string[]): Promise<readonly Finding[]> => JSON.parse((await check('--format', 'json', ...args)).out).findings
const counted = async (...args: readonly string[]) => (await findings(...args)).filter(({ suppressed }) => suppressed === null).map(({ rule, level }) => `${rule} ${level}`)
/** The license itself apart: what is no known license is for review under any policy that does not say otherwise. */
const rules = async (...args: readonly string[]) => (await counted(...args)).filter((each) => !each.startsWith('license '))

describe('the policy', () => {
  it('is found upwards from the folder of work, as YAML or JSON', async () => {
    const folder = inFolder({ 'strings-attached.json': '{ "rules": [{ "kind": "field-of-use", "verdict": "deny" }] }', 'deep/down/LICENSE': LICENSE })
    process.chdir(`${folder}/deep/down`)
    expect(await rules()).toEqual(['user-cap warning', 'field-of-use error'])
    writeFileSync('strings-attached.yaml', 'rules:\n  - kind: user-cap\n    verdict: deny\n')
    expect(await rules()).toEqual(['user-cap error', 'field-of-use warning'])
  })
  it('that is found above speaks of paths from its own folder, and one that is named of paths from here', async () => {
    const folder = inFolder({ 'deep/models/LICENSE': LICENSE, 'strings-attached.yaml': 'rules: [{ path: "deep/models/*", outcome: [unknown, conflict], verdict: allow }]\n' })
    expect(await counted()).toEqual([])
    process.chdir(`${folder}/deep`)
    expect(await counted()).toEqual([])
    expect(await counted('--policy', '../strings-attached.yaml')).toHaveLength(3)
    process.chdir(folder)
    expect(await counted('--policy', 'strings-attached.yaml')).toEqual([])
  })
  it('is the preset "recommended" when there is none', async () => {
    inFolder({ LICENSE })
    expect(await counted()).toEqual(['license warning', 'user-cap warning', 'field-of-use warning'])
  })
  it('can be named, and what it extends is read beside it', async () => {
    inFolder({ LICENSE, 'policies/ours.yaml': 'extends: ./base.yaml\nuse: { monthlyActiveUsers: 12M }\n', 'policies/base.yaml': 'use: { fields: [weapons] }\n' })
    expect(await rules('--policy', 'policies/ours.yaml')).toEqual(['field-of-use error'])
    expect((await check('-p', 'policies/ours.yaml')).exit).toBe(1)
  })
  it.each<[string, RegExp]>([
    ['use:\n  comercial: true\n', /ours\.yaml:2:3: Unknown key "comercial" in use\. Did you mean commercial\?/],
    ['exceptions:\n  - fingerprint: 0123456789abcdef\n    reason: x\n    expires: 2027-02-30\n', /ours\.yaml:4:14: .*a day/],
    ['extends: ./none.yaml\n', /"\.\/none\.yaml" in extends could not be read: there is no file/],
  ])('that is wrong ends the work with exit code 2: %j', async (text, told) => {
    inFolder({ LICENSE, 'ours.yaml': text })
    const { exit, out, err } = await check('--policy', 'ours.yaml')
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(told)
  })
  it('that is not there ends the work with exit code 2', async () => {
    inFolder({ LICENSE })
    expect(await check('--policy', 'none.yaml')).toMatchObject({ exit: 2, err: expect.stringContaining('The policy none.yaml could not be read') })
  })
})

describe('the presets', () => {
  const rows: readonly (readonly [preset: string, text: string, expected: readonly string[]])[] = [
    ['recommended', LICENSE, ['license warning', 'user-cap warning', 'field-of-use warning']],
    ['recommended', MIT_TAG, []],
    ['commercial-product', 'SPDX-License-Identifier: CC-BY-NC-4.0\nThe model must not be used commercially.\n', ['non-commercial error']],
    ['research', 'SPDX-License-Identifier: CC-BY-NC-4.0\nThe model must not be used commercially.\n', []],
    ['open-source-only', MIT_TAG, []],
    ['open-source-only', 'SPDX-License-Identifier: CC-BY-NC-4.0\n', ['license error', 'non-commercial warning']],
    ['open-source-only', CAP, ['license error', 'user-cap warning']],
    ['strict', LICENSE, ['license error', 'user-cap error', 'field-of-use error']],
    ['strict', MIT_TAG, []],
  ]
  it.each(rows)('%s of %j', async (preset, text, expected) => {
    inFolder({ LICENSE: text, 'strings-attached.yaml': `extends: ${preset}\nuse: { actions: [internal-use] }\n` })
    expect(await counted()).toEqual(expected)
  })
})

describe('exceptions', () => {
  const policy = (exception: string) => `use: { fields: [weapons] }\nexceptions:\n  - ${exception.replaceAll('\n', '\n    ')}\n`
  const hash = sha256(LICENSE)

  it('let one finding through by its fingerprint, and only that', async () => {
    inFolder({ LICENSE, 'strings-attached.yaml': 'use: { fields: [weapons] }\n' })
    expect(await rules()).toEqual(['user-cap warning', 'field-of-use error'])
    const { fingerprint } = (await findings()).find(({ rule }) => rule === 'field-of-use')!
    writeFileSync('strings-attached.yaml', policy(`fingerprint: "${fingerprint}"\nreason: a museum of weapons`))
    expect(await rules()).toEqual(['user-cap warning'])
    expect((await findings()).find(({ rule }) => rule === 'field-of-use')?.suppressed).toBe('exception: a museum of weapons')
    expect((await check()).exit).toBe(0)
  })
  it('let what matches in one text through, and not in a text with other words', async () => {
    inFolder({ LICENSE, 'other/LICENSE': `${LICENSE} `, 'strings-attached.yaml': policy(`sha256: ${hash}\nfield: weapons\nreason: agreed`) })
    expect((await findings()).filter(({ suppressed }) => suppressed !== null).map(({ path, rule }) => `${path} ${rule}`)).toEqual(['LICENSE field-of-use'])
    expect((await check()).exit).toBe(1)
  })
  it('hold through their last day and no longer, and then it is told', async () => {
    inFolder({ LICENSE, 'strings-attached.yaml': policy(`sha256: ${hash}\nfield: weapons\nreason: agreed\nexpires: 2027-03-31`) })
    expect(await command(['check'], { today: '2027-03-31' })).toMatchObject({ exit: 0, err: '' })
    const after = await command(['check'], { today: '2027-04-01' })
    expect(after.exit).toBe(1)
    expect(after.err).toBe('strings-attached: LICENSE: an exception expired on 2027-03-31: agreed\n')
  })
  it('that let nothing through are told', async () => {
    inFolder({ LICENSE, 'strings-attached.yaml': policy('fingerprint: 0123456789abcdef\nreason: long ago') })
    expect((await check()).err).toContain('exceptions[0] was not used: long ago')
  })
})

describe('clarifications', () => {
  it('give a text its license and take away what was read in error, in that text alone', async () => {
    const clarification = `clarifications:\n  - sha256: ${sha256(LICENSE)}\n    license: MIT\n    remove: field-of-use\n    reason: the clause is an example\n    reviewer: A. Example\n`
    inFolder({ LICENSE, 'other/LICENSE': `${LICENSE}\n`, 'strings-attached.yaml': `extends: recommended\n${clarification}` })
    expect((await findings()).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'LICENSE user-cap',
      'other/LICENSE license',
      'other/LICENSE user-cap',
      'other/LICENSE field-of-use',
    ])
  })
})

describe('the exit code', () => {
  const deny = { LICENSE, 'strings-attached.yaml': 'use: { fields: [weapons] }\n' }
  const review = { LICENSE, 'strings-attached.yaml': 'use: { fields: [] }\n' }
  it.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['a denial', deny, [], 1],
    ['a denial, never failing', deny, ['--fail-level', 'never'], 0],
    ['something for review', review, [], 0],
    ['something for review, failing at review', review, ['--fail-level', 'review'], 1],
    ['nothing', { LICENSE: MIT_TAG, 'strings-attached.yaml': 'use: { actions: [] }\n' }, ['--fail-level', 'review'], 0],
    ['a path that is not there', deny, ['LICENSE', 'LICENCE'], 2],
    ['a path that is not there, never failing', deny, ['LICENCE', '--fail-level', 'never'], 2],
    ['a file that is no text', { ...deny, 'weights.bin': '\0\u0001\u0002\0\0\u0007'.repeat(99) }, ['LICENSE', 'weights.bin'], 2],
    ['a folder without a license', { 'main.py': '' }, [], 2],
    ['a fail level that there is not', deny, ['--fail-level', 'denied'], 2],
    ['a format that there is not', deny, ['--format', 'sarf'], 2],
    ['an option that there is not', deny, ['--polcy', 'x'], 2],
    ['an output that names no file', deny, ['-o', 'sarif'], 2],
    ['an output in a folder that is not there', deny, ['-o', 'sarif=none/x.sarif'], 2],
    ['a baseline to be written that is not named', deny, ['--update-baseline'], 2],
    ['a baseline that is not there', deny, ['--baseline', 'none.json'], 2],
  ])('of %s', async (_, files, args, exit) => {
    inFolder(files)
    expect((await check(...args)).exit).toBe(exit)
  })
  it.each(Object.keys(checkFormats))('is the same in the format %s', async (format) => {
    inFolder(deny)
    expect((await check('--format', format)).exit).toBe(1)
    expect((await check('--format', format, '--fail-level', 'never')).exit).toBe(0)
    expect((await check('--format', format, 'missing')).exit).toBe(2)
  })
})

describe('a path that was not read', () => {
  it('is told on standard error, whatever the format, and stands in the report; the others are judged all the same', async () => {
    inFolder({ LICENSE, 'strings-attached.yaml': 'use: { fields: [weapons] }\n' })
    const { err, out } = await check('LICENSE', 'none', '--format', 'json')
    expect(err).toBe('strings-attached: none: There is no such file or folder. Check the path.\n')
    expect(JSON.parse(out).findings.map(({ rule }: Finding) => rule)).toEqual(['license', 'user-cap', 'field-of-use', 'unreadable'])
    expect((await check('none')).out).toMatch(/^none:1:1 not read unreadable\n.*\n0 files: 0 denied, 0 for review, 1 not read\.\n$/)
  })
  it('is never known from a baseline', async () => {
    inFolder({ LICENSE })
    await check('none', '--baseline', 'b.json', '--update-baseline')
    expect(await check('none', '--baseline', 'b.json')).toMatchObject({ exit: 2, out: expect.stringContaining('1 not read') })
  })
})

describe('--models', () => {
  const policy = { 'strings-attached.yaml': 'use: { commercial: true, actions: [] }\n' }
  it('judges what a card names where no text is, at the line that names it', async () => {
    inFolder({ ...policy, 'm/README.md': '---\nlanguage: en\nlicense: cc-by-nc-4.0\n---\n' })
    expect((await check('m')).exit).toBe(2)
    const { exit, out, err } = await check('m', '--models')
    expect({ exit, err }).toEqual({ exit: 1, err: '' })
    expect(out).toMatch(/^m\/README\.md:3:1 denied non-commercial\n/)
  })
  it('judges the text, not the card, where there is one', async () => {
    inFolder({ ...policy, 'm/README.md': '---\nlicense: cc-by-nc-4.0\n---\n', 'm/LICENSE': MIT_TAG })
    expect(await check('m', '--models', '--fail-level', 'review')).toMatchObject({ exit: 0, out: '1 file: 0 denied, 0 for review.\n' })
  })
  it('judges what flows down from a base model', async () => {
    inFolder({ 'strings-attached.yaml': 'use: { monthlyActiveUsers: 1B }\n', 'm/README.md': '---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n' })
    expect((await check('m', '--models')).out).toContain('m/README.md:3:1 denied user-cap')
  })
  it('judges a gate that refuses access in the Union, as no license of its own', async () => {
    const card = '---\nlicense: mit\nextra_gated_eu_disallowed: true\n---\n'
    inFolder({ 'fr.yaml': 'use: { territories: FR, actions: [] }\n', 'us.yaml': 'use: { territories: US, actions: [] }\n', 'm/README.md': card, 'm/LICENSE': MIT_TAG })
    expect((await check('m', '--models', '-p', 'fr.yaml')).out).toMatch(/^m\/README\.md:3:1 denied territory\n.*\n2 files: 1 denied, 0 for review\.\n$/)
    expect(await check('m', '--models', '-p', 'us.yaml')).toMatchObject({ exit: 0, out: '2 files: 0 denied, 0 for review.\n' })
  })
  it('judges what a known policy says that is not here, where whoever asks for it stands', async () => {
    inFolder({ 'strings-attached.yaml': 'use: { fields: [weapons] }\n', 'm/README.md': '---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n' })
    const { out } = await check('m', '--models')
    expect(out).toContain('m/README.md:3:1 denied field-of-use')
    expect(out).not.toContain('denied license')
  })
  it('judges words within other files, once', async () => {
    const words = 'You must not use the model for weapons.'
    inFolder({ 'strings-attached.yaml': 'use: { fields: [weapons], actions: [] }\n', 'm/Modelfile': `FROM ./a.gguf\nLICENSE """\n${words}\n"""\n` })
    expect((await check('m', '--models')).out).toMatch(/m\/Modelfile:2:1 denied field-of-use\n.*\n1 file: 1 denied, 1 for review\.\n$/)
  })
  it('a name that is no license is for review, and a folder without a name was not read', async () => {
    inFolder({ ...policy, 'm/README.md': '---\nlicense: acme-terms\n---\n', 'n/main.py': '' })
    expect(await counted('m', '--models')).toEqual(['license warning'])
    expect((await check('n', '--models')).exit).toBe(2)
  })
})

describe('outputs', () => {
  it('are written beside the report, several at once, also to a name with a comma or an equals sign', async () => {
    inFolder({ LICENSE, 'strings-attached.yaml': 'use: { fields: [weapons] }\n' })
    mkdirSync('out')
    const { out } = await check('-o', 'sarif=out/a,b.sarif', '--output', 'junit=out/x=y.xml', '-o', 'markdown=out/m.md')
    expect(out).toContain('1 denied, 2 for review')
    expect(JSON.parse(readFileSync('out/a,b.sarif', 'utf8')).runs[0].results).toHaveLength(3)
    expect(readFileSync('out/x=y.xml', 'utf8')).toContain('<testsuites name="strings-attached" tests="3" failures="1" errors="0">')
    expect(readFileSync('out/m.md', 'utf8')).toContain('| denied | LICENSE:2 | field-of-use |')
  })
})

describe('a summary of the job', () => {
  it('is added to the file of the CI server by the format github, and by no other', async () => {
    inFolder({ LICENSE, 'strings-attached.yaml': 'use: { fields: [weapons] }\n', summary: 'Before.\n' })
    await command(['check', '--format', 'sarif'], { summaryFile: 'summary' })
    expect(readFileSync('summary', 'utf8')).toBe('Before.\n')
    await command(['check', '--format', 'github'], { summaryFile: 'summary' })
    expect(readFileSync('summary', 'utf8')).toMatch(/^Before\.\n## License check\n\n1 file: 1 denied, 2 for review\.\n/)
    await command(['check', '-o', 'github=marks.txt'], { summaryFile: 'summary' })
    expect(readFileSync('summary', 'utf8').match(/^## License check$/gm)).toHaveLength(2)
  })
})

describe('a baseline', () => {
  it('lets through what was there before, and only that often', async () => {
    inFolder({ LICENSE, 'strings-attached.yaml': 'use: { fields: [weapons] }\n' })
    expect((await check('--baseline', 'b.json', '--update-baseline')).exit).toBe(0)
    expect(await rules('--baseline', 'b.json')).toEqual([])
    mkdirSync('second')
    writeFileSync('second/LICENSE', LICENSE)
    expect(await rules('--baseline', 'b.json')).toEqual(['user-cap warning', 'field-of-use error'])
    expect((await check('--baseline', 'b.json')).exit).toBe(1)
  })
  it('loses on demand what is no longer found', async () => {
    inFolder({ LICENSE, 'strings-attached.yaml': 'use: { fields: [weapons] }\n' })
    await check('--baseline', 'b.json', '--update-baseline')
    writeFileSync('LICENSE', CAP)
    await check('--baseline', 'b.json', '--prune-baseline')
    expect(JSON.parse(readFileSync('b.json', 'utf8'))).toEqual({
      schemaVersion: 1,
      deny: {},
      review: { [(await findings()).find(({ rule }) => rule === 'user-cap')!.fingerprint]: 1 },
    })
    writeFileSync('LICENSE', LICENSE)
    expect(await rules('--baseline', 'b.json')).toEqual(['field-of-use error'])
  })
})

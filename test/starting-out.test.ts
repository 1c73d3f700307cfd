import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { version } from '../package.json'
import { classify } from '../src/classify.ts'
import { commands } from '../src/cli/commands/index.ts'
import { policyShape } from '../src/policy/policy-shape.ts'
import { readPolicy } from '../src/policy/read.ts'
import { starterPolicy } from '../src/report/starter-policy.ts'
import { command, inFolder } from './cli/command.ts'

const LICENSE = 'Companies with more than 10 million monthly active users need a license from Acme.\nYou must not use the model for weapons.\n'
const FILE = 'strings-attached.yaml'

/** A policy with the comments before its facts, rules and exceptions taken away, as a person would. */
const uncommented = (text: string): string => text.replace(/^# (use|rules|exceptions):/gm, '$1:').replace(/^#( {3}(?:- )?| {5})(\w+: )/gm, '$1$2')

describe('init', () => {
  it('writes a policy that changes nothing, with the facts that the licenses ask for and where', async () => {
    inFolder({ LICENSE })
    const before = JSON.parse((await command(['check', '-f', 'json'])).out).findings
    expect(await command(['init'])).toMatchObject({
      exit: 0,
      err: '',
      out: `${FILE} is written, from 1 license file.\nNext: state in it what you know, then strings-attached check.\n`,
    })
    const text = readFileSync(FILE, 'utf8')
    expect(text).toContain('#   # Above 10 million monthly active users you need a license from Acme. (LICENSE:1)\n')
    expect(text.indexOf('monthlyActiveUsers')).toBeLessThan(text.indexOf('No license here asks'))
    expect(text.indexOf('employees')).toBeGreaterThan(text.indexOf('No license here asks'))
    expect(JSON.parse((await command(['check', '-f', 'json'])).out).findings).toEqual(before)
  })
  it('is a valid policy still when the comments are taken away, with every fact that there is', () => {
    for (const texts of [[], [LICENSE], [LICENSE, 'SPDX-License-Identifier: MIT\n']]) {
      const text = starterPolicy(texts.map((each, at) => ({ path: `${at}/LICENSE`, classification: classify(each) })))
      expect(Object.keys(readPolicy(text).use)).toEqual([])
      const { use, exceptions, rules } = readPolicy(uncommented(text))
      const facts = (policyShape.fields.use!.shape as { fields: object }).fields
      expect(Object.keys(use).sort()).toEqual(Object.keys(facts).sort())
      expect([exceptions.length, rules[0]?.kind]).toEqual([1, ['non-commercial']])
    }
  })
  it('what a license says stays within its comment', () => {
    const text = starterPolicy([{ path: 'a\nuse: {commercial: true}\u202e', classification: classify('You must show the words "Built\nrules: x" on your website.\n') }])
    expect(readPolicy(text).use).toEqual({})
    expect(text).not.toMatch(/^rules|^use|\u202e/m)
  })
  it('tells editors where the schema is, where it is', async () => {
    inFolder({ LICENSE })
    expect((await command(['init', '--stdout'])).out).not.toContain('$schema')
    inFolder({ LICENSE, 'node_modules/strings-attached/schemas/policy.json': '{}' })
    expect((await command(['init', '--stdout'])).out).toMatch(/^# yaml-language-server: \$schema=\.\/node_modules\/strings-attached\/schemas\/policy\.json\n/)
  })
  it('overwrites nothing unless it is told to', async () => {
    inFolder({ LICENSE, 'strings-attached.json': '{}', 'sub/LICENSE': LICENSE })
    expect(await command(['init'])).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('strings-attached.json is there already. Overwrite it with --force') })
    expect(existsSync(FILE)).toBe(false)
    expect((await command(['init', '--stdout'])).out).toContain('extends: recommended')
    expect(existsSync(FILE)).toBe(false)
    expect((await command(['init', '--force'])).exit).toBe(0)
    expect(readFileSync(FILE, 'utf8')).toContain('extends: recommended')
    process.chdir('sub')
    expect((await command(['init'])).out).toContain('It goes before ../strings-attached.yaml, which was used here until now.')
  })
  it('is written where no license is, and says so; a path that is not there is exit code 2', async () => {
    inFolder({ 'main.py': '' })
    expect(await command(['init'])).toMatchObject({ exit: 0, out: expect.stringContaining('none was found') })
    expect(await command(['init', 'none', '--force'])).toMatchObject({ exit: 2, err: expect.stringContaining('none: There is no such file') })
  })
})

describe('doctor', () => {
  const doctor = async (...args: readonly string[]) => {
    const { exit, out } = await command(['doctor', '--format', 'json', ...args])
    return { exit, ...JSON.parse(out) }
  }
  it('tells versions, what is known, and that it reads', async () => {
    inFolder({})
    const { exit, tool, runtime, corpus, policy, reads } = await doctor()
    expect({ exit, policy, reads, version: tool.version, node: runtime.node }).toEqual({ exit: 0, policy: null, reads: true, version, node: process.version })
    expect(corpus).toMatchObject({ kinds: 52, fields: 59 })
    expect(corpus.licenses).toBeGreaterThan(700)
  })
  it('finds the policy, and tells how much is in it and nothing of it', async () => {
    const secret = 'Very Secret Ltd'
    const folder = inFolder({
      'strings-attached.yaml': `use: { name: ${secret}, monthlyActiveUsers: 31415926 }\nexceptions:\n  - { fingerprint: "0123456789abcdef", reason: ${secret}, expires: 2026-12-31 }\n`,
      'a/b/LICENSE': LICENSE,
    })
    process.chdir(`${folder}/a/b`)
    expect((await doctor()).policy).toEqual({
      path: '../../strings-attached.yaml',
      problems: [],
      facts: ['name', 'monthlyActiveUsers'],
      rules: 0,
      clarifications: 0,
      exceptions: 1,
      expired: 1,
    })
    for (const args of [[], ['--format', 'json']]) expect((await command(['doctor', ...args])).out).not.toMatch(/Secret|31415926|\/tmp/)
  })
  it('says where a policy is wrong, without the words that stand there', async () => {
    inFolder({ [FILE]: 'use:\n  commercial: Very Secret\n' })
    expect(await doctor()).toMatchObject({ exit: 1, policy: { path: FILE, problems: ['2:15'] } })
    const { out } = await command(['doctor'])
    expect(out).toContain('strings-attached.yaml is WRONG at 2:15')
    expect(out).not.toContain('Secret')
  })
  it.each([
    [['doctor', 'x'], /takes no paths/],
    [['doctor', '-f', 'jsn'], /Unknown format "jsn"\. Did you mean json\?/],
  ])('%j is not understood', async (args, told) => {
    expect(await command(args)).toMatchObject({ exit: 2, err: expect.stringMatching(told) })
  })
})

describe('completion', () => {
  const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0
  const script = async (shell: string): Promise<string> => (await command(['completion', shell])).out

  it('knows every command and every option, in each shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const text = await script(shell)
      for (const [name, { load }] of Object.entries(commands)) {
        if (name !== 'scan') expect(text).toContain(name)
        for (const option of Object.keys((await load()).options)) expect(text).toContain(shell === 'fish' ? `-l ${option} ` : `--${option}`)
      }
    }
  })
  it.each([
    [['completion'], /Name one shell: bash, zsh, fish/],
    [['completion', 'bsh'], /Unknown shell "bsh"\. Did you mean bash\?/],
    [['completion', 'bash', 'zsh'], /Name one shell/],
  ])('%j is not understood', async (args, told) => {
    expect(await command(args)).toMatchObject({ exit: 2, err: expect.stringMatching(told) })
  })
  const rows: readonly (readonly [words: readonly string[], expected: readonly string[]])[] = [
    [['co'], ['compare', 'combine', 'completion']],
    [['check', '--format', 's'], ['sarif']],
    [
      ['check', '--fail-level', ''],
      ['deny', 'review', 'never'],
    ],
    [['check', '--prune'], ['--prune-baseline']],
    [['ask', 'LICENSE', '--entity', 'a'], ['academic']],
    [['--kind', 'user'], ['user-cap']],
    [['list', 'k'], ['kinds']],
    [['completion', 'f'], ['fish']],
  ]
  it.skipIf(!has('bash')).each(rows)('of %j in bash', async (words, expected) => {
    const run = `${await script('bash')}\nCOMP_WORDS=(strings-attached "$@"); COMP_CWORD=$#; _strings_attached; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', run, 'bash', ...words], { encoding: 'utf8' })
    expect({ stderr, words: stdout.trim().split('\n').sort() }).toEqual({ stderr: '', words: [...expected].sort() })
  })
  it.skipIf(!has('bash'))('of a value behind an equals sign in bash', async () => {
    const run = `${await script('bash')}\nCOMP_WORDS=(strings-attached check --format = ju); COMP_CWORD=4; _strings_attached; printf '%s\\n' "\${COMPREPLY[@]}"`
    expect(spawnSync('bash', ['-c', run], { encoding: 'utf8' }).stdout).toBe('junit\n')
  })
  it.skipIf(!has('fish')).each(rows)('of %j in fish', async (words, expected) => {
    const folder = inFolder({})
    writeFileSync(`${folder}/c.fish`, await script('fish'))
    const { stdout } = spawnSync('fish', ['--no-config', '-c', `source c.fish; complete -C "strings-attached ${words.join(' ')}"`], { encoding: 'utf8', cwd: folder })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0])
        .sort(),
    ).toEqual([...expected].sort())
  })
  it.skipIf(!has('zsh'))('is sound in zsh', async () => {
    const folder = inFolder({})
    writeFileSync(`${folder}/_strings-attached`, await script('zsh'))
    expect(spawnSync('zsh', ['-n', '_strings-attached'], { encoding: 'utf8', cwd: folder })).toMatchObject({ status: 0, stderr: '' })
  })
})

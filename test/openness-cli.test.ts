import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strings-attached-openness-'))
  for (const name of ['model', 'with-policy', 'tagged', 'empty']) mkdirSync(join(folder, name))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('model/LICENSE', 'You may use the model for research purposes only. You must not use it for military purposes.\n')
  write('with-policy/LICENSE', 'Permission is granted to use the model. You must keep this license with each copy.\n')
  write('with-policy/USE_POLICY.md', 'You must not use the model to build weapons.\n')
  write('tagged/README.md', '---\nlicense: apache-2.0\n---\nA model.\n')
  write('tagged/model.safetensors', '')
  write('model/model.safetensors', '')
  write('model/README.md', 'A model.\n')
  write('release.yaml', 'components:\n  training-code: MIT\n  datasets: false\n')
  write('tabs.yaml', 'components:\n\t- x: y\n')
  write('unknown.yaml', 'components:\n  engine: MIT\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command and gives what it printed. */
async function openness(...args: readonly string[]) {
  const printed = { out: '', err: '' }
  const code = await run(['openness', ...args], () => ({
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    readStdin: async () => new TextEncoder().encode('You must not sell the weights.\n'),
    color: false,
    width: undefined,
    progress: false,
    today: () => 0,
    now: () => 0,
  }))
  return { code, ...printed }
}

describe('the openness command', () => {
  it('shows verdicts and reasons, and says what stands where', async () => {
    const { code, out } = await openness(join(folder, 'model/LICENSE'))
    expect(code).toBe(1)
    expect(out).toContain('research only')
    expect(out).toMatch(/Open Source Definition\s+not met\s+license/)
    expect(out).toMatch(/Field of use \(military\) breaks 6 .* Line 1\./)
  })
  it('gives JSON that fits the published schema', async () => {
    const { out } = await openness(join(folder, 'model'), '-', '--format', 'json')
    const document = JSON.parse(out) as { results: { assessments: { framework: string; details: { guessed?: string[] } }[] }[] }
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(new URL('../schemas/openness.json', import.meta.url), 'utf8')))
    expect(validate(document) ? [] : validate.errors).toEqual([])
    expect(document.results).toHaveLength(2)
    // What a folder shows by names alone is marked as guessed.
    expect(document.results[0]!.assessments.find(({ framework }) => framework === 'mof')!.details.guessed).toEqual(
      expect.arrayContaining(['Model parameters (Final)', 'Model card']),
    )
  })
  it('judges the files of a folder as one model, and names the file of each reason', async () => {
    const { out } = await openness(join(folder, 'model'), '--format', 'json')
    const [judged] = (JSON.parse(out) as { results: { path: string; label: string; assessments: { reasons: { kind: string; evidence: { path: string }[] }[] }[] }[] }).results
    expect(judged).toMatchObject({ path: join(folder, 'model'), label: 'research only' })
    expect(judged!.assessments[0]!.reasons.find(({ kind }) => kind === 'field-of-use')!.evidence[0]!.path).toBe('LICENSE')
    expect((await openness(join(folder, 'with-policy'))).out).toMatch(/USE_POLICY\.md:1\./)
  })
  it('takes the licenses of components from the parts of the model', async () => {
    const { out } = await openness(join(folder, 'tagged'), '--framework', 'mof', '--format', 'json')
    const [{ label, assessments }] = (JSON.parse(out) as { results: [{ label: string; assessments: { reasons: { component: string; effect: string }[] }[] }] }).results
    expect(label).toBe('open source AI: cannot tell')
    expect(assessments[0]!.reasons.find(({ component, effect }) => component === 'Model parameters (Final)' && effect === 'holds')).toBeDefined()
  })
  it('says of a text that is no license that none is known', async () => {
    const { out } = await openness(join(folder, 'model/README.md'))
    expect(out).toContain('no license known')
  })
  it('takes components from a file', async () => {
    const { out } = await openness(join(folder, 'model/LICENSE'), '--components', join(folder, 'release.yaml'), '--framework', 'open-weights', '--format', 'json')
    const reasons = (JSON.parse(out) as { results: { assessments: { reasons: { criterion: string; effect: string }[] }[] }[] }).results[0]!.assessments[0]!.reasons
    expect(reasons.find(({ criterion }) => criterion === '8')!.effect).toBe('holds')
  })
  for (const [args, message] of [
    [[], /Name what to judge/],
    [['x', '--framework', 'ods'], /Unknown framework "ods"\. .*osd/],
    [['x', '--format', 'yaml'], /Unknown format "yaml"/],
    [['x', '--components', '@missing.yaml'], /There is no such file/],
    [['x', '--components', '@tabs.yaml'], /tabs\.yaml:2:\d+: /],
    [['x', '--components', '@unknown.yaml'], /Unknown component "engine"\. Known: model-architecture/],
    [['@missing'], /missing/],
    [['@empty'], /no license file and no model/],
  ] as const)
    it(`says what is wrong with: ${args.join(' ') || 'nothing'}`, async () => {
      const { code, err } = await openness(...args.map((arg) => (arg.startsWith('@') ? join(folder, arg.slice(1)) : arg)))
      expect(code).toBe(2)
      expect(err).toMatch(message)
    })
})

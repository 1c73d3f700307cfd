import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { loadPolicy } from '../src/node/policy.ts'
import { evaluate } from '../src/policy/evaluate.ts'
import type { Finding } from '../src/report/check/finding.ts'
import { command } from './cli/command.ts'

const folder = new URL('verdicts/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

const [head, ...rows] = read('expected.tsv')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
const policies = head!.slice(1)
const cells = rows.flatMap(([license, ...answers]) => answers.map((answer, at) => [license!, policies[at]!, answer] as const))

it('ten licenses and four policies are here, and each has its answer', () => {
  const names = (of: string) => readdirSync(new URL(of, folder)).map((name) => name.replace(/\.\w+$/, ''))
  expect(rows.map(([license]) => license).sort()).toEqual(names('licenses').sort())
  expect([...policies].sort()).toEqual(names('policies').sort())
  expect(cells).toHaveLength(40)
})

it.each(cells)('%s under %s: %s', (license, policy, expected) => {
  const { decision, judgments } = evaluate(classify(read(`licenses/${license}.txt`)), loadPolicy(new URL(`policies/${policy}.yaml`, folder).pathname))
  const kinds = [...new Set(judgments.filter(({ verdict }) => decision !== 'allow' && verdict === decision).map(({ kind }) => kind as string))].sort()
  expect([decision, ...kinds].join(' ')).toBe(expected)
})

const [modelHead, ...modelRows] = read('expected-models.tsv')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))

it.each(modelRows.flatMap(([model, ...answers]) => answers.map((answer, at) => [model!, modelHead![at + 1]!, answer] as const)))(
  '%s under %s: %s',
  async (model, policy, expected) => {
    const path = fileURLToPath(new URL(`../examples/models/${model}`, import.meta.url))
    const { exit, out } = await command(['check', '--models', path, '--policy', fileURLToPath(new URL(`policies/${policy}.yaml`, folder)), '--format', 'json'])
    const findings = JSON.parse(out).findings as readonly Finding[]
    const decision = exit === 2 ? 'not-read' : findings.some(({ level }) => level === 'error') ? 'deny' : findings.length > 0 ? 'review' : 'allow'
    expect(exit).toBe({ 'not-read': 2, deny: 1, review: 0, allow: 0 }[decision])
    const kinds = findings.filter(({ level }) => level === { deny: 'error', review: 'warning', allow: '', 'not-read': '' }[decision]).map(({ rule }) => rule)
    expect([decision, ...[...new Set(kinds)].sort()].join(' ')).toBe(expected)
  },
)

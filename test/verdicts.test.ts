import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { loadPolicy } from '../src/node/policy.ts'
import { evaluate } from '../src/policy/evaluate.ts'

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

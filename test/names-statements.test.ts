import parse from 'spdx-expression-parse'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import { readStatements } from '../src/names/read-names.ts'
import { mentioned } from './names/mentioned.ts'
import { stated } from './names/stated.ts'

const expressionsIn = (text: string): string => [...new Set(readStatements(readDocument(text)).statements.map(({ expression }) => expression))].join(' AND ')

describe('a name that places a work under a license is read', () => {
  for (const [expression, ...texts] of stated) {
    it.each(texts)(`${expression}: %s`, (text) => {
      expect(expressionsIn(text)).toBe(expression)
    })
  }
  it('the expected expressions are ones that the parser accepts', () => {
    for (const [expression] of stated) expect(() => parse(expression)).not.toThrow()
    expect(stated.flatMap(([, ...texts]) => texts).length).toBeGreaterThanOrEqual(150)
  })
})

describe('a name that is only mentioned is no finding', () => {
  it.each(mentioned)('%s', (text) => {
    expect(expressionsIn(text)).toBe('')
  })
  it('there are many such sentences', () => expect(mentioned.length).toBeGreaterThanOrEqual(100))
})

it.each([
  'MIT ',
  'licensed under the MIT License, ',
  '[MIT](https://opensource.org/licenses/MIT) ',
  'https://opensource.org/licenses/MIT ',
  '本项目采用 MIT 许可证。',
  'SPDX-License-Identifier: (',
])('eight times %j costs no more than in proportion', { timeout: 60_000, retry: 4 }, (piece) => {
  const cost = (length: number): number => {
    const document = readDocument(piece.repeat(length / piece.length))
    const times = [0, 1, 2].map(() => {
      const start = performance.now()
      readStatements(document)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  cost(20_000)
  // Eight times as long is eight times the work; were it quadratic, sixty-four times.
  expect(cost(160_000)).toBeLessThan(28 * Math.max(cost(20_000), 0.5))
})

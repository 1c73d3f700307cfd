import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { retold } from '../scripts/stories.ts'

const page = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

it('the stories about policies show what their commands print (else: npm run docs)', async () => {
  const text = page('docs/policies.md')
  expect(text.match(/^## /gm)).toHaveLength(5)
  expect(text.match(/^\$ strings-attached /gm)!.length).toBeGreaterThan(8)
  expect(await retold(text)).toBe(text)
})

it('a story that has gone stale is seen', async () => {
  const story = '## A\n\n```text LICENSE\nYou must not use the model for weapons.\n```\n\n```console\n$ strings-attached LICENSE --quiet\nold\n```\n'
  expect(await retold(story)).toBe(story.replace('old', '(exit code 1)'))
})

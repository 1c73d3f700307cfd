import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { kinds } from '../src/restrictions/index.ts'
import type { ExampleRow, RestrictionBase } from '../src/restrictions/restriction.ts'

const room = new URL('../src/restrictions/', import.meta.url)
const folders = readdirSync(room, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

it('every kind has a folder, and every folder is on the list', () => {
  expect(folders).toEqual(kinds.map(({ kind }) => kind).sort())
})

for (const folder of folders) {
  if (!existsSync(new URL(`${folder}/examples.ts`, room))) continue
  const rows = ((await import(`../src/restrictions/${folder}/examples.ts`)) as { default: readonly ExampleRow<RestrictionBase>[] }).default
  describe(folder, () => {
    for (const { reads, from } of rows) {
      for (const sentence of from) {
        const found = () => classify(sentence).restrictions.filter(({ kind }) => kind === folder)
        if (reads === null) it(`is not read in: ${sentence}`, () => expect(found()).toEqual([]))
        else
          it(`is read in: ${sentence}`, () => {
            const list = found()
            expect(list.length).toBeGreaterThan(0)
            expect(list).toContainEqual(expect.objectContaining(asSets(reads)))
          })
      }
    }
  })
}

/** Arrays of values are sets: their order says nothing. */
function asSets(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? expect.toSatisfy((seen: unknown) => Array.isArray(seen) && seen.length === value.length && value.every((each) => seen.includes(each)), JSON.stringify(value))
        : value,
    ]),
  )
}

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'

/** Texts that license nothing: whatever is read in them is invented. */
const folder = new URL('./prose/', import.meta.url)
const texts: (readonly [string, string])[] = []
for (const file of readdirSync(folder).sort()) {
  const list = ((await import(`./prose/${file}`)) as { default: readonly string[] }).default
  for (const text of list) texts.push([file.replace(/\.ts$/, ''), text])
}

it('the prose holds at least 300 different texts', () => {
  expect(new Set(texts.map(([, text]) => text)).size).toBeGreaterThanOrEqual(300)
})

for (const room of new Set(texts.map(([name]) => name))) {
  describe(`nothing is read in ${room}`, () => {
    for (const [name, text] of texts) {
      if (name !== room) continue
      it(text.slice(0, 60).replace(/\s+/g, ' '), () => {
        expect(classify(text).restrictions.map(({ kind, evidence }) => `${kind}: ${evidence[0]?.quote}`)).toEqual([])
      })
    }
  })
}

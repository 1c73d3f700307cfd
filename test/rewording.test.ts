import { expect, it } from 'vitest'
import { rewordExamples } from '../scripts/rewording.ts'

/** A sample: one rewording in six. The page of figures is made from all of them. */
const reworded = await rewordExamples(6)

it.each(['English', 'Chinese'] as const)('of examples in %s that a script has reworded, at least 95 in 100 are still read', (language) => {
  const all = reworded.filter((each) => each.language === language)
  expect(all.length).toBeGreaterThan(200)
  const unread = all.filter(({ isRead }) => !isRead).map(({ kind, text }) => `${kind}: ${text}`)
  expect(unread.length / all.length, unread.join('\n')).toBeLessThanOrEqual(0.05)
})

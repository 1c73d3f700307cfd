import { expect, it } from 'vitest'
import { classify } from '../src/classify.ts'

/** Least time that reading takes, in milliseconds: what other programs take of the machine only adds to it. */
function timeOf(text: string, times: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    classify(text)
    least = Math.min(least, performance.now() - start)
  }
  return least
}

it.each(['you must not ', '您不得'])(
  'ten megabytes of "%s" take ten times as long as one',
  (words) => {
    const text = words.repeat(Math.ceil(1e7 / words.length)).slice(0, 1e7)
    timeOf(text.slice(0, 1e5), 3)
    const one = timeOf(text.slice(0, 1e6), 3)
    const ten = timeOf(text, 2)
    // Twice as much is granted for a busy machine and for collecting garbage; what grows with the square would take a hundred times.
    expect(ten / one).toBeLessThan(20)
  },
  120_000,
)

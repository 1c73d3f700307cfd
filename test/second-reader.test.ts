import { describe, expect, it } from 'vitest'
import { gatherSamples, pack, train } from '../scripts/second-reader.ts'
import { classify } from '../src/classify.ts'
import { isLikely } from '../src/restrictions/second-reader.ts'

const samples = await gatherSamples(new URL('..', import.meta.url).pathname)
const reader = train(samples)

describe('training', () => {
  it('gives the same bytes for the same samples', () => {
    const few = samples.filter((_, index) => index % 8 === 0)
    expect(pack(train(few))).toBe(pack(train(few)))
  })

  it('tells clauses that restrict from those that do not', () => {
    const asked = samples.filter(({ binds }) => binds)
    const share = (restricts: boolean): number => {
      const all = asked.filter(({ outputs }) => outputs.length > 0 === restricts)
      return all.filter(({ view }) => isLikely(reader, view)).length / all.length
    }
    expect(share(true)).toBeGreaterThan(0.4)
    expect(share(false)).toBeLessThan(0.05)
  })

  it.each(['field-of-use', 'output-training-ban'])('of bans of %s that it has not learned from, points at one in four or more', (kind) => {
    const learned = train(samples.filter(({ source }) => source !== kind))
    const bans = samples.filter(({ source, binds, outputs }) => source === kind && binds && outputs.length > 0)
    expect(bans.length).toBeGreaterThan(30)
    expect(bans.filter(({ view }) => isLikely(learned, view)).length / bans.length).toBeGreaterThan(1 / 4)
  })
})

const pointedAt = (text: string) => classify(text).notes.filter(({ code }) => code === 'possibly-restrictive')

describe('the note', () => {
  it.each(['Licensees shall not criticize the company in public on account of the model.', 'You must not feed Foobar-1 to your cat.'])(
    'points at a ban that no rule reads: %s',
    (text) => {
      const { restrictions } = classify(text)
      expect(restrictions).toEqual([])
      expect(pointedAt(text).map(({ span }) => text.slice(span!.start, span!.end))).toEqual([text])
    },
  )

  it.each([
    'If you do not agree with what is written here, you must not install Foobar-1.\n\nShould a provision be void, the others shall stay in force.',
    'You must not use the model for military purposes.',
    'You may use, copy, change and sell the model.',
    'The model was trained on text from the web, and we shall publish the next one in May.',
  ])('is silent where all is read, or nothing binds: %s', (text) => {
    expect(pointedAt(text)).toEqual([])
  })
})

describe('confidence', () => {
  const confidenceOf = (text: string, kind: string) => classify(text).restrictions.find((restriction) => restriction.kind === kind)!.confidence

  it('is higher where a ban is plain than where words only come near it', () => {
    const plain = confidenceOf('You must not use the model for commercial purposes. Commercial use of the model is prohibited without our written consent.', 'non-commercial')
    const faint = confidenceOf('Foobar-1 is for research purposes only.', 'purpose-limit')
    expect(plain).toBeGreaterThan(faint)
  })

  it('is never certain, and is given in hundredths', () => {
    for (const { confidence } of classify('You must not use the model to spy on people, to send spam, or for war. You must keep this notice.').restrictions) {
      expect(confidence).toBeLessThanOrEqual(0.99)
      expect(confidence).toBeGreaterThan(0.5)
      expect(Math.round(confidence * 100) / 100).toBe(confidence)
    }
  })
})

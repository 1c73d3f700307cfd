import { describe, expect, it } from 'vitest'
import { weigh } from '../src/policy/evaluate.ts'
import { kinds, type Restriction } from '../src/restrictions/index.ts'
import { clear, conflict, duty, type IntendedUse, type Outcome, unknown, worst } from '../src/restrictions/intended-use.ts'
import { restrictionOf } from './policy/restriction-of.ts'
import { weighingRows } from './policy/weighing-rows.ts'

describe('a restriction and a use come to an outcome, and one sentence says why', () => {
  const rows = weighingRows.map(([restriction, use, outcome, because], at) => ({ restriction, use, outcome, because, name: `${at + 1}. ${restriction.kind}: ${because}` }))
  it.each(rows)('$name', ({ restriction, use, outcome, because }) => {
    expect(weigh(restriction, use, [restriction])).toMatchObject({ outcome, because })
  })
  it('every kind stands in the table', () => {
    const told = new Set(weighingRows.map(([{ kind }]) => kind))
    expect(kinds.map(({ kind }) => kind).filter((kind) => !told.has(kind))).toEqual([])
  })
})

describe('commerce that is open below a size is weighed with the sizes that the license states', () => {
  const commerce = restrictionOf('non-commercial', { commercialPath: 'below-threshold' })
  const users = (value: number, consequence: Restriction['consequence'] = null): Restriction =>
    restrictionOf(
      'user-cap',
      { metric: 'monthly-active-users', comparator: '>', value, counted: null, measured: null, asOf: null, grantor: null, discretion: null },
      { consequence },
    )
  const revenue = restrictionOf('revenue-cap', { comparator: '>', value: 100, currency: 'USD', period: 'annual', counted: null, grantor: null })
  const heads = restrictionOf('organization-size-cap', { metric: 'employees', comparator: '>=', value: 100, currency: null })
  const devices = restrictionOf('quantity-cap', { metric: 'devices', comparator: '>', value: 1, period: null })
  const earning = { revenue: [{ amount: 100, currency: 'USD', period: 'annual' }] } as const
  const below = 'Commercial use is open below a size, and you are below it.'
  const above = 'Commercial use is open below a size only, and you are above it.'
  it.each<readonly [readonly Restriction[], IntendedUse, Outcome, keyof IntendedUse | null, string]>([
    [[users(100)], { monthlyActiveUsers: 100 }, 'clear', 'commercial', below],
    [[users(100)], { monthlyActiveUsers: 101 }, 'conflict', 'monthlyActiveUsers', above],
    [[users(100)], {}, 'unknown', 'monthlyActiveUsers', 'Commercial use is open below a size only: The number of monthly active users is not stated; the limit is 100.'],
    [[revenue], earning, 'clear', 'commercial', below],
    [[heads], { employees: 99 }, 'clear', 'commercial', below],
    [[heads], { employees: 100 }, 'conflict', 'employees', above],
    [[users(100), revenue], { ...earning, monthlyActiveUsers: 101 }, 'conflict', 'monthlyActiveUsers', above],
    [[users(100), revenue], { monthlyActiveUsers: 100 }, 'unknown', 'revenue', 'Commercial use is open below a size only: Revenue is not stated; the limit is USD 100 (annual).'],
    // Two that weigh the same: which is told does not depend on their order.
    [[users(100), revenue], {}, 'unknown', 'revenue', 'Commercial use is open below a size only: Revenue is not stated; the limit is USD 100 (annual).'],
    [[users(100), heads], { monthlyActiveUsers: 101, employees: 100 }, 'conflict', 'employees', above],
    [[users(10, 'display-attribution'), users(100)], { monthlyActiveUsers: 50 }, 'clear', 'commercial', below],
    [[users(10, 'notify'), users(100)], { monthlyActiveUsers: 101 }, 'conflict', 'monthlyActiveUsers', above],
    [[users(100, 'pay')], { monthlyActiveUsers: 101 }, 'conflict', 'monthlyActiveUsers', above],
    [[users(10, 'display-attribution')], { monthlyActiveUsers: 5 }, 'unknown', null, 'Commercial use is open below a size that the license does not state here.'],
    [[devices], { quantities: { devices: { value: 1, period: null } } }, 'unknown', null, 'Commercial use is open below a size that the license does not state here.'],
  ])('%#', (caps, use, outcome, fact, because) => {
    expect(weigh(commerce, { commercial: true, ...use }, [commerce, ...caps])).toEqual({ outcome, fact, because })
    expect(weigh(commerce, { commercial: true, ...use }, [...caps, commerce].reverse())).toEqual({ outcome, fact, because })
  })
})

it('the worst of several is a conflict, then what is unknown, a duty, and what is clear; of equals the first by its sentence', () => {
  const all = [clear(null, 'D.'), duty(null, 'C.'), unknown(null, 'B.'), conflict(null, 'A.')]
  for (let from = 0; from < all.length; from++) expect(worst(all.slice(0, from + 1).reverse())).toBe(all[from])
  expect(worst([duty(null, 'Y.'), duty(null, 'X.'), duty(null, 'Z.')])?.because).toBe('X.')
  expect(worst([])).toBeUndefined()
})

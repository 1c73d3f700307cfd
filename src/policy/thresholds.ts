import type { Restriction } from '../restrictions/index.ts'
import type { IntendedUse } from '../restrictions/intended-use.ts'
import { figure } from '../restrictions/tell.ts'
import { evaluate, type JudgedText } from './evaluate.ts'
import type { Policy, Verdict } from './policy.ts'

/** A number at which the answer changes. */
export interface Threshold {
  readonly fact: 'monthlyActiveUsers' | 'dailyActiveUsers' | 'registeredUsers' | 'users' | 'employees' | 'revenue'
  /** The last number with the answer before. */
  readonly upTo: number
  readonly currency: string | null
  readonly before: Verdict
  readonly after: Verdict
  /** One sentence. */
  readonly says: string
}

const nouns: Readonly<Record<Threshold['fact'], string>> = {
  monthlyActiveUsers: 'monthly active users',
  dailyActiveUsers: 'daily active users',
  registeredUsers: 'registered users',
  users: 'users',
  employees: 'employees',
  revenue: 'revenue',
}

const userFacts = { 'monthly-active-users': 'monthlyActiveUsers', 'daily-active-users': 'dailyActiveUsers', 'registered-users': 'registeredUsers', users: 'users' } as const

/** The numbers at which the decision changes, all other facts being as the policy states them. */
export function thresholds(classification: JudgedText, policy: Policy): readonly Threshold[] {
  const found = new Map<string, Threshold>()
  for (const cap of classification.restrictions) {
    const point = pointOf(cap)
    if (point === undefined) continue
    const decide = (value: number): Verdict => evaluate(classification, { ...policy, use: { ...policy.use, ...point.set(value) } }).decision
    const before = decide(point.upTo)
    const after = decide(point.upTo + 1)
    if (before === after) continue
    const amount = `${point.currency === null ? '' : `${point.currency} `}${figure(point.upTo)} ${point.unit}`
    const says = `${{ allow: 'Clear', review: 'For review', deny: 'Denied' }[before]} up to ${amount}, ${{ allow: 'clear', review: 'for review', deny: 'denied' }[after]} above.`
    found.set(says, { fact: point.fact, upTo: point.upTo, currency: point.currency, before, after, says })
  }
  return [...found.values()]
}

interface Point {
  readonly fact: Threshold['fact']
  readonly unit: string
  readonly upTo: number
  readonly currency: string | null
  readonly set: (value: number) => IntendedUse
}

function pointOf(cap: Restriction): Point | undefined {
  if (cap.kind === 'user-cap') {
    const fact = userFacts[cap.metric]
    return { fact, unit: nouns[fact], upTo: last(cap), currency: null, set: (value) => ({ [fact]: value }) }
  }
  if (cap.kind === 'organization-size-cap' && cap.metric === 'employees')
    return { fact: 'employees', unit: nouns.employees, upTo: last(cap), currency: null, set: (employees) => ({ employees }) }
  if (cap.kind !== 'revenue-cap' || cap.currency === null || cap.period === null) return undefined
  const { currency, period } = cap
  return { fact: 'revenue', unit: `of ${period} revenue`, upTo: last(cap), currency, set: (amount) => ({ revenue: [{ amount, currency, period }] }) }
}

/** The last whole number that the cap lets through. */
const last = ({ comparator, value }: { readonly comparator: '>' | '>='; readonly value: number }): number => (comparator === '>' ? value : Math.max(0, value - 1))

import type { Restriction } from '../restrictions/index.ts'
import type { FactName, IntendedUse, StatedMoney } from '../restrictions/intended-use.ts'
import { counted, figure } from '../restrictions/tell.ts'
import { onDay } from '../restrictions/user-cap/weigh.ts'
import { clarify } from './clarify.ts'
import { evaluate, type JudgedText } from './evaluate.ts'
import type { Policy, Verdict } from './policy.ts'

/** A number at which the answer changes. */
export interface Threshold {
  readonly fact: Extract<
    FactName,
    'monthlyActiveUsers' | 'dailyActiveUsers' | 'registeredUsers' | 'users' | 'employees' | 'revenue' | 'funding' | 'assets' | 'valuation' | 'quantities'
  >
  /** The last whole number with the answer before. */
  readonly upTo: number
  readonly currency: string | null
  readonly before: Verdict
  readonly after: Verdict
  /** One sentence. */
  readonly says: string
}

/** The numbers at which the decision changes, each by itself, all other facts being as the policy states them; in the order of the caps. */
export function thresholds(classification: JudgedText, policy: Policy): readonly Threshold[] {
  const found = new Map<string, Threshold>()
  for (const cap of clarify(classification.subject.sha256, classification.restrictions, policy.clarifications).restrictions) {
    const point = pointOf(cap)
    if (point === undefined) continue
    const decide = (value: number): Verdict => evaluate(classification, { ...policy, use: { ...policy.use, ...point.set(value, policy.use) } }).decision
    const { fact, currency } = point
    const upTo = point.comparator === '>' ? point.value : Math.max(0, point.value - 1)
    const before = decide(upTo)
    const after = decide(upTo + 1)
    if (before === after) continue
    const amount = point.tell(point.value)
    const says =
      point.comparator === '>'
        ? `${inWords[before]} up to ${amount}, ${inWords[after].toLowerCase()} above.`
        : `${inWords[before]} below ${amount}, ${inWords[after].toLowerCase()} from there on.`
    found.set(says, { fact, upTo, currency, before, after, says })
  }
  return [...found.values()]
}

const inWords: Readonly<Record<Verdict, string>> = { allow: 'Clear', review: 'For review', deny: 'Denied' }

interface Point {
  readonly fact: Threshold['fact']
  readonly comparator: '>' | '>='
  readonly value: number
  readonly currency: string | null
  readonly tell: (value: number) => string
  /** The fact with another number; amounts in other currencies and of other things stay as they are. */
  readonly set: (value: number, use: IntendedUse) => IntendedUse
}

const userFacts = {
  'monthly-active-users': ['monthlyActiveUsers', 'monthly active users'],
  'daily-active-users': ['dailyActiveUsers', 'daily active users'],
  'registered-users': ['registeredUsers', 'registered users'],
  users: ['users', 'users'],
} as const

function pointOf(cap: Restriction): Point | undefined {
  switch (cap.kind) {
    case 'user-cap': {
      const [fact, noun] = userFacts[cap.metric]
      return { ...cap, fact, currency: null, tell: (value) => `${counted(value, noun)}${onDay(cap)}`, set: (value) => ({ [fact]: value }) }
    }
    case 'organization-size-cap': {
      const { metric, currency } = cap
      if (metric === 'employees') return { ...cap, fact: metric, currency: null, tell: (value) => counted(value, metric), set: (employees) => ({ employees }) }
      if (currency === null) return undefined
      const put = (amount: number, use: IntendedUse) => ({ [metric]: [{ amount, currency }, ...others(use[metric], (each) => each.currency === currency)] })
      return { ...cap, fact: metric, currency, tell: (value) => `${currency} ${figure(value)} of ${metric}`, set: put }
    }
    case 'revenue-cap': {
      const { currency, period } = cap
      if (currency === null || period === null) return undefined
      const put = (amount: number, use: IntendedUse) => ({
        revenue: [{ amount, currency, period }, ...others(use.revenue, (each) => each.currency === currency && each.period === period)],
      })
      return { ...cap, fact: 'revenue', currency, tell: (value) => `${currency} ${figure(value)} of ${period} revenue`, set: put }
    }
    case 'quantity-cap': {
      const { metric, period } = cap
      const per = period === null ? '' : period === 'hour' ? ' an hour' : ` a ${period}`
      const put = (value: number, use: IntendedUse) => ({ quantities: { ...use.quantities, [metric]: { value, period } } })
      return { ...cap, fact: 'quantities', currency: null, tell: (value) => `${counted(value, metric)}${per}`, set: put }
    }
    default:
      return undefined
  }
}

const others = <T extends StatedMoney>(stated: readonly T[] | undefined, isSame: (each: T) => boolean): readonly T[] => (stated ?? []).filter((each) => !isSame(each))

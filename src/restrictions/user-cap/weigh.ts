import { bites, weighCap } from '../cap-weigh.ts'
import { type IntendedUse, unknown, type Weigh } from '../intended-use.ts'
import { counted, figure } from '../tell.ts'
import type { UserCap } from './rules.ts'

type UserFact = 'monthlyActiveUsers' | 'dailyActiveUsers' | 'registeredUsers' | 'users'

const facts: Readonly<Record<UserCap['metric'], UserFact>> = {
  'monthly-active-users': 'monthlyActiveUsers',
  'daily-active-users': 'dailyActiveUsers',
  'registered-users': 'registeredUsers',
  users: 'users',
}

const nouns: Readonly<Record<UserFact, string>> = {
  monthlyActiveUsers: 'monthly active users',
  dailyActiveUsers: 'daily active users',
  registeredUsers: 'registered users',
  users: 'users',
}

/** Numbers that the one asked for can never fall below: whoever is active on a day is active in its month, and all are users. */
const atLeast: Readonly<Record<UserFact, readonly UserFact[]>> = {
  monthlyActiveUsers: ['dailyActiveUsers'],
  dailyActiveUsers: [],
  registeredUsers: [],
  users: ['monthlyActiveUsers', 'registeredUsers', 'dailyActiveUsers'],
}

/** Numbers that the one asked for can never exceed. */
const atMost: Readonly<Record<UserFact, readonly UserFact[]>> = {
  monthlyActiveUsers: ['users'],
  dailyActiveUsers: ['monthlyActiveUsers', 'users'],
  registeredUsers: ['users'],
  users: [],
}

/** The day on which a cap is looked at, in words: growth after it does not matter. */
export const onDay = ({ asOf }: Pick<UserCap, 'asOf'>): string => (asOf === null ? '' : ` as of ${asOf === 'release-date' ? 'the release date' : asOf}`)

/** The stated number against the cap; another number only where it decides with certainty. */
export const weighUserCap: Weigh<UserCap> = (cap, use: IntendedUse) => {
  const fact = facts[cap.metric]
  const day = onDay(cap)
  const against = (name: UserFact) => {
    const tell = (value: number) => counted(value, nouns[name])
    return weighCap(cap, name, use[name]!, tell, { limit: `${tell(cap.value)}${day}` })
  }
  if (use[fact] !== undefined) return against(fact)
  const over = atLeast[fact].find((name) => use[name] !== undefined && bites(cap, use[name]))
  if (over !== undefined) return against(over)
  const under = atMost[fact].find((name) => use[name] !== undefined && !bites(cap, use[name]))
  if (under !== undefined) return against(under)
  return unknown(fact, `The number of ${nouns[fact]} is not stated; the limit is ${figure(cap.value)}${day}.`)
}

import { defineKind, numberIn, type RestrictionBase, rule } from '../restriction.ts'

/** The grant ends above a stated number of users. */
export interface UserCap extends RestrictionBase {
  readonly kind: 'user-cap'
  /** What is counted. */
  readonly metric: 'monthly-active-users' | 'daily-active-users' | 'registered-users' | 'users'
  /** How the number is compared: the clause bites when the measured number stands in this relation to `value`. */
  readonly comparator: '>' | '>='
  /** The threshold, as a plain number. */
  readonly value: number
  /** Whose numbers are added up. */
  readonly counted: readonly ('licensee' | 'affiliates')[] | null
  /** Over which time it is measured. */
  readonly measured: 'preceding-month' | 'preceding-year' | 'any-time' | null
  /** The day on which it is looked at: an ISO date, `release-date`, or null when the text does not say. */
  readonly asOf: string | null
  /** Who gives the separate license, as the text names it. */
  readonly grantor: string | null
  /** `sole` when the grantor alone decides. */
  readonly discretion: 'sole' | null
}

export const userCap = defineKind<UserCap>({
  kind: 'user-cap',
  family: 'eligibility',
  modality: 'condition',
  key: ['metric', 'value'],
  title: 'User cap',
  meaning: 'TODO',
  rules: [
    rule('((more | greater | larger) than | over | exceed | above | 超过) {users:count} [monthly | 月] (active | 活跃) (user | 用户)', {}, (found) => ({
      metric: 'monthly-active-users',
      comparator: '>',
      value: numberIn(found, 'users'),
      counted: null,
      measured: null,
      asOf: null,
      grantor: null,
      discretion: null,
    })),
  ],
  say: () => 'TODO',
})

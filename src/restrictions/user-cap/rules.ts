import { asOfIn, type CapMetric, capConditions, completeCaps, countedIn, isMoney, measuredIn, readAmount } from '../cap.ts'
import { defineKind, type Found, numberIn, type RestrictionBase, rule, type Values } from '../restriction.ts'
import { figure, tellCap } from '../tell.ts'

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

const metrics: readonly CapMetric[] = ['monthly-active-users', 'daily-active-users', 'registered-users', 'users']

const isUsers = (metric: CapMetric): metric is UserCap['metric'] => metrics.includes(metric)

/** "Persons below 18", "anyone under the age of 21": a number of years, not of heads. */
function isAge({ view, start, end }: Found, value: number): boolean {
  if (value > OLDEST_MINOR) return false
  const before = view.words(Math.max(0, start - 5), start)
  return (
    /\b(?:below|under|over|above|age|aged|least|than)\b/i.test(before) &&
    /\b(?:persons?|people|individuals?|anyone|minors?|users?|aged?)\b/i.test(before) &&
    !/^\s*(?:users?|people|persons?|individuals?)/i.test(view.words(end, Math.min(view.length, end + 1))) &&
    !/users?|people|persons?|individuals?|人/i.test(view.words(start, end))
  )
}
/** Years up to which a bare number may be an age. */
const OLDEST_MINOR = 21

/** All metrics that one amount is compared with: "monthly or daily active users". */
function read(found: Found): readonly Values<UserCap>[] | undefined {
  const cap = readAmount(found)
  if (cap === undefined || isMoney(found)) return undefined
  const value = numberIn(found, 'users')
  if (isAge(found, value)) return undefined
  return cap.metrics.filter(isUsers).map((metric) => ({
    metric,
    comparator: cap.comparator,
    value,
    counted: countedIn(found.view),
    measured: measuredIn(found.view),
    asOf: asOfIn(found.view),
    grantor: null,
    discretion: null,
  }))
}

const nouns: Readonly<Record<UserCap['metric'], string>> = {
  'monthly-active-users': 'monthly active users',
  'daily-active-users': 'daily active users',
  'registered-users': 'registered users',
  users: 'users',
}

function sizes({ metric, value, counted, measured, asOf }: UserCap): string {
  const whose = counted?.includes('affiliates') ? ', affiliates counted in' : ''
  const when = measured === 'preceding-month' ? ' in the month before' : measured === 'preceding-year' ? ' in the year before' : measured === 'any-time' ? ' at any time' : ''
  const day = asOf === null ? '' : asOf === 'release-date' ? ' the release date' : ` ${asOf}`
  return `${figure(value)} ${nouns[metric]}${when}${day === '' ? '' : when === '' || measured === 'any-time' ? ` on${day}` : day}${whose}`
}

export const userCap = defineKind<UserCap>({
  kind: 'user-cap',
  family: 'eligibility',
  modality: 'condition',
  key: ['metric', 'value'],
  title: 'User cap',
  meaning: [
    'The license is meant for those below a number of users. Whoever has more of them (monthly or daily active users as a rule, registered users or plain users at times) has no license, or must ask for one that the licensor is free to refuse, or owes something that smaller users do not, such as a display of the name of the model. Some texts count the users of all products of a group of companies, and some look at one day only, the day of release, so that later growth does no harm.',
    'For most companies the cap never bites; for a platform with a large audience, and for whoever hopes to be bought by one, it means a negotiation before the model goes into a product. Count every product of the legal entity, and of its affiliates where the text says so, not only the one that uses the model.',
  ].join('\n\n'),
  rules: [rule('{users:count}', capConditions, read)],
  refine: (drafts, context) => completeCaps(drafts, context, ({ consequence, grantor, discretion }) => ({ consequence, grantor, discretion })),
  say: (cap) => tellCap(sizes(cap), cap),
})

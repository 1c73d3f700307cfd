import { capConditions, completeCaps, countedIn, isMoney, periodIn, readAmount } from '../cap.ts'
import { defineKind, type Found, moneyIn, numberIn, type RestrictionBase, rule, type Values } from '../restriction.ts'
import { figure, tellCap } from '../tell.ts'

/** The grant ends above a stated revenue. */
export interface RevenueCap extends RestrictionBase {
  readonly kind: 'revenue-cap'
  /** How the number is compared: the clause bites when the measured number stands in this relation to `value`. */
  readonly comparator: '>' | '>='
  /** The threshold, as a plain number. */
  readonly value: number
  /** ISO 4217 code. */
  readonly currency: string | null
  /** Over which time. */
  readonly period: 'annual' | 'monthly' | 'quarterly' | 'total' | null
  /** Whose numbers are added up. */
  readonly counted: readonly ('licensee' | 'affiliates')[] | null
  /** Who gives the separate license, as the text names it. */
  readonly grantor: string | null
}

/** A revenue below this is no cap but a stray figure: a year, a section, a percentage. */
const SMALLEST_BARE_REVENUE = 10_000

function read(found: Found, value: number, currency: string | null): Values<RevenueCap> | undefined {
  const cap = readAmount(found)
  if (cap === undefined || !cap.metrics.includes('revenue')) return undefined
  return { comparator: cap.comparator, value, currency, period: periodIn(found.view, cap), counted: countedIn(found.view), grantor: null }
}

const periods = { annual: ' a year', monthly: ' a month', quarterly: ' a quarter', total: ' in total' } as const

export const revenueCap = defineKind<RevenueCap>({
  kind: 'revenue-cap',
  family: 'eligibility',
  modality: 'condition',
  key: ['value', 'currency', 'period'],
  title: 'Revenue cap',
  meaning: [
    'The license is meant for those who earn less than a sum, as a rule in a year. Who earns more has no license, or must buy one, or owes a fee or a display of a name. It is mostly the revenue of the whole company that counts, whether or not the model had a part in it, and often that of its affiliates too.',
    'A small company can build on the model for nothing, and must watch the line: crossing it ends the free license at once in some texts, in others from the next year on. Put the threshold into the plan of whoever keeps the books, and expect to need a paid license before a sale to a larger company.',
  ].join('\n\n'),
  rules: [
    rule('{revenue:money}', capConditions, (found) => {
      const { amount, currency } = moneyIn(found, 'revenue')
      return read(found, amount, currency)
    }),
    rule('{revenue:count}', capConditions, (found) => {
      const value = numberIn(found, 'revenue')
      return value < SMALLEST_BARE_REVENUE || isMoney(found) ? undefined : read(found, value, null)
    }),
  ],
  refine: (drafts, context) => completeCaps(drafts, context, ({ consequence, grantor }) => ({ consequence, grantor })),
  say: (cap) => tellCap(`${cap.currency === null ? '' : `${cap.currency} `}${figure(cap.value)} of revenue${cap.period === null ? '' : periods[cap.period]}`, cap),
})

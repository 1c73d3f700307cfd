import { weighCap } from '../cap-weigh.ts'
import { unknown, type Weigh } from '../intended-use.ts'
import { figure } from '../tell.ts'
import type { RevenueCap } from './rules.ts'

/** Compared only in the currency and over the time that the license names: any other comparison would be a guess. */
export const weighRevenueCap: Weigh<RevenueCap> = (cap, { revenue }) => {
  const { currency, period } = cap
  const limit = `${currency === null ? '' : `${currency} `}${figure(cap.value)}${period === null ? '' : ` (${period})`}`
  if (revenue === undefined || revenue.length === 0) return unknown('revenue', `Revenue is not stated; the limit is ${limit}.`)
  if (currency === null) return unknown('revenue', `The license does not name the currency of its limit of ${limit}.`)
  if (period === null) return unknown('revenue', `The license does not say over which time its limit of ${limit} is counted.`)
  const same = revenue.find((each) => each.currency === currency && each.period === period)
  if (same !== undefined) return weighCap(cap, 'revenue', same.amount, (value) => `${currency} ${figure(value)} of ${period} revenue`)
  if (!revenue.some((each) => each.currency === currency))
    return unknown('revenue', `Revenue is not stated in ${currency}, and currencies are not converted; the limit is ${limit}.`)
  return unknown('revenue', `${period[0]!.toUpperCase()}${period.slice(1)} revenue is not stated, and one period says nothing exact of another; the limit is ${limit}.`)
}

import { weighCap } from '../cap-weigh.ts'
import { unknown, type Weigh } from '../intended-use.ts'
import { counted, figure } from '../tell.ts'
import type { OrganizationSizeCap } from './rules.ts'

/** Heads or money, the latter only in the currency that the license names. */
export const weighOrganizationSizeCap: Weigh<OrganizationSizeCap> = (cap, use) => {
  const { metric, currency } = cap
  if (metric === 'employees') {
    if (use.employees === undefined) return unknown('employees', `The number of employees is not stated; the limit is ${figure(cap.value)}.`)
    return weighCap(cap, 'employees', use.employees, (value) => counted(value, 'employees'))
  }
  const limit = `${currency === null ? '' : `${currency} `}${figure(cap.value)}`
  const stated = use[metric]
  const are = metric === 'assets' ? 'are' : 'is'
  if (stated === undefined || stated.length === 0) return unknown(metric, `Your ${metric} ${are} not stated; the limit is ${limit}.`)
  if (currency === null) return unknown(metric, `The license does not name the currency of its limit of ${limit}.`)
  const same = stated.find((each) => each.currency === currency)
  if (same === undefined) return unknown(metric, `Your ${metric} ${are} not stated in ${currency}, and currencies are not converted; the limit is ${limit}.`)
  return weighCap(cap, metric, same.amount, (value) => `${currency} ${figure(value)} of ${metric}`)
}

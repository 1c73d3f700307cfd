import { clear, conflict, unknown, type Weigh, whenCommercial, worst } from '../intended-use.ts'
import type { OrganizationSizeCap } from '../organization-size-cap/rules.ts'
import { weighOrganizationSizeCap } from '../organization-size-cap/weigh.ts'
import type { RevenueCap } from '../revenue-cap/rules.ts'
import { weighRevenueCap } from '../revenue-cap/weigh.ts'
import type { UserCap } from '../user-cap/rules.ts'
import { weighUserCap } from '../user-cap/weigh.ts'
import type { NonCommercial } from './rules.ts'

/** Commerce is a conflict, unless there is a way that the user can go alone, or the caps of the license let it through. */
export const weighNonCommercial: Weigh<NonCommercial> = ({ commercialPath }, use, all) => {
  if (commercialPath === 'registration') return whenCommercial(use, 'duty', 'you must register first.')
  if (commercialPath === 'request-license') return whenCommercial(use, 'conflict', 'it needs a separate license from the licensor.')
  if (commercialPath !== 'below-threshold' || use.commercial !== true) return whenCommercial(use, 'conflict', 'the license does not cover that.')
  const caps = all.flatMap((each) => {
    // A size from which on a notice or a credit is owed is not the size at which commerce ends.
    if (each.consequence === 'notify' || each.consequence === 'display-attribution') return []
    if (each.kind === 'user-cap') return [weighUserCap(each as UserCap, use, all)]
    if (each.kind === 'revenue-cap') return [weighRevenueCap(each as RevenueCap, use, all)]
    return each.kind === 'organization-size-cap' ? [weighOrganizationSizeCap(each as OrganizationSizeCap, use, all)] : []
  })
  const most = worst(caps)
  if (most === undefined) return unknown(null, 'Commercial use is open below a size that the license does not state here.')
  if (most.outcome === 'unknown') return unknown(most.fact, `Commercial use is open below a size only: ${most.because}`)
  if (most.outcome === 'clear') return clear('commercial', 'Commercial use is open below a size, and you are below it.')
  return conflict(most.fact, 'Commercial use is open below a size only, and you are above it.')
}

import { kindByName, type OrganizationSizeCap, type QuantityCap, type Restriction, type RevenueCap, type UserCap } from '../restrictions/index.ts'
import type { LicenseStrings } from './license-strings.ts'

/** A restriction that a number decides. */
export type Cap = UserCap | RevenueCap | OrganizationSizeCap | QuantityCap

const caps: ReadonlySet<Restriction['kind']> = new Set(['user-cap', 'revenue-cap', 'organization-size-cap', 'quantity-cap'])

/** Whether a restriction is a limit on a number. */
export const isCap = (restriction: Restriction): restriction is Cap => caps.has(restriction.kind)

/** The limit that is met first of all that measure the same. */
export interface StrictestThreshold {
  readonly kind: Cap['kind']
  /** What is counted; `revenue` for revenue. */
  readonly metric: string
  readonly currency: string | null
  readonly period: string | null
  /** `limit`: above it use is not covered as it stands. `duty`: above it something is owed. */
  readonly effect: 'limit' | 'duty'
  readonly comparator: '>' | '>='
  readonly value: number
  /** One sentence. */
  readonly says: string
  /** Who sets it. */
  readonly from: readonly string[]
  /** Other limits of the same measure, which are met later. */
  readonly later: readonly { readonly name: string; readonly comparator: '>' | '>='; readonly value: number }[]
}

/** Which of two limits is met first, when they can be compared: in one currency, over one time. */
export function stricterCap(a: Cap, b: Cap): 'a' | 'b' | null {
  if (measure(a) !== measure(b)) return null
  const first = a.value - b.value || Number(b.comparator === '>=') - Number(a.comparator === '>=')
  return first === 0 ? null : first < 0 ? 'a' : 'b'
}

/**
 * The strictest limit of each measure. Amounts in different currencies or over different times are different measures: nothing is
 * converted. What is owed above a number is told apart from what is not covered above it.
 */
export function strictestThresholds(licenses: readonly LicenseStrings[]): readonly StrictestThreshold[] {
  const groups = new Map<string, { readonly name: string; readonly cap: Cap }[]>()
  for (const { name, restrictions } of licenses)
    for (const cap of restrictions) if (isCap(cap)) groups.set(`${measure(cap)} ${effectOf(cap)}`, [...(groups.get(`${measure(cap)} ${effectOf(cap)}`) ?? []), { name, cap }])
  return [...groups.values()].map((group) => {
    const first = group.reduce((best, each) => (stricterCap(each.cap, best.cap) === 'a' ? each : best)).cap
    const isFirst = (cap: Cap): boolean => cap.value === first.value && cap.comparator === first.comparator
    return {
      kind: first.kind,
      metric: 'metric' in first ? first.metric : 'revenue',
      currency: 'currency' in first ? first.currency : null,
      period: 'period' in first ? first.period : null,
      effect: effectOf(first),
      comparator: first.comparator,
      value: first.value,
      says: kindByName.get(first.kind)!.say(first),
      from: [...new Set(group.filter(({ cap }) => isFirst(cap)).map(({ name }) => name))],
      later: group
        .filter(({ cap }) => !isFirst(cap))
        .map(({ name, cap: { comparator, value } }) => ({ name, comparator, value }))
        .sort((a, b) => a.value - b.value),
    }
  })
}

const duties: ReadonlySet<Cap['consequence']> = new Set<Cap['consequence']>(['pay', 'notify', 'display-attribution'])

const effectOf = ({ consequence }: Cap): StrictestThreshold['effect'] => (duties.has(consequence) ? 'duty' : 'limit')

const measure = (cap: Cap): string => [cap.kind, 'metric' in cap ? cap.metric : '', 'currency' in cap ? cap.currency : '', 'period' in cap ? cap.period : ''].join(' ')

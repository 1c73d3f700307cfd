import { bites, weighCap } from '../cap-weigh.ts'
import { clear, unknown, type Weigh } from '../intended-use.ts'
import { counted } from '../tell.ts'
import type { QuantityCap } from './rules.ts'

/** Times that are whole numbers of one another. A month is no whole number of days or weeks, and a year none of days. */
const scales: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { month: 1, year: 12 },
]

/**
 * A number against a cap over the same time, or over one that is exactly so many of it: a hundred a minute are 6,000 an hour. The other way
 * round only the ends are sure: sixty an hour may come in one minute or in sixty, so that a cap by the minute is kept when sixty are within it,
 * and broken when one is over it.
 */
export const weighQuantityCap: Weigh<QuantityCap> = (cap, { quantities }) => {
  const tell = (value: number, period = cap.period) => `${counted(value, cap.metric)}${period === null ? '' : period === 'hour' ? ' an hour' : ` a ${period}`}`
  const stated = quantities?.[cap.metric]
  if (stated === undefined) return unknown('quantities', `The number of ${cap.metric} is not stated; the limit is ${tell(cap.value)}.`)
  if (stated.period === cap.period) return weighCap(cap, 'quantities', stated.value, tell)
  const times = timesIn(stated.period, cap.period)
  const states = tell(stated.value, stated.period)
  if (times !== undefined) return weighCap(cap, 'quantities', stated.value * times, tell, { states: `${states}, which makes ${tell(stated.value * times)}` })
  const parts = timesIn(cap.period, stated.period)
  if (parts !== undefined) {
    if (!bites(cap, stated.value)) return clear('quantities', `You state ${states}: even at once they are within the limit of ${tell(cap.value)}.`)
    if (bites(cap, stated.value / parts)) return weighCap(cap, 'quantities', stated.value / parts, tell, { states: `${states}, however they are spread` })
    return unknown('quantities', `You state ${states}, and how they are spread is not stated; the limit is ${tell(cap.value)}.`)
  }
  return unknown('quantities', `The number of ${cap.metric} is not stated ${cap.period === null ? 'as a plain number' : `by the ${cap.period}`}; the limit is ${tell(cap.value)}.`)
}

/** How many of one time make up another, longer one; undefined when that is no fixed number. */
function timesIn(part: string | null, whole: string | null): number | undefined {
  if (part === null || whole === null) return undefined
  const scale = scales.find((each) => Object.hasOwn(each, part) && Object.hasOwn(each, whole))
  return scale === undefined || scale[whole]! < scale[part]! ? undefined : scale[whole]! / scale[part]!
}

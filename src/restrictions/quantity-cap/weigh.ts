import { weighCap } from '../cap-weigh.ts'
import { unknown, type Weigh } from '../intended-use.ts'
import { figure } from '../tell.ts'
import type { QuantityCap } from './rules.ts'

/** Rates are compared over the same time only: sixty an hour may come in one minute. */
export const weighQuantityCap: Weigh<QuantityCap> = (cap, { quantities }) => {
  const tell = (value: number) => `${figure(value)} ${cap.metric}${cap.period === null ? '' : ` a ${cap.period}`}`
  const stated = quantities?.[cap.metric]
  if (stated === undefined) return unknown('quantities', `The number of ${cap.metric} is not stated; the limit is ${tell(cap.value)}.`)
  if (stated.period !== cap.period)
    return unknown(
      'quantities',
      `The number of ${cap.metric} is not stated ${cap.period === null ? 'as a plain number' : `by the ${cap.period}`}; the limit is ${tell(cap.value)}.`,
    )
  return weighCap(cap, 'quantities', stated.value, tell)
}

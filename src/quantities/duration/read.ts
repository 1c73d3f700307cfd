import { readNumber } from '../number/read.ts'
import { type Reader, skipSpace } from '../quantity.ts'

/** A length of time: how many of which unit. */
export interface Duration {
  readonly amount: number
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year'
}

const units =
  /(?:calendar |business |working |consecutive )?(hours?|days?|weeks?|months?|years?|个?小时|个?工作日|日历日|周|个?月(?![活均收营流度])|年(?![收营度销])|日(?![活均])|天)(?![a-z])/iy

const names: readonly (readonly [RegExp, Duration['unit']])[] = [
  [/^hour|小时/i, 'hour'],
  [/^day|日|天/i, 'day'],
  [/^week|周/i, 'week'],
  [/^month|月/i, 'month'],
  [/^year|年/i, 'year'],
]

/** Reads a length of time: `30 days`, `thirty (30) days`, `12 months`, `三十日`. */
export const readDuration: Reader<Duration> = (text, at) => {
  const number = readNumber(text, at)
  if (number === undefined) return undefined
  const start = skipSpace(text, number.end)
  units.lastIndex = text[start] === '-' ? start + 1 : start
  const match = units.exec(text)
  if (match === null) return undefined
  return { value: { amount: number.value, unit: names.find(([pattern]) => pattern.test(match[1]!))![1] }, end: units.lastIndex }
}

/** A duration as ISO 8601 writes it: `P30D`, `P1Y`, `PT12H`. */
export function isoDuration({ amount, unit }: Duration): string {
  return unit === 'hour' ? `PT${amount}H` : `P${amount}${unit[0]!.toUpperCase()}`
}

/** A duration in days; months as 30 and years as 365 days. */
export function inDays({ amount, unit }: Duration): number {
  return amount * { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }[unit]
}

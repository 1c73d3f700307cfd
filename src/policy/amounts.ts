import type { StatedMoney, StatedQuantity, StatedRevenue } from '../restrictions/intended-use.ts'

/** Amounts as people write them in a policy or on a command line: `12M`, `700 million`, `USD 3M/year`. */

const scales: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9 }

/** A number: `12M`, `1,000,000`, `1.5 billion`, `3000`; undefined when it is none, or negative. */
export function readCount(text: string): number | undefined {
  const match = /^(\d{1,3}(?:[,_]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*([a-z]+)?$/i.exec(text.trim())
  if (match === null) return undefined
  const scale = match[2] === undefined ? 1 : scales[match[2].toLowerCase()]
  // Rounded: 1.1 * 1e6 has a tail that the writer did not mean.
  return scale === undefined ? undefined : Number((Number(match[1]!.replace(/[,_]/g, '')) * scale).toPrecision(15))
}

/** An amount with its currency: `USD 3M`, `3M USD`. */
export function readMoney(text: string): StatedMoney | undefined {
  const match = /^([A-Z]{3})\s*(\S.*)$|^(\d.*?)\s*([A-Z]{3})$/.exec(text.trim())
  const amount = match === null ? undefined : readCount((match[2] ?? match[3])!)
  return amount === undefined ? undefined : { amount, currency: (match![1] ?? match![4])! }
}

const periods: Readonly<Record<string, StatedRevenue['period']>> = {
  year: 'annual',
  annual: 'annual',
  month: 'monthly',
  monthly: 'monthly',
  quarter: 'quarterly',
  quarterly: 'quarterly',
  total: 'total',
}

/** An amount over a time: `USD 3M/year`, `EUR 200k/month`, `CNY 1B/total`. */
export function readRevenue(text: string): StatedRevenue | undefined {
  const [amount = '', period = '', more] = text.split('/')
  const money = readMoney(amount)
  const over = periods[period.trim().toLowerCase()]
  return money === undefined || over === undefined || more !== undefined ? undefined : { ...money, period: over }
}

const rates = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']

/** A number, or a rate: `500`, `100/minute`. */
export function readQuantity(text: string): StatedQuantity | undefined {
  const [count = '', period, more] = text.split('/')
  const value = readCount(count)
  if (value === undefined || more !== undefined || (period !== undefined && !rates.includes(period.trim()))) return undefined
  return { value, period: period === undefined ? null : period.trim() }
}

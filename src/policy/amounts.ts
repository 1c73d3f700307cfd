import type { StatedMoney, StatedQuantity, StatedRevenue } from '../restrictions/intended-use.ts'
import { nearest } from '../text/nearest.ts'

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
  const currency = match?.[1] ?? match?.[4] ?? ''
  // A code that does not exist would never be compared with anything.
  return amount === undefined || !currencies.has(currency) ? undefined : { amount, currency }
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

/** Codes of ISO 4217 that are in use. */
const currencies: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF
  DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW
  KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
  PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES
  VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
)

/** Whether a text is the code of a currency. */
export const isCurrency = (code: string): boolean => currencies.has(code)

/** Words and signs that people write in amounts, and what policies call them. */
const otherWords: Readonly<Record<string, string>> = {
  yr: 'year',
  annum: 'year',
  annually: 'year',
  yearly: 'year',
  mo: 'month',
  min: 'minute',
  sec: 'second',
  mio: 'million',
  mln: 'million',
  mil: 'million',
  mrd: 'billion',
  rmb: 'CNY',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
}
const signs: Readonly<Record<string, string>> = { $: 'USD ', '€': 'EUR ', '£': 'GBP ' }

/**
 * An amount that was written a little wrong, as it would be read: `usd 3 milion per yr` is `USD 3 million/year`.
 *
 * @returns undefined when nothing near can be read
 */
export function mendAmount(text: string, read: (text: string) => unknown): string | undefined {
  const known = [...Object.keys(scales).filter((each) => each.length > 1), ...Object.keys(periods), ...rates]
  const mended = text
    .replace(/[$€£]/g, (sign) => signs[sign]!)
    .replace(/\s*(?:\/|\bper\b|\ba\b)\s*/gi, '/')
    .replace(/[A-Za-z]+/g, (word) => {
      const lower = word.toLowerCase()
      if (currencies.has(word.toUpperCase())) return word.toUpperCase()
      return Object.hasOwn(scales, lower) || known.includes(lower) ? word : (otherWords[lower] ?? swapped(word.toUpperCase()) ?? nearest(word, known) ?? word)
    })
    .replace(/\s+/g, ' ')
    .trim()
  return [mended, `${mended}/year`].find((each) => each !== text && read(each) !== undefined)
}

/** The currency whose code has two letters the other way round. Codes are too short and too many to guess by one letter. */
const swapped = (code: string): string | undefined => [code.replace(/^(.)(.)(.)$/, '$2$1$3'), code.replace(/^(.)(.)(.)$/, '$1$3$2')].find((each) => currencies.has(each))

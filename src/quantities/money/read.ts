import { readNumber } from '../number/read.ts'
import { type Money, type Reader, skipSpace } from '../quantity.ts'

/** Signs and names of currencies before or behind an amount, longest first where one begins another. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/(?:U\.?S\.?A?\.?\s?\$|US\s?dollars?\b|U\.S\.\s?dollars?\b|United States dollars?\b|USD\b\s?\$?|美元|美金)/iy, 'USD'],
  [/(?:HK\s?\$|HKD\b|Hong Kong dollars?\b|港元|港币|港幣)/iy, 'HKD'],
  [/(?:A\s?\$|AUD\b|AU\s?\$|Australian dollars?\b|澳元)/iy, 'AUD'],
  [/(?:C\s?\$|CAD\b|CA\s?\$|Canadian dollars?\b|加元)/iy, 'CAD'],
  [/(?:S\s?\$|SGD\b|Singapore dollars?\b|新加坡元|新元)/iy, 'SGD'],
  [/(?:NT\s?\$|TWD\b|New Taiwan dollars?\b|[新][台臺][币幣]|[台臺][币幣])/iy, 'TWD'],
  [/(?:\$|＄|dollars?\b)/iy, 'USD'],
  [/(?:€|EUR\b|euros?\b|欧元|歐元)/iy, 'EUR'],
  [/(?:£|GBP\b|pounds? sterling\b|British pounds?\b|pounds?\b|英镑|英鎊)/iy, 'GBP'],
  [/(?:RMB\b|CNY\b|CN¥|人民币|人民幣|renminbi\b|(?:Chinese )?yuan\b|元人民币|元|￥)/iy, 'CNY'],
  [/(?:JPY\b|(?:Japanese )?yen\b|日[元圆圓幣币]|円)/iy, 'JPY'],
  [/(?:KRW\b|₩|(?:Korean )?won\b|[韩韓][元币幣])/iy, 'KRW'],
  [/(?:INR\b|₹|Rs\b\.?|(?:Indian )?rupees?\b|卢比)/iy, 'INR'],
  [/(?:CHF\b|Swiss francs?\b)/iy, 'CHF'],
  [/¥/y, 'CNY'],
]

/** Any of them: most amounts are no money, and one look tells. */
const anyCurrency = new RegExp(currencies.map(([{ source }]) => source).join('|'), 'iy')

function readCurrency(text: string, at: number): { currency: string; end: number } | undefined {
  anyCurrency.lastIndex = at
  if (!anyCurrency.test(text)) return undefined
  for (const [pattern, currency] of currencies) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return { currency, end: at + match[0].length }
  }
  return undefined
}

/** Signs that several countries write: a name behind the amount tells whose it is. */
const isSign = /[$＄¥￥€£₩₹]/

const readOnce: Reader<Money> = (text, at) => {
  const before = readCurrency(text, at)
  const start = before === undefined ? at : skipSpace(text, before.end)
  const second = before === undefined ? undefined : readCurrency(text, start)
  const number = readNumber(text, second === undefined ? start : skipSpace(text, second.end))
  if (number === undefined) return undefined
  const after = readCurrency(text, skipSpace(text, number.end))
  if (before === undefined && after === undefined) return undefined
  // "人民币十亿元", "美金2,000萬元": the name before, a counter behind. "$5M CAD": a sign before, the name behind.
  const named = before !== undefined && !isSign.test(text[at]!) ? before.currency : undefined
  return { value: { amount: number.value, currency: second?.currency ?? named ?? after?.currency ?? before!.currency }, end: after?.end ?? number.end }
}

/**
 * Reads an amount with its currency: `USD 20 million`, `$1,000,000`, `US$ 1M`, `10 million dollars`, `人民币十亿元`, `100万美元`.
 * The same amount once more in brackets is part of it: `ten million euros (EUR 10,000,000)`.
 * `¥` alone is read as CNY, since licenses that write it come from China more often than from Japan.
 */
export const readMoney: Reader<Money> = (text, at) => {
  const once = readOnce(text, at)
  if (once === undefined) return undefined
  const open = skipSpace(text, once.end)
  if (text[open] !== '(' && text[open] !== '（') return once
  const again = readOnce(text, skipSpace(text, open + 1))
  if (again === undefined || again.value.amount !== once.value.amount) return once
  const close = skipSpace(text, again.end)
  return text[close] === ')' || text[close] === '）' ? { value: once.value, end: close + 1 } : once
}

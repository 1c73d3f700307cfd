import { readNumber } from '../number/read.ts'
import type { Reader } from '../quantity.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthName = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const writings: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly [string, string, string]])[] = [
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/y, (m) => [m[1]!, m[2]!, m[3]!]],
  [/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/y, (m) => [m[1]!, m[2]!, m[3]!]],
  [/(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/y, (m) => [m[1]!, m[2]!, m[3]!]],
  [
    /([中民][华華民国國]{1,3})?\s?([\d〇零一二三四五六七八九十百]{2,5})\s?年\s?([\d一二三四五六七八九十]{1,3})\s?月\s?([\d一二三四五六七八九十]{1,3})\s?日/y,
    (m) => [chineseYear(m[1], m[2]!), inDigits(m[3]!), inDigits(m[4]!)],
  ],
  [new RegExp(`${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'iy'), (m) => [m[3]!, month(m[1]!), m[2]!]],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+day)?(?:\\s+of)?[\\s-]+${monthName},?[\\s-]+(\\d{4})`, 'iy'), (m) => [m[3]!, month(m[2]!), m[1]!]],
]

const month = (name: string): string => String(months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1)

/** A number in Chinese numerals as digits. */
const inDigits = (numerals: string): string => String(readNumber(numerals, 0)!.value)

/** The year before the first of the calendar that Taiwan counts by. */
const REPUBLIC = 1911

/** 二〇二六 digit by digit, 民國一百一十五 counted on; no year where there are not four digits. */
function chineseYear(era: string | undefined, numerals: string): string {
  if (era?.includes('民') === true) return String(REPUBLIC + Number(inDigits(numerals)))
  const year = [...numerals].map(inDigits).join('')
  return /^(?:19|20)\d\d$/.test(year) ? year : ''
}

/** Reads a calendar day as an ISO date: `July 23, 2024`, `23rd of July 2024`, `2024-07-23`, `2024年7月23日`, `二〇二四年七月二十三日`,
 * `民國一百一十三年七月二十三日`. */
export const readDate: Reader<string> = (text, at) => {
  for (const [pattern, parts] of writings) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    const [year, monthNumber, day] = parts(match)
    if (year === '' || Number(monthNumber) < 1 || Number(monthNumber) > 12 || Number(day) < 1 || Number(day) > 31) continue
    return { value: `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`, end: pattern.lastIndex }
  }
  return undefined
}

/** Names of months, for those who look for dates. */
export const monthWords: readonly string[] = [...months, ...months.map((name) => name.slice(0, 3)), 'sept']

import type { Reader } from '../quantity.ts'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const monthName = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const writings: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly [string, string, string]])[] = [
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/y, (m) => [m[1]!, m[2]!, m[3]!]],
  [/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/y, (m) => [m[1]!, m[2]!, m[3]!]],
  [/(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/y, (m) => [m[1]!, m[2]!, m[3]!]],
  [new RegExp(`${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'iy'), (m) => [m[3]!, month(m[1]!), m[2]!]],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+day)?(?:\\s+of)?[\\s-]+${monthName},?[\\s-]+(\\d{4})`, 'iy'), (m) => [m[3]!, month(m[2]!), m[1]!]],
]

const month = (name: string): string => String(months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1)

/** Reads a calendar day as an ISO date: `July 23, 2024`, `23rd of July 2024`, `2024-07-23`, `2024年7月23日`. */
export const readDate: Reader<string> = (text, at) => {
  for (const [pattern, parts] of writings) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    const [year, monthNumber, day] = parts(match)
    if (Number(monthNumber) < 1 || Number(monthNumber) > 12 || Number(day) < 1 || Number(day) > 31) continue
    return { value: `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`, end: pattern.lastIndex }
  }
  return undefined
}

/** Names of months, for those who look for dates. */
export const monthWords: readonly string[] = [...months, ...months.map((name) => name.slice(0, 3)), 'sept']

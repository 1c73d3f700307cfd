import type { ClauseView } from '../clauses/view.ts'
import { type Pattern, probe } from '../pattern/registry.ts'

/** What a clause says of a cap beside its amount: whose numbers, over which time, on which day. */

/** Ways of saying one thing, looked for only where a cap may be. */
const any = (ways: readonly string[]): readonly Pattern[] => ways.map(probe)

/** Where a cap stands in its clause. */
interface Place {
  readonly start: number
  readonly end: number
}

const affiliates = any([
  '(affiliate | subsidiary | parent! company | group! (company | wide) | corporate group | under common control | affiliated! | together with ..8 controlled!)',
  '(关联 | 附属 | 子公司 | 母公司 | 集团 | 控股 | 分公司)',
])
const holders = any([
  '(you | your | licensee | company | organization | entity | business | enterprise | corporation | firm | person | individual | party | product | service | application | platform | user! of! | anyone | employer | institution | team | startup | start up | freelancer | developer | group | deployment | deployer | operator | customer | organisation)',
  '(您 | 你 | 贵 | 被 许可 | 被 授权 | 公司 | 企业 | 组织 | 机构 | 个人 | 实体 | 产品 | 服务 | 商业 | 应用 | 使用者 | 主体 | 单位 | 法人)',
])

/** Whose numbers are added up; null when the clause names nobody. */
export function countedIn(view: ClauseView): readonly ('licensee' | 'affiliates')[] | null {
  const who: ('licensee' | 'affiliates')[] = []
  if (holders.some((each) => view.has(each))) who.push('licensee')
  if (affiliates.some((each) => view.has(each))) who.push(...(who.length === 0 ? (['licensee', 'affiliates'] as const) : (['affiliates'] as const)))
  return who.length === 0 ? null : who
}

const precedingMonth = any([
  '(preceding | previous | prior | last | past | immediately preceding | foregoing) [full | complete | calendar | one] (month | {days:duration})',
  '[full | calendar] month (preceding! | before! | prior to)',
  '(前 一 | 上 | 上 一 | 前) [个] [自然 | 日历] 月',
])
const precedingYear = any([
  '(preceding | previous | prior | last | past | recently completed! | recent) [full | complete | completed! | calendar | fiscal | financial | tax | accounting | one] [fiscal | financial | calendar | tax | accounting] year',
  '(preceding | previous | prior | last | past | trailing) (twelve | 12) [12] [consecutive | calendar] month',
  '[fiscal | calendar | financial] year (preceding! | before! | prior to)',
  '(前 一 | 上 一 | 上 | 过 去 一 | 最 近 一) [个] [自然 | 日历 | 会计 | 财务 | 财政] (年 | 财年)',
])
const anyTime = any([
  'at any (time | point | moment)',
  'in any [given | single | one | calendar] (month | day | quarter | year)',
  '(任何 | 任 一 | 任 意) [一] [个] [自然] (时间 | 时 候 | 时 点 | 月)',
])

/** Over which time a number of users is measured; null when the clause does not say. */
export function measuredIn(view: ClauseView): 'preceding-month' | 'preceding-year' | 'any-time' | null {
  if (precedingYear.some((each) => view.has(each))) return 'preceding-year'
  for (const each of precedingMonth) {
    const match = view.find(each)
    if (match === undefined) continue
    const days = match.slots.days?.value as { amount: number; unit: string } | undefined
    if (days === undefined || (days.unit === 'day' && days.amount >= 28 && days.amount <= 31) || (days.unit === 'month' && days.amount === 1)) return 'preceding-month'
    if (days.unit === 'year' || (days.unit === 'month' && days.amount === 12)) return 'preceding-year'
  }
  return anyTime.some((each) => view.has(each)) ? 'any-time' : null
}

const periods: readonly (readonly ['annual' | 'monthly' | 'quarterly' | 'total', readonly Pattern[]])[] = [
  [
    'annual',
    any([
      '(annual | annually | arr! | yearly | annualized | annum)',
      '(last | latest | recent | approved! | audited! | filed! | published! | statutory) [approved! | audited! | filed! | published! | annual] (accounts! | financial statements!)',
      '(per | a! | each | every | any | in! a | any! given) [fiscal | calendar | financial | tax | given] year',
      '(fiscal | financial | calendar | tax | accounting | preceding | previous | prior | last | past | recent | full | completed!) [fiscal | financial | calendar | tax | accounting] year',
      '(twelve | 12) [12] [consecutive | calendar] month',
      '(年度 | 每年 | 全年 | 年 (收入 | 营 | 销售 | 总 | 均) | 一年 | 年 化 | 财年 | 会计年度)',
    ]),
  ],
  [
    'monthly',
    any([
      '(monthly | mrr!)',
      '(per | a! | each | every | any | preceding | previous | prior | last | past | given) [calendar] month',
      '(每 月 | 月 (收入 | 营 | 销售 | 均 | 流水 | 度) | 单月)',
    ]),
  ],
  ['quarterly', any(['quarterly', '(per | a! | each | every | any | fiscal | calendar | preceding | previous | last) quarter', '(每 季 | 季度)'])],
  ['total', any(['(lifetime | cumulative | cumulatively | all time)', '(累计 | 总计 收入)'])],
]

/** Over which time the money of a cap is counted: what stands nearest to the amount. */
export function periodIn(view: ClauseView, cap: Place): 'annual' | 'monthly' | 'quarterly' | 'total' | null {
  let best: { period: 'annual' | 'monthly' | 'quarterly' | 'total'; away: number } | undefined
  for (const [period, patterns] of periods) {
    for (const each of patterns) {
      for (let from = 0, match = view.find(each); match !== undefined; from = match.start + 1, match = view.find(each, from)) {
        const away = match.end <= cap.start ? cap.start - match.end + 1 : match.start >= cap.end ? match.start - cap.end + 1 : 0
        if (away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { period, away }
      }
    }
  }
  return best?.period ?? null
}

const rates = any([
  '(per | each | every | a! | within any) [single | calendar | given | rolling] (second | minute | hour | day | week | month | year)',
  '(daily | monthly | hourly | weekly | annually)',
  '(每 | 单) (秒 | 分钟 | 小时 | 日 | 天 | 周 | 月 | 年)',
])
const rateNames: readonly (readonly [RegExp, string])[] = [
  [/second|秒/i, 'second'],
  [/minute|分钟/i, 'minute'],
  [/hour|小时/i, 'hour'],
  [/day|daily|日|天/i, 'day'],
  [/week|周/i, 'week'],
  [/month|月/i, 'month'],
  [/year|annual|年/i, 'year'],
]

/** Words behind a cap within which its time is told: "1,000 requests to the service per day". */
const RATE_REACH = 6

/** The time in which a number of calls may be made, or null. */
export function rateIn(view: ClauseView, cap: Place): string | null {
  for (const each of rates) {
    const match = view.find(each, Math.max(0, cap.start - RATE_REACH))
    if (match !== undefined && match.start <= cap.end + RATE_REACH) return rateNames.find(([name]) => name.test(view.words(match.start, match.end)))?.[1] ?? null
  }
  return null
}

const releaseDay = any([
  '(release | publication | launch) date',
  'date of [the] [first | initial | public] (release | publication | launch)',
  '(on | as of | before | at) [its | the] (release | publication)',
  '发布 (之 日 | 日 | 日期 | 当 日 | 时)',
])
const onDay = any(['(on | as of | by | as at) {day:date}', '(截至 | 于) {day:date}'])

/** The day on which a number is looked at: an ISO date, `release-date`, or null. */
export function asOfIn(view: ClauseView): string | null {
  if (releaseDay.some((each) => view.has(each))) return 'release-date'
  for (const each of onDay) {
    const day = view.find(each)?.slots.day?.value
    if (day !== undefined) return day as string
  }
  return null
}

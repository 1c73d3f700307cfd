import type { ClauseView } from '../clauses/view.ts'
import { type Pattern, pattern, probe } from '../pattern/registry.ts'
import type { PatternMatch } from '../pattern/scan.ts'
import { type Consequence, type Draft, Force, type Found, type RefineContext, type RestrictionBase, type RuleConditions } from './restriction.ts'

/**
 * What caps on users, revenue, size and quantity have in common. A cap is an amount with a word of comparison at it ("more
 * than", "or less"), something that is counted, and a clause that binds. Rules begin at the amount, which is rare in a text;
 * comparison and metric are then looked for around it, since they stand before it as often as behind it, and what follows
 * is often said in the next sentence.
 *
 * A cap is told from either side. "Above 100 you need a license" and "you may use it up to 100" are one object: the
 * comparator always says when the clause bites.
 *
 * It cannot do this: amounts that the text only points to ("the threshold in Annex A").
 */

/** What caps count. */
export type CapMetric =
  | 'monthly-active-users'
  | 'daily-active-users'
  | 'registered-users'
  | 'users'
  | 'revenue'
  | 'employees'
  | 'funding'
  | 'assets'
  | 'valuation'
  | 'devices'
  | 'copies'
  | 'servers'
  | 'requests'
  | 'seats'
  | 'parameters'

/** A cap as it stands in a clause. */
export interface Cap {
  readonly metrics: readonly CapMetric[]
  readonly comparator: '>' | '>='
  /** True when the text says what is allowed below, not what follows above. */
  readonly allowedSide: boolean
  /** From the first to the last of amount, comparison and metric; positions in the window. */
  readonly start: number
  readonly end: number
}

/** Ways of saying one thing, looked for in every clause, or only where a cap may be. */
const all = (ways: readonly string[]): readonly Pattern[] => ways.map(pattern)
const any = (ways: readonly string[]): readonly Pattern[] => ways.map(probe)

/** A comparison: the comparator of the ban, and the side it is told from. */
interface Comparison {
  readonly comparator: '>' | '>='
  readonly allowedSide: boolean
  readonly place: 'before' | 'behind'
  readonly patterns: readonly Pattern[]
}

const comparisons: readonly Comparison[] = [
  {
    comparator: '>',
    allowedSide: false,
    place: 'before',
    patterns: all([
      '(more | greater | larger | higher | bigger) than',
      '(over! | above | beyond | exceed | surpass | top! | outnumber)',
      '(is | are | be) over!',
      '(in | an!) excess of',
      '(超过 | 超出 | 大于 | 高于 | 多于 | 逾)',
    ]),
  },
  {
    comparator: '>=',
    allowedSide: false,
    place: 'before',
    patterns: all([
      'at least',
      '(no! | not) (fewer! | less! | lower! | smaller! | under! | below) [than]',
      'equal to or (more | greater | larger | higher | above | over!) [than]',
      '(more | greater | larger | higher) than or equal to',
      '(meet | equal | reach) or exceed',
      '(reach | attain | hit!)',
      'minimum of',
      '(不低于 | 不少于 | 至少 | 大于 [或] 等于 | 达到 | 达 | 不小于)',
      '达到 (或 | 及 | 和) 超过',
    ]),
  },
  {
    comparator: '>=',
    allowedSide: true,
    place: 'before',
    patterns: all([
      '(less! | fewer! | lower! | smaller!) than',
      '(under! | below)',
      '(not | never) (reach | attain | meet | equal or exceed | reached! or exceeded!)',
      '(少于 | 低于 | 小于 | 不足 | 未满 | 不满 | 不到 | 未达到 | 未达 | 没有 达到)',
    ]),
  },
  {
    comparator: '>',
    allowedSide: true,
    place: 'before',
    patterns: all([
      'up to',
      'no! (more | greater | larger | higher) than',
      '(not | never | neither) [to | at any time | have | be] (exceed | surpass | above | over! | beyond | in excess of)',
      '(not | never) [to | at any time | have | be | make | use | install | run | send | deploy] (more | greater | larger | higher) than',
      'without exceed',
      '(less! | fewer! | lower!) than or equal to',
      '(equal to or | at or) (less! | fewer! | lower! | under! | below) [than]',
      'at! most!',
      '[to] a! maximum [number | total] [of]',
      'maximum [number | total] of [is | are | be]',
      '(limit | restrict | cap | confine) (to! | at!)',
      '(limit | cap | ceiling | maximum | quota | threshold) of',
      '(within | 最多 | 至多 | 上限 [为 | 是])',
      '(不 | 未 | 不得 | 没有 | 不 应 | 不 能 | 不 可) (超过 | 超出 | 大于 | 高于 | 多于)',
      '小于 [或] 等于',
    ]),
  },
  {
    comparator: '>=',
    allowedSide: false,
    place: 'behind',
    patterns: all(['(or | and) (more! | greater! | above | higher! | over! | up! | larger!) !(than)', '[及 | 或 | 和 | 含] (以上 | 之上 | 更多)', '及 其 以上']),
  },
  {
    comparator: '>',
    allowedSide: true,
    place: 'behind',
    patterns: all(['(or | and) (less! | fewer! | below | under! | lower! | smaller!) !(than)', '[及 | 或 | 含] (以下 | 之下 | 以内 | 之内 | 更少)']),
  },
]

/** Words between a comparison and its amount, or between an amount and the comparison behind it. */
const REACH = 4
/** What those words may be: "exceeds the threshold of", "more than approximately US". */
const passed =
  /^(?:a|an|the|of|in|at|any|time|total|sum|aggregate|combined|collectively|individually|approximately|approx|about|roughly|equivalent|threshold|limit|amount|value|figure|number|level|mark|us|u|s|usd|eur|gbp|rmb|cny|dollars?|euros?|each|single|given|人民币|人民幣|美元|美|元|欧|港|币|民|人|约|总|计|共|为|了|的|数|量|合|上|限|到)$/i

const period =
  '[gross | net | global | worldwide | total | combined | consolidated | aggregate | average | annualized | annual | yearly | monthly | quarterly | recurring | consolidated | operating | group | sales]'

const metrics: readonly { readonly metric: CapMetric; readonly patterns: readonly Pattern[] }[] = [
  {
    metric: 'monthly-active-users',
    patterns: all([
      'monthly [unique | average] (active | individual | unique) [end] (user | player | customer | account | member | visitor | subscriber | consumer)',
      '(monthly [end] (user | visitor) | mau! | maus!)',
      '[unique | active] [end] (user | visitor | player | customer | member) (per | each | every | a | in! any [given | single | calendar | one]) [calendar] month',
      'active [end] (user | player | customer | account) ..3 (per | each | every | a | any | in! [the | a | any] [given | preceding | previous | prior | last | calendar] [calendar]) month',
      '(active | unique) ..3 (user | player | customer | account | visitor) ..4 (monthly | month) [basis]',
      '(visit | visitor) ..2 month',
      '人次 ..4 月',
      '(月 | 月度 | 每 月 [的] | 月 均) [平均] [独立] (活跃 | 活 跃) [的] [终端] [用] [户 | 账 户 | 用 户] [数 | 数量 | 量]',
      '月 [均] 活 [跃] [用户] [数]',
      '(用户 | 访问) [数 | 量 | 数量] ..8 (每 月 | 月 均 | 当 月)',
      '月 [均 | 度] (访问 | 使用) (用户 | 人) [数 | 数量]',
    ]),
  },
  {
    metric: 'daily-active-users',
    patterns: all([
      'daily [unique | average] (active | individual | unique) [end] (user | player | customer | account | member | visitor | subscriber)',
      '(daily [end] (user | visitor) | dau! | daus!)',
      '[active] [end] (user | visitor | player) (per | each | every | a) [calendar] day',
      'active [end] (user | player | customer | account) ..3 (per | each | every | a | any) day',
      '日 [均] [平均] [独立] [用户] (活跃) [的] [用] [户 | 账 户 | 量] [数 | 数量 | 量]',
      '日 [均] 活 [跃] [用户] [数 | 量]',
      '每 日 [的] 活跃 用户 [数 | 量]',
      '(用户 | 访问) [数 | 量 | 数量] ..8 (每 日 | 日 均)',
    ]),
  },
  {
    metric: 'registered-users',
    patterns: all([
      'registered! (user | account | member | customer | player)',
      '(user | member) (registration | account) !(information | data | detail)',
      '(sign up! | signed up!) (user | account)',
      '注册 [的] (用户 | 账户 | 账号 | 帐户 | 会员) [数 | 总 数 | 数量 | 总 量]',
    ]),
  },
  {
    metric: 'users',
    patterns: all([
      '[concurrent | total | active | unique | individual | paying | cumulative] [end] (user | customer | subscriber | player | consumer) !(data | content | interface | license | account | seat | profile | information | agreement | guide)',
      '[活跃 | 终端 | 最终 | 累计 | 付费 | 服务 | 总] 用户 [总] [数 | 数量 | 量 | 规模]',
    ]),
  },
  {
    metric: 'revenue',
    patterns: all([
      `${period} ${period} (revenue | turnover | receipt | proceed | billing)`,
      `(gross | net | annual | yearly | monthly | quarterly | total | global | worldwide | aggregate | combined) ${period} (income | sale | earning)`,
      '(income | earning | sale) (per | a | each | for! the) [fiscal | calendar | financial | tax] (year | month | quarter | annum)',
      '(earn | income from)',
      '(make | gross) (more! than | less! than | over! | under! | above | below | at least | up to | no! more than)',
      '(收入 | 营收 | 营业 额 | 销售 额 | 营 业 总 收 入 | 流 水 | 产 值)',
    ]),
  },
  {
    metric: 'employees',
    patterns: all([
      '[full time | part time | full | total | individual | permanent] (employee | staff | worker | personnel | headcount | fte! | ftes! | contractor) !(of us)',
      '(employ | headcount | workforce | head count)',
      '(people | individual | person) ..2 (work | employ)',
      '(员工 | 雇员 | 职工 | 从业人员 | 工作人员 | 全职 人员) [总] [人] [数 | 数量 | 规模]',
      '(公司 | 企业 | 团队 | 机构) 人数',
    ]),
  },
  {
    metric: 'funding',
    patterns: all([
      `${period} [external | outside | institutional | venture | equity | seed] (funding | financing | fundraising | venture capital | capital raise)`,
      '(raise | receive) ..4 (capital | investment | funding | financing | from ..2 investor)',
      '(investment | capital) raise',
      'raised! [a! | in! | total | of! | over! | more than]',
      '(融资 | 募资 | 筹资 | 获 投) [总] [额 | 金额]',
    ]),
  },
  {
    metric: 'assets',
    patterns: all([
      '[total | net | gross] asset (under management | of! | exceed | worth | value | in excess | above | over!)',
      '(total | net | gross | balance sheet) (asset | total)',
      '[总 | 净] 资产 [总] [额]',
    ]),
  },
  {
    metric: 'valuation',
    patterns: all(['[post money | pre money | company | market | enterprise] (valuation | capitalization | market cap | enterprise value)', 'valued! at!', '(估值 | 市值)']),
  },
  {
    metric: 'servers',
    patterns: all([
      '[physical | virtual | production | dedicated | single] (server | host | instance | node | virtual machine) !(side | software)',
      '(服务器 | 服务 节点 | 节点 | 主机 | 实例) [数 | 数量 | 总 数]',
    ]),
  },
  {
    metric: 'devices',
    patterns: all([
      '[physical | personal | single | individual | mobile | desktop | graphic | end user | processing] (device | computer | machine | workstation | gpu | gpus! | cpu | cpus! | processor | core | accelerator | laptop | terminal | installation | robot | vehicle) !(learning | readable | code | translation | generated | science | program)',
      '(设备 | 计算机 | 电脑 | 终端 | 显卡 | 处理器 | 机器) [数 | 数量 | 总 数]',
    ]),
  },
  { metric: 'copies', patterns: all(['[backup | archival | physical | back up | additional | complete | unmodified | single] copy', '(副本 | 拷贝 | 备份) [数 | 数量]']) },
  {
    metric: 'requests',
    patterns: all([
      '[api | inference | http | model | user] (requests! | queries! | calls! | invocations! | inferences! | prompts!) [per | a | each | every]',
      '(api | inference | http) (request | query | call)',
      'times! (per | a! | each | every) (second | minute | hour | day | week | month | year)',
      '(token | image | generation | completion | output) (per | each | every | a) (second | minute | hour | day | week | month | year)',
      '(调用 | 请求) [次 数 | 量 | 次]',
      '次 (调用 | 请求 | 访问)',
    ]),
  },
  {
    metric: 'seats',
    patterns: all([
      '[named! | authorized! | licensed! | developer | user] seat',
      '(named! | authorized! | licensed! | designated!) (user | individual | person | developer)',
      'developer !(of | tool)',
      '(席位 | 授权 用户) [数]',
    ]),
  },
  { metric: 'parameters', patterns: all(['[model | trainable | active | total] parameter', 'parameter count', '参数 [量 | 规模 | 数 | 总 量]']) },
]

const metricByPattern = new Map(metrics.flatMap(({ metric, patterns }) => patterns.map(({ id }) => [id, metric] as const)))
const comparisonByPattern = new Map(comparisons.flatMap((comparison) => comparison.patterns.map(({ id }) => [id, comparison] as const)))

/** Words with which a clause binds: who may, who must, under which condition. */
const binds = any([
  '(if! | where! | when! | once! | should! | whenever | unless | provided! | until | whose! | only | solely | upon)',
  '(may | must | shall | will | can | cannot | require | prohibit | permit | allow | forbid | eligible | ineligible | qualify | entitle | free! | terminate | grant | apply | limit | restrict | exempt | subject | license | have! to! | extend | available | cover | right)',
  '(如 | 若 | 当 | 须 | 应 | 需 | 不得 | 可 | 必须 | 禁止 | 仅 | 只 | 免费 | 允许 | 限 | 申请 | 许可 | 授权)',
])

/** What is said of the licensor, of its product, or of the world is no cap. */
const boasts = any([
  '(trusted! | loved! | chosen! | adopted! | downloaded! | followed! | enjoyed! | played! | supported!) by',
  '(we! | our! (platform | service | product | community | app | network | company | team | model)) ..6 (serve | have | has! | reach | support | help | grow | count | host | boast | employ | process | handle)',
  '(serve | serving | reach | thank | join | help | attract | boast | celebrate | welcome) [our] (over! | more than | at least)',
  '(trained! | evaluated! | tested! | collected! | sampled! | benchmarked! | surveyed! | studied!) (on! | from! | with! | across! | in!)',
  '(liability | liable | damage | indemnify | indemnity | fine! of | penalty | compensation)',
  '(personal (data | information) | privacy | data subject | consumer right)',
  '(statistic | survey | respondent | study shows | participant in)',
  '(服务 了 | 已 服务 | 拥有 | 累计 服务 | 受到)',
  '(赔偿 | 责任 | 罚款 | 个人信息)',
  '(recommend | require) ..6 (gb! | ram! | vram! | memory | disk)',
])

/** Every match of patterns in a view, lead-in and all, in order of place. */
function everyMatch(view: ClauseView, patterns: ReadonlyMap<number, unknown>): readonly PatternMatch[] {
  const own = view.matches.filter(({ pattern }) => patterns.has(pattern))
  if (view.own === 0) return own
  // What stands in the lead-in alone was matched when the lead-in was read; its places are looked up again in this window.
  const found = [...own]
  for (const id of patterns.keys()) {
    for (let from = 0; from < view.own; ) {
      const match = view.reading.scanner.find(view, id, from)
      if (match === undefined || match.start >= view.own) break
      if (match.end <= view.own) found.push(match)
      from = match.start + 1
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Reads the cap around an amount.
 *
 * @param start first word of the amount
 * @param end behind its last word
 * @returns undefined when nothing is compared or counted, or when the clause binds nobody
 */
export function readCap(view: ClauseView, start: number, end: number): Cap | undefined {
  const counted = nearestMetrics(view, start, end)
  if (counted.length === 0) return undefined
  const compared = nearestComparison(view, start, end, Math.max(end, ...counted.map((match) => match.end)))
  if (compared === undefined) return undefined
  if (!binds.some((each) => view.has(each)) && view.clause.leadIn === undefined && definedTerm(view) === undefined && consequenceOf(view) === null) return undefined
  if (boasts.some((each) => view.has(each))) return undefined
  const { comparator, allowedSide } = comparisonByPattern.get(compared.pattern)!
  return {
    metrics: [...new Set(counted.map((match) => metricByPattern.get(match.pattern)!))],
    comparator,
    allowedSide,
    start: Math.min(start, compared.start, ...counted.map((match) => match.start)),
    end: Math.max(end, compared.end, ...counted.map((match) => match.end)),
  }
}

/** The cap around the amount that a rule found; undefined too when the amount is the tail of a longer one ("700 *million*"). */
export function readAmount({ view, start, end }: Found): Cap | undefined {
  if (isTail(view, start) || isReference(view, start) || view.readSlot('duration', start) !== undefined) return undefined
  const cap = readCap(view, start, end)
  // "One or more copies" bounds nothing.
  return cap !== undefined && cap.comparator === '>=' && !cap.allowedSide && view.readSlot('count', start)?.value === 1 ? undefined : cap
}

const references = new Set(
  'section sections clause clauses paragraph paragraphs article articles version versions page chapter item items annex appendix schedule exhibit part no number figure table step phase v § 第'.split(
    ' ',
  ),
)

/** A number that only names a place in a text: "under Section 6.1". */
const isReference = (view: ClauseView, start: number): boolean =>
  start > 0 &&
  references.has(
    view
      .words(start - 1, start)
      .toLowerCase()
      .replace(/^\W+|\W+$/g, ''),
  )

/** Words that the longest amount takes: "United States dollars one hundred and fifty million". */
const AMOUNT_WORDS = 9

function isTail(view: ClauseView, start: number): boolean {
  for (let at = Math.max(0, start - AMOUNT_WORDS); at < start; at++) {
    for (const type of ['count', 'money'] as const) {
      const read = view.readSlot(type, at)
      if (read !== undefined && read.end > start) return true
    }
  }
  return false
}

/** Whether the number that a rule found is an amount of money. */
export const isMoney = ({ view, start }: Found): boolean => view.readSlot('money', start) !== undefined

/**
 * Words between an amount and a metric behind it ("US$ 1 million per year of gross revenue"), and between a metric and the
 * amount behind it ("the monthly active users of the products made available by you or your affiliates exceed 1 million").
 * Money and active users leave little doubt; plain users, copies and the like are in every license, and must stand close.
 */
const METRIC_BEHIND = 8
const METRIC_BEFORE = 32
const PLAIN_BEHIND = 2
const PLAIN_BEFORE = 9
const plain: ReadonlySet<CapMetric> = new Set<CapMetric>(['users', 'devices', 'copies', 'servers', 'requests', 'seats', 'parameters'])
const isPlain = ({ pattern: id }: PatternMatch): boolean => plain.has(metricByPattern.get(id)!)

function nearestMetrics(view: ClauseView, start: number, end: number): readonly PatternMatch[] {
  const found = longest(everyMatch(view, metricByPattern))
  const behind = found.filter(
    (match) =>
      match.start >= end &&
      match.start - end <= (isPlain(match) ? PLAIN_BEHIND : METRIC_BEHIND) &&
      !numberBetween(view, end, match.start) &&
      !(isPlain(match) && isApart(view, end, match.start)),
  )
  if (behind.length > 0) {
    const first = behind[0]!
    const joined = behind.filter((match, i) => i > 0 && isJoined(view, behind[i - 1]!, match, { start, end }))
    const before = found.findLast((match) => match.end <= start)
    // "annual revenue above 1,000,000 for any customer": the metric at the comparison counts, not a chance word behind.
    const other = first.start > end && opensNext.test(view.words(end, first.start))
    const nearer = before !== undefined && start - before.end <= REACH + 2 && !opensNext.test(view.words(before.end, start))
    if (!((other || first.start - end > 2) && nearer)) return [first, ...joined.slice(0, 2)]
  }
  const before = found.filter((match) => match.end <= start && start - match.end <= (isPlain(match) ? PLAIN_BEFORE : METRIC_BEFORE))
  const last = before.at(-1)
  if (last === undefined || numberBetween(view, last.end, start) || (isPlain(last) && countsOther(view, end))) return []
  const joined = before.filter((match) => match !== last && isJoined(view, match, last, { start, end }))
  return [...joined.slice(-2), last]
}

/** What comes after an amount and belongs to the next one: "… 7 million, or annual revenue of …". */
const opensNext =
  /^\W*(?:(?:or|and)\b(?! (?:its |their |the |an |local )*(?:equivalent|equal|(?:more|greater|above|higher|over|less|fewer|below|lower)\b(?! than)))|或|且|及|并|和)/i

const joins = /^\W*(?:or|and|and\/or|或|或者|及|和|与|、)(?:$|[^a-z])/i

/** Punctuation between an amount and a word behind it; the bracket that closes a repeated figure is none: "five (5) devices". */
function isApart(view: ClauseView, end: number, start: number): boolean {
  for (let at = end - 1; at < start; at++) if (/[,，;；:：]/.test(view.between(at)) || (at >= end && /[)）]/.test(view.between(at)))) return true
  return false
}

const functionWord =
  /^(?:in|at|on|per|or|and|for|during|within|without|unless|each|every|a|to|by|as|if|when|is|are|shall|must|will|you|we|the|this|any|total|individuals?|台|个|次|人|名|户|位)$/i

/** Whether the noun that the amount counts follows it: "its users no more than 3 advertisements" counts no users. */
function countsOther(view: ClauseView, end: number): boolean {
  if (end >= view.length || /[^\s)）]/.test(view.between(end - 1))) return false
  const word = view.words(end, end + 1)
  return /^[a-z]/i.test(word) && !functionWord.test(word)
}

/** "Annual revenue or funding": two metrics for one amount. */
function isJoined(view: ClauseView, one: PatternMatch, other: PatternMatch, amount: { readonly start: number; readonly end: number }): boolean {
  const apart = other.start - one.end
  if (apart < 1 || apart > 3 || !joins.test(view.words(one.end, other.start)) || numberBetween(view, one.end, other.start)) return false
  // Each has an amount of its own: "100 employees and revenue under …", "1 million users, or revenue above …".
  return (
    !(one.start >= amount.end && numberBetween(view, other.end, Math.min(view.length, other.end + METRIC_BEHIND))) &&
    !(other.end <= amount.start && numberBetween(view, Math.max(0, one.start - REACH), one.start))
  )
}

/** Of matches that overlap, the longest. */
function longest(matches: readonly PatternMatch[]): readonly PatternMatch[] {
  const kept: PatternMatch[] = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || match.start >= last.end) kept.push(match)
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match
  }
  return kept
}

/** Whole numbers that are taken for years when they stand between: "1,000,000 USD (2019) total revenue". */
const FIRST_YEAR = 1950
const LAST_YEAR = 2100

/** Another amount lies between: a metric beyond it is not this amount's. */
function numberBetween(view: ClauseView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const day = view.readSlot('date', at)
    if (day !== undefined) at = day.end - 1
    else {
      const value = view.readSlot('count', at)?.value as number | undefined
      if (value !== undefined && !(Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR)) return true
    }
  }
  return false
}

function nearestComparison(view: ClauseView, start: number, end: number, metricEnd: number): PatternMatch | undefined {
  let best: PatternMatch | undefined
  for (const match of everyMatch(view, comparisonByPattern)) {
    const { place } = comparisonByPattern.get(match.pattern)!
    const near =
      place === 'before'
        ? match.end <= start && start - match.end <= REACH
        : (match.start >= end && match.start - end <= 1) || (match.start >= metricEnd && match.start - metricEnd <= 1)
    if (!near) continue
    if (place === 'before' ? !allPassed(view, match.end, start) : numberBetween(view, end, match.start)) continue
    if (best === undefined || better(match, best, start)) best = match
  }
  return best
}

function allPassed(view: ClauseView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!passed.test(view.words(at, at + 1))) return false
  return true
}

/** A comparison behind the amount is the surest sign; before it, the nearest, and of two that end together the longer ("not more than"). */
function better(match: PatternMatch, best: PatternMatch, start: number): boolean {
  const behind = match.start >= start
  if (behind !== best.start >= start) return behind
  return match.end > best.end || (match.end === best.end && match.start < best.start)
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
  '(前 一 | 上 | 上 一 | 前) [个] [自然 | 日历] 月',
])
const precedingYear = any([
  '(preceding | previous | prior | last | past | recently completed! | recent) [full | complete | completed! | calendar | fiscal | financial | tax | accounting | one] [fiscal | financial | calendar | tax | accounting] year',
  '(preceding | previous | prior | last | past | trailing) (twelve | {months:number}) [12] [consecutive | calendar] month',
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
      '(annual | annually | yearly | annualized | annum)',
      '(per | a! | each | every | any | in! a | any! given) [fiscal | calendar | financial | tax | given] year',
      '(fiscal | financial | calendar | tax | accounting | preceding | previous | prior | last | past | recent | full | completed!) [fiscal | financial | calendar | tax | accounting] year',
      '(twelve | 12) [12] [consecutive | calendar] month',
      '(年度 | 每年 | 全年 | 年 (收入 | 营 | 销售 | 总 | 均) | 一年 | 年 化 | 财年 | 会计年度)',
    ]),
  ],
  [
    'monthly',
    any([
      'monthly',
      '(per | a! | each | every | any | preceding | previous | prior | last | past | given) [calendar] month',
      '(每 月 | 月 (收入 | 营 | 销售 | 均 | 流水 | 度) | 单月)',
    ]),
  ],
  ['quarterly', any(['quarterly', '(per | a! | each | every | any | fiscal | calendar | preceding | previous | last) quarter', '(每 季 | 季度)'])],
  ['total', any(['(lifetime | cumulative | cumulatively | all time)', '(累计 | 总计 收入)'])],
]

/** Over which time the money of a cap is counted: what stands nearest to the amount. */
export function periodIn(view: ClauseView, cap: Cap): 'annual' | 'monthly' | 'quarterly' | 'total' | null {
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
export function rateIn(view: ClauseView, cap: Cap): string | null {
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

const licenseWord = '(license | licensing | permission | authorization | consent | approval | agreement | subscription | contract | arrangement | right)'

/** What follows, the weightiest first: a way to a license outweighs the ban that it lifts. */
const consequences: readonly { readonly consequence: Consequence; readonly patterns: readonly Pattern[] }[] = [
  {
    consequence: 'request-license',
    patterns: any([
      `(request | obtain | acquire | secure | purchase | buy | procure | need | require | seek | negotiate | sign | enter | execute | conclude | get | apply | arrange | subscribe | take out) ..10 ${licenseWord}`,
      '(contact | email | write to! | reach out | get in touch | approach) ..14 (license | licensing | permission | authorization | agreement | arrangement | term | approval)',
      '(contact | email | reach out) ..3 (us! | licensor | {who:name} | {mail:email})',
      `${licenseWord} ..6 (is | are | be) ..2 (require | need | necessary | obtain | request | mandatory | acquire | purchase | buy | secure | sign | conclude)`,
      '(separate | commercial | enterprise | paid | different | special | additional | individual | written | custom) [written | commercial | enterprise | paid] (license | licensing | agreement | permission)',
      `without ..10 ${licenseWord}`,
      'unless ..12 (grant | agree | authorize | license | permit | consent | approve)',
      '(申请 | 获得 | 取得 | 获取 | 签署 | 签订 | 订立 | 购买 | 请求 | 征 得 | 寻求) ..16 (许可 | 授权 | 同意 | 协议 | 执照)',
      '(许可 | 授权) ..4 (申请 | 请求)',
      '(另行 | 单独 | 额外) ..4 (许可 | 授权 | 协商 | 签)',
      '(联系 | 联络) ..16 (许可 | 授权 | 合作 | 我们 | 商务)',
      '与 ..8 联系',
    ]),
  },
  {
    consequence: 'pay',
    patterns: any(['pay ..10 (fee | royalty | charge | amount | percent | price)', '(fee | royalty) ..6 (due | payable | apply | owed! | charge)', '(支付 | 缴纳 | 付费 | 交纳)']),
  },
  {
    consequence: 'display-attribution',
    patterns: any([
      '(display | show | include | feature | place | present | exhibit | add | state | print) ..16 ({phrase:quoted} | logo | attribution | notice | badge | brand | label | credit | name)',
      '(attribute | credit) ..8 (model | us! | licensor | {phrase:quoted} | {who:name})',
      '(prominent | prominently | visible | visibly | conspicuous | conspicuously | clearly) ..3 (display | show | attribute | credit | state | display! | attribution)',
      '(attribution | credit | acknowledgment) ..4 (is | are | be | must | shall) ..2 (require | give | display | show)',
      '(展示 | 显示 | 标注 | 注明 | 署名 | 标明 | 显著)',
    ]),
  },
  {
    consequence: 'notify',
    patterns: any([
      '(notify | inform | register | report) ..6 (us! | licensor | {who:name} | with! | by! | to! | yourself)',
      '(notice | notification | registration) ..3 (to! | with! | is | must)',
      '(通知 | 告知 | 登记 | 报备 | 备案 | 书面 告)',
    ]),
  },
  {
    consequence: 'terminates',
    patterns: any([
      '(license | right | grant | agreement | permission) ..14 (terminate | end! | ends! | expire | cease | lapse | void)',
      '(terminate | revoke | lapse) ..10 (license | right | grant | agreement | permission)',
      '(终止 | 失效 | 撤销)',
    ]),
  },
  {
    consequence: 'prohibited',
    patterns: any([
      '(may | shall | must | can | will | should) not',
      '(is | are | be) not ..2 (permit | allow | authorize | license | eligible | entitle | cover | grant | free!)',
      '(prohibit | forbid | ineligible | exclude | cannot | disqualify | unlicensed | unauthorized)',
      '(no! | not) ..4 (license | right | permission | grant | apply | extend | available)',
      '(不得 | 禁止 | 无权 | 不可 | 不允许 | 不能 | 不适用)',
      '(not | only) for!',
      '(only | solely) (if! | where! | when! | for! | by! | to! | available)',
      '(仅 | 只) (限 | 供 | 允许 | 授权 | 适用)',
    ]),
  },
]

/** What one clause says that follows. */
function consequenceOf(view: ClauseView): Consequence | null {
  for (const { consequence, patterns } of consequences) if (patterns.some((each) => view.has(each))) return consequence
  return null
}

/** Clauses behind a cap in which its consequence is looked for. */
const CLAUSES_BEHIND = 4

/** The clauses that may say what follows: the cap's own, then the next ones of the same section. */
function consequenceClauses({ view }: Found): readonly ClauseView[] {
  const list = [view]
  for (let distance = 1; distance <= CLAUSES_BEHIND; distance++) {
    const next = view.reading.neighbor(view.clause, distance)
    if (next === undefined || next.clause.kind === 'heading') break
    // A cap inside a list is answered behind the list; a sentence is answered by the next two.
    if (distance > 2 && view.clause.kind !== 'item') break
    list.push(next)
  }
  return list
}

/** Weaker than a way to a license that the next sentence opens. */
const weak: ReadonlySet<Consequence | null> = new Set<Consequence | null>([null, 'terminates', 'prohibited', 'notify'])

const answers = any([
  '^ (in! | under) (that | such | this | these | the) ..2 (case | event | circumstance)',
  '^ (you | licensee | such | those | any | these | they | above | otherwise | thereafter | the! (company | organization | entity | licensee) | it!)',
  '^ (您 | 你 | 此时 | 此 类 | 该 | 否则 | 超过 | 超出 | 如 需 | 如 超 | 如 果)',
  '^ (if! | for! | to! | please | contact | request | otherwise | no! | use | a! | an!)',
])

function readConsequence(found: Found, allowedSide: boolean): { readonly consequence: Consequence | null; readonly where: readonly ClauseView[] } {
  const [own, ...behind] = consequenceClauses(found)
  let consequence = consequenceOf(own!)
  const where = [own!]
  for (const view of behind) {
    if (!weak.has(consequence)) break
    if (!answers.some((each) => view.has(each)) && found.view.clause.kind !== 'item') break
    const next = consequenceOf(view)
    if (next === null || next === 'prohibited') continue
    if (next === 'request-license' || (consequence === null && next !== 'terminates')) {
      consequence = next
      where.push(view)
    }
  }
  if (consequence === 'notify' && allowedSide) consequence = null
  return { consequence, where }
}

const acts =
  '(request | obtain | acquire | secure | purchase | buy | procure | need | require | seek | negotiate | sign | enter | execute | conclude | get | apply | have | receive)'
const grantors = any([
  `${acts} ..3 (from | with) [the] {who:name} ..10 ${licenseWord}`,
  `${acts} ..3 (to | with) [the] {who:name} for! ..6 ${licenseWord}`,
  `${acts} ..12 ${licenseWord} ..8 (from | with) [the] {who:name}`,
  `${acts} ..12 ${licenseWord} ..8 (from | with) [the] (licensor | us! | author | owner | provider | copyright holder | developer | company)`,
  `${licenseWord} ..4 (request | obtain | acquire | purchase | secure | grant | need | require) ..2 (from | with | by) [the] ({who:name} | licensor | us! | author | owner | provider | company)`,
  `without [the | prior] ({who:name} | licensor | our!) ..4 ${licenseWord}`,
  `(need | require | obtain | request) ..2 ({who:name} | licensor | our!) ..4 ${licenseWord}`,
  'pay ..12 to [the] ({who:name} | licensor | us!)',
  'notify [the] ({who:name} | licensor | us!)',
  '(contact | email) [the | our] {who:name}',
  '(contact | email) [the] (licensor | us! | author | owner | provider | company)',
])
const chineseGrantors = any([
  '向 ..16 (申请 | 请求 | 提出 | 寻求 | 获取 | 取得 | 索取)',
  '(获得 | 取得 | 征得 | 经) ..12 [的] [明确] [事先] [书面] (许可 | 授权 | 同意)',
  '(联系 | 与) ..10 (以 | 获 | 取 | 联系 | 申请 | 签)',
])
/** Capitalized words of contracts that grant nothing. */
const notGrantor = /^(?:You|Your|Licensee|Section|This|The|If|Agreement|License|Such|Any|Model|Commercial|Enterprise|Separate|Written|Additional|Software|Materials?|Effective)\b/

const pronouns = new Set(['us', 'we', 'our', '我们', '我方', '本公司'])
const commonGrantors = ['licensor', 'author', 'copyright holder', 'owner', 'provider', 'company', 'developer']

function grantorOf(views: readonly ClauseView[], licensor: string | null): string | null {
  for (const view of views) {
    for (const each of grantors) {
      const match = view.find(each)
      if (match === undefined) continue
      const name = match.slots.who?.value as string | undefined
      if (name !== undefined && notGrantor.test(name)) continue
      const word = (name ?? '').replace(/[’']s$/, '')
      if (word !== '' && !pronouns.has(word.toLowerCase())) return word
      const words = view.words(match.start, match.end).toLowerCase()
      const common = commonGrantors.find((noun) => words.includes(noun))
      return common === undefined || word !== '' ? licensor : common[0]!.toUpperCase() + common.slice(1)
    }
    for (const each of chineseGrantors) {
      const match = view.find(each)
      if (match === undefined) continue
      const words = view.words(match.start, match.end)
      const name = /^(?:向|获得|取得|征得|经|联系|与)\s*(.{2,24}?)\s*(?:申请|请求|提出|寻求|获取|取得|索取|的|明确|事先|书面|许可|授权|同意|以|获|取|联系|签)/
        .exec(words)?.[1]
        ?.trim()
      if (name === undefined || /^(?:您|你|更多|相应|另行|单独|额外|商业|书面|明确|事先|有关|该)/.test(name)) continue
      return /^(?:我们|我方|本公司)/.test(name) ? licensor : name
    }
  }
  return null
}

const soleDiscretion = any([
  '(sole | absolute | own | exclusive | full | unfettered) [and] [absolute | exclusive | unfettered] (discretion | option | judgment)',
  '(自行 (决定 | 酌情 | 斟酌 | 判断 | 裁量) | 全权 决定 | 单方 [面] 决定 | 独自 决定 | 自主 决定 | 自行 酌 定 | 有权 自行)',
])

/** What the clauses around a cap say of its consequence. */
export interface CapOutcome {
  readonly consequence: Consequence | null
  readonly grantor: string | null
  readonly discretion: 'sole' | null
}

/** Says what follows from caps that were found, in their own clauses and behind them, and where their terms are used. */
function outcomeOf(found: Found, cap: Cap, { views, licensor }: RefineContext): CapOutcome {
  let { consequence, where } = readConsequence(found, cap.allowedSide)
  const term = definedTerm(found.view)
  if (term !== undefined && (consequence === null || consequence === 'prohibited')) {
    const using = views.filter((view) => view !== found.view && view.words(view.own, view.length).includes(term))
    for (const view of using) {
      const said = readConsequence({ ...found, view }, false)
      if (said.consequence !== null) {
        consequence = said.consequence
        where = said.where
        break
      }
    }
  }
  if (consequence === null && cap.allowedSide && only.some((each) => found.view.has(each))) consequence = 'prohibited'
  return { consequence, grantor: grantorOf(where, licensor), discretion: soleDiscretion.some((each) => where.some((view) => view.has(each))) ? 'sole' : null }
}

const only = any(['(only | solely | exclusively | except | unless | limit | restrict | provided!)', '(仅 | 只 | 限)'])
const definition = probe('{term:quoted} ..6 (means! | mean! | is! | are! | refer | 指 | 是)')

/** Words before the term that a clause defines: "In this Agreement, “Large Company” means …". */
const DEFINED_WITHIN = 8

function definedTerm(view: ClauseView): string | undefined {
  const match = view.find(definition, view.own)
  return match !== undefined && match.start <= view.own + DEFINED_WITHIN ? (match.slots.term!.value as string) : undefined
}

/** Where caps are looked for: definitions too, since "Small Business" and "Large Enterprise" are defined by size. */
export const capConditions: RuleConditions = {
  where: ['sentence', 'item', 'definition'],
  // "Your company is …" reads as a word of the licensor to whoever looks at forces; a cap is told by what it counts.
  force: [Force.none, Force.prohibition, Force.obligation, Force.permission, Force.exception, Force.reservation, Force.licensor],
}

/** A cap that a rule of its own has read, without an amount ("a single device"). */
const unread: Omit<Cap, 'start' | 'end'> = { metrics: [], comparator: '>', allowedSide: true }

/** Of clauses that tell one cap, the one that says most of what follows speaks for it: a recital gives way to the term itself. */
function weight({ outcome: { consequence }, cap }: { readonly outcome: CapOutcome; readonly cap: Cap }): number {
  const rank = consequences.findIndex((each) => each.consequence === consequence)
  return (rank < 0 ? consequences.length : rank) * 2 + (cap.allowedSide ? 1 : 0)
}

/** A kind's `refine`: fills in what follows, and widens the evidence from the amount to what is counted and compared. */
export function completeCaps<K extends RestrictionBase>(drafts: readonly Draft<K>[], context: RefineContext, fill: (outcome: CapOutcome) => object): readonly Draft<K>[] {
  const completed: Draft<K>[] = []
  for (const draft of drafts) {
    const read = draft.found.map((found) => {
      const cap = readCap(found.view, found.start, found.end) ?? { ...unread, start: found.start, end: found.end }
      return { found: { ...found, start: cap.start, end: cap.end }, outcome: outcomeOf(found, cap, context), cap }
    })
    const said = read.filter(({ outcome, cap, found }) => outcome.consequence !== null || cap.allowedSide || definedTerm(found.view) !== undefined)
    if (said.length === 0) continue
    const [best] = [...said].sort((one, other) => weight(one) - weight(other))
    const granted = said.flatMap(({ outcome: { grantor } }) => grantor ?? [])
    const outcome: CapOutcome = {
      consequence: best!.outcome.consequence,
      // A bilingual text names the licensor twice; the Latin name is the one that both halves of its readers know.
      grantor:
        best!.outcome.grantor !== null && /[A-Za-z]/.test(best!.outcome.grantor) ? best!.outcome.grantor : (granted.find((name) => /[A-Za-z]/.test(name)) ?? granted[0] ?? null),
      discretion: said.some(({ outcome: each }) => each.discretion === 'sole') ? 'sole' : null,
    }
    const { comparator } = best!.cap
    completed.push({ ...draft, values: { ...draft.values, comparator, ...fill(outcome) }, found: said.map(({ found }) => found) })
  }
  return completed
}

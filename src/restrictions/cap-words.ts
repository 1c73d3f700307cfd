import { type Pattern, pattern } from '../pattern/registry.ts'

/** The words of caps: what they count, and how they compare it. */

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

/** Ways of saying one thing, looked for in every clause: a cap is read from them. */
const all = (ways: readonly string[]): readonly Pattern[] => ways.map(pattern)

/** A comparison: the comparator of the ban, and the side it is told from. */
export interface Comparison {
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
      '(over! | above | beyond | exceed | surpass | top! | outnumber | outgrow | outstrip | past!)',
      '(pass! | passes! | cross! | crosses!) [the! | a!] [mark | threshold | line | limit] [of]',
      'upwards of',
      '(is | are | be) over!',
      '(in | an!) excess of',
      '(超过 | 超出 | 大于 | 高于 | 多于 | 逾 | 突破 | 超 !(过 | 出))',
    ]),
  },
  {
    comparator: '>=',
    allowedSide: false,
    place: 'before',
    patterns: all([
      'at least',
      '(no! | not) (fewer! | less! | lower! | smaller! | under! | below) [than]',
      '(equal to | at! | equal! | is) or (more | greater | larger | higher | above | over! | exceeding!) [than]',
      '(more | greater | larger | higher) than or equal to',
      '(meet | equal | reach | attain | hit!) or (exceed | pass | surpass | cross)',
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
      '(license | plan | tier | subscription | edition | package | allotment | allowance | quota) ..2 (covers! | includes! | allows! | permits! | comprises!)',
      '^ included!',
      'no! (more | greater | larger | higher) than',
      '(not | never | neither) [to | at any time | have | be] (exceed | surpass | above | over! | beyond | in excess of)',
      '(not | never) [to | at any time | have | be | make | use | install | run | send | deploy] (more | greater | larger | higher) than',
      'without exceed',
      '(less! | fewer! | lower!) than or equal to',
      '(equal to or | at or) (less! | fewer! | lower! | under! | below) [than]',
      'at! most!',
      '(max! | maximum!)',
      '[to] a! maximum [number | total] [of]',
      'maximum [number | total] of [is | are | be]',
      '(limited! | restricted! | capped! | confined! | limit | restrict | cap | confine) (to! | at!)',
      '(limit | restrict | cap | confine) ..4 (serving! | having! | with! | of! | deployments!) at! most!',
      'no! (more | greater) than',
      '(not! | never) ..2 (top! | surpass | cross | pass)',
      '(limit | cap | ceiling | maximum | quota | threshold) of',
      '(仅 | 只) [可 | 能 | 得 | 限 | 允许] [于 | 在] [安装 | 部署 | 使用 | 复制 | 运行 | 制作] [于 | 在]',
      '(within | 最多 [可 | 能] [在 | 于] | 至多 [可 | 能] [在 | 于] | 上限 [为 | 是])',
      '(不 | 未 | 不得 | 没有 | 不 应 | 不 能 | 不 可) (超过 | 超出 | 大于 | 高于 | 多于 | 突破)',
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
    patterns: all([
      '(or | and) (less! | fewer! | below | under! | lower! | smaller!) !(than)',
      '[及 | 或 | 含] (以下 | 之下 | 以内 | 之内 | 更少)',
      '[台 | 次 | 个 | 份 | 人 | 套 | 家] 为 (限 | 上限)',
      '[second | minute | hour | day | week | month | year] (shall | must | may) not be! (exceeded! | surpassed! | passed!)',
    ]),
  },
]

const period =
  '[gross | net | global | worldwide | total | combined | consolidated | aggregate | average | annualized | annual | yearly | monthly | quarterly | recurring | consolidated | operating | group | sales]'

const metrics: readonly { readonly metric: CapMetric; readonly patterns: readonly Pattern[] }[] = [
  {
    metric: 'monthly-active-users',
    patterns: all([
      'monthly [unique | average] (active | individual | unique) [end] (user | player | customer | account | member | visitor | subscriber | consumer)',
      '(monthly [end] (user | visitor) | mau! | maus! | monthly active | monthly actives!)',
      '(people | person | individual) ..3 (use | using! | access) ..6 (each | every | per | a | any) [given | single | calendar | one] month',
      '[unique | active] [end] (user | visitor | player | customer | member) (per | each | every | a | in! any [given | single | calendar | one]) [calendar] month',
      'active [end] (user | player | customer | account) ..3 (per | each | every | a | any | in! [the | a | any] [given | preceding | previous | prior | last | calendar] [calendar]) month',
      '(active | unique) ..3 (user | player | customer | account | visitor) ..4 (monthly | month) [basis]',
      '(visit | visitor | people | person) (per | each | every | a) [calendar] month',
      '(unique! | distinct! | active! | different!) (individual | person | people | account | listener | reader | viewer | device | player | subscriber | wallet | household | member | consumer | human) ..2 (per | each | every | a | in! [the | a | any | one! | such | each] [one! | given | single | preceding | previous | prior | last | calendar] [calendar]) month',
      '人次 ..4 月',
      '(月 [内] [的] | 月度 | 每 月 [的] | 月 均) [平均] [独立] 活跃 [的] [终端] [用户 | 账户] [总] [数 | 数量 | 量]',
      '月 [均 | 内 | 度] 活 [跃] [用户] [总] [数]',
      '(用户 | 访问) [数 | 量 | 数量] ..8 (每 月 | 月 均 | 当 月)',
      '月 [均 | 度] (访问 | 使用) (用户 | 人) [数 | 数量]',
    ]),
  },
  {
    metric: 'daily-active-users',
    patterns: all([
      'daily [unique | average] (active | individual | unique) [end] (user | player | customer | account | member | visitor | subscriber)',
      '(daily [end] (user | visitor) | dau! | daus! | daily active | daily actives!)',
      '[active] [end] (user | visitor | player) (per | each | every | a) [calendar] day',
      'active [end] (user | player | customer | account) ..3 (per | each | every | a | any) day',
      '日 [均] [平均] [独立] [用户] 活跃 [的] [用户 | 账户 | 量] [总] [数 | 数量 | 量]',
      '日 [均] 活 [跃] [用户] [数 | 量]',
      '每 日 [的] [平均] 活跃 用户 [数 | 量]',
      'daily [average] [end] user activity',
      'average daily [active] user',
      '(用户 | 访问) [数 | 量 | 数量] ..8 (每 日 | 日 均)',
    ]),
  },
  {
    metric: 'registered-users',
    patterns: all([
      'registered! [end | individual | unique] (user | account | member | customer | player)',
      '(user | member) (registration | account) !(information | data | detail)',
      '(sign up! | signed up!) (user | account)',
      '(people | person | individual | user) [have! | has!] (signed! up! | registered!)',
      '(number | count | total) of! [user | registered! | customer] accounts!',
      '(user | customer) accounts!',
      '注册 [的] (用户 | 账户 | 账号 | 帐户 | 会员) [数 | 总 数 | 数量 | 总 量]',
    ]),
  },
  {
    metric: 'users',
    patterns: all([
      '[concurrent | total | active | unique | individual | paying | cumulative] [end] (user | customer | subscriber | player | consumer) !(data | activity | content | interface | license | account | seat | profile | information | agreement | guide)',
      '(unique! | distinct!) (individual | person | people | account | human)',
      '[活跃 | 终端 | 最终 | 累计 | 付费 | 服务 | 总] 用户 [总] [数 | 数量 | 量 | 规模]',
    ]),
  },
  {
    metric: 'revenue',
    patterns: all([
      `${period} ${period} (revenue | turnover | receipt | proceed | billing)`,
      '(takings! | top line | sales volume)',
      `(annual | yearly | monthly | quarterly | total | gross | net) ${period} (takings! | sales!)`,
      '(income | sale | earning) (over! | for! | in! | during!) [the] (trailing | last | past | preceding | previous)',
      '(turn over! | turns over! | bring in! | brings in! | take in! | takes in!) (more | over | above | at | less | under | up | in! excess)',
      `(gross | net | annual | yearly | monthly | quarterly | total | global | worldwide | aggregate | combined) ${period} (income | sale | earning)`,
      '(income | earning | sale) (per | a | each | for! the) [fiscal | calendar | financial | tax] (year | month | quarter | annum)',
      '(earn | income from)',
      '(make | gross) (more! than | less! than | over! | under! | above | below | at least | up to | no! more than)',
      '(arr! | mrr!)',
      '(收入 | 营收 | 营业 额 | 销售 额 | 营 业 总 收 入 | 流 水 | 产 值)',
    ]),
  },
  {
    metric: 'employees',
    patterns: all([
      '[full time | part time | full | total | individual | permanent] (employee | staff | worker | personnel | headcount | fte! | ftes! | contractor) !(of us)',
      '(employ | headcount | workforce | head count)',
      '(people | individual | person) ..2 (work | employ)',
      '(员工 | 雇员 | 职工 | 从业人员 | 从业者 | 工作人员 | 全职 人员 | 在职 人员) [总] [人] [数 | 数量 | 规模]',
      '(公司 | 企业 | 团队 | 机构) 人数',
    ]),
  },
  {
    metric: 'funding',
    patterns: all([
      `${period} [external | outside | institutional | venture | equity | seed] (funding | financing | fundraising | venture capital | capital raise)`,
      '(raise | receive) ..4 (capital | investment | funding | financing | from ..2 investor)',
      '(raised! | took! in! | secured!) ..6',
      '(from | by) ..2 (investor | venture capital | vc | shareholder)',
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
    patterns: all([
      '[post money | pre money | company | market | enterprise] (valuation | capitalization | market cap | enterprise value)',
      'valued! at!',
      'valued! ..1 (company | business | startup | you)',
      '(估值 | 市值)',
    ]),
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
      'times! (per | a! | each | every | daily | hourly) [(second | minute | hour | day | week | month | year)]',
      '(per! | a! | every! | each!) (second! | minute! | hour! | day!) (per! | for! (each! | every!)) (api! | key | user | account | ip! | organization | project | token | seat)',
      'times! (per | a! | each | every) (second | minute | hour | day | week | month | year)',
      '(token | image | generation | completion | output) (per | each | every | a) (second | minute | hour | day | week | month | year)',
      '(调用 | 请求) [次 数 | 量 | 次]',
      '次 [接口 | api | 模型 | 推理] (调用 | 请求 | 访问 | 推理)',
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

/** What a pattern counts, by its id. */
export const metricByPattern: ReadonlyMap<number, CapMetric> = new Map(metrics.flatMap(({ metric, patterns }) => patterns.map(({ id }) => [id, metric] as const)))
/** How a pattern compares, by its id. */
export const comparisonByPattern: ReadonlyMap<number, Comparison> = new Map(comparisons.flatMap((comparison) => comparison.patterns.map(({ id }) => [id, comparison] as const)))

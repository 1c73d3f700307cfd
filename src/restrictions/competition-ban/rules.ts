import { readReach } from '../reach.ts'
import { defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** The thing must not be used to compete with the licensor. */
export interface CompetitionBan extends RestrictionBase {
  readonly kind: 'competition-ban'
  /** What must not compete. */
  readonly target: 'models' | 'products' | 'services' | null
}

const COMPETE =
  '(compete | competing! (_ | use) | competitive! (with! | to! | product | service | model | offering | purpose | software | solution | ai! | use | system) | in! [direct!] competition! with! | (go! | goes! | going!) head to head | vie with! | (undercut | displace | supplant) ..3 (us! | our! | licensor | {who:name}) | competitor s! (product | service | model | offering) | (rival | rivals! | rivalling! | rivaling! | rivalled!) ..2 (those! | that! | ours! | our! | product | service | offering | model | {who:name}) |  rival (model | those! of! | ours! | our! | us! | product | service | offering | system) | (substantially | materially | functionally | essentially) (similar | equivalent | identical) ..2 (to! | as!) ..6 (platform | service | product | software | offering | ours! | model | api) | (similar | same | equivalent) ..2 (functionality | features! | capabilities!) ..3 (to! | as!) ..4 (platform | service | product | software | offering | ours! | model | api) | (substitute | replacement | alternative) (for! | to!) ..6 (model | service | product | software | offering | ours! | technology))'
const COMPETE_ZH =
  '((竞争 [性 | 关系] [的] | 竞品) ..3 (产品 | 服务 | 模型 | 业务 | 用途 | 平台 | 系统) | 与 ..20 (相 | 构成 | 存在 | 有 | 形成 | 产生) [直接 | 间接 | 实质] [性] [的 | 或 间接] 竞争 | (开发 | 研发 | 制作 | 打造 | 构建 | 推出 | 提供 | 运营 | 设计 | 创建) ..24 (竞品 | 同类 (产品 | 服务 | 平台 | 应用) | 类似 [的] (产品 | 服务 | 平台) | 替代 (品 | 产品 | 服务)) | 替代 ..8 (产品 | 服务 | 平台 | 模型))'

const lawWords = probe('unfair! competition | anti competitive | competition! (law | act | authority) | antitrust | 不正当 竞争 | 公平 竞争 | 反垄断')
const asking = '(must | shall | need) ..3 (request | obtain | apply | contact | ask) ..6 (license | permission | agreement | us! | licensor)'
const probeAsking = probe(asking)
const making = probe(
  '(to! | for! | of! | in!) [or! | and!] (develop | developing! | build | building! | create | creating! | make | making! | train | training! | offer | offering! | provide | providing! | design)',
)
const nouns = [
  ['models', probe('model | llm | algorithm | ai! (system | model) | 模型')],
  ['services', probe('service | api | saas | offering | platform | 服务')],
  ['products', probe('product | software | application | solution | business | technology | tool | goods | 产品 | 业务 | 软件')],
] as const

function read(found: Found): Values<CompetitionBan> | undefined {
  const { view, start, end } = found
  if (view.has(lawWords)) return undefined
  if (view.forceAt(start) === Force.exception && view.forceAt(end - 1) === Force.exception && view.has(bans)) return undefined
  const act = view.find(making)
  const { outputs, thing } = readReach(view, 0, act !== undefined && act.start < start ? act.start : start)
  // Outputs that must not feed a competing model are a matter of training.
  if (outputs && !thing) return undefined
  return { target: targetOf(found) }
}
const bans = probe('(must! | may! | shall! | will!) not! | prohibited! | forbidden!')

/** The noun in "competing product", or else the last one before "that compete". */
function targetOf({ view, start, end }: Found): CompetitionBan['target'] {
  const inside = /^compete|competi(tion|ng with|tive with|tive to)/i.test(view.words(start, end)) ? undefined : first(view, start, Math.min(view.length, end + 1))
  const chinese = /^与/.test(view.words(start, end)) ? first(view, end, Math.min(view.length, end + 4)) : undefined
  return inside ?? chinese ?? last(view, Math.max(0, start - 8), start) ?? first(view, end, Math.min(view.length, end + 6)) ?? null
}

function first(view: Found['view'], from: number, to: number): CompetitionBan['target'] | undefined {
  const at = nouns.flatMap(([target, way]) => {
    const match = view.find(way, from)
    return match !== undefined && match.end <= to ? [{ target, start: match.start }] : []
  })
  return at.sort((a, b) => a.start - b.start)[0]?.target
}

function last(view: Found['view'], from: number, to: number): CompetitionBan['target'] | undefined {
  let best: { target: CompetitionBan['target']; start: number } | undefined
  for (const [target, way] of nouns)
    for (let match = view.find(way, from); match !== undefined && match.end <= to; match = view.find(way, match.start + 1))
      if (best === undefined || match.start > best.start) best = { target, start: match.start }
  return best?.target ?? undefined
}

export const competitionBan = defineKind<CompetitionBan>({
  kind: 'competition-ban',
  family: 'purpose',
  title: 'No competing use',
  meaning:
    'The thing must not be used to make or offer what competes with the licensor: a competing model, product or service. Source-available licenses say it as an exception from a wide grant ("any purpose except a competing use"), terms of services as a ban on building rivals with the service.\n\nWhat competes is decided by what the licensor offers, now or later, and is seldom defined with care. It costs most where your product overlaps with that of the licensor, or may come to overlap.',
  rules: [
    rule(
      [`${COMPETE} ..4 (model | product | service | software | offering | business | technology | us! | our! | ours! | licensor | company | solution | application)`, COMPETE],
      { force: [Force.prohibition, Force.exception] },
      read,
    ),
    rule(
      [`(other! than! | except | excluding! | not! include) ..10 ${COMPETE}`, `${COMPETE} ..4 (prohibited! | not! permitted! | not! allowed! | forbidden! | excluded!)`],
      {},
      read,
    ),
    // Who must not use it: "customers who develop rival models may not access the service".
    rule(
      `(developing! | develop | build | building! | offer | offering! | make | making! | provide | train) ..6 ${COMPETE} ..8 ((may! | shall! | must! | can! | will!) not! | cannot | (is | are) (barred! | excluded! | prohibited! | not!))`,
      { needs: ['(use | access | license | right | service | model | software)'] },
      read,
    ),
    // Whoever competes is not shut out, but has to ask.
    rule(COMPETE, { force: [Force.none, Force.obligation], needs: ['^ (if! | where! | when! | should!) | if! (you | licensee | the!)', asking] }, (found) => {
      const values = found.view.find(probeAsking, found.end) === undefined ? undefined : read(found)
      return values && { ...values, consequence: 'request-license' }
    }),
    rule([COMPETE_ZH], { force: [Force.prohibition] }, read),
  ],
  refine: (readings) =>
    readings.length < 2
      ? readings
      : [{ ...readings[0]!, found: readings.flatMap(({ found }) => found), values: { target: readings.find(({ values }) => values.target !== null)?.values.target ?? null } }],
  say: ({ target }) => `It must not be used for ${target === null ? 'anything' : target} competing with what the licensor offers.`,
})

import type { ClauseView } from '../clauses/view.ts'
import { type Pattern, probe } from '../pattern/registry.ts'
import type { Consequence, Found, RefineContext } from './restriction.ts'

/** What follows when a cap is passed, and who may lift it: often told in the next sentence, or where a defined term is used. */

/** Ways of saying one thing, looked for only where a cap may be. */
const any = (ways: readonly string[]): readonly Pattern[] => ways.map(probe)

const licenseWord =
  '(license | licensing | permission | authorization | consent | approval | agreement | subscription | contract | arrangement | right | tier! | deal | plan | order! form | purchase order)'

/** What follows, the weightiest first: a way to a license outweighs the ban that it lifts. */
const consequences: readonly { readonly consequence: Consequence; readonly patterns: readonly Pattern[] }[] = [
  {
    consequence: 'request-license',
    patterns: any([
      `ask ..4 for! ..6 ${licenseWord}`,
      `(request | obtain | acquire | secure | purchase | buy | procure | need | require | seek | negotiate | sign | enter | execute | conclude | get | apply | arrange | subscribe | take out) ..10 ${licenseWord}`,
      '(contact | email | write to! | reach out | get in touch | approach) ..14 (license | licensing | permission | authorization | agreement | arrangement | term | approval)',
      '(contact | email | reach out) ..3 (us! | licensor | {who:name} | {mail:email})',
      `${licenseWord} ..6 (is | are | be) ..2 (require | need | necessary | obtain | request | mandatory | acquire | purchase | buy | secure | sign | conclude)`,
      '(separate | commercial | enterprise | paid | different | special | additional | individual | written | custom) [written | commercial | enterprise | paid] (license | licensing | agreement | permission)',
      `(separate | commercial | enterprise | paid | paying! | different | special | individual | written | custom | fee based) (license | licensing | agreement | permission | arrangement | plan | tier! | contract | subscription | terms! | deal)`,
      `(talk | speak | write! | come! | turn! | knock) to! (us! | licensor | {who:name}) ..6`,
      '(negotiate | agree | agreed! | settle | work out) ..6 with! (us! | licensor | {who:name})',
      `(execution | conclusion | signature | signing! | purchase | grant | acquisition) of! ..4 ${licenseWord}`,
      `without ..10 ${licenseWord}`,
      'unless ..12 (grant | agree | authorize | license | permit | consent | approve | countersign | countersigned! | sign | issue)',
      '(申请 | 获得 | 取得 | 获取 | 签署 | 签订 | 订立 | 购买 | 请求 | 征 得 | 寻求) ..16 (许可 | 授权 | 同意 | 协议 | 执照)',
      '(许可 | 授权) ..4 (申请 | 请求)',
      '(另行 | 单独 | 额外) ..4 (许可 | 授权 | 协商 | 签)',
      '(联系 | 联络) ..16 (许可 | 授权 | 合作 | 我们 | 商务)',
      '与 ..8 联系',
    ]),
  },
  {
    consequence: 'pay',
    patterns: any([
      '(fee | royalty | payment | price | charge) (become | becomes! | fall | falls!) due',
      '(need | have! | has! | must | start) ..2 pay ..1 (us! | licensor | {who:name})',
      'pay ..10 (fee | royalty | charge | amount | percent | price | {share:percent})',
      '(fee | royalty) ..6 (due | payable | apply | owed! | charge)',
      '(支付 | 缴纳 | 付费 | 交纳)',
    ]),
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
      '(license | right | grant | agreement | permission | eligibility | entitlement | free! (use | tier! | plan | grant)) ..14 (terminate | end! | ends! | expire | cease | lapse | void | run out! | runs! out | no! longer)',
      '(no! longer | not! ..1 (any! more | anymore)) ..4 (cover | covers! | covered! | apply | applies! | eligible | free | entitled | benefit | qualify | licensed! | allowed! | permitted!)',
      '(terminate | revoke | lapse) ..10 (license | right | grant | agreement | permission)',
      '(终止 | 失效 | 撤销)',
    ]),
  },
  {
    consequence: 'prohibited',
    patterns: any([
      '(may | shall | must | can | will | should) not',
      '(is | are | be) not ..2 (permit | allow | authorize | license | eligible | entitle | cover | grant | free! | open! | available! | meant! | for!)',
      '(outside | beyond) ..4 (license | grant | scope | agreement)',
      '(off! limits | ruled! out! | out! of! (scope | bounds!) | reserved! (for! | to!) | closed! to!)',
      '(stop | cease) ..3 (use | using!)',
      '(prohibit | forbid | ineligible | exclude | cannot | disqualify | unlicensed | unauthorized)',
      '(no! | not) ..4 (license | right | permission | grant | apply | extend | available)',
      '(不得 | 禁止 | 无权 | 不可 | 不允许 | 不能 | 不适用)',
      '(not | only) for!',
      '(may! | can!) only! ..1 (use | access | run | test | be! used!)',
      '(only | solely) (if! | where! | when! | for! | by! | to! | available)',
      '(仅 | 只) (限 | 供 | 允许 | 授权 | 适用)',
    ]),
  },
]

/** How much a consequence says, 0 the most: a way to a license outweighs the ban that it lifts. */
export function rankOf(consequence: Consequence | null): number {
  const rank = consequences.findIndex((each) => each.consequence === consequence)
  return rank < 0 ? consequences.length : rank
}

/** What one clause says that follows. */
export function consequenceOf(view: ClauseView): Consequence | null {
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
    // "If your company: (a) earns more than …, you may use the model only to test it."
    const answersList = next === 'prohibited' && consequence === null && found.view.clause.kind === 'item'
    if (next === null || (next === 'prohibited' && !answersList)) continue
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
  'unless [and until] [the] ({who:name} | licensor | we!) ..6 (grant | license | authorize | permit | agree | consent | approve)',
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
export function outcomeOf(found: Found, allowedSide: boolean, context: RefineContext): CapOutcome {
  const told = outcomes.get(context) ?? { byClause: new Map(), terms: 0 }
  outcomes.set(context, told)
  const key = allowedSide ? 'below' : 'above'
  const before = told.byClause.get(found.view)?.[key]
  if (before !== undefined) return before
  const outcome = tellOutcome(found, allowedSide, context, told)
  told.byClause.set(found.view, { ...told.byClause.get(found.view), [key]: outcome })
  return outcome
}

/** What was told of one text, so that each clause is asked once. */
interface Told {
  readonly byClause: Map<ClauseView, { readonly above?: CapOutcome; readonly below?: CapOutcome }>
  /** Defined terms that were looked for in the whole text. */
  terms: number
}

const outcomes = new WeakMap<RefineContext, Told>()
/** Defined terms that are looked for in one text; each costs a pass over it. */
const TERMS_PER_TEXT = 24

function tellOutcome(found: Found, allowedSide: boolean, { views, licensor }: RefineContext, told: Told): CapOutcome {
  let { consequence, where } = readConsequence(found, allowedSide)
  const term = definedTerm(found.view)
  if (term !== undefined && (consequence === null || consequence === 'prohibited') && told.terms++ < TERMS_PER_TEXT) {
    const stem = term.replace(/(?:y|ies|s)$/, '')
    for (const view of views) {
      if (view === found.view || !view.words(view.own, view.length).includes(stem)) continue
      const said = readConsequence({ ...found, view }, false)
      if (said.consequence !== null) {
        consequence = said.consequence
        where = said.where
        break
      }
    }
  }
  if (consequence === null && allowedSide && only.some((each) => found.view.has(each))) consequence = 'prohibited'
  return {
    consequence,
    grantor: grantorOf(where, licensor),
    discretion: soleDiscretion.some((each) => [...where, ...sequel(where)].some((view) => view.has(each))) ? 'sole' : null,
  }
}

/** Sentences behind that go on about the license that has to be asked for: "Such license may be granted …". */
const sequel = (where: readonly ClauseView[]): readonly ClauseView[] =>
  where.flatMap((view) => {
    const next = view.reading.neighbor(view.clause, 1)
    return next?.has(suchLicense) === true ? [next] : []
  })
const suchLicense = probe('^ (such! | the! | that! | this! | any! such!) (license | permission | approval | consent | grant | agreement) ..4 (may! | is! | will! | can! | shall!)')

const only = any(['(only | solely | exclusively | except | unless | limit | restrict | provided!)', '(仅 | 只 | 限)'])
const deeming = probe('(deem | consider | regard | classify | qualify | call) [to be] [as] (a! | an!) {term:name}')
const definition = probe('{term:quoted} ..6 (means! | mean! | is! | are! | refer | 指 | 是)')

/** Words before the term that a clause defines: "In this Agreement, “Large Company” means …". */
const DEFINED_WITHIN = 8

/** The term that a clause defines, or that it says something is deemed to be. */
export function definedTerm(view: ClauseView): string | undefined {
  const deemed = view.find(deeming, view.own)?.slots.term?.value as string | undefined
  if (deemed !== undefined) return deemed
  const match = view.find(definition, view.own)
  return match !== undefined && match.start <= view.own + DEFINED_WITHIN ? (match.slots.term!.value as string) : undefined
}

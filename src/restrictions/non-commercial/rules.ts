import { readReach } from '../reach.ts'
import { type ClauseView, type Draft, defineKind, Force, type Found, probe, type RestrictionBase, rule, STATED, type Values } from '../restriction.ts'
import { COMMERCE, COMMERCE_ZH } from './commerce.ts'

/** Use for money is outside the grant. */
export interface NonCommercial extends RestrictionBase {
  readonly kind: 'non-commercial'
  /** How commercial use can become allowed. */
  readonly commercialPath: 'none' | 'request-license' | 'registration' | 'below-threshold' | null
}

/** Use not for money. */
const FREE = '(non commercial | noncommercial | non commercially | noncommercially | not for! profit | non profit | nonprofit)'
const FREE_ZH = '非 (商业 | 商用 | 营利 | 盈利) [性]'
const FREE_ACT =
  '(use | usage | purpose | research | activity | basis | manner | project | end | application | setting | context | reproduction | distribution | educational! | academic! | personal | evaluation | goal | work | study | experimentation | scientific! | internal! | nature | character)'

const ASK = '(license | licensing! | permission | authorization | consent | agreement | approval | registration | fee | subscription | contract | arrangement | terms!)'
const SEEK =
  '(contact | request | obtain | apply | register | purchase | buy | acquire | negotiate | seek | secure | enter! | get | reach! | write! | email | procure | complete | consult | submit | ask | refer! | fill | send | sign! | execute)'
const SEEK_ZH =
  '(登记 | 申请 | 备案 | 注册 | 联系 | 购买 | 付费 | 缴费 | 签订 | 签署 | (获得 | 取得 | 获取 | 得到 | 经 | 征得) ..12 (授权 | 许可 | 同意 | 批准) | 书面 ..4 (授权 | 许可 | 同意) | (拿到 | 办理 | 洽谈 | 协商) ..12 (授权 | 许可 | 协议))'

const eitherWay = probe(
  `neither! commercial | business purposes! (and! | or!) ..2 ${FREE} | commercial! [purpose | use] (and! | or! | nor! | and! or!) (non! commercial | noncommercial | academic | private) | ${FREE} [purpose | use] (and! | or!) commercial! | commercially! (and! | or!) (non! commercially | noncommercially) | (商业 | 商用) [目的 | 用途] (或 | 和 | 及 | 与) 非 (商业 | 商用) | 非 (商业 | 商用) [目的 | 用途 | 性] (或 | 和 | 及 | 与 | 、) 商 | 无论 ..8 商业 | 是否 ..4 (商业 | 商用)`,
)
const including = probe(
  'including! [without limitation | but not limited to] ..3 commercial | whether! ..4 commercial | even! ..4 commercially! | for! any! purpose !(other) ..3 commercial | 包括 ..6 商业',
)
/** How to make a stricter license of this one: "To prohibit …, add the phrase …". */
const offered = probe('^ to! (prohibit | forbid | exclude | bar!) | add! ..2 (phrase | sentence | words! | statement) {words:quoted}')
/** One of several ways to fulfil a duty is kept for non-commercial copies: the grant itself stays open. */
const sideRoad = probe(`(alternative | option | choice | occasionally | way) ..8 ${FREE}`)
/** Commerce that needs no leave is open, whatever else the sentence asks for. */
const open = probe(
  '(require | requires! | need | needs! | involve | subject to!) no! ..3 (permission | license | consent | authorization | approval | registration | fee | payment) | no! ..3 (permission | license | consent | authorization | approval | fee) ..3 (required! | needed! | necessary!) | without! [any! | the! need] ..3 (fee | charge | royalty) | (无需 | 无须 | 不 需要 | 不必) ..10 (申请 | 许可 | 授权 | 登记 | 费用 | 付费 | 费)',
)
const ofANameOnly = probe('(use | display | exploit) ..6 (names! | name! | trademark | logo | logos! | marks! | brand | publicity | likeness) | trademark | logos!')
const threshold = probe(
  '(active | daily | monthly) user | {cap:count} [or more] (user | employee | people | person) | (annual | gross | total) ..2 (revenue | income) | (revenue | turnover) ..8 {sum:money} | {sum:money} ..8 (revenue | turnover | funding) | 月活 | 活跃 用户 | 营收 | 年 收入 | 用户 数',
)
const within = probe('(less | fewer | lower | smaller | under! | below! | not more | no more | not exceed | does not exceed | up to!) | 低于 | 少于 | 不超过 | 未超过 | 以下')
const exclusive = probe('(only | solely | exclusively | unless | except | limited! | restricted! | provided! | exempt) | 仅 | 只 | 除非')

const writtenGrant = probe('written! ..3 (authorization | permission | consent | license | agreement | approval) | 书面 ..2 (授权 | 许可 | 同意)')
const registers = probe('register | registration | 登记 | 注册 | 备案')
const licensePath = probe(`(license | licensing! | permission | authorization | consent | agreement | contract | contact | email | arrangement | subscription) | ${SEEK_ZH}`)
const commerce = probe(`${COMMERCE} | ${COMMERCE_ZH} | commercial! ..2 (license | licensing! | agreement | terms! | permission) | 商业 (许可 | 授权)`)
const beyond = probe('(any! | a!) [other] (purpose | use | activity) ..6 not [expressly | explicitly] (authorized | permitted | allowed | granted)')

/** A word behind "non" is the opposite, and a clause that lets both through bars neither. */
function bars({ view, start }: Found): boolean {
  if (start > 0 && /^(non|非)$/i.test(view.words(start - 1, start))) return false
  if (start > 0 && /^not for/i.test(view.words(start - 1, start + 1))) return false
  if (view.has(eitherWay) || view.has(offered) || view.has(including) || view.has(sideRoad)) return false
  if (view.has(open) && view.forceAt(start) !== Force.prohibition) return false
  if (view.has(threshold) && !(view.has(within) && view.has(exclusive))) return false
  const { outputs, thing } = readReach(view)
  if (outputs && !thing) return false
  return !(view.has(ofANameOnly) && !thing)
}

const read = (found: Found): Values<NonCommercial> | undefined =>
  bars(found) ? { commercialPath: found.view.has(threshold) ? 'below-threshold' : pathIn(found.view), consequence: null } : undefined

/** The way to a license that the clause itself names. */
function pathIn(view: ClauseView): NonCommercial['commercialPath'] {
  const written = view.has(writtenGrant)
  if (view.has(registers) && !written) return 'registration'
  return null
}

/** Grants whose end says that they hold only outside commerce. */
const grant = '(grant | license | licence! | right | permission | permit | allow | may! | authorize | available | 授予 | 许可 | 允许 | 可)'

export const nonCommercial = defineKind<NonCommercial>({
  kind: 'non-commercial',
  family: 'purpose',
  title: 'Non-commercial use only',
  meaning:
    'The license does not cover commercial use. Some texts forbid it outright ("not for commercial purposes"), others grant rights for non-commercial purposes alone, define a permitted purpose that leaves commerce out, or keep commercial use for those who hold a separate license. What counts as commercial differs: often anything "primarily intended for commercial advantage or monetary compensation", which reaches internal use by a company as well as selling a product. Where the text shows a way out, `commercialPath` names it: a license to be requested, a registration, or a size below which commercial use is free.\n\nFor a company this is usually the end of the matter, or the start of a negotiation: products, customer work and in many readings internal tools are out. Research groups should still check whether outputs and derived models carry the same limit.',
  rules: [
    // "You may not use the model for any commercial purpose."
    rule(
      [COMMERCE, COMMERCE_ZH],
      {
        force: [Force.prohibition],
        unless: ['not! (prohibit | forbid | restrict | prevent | limit)', '(no! | without! [any!]) (restriction | limitation) (on! | of!)', 'endorse | endorsement'],
      },
      read,
    ),
    // Business by other words: a product for a fee, business use.
    rule(
      [
        '(product | service | offering) ..2 for! which! ..3 (charge | paid! | pay | fee)',
        '(product | service | offering) ..8 (sold! | licensed! | offered! | provided! | distributed!) ..4 for! (a! fee! | payment | remuneration | consideration | money)',
        `(for! | in! | to!) [your | any | a] business !(days | hours | partner | associate)`,
        `(sell | resell | charge ..2 money | earn | profit) ..3 (from! | with! | by! | on!) ..4 (model | software | weight | it! | dataset | corpus | work)`,
        `for! (gain | money | payment | remuneration | hire) !(laundering!)`,
        `by! way! of! ..2 (trade | business)`,
        `against! (payment | remuneration | a! fee | consideration | compensation)`,
        `(goods | services) ..3 (for! | against!) ..3 (payment | remuneration | reward | consideration | money | fee)`,
        `(obtain | obtaining! | gain | gaining! | derive | deriving! | seek | reap | draw) ..3 (economic | financial | monetary | pecuniary | material) (benefit | profit | gain | advantage | return)`,
        `(paid | fee earning) (consultancy | consulting! | work | service | project | assignment)`,
        `(make | making! | turn | obtain | obtaining!) ..1 [a!] profit`,
        `in! ..2 course! of! ..3 (trade | profession)`,
        'business! (use | purposes!)',
        'for! profit!',
        'course of! ..3 (business | trade)',
        '(exchange | return) for! [a! | any!] (payment | money | compensation | remuneration | consideration)',
        '(用于 | 以 | 从事 | 进行) ..3 (盈利 | 营利 | 牟利 | 获利 | 谋利 | 赚取)',
        '(直接 | 间接) ..4 (获利 | 牟利 | 营利 | 盈利 | 谋取 ..4 利益)',
      ],
      { force: [Force.prohibition], unless: ['internal business', 'only! ..8 business'] },
      read,
    ),
    // "Only where no payment is received for it."
    rule(
      '(no! | without! [any!] | free of!) (payment | remuneration | fee | consideration | compensation | charge | money | profit) ..6 (received! | taken! | charged! | earned! | made! | demanded! | obtained! | accepted! | changes! hands)',
      {
        force: STATED,
        needs: ['(only! | solely! | exclusively! | provided! | condition | as! long! as! | so! long! as!)', '(use | used! | distribute | copy | share)'],
        unless: ['(licensor | we! | us!) ..4 (receive | charge)'],
      },
      read,
    ),
    rule(
      '(commercial! | for! profit! | profit! making!) (entity | user | organization | company | party | parties! | customer | enterprise | actor | undertaking | operator | body | player) ..8 (excluded! | barred! | ineligible | (may! | shall! | must! | can!) not! | cannot | prohibited! | not! (eligible | permitted! | allowed! | licensed!))',
      { force: STATED },
      read,
    ),
    // "You need a paid plan to use it at work."
    rule(
      [
        '(in! a! business | for! business | commercially | professionally | at! work | for! work | for! commercial purposes! | in! (your! | a!) company | as! a! (company | business)) ..12 (must | need | require | shall | have! to) ..4 (obtain | get | buy | purchase | acquire | take out! | hold | have!) ..2 (commercial | paid | separate | business | enterprise | professional) (license | plan | subscription | agreement)',
        '(need | require | buy | take out! | get | purchase | must! have!) ..4 (paid | commercial | business | paying | professional | enterprise) (plan | license | subscription | tier! | contract) ..8 (at! work | business | commercial | commercially | company | professionally | professional | trade)',
        '(business | company | professional | commercial) (user | use | customer) ..4 (need | require | must! ..1 (buy | obtain | have!)) ..4 (paid | commercial | separate) (plan | license | subscription | tier! | contract)',
      ],
      { force: STATED },
      read,
    ),
    // "No commercial use", "commercial rights are not granted", "all commercial rights reserved".
    rule(
      [
        `no! commercial! [or! _] (use | usage | exploitation | purpose | redistribution | distribution | right | license | application | sale)`,
        'commercial! [use | exploitation | usage] right ..4 (reserve | not! (granted | included | conveyed | licensed) | excluded! | withheld!)',
        `${COMMERCE} ..8 (is | are | be) [hereby | strictly | expressly | explicitly] (prohibited! | forbidden! | excluded! | disallowed! | banned! | reserved! | not! (permitted! | allowed! | granted! | licensed! | authorized! | covered! | included!))`,
        `${COMMERCE} ..1 (prohibited! | forbidden! | not! (permitted! | allowed!))`,
        `(commercial! | for! profit!) (entity | user | organization | company | customer | enterprise) ..6 (must! | need | shall! | require) ..8 ${ASK}`,
        `(as! long! as! | so! long! as! | provided! that! | provided! | only! if! | condition that!) ..8 (not! [for! | in! | of!] [any! | a!] [primarily!] commercial! | ${FREE})`,
        `${COMMERCE} ..4 (outside | beyond | falls! outside) ..4 (scope | license | agreement | grant | permission)`,
        `(exclude | excluding! | bar | prohibit | forbid | preclude | disallow) ..3 ${COMMERCE}`,
        `(other! than! | except | apart! from!) [for! | in!] [any! | a!] [business! or!] ${COMMERCE}`,
        `for! ${COMMERCE} ..3 (agreement | license) ..2 (not! | does not!) ..2 (applicable | apply | cover)`,
      ],
      {},
      (found) => (found.view.forceAt(found.start) === Force.permission && found.view.forceAt(found.end - 1) === Force.prohibition ? undefined : read(found)),
    ),
    // "for non-commercial purposes only", "solely for your noncommercial research".
    rule(
      [
        `(solely! | only! | exclusively! | strictly! | limited! | restricted! | confined! | purely! | limit | restrict) ..12 ${FREE} ..3 ${FREE_ACT} [purpose | use | activity]`,
        `(solely! | only! | exclusively! | strictly! | purely!) ..10 (non commercially! | noncommercially! | non! commercial!)`,
        `${FREE} ..4 ${FREE_ACT} [purpose | use | activity] ..8 (only! | solely! | exclusively! | alone!)`,
        `(must! | shall!) [be!] ${FREE}`,
        `${FREE} ..2 (use | purpose | activity) ..2 (is! | are!) [a!] ..1 (permitted! | allowed! | free! | licensed! | authorized!)`,
        `permitted! (use | purpose) ..3 ${FREE}`,
        `${FREE} (use | purpose) (permitted! | allowed! | only!)`,
        `free! ..2 for! ${FREE} ..3 ${FREE_ACT}`,
        `(any! | for!) (other | purpose) ..4 (other! than!) ..4 ${FREE}`,
      ],
      {},
      read,
    ),
    // "Permission is granted to use the software for non-commercial purposes": what is not granted is kept.
    rule(
      [`for! ..6 ${FREE} ..3 ${FREE_ACT} [purpose | use | activity]`, `${FREE} ..2 (use | research) license`, `in! [a!] ${FREE} (manner | way | fashion | basis)`],
      { force: [Force.permission, Force.none], needs: [grant], unless: ['purpose ..2 include!', 'include! using', 'such as'] },
      read,
    ),
    // Leaves of the text itself that hold to a licensed purpose: "in any manner primarily intended for commercial advantage".
    rule(
      [
        `${COMMERCE} ..10 (require | need | necessitate | subject! to! | only! (with! | upon! | after! | under! | by! | if!) | demand) ..10 ${ASK}`,
        `${COMMERCE} ..10 (permitted! | allowed! | possible! | available!) ..4 (only | upon! | after! | subject! | with! | under!) ..8 ${ASK}`,
        `${COMMERCE} ..25 (must! | shall! | should! | need | please! | required | have! to! | has! to! | will! need) ..8 ${SEEK}`,
        `${COMMERCE} ..6 without! !(asking) ..10 ${ASK}`,
        `${COMMERCE} ..4 (only! | solely! | exclusively!) ..2 (open! | available | permitted! | allowed! | for!) ..8 (subscription | license | subscriber | licensee | customers! | members! | plan)`,
        `${COMMERCE} ..6 (take! | get! | buy! | use! | choose!) ..2 (commercial | paid | business | enterprise) (license | plan | edition)`,
        `(must! | shall! | need | required | have! to!) ..6 ${SEEK} ..14 (for! | before! | prior! | to! | if!) ..8 ${COMMERCE}`,
        `(require | need) ..6 ${ASK} ..8 (for! | before! | prior! | to! | if!) ..8 ${COMMERCE}`,
      ],
      {},
      read,
    ),
    rule(
      [
        `(仅 | 只 | 只能 | 仅限 | 限) ..16 ${FREE_ZH}`,
        `${FREE_ZH} ..8 (使用 | 用途 | 目的) ..6 (仅 | 只 | 限)`,
        `(可以 | 允许 | 有权 | 授予 | 许可) ..24 ${FREE_ZH}`,
        `(用于 | 出于 | 为) ..6 ${FREE_ZH} [的] (用途 | 目的)`,
      ],
      {},
      read,
    ),
    rule(
      [
        `${COMMERCE_ZH} ..20 (须 | 需 | 必须 | 应 | 请 | 要) ..24 ${SEEK_ZH}`,
        `(须 | 需 | 必须 | 应 | 请) ..20 ${SEEK_ZH} ..12 (方 | 才 | 后 | 用于 | 进行) ..6 ${COMMERCE_ZH}`,
        `未 (经 | 获 | 取得 | 获得 | 得到) ..20 (许可 | 授权 | 同意 | 批准) ..24 ${COMMERCE_ZH}`,
        `${COMMERCE_ZH} ..10 (须 | 需 | 必须 | 应 | 应当) [另行 | 单独 | 事先 | 先行] (付费 | 购买 | 洽谈 | 协商 | 取得 | 获得 | 经 ..6 许可)`,
        `商业 (用户 | 客户 | 机构 | 公司 | 主体) ..6 (须 | 需 | 必须 | 应 | 请) ..20 ${SEEK_ZH}`,
        `${COMMERCE_ZH} ..8 (除外 | 不 在 | 不 包括 | 不 适用 | 另行 | 单独)`,
        `不 (包括 | 及于 | 涵盖 | 包含 | 覆盖 | 延及) ..10 ${COMMERCE_ZH}`,
        `${COMMERCE_ZH} ..6 (审批 制 | 授权 制)`,
        `${COMMERCE_ZH} ..6 请 (参见 | 参阅 | 查阅 | 查看) ..16 商 (用 | 业) ..4 (许可 | 协议)`,
        `(收费 | 付费 | 商业化) (产品 | 服务) ..16 (须 | 需 | 必须 | 应 | 请) ..20 商业 (许可 | 授权)`,
      ],
      {},
      read,
    ),
    // German and French: "in keiner Weise … geldwerte", "ne peut … profit commercial".
    rule(
      [
        '(keiner! weise! | nicht! vorrangig!) ..16 vorteil! ..6 geldwerte!',
        '(keine! | nicht! | nur! nicht!) ..6 (kommerzielle! | kommerziellen! | gewerbliche! | gewerblichen!) (nutzung! | verwendung! | zwecke! | zwecken! | nutzungen!)',
        'nur! ..6 nicht! (kommerzielle! | kommerziellen! | gewerbliche! | gewerblichen!) ..2 (nutzung! | verwendung! | zwecke! | zwecken!)',
        '(ne! | aucun! | aucune! | pas!) ..24 (profit! | avantage! | but! | fin! | fins!) (commercial! | commerciale! | commerciales! | lucratif!)',
      ],
      { unless: ['kommerzielle! und! nicht!', 'commerciales! ou! non!'] },
      read,
    ),
    // A permitted purpose that is defined without commerce binds through the grant that uses it.
    rule(
      [
        `(do! | does! | shall) not! include ..8 ${COMMERCE}`,
        `(exclude | excludes! | excluding!) ..6 ${COMMERCE}`,
        `(mean | means! | refer! | refers!) ..4 ${FREE} ..4 ${FREE_ACT} [_] [purpose | use | activity]`,
        `not! ..6 (connected! | related!) ..3 to! ..3 ${COMMERCE}`,
      ],
      { where: ['definition'], needs: ['(research | academic | permitted! | licensed! | allowed! | authorized! | evaluation) [_] (purpose | use | activity)'] },
      read,
    ),
  ],
  refine: (readings, { views }) => (readings.length === 0 ? readings : [complete(readings, views)]),
  say: ({ commercialPath }) =>
    commercialPath === 'request-license'
      ? 'Commercial use needs a separate license.'
      : commercialPath === 'registration'
        ? 'Commercial use is open only to those who have registered.'
        : commercialPath === 'below-threshold'
          ? 'Commercial use is open only below the stated size.'
          : 'Commercial use is not allowed.',
})

const forLicense = probe(
  `(commercial! ..12 | ${COMMERCE} ..30) (must! | shall! | should! | need | please! | require | required | have! to! | request | obtain | discuss | interested! | without! | subject! to! | only! (with! | upon! | after! | under!)) ..14 ${ASK}`,
)
const forLicenseAfter = probe(
  `(obtain | request | purchase | acquire | discuss | get | apply! for! | inquire | contact) ..14 (license | permission | authorization | agreement) ..10 commercial`,
)
const commercialLicense = probe('commercial! [use] (license | licensing! | agreement | authorization | permission | terms!) | 商业 ..2 (许可 | 授权)')
const asks = probe(
  `(contact | can! be! had! | request | take! | get! | buy | obtain | purchase | acquire | apply | available | visit | see! | separate | email) | 联系 | 申请 | 获得 | 取得`,
)
const wish = probe(`${COMMERCE} ..40 (contact | reach! out! | write! to! | email!) | (contact | reach! out! | write! to! | email!) ..20 ${COMMERCE}`)
const followUp = probe(
  `(contact | request | obtain | apply | email) ..16 (license | licensing! | permission | authorization | agreement | terms!) | (license | licensing! | authorization) ..12 (contact | request | email)`,
)
const zhPath = probe(`${COMMERCE_ZH} ..40 ${SEEK_ZH} | 未 经 ..16 (许可 | 授权 | 同意 | 批准) ..20 ${COMMERCE_ZH} | ${SEEK_ZH} ..16 ${COMMERCE_ZH}`)

/** "For commercial use, this license does not apply. Contact Acme for authorization." */
function contactFollows(view: ClauseView): boolean {
  if (!view.has(commerce)) return false
  if (view.has(wish)) return true
  const next = view.reading.neighbor(view.clause, 1)
  return next?.has(followUp) ?? false
}

/** One object for the text: all places, and the way out that any clause on commerce shows. */
function complete(readings: readonly Draft<NonCommercial>[], views: readonly ClauseView[]): Draft<NonCommercial> {
  const paths = readings.map(({ values }) => values.commercialPath)
  const written = views.some((view) => view.has(commerce) && view.has(writtenGrant) && (view.has(forLicense) || view.has(zhPath) || view.has(forLicenseAfter)))
  const license =
    written ||
    views.some(
      (view) =>
        view.has(forLicense) ||
        view.has(forLicenseAfter) ||
        view.has(zhPath) ||
        (view.has(commercialLicense) && view.has(asks)) ||
        (view.has(beyond) && view.has(licensePath)) ||
        contactFollows(view),
    )
  const commercialPath = paths.includes('below-threshold') ? 'below-threshold' : paths.includes('registration') && !written ? 'registration' : license ? 'request-license' : 'none'
  const consequence = commercialPath === 'none' ? 'prohibited' : commercialPath === 'registration' && !license ? null : 'request-license'
  const [first, ...rest] = readings
  return {
    ...first!,
    found: [first!, ...rest].flatMap(({ found }) => found),
    values: { commercialPath, consequence },
    confidence: Math.max(...readings.map(({ confidence }) => confidence)),
  }
}

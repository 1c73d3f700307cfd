import { COMMERCE, COMMERCE_ZH } from '../non-commercial/commerce.ts'
import { type ClauseView, type Draft, defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** Use, or some use, is open only to those who registered, applied or hold a written leave. */
export interface Registration extends RestrictionBase {
  readonly kind: 'registration'
  /** What has to be done. */
  readonly form: 'application' | 'registration' | 'written-authorization' | 'agreement' | 'certificate' | null
  /** How far it reaches. */
  readonly scope: 'any-use' | 'commercial-use' | 'distribution' | null
  /** E-mail address or URL, as given. */
  readonly contact: string | null
}

type Form = NonNullable<Registration['form']>

const OBLIGED = '(must! | shall! | should! | need | required | have! to! | has! to! | please! | requires! | agree to! | will! need | obliged)'
const OBLIGED_ZH = '(<zh-must>)'
/** "无需登记" asks for nothing. */
const notAsked = /[无不毋勿免未非]$/

/** A leave on paper: "written consent", "an approval in writing". */
const WRITTEN = '(written! [_] (authorization | permission | consent | approval) | (authorization | permission | consent | approval) in! writing!)'
const email = probe('{mail:email}')
const url = probe('{link:url}')
const contactWords = probe(
  '(contact | email | mail | reach! out! | send | write! to! | apply | register | request | discuss | inquire | application | form! | 联系 | 邮箱 | 发送 | 登记 | 申请 | 表)',
)

const commerce = probe(`${COMMERCE} | ${COMMERCE_ZH} | (commercial! | business!) (license | licensing! | purpose) | 商业 ..2 (许可 | 授权 | 用途)`)
const distribution = probe(
  '(distribute | redistribute | distribution | redistribution | (provide | make! available) ..6 (third party | others!) | publish | upload) | (分发 | 再 分发 | 提供 给 ..4 第三方 | 向 第三方)',
)
const anyUse = probe(
  '(download | downloads! | downloading! | access | (before! | prior! to! | in! order! to! | to!) (use | using! | download | access | get! | obtain | receive) [the!] [weights! | model | dataset | data | files! | it!]) | (使用 | 下载 | 获取) ..6 (前 | 之前)',
)
const threshold = probe(
  '(active | daily | monthly) user | {cap:count} [or more] (user | employee | people) | (annual | gross) ..2 (revenue | income) | 月活 | 活跃 用户 | 月 活跃 | 日活 | 注册 用户 [数] ..6 {cap:count} | 用户 [规模 | 数 | 总数] ..6 (超过 | 达到) ..3 {cap:count} | (员工 | 雇员) [总] [人] [数] ..8 {cap:count} | (收入 | 营收 | 营业额 | 销售额 | 流水) ..8 {sum:money}',
)
const hosting = probe('hosting! use | hosted! | managed! service')

/** Words of registering that are about something else. */
const elsewhere = probe(
  'trademark | (registered! | registration) ..1 (office | user | address | agent | mark) | domain! name | 商标 | 域名 | copyright! (registration | office) | names! ..8 (endorse | promote) | name! ..8 (endorse | promote) | not! [be!] required | (do! | does!) not! (have! | need) | tax | no! registration | without! [any!] registration | export | government | (ai! | training) ..2 (dataset | training) | without! imposing | without! [_] requiring! | contribution | 政府 | 法律 要求',
)
const already = probe('^ registered! users | (those | users) who have! registered | 经 过 登记 的 | (registered! | licensed!) user ..4 (may! | can!)')

/** A clause that says that something has to be done; the form is the rule's. */
const asks =
  (form: Form) =>
  (found: Found): Values<Registration> | undefined => {
    const { view, start } = found
    if (view.has(elsewhere) || view.has(already) || (start > 0 && notAsked.test(view.words(start - 1, start)))) return undefined
    if (form !== 'registration' && view.has(threshold)) return undefined
    const isCommercial = view.has(commerce)
    const isDistribution = view.has(distribution)
    const scope = view.has(hosting) ? null : isCommercial ? 'commercial-use' : isDistribution ? 'distribution' : view.has(anyUse) ? 'any-use' : null
    if (scope === null && form !== 'application' && form !== 'registration') return undefined
    const contact = contactIn(view) ?? null
    // Two acts named side by side, "for commercial use or to pass it on to others", are two limits.
    if (isCommercial && isDistribution && view.has(eitherAct))
      return [
        { form: view.has(register) ? 'registration' : form, scope: 'commercial-use', contact },
        { form: view.has(written) ? 'written-authorization' : form, scope: 'distribution', contact },
      ] as unknown as Values<Registration>
    return { form, scope, contact }
  }
const eitherAct = probe('(commercial! | 商业) ..6 (or! | 或) ..4 (distribute | redistribute | provide | 提供 | 分发)')
const register = probe('register | registration | 登记 | 注册 | 备案')
const written = probe('written! ..3 (authorization | permission | consent | approval) | 书面 ..2 (授权 | 许可 | 同意)')

/** An address in the clause: an e-mail address before a URL, also as the target of a link. */
function contactIn(view: ClauseView): string | undefined {
  const match = view.find(email) ?? view.find(url)
  const value = match?.slots.mail?.value ?? match?.slots.link?.value
  if (value !== undefined) return String(value).replace(/[).,，。）]+$/, '')
  return /\]\((?:mailto:)?([^\s()]{4,200})\)/.exec(view.reading.segmentation.document.source.slice(view.clause.start, view.clause.end))?.[1]
}

export const registration = defineKind<Registration>({
  kind: 'registration',
  family: 'access',
  title: 'Registration or authorization',
  modality: 'obligation',
  key: ['scope'],
  meaning:
    'Something has to be done before use, before commercial use or before passing the model on: fill in a form, register with the licensor, apply for a permission, sign an agreement, get a written authorization. Registration is often automatic and free; an application can be refused.\n\nIt costs a step that somebody has to take in the name of your organization, and often data about what you build. Keep the confirmation: it is the license. The ban on commerce behind it is read as non-commercial.',
  rules: [
    rule(
      [
        `${OBLIGED} ..4 [first!] (register | registration | complete ..6 registration)`,
        `(refer! | complete | fill | submit | send) ..8 (registration! | register) ..2 (form | information | application | process)`,
        `(register | registration) ..8 (required! | mandatory! | necessary! | is! a! condition)`,
        `(registered! | registration) ..3 (users! | persons! | members! | researchers! | parties! | institutions!) ..2 (only! | alone! | exclusively!)`,
        `(only! | solely! | exclusively!) ..6 (registered! (users | user | members | researchers | person | party | institution) | those! ..3 (registered! | signed! up!))`,
        `(sign up! | register! | registers! | registering! | enrol | enroll | log in | create ..2 account) ..8 (before! | prior! to! | in! order! to! | first! | to! (download | use | obtain | access | get))`,
        `(before! | prior! to! | in! order! to!) ..6 (download | downloading! | use | using! | access | accessing! | obtain | obtaining!) ..10 (register | registration | sign up! | enrol | enroll | (request | registration | sign up) form!)`,
        `subject! to! ..2 registration`,
        `(please! | must!) ..10 complete ..1 registration`,
        `your! registration with! ..24 (license | permission | authorization)`,
        `(sign! up! | create! an! account) ..6 (before! | to! use | to! access)`,
        `(register | registration) ..6 (before! | prior! to!) ..6 (use | using! | download | access | commercial)`,
      ],
      { unless: ['(obtain | receive | get) ..6 written! ..3 (authorization | permission)'] },
      asks('registration'),
    ),
    rule(
      [
        `${OBLIGED} ..4 apply! ..4 for! ..5 (permission | license | authorization | approval)`,
        `(apply | application) ..4 for! ..5 (permission | license | authorization | approval) ..10 (before! | prior! | writing! | via! | form! | at!)`,
        `(open! | available! | granted! | given! | provided! | restricted! | limited! | released!) ..3 [only!] (to! | for!) ..4 (applicant | requester | person | researcher | institution) ..8 (application | request | form!) ..6 (approved! | accepted! | granted! | reviewed!)`,
        `(request | application) [form!] ..4 (approved! | accepted! | granted! | reviewed! | cleared!) ..3 by!`,
        `(access | download | downloads! | downloading! | weights! | use) ..6 (upon! | on! | after! | following! | subject to! | requires! | require) ..3 [approved!] (application | request! form | approval of! ..3 (application | request))`,
        `(apply | application) ..6 for! ..2 access ..6`,
        `(request | application) ..2 (for! | to!) ..4 (access | data | dataset | model | weight | files! | license | corpus) ..2 (are! to! | is! to! | must! | shall! | should!) be! (made! | submitted! | filed! | sent! | addressed! | lodged! | directed!)`,
        `(before! | prior! to!) ..12 (submit | file) ..3 application`,
        `(license | permission | authorization) ..3 (required! | needed! | necessary!) ..6 (apply | applied!) !(to!)`,
        `(fill | complete | submit | send in!) ..5 (request | application | access | order) form`,
        `(wait | await) ..3 (approval | confirmation | acceptance)`,
        `(wait | waits!) ..2 (until | for!) ..4 (approve | approves! | accept | accepts! | confirm | confirms! | admit | clear | let)`,
        `(access | download | downloads! | downloading! | weights! | use | files! | repository) ..2 (is! | are!) (gated! | access controlled! | by! application)`,
        `${OBLIGED} ..6 (submit! | file! | make!) ..3 application`,
        `${OBLIGED} ..4 (fill | complete | submit) ..6 application (form)`,
        `${OBLIGED} ..4 request ..2 (license | permission) ..30 (contact | form! | email)`,
      ],
      { unless: ['not! apply'] },
      asks('application'),
    ),
    rule(
      [
        `(obtain | obtaining! | get | receive | secure | hold | have! ..2 in! hand | require | requires! | need | without! | have! | subject! to!) ..8 ${WRITTEN}`,
        `only! ..4 (after! | with! | upon! | under!) ..4 ${WRITTEN}`,
        `${WRITTEN} ..6 (required! | must! be! obtained | needed!)`,
      ],
      { needs: [`(${COMMERCE} | commercial)`], unless: ['(name | logo | trademark | assign | sublicense | transfer) ..20 without', 'endorse'] },
      asks('written-authorization'),
    ),
    rule(
      [
        `${OBLIGED} ..6 (obtain | get | secure) ..4 ${WRITTEN} ..12 (distribute | redistribute | distribution | redistribution)`,
        `(distribution | redistribution) ..8 (require | requires! | subject! to!) ..6 written! ..2 (authorization | permission | consent | approval)`,
      ],
      {},
      asks('written-authorization'),
    ),
    rule(
      [
        `(require | requires! | need | obtain | enter! into! | sign! | execute | conclude) ..6 (separate! | distinct | dedicated | individual! | specific | commercial! | written! | signed!) [_] [_] agreement`,
        `${OBLIGED} ..6 (enter! into! | sign! | execute | conclude) ..6 agreement`,
      ],
      {
        needs: [`(${COMMERCE} | commercial | distribute | download | downloads! | downloading!)`],
        unless: ['written! (authorization | permission | consent)', 'integrate', 'entire agreement', 'employee'],
      },
      asks('agreement'),
    ),
    rule(
      [`(obtain | get | hold | require | requires! | apply) ..6 (certificate | certification)`],
      { needs: [`(${COMMERCE} | commercial | distribute | use)`], force: [Force.obligation, Force.none, Force.prohibition] },
      asks('certificate'),
    ),
    rule(
      [
        `${OBLIGED_ZH} ..24 (登记 | 注册 | 备案 | 报备)`,
        `(完成 | 进行 | 办理 | 填写 | 履行 | 经过) ..8 (登记 | 注册 | 备案) ..12 (方可 | 方能 | 才可 | 才能 | 即可 | 将 被 视为 | 后)`,
        `向 ..8 (进行 登记 | 登记 | 备案 | 注册)`,
        `(登记 | 注册 | 备案 | 审核 | 报备) ..6 (后 | 之后 | 通过 | 完成) ..2 (方可 | 方能 | 才可 | 才能 | 始得)`,
        `未 (经 | 完成 | 办理 | 履行 | 进行) ..4 (登记 | 注册 | 备案) ..12 (不得 | 禁止 | 无权)`,
      ],
      {},
      asks('registration'),
    ),
    rule(
      [
        `${OBLIGED_ZH} ..24 申请 ..8 (许可 | 授权)`,
        `(审批 | 审核 | 核准) (制 | 通过 | 同意) ..8 (生效 | 后 | 方可)`,
        `申请人 ..4 (须 | 应 | 需) ..8 (填报 | 填写 | 提交 | 提供)`,
        `(提交 | 填写 | 填具 | 填妥 | 递交 | 提出 | 检具) ..10 申请 [表 | 书]`,
        `(提交 | 填写 | 发送 | 递交) ..24 申请 (表 | 材料 | 书 | 信息 | 资料)`,
      ],
      { unless: ['(登记 | 备案 | 书面 !(申请))'] },
      asks('application'),
    ),
    rule(
      [
        `${OBLIGED_ZH} ..24 (获得 | 取得 | 获取 | 得到 | 经) ..14 书面 ..6 (授权 | 许可 | 同意 | 批准)`,
        `未 (经 | 获 | 取得 | 获得 | 征得) ..16 书面 ..6 (授权 | 许可 | 同意 | 批准)`,
      ],
      { needs: [`(${COMMERCE_ZH} | 商业 | 分发 | 提供)`], unless: ['(商标 | 标识 | 名称)', '(登记 | 备案)'] },
      asks('written-authorization'),
    ),
    rule(
      [`${OBLIGED_ZH} ..20 (签订 | 签署 | 提交 | 订立 | 缔结 | 出具) ..14 (协议 | 合同 | 承诺 [书 | 函] | 声明 书 | 保证 书)`],
      { needs: [`(${COMMERCE_ZH} | 商业 | 分发 | 下载 | 获取 | 访问)`] },
      asks('agreement'),
    ),
    rule([`(获得 | 取得 | 申请) ..8 (证书)`], { needs: ['(商业 | 商用 | 使用)'] }, asks('certificate')),
  ],
  refine: (readings, { views }) => settle(readings, views),
  say: ({ form, scope, contact }) => {
    const what = {
      application: 'an application',
      registration: 'a registration',
      'written-authorization': 'a written authorization',
      agreement: 'a separate agreement',
      certificate: 'a certificate',
    }[form ?? 'registration']
    const before = scope === 'commercial-use' ? 'Commercial use' : scope === 'distribution' ? 'Passing it on' : 'Use'
    return `${before} needs ${what}${contact === null ? '' : ` (${contact})`}.`
  },
})

/** One object a scope; the contact may stand in a clause near by. */
function settle(readings: readonly Draft<Registration>[], views: readonly ClauseView[]): readonly Draft<Registration>[] {
  const stated = readings.find(({ values }) => values.scope !== null)?.values.scope ?? null
  const scopes = [...new Set(readings.map(({ values }) => values.scope ?? stated))]
  return scopes.map((scope) => {
    const own = readings.filter(({ values }) => (values.scope ?? stated) === scope)
    const forms = own.map(({ values }) => values.form)
    const form = (['registration', 'application', 'written-authorization', 'agreement', 'certificate'] as const).find((each) => forms.includes(each)) ?? null
    const contact =
      own.find(({ values }) => values.contact?.includes('@'))?.values.contact ?? near(own, views) ?? own.find(({ values }) => values.contact !== null)?.values.contact ?? null
    return { ...own[0]!, found: own.flatMap(({ found }) => found), values: { form, scope, contact } }
  })
}

/** Clauses behind the one that asks in which its address may stand. */
const REACH = 2
const licensing = probe('(license | licensing! | commercial! | authorization | permission | registration | register) | (许可 | 授权 | 登记 | 商业)')

/** The address of the clause itself, of those right behind it, of any that tells whom to ask for a license, or of its items. */
function near(readings: readonly Draft<Registration>[], views: readonly ClauseView[]): string | undefined {
  const asking = readings.flatMap(({ found }) => found.map(({ view }) => view))
  const own = asking.map(contactIn).find((contact) => contact !== undefined)
  if (own !== undefined) return own
  const behind = asking.flatMap(({ clause }) => views.slice(clause.index + 1, clause.index + 1 + REACH)).filter((view) => view.has(contactWords))
  const telling = views.filter((view) => view.has(contactWords) && view.has(licensing))
  const items = views.filter(({ clause }) => clause.leadIn !== undefined && telling.some((view) => view.clause === clause.leadIn))
  const contacts = [...behind, ...telling, ...items].map(contactIn).filter((contact) => contact !== undefined)
  return contacts.find((contact) => contact.includes('@')) ?? contacts[0] ?? defined(views)
}

const address = probe('address ..2 (means! | mean | is!)')
/** "Application Address means …". */
function defined(views: readonly ClauseView[]): string | undefined {
  for (const view of views) if (view.has(address)) return contactIn(view)
  return undefined
}

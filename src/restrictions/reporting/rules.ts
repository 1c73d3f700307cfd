import type { ClauseView } from '../../clauses/view.ts'
import { LICENSOR, ofTheLicensor } from '../licensor-named.ts'
import { defineKind, Force, probe, type RestrictionBase, rule } from '../restriction.ts'

/** Users must tell the licensor something, or keep records for it. */
export interface Reporting extends RestrictionBase {
  readonly kind: 'reporting'
  /** What must be told. */
  readonly what: 'use' | 'results' | 'security' | 'violations' | 'modifications' | 'records' | null
}

/** What is told, by the words that tell it, in the order in which they count. */
const matters: readonly (readonly [NonNullable<Reporting['what']>, ReturnType<typeof probe>])[] = [
  [
    'records',
    probe(
      '(record | records! | log | logs! | books!) ..12 (keep | maintain | retain | audit | inspect) | (keep | maintain | retain) ..6 (record | log | books!) | audit | 审计 | 核查 | 检查 | 台账 | 档案 | 账簿 | 记录 ..6 保存 | (保存 | 保留 | 留存) ..8 (记录 | 日志) | 留存 ..6 (记录 | 日志)',
    ),
  ],
  [
    'security',
    probe(
      'security | vulnerability | weakness ..6 (found | discover | security | exploit) | incident | breach of! (data | personal) | safety (issue | incident | problem) | bug | flaw | adverse ..2 event | unauthorized ..3 access | 安全 (漏洞 | 事件 | 事故 | 问题 | 缺陷 | 隐患 | 风险) | 漏洞 | 风险 事件 | 缺陷 | 泄露 事件',
    ),
  ],
  ['violations', probe('violation | violate | breach | infringe | infringement | misuse | misused! | noncompliance | abuse | 违反 | 违规 | 侵权 | 违法 | 滥用 | 不当 使用')],
  ['modifications', probe('modification | changes! | improvement | derivative | 修改 | 改进 | 衍生')],
  [
    'results',
    probe('paper | preprint | manuscript | thesis | article !({n:number}) | result | benchmark | evaluation | finding | publication | outcome | 结果 | 评测 | 成果 | 论文'),
  ],
  ['use', probe('use | usage | deployment | deploy | product | application | commercial | user | purpose | 使用 | 用途 | 应用 | 部署 | 用户')],
]
const whatIn = (view: ClauseView, from: number): Reporting['what'] => matters.find(([, words]) => view.find(words, Math.max(view.own, from - 16)) !== undefined)?.[0] ?? null

/** "告知被授权人" tells the other side, whose name holds that of the licensor. */
const toUserOnly = (words: string): boolean => /被(?:许可|授权)[方人]$/.test(words) && !/(?<!被)(?:许可|授权)[方人]|我[们方司]|本[公单团]|甲方/.test(words)

export const reporting = defineKind<Reporting>({
  kind: 'reporting',
  family: 'duties',
  modality: 'obligation',
  key: ['what'],
  title: 'Reporting',
  meaning:
    'You must tell the licensor something: that and how you use the model, results, security problems, violations that you hear of, changes that you made; or keep records that it may look at.\n\n' +
    'What it costs: a contact to keep up, and details of your use that leave your house.',
  rules: [
    rule(
      [
        `(report! | reports! | notify | inform | alert) [promptly | immediately] [to!] [the!] ${LICENSOR}`,
        '(report | notify ..4 of!) ..3 (leak | theft | loss | unauthorized ..2 (access | disclosure) | security breach | data breach) ..12 (within! | immediately | promptly | without delay | to! us! | to! {who:name})',
        `(report! | disclose | communicate | submit | send | provide | deliver | give) ..6 (report | information | detail | result | notice | record | statement | evaluation | finding | copy | copies! | vulnerability | incident | violation | list) ..10 to! [the!] ${LICENSOR}`,
        `(report | submit) ..3 (any! | all! | every | each | your! | suspected) ..8 (violation | breach | vulnerability | incident | misuse | infringement | bug | use | usage | result)`,
        `(keep | maintain | retain) ..6 (record | log | books!) ..16 (use | distribution | copies! | recipient | compliance | deployment | user | inspection)`,
        `(notify | inform) ..4 ${LICENSOR} ..20 (violation | breach | vulnerability | incident | modification | use | change)`,
        `share ..6 (result | finding | report | information | usage | statistics | metrics) ..4 with! [the!] ${LICENSOR}`,
        `let [the!] ${LICENSOR} (know | have!)`,
        `tell (us! | licensor) ..4 (when | if! | of! | about | how | that!)`,
        `(give | provide | supply) (us! | licensor) ..2 (details! | information | data) ..2 (of! | about | on! | how) ..6 (use | usage | deployment | application)`,
        `be! ..2 (reported! | communicated! | notified! | disclosed!) ..2 to! [the!] ${LICENSOR}`,
        `report! ..4 (number | figure | volume | statistics | usage) ..8 (user | use | copies! | year | month | quarter | device)`,
        `(vulnerability | violation | incident | misuse | breach | bug | flaw | defect | event) ..6 (must! | shall! | has! to! | have! to!) ..2 be! reported!`,
        `(report | notify | notified! | reported! | communicate | communicated! | inform | forward | pass on | submit | send | write) ..6 (it! | this! | them! | that!) ..2 (to! | at!) ..2 ({mail:email} | ${LICENSOR} | {link:url})`,
        `(report | notified! | reported! | communicate | communicated! | disclose | disclosed! | submit | submitted!) ..8 (to! | at!) ..3 ({mail:email} | us! | licensor | the! provider)`,
        `(send | sent!) ..8 to! {mail:email}`,
        `(vulnerability | weakness | incident | misuse | abuse | violation | breach | bug | flaw | defect | infringement | accident | malfunction) ..16 (communicate | communicated! | reported! | notified! | brought! to! | passed! on! | signaled! | disclosed! | flagged! | made! known) ..3 (to! | the! attention)`,
        `(keep | keeps! | maintain | maintains! | retain | preserve) ..4 [complete | accurate | full | detailed | proper | written! | true] ..3 (record | records! | books! | log | logs! | register | documentation | accounts!) ..12 (use | usage | exploitation | distribution | copies! | recipient | compliance | deployment | user | inspect | inspection | audit | available | access)`,
        `(open | make available | available | let | allow | permit | grant) ..6 (books! | records! | logs! | premises) ..8 (inspect | inspection | audit | review | auditor | verification)`,
        `(audit | inspect | inspection | auditors!) ..8 (books! | records! | logs!)`,
        `(send | sends! | submit | submits! | supply | supplies! | provide | provides! | furnish | deliver | file) [to!] [the!] (${LICENSOR} | provider | the! (institute | university | provider | agency | consortium | center)) ..6 (report | account | statement | summary | overview | description | copy | copies! | preprint | statistics | figures! | list | results! | information)`,
        `(copy | copies! | preprint | offprint | manuscript | draft | reprint) of! ..8 (publication | paper | article | result | report | thesis) ..8 (sent! | send | submitted! | supplied! | forwarded! | delivered! | deposited!)`,
        `(send | provide | submit | supply | forward | deposit) ..4 (copy | copies! | preprint | offprint | manuscript | draft | reprint) ..12 (publication | paper | article | result | report | thesis)`,
        `(once | twice | (three | four) times) (a! | per | each | every) (year | quarter | month) ..24 (report | account | statement | summary | overview | figures!)`,
        `(every | each | per) (year | quarter | month | six months) ..16 (report | account | statement | summary | overview | figures!) ..10 (use | usage | used! | user | deployment | copies!)`,
        `(tell | inform | notify | notifies! | informs! | advise) (us! | licensor | ..1 provider | the! (institute | university | provider | consortium | agency)) ..6 (of! | about | how | that! | what | when! | where!) ..6 (use | using! | used! | deploy | deployed! | put! into! (service | production) | publication | modification | improvement | result | change of! (use | control | address))`,
        `(explain | state | describe | declare | disclose | indicate | specify) ..4 to! [the!] ${LICENSOR} ..16 (use | uses! | used! | product | purpose | application | deployment | users!)`,
        `(records! | logs! | books!) ..16 (must! | shall! | has! to! | have! to! | is! to! | are! to!) ..2 be! ..2 (kept! | maintained! | retained! | preserved! | stored!)`,
        `(communicated! | reported! | submitted! | disclosed! | sent! | made! known! | notified! | passed! on!) ..2 to! [the!] (maintainers! | authors! | creators! | consortium | institute | university | agency | foundation | project team)`,
        `(inform | notify | tell | report to!) [the!] (maintainers! | authors! | creators! | consortium | institute | university | agency | foundation | data provider) ..12 (use | change | changes! | publication | breach | misuse | result | incident | improvement)`,
        `(file | files! | filed! | submit | deliver | prepare | send | supply) ..3 (yearly | annual | annually | quarterly | monthly | half yearly | biannual | regular | periodic | written!) ..2 (report | statement | account | summary | return)`,
        `(result | results! | finding | findings! | paper | publication) ..10 be! ..2 (shared! | sent! | communicated! | submitted! | reported! | disclosed! | deposited!) ..1 (with! | to!) ..3`,
        `(yearly | half yearly | biannual) (report | statement | account)`,
        '(保存 | 保留 | 留存 | 保管 | 建立 | 留存) ..12 (记录 | 日志 | 台账 | 档案 | 账簿)',
        `(annual | quarterly | monthly | periodic | regular) (report | statement)`,
        '(<zh-tell>) [给 | 至] ..4 (<zh-us>)',
        '(向 | 至 | 以 ..6 告知) ..8 (<zh-us>) ..12 (<zh-tell>)',
        '(使用 情况 | 用途 | 部署 情况 | 应用 情况 | 使用 数据 | 用户 数) ..16 (<zh-tell>)',
        '(提交 | 报送 | 出具 | 提供) ..10 (年度 | 季度 | 月度 | 定期 | 使用) ..6 (报告 | 报表 | 说明 | 统计)',
        '(审计 | 核查 | 检查 | 稽核 | 查验) ..16 (配合 | 协助)',
        '(论文 | 成果 | 报告 | 复印件 | 副本 | 复制件 | 抽印本) ..14 (寄送 | 寄 | 送交 | 报送 | 提交 | 抄送 | 发送) [给 | 至 | 到] ..3 (<zh-us>)',
        '(接受 | 配合) ..14 (审计 | 核查 | 检查 | 稽核 | 查验 | 抽查)',
      ],
      {
        force: [Force.obligation],
        unless: [
          '(we! | licensor | us! | company | provider) ..2 (will! | shall! | may!) ..3 (notify | inform | report | provide | send)',
          '(notice | notices!) under! this!',
          '(product | end user | patient | customer | buyer) s! ..4 (complaint | return)',
          '(open! | file | raise) ..2 (issue | ticket)',
          '(contact | write! | email) ..6 for! ..4 (question | license)',
          '(may! | can!) (report | notify)',
          '(request | apply) ..8 license',
          'source code',
          '(terminate | termination) ..6 notice',
          '(claim | suit) ..14 (defend | indemnify)',
          '(notify | notice) ..10 of! ..2 (claim | suit | lawsuit | action | proceeding)',
          'possibility of! such! (damages | loss)',
          'due credit',
          '(申请 | 登记) ..12 (商业 | 商用) ..4 (许可 | 授权)',
          '(终止 | 解除) ..12 通知',
        ],
      },
      ({ view, start, end }) => (toUserOnly(view.words(start, end)) ? undefined : { what: whatIn(view, start) }),
    ),
  ],
  refine: ofTheLicensor,
  say: ({ what }) =>
    ({
      use: 'Tell the licensor that and how you use it.',
      results: 'Tell the licensor your results.',
      security: 'Tell the licensor of security problems.',
      violations: 'Tell the licensor of violations.',
      modifications: 'Tell the licensor what you changed.',
      records: 'Keep records that the licensor may look at.',
    })[what ?? 'use'],
})

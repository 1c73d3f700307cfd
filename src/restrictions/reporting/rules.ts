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
      '(record | records! | log | logs! | books!) ..12 (keep | maintain | retain | audit | inspect) | (keep | maintain | retain) ..6 (record | log | books!) | audit | 记录 ..6 保存 | (保存 | 保留 | 留存) ..8 (记录 | 日志) | 留存 ..6 (记录 | 日志)',
    ),
  ],
  [
    'security',
    probe(
      'security | vulnerability | incident | breach of! (data | personal) | safety (issue | incident | problem) | bug | flaw | adverse ..2 event | unauthorized ..3 access | 安全 | 漏洞 | 风险 事件',
    ),
  ],
  ['violations', probe('violation | violate | breach | infringe | infringement | misuse | noncompliance | abuse | 违反 | 违规 | 侵权')],
  ['modifications', probe('modification | changes! | improvement | derivative | 修改 | 改进 | 衍生')],
  ['results', probe('result | benchmark | evaluation | finding | publication | outcome | 结果 | 评测')],
  ['use', probe('use | usage | deployment | deploy | product | application | commercial | user | purpose | 使用 | 用途 | 应用')],
]
const whatIn = (view: ClauseView, from: number): Reporting['what'] => matters.find(([, words]) => view.find(words, Math.max(view.own, from - 16)) !== undefined)?.[0] ?? null

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
        `(report! | disclose | communicate | submit | send | provide | deliver | give) ..6 (report | information | detail | result | notice | record | statement | evaluation | finding | copy | copies! | vulnerability | incident | violation | list) ..10 to! [the!] ${LICENSOR}`,
        `(report | submit) ..3 (any! | all! | every | each | your! | suspected) ..8 (violation | breach | vulnerability | incident | misuse | infringement | bug | use | usage | result)`,
        `(keep | maintain | retain) ..6 (record | log | books!) ..16 (use | distribution | copies! | recipient | compliance | deployment | user | inspection)`,
        `(notify | inform) ..4 ${LICENSOR} ..20 (violation | breach | vulnerability | incident | modification | use | change)`,
        `share ..6 (result | finding | report | information | usage | statistics | metrics) ..4 with! [the!] ${LICENSOR}`,
        `let ${LICENSOR} know`,
        `tell (us! | licensor) ..4 (when | if! | of! | about | how | that!)`,
        `(give | provide | supply) (us! | licensor) ..2 (details! | information | data) ..2 (of! | about | on! | how) ..6 (use | usage | deployment | application)`,
        `be! ..2 (reported! | communicated! | notified! | disclosed!) ..2 to! [the!] ${LICENSOR}`,
        `report! ..4 (number | figure | volume | statistics | usage) ..8 (user | use | copies! | year | month | quarter | device)`,
        `(vulnerability | violation | incident | misuse | breach | bug | flaw | defect | event) ..6 (must! | shall! | has! to! | have! to!) ..2 be! reported!`,
        '(保存 | 保留 | 留存) ..8 (记录 | 日志)',
        `(annual | quarterly | monthly | periodic | regular) (report | statement)`,
        '(通知 | 告知 | 报告 | 报备 | 通报 | 上报) ..4 (我们 | 许可方 | 许可人 | 授权方)',
        '(向 | 至) ..8 (我们 | 许可方 | 许可人 | 授权方) ..8 (通知 | 告知 | 报告 | 报备 | 通报 | 反馈 | 提交)',
        '(使用 情况 | 用途) ..16 (告知 | 报告 | 通知 | 报备)',
      ],
      {
        force: [Force.obligation],
        unless: [
          '(we! | licensor | us! | company | provider) ..2 (will! | shall! | may!) ..3 (notify | inform | report | provide | send)',
          '(notice | notices!) under! this!',
          '(contact | write! | email) ..6 for! ..4 (question | license)',
          '(may! | can!) (report | notify)',
          '(request | apply) ..8 license',
          'source code',
          '(terminate | termination) ..6 notice',
          '(claim | suit) ..14 (defend | indemnify)',
          '(notify | notice) ..10 of! ..2 (claim | suit | lawsuit | action | proceeding)',
          'possibility of! such! (damages | loss)',
          'due credit',
        ],
      },
      ({ view, start }) => ({ what: whatIn(view, start) }),
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

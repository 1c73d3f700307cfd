import type { ClauseView } from '../../clauses/view.ts'
import { LICENSOR, ofTheLicensor } from '../licensor-named.ts'
import { defineKind, Force, probe, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** Users give the licensor rights in something of theirs. */
export interface GrantBack extends RestrictionBase {
  readonly kind: 'grant-back'
  /** In what. */
  readonly what: 'feedback' | 'modifications' | 'outputs' | 'data' | 'patent' | null
}

const matters: readonly (readonly [NonNullable<GrantBack['what']>, ReturnType<typeof probe>])[] = [
  ['feedback', probe('feedback | suggestion | comment | ideas! | bug report | 反馈 | 建议 | 意见')],
  ['outputs', probe('output | generated! (content | response | image | text) | response | 输出 | 生成 内容')],
  [
    'data',
    probe(
      '(user | customer | your!) (data | content) | prompt | content ..3 (submit | provide | upload) | (submit | provide | upload | post) ..3 (content | data | material) | input | (anything | everything | whatever) ..2 (upload | submit | provide | send) | (data | content) ..6 submitted! | 用户 (数据 | 内容) | 上传 ..6 内容',
    ),
  ],
  ['modifications', probe('modification | derivative | improvement | enhancement | fine tuned! | adaptation | contribution | changes! | 修改 | 衍生 | 改进 | 贡献')],
  ['patent', probe('patent | 专利')],
]
const ofPatents = probe('(license | right | grant) ..4 (under | to! | in!) ..4 patent | patent license | 专利 ..2 (许可 | 授权)')
function whatIn(view: ClauseView, start: number): readonly { what: GrantBack['what'] }[] | undefined {
  const from = Math.max(view.own, start - 30)
  const what = matters.filter(([, words]) => view.find(words, from) !== undefined).map(([matter]) => matter)
  if (what.length === 0) return undefined
  // Feedback may speak of changes; the feedback is what the grant is about. Prompts and outputs stand side by side.
  if (what.includes('feedback')) return [{ what: 'feedback' }]
  if (what.includes('patent') && view.find(ofPatents, from) !== undefined) return [{ what: 'patent' }]
  const content = what.filter((matter) => matter === 'outputs' || matter === 'data')
  return content.length > 0 ? content.map((matter) => ({ what: matter })) : [{ what: what[0]! }]
}

export const grantBack = defineKind<GrantBack>({
  kind: 'grant-back',
  family: 'duties',
  modality: 'obligation',
  key: ['what'],
  title: 'Grant back',
  meaning:
    'You give the licensor rights in something of yours: in feedback, in your changes and derived models, in what you send to the service and what it answers, or in your patents.\n\n' +
    'What it costs: what you improve can be used, and sold, by the licensor without paying you; what you send may train its next model.',
  rules: [
    rule(
      '(you | licensee | recipient | distributor) ..3 (grant! | grants! | give! | license!) ..14 (license | right | permission | covenant) ..4 (under | to! | in!) ..3 your! ..2 patent',
      { unless: ['(terminate | termination | litigation) ..20 patent', 'to! you! ..4 license'] },
      () => ({ what: 'patent' }),
    ),
    rule(
      [
        `(you | licensee | user | recipient | customer | participant) ..5 (give! | gives! | grant! | grants! | granting! | assign! | assigns! | license! | licenses! | transfer!) [back] [to!] [the!] ${LICENSOR} ..24 (license | right | rights! | title | interest)`,
        `(license! | licenses! | grant! | assign! | assigns!) ..2 (your! | any! | all! | its!) ..3 (modification | improvement | derivative | feedback | enhancement | fine tuned!) ..3 [back] to! [the!] ${LICENSOR}`,
        `${LICENSOR} (shall! own! | will! own! | owns!) ..3 (feedback | improvement | suggestion | derivative | modification)`,
        `(anything | whatever | everything | content | data | material) ..2 you (upload | submit | provide | send | share | post) ..3 (may! | can!) be! used! by! [the!] ${LICENSOR}`,
        `${LICENSOR} ..3 (right | license | permission) to! ..2 (use! | exploit! | incorporate!) ..6 (improvement | feedback | modification | derivative | suggestion | enhancement)`,
        `${LICENSOR} (may! | can!) ..2 (use! | exploit!) ..1 your! ..3 (model | data | content | output | prompt | improvement | input)`,
        `(licensed! | assigned! | granted! | transferred!) back to! [the!] ${LICENSOR}`,
        '同意 ..2 (我们 | 许可方) ..4 (使用 | 利用) ..2 (您 | 你) 的 ..2 (输入 | 输出 | 数据 | 内容 | 反馈)',
        '(反馈 | 建议 | 意见 | 改进) ..10 (无偿 | 免费 | 自由) ..4 (使用 | 利用 | 实施)',
        `(right | license) ..2 granted! to! ..2 ${LICENSOR} ..12 your! ..2 (modification | improvement | derivative | feedback | change)`,
        `use ..2 content you! (submit | provide | upload | enter) ..24 (improve | train | develop)`,
        `(let | allow | permit | authorize) [the!] ${LICENSOR} [to!] (use | keep | store | retain | train on | learn from) ..2 your! ..3 (prompt | input | content | data | output | conversation | feedback | upload)`,
        `(grant! | grants! | assign! | assigns! | license! | licenses!) back ..6 ${LICENSOR}`,
        `(you | licensee | user | recipient | customer) ..5 (grant! | grants! | assign! | assigns!) ..10 (license | right | rights! | title) ..12 to! [the!] ${LICENSOR}`,
        `${LICENSOR} ..3 (may! | can! | shall! be! free) [to! | freely | also | then] !(make available) ..2 (use! | exploit | commercialize | incorporate) ..6 (feedback | suggestion | comment | contribution | modification | derivative | content | output | prompt | it! (without | for)) `,
        `${LICENSOR} ..4 (use | uses!) ..3 (the! | your! | any!) ..2 (content | prompt | input | output | data) ..12 (to! | and!) ..6 (improve | develop | train | provide)`,
        `(feedback | suggestion) ..30 (license | right | exploit | use) ..24 (without restriction | without compensation | in! any! manner | for! any! purpose | freely | royalty free | free of! charge | perpetual)`,
        `(work | derivative | modification | improvement) ..8 (may! | can!) be! used! ..3 (commercially)? by! ..3 ${LICENSOR}`.replace('(commercially)? ', '[commercially] '),
        `(suggestion | feedback | idea | comment | improvement | modification | enhancement) ..8 (become | becomes! | belong | belongs! | vest | vests! | is! | are! | shall! be! | will! be!) ..4 (ours! | our! property | property of! ..2 ${LICENSOR} | owned! by! ..2 ${LICENSOR} | to! ..2 ${LICENSOR} | in! ..2 ${LICENSOR})`,
        `${LICENSOR} ..4 (free | entitled | welcome | allowed!) to! ..3 (use | exploit | adopt | implement | incorporate | keep) ..6 (suggestion | feedback | idea | comment | improvement | modification | input | data | it! | them!)`,
        `(suggestion | feedback | idea | comment) ..12 (may! | can! | will!) ..2 (be! used! | use | adopt | implement) ..8 (freely | without | no! (obligation | payment | charge | compensation) | free of! charge | as! we!)`,
        `(title | ownership | rights! | copyright) ..6 (improvement | modification | enhancement | derivative | feedback | adaptation) ..8 (pass | passes! | vest | vests! | transfer | transferred! | assigned! | belong | belongs! | go! | goes!) ..3 (to! | in! | with!) [the!] ${LICENSOR}`,
        `(improvement | modification | enhancement | derivative | adaptation | fine tuned! (model | version)) ..10 (licensed! | made! available | offered! | given! | handed!) back ..2 to! [the!] ${LICENSOR}`,
        '(授予 | 许可 !(人 | 方) | 授权 !(人 | 方)) ..4 (我们 | 许可方 | 许可人 | 授权方 | 甲方 | 我方 | 本公司) ..30 (反馈 | 建议 | 修改 | 衍生 | 改进 | 内容 | 数据 | 专利)',
        '(反馈 | 建议 | 修改 | 改进 | 内容 | 数据) ..30 (授予 | 许可 | 归 | 转让 | 授权) [给] ..4 (我们 | 许可方 | 许可人 | 授权方 | 甲方 | 我方 | 本公司)',
      ],
      {
        force: STATED,
        unless: [
          '(licensor | we! | us! | contributor) [hereby] (grant | grants!) ..3 (you | licensee | to! you)',
          '(each | every | any!) contributor [hereby] (grant | grants!)',
          'contributor ..3 (grant | grants!)',
          '(contributed! | contribution) ..6 (submit | submitted!)',
          'personal data',
          '(do! | does! | will! | shall!) not ..2 use',
          '(grant | grants!) ..3 (you | your | licensee | recipient)',
        ],
      },
      ({ view, start, end }) => {
        const force = view.forceAt(start)
        if (force === Force.prohibition || view.forceAt(end - 1) === Force.prohibition) return undefined
        return view.has(yours) ? whatIn(view, start) : undefined
      },
    ),
  ],
  refine: ofTheLicensor,
  say: ({ what }) =>
    ({
      feedback: 'The licensor may use your feedback freely.',
      modifications: 'The licensor gets rights in your changes.',
      outputs: 'The licensor may use what the model makes for you.',
      data: 'The licensor may use what you send in.',
      patent: 'The licensor gets rights under your patents.',
    })[what ?? 'modifications'],
})

const yours = probe('back to! | you | your | licensee | user | recipient | customer | 您 | 你 | 用户 | 被许可人 | 被许可方 | 乙方 | 被授权方')

import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** Something must be told to those who use what you make of it, or to the public. */
export interface Disclosure extends RestrictionBase {
  readonly kind: 'disclosure'
  /** What must be told. */
  readonly what: 'ai-generated' | 'risks' | 'ai-interaction' | 'training-data' | 'license-terms' | null
}

const users =
  '(user | users! | end user | people | public | recipient | customer | consumer | individual | person | anyone | everyone | audience | viewer | reader | 用户 | 使用者 | 公众 | 受众 | 消费者 | 对方 | 客户)'
const tell =
  '(disclose | disclosing! | disclosure | inform | notify | label | labeled! | mark | marked! | identify | indicate | state | warn | advise | tell | clarify | make clear | watermark | disclaim | communicate | explain | flag)'
const made =
  '((ai | machine | artificial | artificially | synthetic | synthetically | model | computer | algorithm | automatically) [intelligence] [(and! | or!) _] (generated! | created! | produced! | made! | manipulated! | content) | (generated! | created! | produced! | made! | manipulated!) ..4 (by! | with! | using! | through!) ..4 (ai! | artificial intelligence | model | machine | algorithm | automated!))'
const DUTY: readonly Force[] = [Force.obligation]
/** A use list bars the failure to tell. */
const failing = '(fail | failing! | failure | neglect | omit | refuse)'

export const disclosure = defineKind<Disclosure>({
  kind: 'disclosure',
  family: 'duties',
  modality: 'obligation',
  subject: ['outputs', 'service'],
  key: ['what'],
  title: 'Disclosure',
  meaning:
    'You must tell your users or the public something: that content is made by AI, that they speak with a machine, what the risks and limits are, what the training data were, or which terms apply.\n\n' +
    'What it costs: labels on outputs, a line in the interface, a page on known risks.',
  rules: [
    rule(
      [
        `${tell} ..16 ${made}`,
        `(carry | bear | include | contain | add | embed | apply) ..4 (watermark | label | mark | metadata) ..8 (synthetic | artificial | artificially | ai! | machine | generated!)`,
        `(label | mark | identify) ..2 (synthetic | ai generated | machine generated | artificial) (media | content | image | text | audio | video | output)`,
        `(made! aware | aware | told! | informed! | notified!) ..2 (that! | when! | whenever! | which! | where! | wherever! | if!) ..8 ${made}`,
        `${tell} ..12 (come | comes! | originate | stem) ..3 from ..2 (ai! | artificial | machine | model)`,
        `(reader | viewer | listener | audience | user | public | people | recipient | consumer | anyone | everyone | customer) ..10 (know | see! | recognize | able to! ..2 (tell! | see! | recognize | know) | understand | learn! | aware | realize) ..10 ${made}`,
        `(recognizable | identifiable | apparent | evident | visible | perceptible | discernible) ..6 (as! | that!) ..8 ${made}`,
        `(mark | label | tag | identify | flag | present) ..8 as! ..2 (artificial | synthetic | ai! | ai! made | machine made | computer (generated! | made!) | not! real) [content]`,
        `${made} ..12 (recognizable | identifiable | evident | labelled! | tagged! | flagged! | watermarked! | marked! | said! so!) ..4`,
        `(tag | label | badge | caption | banner | watermark | note! | mark) ..8 (say | saying! | stating! | reading! | showing! | which! says! | that! says!) ..8 ${made}`,
        `(written! | made! | created! | composed! | drawn! | produced! | generated!) by! [a! | an! | the!] (machine | ai! | model | computer | algorithm)`,
        '(deepfake | deepfakes! | deep fakes!) ..8 (labeled! | marked! | disclosed! | identified! | flagged! | watermarked!)',
        `${made} ..16 (disclosed! | labeled! | marked! | identified! | indicated! | stated! | watermarked!)`,
        '(<zh-mark> | 告知 | 公开) ..24 (人工智能 | 模型 | 机器 | AI | AIGC | 算法 | 自动) ..8 (生成 | 合成 | 创作 | 制作 | 产出 | 产生 | 产制)',
        '(人工智能 | AI | AIGC | 模型 | 机器) ..6 (生成 | 合成 | 创作 | 制作) ..20 (<zh-mark>)',
        '(<zh-mark> | 添加 | 加注 | 附加 | 加入 | 嵌入 | 植入) ..10 (AI 生成 | 人工智能 生成 | 深度 合成 | 生成 合成 | 合成 内容 | 生成 内容 | 显式 | 隐式) ..6 (标识 | 标记 | 标签 | 水印 | 字样 | 提示)',
        '(生成 | 合成 | 输出) [的] (内容 | 物 | 图片 | 图像 | 视频 | 音频 | 文本 | 结果 | 信息) ..8 (添加 | 加注 | 附加 | 加入 | 嵌入 | 进行 | 作出 | 做出) ..10 (标识 | 标记 | 标签 | 水印)',
        '(深度 合成 | 生成 合成 | 合成 内容) ..12 (<zh-mark>)',
      ],
      { force: DUTY, unless: ['(licensor | we! | us!) ..2 (will! | shall!) ..4 (disclose | inform)', 'not (required | obligated)'] },
      () => ({ what: 'ai-generated' }),
    ),
    rule(
      [
        `${tell} ${users} ..8 (interact | interacting! | talk | talking! | chat | chatting! | speaking! | dealing!) (to! | with!) ..2 (ai! | machine | bot | chatbot | computer)`,
        `${tell} ..10 ${users} ..20 (interact | interacting! | interaction | communicate | communicating! | talk | talking! | conversing! | chatting! | dealing! | speaking!) ..6 (ai! | artificial intelligence | machine | bot | chatbot | model | automated! | computer)`,
        `(${tell} | reveal) ..6 that! ..4 (not human | not a! (human | person) | a! (machine | bot | robot | chatbot) | an! ai!)`,
        `(chatting! | talking! | speaking! | dealing! | interacting! | conversing! | communicating!) ..6 (with! | to!) ..8 (know | aware | told! | informed! | made! aware | notified!) ..8 (not! ..2 (human | person) | machine | bot | ai! | artificial | automated! | computer | model)`,
        `(know | aware | told! | informed! | realize | understand | notified! | advised!) ..12 (that! | it! | they!) ..4 (communicating! | corresponding! | dealing! | talking! | chatting! | interacting! | speaking! | conversing! | facing!) ..4 (machine | bot | ai! | artificial | automated! | computer | model | software | system)`,
        `(chatbot | bot | assistant | agent | system | interface) ..4 (must! | shall! | has! to! | have! to!) ..2 (say | state | disclose | declare | announce | make clear | reveal | tell) ..8 (an! ai! | a! (machine | bot | robot | computer) | artificial | not! ..2 human)`,
        `(introduce | present | identify) itself as! ..3 (ai! | machine | bot | artificial | automated! | computer)`,
        `(not! | never) ..4 (led! to! believe | think | believe) ..10 (human | person)`,
        `(let! ${users} know | know! | aware) ..4 (dealing! | interacting! | talking! | speaking! | chatting!) with! ..3 (ai! | machine | bot | model | automated!)`,
        '(<zh-mark> | <zh-tell> | 知晓 | 知道 | 明白 | 了解 | 知悉) ..24 (人工智能 | AI | 机器 | 模型 | 智能 系统 | 自动 系统) ..8 (交互 | 对话 | 沟通 | 交流 | 互动 | 而非 (真人 | 人类 | 自然人) | 不是 (真人 | 人类))',
        '(<zh-mark> | <zh-tell>) ..8 (并非 | 不是 | 非) ..2 (真人 | 人类 | 自然人 | 人工 客服)',
        '(<zh-mark> | <zh-tell> | 知晓 | 知道 | 明白 | 了解 | 知悉) ..24 (交互 | 对话 | 互动 | 沟通 | 交流 | 服务) ..10 (人工智能 | AI | 机器)',
      ],
      { force: DUTY },
      () => ({ what: 'ai-interaction' }),
    ),
    rule(
      [
        `${tell} ..16 (risk | danger | dangers! | limitation | hazard | bias | shortcoming | failure mode)`,
        `(information | detail | notice | documentation) ..2 (on! | about | of! | regarding) ..4 (risk | danger | limitation | hazard)`,
        `(make | made!) ..10 (weakness | hazard | risk | limitation | danger | shortcoming | bias) ..10 (plain | known | clear | transparent | visible) ..6 (to! | for!)`,
        `(risk | danger | limitation | hazard | weakness | shortcoming) ..12 (made! (known | plain | clear) | pointed! out! | explained! | communicated! | told! | described! | disclosed!) ..6 (to! | for!)`,
        `(point out | explain | describe | spell out | communicate | present) ..8 (risk | limitation | danger | hazard | weakness | shortcoming) ..12 (to! | for!) ..3 ${users}`,
        `(publish | list | document) ..4 (known! | material) ..1 (limitation | risk | hazard | danger)`,
        `${users} ..3 (informed! | warned! | told! | notified! | made! aware) ..3 (of! | about) ..6 (risk | danger | limitation | limits! | hazard | bias)`,
        `(risk | danger | limitation) ..16 (disclosed! | communicated! | explained!) ..6 ${users}`,
        '(告知 | 披露 | 提示 | 说明 | 警示 | 公示 | 明示 | 提醒) ..20 (风险 | 危险 | 局限 | 缺陷 | 偏见)',
      ],
      {
        force: DUTY,
        needs: [
          '(user | users! | end user | people | public | recipient | customer | consumer | individual | person | anyone | those! | everyone | audience | client | 用户 | 使用者 | 公众)',
        ],
        unless: [
          '(licensor | we! | us! | card | cards! | documentation) ..8 (will! | shall!) ..2 (inform | disclose | describe | explain)',
          '(licensor | we! | us!) ..2 (will! | shall!)',
          '(risk | risks!) ..4 (associated | arising) ..12 (assume | your! (use | exercise))',
        ],
      },
      () => ({ what: 'risks' }),
    ),
    // The last of the conditions of a grant: "you may use it if you … ensure that outputs include a disclosure that …".
    rule(
      `ensure ..3 (output | content | image | media) ..2 (include | contain | carry | bear | display) ..8 (disclosure | label | notice | watermark | indication | statement) ..12 ${made}`,
      { force: [Force.obligation, Force.permission, Force.none] },
      () => ({ what: 'ai-generated' }),
    ),
    rule(`${failing} ..6 (disclose | inform | warn | tell | notify | communicate) ..14 (risk | danger | dangers! | limitation | hazard)`, { force: [Force.prohibition] }, () => ({
      what: 'risks',
    })),
    rule(`${failing} ..6 (disclose | inform | label | tell | identify) ..14 ${made}`, { force: [Force.prohibition] }, () => ({ what: 'ai-generated' })),
    rule(
      [
        `${tell} ..12 training! (data | dataset | content | material)`,
        `(summary | description | documentation | list) ..6 of! ..4 training! (data | dataset)`,
        `(summary | description | documentation | list) ..3 of! ..3 (data | dataset | content) ..2 used! ..2 (train | training!)`,
        `(describe | disclose | document | state | publish | list | name | identify | reveal | explain | say) ..4 (data | dataset | datasets! | corpus | material | source) ..3 (on! which! | with! which! | it! was! | that! was! | that! were! | which! was! | used! (to! | for!)) ..4 trained!`,
        `(describe | disclose | document | publish | list | reveal) ..4 (fine tuning! | training!) (data | dataset | corpus | material)`,
        '(披露 | 公开 | 说明 | 公示) ..12 训练 (数据 | 语料)',
      ],
      { force: DUTY, unless: ['not ..4 (disclose | reveal)', 'confidential'] },
      () => ({ what: 'training-data' }),
    ),
    rule(
      [
        `(give | provide | notify | inform | notice) ..3 [notice] [to!] ..3 (subsequent | downstream | future | your! | all! | any!) ${users} ..16 (subject to! | terms! | license | restriction | paragraph)`,
        `${tell} ..6 ${users} ..10 (of! | that!) ..8 (license | terms! | restriction | agreement | policy) ..6 (apply | applies! | govern | governs! | bind)`,
        '(通知 | 告知 | 提示 | 说明) ..16 (用户 | 接收 者 | 接收 方 | 使用者 | <zh-others>) ..24 (限制 | 条款 | 协议 | 许可) ..8 (约束 | 适用 | 存在 | 内容)',
      ],
      { force: DUTY, unless: ['(licensor | we! | us!) ..2 (will! | shall! | may!)', 'copy of! ..4 (license | agreement | terms)'] },
      () => ({ what: 'license-terms' }),
    ),
  ],
  say: ({ what }) =>
    ({
      'ai-generated': 'Say of what the model makes that a machine made it.',
      risks: 'Tell your users the known risks and limits.',
      'ai-interaction': 'Tell people that they deal with a machine.',
      'training-data': 'Say what the training data were.',
      'license-terms': 'Tell those who get it from you which terms apply.',
    })[what ?? 'ai-generated'],
})

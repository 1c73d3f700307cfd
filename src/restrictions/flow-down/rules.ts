import { defineKind, Force, probe, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** Whoever receives the work from you must be bound as you are. */
export interface FlowDown extends RestrictionBase {
  readonly kind: 'flow-down'
  /** What must be passed on: the use restrictions, the whole license, or terms that protect no less. */
  readonly what: 'use-restrictions' | 'whole-license' | 'no-less-protective' | null
}

const recipients =
  '(recipient | user | users! | sublicensee | transferee | licensee | customer | end user | third party | third parties! | downstream | distributee | client | everyone | anyone | receiving! party | receiver)'
/** Those who come after the licensee: a bare "user" may be the licensee. */
const downstream =
  '(recipient | your! ..2 (user | customer | client) | end user | sublicensee | transferee | third party | third parties! | downstream | distributee | (everyone | anyone) to! whom | receiving! party | receiver)'
/** Those who are surely not the licensee. */
const later =
  '((your! | each | every | any | all! | subsequent | downstream | further) [of! your!] (recipient | user | customer | client | buyer) | end user | sublicensee | transferee | third party | third parties! | downstream | distributee)'
const restrictions =
  '(use [based] (restriction | limitation | condition) | (restriction | limitation | restrictions! | limitations!) !(of! (liability | warranty | damages!)) | acceptable use | prohibited use | use policy | (usage | use) rules! | prohibition | prohibitions! | limits! (in! | of! | set! ..3) (annex | schedule | section | appendix | exhibit | paragraph | attachment) | ethical (standard | condition) | behavioral (restriction | term))'
const terms = '(license | agreement | eula | term! | terms! | condition | provision | obligation)'
const further = probe('impose ..3 (any! | further! | additional | other!) ..2 (restrictions! | restriction! | limitations! | limitation! | terms! | conditions!)')
const BOUND: readonly Force[] = [Force.obligation, Force.prohibition]
const notOurs = [
  '(licensor | we! | us!) ..3 (shall! | will!) ..4 (bind | require)',
  'successor and assign',
  '(inure | binding upon) ..6 (successor | assign)',
  'employee ..6 (bound | comply)',
  '(not | never | no! longer) ..1 bound!',
  '(not | t!) ..1 (have! to! | need | required! | obliged! | obligated!)',
]

export const flowDown = defineKind<FlowDown>({
  kind: 'flow-down',
  family: 'duties',
  modality: 'obligation',
  title: 'Flow down',
  meaning:
    'You must bind those who receive the work, or use it through you, by the same terms: by the use restrictions alone, by the whole license, or by terms of your own that protect no less. Responsible-AI licenses want the restrictions as an enforceable provision of your own terms.\n\n' +
    'What it costs: a clause in your terms of service or license, and someone who sees to it. Without it, you are in breach for what your users do.',
  rules: [
    rule(
      [
        `${restrictions} ..16 (include | included! | incorporate | incorporated! | impose | reproduce | contain | made! part!) ..6 as! ..2 ([an! | legally! | legally! and!] enforceable | binding) (provision | term | condition | clause)`,
        `(include! | includes! | included! | incorporate! | incorporates! | impose | insert | reproduce | reflect | embed) ..10 ${restrictions} ..12 (in! | into! | within! | on! | upon!) ..8 (agreement | license | terms! | contract | policy | notice | ${recipients})`,
        `(obligation | ${restrictions}) ..8 (must! | shall!) ..2 be! ..2 imposed! (on! | upon!)`,
        `(put! | write! | build! | copy!) ..2 ${restrictions} ..8 (into! | in!) ..3 (contract | agreement | terms!)`,
        `(agree | agreed! | consent | consented! | accept | accepted!) ..4 to! ..2 ${restrictions} ..3 (of! | in! | set)`,
        '(限制 条件 | 使用 限制 | 限制) ..4 (同样 | 一 并) 适用 于',
        `(share | distribute | provide | convey | license | redistribute) ..16 under ..2 (license | terms! | agreement) ..4 (that! | which!) ..5 (contradict | weaken | conflict | include | contain | preserve) ..4 ${restrictions}`,
        `${downstream} (must! | shall! | have! to!) ..6 (accept | agree to! | observe | comply with! | adhere to! | follow) ..3 ${restrictions}`,
        `${restrictions} ..10 (must! | shall! | are! to! | is! to! | have! to!) ..2 be! ..2 (imposed! | passed! on! | extended! | passed! down! | made! binding) ..14 (on! | upon! | to!)`,
        `(terms | contract | agreement | policy | conditions!) ..4 (must! | shall! | have! to! | need! to!) ..2 (prohibit | forbid | ban | exclude | mirror | repeat | reflect) ..6 (what! | uses! | same | annex | schedule | exhibit | section)`,
        `(terms | contract | agreement | license) ..12 (must! | shall!) ..2 (contain | include | repeat | carry) ..2 ${restrictions}`,
        `(pass on | hand down | carry over | repeat | mirror) ..4 ${restrictions}`,
        `(pass | flow | hand | carry | push) ..6 ${restrictions} ..2 (through | down | onward | on! to! | along)`,
        `impose ..6 (same! | these! | such! | identical | equivalent | similar) ..2 ${restrictions}`,
        `your! ..2 (terms of (service | use) | terms! | agreement | contract | license | policy) ..2 (must! | shall!) ..2 (forbid | prohibit | restrict | ban | include | contain | reflect) ..6 (use | uses! | ${restrictions})`,
        `${recipients} ..8 (must! | shall!) [agree | consent | undertake] [to!] be! bound by! ..3 ${restrictions}`,
        `${recipients} ..2 (is! | are! | be!) [contractually | legally] bound! by! ..3 ${restrictions}`,
        `(bind | obligate | oblige) ..4 ${recipients} ..4 (to! | by!) ..4 ${restrictions}`,
        `(sublicense! | sublicenses!) ..3 (must! | shall!) ..3 (include | contain | incorporate | impose) ..4 (obligation | terms! | provision | ${restrictions})`,
        `${restrictions} ..6 (must! | shall!) ..2 be! ..2 (incorporated! | included! | reproduced! | reflected!) ..2 (in! | into!) ..6 (agreement | license | contract | terms!)`,
        `(include | incorporated! | included!) ..4 as! ..2 [an!] enforceable (provision | provisions! | term | clause)`,
        `(require | ensure | cause | oblige | obligate | procure | make sure) ..4 (all! | any! | your! | each | every | such | that! | its!) ..10 (comply | complies! | abide | adhere | observe | follow | respect) ..3 [with! | by! | to!] ..5 ((this! | the! | these!) (paragraph | section | article | clause | restriction) | ${restrictions} | (paragraph | section) {n:number})`,
        `(notify | notice | inform) ..2 (to! | of!) ..2 (subsequent | downstream | future | your!) ${recipients} ..24 subject to! ..4 (paragraph | section | ${restrictions})`,
        `(notify | inform) ..3 ${recipients} ..16 subject to! ..6 (paragraph | section | ${restrictions})`,
        `(same! | identical | similar | these! | such!) ..2 ${restrictions} ..10 (apply | applies! | extend | bind | pass | flow | impose)`,
        `(apply | pass | extend | impose | flow | bind) ..8 (same! | these! | such! | identical) ..3 ${restrictions} ..8 (to! | on! | down!)`,
        `(provide | state | specify) that! ..2 ${restrictions} ..8 appl(y | ies)`.replace('appl(y | ies)', 'apply'),
        `(terms! | license | agreement) ..4 (limit | restrict) ..24 (to! | only) ..6 (non commercial | noncommercial | research | purpose)`,
        `${restrictions} ..6 (must! | shall!) ..4 (apply | extend | pass | flow) ..4 (to! | down!) ..8 (${recipients} | derivative)`,
        '(使用 限制 | 限制 条件 | 限制 条款 | 限制 性 (条款 | 规定) | 用途 限制 | 禁止 性 (规定 | 条款)) ..24 (纳入 | 写入 | 写成 | 列为 | 加入 | 包含 | 包括 | 作为) ..24 (协议 | 条款 | 合同 | 许可)',
        '(将 | 把) ..20 (使用 限制 | 限制 | 义务 | 禁止 事项) ..16 (纳入 | 写入 | 加入 | 传递 | 适用 | 告知 | 转达 | 附加)',
        '(使用 限制 | 限制 | 义务 | 禁止 (事项 | 行为)) ..10 (传递 | 传达 | 转嫁 | 延伸 | 下传 | 施加) [给 | 至 | 到 | 于] ..6 (<zh-others> | 接收 | 使用者 | 用户)',
        '(<zh-others> | 接收 者 | 接收 方 | 使用者) ..10 (施加 | 设定 | 约定 | 规定) ..10 (相同 | 同等 | 同样 | 一致) ..4 (限制 | 义务 | 约束)',
        '(要求 | 确保 | 保证 | 促使 | 通知 | 告知) ..16 (用户 | 接收 者 | 接收 方 | 使用者 | 获得者 | 受让人 | <zh-others>) ..16 (遵守 | 受 | 符合 | 遵循) ..16 (使用 限制 | 限制 | 本 条 | 第 | 禁止 | 使用 政策)',
      ],
      { force: STATED, unless: notOurs },
      ({ view, start, end }) => {
        const bound = [view.forceAt(start), view.forceAt(end - 1)]
        // "You may not impose further restrictions" is the contrary of passing them on.
        if (bound.includes(Force.prohibition) && view.has(further)) return undefined
        return bound.some((force) => BOUND.includes(force)) ? { what: 'use-restrictions' } : undefined
      },
    ),
    rule(
      [
        `(terms! | conditions! | rules! | restrictions! | restriction | obligation) ..4 no! (weaker | looser | laxer | milder | softer | lighter | more! (permissive | lenient | favorable))`,
        `(terms! | conditions! | rules! | restrictions! | obligation) ..4 (at least | no! less | not! less | equally | as! | just! as!) ..2 (strict | stringent | protective | restrictive | rigorous | demanding)`,
        `(no! less | at least as! | equally) (protective | restrictive | stringent | strict) ..6 (terms! | conditions! | restriction | rules! | provision)`,
      ],
      { force: BOUND, needs: [recipients], unless: notOurs },
      () => ({ what: 'no-less-protective' }),
    ),
    rule(
      [
        `(bind | bound!) ..3 ${recipients} ..12 (by! | to! | under!) ..4 ${terms}`,
        `(require | ensure | cause | oblige | obligate | procure) ..6 ${recipients} ..12 (agree | accept | consent | be! bound | bound! | comply) ..4 [to! | by! | with!] ..4 (this! | the! | these! | all!) ..4 ${terms}`,
        `only! [do! so! | distribute | share | provide | convey | transfer | redistribute | sublicense | license] ..4 (under | pursuant | subject to!) ..4 (this! | the! terms! of! this! | the! same! | these!) ..3 ${terms}`,
        `(distribute | distribution | provide | provided! | convey | transfer | license! | licensed! | make available | redistribute | sublicense) ..10 only! ..3 (under | pursuant | subject to! | if! the! recipient) ..6 (this! | the! same! | these!) ..4 ${terms}`,
        `(distribution | redistribution | distribute | provision) ..16 (subject to! | governed! by! | remain subject) ..4 (this! | the! terms! of! this! | the! same!) ..3 ${terms}`,
        `(do! so! | so! ) (under | pursuant to!) this! ${terms}`,
        `(remain | continue) ..3 (subject to! | governed! by! | bound! by!) ..4 (this! | the! terms! [and! conditions!] of! this! | the! same!) ..2 ${terms}`,
        `(distribute | distributed! | provided! | licensed! | conveyed!) (pursuant to! | only! under | exclusively under) this! ${terms}`,
        `${downstream} ..10 (must! | shall!) ..4 (agree | accept | consent | comply | be! bound) ..4 [to! | with! | by!] ..3 (this! | the! (same | terms!) | these!) ..4 ${terms}`,
        `(make! | have! | get!) ..2 ${recipients} (agree | accept | sign) [to!] ..2 (these! | this! | the! same) ${terms}`,
        `${downstream} ..8 (made! | be!) subject to! ..2 (this! | these! | the! same) ${terms}`,
        `(impose | pass | put! | lay | extend | carry over) ..4 (same! | these! | identical | equivalent | corresponding | this!) ..4 (obligation | duty | term | terms! | condition | rules! | promise) ..6 (on! | upon! | to! | down! | onto!) ..4`,
        `(${later.slice(1, -1)} | partner | reseller | distributor | buyer | contractor) ..8 (made! to! accept | accept | agree to! | bound! by! | sign | undertake | subject to! | held! to!) ..4 (terms! | conditions! | obligation | rules! | promise | same!) ..3 (of! this! | of! these! | as! | set! | herein | above | in! section | $)`,
        `(made! to! | make! them! | get! them! to! | make! ..2 (everyone | everybody | anyone | recipients! | customers! | users!)) (accept | agree | sign) ..6 (terms! | conditions! | rules! | obligation)`,
        `(terms! | conditions! | license | obligation) ..6 (binds! | travel! | travels! | follow! | follows! | run! with! | runs! with! | attaches!) ..3 [with! | to! | upon! | on!] ..3 (every | each | any | all) ..2 (copy | recipient | holder | transferee | user)`,
        `(provided! | if! | once! | condition) ..8 (undertaken! | agreed! | accepted! | undertakes! | agrees! | signed!) ..6 bound! by! ..3 ${terms}`,
        `no! (copy | copies! | transfer | release) ..8 (unless | until | before) ..8 (accept | agree | agreed! | accepted! | bound!) ..6 (terms! | conditions! | license | agreement | rules!)`,
        `(person | people | whoever | anyone | anybody | someone | everybody | everyone | party | entity | those) ..4 (get | gets! | receive | receives! | obtain | obtains! | acquire | acquires! | you (give | pass | share | hand | supply | send | transfer | provide)) ..6 (agree | agrees! | accept | accepts! | sign | signs! | bound!) ..3 (this! | these! | the!) ..2 ${terms}`,
        '(接收 者 | 接收 方 | 获得者 | 受让人 | 使用者 | 使用人 | <zh-others>) ..16 受 ..4 (协议 | 许可 | 许可证 | 条款) ..6 约束',
        '(要求 | 确保 | 保证 | 促使 | 督促 | 让 | 令) ..16 (接收 者 | 接收 方 | 获得者 | 受让人 | 使用者 | <zh-others>) ..10 (遵守 | 遵循 | 接受 | 同意) ..4 (本 | 相同 | 同等 | 同样) [的] (协议 | 许可 | 许可证 | 条款 | 约定 | 义务 | 约束 | 限制 | 规定)',
        `${downstream} ..2 (take! | takes! | receive! | receives! | hold! | holds!) ..6 subject to! ..3 (this! | the! same | these!) ..2 ${terms}`,
        '(接收 者 | 接收 方 | 获得者 | 受让人 | 用户 | <zh-others>) ..16 (遵守 | 遵循 | 受 ..4 约束 | 同意 | 接受) ..8 ((本 | 此) (协议 | 许可 | 许可证 | 条款))',
      ],
      {
        force: STATED,
        unless: [
          ...notOurs,
          '^ you ..3 agree ..3 to! be! bound',
          '(by! | if!) ..10 you ..3 agree ..3 to! be! bound',
          '(if! | by!) ..3 (you | user) ..4 (use | access | download | click)',
          'your! use ..6 subject to!',
          '(use | access | right | license | grant) ..3 (is! | are!) subject to!',
          'conflict of! law',
          'acceptance of! this',
          'only! rights! granted!',
          'not! be! subject to!',
          'in! order to! have! rights!',
          // The terms of one paragraph are its restrictions, which the rule above reads.
          '(terms! | restrictions! | obligations!) of! (this! | the!) (paragraph | section | clause | article)',
          'governed! by! ..6 laws! of!',
        ],
      },
      ({ view, start, end }) => {
        const first = view.forceAt(start)
        const last = view.forceAt(end - 1)
        const exclusive = /\b(?:only|solely|exclusively)\b/i.test(view.words(start, end))
        return first === Force.licensor || (first === Force.permission && !exclusive) || last === Force.request || first === Force.request ? undefined : { what: 'whole-license' }
      },
    ),
    rule(
      [
        `(at! least! as! | no! less | not less | equally | as!) (protective | restrictive | strict | stringent | favorable | onerous)`,
        `(protective | restrictive | stringent | protection) ..3 (as! | than!) ..8 ${terms}`,
        '不 [得 | 应 | 可] (低于 | 弱 于 | 宽松 于 | 宽 于 | 松 于 | 少 于 | 逊 于) ..16 (本 (协议 | 许可) | 保护 | 限制 | 严格)',
        '(至少 | 不少于 | 同等) ..8 (严格 | 保护) ..10 (条款 | 协议 | 限制 | 程度)',
      ],
      { force: [Force.obligation, Force.prohibition, Force.permission], needs: [`${recipients} | distribute | sublicense | provide | agreement | license`] },
      () => ({ what: 'no-less-protective' }),
    ),
  ],
  say: ({ what }) =>
    what === 'use-restrictions'
      ? 'Bind whoever gets it from you, or uses it through you, by the same use restrictions.'
      : what === 'no-less-protective'
        ? 'Bind whoever gets it from you by terms that protect no less than this license.'
        : 'Bind whoever gets it from you by this license.',
})

import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** Whoever changes the work must say that, and what, was changed. */
export interface StateChanges extends RestrictionBase {
  readonly kind: 'state-changes'
}

const changed = '(changed! | modified! | altered! | edited! | adapted! | changes! | modifications! | modification | alteration | derived! | based! on!)'
const tell =
  '(state | stating! | indicate | indicating! | disclose | disclosure | describe | describing! | explain | identify | note! | noting! | document | mark | label | specify | list | declare | announce | inform | detail | summarize)'

export const stateChanges = defineKind<StateChanges>({
  kind: 'state-changes',
  family: 'duties',
  modality: 'obligation',
  subject: ['derivatives'],
  title: 'State changes',
  meaning:
    'Whoever passes on a changed version must say that it was changed, sometimes also what, when and by whom. Licenses ask for a notice in each changed file, a line in the NOTICE file, or a mark that tells the changed version from the original.\n\n' +
    'What it costs: a line in the model card or change log of every fine-tune, merge or conversion that you publish.',
  rules: [
    rule(
      [
        `(modified! | changed! | altered!) ..3 (file | version | document | work | source | software | material | model | copy | component) ..12 (notice | statement | marking) ..8 ${changed}`,
        `(notice | statement) [in! ..4] (state | stating! | that! states! | saying! | indicating! | disclosing! | that! (you | licensee)) ..6 ${changed}`,
        `(notice | statement | comment | remark) ..10 (stating! | saying! | indicating!) that! ..4 (changed! | modified! | altered! | edited!)`,
        `(notice | statement) that! ..4 (been! | was! | were! | is! | are! | has! | have!) ..2 (changed! | modified! | altered! | edited!)`,
        `(mark | label | identify | flag) ..4 (altered! | modified! | changed!) ..3 (version | copy | work | file | model) ..3 as! (such | modified! | changed! | altered!)`,
        `(modified! | altered! | changed!) ..2 (version | copy | model | work | file) ..3 (must! | shall!) ..2 be! ..3 (marked! | labeled! | identified! | flagged! | distinguished! | designated!)`,
        `clear ..2 that! ..6 (not the! original | modified! | changed! | altered! | differs! from)`,
        `${tell} (any! | all! | the! | your! | such! | each) ..3 (fine tuning | finetuning | retraining | quantization | additional training)`,
        `(inform | notify | tell) ..3 (recipient | user | others! | public | everyone | customer) ..2 (of! | about) ..4 (change | modification | alteration | edits!)`,
        `${tell} [clearly | prominently | conspicuously] [that! | if! | whether! | how! | which! | what! | any! | all! | the! | your! | substantial | significant | significantly | material | nature of! the!] ..5 (changed! | modified! | altered!) ..3 (it! | the! | them! | any! | version | file | work | material | model | software)`,
        `${tell} [clearly | prominently] (any! | all! | the! | your! | such! | substantial | whether! | what! | which! | if!) ..4 (change | changes! | modification | modifications! | alteration)`,
        `(change | modification | alteration) ..4 (must! | shall! | should! | have! to! | has! to!) ..3 be! ..3 (listed! | flagged! | recorded! | logged! | highlighted! | explained! | summarized! | indicated! | marked! | identified! | noted! | documented! | stated! | disclosed! | described!)`,
        '(altered! | modified! | changed!) ..3 (version | source version | copy | work) must ..6 (marked! | identified! | labeled! | renamed!)',
        'must! be! ..2 (plainly | clearly) marked! as! such',
        '(marked! | identified! | labeled!) ..2 as! (changed! | modified! | altered!)',
        'you (changed! | modified!) the! (file | software | work | material | document | model)',
        'indicate ..3 (if! | whether! | that!) ..4 (changes! | modifications!) ..2 (were! | have! been) made!',
        'make plain ..4 that! ..3 (changes! | modifications! | alterations!) ..2 (were! | are! | have! been! | had! been!) made!',
        `${tell} ..2 that! ..3 (changes! | modifications! | alterations!) ..2 (were! | are! | have! been! | had! been!) made!`,
        `(include | add | attach | provide | indicate | supply | append | keep | give | publish | contain | carry) ..10 (summary | description | list | record | log | nature | statement | changelog | explanation | overview | date) ..3 of! ..4 (changes! | modifications! | alterations! | edits! | change | modification)`,
        `(explanation | description | summary | list | account | overview | note) ..3 (of! | about | on!) ..3 (what! | which!) ..4 (changed! | modified! | altered!)`,
        `(record | declare | state | note | report | register) ..8 that! ..6 (were! | was! | are! | is! | been!) ..1 (changed! | modified! | altered! | tuned!)`,
        `(declare | disclose | state | note | announce) (the! | any! | all! | each) ..1 (tuning! | fine tuning | modification | alteration | change | adaptation)`,
        `(notice | note! | statement | remark) ..2 (about | of! | on! | regarding) ..2 (modification | alteration | changes! | change)`,
        `(tell | told! | inform | informed! | notify | notified!) ..6 (what! | which! | how! | that!) ..6 (changed! | modified! | altered!)`,
        `(made! | make) ..1 (changes! | modifications!) ..4 (say | state | indicate | note | mention | disclose) so!`,
        '(document | describe | explain | state | list | indicate | specify | identify) ..3 how ..5 (differ | differs! | deviates! | departs!) ..2 from!',
        '(document | describe | explain | state | list | indicate | specify | identify) ..6 (difference | differences!) ..3 (from! | to! | between!) ..6 (original | standard | unmodified)',
        `${tell} ..9 that! (you | licensee | it! | they! | the! model) ..2 (changed! | modified! | altered! | adapted!)`,
        `(document | describe | explain | state | list | indicate | specify | identify | show | tell | say) ..8 (differ | differs! | deviate | deviates! | depart | departs! | diverge | diverges!) ..2 from!`,
        `(tell | inform | let) ..4 [know] (what | which! | how) you! (changed! | modified! | altered! | edited!)`,
        `(say! | says! | write! | mention) ..2 that! (you! | it! | they! | the! ..2) ..3 (changed! | modified! | altered! | edited! | adapted!)`,
        `(modified! | altered! | changed! | adapted! | edited!) ..3 (copy | copies! | version | file | model | work | form) ..6 (marked! | labeled! | identified! | designated! | tagged! | flagged! | presented!) ..2 as! (such | modified! | changed! | altered!)`,
        `(list | summary | description | record | account | note) of! ..3 (changes! | modifications! | alterations! | edits!) ..6 (accompany | accompanies! | included! | attached! | supplied! | provided! | published! | kept! | enclosed!)`,
        'disclosure of! ..3 (modifications! | changes!)',
        '(alter | change | modify | edit) ..10 (note! | say! | state! | record! | write!) ..4 that! you! (did! | have!)',
        'accompany ..4 ((information | description | list | statement) ..3 (of! | about | on!)) ..3 (changes! | modifications!)',
        `(edited! | changed! | modified! | altered! | touched! | reworked! | adapted!) ..10 (say | state | note | indicate | mention | record | declare | mark) (so! | this! | it! | that!)`,
        `(say | state | note | record | mention | indicate | write! | put! down!) ..4 (what | which! | how | when) ..4 (you! | was! | were! | has! | have! | been!) ..2 (changed! | modified! | altered! | edited! | touched! | reworked! | adapted!)`,
        `(differ | differs! | deviate | depart | departs!) from! ..4 (original | model | version | release | upstream) ..12 (stated! | marked! | described! | explained! | documented! | shown! | clear)`,
        `(changelog | change log | list of! changes! | modification notice | change notice | revision history | history of! changes!)`,
        `(dated! | date) ..3 (note! | notice | remark | entry | statement) ..8 (change | changes! | modification | alteration | edit)`,
        `(changes! | modifications! | alterations! | edits!) ..6 (to! be! | are! to! be! | is! to! be!) ..3 (marked! | noted! | listed! | stated! | documented! | indicated! | recorded! | identified! | described! | declared! | made! (visible | known | clear))`,
        `(not! ..3 original | modified! | altered! | changed!) ..3 (version | form | copy) ..6 (made! (clear | plain | visible) | recognizable | apparent | evident)`,
        '(说明 | 注明 | 标明 | 声明 | 标注 | 指明 | 披露 | 告知 | 标示 | 列明 | 载明 | 列出 | 记录) ..16 (修改 | 更改 | 变更 | 改动)',
        '(修改 | 更改 | 变更 | 改动 | 调整) !([了 | 过] [本 | 此] (协议 | 条款 | 规则 | 政策)) ..6 (应 | 应当 | 须 | 必须 | 需) ..12 (说明 | 注明 | 标明 | 声明 | 标注 | 披露 | 公示 | 载明)',
        '(修改 | 更改 | 变更 | 改动) [过] 的 ..2 (内容 | 部分 | 情况 | 日期 | 文件) ..12 (说明 | 注明 | 标明 | 声明 | 标注 | 告知 | 列明 | 载明)',
      ],
      {
        force: [Force.obligation, Force.prohibition],
        unless: [
          '(licensor | we! | us! | company) ..3 (may! | will! | shall!) ..6 (modify | change)',
          'provision ..3 differ',
          '(term | license | agreement | policy) ..3 (change | changes! | changed! | modify | modified!) ..6 (notice | notify)',
          'notify ..8 (of! | about) ..4 (changes! | modifications!) to! (this! | the!) (agreement | term | policy)',
        ],
      },
      () => ({}),
    ),
    rule(
      '(modified! | changed! | altered! | derived!) ..2 (version | release | copy | model | work | file) ..1 (require! | requires! | need! | needs!) ..4 (note! | notice | statement | mark | label | description)',
      { force: [Force.none, Force.obligation] },
      () => ({}),
    ),
  ],
  say: () => 'Say in what you pass on that you changed it, and what.',
})

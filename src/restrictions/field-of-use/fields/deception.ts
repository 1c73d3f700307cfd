import { defineField } from '../field.ts'

const untrue = '(false | misleading! | deceptive | inaccurate | fabricated! | untrue | untruthful | fictitious | manipulated! | verifiably false)'
const said = '(information | content | news | statement | claim | narrative | media | message | fact | story | material | representation | or | and)'
const machine = '(machine | ai | artificial | artificially | automatic | automatically | automated! | synthetic | synthetically | generated! | model | bot | computer)'

/** Fields of use: deception. */
export const deception = [
  defineField(
    'disinformation',
    'to spread disinformation',
    [
      '(disinformation | misinformation | malinformation | misinform)',
      '操 纵 (舆 论 | 民 意)',
      '(fake news | conspiracy theory | propaganda !(for! ..2 (terrorist | terrorism | extremist)) | hoax)',
      `verifiably false ${said}`,
      `(generate | disseminate | spread | create | produce | publish | distribute | promote | share | post | amplify | transmit | circulate | propagate | fabricate | make | communicate | advance) ..8 ${untrue} ..6 (information | content | news | statement | claim | narrative | media | message | story | fact)`,
      '(rumor | rumour)',
      '(虚 假 [(或 | 和 | 及)] [(有 害 | 误 导 性 | 不 实 | 误 导 [性])] [的] (信 息 | 新 闻 | 内 容 | 言 论 | 消 息) | 谣 言 | 不 实 (信 息 | 言 论 | 内 容) | 假 新 闻 | 假 消 息 | 误 导 [性] (信 息 | 内 容 | 公 众 | 舆 论))',
      '(偽 情 報 | 虚 偽 (の 情 報 | 情 報) | 誤 情 報 | desinformation | falschinformationen | falsche informationen)',
      '(spreading! | spread) false ..2 (information | harmful)',
      'false harmful information',
    ],
    { ways: [`${untrue} [(or | and)] [${untrue}] (information | content | news | narrative)`], opening: true },
  ),
  defineField('impersonation', 'to impersonate people', {
    ways: [
      '(deepfake | deep! fake!) !(pornography | porn)',
      '(voice | face) (clone | cloning! | swap | swapping!)',
      '(imitate | imitation | clone | cloning! | replicate | likeness) ..4 (voice | real! (person | people) | (person | people | individual) ..3 without)',
      '(impersonate | impersonating! | impersonation | masquerade) [or! attempt to! impersonate] [..2 (others! | another | person | people | individual | entity | human)]',
      'pass ..3 off ..2 as! ..3 (another | someone | somebody | others! | real! person | other! (person | people))',
      '(pose | posing! | pretend | pretending!) (as! | to! be!) !(the! licensor) ..3',
      '(assume | misrepresent | falsify | steal | use | adopt) ..2 (false | identity | anothers! | another person! ) ..2 identity',
      '(misrepresent | falsely state | falsely represent | falsely claim) ..4 (identity | affiliation)',
      '(冒 充 | 假 冒 (他 人 | 身 份 | 个 人 | 机 构) | 冒 用 | 假 扮 | 仿 冒 (他 人 | 身 份) | 顶 替 他 人 | (克 隆 | 仿 造 | 伪 造) ..6 (声 音 | 人 脸 | 形 象 | 身 份) | 假 借 ..4 名 义)',
      '(な り す ま | identitatsdiebstahl)',
    ],
    unless: ['human generated!'],
  }),
  defineField('fraud', 'for fraud or scams', {
    ways: [
      '(fraud! | frauds! | fraudulent | fraudulently | defraud | scam | phishing! | phish | swindle | spearphishing | catfishing | forgery | forge ..2 document) [(purpose | activity | scheme | content | practice)]',
      '(ponzi | pyramid) scheme',
      'identity theft',
      '(deceptive | dishonest) [(business | trade | commercial | marketing! | sales | or)] [unfair] (practice | scheme | activity | purpose | conduct | act! | acts!)',
      '(欺 诈 | 诈 骗 | 骗 取 | 诈 欺 | 钓 鱼 (网 站 | 邮 件 | 攻 击 | 信 息) | 网 络 钓 鱼 | 传 销 | 诱 骗 | 行 骗)',
      '(詐 欺 | フィッシング | betrug | betrugerisch)',
    ],
    unless: ['predict ..16 fraud!', 'likelihood ..20 fraud!'],
  }),
  defineField('spam', 'to send spam', [
    '(spam | spamming! | spammer | robocall | robocalling)',
    '(unsolicited | bulk | mass | unwanted) ..4 (message | messaging! | email | mail | communication | advertising! | advertisement | marketing! | text! message | posting)',
    '(junk mail | chain letter)',
    '(垃 圾 (邮 件 | 信 息 | 短 信 | 广 告 | 消 息 | 内 容) | 骚 扰 (电 话 | 短 信 | 信 息) | 群 发 ..4 (广 告 | 邮 件))',
    '(迷 惑 メール | 迷 惑 メ ー ル | スパム)',
  ]),
  defineField('fake-engagement', 'for fake reviews or other fake engagement', [
    '(fake | false | inauthentic | artificial | fabricated! | phony | bogus | paid) ..3 (engagement | review | follower | likes! | comment | account | rating | traffic | click | vote | persona | testimonial | endorsement) [(include fake review)]',
    'inauthentic (behavior | activity | content | interaction)',
    '(astroturf | astroturfing! | sock! puppet | sockpuppet | click fraud | click farm | vote manipulation | review bombing!)',
    '(inflate | manipulate | boost) ..4 (engagement | rating | review | ranking | view! counts | likes! | follower)',
    '虚 假 [(在 线 | 网 络 | 的)] [的] (互 动 | 评 论 | 点 赞 | 流 量 | 账 号 | 账 户 | 评 价 | 关 注 | 粉 丝 | 参 与)',
    '(刷 (单 | 量 | 评 | 赞 | 票 | 流 量 | 粉) | 水 军 | 控 评)',
    '(偽 (の レ ビ ュ ー | レビュー) | gefalschte bewertungen)',
  ]),
  defineField('political-campaigning', 'for political campaigns or to influence elections', [
    'political (campaign | campaigning! | lobby | lobbying! | advertising! | advertisement | ad | persuasion | propaganda | manipulation | advocacy | messaging! | influence | purpose | activity)',
    '(influence | interfere | undermine | disrupt | sway | manipulate | affect | corrupt) ..6 (election | electoral | vote | voter | voting! | democratic | democracy | referendum | ballot)',
    '(election | electoral | voter | democratic) (interference | manipulation | suppression | campaign | campaigning! | influence | process | misinformation | fraud!)',
    '(electioneering | lobbying! | campaign for! (office | election))',
    '(选 举 | 竞 选 | 政 治 (宣 传 | 活 动 | 游 说 | 广 告 | 操 纵 | 目 的) | 拉 票 | 投 票 (操 纵 | 干 预))',
    '(選 挙 | 政 治 (活 動 | 運 動) | wahlkampf | wahlbeeinflussung)',
  ]),
  defineField(
    'undisclosed-ai-content',
    'to present what it made as made by humans',
    {
      ways: [
        `without ..10 (disclose | disclosure | disclosing! | disclaim | disclaimer | identify | identifying! | label | indicate | indicating! | state | stating! | caption | watermark | notice | mark | marking! | reveal | inform | informing!) ..24 (${machine} | made by!)`,
        '(without ..4 (include | attach | add) ..2 (caption | watermark | label)) ',
        `(fail | failing! | failure | neglect | omit) to! ..3 (disclose | label | identify | mark | indicate | inform) ..12 ${machine}`,
      ],
      needs: ['(content | text | information | output | media | image | representation | audio | video | material | result | post)'],
      qualifier: 'without-disclosure',
    },
    [
      '(represent | claim | pass | present | portray | imply | suggest | state | assert | pretend | mislead | deceive | misrepresent | purport) ..18 (human (generated! | made! | created! | authored! | written! | produced! | origin | being! | author) | (created! | made! | generated! | written! | authored! | produced!) by! ..2 (human | person | people | natural person)| are human! | is human! | work of! a! human | human (work | hand))',
      '(misrepresent | misrepresentation | conceal | hide | obscure | disguise) ..4 (provenance | origin | (artificial | ai | machine ..2) ..2 nature) ',
      'convince ..10 (natural person | human)',
      '(conceal | hide | obscure | remove) ..10 (ai generated! | machine generated!)',
      '(声 称 | 谎 称 | 表 示 | 冒 充 | 宣 称 | 伪 装 | 假 称 | 表 明 | 误 导) ..20 (人 类 [(创 作 | 生 成 | 所 | 撰 写 | 制 作)] | 人 工 (创 作 | 撰 写 | 制 作) | 真 人)',
    ],
    {
      ways: [
        '(未 | 不) ..14 (标 识 | 标 明 | 说 明 | 披 露 | 声 明 | 注 明 | 告 知 | 标 注) ..20 (机 器 | 人 工 智 能 | ai | 模 型 | 自 动 | 合 成) [生 成]',
        '生 成 [的] (内 容 | 物 | 信 息) ..8 (未 | 不) ..6 (标 识 | 标 注 | 标 明 | 水 印)',
        '(机 器 | 人 工 智 能 | ai | 模 型) 生 成 ..20 (未 | 不) ..6 (标 识 | 标 明 | 说 明 | 披 露 | 声 明 | 注 明)',
      ],
      qualifier: 'without-disclosure',
    },
  ),
  defineField('plagiarism', 'for plagiarism or academic dishonesty', [
    '(plagiarism | plagiarize | plagiarise | plagiarized)',
    'academic (dishonesty | misconduct | fraud! | cheating! | integrity)',
    '(cheat | cheating!) [(on! | in!)] [..3 (exam | test | assignment | coursework)]',
    '(hand in! | submit | present | pass | represent | claim) ..8 as! (your! | their! | his! | her! | its! | one! s!) own! [original] (work | writing! | creation)',
    '(represent | present | pass ..3 off | claim) ..4 as! [an! | being!] original! (work | content | creation)',
    '(essay mill | contract cheating! | ghostwrite ..4 (assignment | thesis | paper))',
    '(剽 窃 | 抄 袭 | 学 术 (不 端 | 造 假 | 欺 诈 | 作 弊) | 作 弊 | 代 写 | 盗 用 他 人 ..4 (成 果 | 作 品))',
    '(盗 作 | 剽 窃 行 為 | plagiat)',
  ]),
]

import { defineField, run } from '../field.ts'

/** Words between "violates" and "law" that leave it the law in general. */
const lawWords =
  'any | all | the! | applicable | relevant | national | federal | state! | local | provincial | international | foreign | domestic | regional | municipal | other | such! | or | and | of! | a! | these! | those! | governing! | country | nation | s! | rule | binding! | nations! | existing! | prevailing! | governmental | territorial | regulation | u! | us! | european | union | chinese'
/** The law in general. */
const law = '(law! | laws! | regulation | statute | legislation | ordinance | rule | legal requirement | legal obligation | jurisdiction)'
const noRights = /\b(?:(?:actions?|restriction|it|this|that) (?:is|are)|privacy|security|human rights|labor|employment|export|sanctions?|data protection)\s+$/i

/** Fields of use: law. */
export const lawFields = [
  defineField(
    'illegal-activity',
    'for anything illegal',
    {
      ways: [
        '(anything | something | whatever | things! | act | acts!) ..3 (law | laws!) ..2 (forbid | forbids! | prohibit | prohibits! | outlaw | punish | punishes!)',
        '(punishable | outlawed!) (by! | under!) ..3 (law | laws!)',
        '(unlawful | illegal | criminal) (purpose | end | activity | manner | way)',
        '(break | breaks! | breaking! | flout | against) ..1 the! law',
        '(anything | something | acts! | act! | purpose | use | uses! | deed) ..4 (unlawful | illegal | against the law | criminal | illicit | contrary to law)',
        '(unlawful | illegal | illicit | criminal) ..1 (ends! | end! | purpose | use | uses! | act | acts! | activity | conduct | aims! | deed | trade)',
        '(crimes! | crime | felony) ..1 (of! any kind | or! (misdemeanor | offense))',
        '(money laundering | tax evasion | smuggling! | bribery | corruption | racketeering | extortion racket)',
        '(illegal | unlawful | illicit | illegitimate) [(or | and) (illegal | unlawful | criminal | immoral | harmful | immoral | unethical | malicious | improper | fraudulent | unauthorized!)] [activity or!] (activity | purpose | act! | acts! | use! | uses! | conduct | content | goods | behavior | behaviour | way | manner | means! | end! | ends! | practice | application | action | enterprise | scheme | reason | object | material | project | business | operation | or harmful)',
        `(violate | violating! | violation of! | violates! | contravene | contravention of! | contrary to! | breach | breaching! | breaks! | break! | breaking! | disobey | infringe | against! | inconsistent with!) ${run(lawWords, 12)} ${law}`,
        `(prohibited! | forbidden! | not! permitted! | not! allowed! | restricted! | disallowed! | outlawed! | banned!) (by! | under!) ${run(lawWords, 8)} (law! | laws! | regulation | legislation)`,
        'not! allowed! by! ..4 (law! | laws!)',
        '(constitute | constitutes! | amount to! | amounts! to!) ..2 (offense | crime | felony | misdemeanor)',
        '(way | manner) that! is! against the! law',
        '(money laundering! | launder ..2 money | bribery | tax evasion | organized! crime | criminal offense | criminal organization)',
        '(illegal | unlawful | illicit) $',
        '(content | material | anything | activity | conduct) that! is! (illegal | unlawful)',
        '(非 法 | 违 法 | 不 法) [(或 | 和 | 及)] [(犯 罪 | 违 规 | 有 害 | 不 当 | 不 道 德 | 侵 权)] [的] (目 的 | 用 途 | 活 动 | 使 用 | 行 为 | 内 容 | 信 息 | 犯 罪 | 事 项 | 方 式 | 业 务 | 利 益 | 应 用 | 交 易)',
        '违 法 犯 罪',
        '(违 反 | 触 犯 | 违 背) ..24 (法 律 | 法 规 | 法 令)',
        '(法 律 | 法 规 | 法 律 法 规) ..20 (禁 止 | 不 允 许 | 不 准 许)',
        '(教 唆 犯 罪 | 犯 罪 (活 动 | 行 为 | 目 的) | 洗 钱 | 违 禁 (内 容 | 活 动 | 品))',
        '(違 法 (な | 行 為) | 法 令 に 違 反 | 犯 罪 行 為 | 不 法 な | rechtswidrig | rechtswidrige | rechtswidrigen | illegale | gesetzwidrig)',
      ],
      unless: ['(export! | exporting! | reexport!) ..12 (contrary | in! violation)'],
      notAfter: noRights,
      qualifier: null,
    },
    {
      ways: [
        'criminal [(or | and) _] (activity | purpose | act! | acts! | use! | conduct | content | behavior | means! | end! | ends! | enterprise | scheme)',
        '(commit | commission of! | facilitate | encourage | promote | plan | further | enable | assist) ..4 (crime | criminal offense | felony | criminal)',
      ],
      unless: ['(predict | likelihood | forecast | who! will! | estimate)'],
      qualifier: null,
    },
    {
      // A grant for lawful purposes only says the ban from the side of what is allowed.
      ways: [
        'only ..6 (lawful | legal) (purpose | use! | uses! | manner | means! | activity)',
        '(lawful | legal) (purpose | use! | uses! | manner | activity) only',
        'only! ..4 (purpose | use! | uses! | manner | way) ..4 (permitted! | allowed!) (by! | under!) ..3 (law! | laws!)',
        '(solely | exclusively) ..3 (lawful | legal) (purpose | use! | uses! | manner | activity)',
        '(仅 | 只 | 限) [(可 | 能 | 限 | 得 | 于)] ..6 合 法 [的] (目 的 | 用 途 | 使 用)',
      ],
      binding: true,
      qualifier: null,
    },
  ),
  defineField('controlled-substances', 'for illegal drugs or controlled substances', [
    '(deal | dealing! | trade | trading! | traffic | trafficking! | sell | selling! | make | making! | produce | cook | manufacture | synthesize | smuggle | smuggling!) ..2 [in!] ..2 (drugs! | narcotics! | narcotic | opioids! | controlled substances! | methamphetamine | cocaine | heroin)',
    '(drugs! | narcotics! | opioids! | amphetamine | lsd)',
    '(illegal | illicit | controlled! | regulated! | recreational | prohibited! | restricted! | banned! | scheduled!) [(or | and)] [(illegal | controlled! | prohibited! | regulated! | illicit)] (drug | substance | narcotic)',
    '(narcotic | methamphetamine | cocaine | heroin | fentanyl | marijuana | cannabis | tobacco) [(sale | production)]',
    'drug (trafficking! | dealing! | dealer | manufacture | manufacturing! | abuse | sale | production | trade | synthesis)',
    '(synthesize | traffic | sell | sale of!) ..4 (drug | narcotic)',
    '(毒 品 | 管 制 (药 品 | 物 质 | 药 物 | 物 品) | 吸 毒 | 贩 毒 | 制 毒 | 违 禁 药 | 麻 醉 药 品 | 精 神 药 品)',
    '(薬 物 | 麻 薬 | drogen | betaubungsmittel)',
  ]),
  defineField('gambling', 'for gambling', [
    '(bet | betting! | wager | wagering! | gamble | gambling! | bookmaker | bookmaking! | casino | lottery | lotteries! | slot machine | poker | sportsbook | games! of! chance)',
    '(gambling! | gamble | betting! | casino | lottery | wagering! | sweepstakes) [(activity | service | platform | content)]',
    '(赌 博 | 博 彩 | 赌 (场 | 球) | 聚 赌 | ギャンブル | 賭 博 | glucksspiel | glucksspiele)',
  ]),
  defineField(
    'ip-infringement',
    'to infringe the rights of others',
    {
      ways: [
        '(copy! | copying! | reproduce | reproducing! | imitate | distribute | regenerate) ..3 (protected! | copyrighted!) (work | works! | content | material | text | image | music)',
        '(reproduce | copy! | imitate | plagiarize | distribute | rip! off! | generate) ..6 (copyrighted! | copyright protected! | protected! by! copyright | patented! | trademarked!)',
        '(reproduce | copy | infringe | violate | steal | misuse | disregard | trample) ..4 (other! people s! | others! | third! party | third! parties! | someone else s!) ..3 (copyright | copyrighted! | intellectual property | protected! work | patent | trademark | ip! rights!)',
        '(copy! | copying! | reproduce | imitate | distribute | use | using!) ..4 (protected! | copyrighted! | copyright | patented! | trademarked!) ..3 (work | works! | material | content | text | image | music | book | invention) ..8 (without | unless | no! permission)',
        '(infringe | infringing! | violate | violating! | trample | disregard | breach) ..4 (copyright | copyrights! | patent | patents! | trademark | trademarks! | intellectual property | design rights! | authors! rights!)',
        '(counterfeit | counterfeits! | pirate | pirated! | piracy | bootleg | knock offs!)',
        '(steal | theft of!) ..3 (intellectual property | trade secret | copyrighted!)',
        '(infringe | infringing! | infringement | infringes! | misappropriate | misappropriation | violate | violating! | violation | breach) ..16 (intellectual property | copyright | patent | trade secret | proprietary right | trademark) !([right] ..8 of! the! (holder | licensor | author))',
        '(infringe | infringing! | infringes! | misappropriate) ..8 (third! party s! | third! party | third! parties! | others! | another | anyone s! | anyone | any person | any party) ..3 (right | rights!) !(to! | of! (publicity | privacy))',
        '(infringe | infringing! | infringes! | misappropriate) ..8 (right | rights!) ..3 (third! party | third! parties! | others! | another | any person | any party | other (person | people | party))',
        'infringing! ..4 (material | content | work)',
        '(intellectual property | copyright | trade secret) ..6 (infringement | theft | violation | piracy)',
        '(pirate | pirated! | piracy | counterfeit | counterfeiting!) [(goods! | product | content | software)]',
        '侵 (犯 | 害) ..40 (知 识 产 权 | 著 作 权 | 专 利 | 商 标 | 商 业 秘 密 | 版 权)',
        '(知 识 产 权 | 著 作 权 | 版 权 | 专 利 权 | 商 标 权) [的] (侵 权 | 侵 犯)',
        '(盗 版 | 假 冒 (商 品 | 产 品 | 伪 劣 | 商 标) | 侵 权 (内 容 | 行 为 | 作 品))',
        '(知 的 財 産 権 (を | の) | 著 作 権 を 侵 害 | urheberrechtsverletzung | urheberrechte)',
      ],
      unless: [
        '(litigation | lawsuit | counterclaim | indemnify | injunctive | arbitration | merchantability | warranty | representation | alleging! | allege | accuse | covenant)',
      ],
      notAfter: /\b(?:would|does|do|might|order)\s+not\s+(?:to\s+)?$/i,
      qualifier: null,
    },
    {
      // A further right in a list of rights that must not be infringed.
      ways: ['intellectual property rights!'],
      needs: ['(infringe | violate | misappropriate) ..30 right'],
      unless: ['(litigation | lawsuit | counterclaim | indemnify | arbitration | warranty | representation | allege | reserve | terms!)', '(would! | does!) not! infringe'],
      qualifier: null,
    },
  ),
  defineField('sanctions-evasion', 'to evade sanctions', [
    '(evade | evading! | circumvent | circumventing! | get! around! | getting! around! | bypass | bypassing! | dodge | dodging! | sidestep | undermine | flout | breach | bust!) ..4 (sanction | sanctions! | embargo | embargoes! | export control | trade restriction)',
    '(sanctions! | embargo) ..2 (busting! | evasion | breaking! | circumvention)',
    '(evade | circumvent | avoid | bypass | violate | violating! | evasion of! | circumvention of! | breach) ..6 (sanction | embargo | embargoes!)',
    'sanction (evasion | evading! | circumvention | violation)',
    '(disguise | mask | hide | conceal) ..3 location',
    '(规 避 | 逃 避 | 违 反 | 绕 开 | 绕 过) ..8 制 裁',
    '(制 裁 (の 回 避 | 逃 れ) | sanktionsumgehung)',
  ]),
  defineField('national-security', 'against national security or public order', {
    ways: [
      '(against! | threat to! | threaten | endanger | compromise | prejudice | prejudicial to! | harm | contrary to!) ..3 (security | safety | stability | integrity | interests!) of! ..3 (state | nation | country | republic)',
      '(high treason | treason | sabotage ..4 (state | government))',
      '(undermine | undermining! | threaten | threatening! | endanger | endangering! | disturb | disturbing! | harm | disrupt | attack | jeopardize | subvert | destabilize) ..4 (public order | national security | state security | security of! [the!] state | sovereignty | constitutional order | national unity | public security | government | social order | peace)',
      '(overthrow | overthrowing! | subvert | topple | coup) ..4 (government | state | constitutional | regime | order)',
      '(endanger | undermine | harm | subvert | threaten | jeopardize | damage | compromise | detrimental to! | against | impair | injure | prejudice | disrupt) ..8 (national (security | unity | interest | sovereignty) | state! (security | power) | public order | social (stability | order) | sovereignty | territorial integrity)',
      '(overthrow | topple | subvert) ..4 (government | state! | regime | constitution | socialist)',
      'national security !(law | letter | agency | exception | act! | control | clearance)',
      '(separatism | secession | sedition | treason | insurrection | subversion)',
      '(危 害 | 损 害 | 破 坏 | 威 胁 | 颠 覆 | 泄 露 | 泄 漏 | 分 裂 | 违 背 | 扰 乱 | 煽 动 | 妨 害 | 影 响 | 侵 害 | 窃 取 | 推 翻 | 有 损) ..14 (国 家 (安 全 | 统 一 | 利 益 | 主 权 | 政 权 | 荣 誉 | 秘 密 | 机 密) | 社 会 (稳 定 | 秩 序) | 公 共 (秩 序 | 安 全) | 民 族 团 结 | 领 土 完 整)',
      '(颠 覆 | 反 对 宪 法 | 分 裂 国 家)',
      '(国 家 安 全 保 障 | 公 序 良 俗 に 反 | nationale sicherheit | offentliche ordnung)',
    ],
  }),
]

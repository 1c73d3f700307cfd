import { defineField } from '../field.ts'

const minor = '(minor | child | children | underage | teenager | juvenile | infant)'
const someone =
  '(others! | other (person | people | human | individual | user) | person | people | individual | human | humans! | anyone | someone | yourself | themselves | another | life | lives! | wellbeing | well! being!)'
/** Behind these words harm is the aim of something else that is barred. */
const aimed =
  /\b(?:purposes? of|intent(?:ion)? (?:of|to)|order to|used to|intended to|discriminat\w+ (?:against )?or|and\/or|aim of)\s+$|(?:意图|企图|旨在|为了|目的是|可用于|足以|以)\s*$/i
/** What is done with data about people. */
const handling =
  '(collect | harvest | scrape | gather | generate | disseminate | disclose | infer | process | extract | expose | mine | reveal | leak | steal | compile | aggregate | predicting! | deduce | derive | misuse)'
/** Verbs of many uses, which must stand nearer to the data. */
const passing = '(create | share | store | publish | obtain | distribute | solicit | sell | acquire | release | post | access | buy | trade)'
const personalData = '(personal | personally | private | sensitive | biometric | health) ..5 (information | data | detail | characteristic | attribute)'

/** Fields of use: people. */
export const people = [
  defineField('discrimination', 'to discriminate against people', {
    ways: [
      '(discriminate | discriminating! | discrimination | discriminatory) !(patent | license | term | pricing! | royalty) [(against | on! the! basis)] [or! (harm | harming!)] [(person | people | individual | group)] [based! on!] [(protected! | legally! protected!) ]',
      '(classify | categorize | profile) ..4 (individual | people | person) ..6 (protected! | sensitive | race | religion | ethnicity)',
      '(belittle | demean | degrade | disadvantage | denigrate | dehumanize | marginalize | disparage) ..8 (for! | on! | because! of! | based! on! | owing! to! | due! to!) ..6 (race | racial | ethnic | ethnicity | religion | gender | sex! | disability | nationality | age! | origin | skin | orientation)',
      '(unfair | disparate | unequal | biased) [(or | and) _] (impact | treatment | outcome | effect) ..2 (on! | of! | for!) ..3 (person | people | individual | group)',
      '(歧 视)',
      '(差 別 | diskriminierung | diskriminieren)',
    ],
  }),
  defineField('exploiting-vulnerabilities', 'to exploit the vulnerabilities of people', [
    '(exploit | abuse | take! advantage of! | prey | target | manipulate | misuse) ..6 (vulnerability | vulnerable | weakness of! (person | people | individual)) [of! (a! | any)] [(specific | particular | vulnerable)] [(group | person | people | individual | population | community)] !(code | system)',
    '(exploit | abuse | take! advantage of!) ..3 weakness ..6 (person | people | individual | group)',
    '(materially | substantially) distort ..6 behavior',
    'distort ..3 (behavior | behaviour) of! ..2 (person | individual | people)',
    '(subliminal | manipulative) ..2 (technique | method | technology | tactic)',
    '(利 用 | 针 对) ..16 (弱 点 | 脆 弱 [性] | 弱 势 (群 体 | 人 群) | 易 受 伤 害)',
    '(潜 意 识 (技 术 | 手 段 | 操 纵) | 脆 弱 性 を (利 用 | 悪 用))',
  ]),
  defineField('harm-to-minors', 'to exploit or harm minors', [
    `(exploit | harm | abuse | endanger | groom | mistreat | injure | bully | mislead | corrupt | victimize | target | hurt) !(code) [(or | and) attempt to! (exploit | harm)] ..9 ${minor}`,
    `(harm | danger | exploitation | abuse | cruelty | violence | neglect | endangerment) ..3 (to! | of! | against | toward) ..2 ${minor}`,
    `${minor} (abuse | exploitation | endangerment | grooming! | neglect | harm)`,
    `(content | material | information) ..3 (to! | harmful to! | targeting!) ${minor} !(sexual | sex! | pornography | pornographic)`,
    `(age gating! | age verification) `,
    `(inappropriate | unsuitable | harmful) for! ${minor}`,
    '(伤 害 | 剥 削 | 损 害 | 危 害 | 侵 害 | 虐 待 | 诱 导 | 利 用 | 侵 犯) ..12 (未 成 年 | 儿 童 | 青 少 年)',
    '(未 成 年 [人] | 儿 童 | 青 少 年) [的] ..6 (伤 害 | 剥 削 | 有 害 | 虐 待 | 身 心 [健 康] | 侵 害 | 合 法 权 益)',
    '(未 成 年 者 | 児 童) (を | に) (害 | 搾 取 | 危 害)',
    'minderjahrige',
  ]),
  defineField('child-sexual-abuse', 'for child sexual abuse material', {
    ways: [
      '(child | minor | children | underage) [s!] (sexual | sexually | sex! | exploitative | pornography | porn | pornographic | erotica | nudity | sexualized!) [(exploitation | abuse)] [(material | content | imagery)]',
      '(sexual | sexually | pornographic) ..8 (under! 18 | under! (the! age | eighteen) | younger than 18)',
      '(csam | csae | csem | pedophilia | paedophilia | pedophile | lolicon)',
      `(sexual | sexually | sexualize | sexualization | pornographic | indecent) ..5 ${minor}`,
      `${minor} ..3 (sexual | sexually | sexualized!) (situation | context | content | act | manner | explicit)`,
      '(儿 童 | 未 成 年 [人]) ..6 (色 情 | 性 (侵 | 剥 削 | 虐 待 | 内 容 | 化 | 行 为))',
      '(恋 童 | 幼 童 色 情 | 色 情 ..4 (儿 童 | 未 成 年))',
      '(児 童 (ポ ル ノ | 性 的) | 児 童 ポルノ | kinderpornografie | kinderpornographie)',
    ],
    qualifier: null,
  }),
  defineField('harassment', 'to harass, threaten or bully people', [
    '(harass | harassing! | harassment | bully | bullying! | cyberbullying | cyberbully | stalk | stalking! | intimidate | intimidation | humiliate | troll! | trolling!) [(others! | people | person | individual)]',
    'threatening! !(to! | the! | national | public | life | violence)',
    '(threatening! | abusive) [(or | and) _] (purpose | content | language | message | behavior | material | conduct | speech | statement | communication | activity)',
    '(threaten | abuse! | abusing! | torment | insult | demean | degrade | blackmail | extort | extortion) ..3 (others! | person | people | individual | anyone | user | group)',
    '(personal attack | sextortion | blackmail)',
    '(骚 扰 | 欺 凌 | 霸 凌 | 恐 吓 | 威 胁 他 人 | 侮 辱 | 辱 骂 | 羞 辱 | 跟 踪 骚 扰 | 网 暴 | 网 络 暴 力)',
    '(嫌 が ら せ | ハラスメント | 脅 迫 | belastigung | belastigen)',
  ]),
  defineField('defamation', 'to defame people', {
    ways: [
      '(defame | defamation | defamatory | libel | libelous | libellous | slander | slanderous | vilify) [(others! | content | statement | material)]',
      '(disparage | malign) !(us! | our! | we! | licensor | company | the! (licensor | company | service | brand)) [(or | and)] [(otherwise)] ..3 (others! | person | people | individual | entity | anyone | group)',
      '(damage | harm | tarnish | injure | infringe) ..3 (reputation | good! name) of! (others! | another | any | person | individual | third)',
      '(诽 谤 | 诋 毁 | 中 伤 | 抹 黑) !(本 (软 件 | 模 型 | 公 司 | 产 品)) | (损 害 ..6 (名 誉 | 声 誉) | 名 誉 权)',
      'reputation right',
      '(right | rights) ..6 reputation',
      '(名 誉 (毀 損 | き 損) | 中 傷 | verleumdung | verleumden)',
    ],
    unless: ['(trademark | logo | trade name)', '对 ..12 (软 件 | 模 型 | 公 司 | 产 品 | 项 目 | 许 可 方) ..10 (诋 毁 | 抹 黑 | 中 伤)'],
  }),
  defineField('hate', 'to spread hatred', [
    '(hate! | hateful | hatred | racism | racist | bigotry | xenophobia | xenophobic | antisemitism | antisemitic | misogyny) [(speech | crime | content | group | material | conduct)]',
    '(仇 恨 | 种 族 主 义 | 民 族 仇 视 | 仇 视)',
    '(憎 悪 | ヘイト | ヘ イ ト | hassrede | hetze)',
  ]),
  defineField('violence', 'to promote violence', [
    '(violence | violent !(extremism | extremist) | gore | gory | torture | torturing! | murder | genocide | massacre | killing! | killings! | assassinate | brutality) [(content | act! | acts! | against _)]',
    '(暴 力 | 血 腥 | 凶 杀 | 谋 杀 | 酷 刑 | 杀 戮 | 种 族 灭 绝)',
    '(gewaltverherrlichung | gewalttaten | gewalt)',
  ]),
  defineField(
    'physical-harm',
    'to cause bodily harm',
    {
      ways: [
        '(bodily | corporal | grievous) [(or | and) _] (harm | injury | hurt)',
        'risk of! (death | serious injury | injury)',
        '(loss of! [human] life | serious (bodily | injury) | endanger ..4 (life | lives! | safety | health | person | people | individual | wellbeing | well! being!))',
        '(harm | hurt) to! (others! | people | humans! | human beings! | individual | another | person)',
        '(wound | injure | kill | maim | poison) ..3 (people | person | human | humans! | individual | others! | anyone | someone)',
        '(right to! life | extrajudicial killing)',
        '人 身 (伤 害 | 损 害 | 安 全 | 攻 击)',
        '(身 体 伤 害 | 伤 害 (他 人 | 人 类 | 身 体) | 危 及 ..4 生 命 | 危 害 ..6 (人 身 | 生 命) | 伤 亡)',
        '(人 に 危 害 | 身 体 的 危 害 | korperverletzung)',
      ],
      notAfter: aimed,
    },
    { ways: ['(physical | physically) [(or | and) _] (harm | injury | hurt)'], unless: ['(exploit ..6 vulnerability | distort ..6 behavior)'], notAfter: aimed },
    {
      // "To harm yourself or others" is an item; "… with the purpose of harming others" is a part of another.
      ways: [`(harm | hurt | injure | endanger | cause [any] harm to!) ..5 ${someone}`],
      opening: true,
      unless: [`(exploit | harm) ..8 ${minor}`],
      notAfter: aimed,
    },
  ),
  defineField('self-harm', 'to promote self-harm', [
    '(suicide | suicidal | anorexia | bulimia | selfharm)',
    'self (harm | injury | mutilation | injurious | destructive)',
    'eating! disorder',
    '(harm | hurt | injure) (yourself | themselves | oneself | himself | themself)',
    '(自 杀 | 自 残 | 自 伤 | 自 我 伤 害 | 饮 食 失 调 | 自 害 | 自 傷 | 自 殺 | selbstverletzung | suizid)',
  ]),
  defineField('human-trafficking', 'for human trafficking or forced labor', [
    '(human | person | people | child | women | sex! | organ | labor) (trafficking! | traffic | smuggling!)',
    '(traffic | trafficking!) ..3 (human | person | people | women | child | organ)',
    '(slavery | enslave | servitude | slave! | forced! labor | child labor | forced! marriage | debt bondage | bonded labor | peonage)',
    '(贩 卖 人 口 | 人 口 (贩 卖 | 贩 运 | 买 卖 | 拐 卖) | 拐 卖 | 奴 役 | (强 迫 | 强 制) 劳 动 | 贩 运 人 口 | 奴 隶)',
    '(人 身 売 買 | 人 身 取 引 | menschenhandel | zwangsarbeit)',
  ]),
  defineField(
    'privacy-violation',
    'to violate privacy',
    {
      ways: [
        '(violate | violating! | violation | invade | invasion | infringe | infringement | breach | intrude | interference | interfere | compromise | undermine | intrusion | disrespect) ..10 (privacy | rights! of! (publicity | privacy) | publicity (right | or))',
        'privacy (violation | invasion | breach | infringement)',
        `${handling} ..18 ${personalData}`,
        `${passing} ..4 ${personalData}`,
        `(collection | disclosure | dissemination | publication | exposure | generation | theft | sale | distribution | inference | misuse | processing!) (of! | or!) ..8 ${personalData}`,
        '(doxx | doxxing | dox | doxing | deanonymize | deanonymization | reidentify | reidentification | pii)',
        '(re identify | re identification | de anonymize | unmask) [..2 (person | individual | data | people)]',
        'identify ..4 (person | people | individual) ..10 (anonymous | anonymized! | deidentified! | without ..3 consent)',
        '隐 私 [权]',
        '(收 集 | 泄 露 | 泄 漏 | 传 播 | 披 露 | 侵 犯 | 获 取 | 买 卖 | 窃 取 | 处 理 | 生 成 | 散 布 | 推 断 | 出 售 | 公 开 | 滥 用) ..14 (个 人 [身 份] [敏 感] (信 息 | 数 据 | 资 料) | 可 识 别 个 人 | 个 人 可 识 别)',
        '(人 肉 搜 索 | 公 民 个 人 信 息)',
        '(プライバシー | 個 人 情 報 を | privatsphare)',
      ],
      notAfter: /\bgoverning\s+(?:the\s+)?$/i,
    },
    { ways: [personalData], opening: true, unless: ['(does! not! (cover | grant | extend | apply) | submit | upload | send | provide | input | enter)'] },
    {
      ways: ['(right | rights!) ..6 privacy', 'privacy right', 'image ..4 privacy'],
      needs: ['(infringe | violate | invade | misappropriate | breach) ..30 (right | interest)'],
      unless: ['(warranty | representation)'],
    },
  ),
  defineField('sexual-content', 'to make sexual content', {
    ways: [
      '(pornography | pornographic | porn | erotic | erotica | obscene | obscenity | lewd | nudity | nsfw | lascivious) [(content | material | image | purpose | chat | media)]',
      '(sexual | sexually) (explicit | suggestive | gratification | content | image | material | fantasy | chat | act! | imagery | nature | arousing! | roleplay) [(content | material)]',
      'adult (content | material | entertainment | or | industry | site)',
      '(explicit | indecent) (content | sexual | imagery | nudity | image | material)',
      '(intimate (image | imagery | content | media) | undress | nudify | deepfake pornography)',
      '(色 情 | 淫 秽 | 低 俗 | 涉 黄 | 裸 露 | 黄 色 (内 容 | 信 息) | 成 人 (内 容 | 色 情) | 性 (暗 示 | 露 骨) | 情 色 | 露 骨)',
      '(ポルノ | わいせつ | わ い せ つ | 性 的 (コ ン テ ン ツ | な) | pornografie | pornografisch | pornographie)',
    ],
    notAfter: /\b(?:child|children|minors?|underage|child['’]s)\s+$|(?:儿\s*童|未\s*成\s*年\s*人?|児\s*童)\s*$/i,
    unless: [`(material | content | information) ..2 to! ${minor} ..3 include`],
  }),
  defineField('sexual-solicitation', 'for sexual solicitation or services', [
    '(sexual | sex!) (solicitation | service | trade | worker | work!)',
    '(solicit | soliciting! | solicitation | advertise | offer) ..4 (sex! | sexual (act! | acts! | favor | contact | encounter | service) | prostitution)',
    '(prostitution | prostitute | escort service | sexual or! adult service)',
    '(卖 淫 | 嫖 娼 | 招 嫖 | 性 (招 揽 | 交 易 | 服 务 | 引 诱 | 勾 引) | 売 春 | 買 春 | prostitution!)',
  ]),
]

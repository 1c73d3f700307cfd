import type { Pattern } from '../pattern/registry.ts'
import { pattern } from '../pattern/registry.ts'

/** What holds at a word of a clause: who must, must not, or may do what it says. */
export const enum Force {
  /** A plain statement. */
  none = 0,
  /** The user must not. */
  prohibition = 1,
  /** The user must. */
  obligation = 2,
  /** The user may. */
  permission = 3,
  /** What is let through: "except …". */
  exception = 4,
  /** Asked for, not demanded. */
  request = 5,
  /** The licensor may. */
  reservation = 6,
  /** The licensor must or must not; or nobody is bound. */
  licensor = 7,
}

/** Words that set a force, and the side on which they set it. */
export interface Trigger {
  readonly pattern: Pattern
  readonly force: Force
  /**
   * `forward`: from the words on. `backward`: what stands before them in the sentence ("… is prohibited"). `cover`: the words
   * set nothing, and hide the trigger that seems to stand in them ("agreed to in writing", 所有权). `order`: from the words on,
   * where they open the main clause behind its condition ("If you edit a file, say so").
   */
  readonly reach: 'forward' | 'backward' | 'cover' | 'order'
}

const trigger = (force: Force, reach: Trigger['reach'], sources: readonly string[]): Trigger[] => sources.map((source) => ({ pattern: pattern(source), force, reach }))

const licensorSubject =
  '(we! | licensor | company! | provider! | publisher! | supplier! | vendor! | grantor! | maintainers! | rightsholder | rights! holder | 我们 | 许可方 | 许可人 | 授权方 | 授权人 | 甲方 | 我方 | 我司 | 本公司 | 本平台 | 本团队 | 本单位)'

/** Words that may stand between "is" and "prohibited". */
const adverb =
  '(hereby | strictly | expressly | explicitly | also | likewise | equally | categorically | absolutely | all! | both! | therefore | thus | hence | accordingly | firmly | wholly | entirely | altogether | completely | always | generally | similarly | clearly | specifically | hereunder | each!)'
const adverbs = `[${adverb}] [${adverb}]`
const allows = '(permit | allow | authorize | license | grant | cover | tolerate | condone | entitle | confer | sanction!)'
const grantWords = '(license | licence! | permission | grant | agreement | authorization | terms! | right | rights!)'
/** Verbs in the third person by which a contract says what a party does, and means that it must. */
const partyVerbs =
  '(sends! | returns! | keeps! | deletes! | destroys! | erases! | names! | cites! | reports! | informs! | notifies! | gives! | provides! | submits! | hands! | passes! | includes! | retains! | maintains! | marks! | labels! | states! | acknowledges! | credits! | mentions! | discloses! | supplies! | ensures! | undertakes! | pays! | indemnifies! | bears! | observes! | complies! | owes! | assigns! | transfers! | licenses! | records! | documents! | stops! | ceases! | switches! | upgrades! | updates! | adopts!)'
const parties =
  '(licensee | recipient | user | users! | customer | institution | researcher | participant | distributor | deployer | whoever | anyone | anybody | everyone | everybody | party | undersigned! | signatory | subscriber | holder | borrower)'

/**
 * Triggers in order of precedence: where two begin at the same word, the longer one counts, then the earlier in this list.
 */
export const triggers: readonly Trigger[] = [
  ...trigger(Force.none, 'cover', [
    'agreed! to! (in! writing | by! | between!)',
    'unless ..8 agreed! to!',
    'as! (may! | shall!) be!',
    '(if! | whether! | where!) ..4 (is! | are!) to!',
    '(but! | and! | is! | are!) not! (limited! | restricted! | confined!) to!',
    'not! limited! to!',
    '(who! | which! | that! | persons! | people! | those!) (is! | are!) (entitled! | permitted! | allowed! | authorized!)',
    '(a! | or! | any! | your! | another | other | the! user! | its!) company!',
    '(make | makes! | made! | making! | be! | is! | are! | there!) no! use!',
    'without! (limitation | limiting)',
    '但 不 限 于',
    '不 限 于',
    'may! {day:number}',
    // What a thing does, and not what the user may do: "an act that may harm", "predict who will reoffend".
    '(that! | which! | who!) (may! | can!) !(not! | only! | never)',
    '(predict | forecast | estimate | calculate | likelihood | probability | whether!) ..6 (will! | may! | can! | would! | might! | could! | should!)',
    '所有 权',
    // An irrevocable grant forbids nothing.
    '不 可 (撤销 | 撤回 | 取消 | 分割 | 抗力 | 或缺 | 逆转)',
    '请 (注意 | 参阅 | 参见 | 参考 | 查看 | 知悉)',
    '同意 (或 | 之前 | 之 日)',
    '(未 经 | 经 | 取得 | 获得 | 征得 | 得到 | 未 获 | 未 得 | 未 征 | 不 经 | 没有 | 缺乏) ..12 (同意 | 许可 | 授权 | 允许 | 批准)',
    '(相 | 对 | 响 | 反 | 供 | 适 | 回 | 效) 应',
    '应 用',
    '需 求',
    '(申 | 邀 | 聘) 请',
    '请 求',
    '可 用 性',
    '被 授予',
    '(授予 | 允许) [您 | 你] 的',
    '(对 | 有 | 于) (您 | 你) 应 有',
    '必要',
    // The 得 of 取得 allows nothing.
    '(取 | 获 | 所 | 使 | 求 | 赢 | 觉 | 值 | 难 | 懂) 得',
    '(征 | 博 | 记) 得',
    '必须 品',
    '(任何 | 所有 | 凡) 需 要',
    // "被许可方" holds "许可方", and is the other side.
    '被 (许可 | 授权) (方 | 人)',
  ]),
  ...trigger(Force.none, 'forward', [
    '(shall | must | may) not! be! (liable | responsible | deemed! | construed! | considered! | held! (liable | responsible | accountable | to!) | interpreted! | required! | obligated! | obliged! | bound! | entitled! | affected! | unreasonably | treated! | able! | subject | a! | an! | the! | suitable | available! | accurate | reliable | appropriate | enforceable | applicable | limited! | waived! | revoked! | terminated! | withdrawn! | amended! | invalidated! | refunded! | regarded! | understood! | implied! | denied! | error | free | complete | excluded! | severed!)',
    // A story, not a term: licenses speak of "you" and of roles.
    '(he! | she! | i!) ..3 (promise | vow | swear | decide | choose | prefer | try | hope | want | agree) [never] not! to!',
    'in! no! (event | case) (shall! | will! | may! | can!) !([the!] (you | your | licensee | recipient | user | customer | institution | researcher | participant | subscriber | distributor | deployer))',
    '(shall! | will!) ..6 be! (liable | responsible)',
    'nothing (in! | herein | contained) ..10 (shall | will | may)',
    'nothing ..10 (shall | will)',
    'nothing (in! | herein | contained)',
    'not (prohibit | forbidden! | restrict | prevent | preclude | limit)',
    'not (design | intend | recommend | suitable | warrant | guarantee | test | certify | responsible | liable)',
    'may! not (be! (suitable | appropriate | accurate | reliable | available) | apply | work | function)',
    '(shall | will) not be! (liable | responsible | deemed | construed | affected | considered | a! | an! | unreasonably | obligated | bound)',
    '(may | shall | will | can) not (be! deemed | constitute | affect | limit | apply (to! | if! | when! | where! | in! respect))',
    'no! ..2 (warranty | liability | obligation | representation | guarantee)',
    '(do! | does! | did!) not! (have! | need) to!',
    '(need! | needs!) not!',
    '(don! | doesn!) t! (have! | need) [to!]',
    '(though | but! | although | albeit) not! (required! | obliged! | obligated! | bound!) [to!]',
    '(is! | are!) (not! | under! no!) (required! | obliged! | obligated! | bound! | obligation!) [to!]',
    'no! (need | obligation | duty | requirement) to!',
    '不承担',
    '(无 | 不) (需 | 须 | 必)',
    '不 能 (保证 | 确保 | 视为 | 构成)',
    '不 负责',
    '不保证',
    '不构成',
    '不影响',
    '不对',
    '不视为',
  ]),
  ...trigger(Force.licensor, 'forward', [
    'our! (staff | employee | team | engineer | lawyer | people | personnel | contractor) ..2 (may! | will! | shall! | must! | do! | can!) not',
    'our! (staff | employee | team | engineer | lawyer | people | personnel) (will! | shall! | must!)',
    '(will! | does!) not! (sell! | share! | use! | collect! | read! | disclose! | store! | keep! | rent!) ..1 your! (data | information | content | personal | prompt | input | file | conversation | details!)',
    `${licensorSubject} (don! | won! | can! | doesn!) t!`,
    `${licensorSubject} [also | hereby] (will | shall | must | agree | do! | does! | make | is! | are! | disclaim)`,
    `${licensorSubject} (will | shall | must | do! | does! | may | can) not`,
    `${licensorSubject} cannot`,
    'neither party',
    '^ the! (foundation! | consortium! | lab! | laboratory!) (shall! | will! | must! | agrees! | undertakes!)',
    // What an older license said, and what people ask, binds nobody.
    '(previous! | earlier! | former! | older! | prior!) (license | version | terms! | agreement | policy) ..2 (prohibited! | forbade! | barred! | required! | banned! | restricted! | excluded! | limited! | allowed!)',
    '^ (in! the! past | formerly | until! recently | historically)',
    '(often | sometimes | frequently | occasionally) (ask | wonder) ..2 (whether! | if! | why! | what! | how!)',
    '(no! longer | not! any! longer) (include | contain | have! | need | ask | require | impose | apply | prohibit | forbid | restrict)',
    '(我们 | 许可方 | 许可人 | 授权方 | 授权人 | 甲方 | 我方 | 我司 | 本公司) (不 | [还 | 亦 | 也] (应 | 应当 | 须 | 必须 | 承诺))',
  ]),
  ...trigger(Force.reservation, 'forward', [
    `${licensorSubject} [also | further | hereby | expressly] (may! | can! | reserve | 有权 | 可以 | 保留) !(not)`,
    'reserve the [sole | exclusive] right',
    `${licensorSubject} ..6 (may! | reserves!) !(not)`,
    '有权',
    '保留 ..6 权利',
    `${licensorSubject} 得 (随时 | 视 | 依 | 单方 | 于 | 终止 | 修改 | 修订 | 变更)`,
  ]),
  ...trigger(Force.prohibition, 'forward', [
    'nothing (in! | herein | hereunder | contained) ..10 (permits! | allows! | authorizes! | licenses! | grants! | grant! !(of!) | permit! | allow! | covers! | tolerates! | condones! | entitles! | confers! | gives! | lets!)',
    `nothing (in! | herein | hereunder | contained) ..8 (shall | may | will | is | must) [to!] be! (construed! | interpreted! | read! | understood! | taken!) ..6 (permit | permitting! | allow | allowing! | authorize | authorizing! | grant | granting! | confer | conferring! | entitle | licensing!)`,
    `(shall | may | must | will | is | are) not! (be! | to! be!) (construed! | interpreted! | read! | understood! | taken!) ..6 (permit | permitting! | allow | allowing! | authorize | authorizing! | grant | granting! | confer | conferring! | entitle | licensing!)`,
    'nothing (you! | that! | generated! | produced! | made! | built! | derived! | created!) ..10 (may! | must! | can!)',
    '(ensure | procure | warrant | guarantee | undertake | agree | promise | confirm | represent | see! to! it! | take! care | make! sure) [to! it!] [that!] (no! | none! | neither! | nobody! | nothing!) !(warranty | liability | representation)',
    '(ensure | procure | see! to! it! | take! care | make! sure) [that!] ..6 (is! | are! | does! | do!) (not! | never!) !(liable | responsible | export | import)',
    '(ensure | procure | warrant | guarantee | undertake | agree | promise | represent | confirm | see! to! it! | take! care | make! sure) [to! it!] [that!] ..8 (is! | are!) (not! | never!) [..1] (used! | applied! | put! | made! | deployed! | employed! | turned! | shared! | passed! | given!)',
    'no! (authority | agency | department | body | government | court | company | organization | institution | employer | employee | affiliate | third! party | copy | version | derivative | output | weights! | data! | portion | commercial | business | individual | member | researcher | other! party | party | subscriber | developer) ..8 (may! | shall! | must! | can!)',
    '(and! | or! | with!) no! (use! | passing! | using! | copying! | selling! | sharing! | training! | scraping! | sublicensing! | hosting! | redistribution | distribution | publication | resale | posing! | mass! | creation | generation) [of! | for! | to! | in! | as! | off!]',
    'no! use! (of! | for! | in! | by! | as! | to!)',
    '(is | are) (not! ours! | barred! | precluded! | debarred! | banned!) from!',
    '(has! | have!) no! (right | leave | permission) (of! | for!)',
    '(has! | have!) no! business',
    '(nor! | neither!) (may! | shall! | must! | can! | will! | should!) !(we! | licensor | us!)',
    '(is! | are!) ..4 (excluded! | barred! | banned! | debarred!) from! (using! | the! use | access | exercising! | downloading! | running!)',
    '(make | makes!) no! (attempt | effort) to!',
    '^ (zero | no!) tolerance [for! | of! | towards! | toward!]',
    '(inadmissible | impermissible | improper) to!',
    'none! of! ..6 (is! | are! | shall! be! | may! be! | falls! | fall!) ..1 (authorized! | permitted! | allowed! | licensed! | covered! | acceptable | admissible | tolerated! | within! | used! | done!)',
    '(license | agreement | terms! | conditions! | policy | rules!) (that! | which!) (prohibit | forbid | disallow | ban! | bar! | exclude)',
    '(has! | have!) no! (business | place | right | permission | license | authority | leave) (in! | to! | for! | with! | among!)',
    '(is | are) not! for! !(everyone | the! faint | profit | free | any! | all!)',
    '(is | are) not! (open! | available! | offered! | extended! | granted! | given! | addressed! | conferred! | accorded! | afforded!) (to! | for!)',
    '(keep | kept! | stay | steer | hold) (away | clear | out! | off!) (from! | of!)',
    '(keep | kept!) ..6 (away! | out!) (from! | of!)',
    '(shall | must | has! to! | have! to! | is! to! | are! to! | should) ..1 be! kept! (away | clear | out! | off!) (from! | of!)',
    `${grantWords} [expressly | specifically] (excludes! | exclude! | precludes! | preclude! | bars! | rules! out! | rule! out! | prohibits! | forbids! | withholds!)`,
    `(licensor | we! | us! | company! | provider!) [expressly | hereby | strictly] (excludes! | prohibits! | forbids! | forbid! | disallows! | withholds! | rules! out!)`,
    '^ (no! | not!) (use! | usage | deployment | application | employment | sale | resale | redistribution | sharing! | publication | training! | copying! | passing! | selling! | hosting! | using! | building! | making! | releasing! | uploading! | mirroring!) !(is required)',
    '^ (out! of! (scope | bounds!) | off! limits! | no! go! | not! ok | not! okay | not! (allowed! | permitted! | covered! | licensed!) | what! ..3 (may! | must! | can! | shall!) not! | don! ts!)',
    '(declines! | refuses! | decline! | refuse!) to! (license | permit | grant | authorize | allow | approve)',
    '(at! no! (time | point | stage) | in! no! circumstances | on! no! account | by! no! means | in! no! way | under! no! circumstances | under! no! condition) (may! | shall! | must! | can! | will! | should! | is! | are!) !(..12 (liable | responsible | liability))',
    '(it! is! | constitutes! | shall! be! | will! be!) [a! | an!] [material | serious | grave | fundamental] (breach | violation | misuse | abuse | infringement) [of! (this! | these! | the!) (license | agreement | terms! | policy | rules!)] to!',
    '(is! | are! | be!) [hereby | expressly] (withheld! | kept! back | denied!) (from! | to!)',
    '^ not! for! !(profit | free)',
    'but! not! (for! | on! | as! | by!)',
    'off! limits! (to! | for!)',
    '(permitted! | licensed! | authorized! | allowed! | approved!) (purpose | use | uses! | activity | application | field) ..2 (excludes! | exclude!)',
    '(sector | sectoral | use | usage | field | industry | purpose) exclusions!',
    '(nobody | no! one!) (makes! | sells! | resells! | charges! | earns! | profits! | trains! | hosts! | redistributes! | copies! | publishes!)',
    'none! of! (the! | these! | this! | our! | its! | those!) ..4 (may! | shall! | must! | can! | is! to! | are! to!)',
    '(nobody | no! one! | none! of! (you | them)) ..6 (may! | shall! | must! | can! | is! | will! | gets! to!)',
    '(abstain | desist | forbear | cease and desist) from!',
    '(steer clear | stay away | shy away | keep off) (of! | from!)',
    '(lack | lacks!) (the! | any!) (right | permission | authority) to!',
    '(avoid | omit | ^ stop) (using! | training! | selling! | sharing! | creating! | generating! | making!)',
    '(won! | mustn! | shan! | shouldn! | wouldn! | mayn!) t!',
    `${licensorSubject} (don! | won! | can!) t! (permit | allow | authorize | tolerate | condone | accept | support!)`,
    `(${licensorSubject.slice(1, -1)} | license | policy | agreement | terms!) [strictly | expressly | also] (prohibit | forbid | disallow | ban!)`,
    '^ never! (use | generate | create | make | produce | share | publish | deploy | employ | attempt | distribute)',
    '(you | licensee | user) [are! | is!] not! (developing! | using! | engaged! | engaging! | building! | involved! | promoting!)',
    '(grant | permission | licensed! use) [expressly] exclude',
    '(darf! | durfen!) [..3] (nicht! | weder!)',
    `${licensorSubject} [also | therefore] (do! | does! | will! | can!) not! (permit | allow | authorize | tolerate | condone | accept | support!) !(your! data)`,
    'neither ..4 nor ..6 (will! | shall! | may! | must! | can!) !(be! (liable | responsible | deemed) | have | ..2 liable)',
    '(nobody | no! one!) ..6 (may! | shall! | must! | can! | is! | will!)',
    'no! ..10 (may! | must!) be! (used! | made! | taken! | generated! | created! | applied! | performed! | left!)',
    'in! no! (event | case) (shall! | will! | may! | can!) [the!] (you | your | licensee | recipient | user | customer | institution | researcher | participant | subscriber | distributor | deployer) !(..4 (liable | responsible))',
    'under! no! circumstances ..2 (you | licensee | user | model)',
    'under! no! (circumstances | condition) (shall! | may! | must! | can! | is! | are!) !(..12 (liable | responsible | liability))',
    '(shall | may | must | will | can | should) [be!] (under! no! (circumstances | condition) | in! no! (case | event | circumstances)) !(..4 (liable | responsible))',
    '(shall | may | must | will | can | should | would | could) [also | only | in! no! (event | way | circumstances!)] [and! will | and! shall | and! must] not!',
    '(shall | may | must | will | can | should) [also] (never | neither)',
    'cannot',
    'can! t!',
    'don! t!',
    'do! not! (use | allow | attempt | engage | try | share | publish | distribute | create | generate | modify | remove | copy | reverse | violate | misuse)',
    'not! (to! | use! | allow! | permit! to! | permit! others | authorized! to! | allowed! to! | permitted! to! | entitled! to! | licensed! to! | be! used | used! | be! permitted | be! allowed | intentionally | knowingly | directly)',
    'never (use | to!)',
    // An order, also as a heading: "Do not deceive people".
    '^ (do! not! | don! t!)',
    '^ (prohibited! | forbidden! | banned! | disallowed!) !(by! | from! | under!)',
    '(excluded! | off! limits! | barred! | banned! | blacklisted!) (use | uses! | sector | field | industry | domain | application | purpose | activity | category)',
    '(will! | may! | can! | shall! | ll!) (ban! | suspend! | block! | remove! | terminate!) you for!',
    '(get! | gets! | getting!) you (banned! | suspended! | blocked! | kicked! | removed! | thrown!)',
    '(things! | what! | uses! | stuff!) we ..1 (don! t! | won! t! | do! not! | will! not!) (want | allow | tolerate | accept | permit | like | condone | support!)',
    '(refrain | abstain | desist | prohibited! | restricted! | forbidden! | barred! | prevented! | excluded!) from!',
    '(prohibit | forbid | disallow | ban) [the | any | all] (use | uses! | activity | conduct | purpose | behavior)',
    '(prohibited! | unacceptable | inadmissible | restricted! | forbidden! | impermissible | disallowed! | unauthorized! | banned!) (use | uses! | activity | conduct | purpose | behavior | action | application | content | scenario | practice | sector | field | industry | domain | category)',
    'use (restriction | limitation | prohibition)',
    '(restriction | limitation) (on! | upon!) ..3 use',
    '(do! | does! | shall | will) not! (grant | permit | allow | authorize | license | extend | include | cover | convey | give | consent)',
    'no! (right | license | permission) [is! | are!] [granted! | given! | conferred! | extended! | offered!] (to! | for! | under!)',
    'no! (person | one! | entity | individual | part | use | user | portion | licensee | recipient | customer) ..8 (may! | shall! | is! | are!)',
    'neither! ..10 (may! | shall! | can!) be! (used! | sold! | distributed! | shared! | modified! | transferred!)',
    'no! ..3 (may! | shall! | can!) [ever!] be! (used! | made! | sold! | distributed! | published! | shared! | transferred! | offered! | deployed! | copied! | modified!)',
    'not! [be!] (permitted! | allowed! | authorized! | licensed! | entitled!)',
    'without (obtain | receive | have! | secure) ..6 (consent | license | permission | approval | authorization)',
    '(不得 | 禁止 | 严禁 | 不可 | 不能 | 不应 | 不允许 | 请勿 | 无权 | 不准 | 不许 | 勿 | 切勿 | 杜绝 | 避免 | 不会 | 拒绝 | 不得以)',
    '(一律 | 均 | 概) 不 [予] (允许 | 准许 | 授权 | 许可 | 授予)',
    '(承诺 | 保证 | 同意 | 确认 | 确保) ..8 (不 !(仅 | 少于 | 低于 | 影响 | 限 | 可 抗) | 绝不 | 不会 | 不将)',
    '(谢绝 | 切忌 | 不予 (授权 | 许可 | 允许 | 准许) | 不宜 | 未获 (准许 | 允许) | 未被 (准许 | 允许 | 授权) | 绝不 | 从不 | 不再 (允许 | 授权))',
    '(视为 | 属于 | 视 作 | 构成) [严重 | 重大] (违约 | 违反 本)',
    '不 (用于 | 使用 | 利用 | 借助 | 通过 | 向 | 以 | 提供 | 开放 | 得 | 将 | 违反 | 侵犯 | 从事 | 授予 | 允许 | 许可)',
    '限制 (使用 | 用途)',
    '(禁止 | 限制) [性] (使用 | 用途 | 行为)',
  ]),
  ...trigger(Force.prohibition, 'backward', [
    `(is | are | be! | remain) ${adverbs} (off! limits | off! the! table | out of! (bounds! | scope! | the! question) | ruled! out! | taboo | precluded! | outlawed! | proscribed! | impermissible | prohibited! | forbidden! | disallowed! | banned! | barred! | excluded! | unacceptable | no! go! | not! (tolerated! | welcome | accepted! | acceptable | ok | okay | on! the! table)) !(from!)`,
    `(is | are | be! | remain | lie | fall | go | goes! | lies!) ${adverbs} (outside | beyond | not! (covered! by! | part of! | within! | included! in! | comprised! in! | encompassed! by!)) [(the! | its!) (scope! | bounds! | limits! | terms! | ambit | remit | reach | extent) [of!]] [(this! | the! | these! | our!)] [(rights | present)] ${grantWords}`,
    `(is | are | be! | remain | lie | fall | go | goes! | lies!) ${adverbs} (outside | beyond | no! part! of! | not! among!) [the! | our! | its!] (permitted! | allowed! | licensed! | authorized! | agreed! | intended!) (use | uses! | purpose | scope | activity | application)`,
    `(is | are | be! | remain | lie | fall | go | goes! | lies!) ${adverbs} (outside | beyond) what! ..2 (${grantWords.slice(1, -1)} | we! | licensor | you)`,
    `(is | are | be! | remain) ${adverbs} not! (covered! | included! | permitted! | allowed! | authorized! | licensed! | granted! | conferred! | conveyed!) !(to! | from! | for! | solely | only! | unless)`,
    `(is | are | be! | remain) ${adverbs} reserved! (to! | for! | by! | exclusively) ..2 (licensor | us! | we! | company! | provider! | author | owner | {holder:name})`,
    `(is | are) (something! | not! something! | nothing! | anything! | things! | a! use! | an! act! | acts! | uses!) ..4 (does! | do! | will!) not! ${allows}`,
    `(is | are) (not! something! | nothing! | no! use! | not! things! | not! uses!) (you! | that! you! | this! | the! | anyone | which! | licensee) ..3 (may! | can! | permits! | allows! | covers! | could!)`,
    `(${grantWords.slice(1, -1)} | we! | licensor | it!) (does! | do! | will! | shall!) not! ${allows} [here! | this! | it!] $`,
    `(this! | that!) (license | we! | grant | agreement) (does! | do!) not! ${allows}`,
    '(shall | must | may) [..1] (not! | never!) [..1] be! _ !(liable | responsible | as! | to!)',
    '(shall | must | may | will | can) not! be! tolerated!',
    // Japanese and German say the ban behind what they bar.
    '(て | で) は (な ら | な り | い け) (な | ま)',
    '(を | は | が) [固 く] 禁 (止 | じ)',
    '(ist! | sind!) [strengstens] (verboten! | untersagt! | unzulassig!)',
    `(entail | entails! | lead! to! | leads! to! | result! in! | results! in! | bring! about | brings! about | trigger | triggers!) ..3 (loss | termination | forfeiture | revocation | withdrawal | end! | expiry) of! ..3 ${grantWords}`,
    '[shall! | will! | would!] (constitute | amount to | count! as! | counts! as! | be! | is! | are! | be! treated! as! | be! regarded! as! | be! deemed!) [to! be!] [a! | an!] [material | serious | fundamental | grave] (breach | violation | misuse! | abuse! | infringement) !(of! (law | laws! | the! law | applicable)) [of! (this! | these! | the!) (license | agreement | term | policy | rule)]',
    '(is | are | constitute | be! considered) [a! | an! | material!] (breach | violation) of! (this! | these! | the!) (license | agreement | term | policy | rule)',
    '(is | are | be) [hereby] [strictly | expressly | explicitly | also] (prohibited! | forbidden! | disallowed! | banned! | barred! | excluded! | restricted! | unacceptable | unauthorized!) !(from!)',
    '(is | are | be) [expressly | strictly] not! (permitted! | allowed! | authorized! | licensed! | acceptable | granted!) !(to!)',
    '(shall | must | may | will | can) not! be! (used! | permitted! | allowed! | made! | sold! | distributed! | redistributed! | shared! | published! | transferred! | sublicensed! | operated! | driven! | run! | left! | applied! | deployed! | employed! | exploited! | built! | generated! | created! | carried! out | performed! | conducted! | offered! | embedded! | incorporated! | integrated! | combined! | controlled! | steered! | produced! | undertaken! | pursued! | attempted! | removed! | altered! | deleted! | obscured! | stripped! | omitted! | hidden! | erased!)',
    '(is | are | be) off! limits!',
    '被 [严格] 禁止',
    '(均 | 皆 | 都) (不允许 | 被禁止 | 不得 | 禁止)',
    '[是] 不 (被)  (允许 | 许可) 的',
    '(不 在 | 不 属于 | 超出 | 不 属) ..12 (许可 | 授权 | 允许) [的] (范围 | 之列)',
    '(予以 | 将 被 | 应予) (禁止 | 制止)',
    '(均 | 皆 | 都 | 一律) (属 | 属于 | 视为 | 为 | 在) ..4 (禁止 | 违约 | 违规)',
    '(不被 | 未被 | 不予 | 未获) (允许 | 许可 | 准许 | 授权)',
  ]),
  // The passive: what must be kept stands before the words that say so.
  ...trigger(Force.obligation, 'backward', [
    '(shall! | must! | has! to! | have! to! | needs! to! | need! to!) [also | always | all] [prominently | clearly] be! [prominently | clearly | conspicuously | properly] (included! | retained! | reproduced! | kept! | preserved! | displayed! | maintained! | provided! | given! | shown! | attached! | accompanied! | marked! | stated! | cited! | acknowledged! | credited! | disclosed! | labeled! | identified! | placed! | left! | contained! | mentioned! | attributed! | passed! | carried! | indicated! | named! | affixed! | copied! | present! | visible! | licensed! | distributed! | redistributed! | released! | published! | conveyed! | shared! | made! available | offered! | deleted! | destroyed! | listed! | flagged! | notified! | informed! | warned! | told! | communicated! | delivered! | enclosed! | made! (aware | subject) | reported! | replaced! | installed! | renamed! | referenced! | documented! | described! | imposed! | observed! | declared! | offered! | given! | handed! | noted! | highlighted! | recorded! | incorporated! | bound! | accepted! | updated! | upgraded! | made! (public | clear | known))',
    '(is! | are!) (mandatory | compulsory | obligatory | required! !(to! | by!) | due!)',
    '(is! | are!) to! [also | always | promptly | clearly | immediately] be! (included! | retained! | reproduced! | kept! | preserved! | displayed! | maintained! | provided! | given! | shown! | attached! | marked! | stated! | cited! | acknowledged! | credited! | disclosed! | labeled! | identified! | placed! | left! | mentioned! | attributed! | passed! | indicated! | named! | deleted! | destroyed! | erased! | returned! | reported! | sent! | notified! | informed! | told! | communicated! | submitted! | licensed! | distributed! | released! | made! | recorded! | replaced! | observed! | replaced! | handed!)',
    '(shall! | must! | has! to! | have! to! | is! to! | are! to!) [also | then] (stay | remain | travel | go! | ship | come | accompany | appear | be! there)',
    '(shall! | must! | has! to! | have! to!) [all | also] (appear | accompany | remain | stay | ship | travel)',
    '(应 | 应当 | 必须 | 须 | 需) [被] [一 并] (包含 | 包括 | 保留 | 附上 | 出现 | 列出 | 保存 | 展示 | 注明 | 标注)',
  ]),
  ...trigger(Force.obligation, 'forward', [
    '(shall! | must! | will!) [also | promptly | immediately | at! all times! | further] !(not! | be! (liable | deemed | construed | governed) | neither | never)',
    '(agree! | agrees! | agreeing! | undertake | covenant | require | oblige | obligate) [further | also] [that! you | that! licensee] (to! | will!) !(not!)',
    '(need | have! | has!) to!',
    `${parties} (is! | are!) to! !(be! (found! | liable))`,
    `^ ${parties} ..8 (is! | are!) to! !(be! (found! | liable))`,
    `${parties} [also | then | hereby] ${partyVerbs}`,
    `^ ${parties} !(..8 (not! | never | neither | agree | agrees! | shall! | must! | may! | will! | cannot)) ..12 ${partyVerbs}`,
    '^ (licensees! | recipients! | users! | participants! | researchers! | institutions! | distributors! | deployers! | customers!) [also | then] (send! | file! | keep! | report! | submit! | provide! | give! | include! | retain! | cite! | name! | credit! | acknowledge! | inform! | notify! | delete! | return! | destroy! | maintain! | pay! | bear! | undertake! | grant! | agree! | warrant!)',
    '(owe | owes!)',
    '(is! | are! | remain | made!) [strictly | expressly] (conditional | conditioned! | contingent | dependent) (on! | upon!)',
    '(depend | depends! | hinge | hinges!) (on! | upon!) your',
    '(in! return | in! exchange) (for! which! | you! | licensee)',
    '(see | see! to! it!) [to! it!] that!',
    '(duty | obligation | responsibility) (to! | of! (the! | each | every) licensee to!)',
    // An order behind its condition: "If your product uses it, tell people …".
    '^ (if! | where! | when! | whenever!) _ _ ..14 (tell! | put! | credit!) !(that! | on! | to!)',
    // An order: "Include a copy of this license with each copy."
    '^ [always! | also! | then!] (leave! | erase! | delete! | destroy! | return! | report! | send! | say! | credit! | name! | write! | switch! | upgrade! | update! | mark! | pass! | wipe! | clean! | reference! | carry! | preface! | ask! | stop! | document! | record! | log! | reproduce! | license! | release! | bind!) !(of! | by! | or! | and! | is! | on! | to! | message | file)',
    '^ (place! | cite! | list! | print! | affix! | insert! | carry! | describe! | explain! | put! | label! | let! | hand! | include! | display! | show! | cite! | retain! | keep! | add! | attach! | give! | provide! | acknowledge! | attribute! | reproduce! | preserve! | mention! | ensure! | make! sure! | publish! | disclose! | inform! | notify! | tell! | rename! | share!) !(of)',
    'responsible for!',
    '(provided! | providing!) [however!] that!',
    '(provided! | providing!) you! !(with!)',
    'provided! (each | every | all! | such! | any!) ..6 (has! | have! | is! | are! | agrees! | accepts! | signs! | undertakes!)',
    '(so! long! as! | as! long! as! | on! condition | conditional (on | upon)) [that!]',
    'only! if!',
    // Behind what is allowed: "You may share it if you: (a) keep this notice; …", "… if you ensure that its output is checked".
    'if! you! $',
    'if! you! [also | always] (implement! | ensure! | retain! | preserve! | reproduce!)',
    '(meet | satisfy | fulfill | observe | subject to! | under | on! | comply with!) [all | each] [of] (the! following! | these! | the! conditions! below!) ..2 (condition | requirement | terms!)',
    '(满足 | 符合 | 遵守) ..4 (以下 | 下列 | 如下) ..6 (条件 | 要求)',
    '必须',
    '应当',
    '应 !(不)',
    '须',
    '需 !(不)',
    '同意',
    '有义务',
    '有责任',
    '务必',
    '(负有 | 承担) ..16 义务',
    '(承诺 | 保证 | 确保)',
    '(方可 | 方能 | 才可 | 才能 | 始得)',
    '负责',
    '请 !(勿)',
  ]),
  ...trigger(Force.obligation, 'order', [
    '[please! | then! | also! | kindly! | always! | promptly! | immediately!] (say! | tell! | report! | name! | cite! | credit! | mention! | state! | mark! | label! | erase! | delete! | destroy! | return! | wipe! | send! | notify! | inform! | include! | keep! | retain! | add! | attach! | give! | provide! | hand! | pass! | stop! | cease! | switch! | upgrade! | update! | replace! | write! | contact! | ask! | obtain! | apply! | make! | put! | show! | display! | disclose! | document! | record! | log! | ensure! | acknowledge! | reproduce! | preserve! | leave! | get! | let! | call! | buy! | pay! | talk! | come! | reference! | release! | license! | bind! | remove! | accompany! | note! !(that!)) !(or! | and! | of! | by! | is! | are!)',
  ]),
  ...trigger(Force.permission, 'forward', [
    '(may! | can!) !(not! | only | never | neither | be! (deemed | liable))',
    '(is | are | be) [hereby | only] (permitted! | allowed! | free | entitled! | authorized! | licensed! to!) !(from!)',
    '(hereby | we! | licensor) [hereby] (grant | give)',
    '(可以 | 允许 | 准许 | 授予 | 可 (用于 | 使用 | 将 | 自由 | 免费 | 自行 | 任意 | 随意 | 在 | 对 | 无偿 | 直接) | (均 | 皆 | 都 | 即 | 亦 | 也) 可)',
    '(不受 | 没有) ..4 限制',
    // Legal prose in Taiwan and Hong Kong says 得 for may.
    '(得 | 亦 得 | 均 得) (免费 | 自由 | 无偿 | 依 | 于 | 以 | 为 | 使用 | 利用 | 重制 | 复制 | 散布 | 改作 | 自行)',
    '(您 | 你 | 用户 | 被许可人 | 被许可方 | 被授权方 | 被授权人 | 乙方 | 使用者 | 使用方 | 接收者 | 申请人) [均 | 都 | 亦 | 将 | 仍] 有权',
  ]),
  ...trigger(Force.exception, 'forward', [
    '(except | unless | excluding | save! | notwithstanding) [for! | as! | that! | to! | where! | when! | if! | in!]',
    'other! than!',
    'with! the! exception of!',
    '(除非 | 除外 | 除 ..12 外)',
  ]),
  ...trigger(Force.request, 'forward', [
    '(encourage | urge | invite | recommend | suggest | advise | kindly ask) (you | user | licensee | everyone | recipient | developer | that! | to!)',
    'we! [kindly | respectfully] (ask | request | hope | encourage)',
    '(are! | re!) [always | very | most | more! than | quite] welcome',
    'would ..2 (appreciate | be! grateful)',
    '(鼓励 | 建议 | 呼吁 | 希望 | 倡导 | 推荐 | 欢迎 | 恳请 | 敬请 | 期待) !(书)',
  ]),
]

const byPattern: (Trigger | undefined)[] = []
for (const each of triggers) byPattern[each.pattern.id] = each

/** The force that a pattern sets, by pattern id; a hole where it sets none. */
export const triggerByPattern: readonly (Trigger | undefined)[] = byPattern

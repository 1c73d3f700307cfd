import { defineKind, type Found, probe, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** The licensor may change what the user agreed to. */
export interface UnilateralChange extends RestrictionBase {
  readonly kind: 'unilateral-change'
  /** What it may change. */
  readonly what: 'license' | 'policy' | 'model'
}

const change = '(adapt | vary | modify | adjust | revise | update | amend | change | alter | supplement)'
/** The license or the policy as the object of a verb. */
const its = '..3 (this! | these! | the! | our! | its! | any! | such! | all!) ..4'
const terms =
  '(agreement | license! | licenses! | term! | terms! | condition! | conditions! | policy | aup! | guideline | guidelines! | rules! | eula | rider | addendum | code of conduct | use restriction)'
const anyTime =
  '(from! time! to! time! | at! any! time! | at! any! moment! | at! times! | periodically | occasionally | sole discretion | its! discretion | our! discretion | without ..4 notice | unilaterally | as! needed!)'

const policyWord = probe('policy | aup! | guideline | rules! | code of conduct | use restriction | prohibited use list | 政策 | 规范 | 指引')
const licenseWord = probe('agreement | license | term! | terms! | eula | 协议 | 许可 | 条款')
const words = (found: Found) => ({ from: Math.max(0, found.start - 6), to: found.end + 2 })

/** "You may use the work under any version": new editions bind only those who choose them. */
const chosen = probe(
  '(you | recipient | licensee | user | anyone | may! (be! | choose | elect | opt | use | follow | apply) | option | elect) ..30 (any! | either | that! | this! | subsequent | later | original | such | new! | newer | which) ..6 (version | revision | edition) | (licensed | received | distributed | published) under! ..6 (particular | specific | that! | such) version | distinguishing version',
)

/** A policy is what changes when it is named and no license beside it. */
function read(found: Found): { what: 'license' | 'policy' } | undefined {
  const { reading, clause } = found.view
  if ([0, 1, 2, 3].some((distance) => reading.neighbor(clause, distance)?.has(chosen) === true)) return undefined
  const { from, to } = words(found)
  const near = (words: ReturnType<typeof probe>) => {
    const match = found.view.find(words, from)
    return match !== undefined && match.start < to
  }
  return { what: near(policyWord) && !nearer(found) ? 'policy' : 'license' }
}

/** Whether the license stands nearer to the verb than the policy does. */
function nearer(found: Found): boolean {
  const { view, start, end } = found
  let license = Number.POSITIVE_INFINITY
  let policy = Number.POSITIVE_INFINITY
  for (let at = Math.max(0, start - 6); at <= end; ) {
    const match = view.find(licenseWord, at)
    if (match === undefined || match.start > end) break
    license = Math.min(license, Math.abs(match.start - start))
    at = match.start + 1
  }
  for (let at = Math.max(0, start - 6); at <= end; ) {
    const match = view.find(policyWord, at)
    if (match === undefined || match.start > end) break
    policy = Math.min(policy, Math.abs(match.start - start))
    at = match.start + 1
  }
  return license < policy
}

/** Amendments that both sides make, changes by the user, new editions that bind nobody who does not choose them. */
const remark = [
  '(publish | release | issue) ..6 (revised! | new! | updated!) ..6 version ..8 (license | public)',
  'license steward',
  '(publish | release | issue) ..6 new! version',
  '(no! | any!) ..6 (modification | amendment | supplement) ..30 (unless | writing | written)',
  '(no! one! | nobody | only | none) ..8 (right to! | entitled) ..8 (modify | change | amend)',
  'court ..6 (modify | amend | change | revise)',
  '(arbitration | procedural | court | mediation) ..3 rules!',
  'opt out',
  '(mutual | both parties | parties (may! | agree)) ..12 (consent | agreement | amend | writing)',
  '(no! | not! | only | except | neither) ..24 (amended | modified | changed | modify | amend | waive) ..16 (writing | written | signed | both | mutual)',
  '(you | licensee | user | recipient) [also] (may! | must | shall | can! | will) ..4 (modify | change | update | alter | amend)',
  '(law | act | regulation | statute | code | convention | directive) ..4 as! ..4 (amended | updated | modified)',
  '(modified! | modify | modification | change | alter) ..6 (file | version | code | software | source)',
  '(this! | the!) (guide | documentation | page | readme | changelog)',
]

export const unilateralChange = defineKind<UnilateralChange>({
  kind: 'unilateral-change',
  family: 'standing',
  modality: 'reservation',
  key: ['what'],
  title: 'Unilateral change',
  meaning:
    'The licensor may change the license, the use policy or the model by itself, and the user is bound by the new one: "may modify this Agreement from time to time", "as updated from time to time", "your continued use means that you accept". A license steward who publishes new editions that one may choose is not meant.\n\nWhat was agreed today may be forbidden tomorrow. Those who build on the model must watch a page on the web; lawyers ask for a right to keep the version that was accepted.',
  rules: [
    rule(
      [
        `${change} ..5 ${terms} ..20 ${anyTime}`,
        `(modification | revision | amendment | changes!) ..2 (to! | of!) ..3 (this! | these! | the!) ..3 ${terms} ..16 (from! time! to! time! | at! any! time!)`,
        `${terms} ..14 (may! | will | shall | can! | might!) ..6 (modified | revised | updated | amended | changed | supplemented | altered! | varied! | adapted! | replaced!) ..8 ${anyTime}`,
        `${terms} ..8 ${anyTime} ..8 (modified | revised | updated | amended | changed)`,
        `${anyTime} ..8 (modify | revise | update | amend | change | supplement | alter) ..10 ${terms}`,
        `${terms} ..6 (is! | are!) subject! to! ..4 (change | update | revision | modification | amendment)`,
        `(reserve | reserves | have! the! right | has! the! right | entitled) ..12 (modify | revise | update | amend | change | supplement | alter) ${its} ${terms}`,
        `(we! | licensor | company | provider | author) ..2 (may! | can! | might!) ..4 (modify | revise | update | amend | change | supplement | alter | replace) ${its} ${terms}`,
        `(may! | can!) (update | modify | amend | revise | change) this! ${terms}`,
        `${terms} ..3 (may! | can!) be! ..3 (modified | revised | updated | amended | changed) ..2 by! (us! | licensor | company | provider)`,
        `(reserve | reserves! | keep | keeps! | retain) ..3 (right | freedom | option | possibility | liberty) ..4 (adapt | vary | amend | modify | change | revise | alter | update | replace | rewrite) ..4 (document | rules! | these! | them! | conditions! | terms! | license)`,
        `(we! | us! | licensor | company | provider | author | {who:name}) (may! | can! | might! | is! free to! | are! free to! | (is! | are!) entitled! to!) ..1 (adapt | vary | revise | amend | modify | change | update | alter | rewrite) (them! | this! document | (this! | these! | the! | our! | any!) ..2 ${terms})`,
        `(may! | can!) ${change} (these! | this!) ${terms} (by! | at! | from! | without | with! | on! | upon!) ..4 (notice | notification | posting! | publishing! | time)`,
        `(amended! | revised! | changed!) (text | version | wording | terms! | document | edition) ..8 (govern | governs! | bind | binds! | apply | applies! | prevail | counts! | effective)`,
        `(what! is! posted! | (posted! | published!) version | version (posted! | published!)) ..8 (govern | governs! | bind | binds! | apply | applies! | prevail | prevails! | counts!)`,
        `(stay | staying! | keep | keeps! | continue | continuing! | go! on! | carry on) ..4 (use | using! | with! the! service) ..12 (agree | agreed! | accept | accepted! | acceptance | consent) ..8 (amended! | revised! | new! | changed! | change | changes! | amendment)`,
        `{who:name} (may! | can!) (revise | amend | change | modify | update | vary) them! ..4 ${anyTime}`,
        `(publish | post | issue) ..3 (revised! | updated! | amended!) ..3 ${terms} ..12 ${anyTime}`,
        `(publish | post | issue | release) ..2 new! edition of! ..3 ${terms} ..12 ${anyTime}`,
        `bound by! ..4 (future | revised! | amended! | updated! | subsequent) ..3 (revision | version | change | ${terms.slice(1, -1)})`,
        `then! current version ..6 ${terms}`,
        `(latest | current | newest | most recent) version ..4 from! time! to! time! ..8 ${terms}`,
        `${terms} ..16 as! [it! | they!] [may! | amended | updated] [be!] (updated | amended | modified | revised | changed) ..3 ${anyTime}`,
        `${terms} ..30 as! [may!] [be!] (updated | amended | modified | revised) from! time! to! time!`,
        '(continue | continued | continuing) [to! | your!] use ..24 (constitute | means! | mean! | deemed | signify | indicate | accept | acceptance | agree) ..16 (change | modification | revised | updated | amended | revision | amendment | update | new! (term | version))',
      ],
      { force: STATED, unless: remark, where: ['sentence', 'item', 'definition'] },
      read,
    ),
    rule(
      [
        '(reserve | reserves) ..20 (update | modify | change | replace | withdraw | discontinue) ..3 the! (model | software | service | weight)',
        '(we! | licensor | company | provider) ..2 (may! | can!) ..8 (update | modify | change | discontinue | remove | withdraw) ..4 (model | software! | service | api | feature)',
        '(update | modify | change) ..2 the! model through! electronic',
        '(may! | can!) [also] (update | modify | change | discontinue | replace) {what:name} ..3 (from! time! to! time! | at! any! time!)',
      ],
      { force: STATED, unless: ['(you | licensee | user) ..4 (may! | reserve)', 'this! (guide | page | readme | roadmap)'] },
      () => ({ what: 'model' }),
    ),
    rule(
      [
        '(有权 | 可能 | 保留 | (我们 | 许可方 | 许可人 | 授权方 | 公司) ..4 (可 | 会 | 将)) ..20 (修订 | 修改 | 更新 | 变更 | 调整 | 补充) ..12 (协议 | 许可 | 条款 | 政策 | 规则)',
        '(协议 | 许可证 | 许可 | 条款 | 政策 | 规则) ..8 (可能 | 会 | 将 | 可 | 有权) ..8 (修订 | 修改 | 更新 | 变更 | 调整)',
        '(有权 | 可 | 可能) ..16 对 ..8 (协议 | 许可证 | 条款 | 政策 | 规则) ..8 (修订 | 修改 | 更新 | 变更 | 调整)',
        '(有权 | 可) ..16 (发布 | 公布) ..8 (协议 | 条款 | 许可) ..6 (修订 | 更新 | 新 | 补充)',
        '(修订 | 更新 | 变更 | 修改) 后 的 ..4 (协议 | 条款 | 许可) ..24 (自动 | 继续 ..3 使用 | 生效 | 适用 于)',
        '随时 ..6 (修订 | 修改 | 更新 | 变更 | 调整 | 增删) ..8 (协议 | 许可 | 条款 | 政策 | 规则 | 规范)',
        '继续 ..3 使用 ..20 (视为 | 表示 | 即 | 意味) ..8 (同意 | 接受) ..12 (修订 | 修改 | 更新 | 变更)',
      ],
      {
        unless: [
          '(您 | 你 | 被许可方 | 用户) ..3 (可 | 可以 | 有权 | 不得 | 必须 | 应) ..12 (修改 | 更新 | 修订) ..4 (模型 | 软件 | 代码)',
          '(双方 | 书面 | 协商 一致 | 善意 协商) ..16 (修改 | 变更 | 修订)',
          '不得 ..10 (修改 | 变更)',
          '不 对 ..12 修改',
          '授予',
          '(您 | 你 | 被许可人 | 被许可方 | 被授权方 | 乙方 | 使用者 | 用户) ..6 (可以 | 有权)',
          '任何人',
        ],
      },
      read,
    ),
    rule(
      ['(我们 | 许可方 | 许可人 | 授权方 | 公司) ..6 (有权 | 可 | 保留 | 可能) ..20 (更新 | 修改 | 变更 | 下架 | 停止) ..8 (模型 | 服务 | 软件)'],
      { unless: ['(协议 | 条款 | 许可证) ..6 (更新 | 修改 | 修订)', '被 (许可 | 授权) (方 | 人) ..4 (有权 | 可)'] },
      () => ({ what: 'model' }),
    ),
  ],
  say: ({ what }) =>
    what === 'model'
      ? 'The licensor may change or withdraw the model.'
      : `The licensor may change the ${what === 'policy' ? 'use policy' : 'license'} by itself, and the new version binds you.`,
})

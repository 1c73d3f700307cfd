import { isPartial } from '../partial.ts'
import { readReach } from '../reach.ts'
import { defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** The thing must not be passed on. */
export interface NoRedistribution extends RestrictionBase {
  readonly kind: 'no-redistribution'
  /** What must stay with the licensee. */
  readonly scope: 'model' | 'derivatives' | 'both' | null
}

const THING =
  '(model | software | material | work | weight | program | checkpoint | code | artifact | dataset | corpus | corpora! | data! | font | product | copy | copies! | them! | it! | derivative | adapter | (fine tuned! | modified!) (version | model) | licensed! (material | model) | (any! | no!) (part | portion))'
const PASS = '(distribute! | redistribute! | republish! | distributing! | redistributing!)'
const GIVE =
  '(share! | convey! | circulate! | forward! | publish! | provide! | disclose! | release! | give! | upload! | transmit! | make! available | transfer! | sharing! | publishing! | providing! | uploading!)'
const OTHERS =
  '((third | other | another) (party | person | people | entity | company) | others! | someone | somebody | anybody | anyone ($ | else! | outside!) | public! | outside! ..3 (organization | company) | online! | hub)'

const derivative = probe('derivative | derived! | (modified! | fine tuned! | finetuned!) (version | model | weight) | adapter | modification | 衍生')
const bareModel = probe(
  '(model | software | weight | material | dataset | corpus | corpora! | data! | work! | checkpoint | program) !(derivative | output) | 模型 !(衍生) | 软件 | 权重 | 数据集',
)
const otherThing = probe(
  '(export | embargo | sanction | (as! | in!) (a! | an!) ..4 service | patent | may! or! may! not! | output | information | network | conjunction | notice | personal data | personal information | confidential | password | account | credential | key | content ..4 (illegal | harmful | violate) | false | (material | content | anything | data) that! ..2 (libel | defame | infringe | violate | reveal | harm | expose | harass) | malware | misinformation | disinformation | illegal | unlawful | harmful | benchmark | trademark | warranty | support | (输出 | 生成) ..10 (意见 | 建议) | 个人 信息 | 违法 | 虚假 | 有害)',
)
const condition = probe('^ if! | ^ (in! the! event | where! | as! a! consequence) | then! you! | if! you! cannot | unless')
const leave = probe('(unless | without | except! with!) ..12 (consent | permission | authorization | approval | agree)')
const acceptance = probe(
  '(do! | does!) not! (agree | accept) | (accept | agree to!) ..4 (license | agreement | terms!) | nothing! else! | permits! the! | (is! | are!) [hereby] (permitted! | allowed!) to! ..3 (copy | distribute | redistribute) | please! do! not! | ^ to! (prohibit | forbid | exclude | bar!) | add! ..2 (phrase | sentence | words! | statement) {words:quoted} | provided! that! | (may! | free to!) [also | only | freely] [_ and] (distribute | redistribute)',
)

function read(found: Found): Values<NoRedistribution> | undefined {
  const { view, start } = found
  if ((view.has(condition) && !view.has(leave)) || isPartial(view) || view.has(acceptance) || view.has(otherThing)) return undefined
  const behind = readReach(view, start)
  const { outputs, thing } = behind.outputs || behind.thing ? behind : readReach(view)
  if (outputs && !thing) return undefined
  const derived = view.has(derivative)
  return { scope: derived ? (view.has(bareModel) ? 'both' : 'derivatives') : 'model' }
}

const THING_ZH = '(模型 | 软件 | 权重 | 参数 | 数据集 | 作品 | 衍生 | 代码 | 程序 | 材料 | 再分发 | 数据)'
/** "将权利转让给第三方" passes on rights, and no copy. */
const onlyRights = ({ view, start, end }: Found): boolean =>
  /权利|义务|本协议|本许可/.test(view.words(Math.max(view.own, start - 12), end)) &&
  !/模型|软件|权重|参数|数据集|作品|代码|材料/.test(view.words(Math.max(view.own, start - 12), Math.min(view.length, end + 8)))

export const noRedistribution = defineKind<NoRedistribution>({
  kind: 'no-redistribution',
  family: 'access',
  title: 'No redistribution',
  meaning:
    'The model, or what is derived from it, must not be passed on: no copies to others, no upload to a hub, no weights inside a product. Texts forbid distribution, say that no right to distribute is granted, or that the thing must not be made available to third parties.\n\nInternal use and mostly a service on your own servers stay possible; shipping to customers, on devices or on their premises, does not. Contractors and group companies are often third parties.',
  rules: [
    rule(
      [
        `${PASS} [or! _ | and! _] ..5 ${THING}`,
        `${GIVE} [or! _] ..10 ${THING} ..8 (to! | with! | by!) ..3 ${OTHERS}`,
        `${GIVE} ..10 ${OTHERS}`,
        `(make! | making! | give! | disclose! | provide! | transfer!) ..8 ${THING} ..2 [available] to! (any! | anyone | anybody) ..2 (other! than! | outside | except | who! is! not | besides)`,
        `(share! | upload! | sharing!) ..3 (weight | model | software | checkpoint | copies! | them!)`,
        `(re! uploading! | reuploading! | reupload! | re! upload! | mirroring! | mirrors! | passing! on! | pass! on! | handing! on! | hand! on! | reposting! | repost! | redistribution | onward! (transfer | distribution))`,
        `(hand | pass | forward | give | lend | circulate | leak) ..8 (to! | on! to! | over! to! | among! | into!) ..3 (third | other | another | others! | anybody | anyone | outsiders! | friends! | public! | wild!)`,
        `(put | place | post | make | release) ..8 (online! | up! for! download | on! ..3 (internet | web! | public | repository | hub | file! sharing) | public! | publicly ..1 (available | accessible) | into! circulation)`,
      ],
      { force: [Force.prohibition], needs: [`(${THING.slice(1, -1)} | file)`] },
      (found) => (found.view.forceAt(found.start) === Force.prohibition && isGiving(found) ? read(found) : undefined),
    ),
    rule(
      [
        `${THING} ..6 (must! | may! | shall! | can!) not! be! ..3 (distributed! | redistributed! | shared! | published! | passed! | disclosed! | given! | made! available!)`,
        `(neither | no! | none) ..10 ${THING} ..8 (may! | shall! | must! | can!) be! ..3 (distributed! | redistributed! | conveyed! | circulated! | passed! | handed! | given! | shared! | made! available) ..3 (to! | on! | among! | with! | outside)`,
        `(redistribution | distribution | sharing! | publication) of! ..6 ${THING} ..12 (prohibited! | forbidden! | not! (permitted! | allowed! | granted!))`,
        `(publishing! | sharing! | uploading! | distributing! | redistributing!) ..4 ${THING} ..3 (forbidden! | prohibited! | not! (permitted! | allowed!))`,
        `${THING} ..2 not! to! be! ..2 (distributed! | redistributed! | shared! | published! | handed! | passed! | given! | lent!)`,
        `redistribution ..6 [strictly!] (prohibited! | forbidden! | not! (permitted! | allowed!))`,
        `(redistribution | distribution | publication | dissemination | right! to! (distribute | redistribute | publish)) ..8 reserved! (to! | for! | by!)`,
        `(keep! | kept!) ..6 ${THING} ..2 (to! yourself! | to! yourselves! | private! | confidential! | within! your | inside! your | in! house | in! your! own)`,
        `(keep! | kept! | hold!) the! files! (to! yourself! | private! | in! house)`,
        `${THING} ..4 (shall! | must! | may! | is! to! | are! to! | has! to! | have! to!) ..2 (not! leave! | never! leave! | (remain! | stay!) ..2 (within! | inside! | in! (your! | the! licensee) | on! the! premises))`,
        `(not! leave! | never! leave!) ..3 (premises! | organization | institution | network | computers! | systems! | possession | control | hands!)`,
      ],
      {},
      read,
    ),
    rule(
      [
        `no! (right | license | permission) ..6 (distribute | redistribute | distribution | redistribution)`,
        `no! (redistribution | distribution) [right] [of!] ..6 (allowed! | permitted! | granted!)`,
        `((do! | does!) not! (include | grant | have! | convey) | exclude | excluding!) ..3 (right | permission | license) ..6 to! ..2 (distribute! | redistribute!)`,
        `but! not! the! right to! (distribute | redistribute)`,
      ],
      {},
      read,
    ),
    rule(
      [
        `再分发`,
        `(分发 | 传播 | 再 分发 | 转发 | 散布 | 扩散 | 外传 | 二次 分发) ..14 ${THING_ZH}`,
        `(<zh-give>) ..14 (给 | 向 | 至) ..4 (<zh-others>)`,
        `向 ..4 (<zh-others>) ..10 (<zh-give>)`,
        `${THING_ZH} ..12 (<zh-give>) [给 | 至] ..4 (<zh-others>)`,
        `对外 ..4 (<zh-give>)`,
        `(转交 | 转给 | 转发 给 | 交给 | 借给) ..4 (<zh-others>)`,
        `${THING_ZH} ..8 (转发 | 外传 | 扩散 | 再分发 | 公开 (发布 | 分发 | 传播))`,
        `(上传 | 发布 | 公开 | 转载 | 存放) ..14 (网站 | 平台 | 仓库 | 社区 | 镜像 | 网盘 | 站点 | 互联网 | 公网)`,
      ],
      {
        force: [Force.prohibition],
        needs: [THING_ZH],
        // A service is no copy, and what is made with the model or said to it is not the model.
        unless: [
          '(评测 | 测评 | 测试 | 评估) (结果 | 数据 | 报告)',
          '(提供 | 发布) ..14 (服务 | 接口 | 功能 | 能力)',
          '(账号 | 账户 | 密钥 | 密码 | 口令)',
          '(生成 | 输出) [的] (内容 | 结果 | 物)',
          '(保密 | 机密) 信息',
          '(法律 | 医疗 | 投资 | 专业) ..6 (建议 | 意见)',
          '个人 信息',
          '(虚假 | 违法 | 有害) ..4 信息',
        ],
      },
      (found) => (onlyRights(found) ? undefined : read(found)),
    ),
  ],
  refine: (readings) => {
    if (readings.length < 2) return readings
    const scopes = new Set(readings.map(({ values }) => values.scope))
    const scope = scopes.size === 1 ? readings[0]!.values.scope : 'both'
    return [{ ...readings[0]!, found: readings.flatMap(({ found }) => found), values: { scope } }]
  },
  say: ({ scope }) =>
    scope === 'both' ? 'The model and its derivatives must not be passed on.' : scope === 'derivatives' ? 'Derivatives must not be passed on.' : 'The model must not be passed on.',
})

const act = probe('(host | transmit | provide | publish | release | upload | give | convey) ..4 (service | content | information | support | access)')
/** Passing the thing on, not a service or content. */
const isGiving = ({ view, start, end }: Found): boolean => {
  const other = view.find(act, start)
  return other === undefined || other.start >= end || other.start > start
}

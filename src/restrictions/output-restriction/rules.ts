import { COMMERCE, COMMERCE_ZH } from '../non-commercial/commerce.ts'
import { readReach } from '../reach.ts'
import { type Draft, defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** What the model makes may not be used freely. */
export interface OutputRestriction extends RestrictionBase {
  readonly kind: 'output-restriction'
  /** What is limited: use for money, who owns it, making it public, under which license it goes, or something else. */
  readonly limit: 'non-commercial' | 'ownership' | 'publication' | 'license' | 'other' | null
}

const OUTPUT =
  '(output | generation! | generations! | results! !(in! | of! (evaluation | test | benchmark)) | (what! | whatever | anything | everything) the! (model | service | tool | software | system) (makes! | produces! | generates! | creates! | writes! | returns!) | (generated! | synthesized! | synthetic! | produced!) (content | data | image | text | media | material | audio | video | speech | voice | music | song | picture | work) | (content | image | text | audio | video | picture | song | clip | illustration | story) (you | users! | customers!) (generate! | make! | create! | produce!) | material (generated! | produced! | synthesized!) | (content | data | image | text | media | audio | video | work | picture | song | clip | illustration | story) ..2 (generated! | produced! | created! | synthesized! | made! (with! | by! | on! | through!)) | 输出 [内容 | 结果] | 生成 [的] (内容 | 物 | 结果 | 图像 | 图片 | 文本 | 音频 | 作品 | 视频 | 成果))'
/** Without "results", which programs that are no models have too. */
const CONTENT = OUTPUT.replace('results! !(in! | of! (evaluation | test | benchmark)) | ', '')
const licensorOwn = '(we! | us! | licensor | company | provider | {who:name} | 许可方 | 我们 | 许可人 | 开发者)'
const training = probe('(train | training! | improve | distill | fine tune | finetune) ..8 (model | algorithm | llm | ai!) | 训练 | 改进 | 蒸馏')
const noClaim = probe('(claim | assert | have! | retain | reserve | make) ..2 no! | (do! | does! | will!) not! ..2 (claim | assert | own) | 不 主张 | 不 享有')
const otherWay = probe(
  '(including | for! any! purpose) ..3 commercial | commercially! (and! | or!) non | commercial! (and! | or!) (non | noncommercial) | (non commercial | noncommercial) (and! | or!) commercial',
)

const spoken = ({ view }: Found): boolean => {
  const { outputs } = readReach(view)
  return outputs
}

const limited =
  (limit: NonNullable<OutputRestriction['limit']>) =>
  (found: Found): Values<OutputRestriction> | undefined =>
    (found.view.has(training) && limit !== 'non-commercial') || /[|)]/.test(found.view.words(found.start, found.end)) || (limit === 'non-commercial' && found.view.has(otherWay))
      ? undefined
      : { limit }

/** A ban on commerce that names outputs among what it reaches. */
const unsold = (found: Found): Values<OutputRestriction> | undefined =>
  !spoken(found) || found.view.has(otherWay) || (found.start > 0 && /^(non|非)$/i.test(found.view.words(found.start - 1, found.start))) ? undefined : { limit: 'non-commercial' }

export const outputRestriction = defineKind<OutputRestriction>({
  kind: 'output-restriction',
  family: 'outputs',
  title: 'Limits on outputs',
  subject: ['outputs'],
  key: ['limit'],
  meaning:
    'The text limits what may be done with the things that the model makes. Most licenses leave outputs to the user; some carry the limits of the model over to them (no commercial use, only for research, no use against the license), keep or share ownership, forbid publication, caching or resale, or demand that outputs go under a stated license.\n\nThis is easy to overlook: whoever runs the model at home and sells the pictures is bound by it too. It needs a look at how outputs are stored, shown and passed on to customers.',
  rules: [
    rule([COMMERCE, COMMERCE_ZH], { force: [Force.prohibition], needs: [OUTPUT] }, unsold),
    rule(
      [
        `${OUTPUT} ..14 (may! | shall! | must! | can!) not! be! [re] (sold! | resold! | monetized! | commercialized! | licensed! for! a! fee!)`,
        `(sell | resell | monetize | commercialize) ..4 ${OUTPUT}`,
        `${OUTPUT} ..16 (sell | resell | monetize | commercialize) (it! | them!)`,
        `${OUTPUT} ..10 (solely! | only! | exclusively!) ..3 for! ..3 (research | academic | personal | educational | noncommercial | non commercial)`,
        `(solely! | only! | exclusively!) ..12 ${OUTPUT} ..4 for! ..3 (research | academic | personal | educational | noncommercial | non commercial)`,
        `${OUTPUT} ..10 (noncommercial | non commercial | noncommercially | non commercially)`,
      ],
      {
        force: [Force.prohibition, Force.obligation, Force.permission, Force.none],
        unless: ['(may! | can! | free to!) [freely | also] (sell! | use!) ..8 (commercial | commercially!)', '(you | user) own'],
        needs: ['(not! | only! | solely! | exclusively! | never | no! | prohibited! | forbidden!)'],
      },
      (found) => (found.view.forceAt(found.start) === Force.exception ? undefined : limited('non-commercial')(found)),
    ),
    rule([`${OUTPUT} ..10 (仅 | 只 | 不得) ..8 (非 商业 | 非 营利 | 出售 | 销售)`], {}, limited('non-commercial')),
    // Ownership stays with the licensor, or the user may not claim it.
    rule(
      [
        `(claim | assert | register | seek) ..8 (ownership | copyright | property | patent | title) ..14 ${OUTPUT}`,
        `(claim | assert | register) ..6 ${OUTPUT} ..6 (as! your! own | ownership | copyright)`,
        `ownership ..10 ${OUTPUT}`,
      ],
      { force: [Force.prohibition], unless: ['human ..4 (made | generated)', 'as human', 'original work'] },
      limited('ownership'),
    ),
    rule(
      [
        `${licensorOwn} ..3 (own | owns! | retain | retains! | reserve | reserves! | shall! own! | hold | holds!) ..12 ${OUTPUT}`,
        `${OUTPUT} ..8 (belong | vest | (owned! | held!) by!) ..3 ${licensorOwn}`,
        `${OUTPUT} ..10 (property | ownership) of! ..2 ${licensorOwn}`,
        `(assign | transfer) ..8 ${OUTPUT} ..8 to! ..2 ${licensorOwn}`,
        `(right | rights! | title | ownership | copyright) ..4 (in! | to! | of! | over!) ..3 ${OUTPUT} ..8 (lie | lies! | rest | rests! | vest | vests! | remain | stay | belong) ..1 (with! | in! | to!) ..2 (operator | ${licensorOwn.slice(1, -1)})`,
        `${OUTPUT} ..16 (归 | 属于) ..4 (<zh-us> | 平台)`,
      ],
      { force: [Force.none, Force.licensor, Force.reservation, Force.obligation, Force.prohibition] },
      (found) => (found.view.has(noClaim) || /\b(you|users?|licensees?|customers?)\b/i.test(found.view.words(found.start, found.end)) ? undefined : limited('ownership')(found)),
    ),
    rule([`(声称 | 主张 | 宣称) ..4 ${OUTPUT} ..8 (所有权 | 版权 | 著作权 | 知识 产权)`], { force: [Force.prohibition] }, limited('ownership')),
    // No making public.
    rule(
      [
        `publicly! (display | perform | show | play) ..4 ${CONTENT}`,
        `(publish | publicize | disclose | share | distribute | redistribute | broadcast | post! | disseminate) ..5 ${CONTENT}`,
        `${CONTENT} ..16 (published! | released! to! | disclosed! | shared! | distributed! | redistributed! | made! (public! | publicly! | available!) | posted!)`,
        `${CONTENT} ..8 (公开 | 发布 | 传播 | 发表)`,
        `(公开 | 发布 | 传播 | 发表) ..6 ${CONTENT}`,
      ],
      {
        force: [Force.prohibition],
        unless: [
          '(illegal | unlawful | harmful | false | defamatory | misleading | infringe | violate | disclaim | disclose that | harass | harm | purpose | benchmark | evaluation | 违法 | 虚假 | 有害 | 侵犯 | 标识)',
        ],
      },
      limited('publication'),
    ),
    // Outputs under the terms of the license, or another one.
    rule(
      [
        `${OUTPUT} ..8 (shall! | must! | is! | are!) [also] [be!] (subject to! | governed! by! | licensed! ..3 under! | released! under! | made! available! under! | distributed! under! | shared! under! | bound! by!) ..10 (license | agreement | terms! | restriction | condition)`,
        `${OUTPUT} ..16 (may! only! | only! ..1 (may! | be!)) ..3 (shared! | distributed! | published! | released! | passed!) ..1 (on! | under) ..2 (terms! | license | conditions!)`,
        `(license! | release) ..3 ${CONTENT} ..3 under! ..6 (license | terms!)`,
        `${OUTPUT} ..8 (须 | 应 | 必须) ..6 (遵守 | 受) ..6 (本 协议 | 本 许可)`,
      ],
      { unless: ['(not | no! longer) ..2 (subject | governed | bound)', 'third party', '(law | laws! | regulation)'], force: [Force.obligation, Force.none, Force.prohibition] },
      limited('license'),
    ),
    // "No use of the output may go against the license", and bans on storing, changing or tracking outputs.
    rule(
      [
        `${OUTPUT} ..6 (contravene | violate | breach | conflict | infringe!) ..6 (license | agreement | provision | terms! | policy)`,
        `(contravene | violate | breach | conflict with!) ..10 (license | agreement | provision | terms!) ..6 (use! | using!) ..2 ${OUTPUT}`,
        `(use | reproduce | distribute | display) ..20 ${OUTPUT} ..8 outside ..3 (territory | country | region | jurisdiction)`,
        `${OUTPUT} ..28 purpose ..2 (conflict | inconsistent | contrary) ..6 (license | agreement | policy | terms!)`,
        `${OUTPUT} ..6 违反 ..6 (本 协议 | 本 许可)`,
      ],
      { force: [Force.prohibition], unless: ['reverse engineer'] },
      limited('other'),
    ),
    rule([`no! use of! ..3 ${OUTPUT} ..3 (contravene | violate | breach | conflict)`], {}, limited('other')),
    rule(
      [
        `(cache | store | frame | syndicate | scrape | archive | alter! | modify | intersperse | aggregate | analyze | monitor | track) ..20 ${OUTPUT}`,
        `${OUTPUT} ..8 (cached! | stored! | archived! | modified! | altered!)`,
      ],
      {
        force: [Force.prohibition],
        unless: ['(source | training! | personal! | input) data', 'watermark', '(circumvent | bypass | remove) ..8 (filter | safety)', 'reverse engineer'],
      },
      (found) => (readReach(found.view).thing ? undefined : { limit: 'other' }),
    ),
  ],
  refine: (readings) => settle(readings),
  say: ({ limit }) =>
    limit === 'non-commercial'
      ? 'Outputs may not be used commercially.'
      : limit === 'ownership'
        ? 'You may not claim ownership of outputs, or the licensor keeps it.'
        : limit === 'publication'
          ? 'Outputs may not be published or passed on.'
          : limit === 'license'
            ? 'Outputs fall under the terms of the license.'
            : 'Use of outputs is limited.',
})

/** Outputs "subject to this license" carry its ban on commerce: where that is read, both are one. */
function settle(readings: readonly Draft<OutputRestriction>[]): readonly Draft<OutputRestriction>[] {
  if (!readings.some(({ values }) => values.limit === 'non-commercial')) return readings
  return readings.map((reading) => (reading.values.limit === 'license' ? { ...reading, values: { ...reading.values, limit: 'non-commercial' } } : reading))
}

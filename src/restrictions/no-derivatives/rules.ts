import { isPartial } from '../partial.ts'
import { defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** No changed versions. */
export interface NoDerivatives extends RestrictionBase {
  readonly kind: 'no-derivatives'
}

const THING =
  '(model | software | material | work | weight | program | parameter | checkpoint | code | dataset | corpus | corpora! | data! | font | product | service | document | (any! | no!) (part | portion) | them! | thereof!)'
const CHANGE = '(modify! | adapt! | alter! | translate! !(or! otherwise!) | transform! | retrain! | fine! tune! | finetune! | edit! | build! upon! | change! | quantize!)'
const CHANGING = '(modifying! | adapting! | altering! | transforming! | retraining! | fine! tuning! | finetuning! | modification | alteration | adaptation)'
const WORKS =
  '(derivatives! | derivative! (work | version | model | material) | modified! (version | work | copies! | material | model) | adaptations! | adapted! material | modifications!)'

const notice = probe(
  '(notice | permission notice | terms! | attribution | trademark | logo | disclaimer | label | watermark | header | recipient | derogatory | prejudicial | distort | waive | (the! name) | license! for! | license! of! | license ..1 (text | document | itself) | agreement) | (声明 | 标识 | 条款 | 商标 | 水印)',
)
const acceptance = probe(
  '(do! | does!) not! (agree | accept | wish) | (accept | agree to!) ..4 (license | agreement | terms!) | nothing! (else! | other) | please! do! not! | (by! | indicate ..2) (accept | acceptance) | patent | claim | (may! | free to!) [also | only] (modify | adapt | create! derivative)',
)

/** The license itself must not be changed. */
const licenseText = probe(`${CHANGE} [or! _] (this! | the! | such!) (license! | licence!)`)

/** Training another model is barred, not a change of this one. */
const otherModel = probe('(train | fine tune | finetune | distill | retrain) ..6 (a! | an! | any! | other! | another! | my! | your! | own! | our!) ..4 model')

const read = ({ view, start, end }: Found): Values<NoDerivatives> | undefined =>
  isPartial(view) || view.has(acceptance) || view.has(otherModel) || view.has(licenseText) || (view.find(notice, start) !== undefined && view.find(notice, start)!.start < end + 6)
    ? undefined
    : {}

export const noDerivatives = defineKind<NoDerivatives>({
  kind: 'no-derivatives',
  family: 'access',
  title: 'No derivatives',
  meaning:
    'The thing must be used as it is: no modified versions, no adaptations, no fine-tuning, or none that leave the house. Texts forbid to "modify or create derivative works", grant the right to copy "unmodified", or let changes be made and forbid to share them.\n\nFor models this is heavy: fine-tuning, quantization, merging and adapters are changes in most readings. Check what the text counts as a derivative before you plan on more than plain inference.',
  rules: [
    rule('(anderungen! | abwandlungen! | bearbeitungen! | umgestaltungen!) [oder! _] ..4 (untersagt! | verboten! | unzulassig! | nicht! (gestattet! | erlaubt!))', {}, () => ({})),
    rule(
      [
        `${CHANGE} [or! _ | and! _] ..8 ${THING}`,
        `${CHANGE} [or! _] (it! | its! parameters!)`,
        `(create! | make! | prepare! | produce! | develop!) ..3 ${WORKS}`,
        `${CHANGING} [of!] ..4 ${THING} ..6 (prohibited! | forbidden! | not! (permitted! | allowed!))`,
        `(retraining! | pruning! | quantization | quantizing! | fine! tuning! | finetuning! | adaptation | merging!) ..3 (or! | and!) ..2 (retraining! | pruning! | quantization | quantizing! | fine! tuning! | finetuning! | adaptation | adapting! | alteration | merging!)`,
        `(merging! | pruning! | quantizing! | quantization | fine! tuning! | finetuning! | distilling! | retraining! | further training!) ..12 (not! (covered! | included! | part! of! | allowed! | permitted! | licensed!) | excluded! | ruled! out! | off! limits! | outside)`,
        `(put! | bring! | place!) ..4 (altered! | changed! | modified! | adapted!) (version | form | copy | copies!)`,
        `(creation | making! | creating! | preparation | production) of! ..2 ${WORKS} ..6 (prohibited! | forbidden! | not! (permitted! | allowed!))`,
        `${WORKS} ..12 (may! | must! | shall! | can!) not! be! ..1 (circulated! | shared! | distributed! | published! | released! | passed! | made! public)`,
        `(share! | distribute! | publish!) ..1 (adapted! material | derivatives! | derivative! works!)`,
        `${THING} ..8 not! be! (modified! | altered! | changed! | adapted! | fine! tuned! | retrained! | edited! | translated!)`,
      ],
      { force: [Force.prohibition] },
      read,
    ),
    rule(
      [
        `no! ..2 ${WORKS} ..3 (are! | is! | allowed! | permitted! | may! be! (made! | created! | distributed! | shared!))`,
        `no! (right | permission | license) ..6 (make | create | modify | adapt | prepare | share) ..4 (${THING} | ${WORKS})`,
        `(copy | distribute | redistribute | use) ..8 only! ..4 (unmodified! | unaltered! | unchanged! | verbatim!)`,
        `only! in! (the! | its! | their!) ..2 form (in! which! ..2 (provide | supply | distribute | receive | release) | as! (provided! | supplied! | received! | released! | distributed!))`,
        `(confined! | limited! | restricted! | extend! only! | extends! only!) (to! | in!) ..4 (unmodified! | unaltered! | unchanged! | verbatim!)`,
        `(unmodified! | unaltered! | unchanged! | verbatim!) [form | state | copies! | version] (only! | alone! | exclusively!)`,
        `(must! | shall! | has! to! | is! to!) ..3 (remain | stay | be! (left! | kept!)) ..2 (unmodified! | unaltered! | unchanged! | as! it! is!)`,
      ],
      {},
      read,
    ),
    // What may be made and not be shared is kept back for every purpose.
    rule(
      [
        `but! not! (modify | adapt | alter | change | (share | distribute) ..1 (adapted! material | derivative))`,
        `(not! have | no!) permission ..6 to! (share | distribute | make | create | publish) ..2 (adapted! material | derivatives! | derivative! (works! | materials! | models!))`,
      ],
      {},
      () => ({}),
    ),
    rule(
      [
        `(修改 | 改编 | 微调 | 篡改 | 改动 | 改造 | 变更 | 演绎 | 剪枝 | 量化 | 合并) ..8 (模型 | 软件 | 作品 | 权重 | 数据集 | 参数)`,
        `(创建 | 制作 | 开发 | 创作 | 制造 | 生成 | 形成 | 产生 | 制成) ..8 (衍生 (品 | 作品 | 模型 | 物 | 版本) | 修改 版 | 改编 作品 | 演绎 作品)`,
        `(模型 | 软件 | 作品 | 权重 | 参数) !(的 [输出]) ..6 (修改 | 改编 | 微调 | 改动 | 改造 | 二次 (开发 | 训练) | 再 训练)`,
        `二次 (开发 | 加工 | 创作)`,
        `不 [得 | 可 | 应 | 能] ..6 (改作 | 改编 | 演绎)`,
      ],
      { force: [Force.prohibition] },
      read,
    ),
  ],
  say: () => 'Changed versions must not be made or shared.',
})

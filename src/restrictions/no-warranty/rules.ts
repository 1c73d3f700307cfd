import { defineKind, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** Nobody warrants anything. */
export interface NoWarranty extends RestrictionBase {
  readonly kind: 'no-warranty'
}

const thing =
  '(software | model | work | material | program | library | package | license | licensor | code | file | font | document | documentation | data | dataset | database | service | content | output | weight | technology | author | contributor | copyright | holder | distribution | invention | product | original | derivative | 软件 | 模型 | 作品 | 许可 | 材料 | 输出 | 服务 | 程序 | 权重)'

const warranty = '(warranty | guarantee | guaranty | representation | assurance)'

export const noWarranty = defineKind<NoWarranty>({
  kind: 'no-warranty',
  family: 'standing',
  modality: 'reservation',
  title: 'No warranty',
  meaning:
    'The licensor promises nothing: the thing comes "as is", without warranty of fitness, of title, of being free of errors or of the rights of others. Nearly every open license says it.\n\nWhoever puts the model into a product answers to customers for what the licensor did not promise. Where the law forbids to shut out certain warranties (towards consumers, or for malice), the clause yields.',
  rules: [
    rule(
      [
        '(provided | supplied | distributed | delivered | licensed | offered | available | furnished | released | provide | distribute | made | sold | accept | accepts! | given | presented | work! | software) ..12 as! is! !(used | the case)',
        'as! is! (basis | where! is! | and! with! | with! all! | without! | condition | as! available)',
        `without ..6 ${warranty}`,
        `(no! | nor! | any!) [express | implied | other | further | such | specific] ..4 ${warranty} ..12 (of! | as! to! | regarding | about | with! respect | express | implied | concerning | whatsoever | for! | is! | are! | that!)`,
        `no! ${warranty}`,
        `not! ..4 (make | give | provide | offer) ..6 ${warranty}`,
        `(disclaim | exclude | waive | disclaimed | negate | renounce) ..16 ${warranty}`,
        `${warranty} ..24 (disclaimed | excluded | disclaim)`,
        '(warranty | warranties | condition) of! ..8 (merchantability | merchantable | fitness | title | non infringement | noninfringement)',
        'merchantability ..4 (fitness | or! | and!)',
        '(not | cannot | n t) ..4 (warrant | guarantee | warrants!) [that! | the! | any! | against]',
        '(at! | solely! at!) (your | own! | their | his | user ..1) ..2 risk',
        '(entire | all! | full) risk ..16 (quality | performance | use! | with! you)',
      ],
      { force: STATED, needs: [thing] },
      () => ({}),
    ),
    // What only a disclaimer says, whatever it speaks of.
    rule(
      [
        'as! is! basis',
        'without ..2 (any! | the! implied! | express) ..3 warranty',
        `(no! | nor! any! | any!) ${warranty} ..4 (of! any! | express | implied | whatsoever | either | or! guarantee | about | as! to!)`,
        `(make | makes! | give | gives!) no! ..4 ${warranty}`,
        'there! is! no! ..3 warranty',
        'warranty ..6 (hereby | herewith) disclaimed',
        'implied! warranty ..4 (merchantability | fitness)',
        '(merchantability | merchantibility) ..6 (fitness | purpose)',
        'use ..3 at! (your | its) own! risk ..6 (no! warranty | $)',
      ],
      { force: STATED },
      () => ({}),
    ),
    rule(
      [
        '(按 | 依照 | 以 | 照) ..6 (原样 | 现状 | 现有) ..12 (提供 | 分发 | 基础 | 授权 | 发布)',
        '(不 | 未 | 无) ..16 (保证 | 担保)',
        '(没有 | 不附带 | 不含 | 不带 | 排除) ..12 (保证 | 担保)',
        '(风险 | 后果) ..8 (由 ..4 自行 | 自行) ..3 承担',
        '自担 风险',
      ],
      { force: STATED, needs: [thing] },
      () => ({}),
    ),
  ],
  say: () => 'The model comes as it is: nobody warrants that it works, fits a purpose or infringes no rights.',
})

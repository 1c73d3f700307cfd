import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** Export, trade or sanctions law binds the use, as a term of the license. */
export interface ExportControl extends RestrictionBase {
  readonly kind: 'export-control'
}

/** Somebody is bound, or the material is: a report about export law in the news has neither. */
const ofLicense = [
  'you | your | licensee | user | recipient | customer | party | agreement | license | licensor | software | model | material | work | dataset | weight | output | 您 | 你 | 用户 | 被许可 | 本协议 | 许可 | 模型 | 本软件 | 材料',
]

/** Sentences about law in general, and the choice of law. */
const remark = ['(import | export) (button | menu | function | feature | format | option | tool)', 'export ..3 (csv | json | pdf | onnx | file | gguf | png)']

const regimes =
  '(export | re export | reexport | import | trade) ..3 [and! | or!] [import! | economic! | trade!] ..2 (control | sanction | compliance | restriction | regulation | law | administration | embargo)'

export const exportControl = defineKind<ExportControl>({
  kind: 'export-control',
  family: 'duties',
  modality: 'obligation',
  title: 'Export control',
  meaning:
    'The license makes export control, trade or sanctions law one of its terms: the model may not go to embargoed countries or listed persons, or is said to be subject to such rules. Licenses speak of "trade compliance laws", the EAR, ITAR or OFAC, of "export laws", or forbid to export or re-export.\n\nThe law holds without the clause. With it, a breach of that law also ends the license, and the duty to check recipients moves to whoever passes the model on: a download page then needs a screening of countries and names.',
  rules: [
    rule(
      [
        `${regimes} ..3 (law | regulation | rule | requirement | act | provision | legislation | control)`,
        '(export | trade) (control | compliance | sanction | restriction | law | regulation | embargo)',
        'export administration (regulation | act)',
        'office of foreign asset control',
        '(comply | subject | compliance) ..4 (ear! | itar! | ofac!)',
        'international traffic [in!] arms',
        '(economic | trade | financial | international) [and! trade! | or! trade!] sanction ..3 (law | regulation | program | list | rule | requirement | regime)',
        '(sanction | embargo) (law | regulation | rule | legislation)',
        '(denied person | entity list | specially designated national | denied party | restricted party | denied! entity) [list]',
        'law ..3 (govern | control | restrict | regulate | concern | relate to!) ..3 (export | import | re export)',
      ],
      { needs: ofLicense, unless: remark },
      () => ({}),
    ),
    rule(
      [
        '(export! | re export! | reexport! | exported! | re exported! | reexported!) ..24 (embargo | prohibited | sanctioned | country | territory | jurisdiction | law | license | authorization | national | resident | destination | person | rules! | controls! | restrictions!)',
        'sanctions! (list | rules!)',
      ],
      { force: [Force.prohibition, Force.obligation, Force.exception], needs: ofLicense, unless: remark },
      () => ({}),
    ),
    rule(
      [
        '(located | resident | national | citizen | ordinarily resident | organized) ..14 (embargo | sanction)',
        '(embargo | sanctioned! (country | territory | jurisdiction | person | party | entity))',
      ],
      { force: [Force.prohibition, Force.obligation], needs: ofLicense, unless: remark },
      () => ({}),
    ),
    rule(
      ['(exported! | export! | re exported! | reexported!) ..8 without ..4 (export | government | required) ..2 (license | authorization | permit)'],
      { needs: ofLicense, unless: remark },
      () => ({}),
    ),
    rule(
      [
        '(出口 | 进出口 | 再出口) ..4 (管制 | 控制 | 管理 | 限制 | 法律 | 法规)',
        '贸易 ..2 (合规 | 管制 | 制裁 | 控制) ..6 (法 | 规 | 要求)',
        '(经济 | 贸易 | 国际) ..2 制裁 ..4 (法 | 规 | 名单 | 措施)',
        '制裁 名单 | 实体 清单',
      ],
      { needs: ofLicense },
      () => ({}),
    ),
  ],
  say: () => 'Export control, trade and sanctions laws bind your use of the model as a term of the license.',
})

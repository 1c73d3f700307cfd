import { defineKind, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** The licensor alone says what the license means. */
export interface FinalInterpretation extends RestrictionBase {
  readonly kind: 'final-interpretation'
}

export const finalInterpretation = defineKind<FinalInterpretation>({
  kind: 'final-interpretation',
  family: 'standing',
  modality: 'reservation',
  subject: [],
  title: 'Final interpretation',
  meaning:
    'The licensor keeps the last word on what the license means: "the right of final interpretation belongs to", 最终解释权归…所有. It is common in Chinese terms and rare elsewhere; a word such as "in our sole determination" about a breach comes near to it.\n\nWhere it holds, every open question in the license is decided by the other side. Courts in China set it aside in terms for consumers; between companies it is a risk to be named.',
  rules: [
    rule(
      [
        '(right | power | authority | discretion) ..3 (of! | for! | to!) ..2 (final | ultimate | sole | exclusive) (interpretation | interpret | construction)',
        '(final | ultimate | sole) ..2 (right | power | authority | say) ..6 (interpret | interpretation | construe | explain | explanation)',
        '(final | ultimate) (interpretation | explanation) (right | power)',
        '(interpretation | explanation) ..6 (agreement | license | term) ..6 (belong | rest | vest | reserved) ..6 (licensor | us! | company | {who:name})',
        '(licensor | company | we!) ..4 interpretation ..8 (final | binding | conclusive)',
        'reserve ..4 right ..6 (interpret | final interpretation | final explanation)',
      ],
      { force: STATED, needs: ['(agreement | license | term | right | clause | provision | policy)'], unless: ['(supreme | constitutional) court'] },
      () => ({}),
    ),
    rule(
      ['解释 权 ..12 (归 | 属于 | 由 | 所有 | 享有)', '(最终 | 享有 | 拥有 | 保留) ..6 解释 权', '由 ..16 负责 解释'],
      { force: STATED, needs: ['协议 | 许可 | 条款 | 规则 | 政策 | 本'] },
      () => ({}),
    ),
  ],
  say: () => 'The licensor alone decides what the license means.',
})

import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** The user must pay. */
export interface Fee extends RestrictionBase {
  readonly kind: 'fee'
}

const sum = '(fee | royalty | license fee | subscription | charge | charges! | price | revenue share | invoice | consideration | commission | remuneration)'

export const fee = defineKind<Fee>({
  kind: 'fee',
  family: 'duties',
  modality: 'obligation',
  title: 'Fee',
  meaning:
    'The user must pay: a license fee, a royalty, a share of revenue, a subscription. Model licenses seldom charge for the license itself; terms of an API do, and some licenses do above a threshold.\n\nThe cost is the sum, and what goes with it: reports of use, audits, interest on late payment, the end of access when an invoice stays open. "Royalty-free" and the right to charge others are not read.',
  rules: [
    rule(
      [
        `pay ..16 ${sum}`,
        `${sum} ..16 (payable | due! | owed | paid! | invoiced) ..4 (by! you | to! | upon | within! | in! advance | by! licensee)`,
        `(responsible for!) ..6 (paying | payment | fee | charges!)`,
        `(subject to! | upon) ..3 (payment of!) ..8 ${sum}`,
        `(remit | owe) ..12 ${sum}`,
        '(share | remit | pay) ..6 {share:percent} ..10 (revenue | income | profit | sale)',
        '(purchase | buy) ..6 (commercial | enterprise | paid) ..2 (license | subscription | plan)',
      ],
      {
        force: [Force.obligation, Force.exception],
        needs: ['(you | your | licensee | user | recipient | customer | participant)'],
        unless: [
          '(no! | without | free of!) ..6 (fee | royalty | charge | payment)',
          '(arbitration | filing | attorney | court | legal | arbitrator) ..3 (fee | cost)',
          '(licensor | we! | company) ..2 (will | shall) ..2 pay',
          'royalty free ..30 license',
          'past (and! | or!) future use',
          '(fee | price) for! ..6 (warranty | support | physical)',
        ],
      },
      () => ({}),
    ),
    rule([`${sum} ..6 (payable | due! | owed) ..3 by! (you | licensee | user | customer)`], { unless: ['(no! | without) ..6 (fee | royalty | charge)'] }, () => ({})),
    rule(
      ['(支付 | 缴纳 | 交纳) ..16 (费 | 费用 | 款 | 许可费 | 使用费 | 版税)', '(费用 | 许可费 | 使用费) ..12 (支付 | 缴纳 | 收取)'],
      { force: [Force.obligation, Force.none], needs: ['您 | 你 | 用户 | 被许可 | 被授权'], unless: ['(无需 | 免 | 不 | 无须) ..8 (支付 | 收取 | 费)', '(律师 | 诉讼 | 仲裁) 费'] },
      () => ({}),
    ),
  ],
  say: () => 'You must pay a fee, a royalty or a share of revenue.',
})

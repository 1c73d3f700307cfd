import { defineKind, Force, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** The user gives up a way to fight: suits, a jury, class actions. */
export interface DisputeWaiver extends RestrictionBase {
  readonly kind: 'dispute-waiver'
}

const binding = '(you | your | licensee | user | recipient | customer | party | parties | we! | agree | 您 | 你 | 双方 | 用户 | 被许可)'

export const disputeWaiver = defineKind<DisputeWaiver>({
  kind: 'dispute-waiver',
  family: 'standing',
  modality: 'obligation',
  subject: [],
  title: 'Dispute waiver',
  meaning:
    'The user gives up a way to fight: a trial by jury, a class action, the objection to a forum, the right to sue at all, or waits no longer than a stated time. Terms of services have it beside arbitration; some licenses ask for a promise not to sue.\n\nIt lowers the worth of every claim against the licensor. Outside the United States many such waivers do not hold towards consumers.',
  rules: [
    rule(
      [
        '(waive | waives! | give up | relinquish | renounce | forgo | waiver) ..24 (jury | class | class action | right to! sue | right to! bring | objection | venue | claim | litigate | trial | injunctive | cause of! action)',
        'class action waiver',
        '(class | collective | consolidated | representative) (action | arbitration | proceeding) ..20 (not! (allowed | permitted) | prohibited | waived)',
        '(only! | solely) ..6 individual (basis | capacity)',
        '(jury trial | trial by! jury) ..10 waive',
        '(agree | covenant | promise | undertake | shall | will) ..3 not! ..3 (sue! | bring ..6 (claim | suit | action | lawsuit) | assert ..8 (claim | patent | right)) ..10 (against | licensor | us!)',
        'covenant not! to! (sue | assert)',
        '(claim | action | suit) ..16 (within! | barred) ..4 (one! | two! | {span:duration}) ..10 (arose | accrued | cause of! action | arise)',
      ],
      {
        force: STATED,
        needs: [binding],
        unless: [
          '(licensor | contributor | affirmer | we!) ..3 (waive | covenant | waives! | agree not)',
          '(waive | waived) ..12 (copyright | moral | database | neighboring) right',
          'waiver ..8 (breach | default) ..16 (not! | no!)',
          '(no! | not!) ..16 (waiver | waive | deemed)',
          'not! [intended to!] ..4 (induce | seek)',
        ],
      },
      () => ({}),
    ),
    rule(
      '(class | collective | consolidated | representative | mass) [or! _ | and! _] (action | arbitration | proceeding | lawsuit | litigation)',
      { force: [Force.prohibition] },
      () => ({}),
    ),
    rule(['^ [arbitration] class action waiver', '^ (waiver of! | no!) class (action | arbitration)'], {}, () => ({})),
    rule(
      ['放弃 ..20 (诉讼 | 起诉 | 陪审 | 集体 诉讼 | 抗辩 | 异议 | 索赔 | 追索)', '(不得 | 不会 | 承诺 不) ..8 (提起 | 提出) ..12 (诉讼 | 索赔 | 主张)'],
      { needs: [binding] },
      () => ({}),
    ),
  ],
  say: () => 'You give up ways to fight a dispute, such as suits, juries or class actions.',
})

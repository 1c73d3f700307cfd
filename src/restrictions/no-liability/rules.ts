import { defineKind, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** The licensor does not pay for damage, or only up to a limit. */
export interface NoLiability extends RestrictionBase {
  readonly kind: 'no-liability'
}

/** Somebody who licenses, or something that is licensed: an insurer's liability is none of ours. */
const licensing =
  '(licensor | author | contributor | holder | we! | us! | our | company | provider | owner | developer | software | model | work | material | license | agreement | program | library | 许可 | 我们 | 作者 | 贡献者 | 授权方 | 版权 | 模型 | 软件 | 本协议)'

export const noLiability = defineKind<NoLiability>({
  kind: 'no-liability',
  family: 'standing',
  modality: 'reservation',
  title: 'No liability',
  meaning:
    'The licensor does not pay for damage that the model does: "in no event liable", whatever the theory of law, or only up to a stated sum. It stands beside the warranty disclaimer in nearly every open license.\n\nThe damage stays with whoever uses the model, and with what it is insured for. Law sets limits to such clauses: gross negligence, malice, injury, consumers.',
  rules: [
    rule(
      [
        '(in! no! event | in! no! case | under! no! circumstance | no! event | in! no! way | in! any! event | nor! | neither | none! of! | no! (party | author | person | contributor | one!) | never) ..40 (liable | liability | responsible)',
        '(not! | never | cannot | n t) ..8 (be! held | be! | held) ..3 (liable | responsible) ..8 (for! | to!)',
        '(not! | no! | disclaim | without | exclude | any!) ..6 (liability | responsibility) ..6 (for! | arising | whatsoever | of! any! kind | in! connection | to! | relating)',
        '(accept | assume | have | bear | take | assumes!) [absolutely] (no! | not) ..3 (liability | responsibility)',
        '(disclaim | exclude | limit | waive | disclaimed | excluded) ..12 (liability | damages!)',
        'liability ..24 (limited! to! | not! exceed | exceed | excluded | disclaimed)',
        '(liable | liability) ..16 (damages! | damage | loss | claim)',
        'release ..10 from ..6 (liability | claim | responsibility)',
        'no! ..16 damages!',
      ],
      {
        force: STATED,
        needs: [licensing, '(no! | not! | nor! | neither | never | none! | without | disclaim | exclude | limit | limited | release | waive | cannot | n t | exceed)'],
        unless: ['(you | licensee | user) ..3 (is! | are! | be!) [solely | fully] (liable | responsible) [for! your]'.replace(' [for! your]', ' for! your')],
      },
      () => ({}),
    ),
    // What only a disclaimer says, whoever makes it.
    rule(
      [
        '(no! event | no! case | no! circumstance) ..24 liable',
        'liable ..8 for! ..4 (direct | indirect | incidental | special | consequential | exemplary | punitive)',
        '(not! | n t | cannot) be! [held] liable ..6 (damage | loss | problem | error)',
        '(disclaim | assume no!) ..4 liability ..4 (to! | for! | or! responsibility)',
        'assumes! ..2 (legal liability | no! liability | no! responsibility)',
        'no! liability ..4 (with respect | for! | whatsoever)',
        'limitation of! liability ..6 (shall | in! no!)',
        '(accept | assume | take | bear | takes! | accepts! | carries!) no! liability',
        '(recover | claim) ..6 only! ..2 direct damages!',
      ],
      { force: STATED, unless: ['(you | licensee | customer) (shall | will | is! | are!) ..3 liable'] },
      () => ({}),
    ),
    rule(
      [
        '(不 | 概 不 | 无需 | 均 不 | 毋须 | 无须) ..24 (承担 | 负 | 承 担) ..20 (责任 | 赔偿)',
        '(免除 | 限制 | 排除) ..12 责任',
        '(责任 | 赔偿) ..12 (不 超过 | 以 ..12 为 限 | 上限)',
      ],
      { force: STATED, needs: [licensing] },
      () => ({}),
    ),
  ],
  say: () => 'The licensor does not answer for damage, or only up to a limit.',
})

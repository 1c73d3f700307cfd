import { isoDuration } from '../../quantities/duration/read.ts'
import { defineKind, durationIn, type Found, type RestrictionBase, rule, stringIn } from '../restriction.ts'

/** The license ends on a day, or after some time. */
export interface TermLimit extends RestrictionBase {
  readonly kind: 'term-limit'
  /** The last day, ISO date. */
  readonly until: string | null
  /** How long, ISO 8601. */
  readonly duration: string | null
}

const license = '(license | access | agreement | right | grant | permission | authorization | term! | subscription | evaluation period | trial | contract)'

/** Other things that last or lapse: offers of source, secrecy, notice, warranty, cure, delays before a license changes. */
const remark = [
  'written offer',
  '(confidential | confidentiality | secret | non disclosure)',
  '(notice | cure | cured | remedy | remedied | breach | violation | comply)',
  '(warranty | warrant | refund | support | retain | retention | log | logs! | store | stored)',
  '(change date | open source license)',
  '(survive | survival)',
  '(copyright | patent) term',
  '(perpetual | renew automatically until)',
  '(at least | no less than | source code)',
  '(preceding | previous | prior | trailing | calendar) ..4 (month | year | quarter)',
  '(dispute | arbitration | negotiation | claim | action) ..20 within!',
]

const read = (found: Found) => {
  const length = durationIn(found, 'length')
  return { until: stringIn(found, 'day'), duration: length === undefined ? null : isoDuration(length), consequence: 'terminates' as const }
}

export const termLimit = defineKind<TermLimit>({
  kind: 'term-limit',
  family: 'standing',
  modality: 'condition',
  key: ['until', 'duration'],
  title: 'Term limit',
  meaning:
    'The license holds for a stated time: until a day, or for so many months or years. Evaluation and commercial licenses have it ("for a period of ninety days", "expires on", 有效期至).\n\nAfter the day, every use is without a license, and often what was received must be deleted. Whoever builds on such a model must know the day, and what a renewal costs. Time to mend a breach, times of secrecy and the three years of a source offer are not read.',
  rules: [
    rule(
      [
        `${license} ..12 (valid | effective | effect | force | granted! | continue | remain | run! | runs! | last! | lasts!) ..10 (for! | of! | during!) ..6 {length:duration}`,
        `${license} ..12 (valid | effective | effect | force | granted! | continue | remain | run! | runs! | last! | lasts!) ..8 (until! | till! | through! | up! to!) ..3 {day:date}`,
        `${license} ..12 (expire | lapse | terminate | end! | ends!) ..8 (on! | at! | as! of! | by!) ..3 {day:date}`,
        `${license} ..12 (expire | lapse | terminate | end! | ends!) ..8 {length:duration} ..4 (after! | from! | following!)`,
        `${license} ..10 (expire | lapse | terminate | end! | ends!) ..6 after! ..4 {length:duration}`,
        `(term! | duration | period) ..3 of! ..2 (this! | the! | your!) ..2 ${license} ..6 (is! | are! | shall be! | will be! | be!) ..4 {length:duration}`,
        '(agreement | license | permission) ..4 (term! | duration) of! ..2 {length:duration}',
        `(initial | license | evaluation | trial | subscription) (term! | period) ..4 (of! | is! | be!) ..4 {length:duration}`,
        `(for! | of!) [a!] [limited | fixed | initial] (period | term!) of! ..4 {length:duration} ..12 (from! | after! | beginning | starting | commencing | following) ..6 (effective date | acceptance | download | release | delivery | receipt | date of! this!)`,
        `(grant | license | permit) ..24 for! [a!] [limited | fixed | initial | maximum] (period | term!) of! ..4 {length:duration}`,
        `${license} ..6 limited ..3 to! ..4 {length:duration}`,
        '(delete | destroy | erase | remove | return | stop! using! | cease) ..8 (within | later than | after) ..3 {length:duration} ..3 (after! | of! | from! | following!) ..3 (download | downloading! | receipt | delivery | access | release)',
        '(use | deploy | run | access) ..8 only ..2 (until! | till! | through!) {day:date}',
        `(use | evaluate) ..12 for! ([a! | an!] (maximum | period | term! | total | up! to!) ..4) {length:duration} [only] $`,
      ],
      { unless: remark },
      read,
    ),
    rule(
      [
        '(许可 | 授权 | 协议 | 使用) ..6 (期限 | 有效期 | 期间) ..6 (为 | 是 | 共 | 至 | 到 | 截至 | 自) ..10 {length:duration}',
        '(许可 | 授权 | 协议 | 使用) ..6 (期限 | 有效期 | 期间) ..6 (至 | 到 | 截至 | 截止) ..3 {day:date}',
        '有效期 ..6 {length:duration}',
        '(许可 | 授权 | 协议) [的] (期限 | 有效期) [为 | 是 | 共] {length:duration}',
        '自 ..12 起 {length:duration} ..2 有效',
        '有效期 ..4 (至 | 到 | 截至 | 截止) ..3 {day:date}',
        '(许可 | 授权 | 协议) ..24 (于 | 在 | 至 | 到) {day:date} ..6 (到期 | 终止 | 失效 | 届满 | 止)',
      ],
      { unless: ['保密', '(补救 | 改正 | 纠正)', '(保修 | 质保)', '通知'], needs: ['许可 | 授权 | 协议'] },
      read,
    ),
  ],
  say: ({ until, duration }) => (until === null ? `The license lasts ${duration === null ? 'for a limited time' : `for ${inWords(duration)}`}.` : `The license ends on ${until}.`),
})

const unitWords: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }

/** `P6M` as "6 months". */
function inWords(duration: string): string {
  const amount = duration.replace(/\D/g, '')
  return `${amount} ${unitWords[duration.at(-1)!]}${amount === '1' ? '' : 's'}`
}

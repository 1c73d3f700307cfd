import { defineKind, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** The user makes good what claims or losses cost the licensor. */
export interface Indemnity extends RestrictionBase {
  readonly kind: 'indemnity'
}

/** Clauses in which nobody, or somebody else, is bound to pay. */
const notOwed = [
  '(survive | survival)',
  // A contributor who sells a warranty stands in for that warranty alone: what Apache and Mozilla licenses ask.
  'only if! ..6 (indemnify | 赔偿)',
  'indemnify ..40 (result | reason) of! ..6 (warranty | support)',
  '(warranty | support) ..24 (you | contributor) ..6 indemnify',
  '(nothing | not | no! | neither) ..12 (indemnify | indemnification | indemnity) !(..8 unless!)',
  '(licensor | we! | company | provider | 我们 | 许可方 | 授权方) (will | shall | agree | hereby | undertake) !(be!) ..6 (indemnify | defend | compensate)',
  'indemnify [and] [defend | hold] (you! | licensee! | customer! | user! | end! user!) [from | against | for]',
  '(不 | 无需 | 免于) ..30 (承担 | 负) ..20 (责任 | 赔偿)',
]

const licensor = 'licensor | us! | our! | company | provider | author | owner | developer | institute | university | contributor | rights holder | copyright holder | affiliates!'

export const indemnity = defineKind<Indemnity>({
  kind: 'indemnity',
  family: 'duties',
  modality: 'obligation',
  title: 'Indemnity',
  meaning:
    'The user must defend the licensor, or pay what claims and losses cost it, when they come from how the user used or passed on the model. Licenses say "indemnify", "hold harmless", "make good", "bear the full compensation"; Chinese ones say 赔偿 and 使其免受损害.\n\nIt usually costs nothing until somebody sues, and then without a limit: the damages, the settlements and the lawyers of the licensor. Public bodies and universities often cannot sign it; companies insure it or ask for a cap. A promise that stands only where you sell a warranty of your own, as in Apache-2.0, is not read.',
  rules: [
    rule(
      [
        '(indemnify! | indemnifies! | indemnified! | indemnifying! | indemnification!) ..40 (harmless | from! | against! | for! | loss | claim | liability | damage | cost | expense | licensor | us! | third party)',
        '(hold | save | keep) ..20 harmless',
        `(hold | keep) ..2 (${licensor} | {who:name}) ..8 (free from! | compensated! | indemnified!) ..8 (claim | loss | liability | damage)`,
        `cover (our! | us! | the! (licensor | provider | company)) ..4 (loss | cost | expense | damage | fee)`,
        'defend ..4 (indemnify | compensate)',
        `defend ..2 (${licensor} | {who:name}) ..3 against! ..8 (claim | suit | action | proceeding | demand | lawsuit)`,
        `(compensate | reimburse | recompense) ..3 (${licensor} | {who:name}) ..16 (loss | damage | claim | expense | cost | liability | fee)`,
        `bear ..3 (cost | expense | loss) ..16 (${licensor} | {who:name}) ..4 (incur | suffer | sustain)`,
        '(accept | assume | bear) ..4 (responsibility | liability) ..3 (toward! | towards!) ..12 (damage | loss | claim)',
        '(cover | pay) ..3 (cost | damage | loss | expense) ..6 (licensor | provider | developer | company) ..4 (pay | incur | suffer)',
        '(you | licensee | user | recipient) (shall | will | must | are! | is!) [be!] (liable | responsible) to! ..4 for! ..4 (loss | damage)',
        `make good ..16 (${licensor})`,
        `full! compensation (responsibility | liability) [to]`,
        `(responsibility | liability) for! compensation`,
        `(loss | damage) ..4 (to! | for!) ..8 you! (shall | will | must | should) ..3 (bear | assume | compensate | pay) ..6 (legal | responsibility | liability | compensation | loss)`,
        `(losses | damage | claim | expense) ..30 (shall | must | will | to) be! (borne | reimbursed | compensated | made good) by! (you | licensee | user | recipient)`,
        `(sue! | sues! | sued! | claim | claims! | lawsuit | proceeding | action) ..16 (because of! | as! a! result of! | on! account of! | arising! | due to! | over!) ..12 (you! | your! | licensee | user) ..16 (pay | pays! | cover | bear | pick! up! | foot! | reimburse | refund | answer! for!)`,
        `(pick! up! | picks! up! | foot! | foots!) ..3 (bill | tab | cost | costs!)`,
        `(keep | hold | leave) ..3 (${licensor} | {who:name}) ..4 (out! of! pocket | clear of! | free of! | safe from! | free from! | unharmed)`,
        `(answer | answerable | stand! good | vouch) ..3 (for! | to!) ..6 (claim | loss | damage | cost) ..12 (third | other | others!)`,
        `(release | releases! | relieve | relieves! | discharge | exempt) ..3 (${licensor} | {who:name}) ..4 (from! | of!) ..6 (claim | liability | loss | damage) ..8 (third | other | others!)`,
        `(make! | makes!) [the!] (licensor | us! | provider | {who:name}) whole`,
        `(pay | pays! | cover | covers! | compensate | reimburse | refund | bear | bears!) ..2 [for!] ..8 (damage | damages! | cost | costs! | loss | losses! | fees! | expense | expenses!) ..8 (we! | us! | licensor | company | provider | {who:name}) ..2 (incur | incurs! | suffer | suffers! | sustain | sustains! | have! to! pay)`,
        `seek compensation from! (you | licensee | user | recipient)`,
      ],
      { force: STATED, unless: notOwed },
      () => ({}),
    ),
    rule(
      [
        '承担 ..4 赔偿 ..2 责任',
        '(应 | 须 | 需 | 负责 | 予以 | 进行 | 要求 ..4 | 全额 | 充分 | 足额) ..16 (赔偿 | 补偿) !(责任 限)',
        '辩护 ..4 (赔偿 | 补偿)',
        '(向 | 对) ..4 (<zh-us>) ..6 (作出 | 做出 | 进行 | 予以 | 给予) ..2 (赔偿 | 补偿)',
        '(使 | 确保 | 保证 | 保护) ..20 (免受 | 免于 | 不受) ..30 (损害 | 损失 | 索赔 | 责任 | 追究 | 其害)',
        '(造成 | 导致 | 遭受 | 引发 | 引起 | 产生) ..16 (损失 | 纠纷 | 责任 | 索赔) ..12 由 (<zh-you>) ..8 承担 ..4 (并 | 且 | 及) ..4 (赔偿 | 使 | 确保)',
        '(造成 | 导致 | 遭受) ..16 损失 ..12 由 (您 | 你 | 用户 | 被许可 | 被授权 | 使用) ..6 承担',
        '赔偿 ..10 (许可方 | 许可人 | 授权方 | 我们 | 我方 | 公司) ..12 (损失 | 损害)',
      ],
      { unless: notOwed, needs: ['您 | 你 | 用户 | 被许可 | 被授权 | 使用者 | 使用方 | 接收 | 贵方 | 应用方 | 乙方'] },
      () => ({}),
    ),
  ],
  say: () => 'You must defend and compensate the licensor when your use of the model brings claims or losses upon it.',
})

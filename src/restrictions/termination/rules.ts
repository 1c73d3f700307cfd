import { inDays } from '../../quantities/duration/read.ts'
import { type ClauseView, type Draft, defineKind, durationIn, type Found, type Pattern, probe, type RestrictionBase, rule, STATED, type Values } from '../restriction.ts'

/** The license can end, or ends by itself, before its time. */
export interface Termination extends RestrictionBase {
  readonly kind: 'termination'
  /** What sets it off: a breach, the licensor's will, or a notice that lets some time pass; null when it is something else. */
  readonly trigger: 'breach' | 'at-will' | 'notice' | null
  /** Days to mend a breach before it takes effect. */
  readonly cureDays: number | null
  /** Whether it takes effect by itself; false when somebody has to declare it. */
  readonly automatic: boolean | null
}

const breach =
  '((break! | breaks! | broke! | broken! | flout | disregard | ignore | infringe) [any! | one! | even! | single | a! | the! | these! | this! | our! | its!] [of! | one! | single] [the! | these! | this! | our! | its!] [material | essential | above | foregoing | important] (rule | rules! | term | term | condition | provision | agreement | license | promise | clause | restriction | obligation) | breach | breached | violate | violation | fail | failure | default | noncompliance | non compliance | contravene | contravention | misuse | misappropriate | not! [fully] (comply | complied | observe | meet | satisfy | adhere | abide | respect | follow | met! | satisfied! | fulfilled! | observed!) | (at! odds | inconsistent | in! conflict | incompatible) with! ..1 (this! | these! | the!) ..1 (license | agreement | terms! | rules! | conditions! | policy) | contrary to! (this! | these! | the!) (license | agreement | terms! | rules! | conditions! | policy) | cease! to! comply | outside [of] the! scope | other! than! as! (permitted | expressly) | (restricted! | prohibited!) (use | purpose) | 违反 | 违约 | 违背 | 不 遵守 | 未 遵守 | 未能 遵守 | 不 符合 | 未 履行 | 不 履行 | 未 按照 | 未 依照 | 违规 | 超出 ..6 范围)'
const grant = '(license | right | permission | grant | agreement | authorization | access | term! | terms! | privilege | sublicense)'
const end = '(terminate | termination | revoke | revocation | cancel | rescind | withdraw | nullify | forfeit)'
const softEnd = '(end! | ends! | ended! | cease! | ceases! | lapse | expire | void | invalid | lost! | lose! | loses! | null)'
const link =
  '(if! | upon! | for! | when! | where! | event | should! | following! | because! | case! | due! | once! | on! | unless! | after! | soon! | whenever! | in! (response | relation))'

/** Sentences that speak of the end of a license without letting it end. */
const remark = [
  '(survive | surviving | survival)',
  'not! ..3 to! (withdraw | terminate | revoke)',
  'terminate ..2 (process | thread | session | program execution | instance | employee | employment | string | line)',
  '(may! | shall! | will! | can! | must!) not! [be!] (terminate | revoke | withdraw | cancel)',
  '(no! | any! other!) ..6 (affect | prejudice) ..10 terminate',
  // Those who received copies from one who lost the license keep theirs.
  '(not! | n! t!) [have! their! licenses] terminated ..8 so! long',
  '(unenforceable | severable | severability)',
  '(provision | clause | part! | portion | term! | section) ..16 (void | invalid)',
  '(retry | request | connection | build | test) (fail | failure)',
]

const licensorMay = probe(
  '(may! | can! | might! | reserve | reserves | right to! | rights to! | entitled | option | discretion | elect | empowered) ..14 (terminate | termination | revoke | cancel | rescind | withdraw | end! | suspend) | (licensor | we! | us! | company | provider) ..3 (terminate | revoke) | (terminable | revocable) ..3 by! | (may! | can!) be! ..2 (terminated | revoked | cancelled | withdrawn) | (有权 | 可 | 可以 | 保留 | 权利) ..16 (终止 | 撤销 | 解除 | 取消 | 收回 | 中止)',
)
const automatic = probe(
  '(automatic | automatically | ipso facto | without ..4 notice | forthwith) ..12 (terminate | revoke | end! | ends! | cease | void | expire | lost! | lapse | forfeit) | (terminate | end | ends! | cease | lapse | revoke | expire | void | forfeit) ..6 (automatic | automatically | ipso facto | without ..4 notice) | 自动 ..6 (终止 | 失效 | 解除 | 撤销 | 作废) | (即刻 | 立即 | 即行 | 当然 | 即时) (终止 | 失效 | 作废)',
)
const curing = probe(
  '(cure | cured | remedy | remedied | correct | corrected | rectify | rectified | comply | resolve | mend | repair | put! ..2 right! | make good! | fix | fixed! | 补救 | 改正 | 纠正 | 整改) ..20 (within! | before! | prior! to! | 在) ..6 {cure:duration} | (within! | 在) ..4 {cure:duration} ..24 (cure | cured | remedy | remedied | correct | corrected | rectify | rectified | comply | mend | put! ..2 right! | make good! | fix | fixed! | 补救 | 改正 | 纠正 | 整改) | {cure:duration} (内 | 之内 | 以内) ..10 (补救 | 改正 | 纠正 | 整改 | 更正 | 消除)',
)

function cureDays(view: ClauseView): number | null {
  const match = view.find(curing)
  const length = match === undefined ? undefined : durationIn({ view, ...match }, 'cure')
  return length === undefined ? null : Math.round(inDays(length))
}

const isAutomatic = (view: ClauseView): boolean => view.has(automatic) || !view.has(licensorMay)

/** A suit that ends the license is another kind; it may stand beside a breach in one sentence. */
const suit =
  '(litigation | lawsuit | (file | institute | commence | initiate | bring) ..10 (suit | proceeding | action | claim) | sue! | sues! | legal action | patent claim | 起诉 | 诉讼)'
const suing = probe(suit)

function onBreach({ view, start, end: last }: Found): Values<Termination> | undefined {
  const claim = view.find(suing, Math.max(0, start - 6))
  if (claim !== undefined && claim.start < last) return undefined
  return { trigger: 'breach', cureDays: cureDays(view), automatic: isAutomatic(view), consequence: 'terminates' }
}

const anyTime =
  '(at any time | at! any! moment | any! reason | no! reason | without cause | without reason | with or! without | convenience | sole discretion | own! discretion | absolute discretion | its! discretion | our! discretion | at! will!)'
/** It is the user who may end it. */
const usersRight = [
  '(you | licensee | user | recipient | customer) ..2 (may! | can! | are! free) [also | at any time] (terminate | cancel | end | withdraw)',
  'terminate ..10 by! ..3 (ceasing | destroying | deleting | uninstalling | discontinuing | closing)',
  'you ..10 (account | subscription) ..6 (cancel | terminate)',
]
const breachWords: Pattern = probe(breach)

/** Whether one of the two clauses before the list speaks of a breach. */
function breachBefore({ view }: Found): boolean {
  const lead = view.clause.leadIn
  return lead !== undefined && [0, -1].some((distance) => view.reading.neighbor(lead, distance)?.has(breachWords) === true)
}

const noCause = probe('with! or! without! cause | (any! | no!) reason | for! convenience')

function atWill({ view, start, end: last }: Found): Values<Termination> | undefined {
  // "At any time if you are in breach" is a breach; a breach in another part of a long sentence is not.
  const near = view.find(breachWords, Math.max(0, start - 16))
  if (near !== undefined && near.start < last + 14 && !view.has(noCause)) return undefined
  return { trigger: 'at-will', cureDays: null, automatic: false, consequence: 'terminates' }
}

export const termination = defineKind<Termination>({
  kind: 'termination',
  family: 'standing',
  modality: 'condition',
  key: ['trigger'],
  title: 'Termination',
  meaning:
    'The license can end. Most end on a breach: by themselves ("terminates automatically"), or when the licensor says so ("may terminate"). Some leave days to mend the breach first. Others can be ended at will: "at any time, for any reason", with or without notice.\n\nAn end on breach is the ordinary price of a license; what matters is whether small slips can be mended. An end at will means that nothing may be built on the model which could not be taken down again. A bare "revocable" among the adjectives of a grant is not read.',
  rules: [
    rule(
      [
        `${end} ..20 ${link} ..10 ${breach}`,
        `${breach} ..40 ${end}`,
        `${breach} ..40 ${grant} ..10 ${softEnd}`,
        `(void | lose | loses! | forfeit) ..4 ${grant} ..10 ${link} ..10 ${breach}`,
        `${breach} ..24 ${grant} ..6 (gone | over! | finished! | off! | dead | no! longer ..2 (valid | apply | hold | licensed!) | null)`,
        `${breach} ..24 (entitle | entitles! | allow | allows!) ..6 (withdraw | recall | cancel | revoke | terminate | end!)`,
        `${breach} ..24 (bring | brings! | put | puts!) ..8 (to! an! end! | end! to!)`,
        `${breach} ..24 (void | lose | forfeit | invalidate) ..4 ${grant}`,
        `${grant} ..8 ${softEnd} ..12 ${link} ..10 ${breach}`,
        `${breach} ..30 (immediately | automatically) (end! | ends! | cease) ..3 ${grant}`,
      ],
      { force: STATED, unless: [...remark, ...usersRight], needs: [`${grant} | contract | licensee | licensor | <agreement>`] },
      onBreach,
    ),
    rule(
      [
        'attempt ..40 (is! | are!) void ..8 terminate',
        '(automatically | immediately) [and! (automatically | immediately)] terminate ..4 (right | license | agreement | permission)',
      ],
      { unless: [...remark, ...usersRight, 'expire | term! of! | expiration'], confidence: 0.8 },
      onBreach,
    ),
    rule(
      [
        '(license | right | grant) ..10 (shall | will) ..2 (end! | terminate) immediately',
        '(license | right | grant) ..4 (end! | ends! | terminates!) (immediately | automatically)',
      ],
      { unless: [...remark, ...usersRight, 'expire | term! of! | expiration', breach, suit, 'infringe | infringement'], confidence: 0.7 },
      () => ({ trigger: null, cureDays: null, automatic: true, consequence: 'terminates' }),
    ),
    // What one did, without a word for breach: "if you bypass a guardrail, your rights will automatically terminate".
    rule(
      ['(right | license | agreement | permission) ..10 (shall | will | is! | are!) [be!] (automatically | immediately) (terminate | revoke)'],
      {
        unless: [...remark, ...usersRight, 'expire | term! of! | expiration', breach, suit],
        needs: ['(if! | upon! | when! | whenever! | unless! | event) ..6 (you | licensee | user | recipient | any! | the!)'],
      },
      onBreach,
    ),
    // "We may terminate upon breach."
    rule(`(may! | can! | reserve) ..3 ${end} ${link} ..4 ${breach}`, { force: STATED, unless: [...remark, ...usersRight] }, onBreach),
    // The remedies of the licensor, in a list below what the user did wrong.
    rule(
      [`(terminate | revoke | cancel) ..3 (license | agreement | right | access)`],
      { force: STATED, where: ['item'], unless: [...remark, ...usersRight, breach], needs: ['(may! | right to! | entitled | reserve | reserves)'] },
      (found) => (breachBefore(found) ? { trigger: 'breach', cureDays: null, automatic: false, consequence: 'terminates' } : undefined),
    ),
    // Time to mend, in a sentence of its own.
    rule(
      [
        'keep! ..3 license ..24 within ..3 {cure:duration}',
        'license ..6 continue ..30 within! ..3 {cure:duration}',
        'cease ..4 (violation | breach) ..8 (within! | no! later! than!) ..3 {cure:duration}',
        '(cure | cures! | cured | compliant | compliance | comply | remedy) ..8 (within! | prior! to! | before!) ..3 {cure:duration}',
      ],
      { needs: ['keep! ..3 license | reinstate | license ..6 continue'], unless: ['fail ..6 notify'] },
      (found) => {
        const length = durationIn(found, 'cure')
        return { trigger: 'breach', cureDays: length === undefined ? null : Math.round(inDays(length)), automatic: true, consequence: 'terminates' }
      },
    ),
    rule(
      [
        `(terminate | revoke | cancel | withdraw | rescind | discontinue) ..16 ${anyTime}`,
        '(either! | any!) party ..4 (may! | can!) ..2 terminate for! convenience',
        `${anyTime.replace(' | at! will!', '')} ..16 (terminate | revoke | cancel | withdraw | rescind | discontinue) ..6 ${grant}`,
        `(call! back! | recall | take! back! | pull | withdraw | revoke | cancel | terminate | end!) ..6 ${grant} ..6 (whenever | any time | (when! | whenever!) it! (likes! | wishes! | pleases! | wants!) | as! it! (likes! | wishes! | pleases!) | with! or! without! (cause | reason) | for! any! [or! no!] reason | without ..4 (reason | cause | say ..2 why | explanation | justification))`,
        `${grant} ..6 (may! | can!) be! (withdrawn! | revoked! | terminated! | canceled! | cancelled! | recalled! | called! back!) ..6 (whenever | any time | without ..4 (reason | cause | explanation | justification) | with! or! without!)`,
        `revocable ..3 (at! any! time | at! will! | at! ..4 discretion)`,
      ],
      {
        force: STATED,
        unless: [...remark, ...usersRight, suit],
        needs: [`${grant} | terminate for! convenience`, '(may! | can! | reserve | reserves | right | entitled | revocable | discretion)'],
      },
      atWill,
    ),
    rule(
      [
        '(terminate | revoke | cancel | withdraw) ..16 (upon | by | with | on | giving) ..6 {cure:duration} ..4 notice',
        '(terminate | revoke | cancel) ..10 (upon | by | with | on | giving) ..3 (written | prior | advance | reasonable) ..2 notice',
        `(terminate | end! | cancel | revoke | withdraw | leave | quit) ..10 (giving! | at! !(the! expiration) | upon! | on! | with! | by! | subject to! | after) ..6 {cure:duration} [s!] ..3 notice !(from!)`,
        `(giving! | upon! | on! | with! | after! | by!) ..3 {cure:duration} [s!] ..3 notice !(from!) ..10 (terminate | termination | end! | cancel | revoke)`,
        `(bring | put) ..6 (to! ..2 (end! | close!) | end! to!) ..8 (giving! | upon! | on! | with! | by! | after!) ..8 {cure:duration} [s!] ..3 notice !(from!)`,
        'end! ..2 (agreement | license) ..4 (upon | by | with | on) ..8 notice',
        '(agreement | license | permission | contract) ..4 (may! | can!) be! (ended! | terminated! | canceled! | cancelled!) ..8 (upon | by | with | on | giving!) ..4 {cure:duration} [s!] ..3 notice',
      ],
      {
        force: STATED,
        unless: [...remark, ...usersRight, 'at any time'],
        needs: [`(${grant.slice(1, -1)} | arrangement | either! (party | side) | each! party | party | parties! | side)`, '(may! | can! | reserve | reserves | right | entitled)'],
      },
      ({ view, start, end: last }) => {
        const near = view.find(breachWords, Math.max(0, start - 30))
        return near !== undefined && near.start < last + 30 ? undefined : { trigger: 'notice', cureDays: null, automatic: false, consequence: 'terminates' }
      },
    ),
    rule(
      [
        '(违反 | 违约 | 违背 | 违规 | 不 遵守 | 未 遵守 | 未能 遵守 | 不 符合 | 未 履行 | 未 按照 | 未 依照 | 不 履行 | 超出 ..8 范围 使用) ..40 (终止 | 失效 | 解除 | 撤销 | 收回 | 取消 | 丧失 | 作废 | 无效 | 中止 | 撤回 | 停止 ..2 (授权 | 许可))',
        '(终止 | 撤销 | 解除 | 收回 | 撤回) ..24 (违反 | 违约 | 违背)',
      ],
      { unless: ['诉讼 ..20 侵犯', '(应 | 须 | 必须) ..4 终止 使用'], needs: ['协议 | 许可 | 授权 | 权利 | 条款 | 使用权'] },
      onBreach,
    ),
    rule(['(违反 | 违背 | 违规) ..30 视为 ..4 放弃 ..24 (许可 | 授权 | 权利)'], {}, onBreach),
    rule(['提前 ..10 通知 ..16 (终止 | 解除 | 撤销) ..6 (协议 | 许可 | 授权)'], { unless: ['(违反 | 违约 | 违背)', '(您 | 你 | 用户) ..2 (可 | 可以 | 有权) ..16 终止'] }, () => ({
      trigger: 'notice',
      cureDays: null,
      automatic: false,
      consequence: 'terminates',
    })),
    rule(
      [
        '(随时 | 任何 时间 | 任何 时候 | 自行 决定 | 单方 面 | 单方 | 任意 | 无需 理由 | 不论 原因 | 任何 (理由 | 原因) | 自主 决定 | 酌情) ..16 (终止 | 撤销 | 解除 | 收回 | 取消 | 撤回) ..10 (协议 | 许可 | 授权 | 权利)',
        '(终止 | 撤销 | 收回 | 撤回 | 取消) ..16 (许可 | 授权 | 协议) ..10 (无需 | 不需 | 无须 | 毋须 | 不必) ..6 (理由 | 通知 | 原因)',
      ],
      { unless: ['(您 | 你 | 用户) ..2 (可 | 可以 | 有权) ..4 (随时) ..4 (终止 | 停止)'] },
      atWill,
    ),
  ],
  refine,
  say: ({ trigger, cureDays: days, automatic: byItself }) => {
    const cure = days === null ? '' : ` unless you mend it within ${days} days`
    if (trigger === 'breach')
      return byItself === true ? `The license ends by itself when you break its terms${cure}.` : `The licensor may end the license when you break its terms${cure}.`
    if (trigger === 'at-will') return 'The licensor may end the license at any time, without a reason.'
    if (trigger === 'notice') return 'The licensor may end the license by giving notice.'
    return 'The license can end before its time.'
  },
})

/** A license that ends by itself on a breach, and says elsewhere how many days there are to mend it, says one thing. */
function refine(readings: readonly Draft<Termination>[]): readonly Draft<Termination>[] {
  const known = readings.filter(({ values }) => values.trigger !== null)
  // An end for another reason stands for itself only where nothing else ends the license.
  const kept = known.length > 0 ? known : readings
  const breaches = kept.filter(({ values }) => values.trigger === 'breach')
  if (breaches.length < 2) return kept
  const first = breaches.find(({ values }) => values.automatic === true) ?? breaches[0]!
  const days = breaches.map(({ values }) => values.cureDays).find((each) => each !== null) ?? null
  const joined: Draft<Termination> = {
    values: { ...first.values, cureDays: days },
    found: breaches.flatMap(({ found }) => found),
    modality: first.modality,
    confidence: Math.max(...breaches.map(({ confidence }) => confidence)),
  }
  return [joined, ...kept.filter((each) => !breaches.includes(each))]
}

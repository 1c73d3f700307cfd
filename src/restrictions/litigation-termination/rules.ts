import { type Draft, defineKind, Force, type Found, probe, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** What kind of claim sets it off. */
export type Claim = 'patent' | 'copyright' | 'any-ip' | 'any-claim'

/** Suing ends the license. */
export interface LitigationTermination extends RestrictionBase {
  readonly kind: 'litigation-termination'
  /** The claim that ends it. */
  readonly trigger: Claim
}

const anyIp = probe(
  'intellectual property | (patent | copyright) ..8 (trademark | trade secret | other! ..3 right) | ((owned | own) or! (licensable | licensed | controlled) by! you) | proprietary right | 知识产权',
)
const patent = probe('patent | 专利')
const copyright = probe('copyright | 著作权 | 版权')

function read({ view, start }: Found): { trigger: Claim } | { trigger: Claim }[] {
  const within = (words: ReturnType<typeof probe>): boolean => view.find(words, Math.max(0, start - 12)) !== undefined
  if (within(anyIp)) return { trigger: 'any-ip' }
  const triggers: { trigger: Claim }[] = []
  if (within(patent)) triggers.push({ trigger: 'patent' })
  // "Copyright and patent license granted to you … shall terminate" names what ends, not what was claimed.
  const claimed = view.find(copyrightClaim)
  if (within(copyright) && claimed !== undefined) triggers.push({ trigger: 'copyright' })
  return triggers.length === 0 ? { trigger: 'any-claim' } : triggers
}

const copyrightClaim = probe(
  'copyright [or! | and!] [patent] (litigation | claim | infringement | lawsuit | action | suit) | (patent | patents) [or! | and!] copyright (litigation | claim | infringement | lawsuit | action | suit) | infringe ..8 copyright | copyright ..8 infringe | 侵犯 ..6 (著作权 | 版权)',
)

const suit =
  '(litigation | lawsuit | suit! | suits! | proceeding | legal action | legal claim | patent action | infringement action | patent claim | infringement claim | claim! ..4 infringement | infringement claim | counterclaim | cross claim | legal proceeding | action ..6 infringement | action ..6 infringe | claim ..6 infringe | judicial action)'
const ends =
  '(forfeits! | not! survive | gone! | over! | finished! | dies! | stops! | stop! | terminate | termination | revoke | end! | ends! | ended! | expire | lapse | cease! | ceases! | void | withdrawn | forfeit | lose)'
const grant = '(license | right | grant | permission | agreement | sublicense | consent | authorization)'

export const litigationTermination = defineKind<LitigationTermination>({
  kind: 'litigation-termination',
  family: 'standing',
  modality: 'condition',
  key: ['trigger'],
  title: 'Litigation termination',
  meaning:
    'Whoever sues over the model loses the license to it. The narrow form, as in Apache-2.0, ends the patent license of one who claims that the work infringes a patent. Wider forms end all rights, name every kind of intellectual property, or let any claim at all be enough.\n\nFor one who holds no patents it costs nothing. For a company that does, it is a choice: to use the model is to give up the suit. Watch for forms that reach affiliates, or suits over other products.',
  rules: [
    rule(
      [
        // "If you institute patent litigation …, then any licenses … shall terminate": the claim first. Long sentences put much between.
        `(institute | initiate | commence | file | bring | begin | maintain | assert | pursue | participate | threaten | start | raise | lodge | make! | makes!) ..12 ${suit}`,
        '(sue! | sues! | suing! | sued!)',
        `(initiation | commencement | filing! | institution | bringing!) of! ..3 ${suit}`,
        `(initiation | commencement | filing! | institution | bringing!) of! ..4 (litigation | lawsuit | suit | action | claim | proceeding)`,
        `(bring! | brings! | file | files! | assert | raise | lodge | institute | launch | start) ..4 (intellectual property | patent | copyright | ip! | infringement) ..3 (claim | action | suit | proceeding | case | complaint | litigation)`,
        '(take | takes! | drag | drags! | haul) ..4 to! court',
        '(go! | goes! | going!) to! court ..6 (against | over! | about)',
        '(assert | claim | allege | contend | enforce) ..14 (patent | intellectual property) ..16 (against | infringe | infringement)',
        '(allege | claim | assert | contend) ..40 (infringe | infringement)',
        '(allege | claim | assert | contend) ..12 (practise | practises! | practice | embody | read! on! | reads! on! | fall within | falls! within) ..4 patent',
      ],
      {
        force: STATED,
        needs: [`${grant} ..40 ${ends} | ${ends} ..24 ${grant}`],
        unless: [
          '(will | shall | may | must | covenant | promise | agree) not! ..3 (sue | assert | bring | institute)',
          '(resolve | settle | governed | jurisdiction | venue) ..12 (dispute | litigation | proceeding)',
          'necessarily infringe',
          'third party ..4 (bring | file | assert | sue)',
          '(indemnify | indemnification) ..40 (claim | suit)',
        ],
      },
      read,
    ),
    // A suit as a breach of the license: it ends where every breach ends it.
    rule(
      [
        '(initiate | institute | commence | bring | file) ..4 (litigation | lawsuit | suit | legal action) ..40 (infringe | infringement) ..8 (patent | copyright)',
        '(initiate | institute | commence | bring | file) ..4 (litigation | lawsuit | suit) ..24 (patent | copyright) ..4 (claim! | claims!) ..2 (is! | are!) infringed',
      ],
      { force: [Force.prohibition], unless: ['(license | right) ..40 (terminate | revoke)'] },
      read,
    ),
    rule(
      ['(提起 | 发起 | 提出 | 启动 | 进行) ..40 (诉讼 | 仲裁 | 起诉 | 索赔 | 主张 | 程序)', '起诉', '(主张 | 指控 | 声称) ..40 侵犯'],
      { needs: ['(许可 | 授权 | 权利 | 协议) ..40 (终止 | 失效 | 撤销 | 丧失 | 收回)'], unless: ['协商 ..6 不成', '(人民 法院 | 仲裁 委员会) ..4 (提起 | 管辖 | 起诉)'] },
      read,
    ),
  ],
  refine,
  say: ({ trigger }) =>
    trigger === 'any-claim' ? 'Your license ends if you sue over the model.' : `Your license ends if you sue over the model for infringement of ${claims[trigger]}.`,
})

const claims: Readonly<Record<Exclude<Claim, 'any-claim'>, string>> = {
  patent: 'a patent',
  copyright: 'a copyright',
  'any-ip': 'any intellectual property',
}

/** "Such litigation", beside the clause that says which: it is the same claim, told again. */
function refine(readings: readonly Draft<LitigationTermination>[]): readonly Draft<LitigationTermination>[] {
  const told = readings.filter(({ values }) => values.trigger !== 'any-claim')
  const places = told.flatMap(({ found }) => found.map(({ view }) => view.clause.index))
  const alone = readings
    .filter(({ values }) => values.trigger === 'any-claim')
    .map((draft) => ({ ...draft, found: draft.found.filter(({ view }) => places.every((place) => Math.abs(place - view.clause.index) > 1)) }))
    .filter(({ found }) => found.length > 0)
  return [...told, ...alone]
}

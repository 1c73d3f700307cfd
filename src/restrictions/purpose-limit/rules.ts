import { isDefinition } from '../../clauses/definition.ts'
import { readReach } from '../reach.ts'
import { type ClauseView, type Draft, defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** The grant holds for stated purposes only. */
export interface PurposeLimit extends RestrictionBase {
  readonly kind: 'purpose-limit'
  /** What it may be used for; null when the text defines the purpose in other words. */
  readonly permitted: readonly Purpose[] | null
}

/** What a use may be for. */
export type Purpose = 'research' | 'academic' | 'personal' | 'evaluation' | 'education' | 'internal' | 'testing' | 'production'

const purposes: readonly (readonly [Purpose, string])[] = [
  ['research', 'research | scientific! | science! | 研究 | 科研'],
  ['academic', 'academic! | academia! | scholarly! | university | 学术'],
  ['personal', 'personal! | private! | hobby | hobbyist | household! | domestic! | individual! (use | purpose) | 个人 | 私人'],
  ['evaluation', 'evaluation | evaluate | evaluating! | assessment | assessing! | assess! | appraisal | appraising! | trial | demonstration | 评估 | 评测 | 评价 | 试用'],
  ['education', 'education | educational! | teaching! | learning! | classroom | instructional! | training! purposes! | study! | coursework | 教育 | 教学 | 学习'],
  ['internal', 'internal! | internally! | in! house! | 内部 !(署)'],
  ['testing', 'testing! | test! | tests! | tested! | prototyping! | sandbox | tried! | 测试'],
  ['production', 'production! | 生产'],
]
const words = purposes.map(([purpose, source]) => [purpose, probe(source)] as const)

const KNOWN =
  '(research | enquiry! | inquiry! | scientific! | science! | academic! | scholarly! | personal! !(information | data | injury | property | liability) | private! | hobby | evaluation | evaluating! | assessment | assessing! | appraisal | appraising! | trial | trialing! | demonstration | education | classroom | coursework | educational! | teaching! | learning! (purpose | use | and! | or!) | instructional! | study! | internal! | testing! | experimental! | experimentation)'
const KNOWN_ZH = '(研究 | 科研 | 学术 | 个人 | 评估 | 评测 | 教育 | 教学 | 学习 | 内部 !(署) | 测试)'
const PURPOSE =
  '(purpose | use | usage | activity | project | work | setting | basis | context | objective | end | endeavor | environment | operation | research | teaching! | study | education | evaluation | testing! | learning! | experimentation | inquiry | instruction | investigation | enjoyment)'
const ONLY = '(solely! | only! | exclusively! | strictly! | purely! | limited! | restricted! | confined! | limit! | restrict!)'

const notThis = probe(
  'only! (need | have! to! | has! to! | required) | 只 需 | (solely! | only! | exclusively! | fully) (responsible | liable | yours! | owned! | own! | at! your)',
)
const strict = probe(ONLY)
/** Whether a clause, or what leads into it, says what a term means. */
const defining = (view: ClauseView): boolean => isDefinition(view) || (view.clause.leadIn !== undefined && isDefinition(view.reading.view(view.clause.leadIn)))
const negated = /^(not|non|never|without|except|excluding|unless|but|nor|不|非|而|除)$/i
const examplesFollow = /^(such|e\.g|including|includes|例如|包括)$/i
const openEnded = probe(
  'for! any! (other! lawful! | lawful! | legal! | whatever!) purpose | (for! | any!) purpose ..3 (including! | whether!) | including! [without! limitation! | but! not! limited! to!] ..2 (research | personal | educational! | internal!) | (用于 | 出于 | 为 | 可 以) 任何 目的',
)
const forCommerceToo = probe(
  '(academic! | research | personal! | educational! | private! | evaluation | noncommercial) [purposes!] [use] (and! | or!) commercial! (purpose | use | application | product) | commercial! (and! | or! | as! well) ..2 (academic | research | personal | educational | private! | non | noncommercial) | (研究 | 个人 | 学术) (和 | 及 | 或 | 与) 商业 (用途 | 目的 | 使用)',
)

const plain = (found: Found): Values<PurposeLimit> | undefined => {
  const { view } = found
  if (view.has(notThis) || view.has(openEnded) || behind(found, /^不$/) || (!isDefinition(view) && defining(view) && !view.has(strict))) return undefined
  const commerce = view.find(forCommerceToo)
  if (commerce !== undefined && !behind({ ...found, start: commerce.start }, /^non$/i)) return undefined
  const { outputs, thing } = readReach(view)
  if (outputs && !thing) return undefined
  const permitted = purposesIn(view, found.start, Math.min(view.length, found.end + 12))
  return permitted.length === 0 ? undefined : { permitted }
}

const allowing = probe(
  '(may! | can! | permitted! | allowed! | free to! | granted! | licensed! | (exist | exists! | meant! | made! | intended! | provided! | released! | published! | is! | are! | shared!) for!)',
)

const behind = ({ view, start }: Found, word: RegExp): boolean => start > 0 && word.test(view.words(start - 1, start))

/** Purposes that the words name, up to a turn ("but not", "such as"). */
function purposesIn(view: ClauseView, start: number, end: number): readonly Purpose[] {
  let stop = end
  for (let at = start; at < end; at++) {
    const word = view.words(at, at + 1)
    const next = at + 1 < end ? view.words(at + 1, at + 2) : ''
    const turns = (negated.test(word) && !/^commercial/i.test(next) && at > start && !/^(profit|for)$/i.test(next)) || examplesFollow.test(word)
    if (!turns) continue
    if (named(view, start, at).length === 0) continue
    stop = at
    break
  }
  return named(view, start, stop)
}

function named(view: ClauseView, start: number, end: number): readonly Purpose[] {
  return words
    .filter(([, pattern]) => {
      for (let match = view.find(pattern, start); match !== undefined && match.end <= end; match = view.find(pattern, match.start + 1)) {
        if (!(match.start > 0 && /^(non|非|machine|deep)$/i.test(view.words(match.start - 1, match.start)))) return true
      }
      return false
    })
    .map(([purpose]) => purpose)
}

/** The purpose is a defined term: the definition says which it is. */
const defined = (found: Found): Values<PurposeLimit> | undefined => {
  const term = found.view.words(found.end - 2, found.end)
  // A defined term is written with capitals; "commercial" in it is another kind.
  if (!/^\p{Lu}\S*\s+\p{Lu}/u.test(term) || /commercial/i.test(term) || term === term.toUpperCase()) return undefined
  const { outputs, thing } = readReach(found.view)
  return outputs && !thing ? undefined : { permitted: null }
}

export const purposeLimit = defineKind<PurposeLimit>({
  kind: 'purpose-limit',
  family: 'purpose',
  modality: 'condition',
  title: 'Limited to stated purposes',
  meaning:
    'The grant covers the purposes it names and no others: research, teaching, personal use, evaluation, internal use, testing. Texts say so with "solely for", "only for", "limited to", with a ban on "any purpose other than", or with a defined term such as "Research Purposes". It differs from a ban on commerce: a university spin-off may be non-commercial and still outside "academic research", and "internal use" can be commercial.\n\nThe usual cost is that a prototype may be built and measured, but not put before users. Look up the definition of the purpose: it often reaches derived models and outputs too.',
  rules: [
    // "solely for academic research", "limited to internal evaluation purposes".
    rule(
      [
        `${ONLY} ..2 (for! | to! | in! | at! | within! | as! part! of!) ..10 ${KNOWN} ..5 ${PURPOSE} [purpose]`,
        `${ONLY} ..2 (for! | to!) ..4 ${KNOWN} $`,
        `${ONLY} (permitted! | allowed! | licensed! | authorized! | available! | intended! | used! | granted! | provided!) ..4 (for! | to!) ..6 ${KNOWN} ..4 ${PURPOSE} [purpose]`,
        `(may! | shall! | will! | can! | must!) only! ..2 <use> ..16 (for! | in!) ..6 ${KNOWN} ..4 ${PURPOSE} [purpose]`,
        `[(internal! | internally!) ..3] for! the! (sole! | exclusive! | limited! | only!) purpose of! ..6 ${KNOWN}`,
        `${KNOWN} ..6 ${PURPOSE} ..3 (only! | solely! | exclusively! | alone!)`,
        `for! ..4 ${KNOWN} ..3 (only! | solely! | exclusively! | alone!)`,
        `(other! than! | except! | beyond! | outside!) ..4 (for! | in!) ..4 ${KNOWN} ..4 ${PURPOSE} [purpose]`,
        `(purpose | use) other! than! ..4 ${KNOWN}`,
        `(any! | other) (purpose | use) [s!] ..2 other! than! ..5 ${KNOWN} [_] [${PURPOSE}]`,
        `${KNOWN} ..3 ${PURPOSE} [s!] [only!] and! [for!] no! other`,
        `(use | purpose) ..2 (beyond! | outside!) ..3 ${KNOWN}`,
        `no! (other! purpose | purpose ..2 other! than!) ..6 ${KNOWN}`,
      ],
      {},
      plain,
    ),
    // "Research is allowed; every other purpose is excluded", "nothing permits use otherwise than for evaluation".
    rule(
      [
        `(any! | every! | all!) (other! | further! | additional!) (purpose | use | usage | application | activity | exploitation) ..6 (excluded! | prohibited! | forbidden! | not! (permitted! | allowed! | covered! | licensed! | granted!) | outside | off! limits! | ruled! out! | barred! | reserved! | beyond | requires! | require! | need)`,
        `(and! | but! | do! | does! | does) (nothing! | no! other) (else! | purpose | use | further)`,
        `(for! | to!) ..1 no! other (purpose | use | end! | reason)`,
        `not! for! any! other (purpose | use)`,
        `(not! | never | cannot | t!) ..6 for! (anything! else | any! other (thing | reason | purpose | use))`,
        `(not! | never | cannot) ..4 do! anything! else`,
        `(nobody | no! one! | not! | never) ..8 for! other (ends! | purposes! | uses! | reasons!)`,
        `(not! | never) ..3 (put! | used! | use! | applied! | employed! | exploited! | turned!) ..2 (to! | for!) any! other (use | purpose | end)`,
      ],
      {},
      (found) => {
        const { view } = found
        if (view.has(notThis) || view.has(openEnded)) return undefined
        const { outputs, thing } = readReach(view)
        if (outputs && !thing) return undefined
        const before = view.clause.kind === 'item' ? 0 : view.own
        const own = purposesIn(view, before, found.start)
        // "You can use it for learning. You can't use it for anything else."
        const last = view.reading.neighbor(view.clause, -1)
        const told = own.length === 0 && last !== undefined && last.has(allowing) && last.clause.kind !== 'heading' ? purposesIn(last, 0, last.length) : []
        const permitted = own.length > 0 ? own : told
        return permitted.length === 0 ? undefined : { permitted }
      },
    ),
    rule(
      [`(otherwise! | other!) than! ..6 ${KNOWN}`, `(beyond! | outside! | save! | except!) [for! | in!] ..5 ${KNOWN} ..3 ${PURPOSE}`],
      {
        force: [Force.prohibition, Force.exception],
        needs: ['(nothing | no! | not! | any! | off! | beyond | outside | excluded! | prohibited!)'],
        unless: ['any ..2 purpose ..2 other than ..6 commercial', 'user testing'],
      },
      plain,
    ),
    // "To meet its own needs; it may not be run for others."
    rule(
      '(for! | on!) ..2 (account | behalf | benefit) of! ..2 (others! | third | another | other)',
      { force: [Force.prohibition], needs: ['(own! (needs! | use! | purposes! | operations!) | internal! | internally!)', '(use | run | operate | reproduce | employ)'] },
      ({ view }) => (readReach(view).outputs ? undefined : { permitted: ['internal'] }),
    ),
    // "It may be tried, but not be put into live operation."
    rule(
      `(put! | placed! | taken! | used! | use! | deployed! | deploy! | run! | employed!) ..2 (in! | into! | to! | for!) [a! | any! | your!] (live! | production! | productive!) (operation | use | environment | service | system | deployment)`,
      { force: [Force.prohibition], needs: ['(test! | testing! | tried! | trial | evaluation | evaluate | sandbox | preview)'] },
      ({ view }) => {
        const permitted = purposesIn(view, 0, view.length).filter((purpose) => purpose !== 'production')
        return permitted.length === 0 ? undefined : { permitted }
      },
    ),
    // "Supplied for trial purposes; not for production."
    rule(
      `(supplied! | provided! | made! available | licensed! | granted! | delivered! | offered! | released! | given! | issued! | shared!) [to! you!] (for! | as!) ..3 ${KNOWN} [s!] [${PURPOSE}] [s!]`,
      { needs: ['(not! | never! | no! | only! | before!) ..14 (production! | productive! | live | operational)'] },
      plain,
    ),
    rule(
      [
        `on! the! (footing | basis | understanding | condition | premise | terms!) that! ..8 ${KNOWN}`,
        `(sole | only | exclusive) (purpose | aim | use | object | end) ..4 (is! | are! | being! | shall! be! | must! be!) ..5 ${KNOWN}`,
        `${KNOWN} ..2 ${PURPOSE} [s!] (is! | are!) the! (sole | only | exclusive) (purpose | use | thing | activity)`,
        `(extends! | extend! | reaches! | goes! | runs! | covers! | cover!) [only! | solely! | no! further! than! | exclusively!] [to! | as! far! as!] ..4 ${KNOWN} ..3 (only! | alone! | exclusively! | and! nothing | and! no!)`,
        `(extends! | extend! | covers! | cover!) (only! | solely! | no! further! than! | exclusively!) [to!] ..4 ${KNOWN}`,
      ],
      { needs: ['(solely! | only! | sole! | exclusively! | exclusive! | nothing! | alone! | no! other | no! further)'] },
      plain,
    ),
    // "to use, copy and change the software for educational and research purposes … is hereby granted".
    rule(
      [
        `for! [your! | the! purpose of! | any!] [own! | bona! fide!] [non! commercial! | noncommercial!] ${KNOWN} ..8 (purpose | use) [s!]`,
        `for! [non! commercial! | noncommercial!] ${KNOWN} (research | purpose)`,
      ],
      {
        force: [Force.permission, Force.none],
        needs: ['(hereby | license | right | permission ..20 granted!) ', '(use | copy | reproduce | distribute)'],
        unless: [
          'including! [without! limitation! | but! not! limited! to!]',
          'you! may! also',
          'unlimited! (permission | right)',
          '(purpose | use) ..2 include',
          'such as',
          'commercial! purpose',
        ],
        confidence: 0.75,
      },
      (found) => (/^(non|not)$/i.test(found.view.words(found.start, found.start + 1)) ? undefined : plain(found)),
    ),
    // "solely for Computational Use", "exclusively for Permitted Purposes".
    rule([`${ONLY} ..2 (for! | to!) [the! | your! | such! | a! | its!] (_ (purpose | use) | _ (purposes! | uses!))`], {}, defined),
    // "You may make non-production use of the work."
    rule(['non! production! (use | purpose) [only!]'], { force: [Force.permission], needs: ['(make | only! | solely! | limited! | for!)'] }, () => ({ permitted: null })),
    rule(
      [
        `(仅 | 只 | 仅限 | 限于 | 只能 | 限) ..10 ${KNOWN_ZH} ..6 (目的 | 用途 | 使用 | 之用 | 研究 | 学习 | 活动 | 交流 | 测试 | 工作)`,
        `(仅 | 只 | 仅限 | 限于 | 只能 | 限) ..6 ${KNOWN_ZH}`,
        `(仅 | 只) ..12 (用于 | 供 | 用作) ..3 ${KNOWN_ZH}`,
        `${KNOWN_ZH} [目的 | 用途] (以外 | 之外) 的 ..4 (目的 | 用途 | 使用)`,
        `除 ..4 ${KNOWN_ZH} ..10 外`,
      ],
      {},
      plain,
    ),
    // A definition tells the purpose that the grant above or below names.
    rule(
      [
        `(mean | means! | refer! | refers! | shall! mean!) [to!] ..4 ${ONLY} ..4 (for! | to!) ..4 ${KNOWN} ..3 ${PURPOSE}`,
        `(mean | means!) [for!] ..5 ${KNOWN} ..4 ${PURPOSE} [_] [related! to!]`,
        `(mean | means!) ..12 ${ONLY} [_] for! ..4 ${KNOWN}`,
        `(指 | 是 指) ..8 ${KNOWN_ZH} ..4 (目的 | 用途 | 使用 | 活动 | 研究)`,
      ],
      { where: ['definition'], needs: ['{term:quoted}'], unless: ['(purpose | use) other! than!', '(licensee | affiliate | user | entity | institution | 机构 | 用户)'] },
      plain,
    ),
  ],
  refine: (readings) => complete(readings),
  say: ({ permitted }) =>
    permitted === null || permitted.length === 0 ? 'Use is allowed for the purpose that the license defines, and for nothing else.' : `Use is allowed for ${list(permitted)} only.`,
})

/** "Non-commercially" that means "for research only": the ban on commerce carries the limit. */
const freeUseTerm = probe('(non commercial | noncommercial | non commercially | noncommercially) ..3 (mean | means!) ..12 (only! | solely! | exclusively!)')

/** One object: the purposes of all places. A definition alone, which no grant uses, limits nothing. */
function complete(readings: readonly Draft<PurposeLimit>[]): readonly Draft<PurposeLimit>[] {
  const grants = readings.filter(({ found }) => found.some(({ view }) => !defining(view) || view.has(freeUseTerm)))
  if (grants.length === 0) return []
  const permitted = [...new Set(readings.flatMap(({ values }) => values.permitted ?? []))]
  const confidence = Math.max(...grants.map((each) => each.confidence))
  return [{ ...grants[0]!, found: readings.flatMap(({ found }) => found), values: { permitted: permitted.length === 0 ? null : permitted }, confidence }]
}

const list = (items: readonly string[]): string => (items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)

import { type ClauseView, type Draft, defineKind, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'
import { nameOfLaw, readLaw } from './laws.ts'

/** The law that reads the license, and the place where its disputes are decided. */
export interface GoverningLaw extends RestrictionBase {
  readonly kind: 'governing-law'
  /** ISO 3166 code of the law, with `-XX` for a state. */
  readonly law: string | null
  /** Courts or seat, as given. */
  readonly forum: string | null
  /** Whether disputes go to arbitration. */
  readonly arbitration: boolean | null
}

const nothing = { law: null, forum: null, arbitration: null } as const

/** Words after which no more of the law is named: what is shut out, and the conflict of laws. */
const stops = probe(
  'exclude | excluding! | without | regardless | irrespective | except | notwithstanding | conflict | principle | provision | 不 包括 | 不 含 | 排除 | 除外 | 仅 为',
)

/** The law that is named within some words of a place. */
function lawNear(view: ClauseView, from: number, to: number): string | null {
  const stop = view.find(stops, from + 1)
  const end = Math.min(view.length, to, stop === undefined ? to : stop.start)
  return end <= from ? null : (readLaw(view.words(from, end)) ?? null)
}

/** "That jurisdiction": the text ties the law to a place that it does not name. */
const elsewhere = probe('member state | law ..3 (that! | such! | the!) ..3 (jurisdiction | country | state | place)')

function readGoverned(found: Found): Values<GoverningLaw> | undefined {
  const { view, start, end } = found
  const opens = /^laws?$/i.test(view.words(start, start + 1))
  // "California law will govern", "the laws of Utah apply"; "PRC laws", "governed by the laws of".
  const law = opens
    ? (lawNear(view, Math.max(0, start - 5), start + 1) ?? lawNear(view, start, end))
    : (lawNear(view, Math.max(start, end - 6), end) ?? lawNear(view, end - 1, end + 16))
  const unnamed = view.has(elsewhere)
  if (law === null && !unnamed) return undefined
  return { ...nothing, law: law === 'EU' && unnamed ? null : law }
}

const courtWords = new Set(
  "state|states|federal|and|or|the|competent|people's|people’s|peoples|local|appropriate|provincial|national|commercial|high|supreme|district|superior|regional|civil|county|municipal|united|circuit|intermediate|ordinary|applicable".split(
    '|',
  ),
)
const forumStops = new Set(
  'shall|will|have|has|is|are|for|over|to|with|which|who|having|as|if|unless|except|without|regarding|concerning|arising|relating|in connection|and you|each|any|all|may|must|such|by|under|sitting only|regardless|but|only|pursuant|provided|with respect|exclusively'.split(
    '|',
  ),
)

/** The courts that stand around a word: back over adjectives, on to where the sentence goes on. */
function courtsAt(view: ClauseView, at: number): string | null {
  let start = at
  while (start > view.own && at - start < 8) {
    const word = view.words(start - 1, start).toLowerCase()
    const before = view.words(start - 1, start)
    if (/[;:.(),]/.test(view.between(start - 1))) break
    if (courtWords.has(word) || (/^[A-Z]/.test(before) && /^[A-Z]/.test(view.words(at, at + 1))) || word === 's') start--
    else break
  }
  while (start < at && /^(and|or|the)$/i.test(view.words(start, start + 1))) start++
  let end = at + 1
  // "The court where the licensor is located": its verb belongs to the name.
  let located = false
  for (; end < view.length && end - at < 28; end++) {
    const mark = view.between(end - 1)
    if (/[;:()（]/.test(mark) || (/\./.test(mark) && !/^\.,/.test(mark))) break
    const next = view.words(end, end + 1)
    if (/^where(in)?$/i.test(next)) located = true
    if (/,/.test(mark) && next.toLowerCase() === 'as' && view.words(end + 1, Math.min(view.length, end + 2)).toLowerCase() === 'applicable') {
      end++
      continue
    }
    if (/,/.test(mark) && !/^[A-Z]/.test(next) && view.words(end - 1, end).toLowerCase() !== 'applicable') break
    if (/,/.test(mark) && forumStops.has(next.toLowerCase())) break
    if (forumStops.has(next.toLowerCase()) && !(located && /^(is|are|has|have)$/i.test(next))) break
    if (next.toLowerCase() === 'and' && !/^[A-Z]/.test(view.words(end + 1, Math.min(view.length, end + 2)))) break
    if (next.toLowerCase() === 'and' && /^(You|Licensee|Licensor|We|Each|The)$/.test(view.words(end + 1, Math.min(view.length, end + 2)))) break
  }
  while (end - at > 1 && /^(or|and|in|of|the|a|an|at|within)$/i.test(view.words(end - 1, end))) end--
  if (start === at && /s$/i.test(view.words(at, at + 1)) && end - at > 2 && /^(of|in)$/i.test(view.words(at + 1, at + 2))) {
    // "The courts of California": the place alone says it all.
    const place = view
      .words(at + 2, end)
      .replace(/\s+/g, ' ')
      .replace(/^the (state|commonwealth|province) of /i, '')
    if (/^[A-Z]/.test(place)) return place
  }
  return end - start < 2
    ? null
    : view
        .words(start, end)
        .replace(/\s+/g, ' ')
        .replace(/, as applicable,?/, '')
}

const court = probe('(court! | courts! | tribunal)')

function readForum({ view, start, end }: Found): Values<GoverningLaw> {
  let match = view.find(court, start)
  // An "out-of-court settlement" names no court.
  if (match !== undefined && match.start > 1 && /^out/i.test(view.words(match.start - 2, match.start - 1))) match = view.find(court, match.end)
  const forum = match === undefined || match.start > end + 6 ? null : courtsAt(view, match.start)
  const arbitration = view.has(arbitrated)
  return { ...nothing, forum: arbitration ? null : forum, arbitration }
}

const arbitrated = probe(
  '(settled | resolved | referred | submitted | determined | decided | resolve | settle | submit | final | binding | subject to!) ..24 arbitration | arbitration ..16 (rules | administered | binding | shall | will) | 仲裁 ..10 (解决 | 裁决 | 终局) | (提交 | 申请 | 提请) ..30 仲裁',
)

const institution = probe('(administered | conducted | referred | submitted | accordance | under! | before! | with! | by! | through!) ..6 {body:name}')

function readArbitration(found: Found): Values<GoverningLaw> {
  const { view, start } = found
  let at = Math.max(view.own, start - 30)
  for (let tries = 0; tries < 8; tries++) {
    const match = view.find(institution, at)
    if (match === undefined) break
    const name = bodyFrom(view, match.slots.body!.start)
    if (name !== null) return { ...nothing, forum: name, arbitration: true }
    at = match.start + 1
  }
  return { ...nothing, arbitration: true }
}

/** A body that arbitrates, or its rules: its name goes on over "of", "and", "for" to the next capital. */
function bodyFrom(view: ClauseView, at: number): string | null {
  let end = at
  while (end < view.length && end - at < 16) {
    const word = view.words(end, end + 1)
    if (/^[A-Z]/.test(word) || (/^(of|and|for|on|the|in)$/.test(word) && end > at && /^(the )?[A-Z]/.test(view.words(end + 1, Math.min(view.length, end + 3))))) end++
    else break
    if (/[("“,.;]/.test(view.between(end - 1))) break
  }
  const name = view.words(at, end).replace(/\s+/g, ' ')
  return !/\bAct\b/.test(name) && /(Arbitration|Arbitral|Chamber|Commission|Cent(re|er)|JAMS|Association|Court|Rules|Services|Tribunal|Institute)/.test(name) ? name : null
}

/** 由…法院, 向…法院, 提交…仲裁委员会: from the preposition to the body. */
function readChineseForum({ view, start, end }: Found): Values<GoverningLaw> {
  const words = view.words(start, end).replace(/\s+/g, '')
  const body = /^(?:应当|应|均)?(?:由|向|至|到|提交至|提交给|提交到|提交|提请|诉诸|在|以)?(?:有管辖权的)?(.*?(?:人民法院|法院|仲裁委员会|仲裁中心|仲裁院|仲裁机构|仲裁庭))/u.exec(
    words,
  )
  const forum = body === null ? null : body[1]!
  return { ...nothing, forum, arbitration: forum !== null ? forum.includes('仲裁') : null }
}

const agreement =
  '(agreement | license | term! | terms! | dispute | contract | policy | eula | controversy | claim | proceeding | action! | litigation | suit | arrangement | party | parties)'

const otherLaw = ['(export | sanction) ..4 (control | law | regulation)']
/** Courts that decide whether a clause holds, and law about arbitration. */
const otherCourt = [
  '(invalid | invalidity | unenforceable | unenforceability | severable | severed)',
  'court of! competent jurisdiction (rule | rules! | find | hold | determine | order)',
  'arbitration act',
]

export const governingLaw = defineKind<GoverningLaw>({
  kind: 'governing-law',
  family: 'standing',
  modality: 'condition',
  subject: [],
  title: 'Governing law',
  meaning:
    'Which law reads the license, and which courts or arbitrators decide disputes. Licenses say "governed by the laws of", "exclusive jurisdiction", "finally resolved by arbitration"; Chinese ones 适用…法律 and 由…人民法院管辖.\n\nIt decides what the other clauses mean: what a warranty disclaimer may shut out, whether a license is a contract, what a suit costs. A distant exclusive forum makes small claims worthless, to both sides; public bodies often cannot accept a foreign one.',
  rules: [
    rule(
      [
        '(governed! | govern! | construed! | interpreted! | constructed! | enforced! | construe! | interpret!) ..24 law',
        `${agreement} ..12 subject to! ..3 law ..2 of!`,
        `${agreement} ..8 subject to! _ law! ..4 (court | jurisdiction)`,
        `law (shall | will) ..2 (govern | apply | control) ..8 ${agreement}`,
        `law of! ..10 (shall | will) ..2 (govern | apply | control) ..8 ${agreement}`,
        `law [of! ..14] (governs! | govern! | applies! | apply!) ..3 ${agreement}`,
        `(governing | applicable | choice of!) law ..4 (is! | shall be! | are! | will be!) ..12 law`,
        '^ (governing! | applicable!) law',
        'law (applies! | applying! | governs! | decides! | is! applicable | shall apply | will apply | shall govern | is! the! law)',
        '^ (dispute | disputes!) _ ..3 law',
        `law of! ..8 (govern! | governs! | apply! | applies!) $`,
        'law (applies! | governs! | shall apply | will apply | shall govern | will govern) $',
        '(made! | entered into! | concluded!) ..3 under! ..2 law of!',
        'under! ..2 law of! ..16 (without regard | excluding | exclusive)',
      ],
      { where: ['sentence', 'item', 'heading'], unless: otherLaw, needs: ['law'] },
      readGoverned,
    ),
    rule(
      'under! ..2 law! !(enforcement | of! | and!)',
      { unless: [...otherLaw, '(copyright | patent | applicable | such | tax) law'], needs: ['(dispute | disputes! | arbitration | jurisdiction | courts!)'] },
      readGoverned,
    ),
    rule(
      [
        'court! ..40 jurisdiction',
        'courts! ..40 (jurisdiction | venue)',
        '(jurisdiction | venue) ..24 (court! | courts! | tribunal)',
        '(brought | instituted | filed | litigated | heard | adjudicated | commenced | resolved | settled | submitted | initiated) ..16 (court! | courts!)',
        '(exclusively | exclusive | only! | solely) ..4 (in! | by! | before! | to!) ..6 courts!',
      ],
      {
        needs: [
          '(dispute | litigation | action | claim | proceeding | controversy | suit | jurisdiction)',
          '(shall | will | must | may! only | exclusive | agree | consent | submit | irrevocably | have! | has! | is! | be! | are!)',
        ],
        unless: [
          ...otherCourt,
          '(injunctive | injunction | equitable) ..24 (any! | a!) court',
          '(small claims) court',
          '(order | judgment | decision) of! ..3 court',
          'held ..8 (invalid | unenforceable) by! ..3 court',
          'court ..6 (find | hold | determine) ..30 (invalid | unenforceable)',
          'class action',
        ],
      },
      readForum,
    ),
    rule(
      [
        '(settled | resolved | referred | submitted | determined | decided | settle | resolve | submit) ..24 arbitration',
        '(binding | final | mandatory | exclusive) arbitration',
        'arbitration ..6 (administered | conducted | shall | will | in! accordance | under! ..3 rule)',
      ],
      { unless: [...otherCourt, 'class arbitration', 'arbitration ..4 fee', '(arbitrator | opt out | not require ..4 (informal | arbitration))'] },
      readArbitration,
    ),
    rule(
      ['(venue | place ..3 jurisdiction | legal venue) ..8 (is! | be! | lies! | lie!) ..4 {place:name}'],
      { unless: ['(conference | event | concert | tickets)'], needs: ['(dispute | jurisdiction | action | proceeding | agreement | license | law)'] },
      (found) => ({ ...nothing, forum: String(found.slots.place?.value ?? ''), arbitration: false }),
    ),
    rule(
      [
        '(适用 | 受 | 受到 | 依据 | 依照 | 按照 | 根据 | 遵循 | 服从) ..30 法律',
        '(适用 | 受 | 依据 | 依照 | 按照 | 根据) ..16 法 ..4 (管辖 | 解释)',
        '(以 | 依) ..16 法 [律] ..3 (为 [其] 准据 [法] | 解释)',
        '准据法 ..4 (为 | 是) ..16 法',
      ],
      { needs: ['(管辖 | 解释 | 适用 | 约束 | 争议 | 准据)', '(协议 | 许可 | 许可证 | 争议 | 纠纷 | 双方 | 条款 | 合同 | 授权)'] },
      ({ view, start, end }) => {
        const law = lawNear(view, start, end)
        return law === null ? undefined : { ...nothing, law }
      },
    ),
    rule(
      [
        '(由 | 向 | 提交 | 至 | 诉诸 | 提请) ..24 (人民 法院 | 法院) ..12 (管辖 | 诉讼 | 起诉 | 解决 | 裁决 | 审理)',
        '(提交 | 诉诸 | 提请) ..24 (人民 法院 | 法院)',
        '(由 | 向 | 提交 | 至 | 提请) ..24 仲裁 (委员 会 | 中心 | 院 | 机构)',
        '(人民 法院 | 法院) ..8 (专属 | 排他) ..6 管辖',
      ],
      { unless: ['(生效 | 终审) 判决'] },
      readChineseForum,
    ),
  ],
  refine,
  say: ({ law, forum, arbitration }) => {
    const reads = law === null ? null : `The law of ${nameOfLaw(law)} governs the license`
    const decides = forum === null ? (arbitration === true ? 'disputes go to arbitration' : null) : `disputes go to ${forum}${arbitration === true ? ' (arbitration)' : ''}`
    if (reads !== null) return `${reads}${decides === null ? '' : `, and ${decides}`}.`
    return decides === null ? 'A law that the text does not name governs the license.' : `${decides[0]!.toUpperCase()}${decides.slice(1)}.`
  },
})

/** Law and forum are told in several sentences, and in each language of a text: one object for each law. */
function refine(readings: readonly Draft<GoverningLaw>[]): readonly Draft<GoverningLaw>[] {
  const byPlace = [...readings].sort((a, b) => a.found[0]!.view.clause.start - b.found[0]!.view.clause.start)
  const joined: Draft<GoverningLaw>[] = []
  for (const draft of byPlace) {
    const { law } = draft.values
    const at = joined.findLastIndex(({ values }) => law === null || values.law === null || values.law === law)
    const other = joined[at]
    if (other === undefined) {
      joined.push(draft)
      continue
    }
    joined[at] = {
      ...other,
      values: {
        law: other.values.law ?? law,
        forum: other.values.forum ?? draft.values.forum,
        arbitration: other.values.arbitration === true || draft.values.arbitration === true ? true : (other.values.arbitration ?? draft.values.arbitration),
      },
      found: [...other.found, ...draft.found],
    }
  }
  return joined
}

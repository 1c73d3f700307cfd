import type { ClauseView } from '../clauses/view.ts'
import { type Pattern, probe } from '../pattern/registry.ts'
import type { PatternMatch } from '../pattern/scan.ts'
import { type CapOutcome, consequenceOf, definedTerm, outcomeOf, rankOf } from './cap-outcome.ts'
import { type CapMetric, type Comparison, comparisonByPattern, metricByPattern } from './cap-words.ts'
import { type Draft, Force, type Found, type RefineContext, type RestrictionBase, type RuleConditions } from './restriction.ts'

export { asOfIn, countedIn, measuredIn, periodIn, rateIn } from './cap-terms.ts'
export type { CapMetric } from './cap-words.ts'

/**
 * What caps on users, revenue, size and quantity have in common. A cap is an amount with a word of comparison at it ("more
 * than", "or less"), something that is counted, and a clause that binds. Rules begin at the amount, which is rare in a text;
 * comparison and metric are then looked for around it, since they stand before it as often as behind it, and what follows
 * is often said in the next sentence.
 *
 * A cap is told from either side. "Above 100 you need a license" and "you may use it up to 100" are one object: the
 * comparator always says when the clause bites.
 *
 * It cannot do this: amounts that the text only points to ("the threshold in Annex A").
 */

/** A cap as it stands in a clause. */
export interface Cap {
  readonly metrics: readonly CapMetric[]
  readonly comparator: '>' | '>='
  /** True when the text says what is allowed below, not what follows above. */
  readonly allowedSide: boolean
  /** From the first to the last of amount, comparison and metric; positions in the window. */
  readonly start: number
  readonly end: number
}

/** Ways of saying one thing, looked for only where a cap may be. */
const any = (ways: readonly string[]): readonly Pattern[] => ways.map(probe)

/** Words between a comparison and its amount, or between an amount and the comparison behind it. */
const REACH = 4
/** What those words may be: "exceeds the threshold of", "more than approximately US". */
const passed =
  /^(?:a|an|the|of|in|at|any|time|total|sum|aggregate|combined|collectively|individually|approximately|approx|about|roughly|equivalent|threshold|limit|amount|value|figure|number|level|mark|us|u|s|usd|eur|gbp|rmb|cny|dollars?|euros?|each|single|given|人民币|人民幣|美元|美|元|欧|港|币|民|人|约|总|计|共|为|了|的|数|量|合|上|限|到)$/i

/** Words with which a clause binds: who may, who must, under which condition. */
const binds = any([
  '(if! | where! | when! | once! | should! | whenever | unless | provided! | until | whose! | only | solely | upon)',
  '(may | must | shall | will | can | cannot | require | prohibit | permit | allow | forbid | eligible | ineligible | qualify | entitle | free! | terminate | grant | apply | limit | restrict | exempt | subject | license | have! to! | extend | available | cover | right | included!)',
  '(如 | 若 | 当 | 须 | 应 | 需 | 不得 | 可 | 必须 | 禁止 | 仅 | 只 | 免费 | 允许 | 限 | 申请 | 许可 | 授权)',
])

/** What is said of the licensor, of its product, or of the world is no cap. */
const boasts = any([
  '(trusted! | loved! | chosen! | adopted! | downloaded! | followed! | enjoyed! | played! | supported!) by',
  '(we! | our! (platform | service | product | community | app | network | company | team | model)) ..6 (serve | have | has! | reach | support | help | grow | count | host | boast | employ | process | handle)',
  '(section | annex | article | clause | paragraph | appendix | schedule) _ (sets! out! | explains! | tells! | describes! | says! | lists!)',
  '(thank | join | help | attract | boast | celebrate | welcome) [our] (over! | more than | at least)',
  '(trained! | evaluated! | tested! | collected! | sampled! | benchmarked! | surveyed! | studied!) (on! | from! | with! | across! | in!)',
  '(liability | liable | damage | indemnify | indemnity | fine! of | penalty | compensation)',
  '(personal (data | information) | privacy | data subject | consumer right)',
  '(dataset | data set | corpus) ..3 (cover | contain | include | comprise | consist | hold)',
  '(数据集 | 语料 | 评论)',
  '(user | customer | individual | participant | player) ..4 (age! | aged! | old!)',
  '(statistic | survey | respondent | study shows | participant in)',
  '(服务 了 | 已 服务 | 拥有 | 累计 服务 | 受到)',
  '(赔偿 | 责任 | 罚款 | 个人信息)',
  '(recommend | require) ..6 (gb! | ram! | vram! | memory | disk)',
])

/** Every match of patterns in a view, lead-in and all, in order of place. */
function everyMatch(view: ClauseView, patterns: ReadonlyMap<number, unknown>): readonly PatternMatch[] {
  const own = view.matches.filter(({ pattern }) => patterns.has(pattern))
  if (view.own === 0) return own
  // What stands in the lead-in alone was matched when the lead-in was read; its places are looked up again in this window.
  const found = [...own]
  for (const id of patternsAbove(view, patterns)) {
    for (let from = 0; from < view.own; ) {
      const match = view.reading.scanner.find(view, id, from)
      if (match === undefined || match.start >= view.own) break
      if (match.end <= view.own) found.push(match)
      from = match.start + 1
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Those of some patterns that were found in the lead-ins of a view. */
function patternsAbove({ clause, reading }: ClauseView, patterns: ReadonlyMap<number, unknown>): ReadonlySet<number> {
  const above = new Set<number>()
  for (let lead = clause.leadIn; lead !== undefined; lead = lead.leadIn) for (const { pattern } of reading.view(lead).matches) if (patterns.has(pattern)) above.add(pattern)
  return above
}

/**
 * Reads the cap around an amount.
 *
 * @param start first word of the amount
 * @param end behind its last word
 * @returns undefined when nothing is compared or counted, or when the clause binds nobody
 */
export function readCap(view: ClauseView, start: number, end: number): Cap | undefined {
  const words = wordsOf(view)
  if (words.metrics.length === 0) return undefined
  const amount = `${start}-${end}`
  if (!words.caps.has(amount) && words.caps.size < AMOUNTS_PER_CLAUSE) words.caps.set(amount, capAround(view, start, end))
  return words.caps.get(amount)
}

/** What a clause holds of caps: read once, since several kinds ask for each of its amounts. */
interface CapWords {
  readonly metrics: readonly PatternMatch[]
  readonly comparisons: readonly PatternMatch[]
  /** Whether the clause binds, and boasts of nothing. */
  readonly binds: boolean
  /** By the words of the amount. */
  readonly caps: Map<string, Cap | undefined>
}

/** Amounts that are read in one clause. What has more is a table of figures, and would make reading slower than linear. */
const AMOUNTS_PER_CLAUSE = 64
const read = new WeakMap<ClauseView, CapWords>()

function wordsOf(view: ClauseView): CapWords {
  let words = read.get(view)
  if (words === undefined) {
    const found = longest(everyMatch(view, metricByPattern))
    words = {
      metrics: found,
      comparisons: found.length === 0 ? [] : everyMatch(view, comparisonByPattern),
      binds: found.length > 0 && isBinding(view),
      caps: new Map(),
    }
    read.set(view, words)
  }
  return words
}

const isBinding = (view: ClauseView): boolean =>
  (view.clause.leadIn !== undefined || binds.some((each) => view.has(each)) || definedTerm(view) !== undefined || consequenceOf(view) !== null) &&
  !boasts.some((each) => view.has(each))

function capAround(view: ClauseView, start: number, end: number): Cap | undefined {
  if (!wordsOf(view).binds) return undefined
  const counted = nearestMetrics(view, start, end)
  if (counted.length === 0) return undefined
  const compared = nearestComparison(view, start, end, Math.max(end, ...counted.map((match) => match.end)))
  const comparison = compared === undefined ? (unspoken(view, start) ?? inherited(view, start)) : comparisonByPattern.get(compared.pattern)
  if (comparison === undefined) return undefined
  const { comparator, allowedSide } = comparison
  return {
    metrics: [...new Set(counted.map((match) => metricByPattern.get(match.pattern)!))],
    comparator,
    allowedSide,
    start: Math.min(start, compared?.start ?? start, ...counted.map((match) => match.start)),
    end: Math.max(end, compared?.end ?? end, ...counted.map((match) => match.end)),
  }
}

/** The cap around the amount that a rule found; undefined too when the amount is the tail of a longer one ("700 *million*"). */
export function readAmount({ view, start, end }: Found): Cap | undefined {
  if (wordsOf(view).metrics.length === 0 || isTail(view, start) || isReference(view, start)) return undefined
  if (view.readSlot('duration', start) !== undefined || view.readSlot('percent', start) !== undefined) return undefined
  // The tail of a version: "Node 11.0.0 and above".
  if (view.readSlot('count', start)?.value === 0) return undefined
  const cap = readCap(view, start, end)
  // "One or more copies" bounds nothing.
  return cap !== undefined && cap.comparator === '>=' && !cap.allowedSide && view.readSlot('count', start)?.value === 1 ? undefined : cap
}

const references = new Set(
  'section sections clause clauses paragraph paragraphs article articles version versions page chapter item items annex appendix schedule exhibit part no number figure table step phase v § 第'.split(
    ' ',
  ),
)

/** A number that only names a place in a text: "under Section 6.1". */
const isReference = (view: ClauseView, start: number): boolean =>
  start > 0 &&
  references.has(
    view
      .words(start - 1, start)
      .toLowerCase()
      .replace(/^\W+|\W+$/g, ''),
  )

/** Words that the longest amount takes: "United States dollars one hundred and fifty million". */
const AMOUNT_WORDS = 9

function isTail(view: ClauseView, start: number): boolean {
  for (let at = Math.max(0, start - AMOUNT_WORDS); at < start; at++) {
    for (const type of ['count', 'money'] as const) {
      const read = view.readSlot(type, at)
      if (read !== undefined && read.end > start) return true
    }
  }
  return false
}

/** Whether the number that a rule found is an amount of money. */
export const isMoney = ({ view, start }: Found): boolean => view.readSlot('money', start) !== undefined

/**
 * Words between an amount and a metric behind it ("US$ 1 million per year of gross revenue"), and between a metric and the
 * amount behind it ("the monthly active users of the products made available by you or your affiliates exceed 1 million").
 * Money and active users leave little doubt; plain users, copies and the like are in every license, and must stand close.
 */
const METRIC_BEHIND = 8
const METRIC_BEFORE = 32
const PLAIN_BEHIND = 2
const PLAIN_BEFORE = 9
const plain: ReadonlySet<CapMetric> = new Set<CapMetric>(['users', 'devices', 'copies', 'servers', 'requests', 'seats', 'parameters'])
/** "The number of users who …": what is counted is said outright. */
const isNumberOf = (view: ClauseView, { start }: PatternMatch): boolean => start >= 2 && /^(?:number|amount|total) of$/i.test(view.words(start - 2, start))
const isPlain = ({ pattern: id }: PatternMatch): boolean => plain.has(metricByPattern.get(id)!)

function nearestMetrics(view: ClauseView, start: number, end: number): readonly PatternMatch[] {
  const found = wordsOf(view).metrics
  const behind = found.filter(
    (match) =>
      match.start >= end &&
      match.start - end <= (isPlain(match) ? PLAIN_BEHIND : METRIC_BEHIND) &&
      !numberBetween(view, end, match.start) &&
      !(isPlain(match) && isApart(view, end, match.start)),
  )
  if (behind.length > 0) {
    const first = behind[0]!
    const joined = behind.filter((match, i) => i > 0 && isJoined(view, behind[i - 1]!, match, { start, end }))
    const before = found.findLast((match) => match.end <= start)
    // "annual revenue above 1,000,000 for any customer": the metric at the comparison counts, not a chance word behind.
    const other = first.start > end && opensNext.test(view.words(end, first.start))
    const nearer = before !== undefined && start - before.end <= REACH + 2 && !opensNext.test(view.words(before.end, start))
    if (!((other || first.start - end > 2) && nearer)) return [first, ...joined.slice(0, 2)]
  }
  const before = found.filter((match) => match.end <= start && start - match.end <= (isPlain(match) && !isNumberOf(view, match) ? PLAIN_BEFORE : METRIC_BEFORE))
  const last = before.at(-1)
  if (last === undefined || numberBetween(view, last.end, start) || (isPlain(last) && countsOther(view, end))) return []
  const joined = before.filter((match) => match !== last && isJoined(view, match, last, { start, end }))
  return [...joined.slice(-2), last]
}

/** What comes after an amount and belongs to the next one: "… 7 million, or annual revenue of …". */
const opensNext =
  /^\W*(?:(?:or|and)\b(?! (?:its |their |the |an |local )*(?:equivalent|equal|(?:more|greater|above|higher|over|less|fewer|below|lower)\b(?! than)))|或|且|及|并|和)/i

const joins = /^\W*(?:or|and|and\/or|或|或者|及|和|与|、)(?:$|[^a-z])/i

/** Punctuation between an amount and a word behind it; the bracket that closes a repeated figure is none: "five (5) devices". */
function isApart(view: ClauseView, end: number, start: number): boolean {
  for (let at = end - 1; at < start; at++) if (/[,，;；:：]/.test(view.between(at)) || (at >= end && /[)）]/.test(view.between(at)))) return true
  return false
}

const functionWord =
  /^(?:in|at|on|per|or|and|for|during|within|without|unless|each|every|a|to|by|as|if|when|is|are|shall|must|will|you|we|the|this|any|total|individuals?|台|个|次|人|名|户|位)$/i

/** Whether the noun that the amount counts follows it: "its users no more than 3 advertisements" counts no users. */
function countsOther(view: ClauseView, end: number): boolean {
  if (end >= view.length || /[^\s)）]/.test(view.between(end - 1))) return false
  const word = view.words(end, end + 1)
  return /^[a-z]/i.test(word) && !functionWord.test(word)
}

/** "Annual revenue or funding": two metrics for one amount. */
function isJoined(view: ClauseView, one: PatternMatch, other: PatternMatch, amount: { readonly start: number; readonly end: number }): boolean {
  const apart = other.start - one.end
  if (apart < 1 || apart > 3 || !joins.test(view.words(one.end, other.start)) || numberBetween(view, one.end, other.start)) return false
  // Each has an amount of its own: "100 employees and revenue under …", "1 million users, or revenue above …".
  return (
    !(one.start >= amount.end && numberBetween(view, other.end, Math.min(view.length, other.end + METRIC_BEHIND))) &&
    !(other.end <= amount.start && numberBetween(view, Math.max(0, one.start - REACH), one.start))
  )
}

/** Of matches that overlap, the longest. */
function longest(matches: readonly PatternMatch[]): readonly PatternMatch[] {
  const kept: PatternMatch[] = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || match.start >= last.end) kept.push(match)
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match
  }
  return kept
}

/** Whole numbers that are taken for years when they stand between: "1,000,000 USD (2019) total revenue". */
const FIRST_YEAR = 1950
const LAST_YEAR = 2100

/** Another amount lies between: a metric beyond it is not this amount's. */
function numberBetween(view: ClauseView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const time = view.readSlot('date', at) ?? view.readSlot('duration', at)
    if (time !== undefined) at = time.end - 1
    else {
      const value = view.readSlot('count', at)?.value as number | undefined
      // "The three preceding calendar months" counts no users.
      if (value !== undefined && times.test(view.words(at, Math.min(to, at + TIME_WORDS)))) continue
      // 一 in 上一, 任一 and the like counts nothing.
      if (value === 1 && at > 0 && /^[上前任每同单某]$/.test(view.words(at - 1, at))) continue
      if (value !== undefined && !(Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR)) return true
    }
  }
  return false
}

/** A number of months or years, with words between: "three preceding calendar months". */
const times =
  /^\S+\s+(?:(?:full|complete|immediately|preceding|previous|prior|last|past|most|recent|recently|completed|consecutive|calendar|fiscal|financial)\s+){1,3}(?:days?|weeks?|months?|quarters?|years?)\b/i
const TIME_WORDS = 5

function nearestComparison(view: ClauseView, start: number, end: number, metricEnd: number): PatternMatch | undefined {
  let best: PatternMatch | undefined
  for (const match of wordsOf(view).comparisons) {
    const { place } = comparisonByPattern.get(match.pattern)!
    const near =
      place === 'before'
        ? match.end <= start && start - match.end <= REACH
        : (match.start >= end && match.start - end <= 1) || (match.start >= metricEnd && match.start - metricEnd <= 1)
    if (!near) continue
    if (place === 'before' ? !allPassed(view, match.end, start) : numberBetween(view, end, match.start)) continue
    if (best === undefined || better(match, best, start)) best = match
  }
  return best
}

const signs: Readonly<Record<string, Pick<Comparison, 'comparator' | 'allowedSide'>>> = {
  '>': { comparator: '>', allowedSide: false },
  '≥': { comparator: '>=', allowedSide: false },
  '<': { comparator: '>=', allowedSide: true },
  '≤': { comparator: '>', allowedSide: true },
}

/** A comparison without a word: a sign ("< $1M"), or a term that is defined as a threshold. */
function unspoken(view: ClauseView, start: number): Pick<Comparison, 'comparator' | 'allowedSide'> | undefined {
  const sign = start === 0 ? undefined : /[<>≤≥]/.exec(view.between(start - 1))?.[0]
  if (sign !== undefined) return signs[sign]
  return /threshold|limit|\bcap\b|ceiling|上限|限额/i.test(definedTerm(view) ?? '') ? signs['>'] : undefined
}

/** Words between two amounts that one comparison stands for: "more than $1 million in revenue or 100,000 users". */
const SHARED_WITHIN = 10

/** The comparison of the amount before, where "or" joins this one to it. */
function inherited(view: ClauseView, start: number): Pick<Comparison, 'comparator' | 'allowedSide'> | undefined {
  if (start === 0 || !/^(?:or|and)$/i.test(view.words(start - 1, start))) return undefined
  let last: Cap | undefined
  for (const cap of wordsOf(view).caps.values()) if (cap !== undefined && cap.end < start && start - cap.end <= SHARED_WITHIN) last = cap
  return last
}

function allPassed(view: ClauseView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!passed.test(view.words(at, at + 1))) return false
  return true
}

/** A comparison behind the amount is the surest sign; before it, the nearest, and of two that end together the longer ("not more than"). */
function better(match: PatternMatch, best: PatternMatch, start: number): boolean {
  const behind = match.start >= start
  if (behind !== best.start >= start) return behind
  return match.end > best.end || (match.end === best.end && match.start < best.start)
}

/** Where caps are looked for: definitions too, since "Small Business" and "Large Enterprise" are defined by size. */
export const capConditions: RuleConditions = {
  where: ['sentence', 'item', 'definition'],
  // "Your company is …" reads as a word of the licensor to whoever looks at forces; a cap is told by what it counts.
  force: [Force.none, Force.prohibition, Force.obligation, Force.permission, Force.exception, Force.reservation, Force.licensor],
}

/** A cap that a rule of its own has read, without an amount ("a single device"). */
const unread: Omit<Cap, 'start' | 'end'> = { metrics: [], comparator: '>', allowedSide: true }

/** Of clauses that tell one cap, the one that says most of what follows speaks for it: a recital gives way to the term itself. */
function weight({ outcome: { consequence }, cap }: { readonly outcome: CapOutcome; readonly cap: Cap }): number {
  return rankOf(consequence) * 2 + (cap.allowedSide ? 1 : 0)
}

/** A kind's `refine`: fills in what follows, and widens the evidence from the amount to what is counted and compared. */
export function completeCaps<K extends RestrictionBase>(drafts: readonly Draft<K>[], context: RefineContext, fill: (outcome: CapOutcome) => object): readonly Draft<K>[] {
  const completed: Draft<K>[] = []
  for (const draft of drafts) {
    const read = draft.found.map((found) => {
      const cap = readCap(found.view, found.start, found.end) ?? { ...unread, start: found.start, end: found.end }
      return { found: { ...found, start: cap.start, end: cap.end }, outcome: outcomeOf(found, cap.allowedSide, context), cap }
    })
    const said = read.filter(({ outcome, cap, found }) => outcome.consequence !== null || cap.allowedSide || definedTerm(found.view) !== undefined)
    if (said.length === 0) continue
    const [best] = [...said].sort((one, other) => weight(one) - weight(other))
    const granted = said.flatMap(({ outcome: { grantor } }) => grantor ?? [])
    const outcome: CapOutcome = {
      consequence: best!.outcome.consequence,
      // A bilingual text names the licensor twice; the Latin name is the one that both halves of its readers know.
      grantor:
        best!.outcome.grantor !== null && /[A-Za-z]/.test(best!.outcome.grantor) ? best!.outcome.grantor : (granted.find((name) => /[A-Za-z]/.test(name)) ?? granted[0] ?? null),
      discretion: said.some(({ outcome: each }) => each.discretion === 'sole') ? 'sole' : null,
    }
    const { comparator } = best!.cap
    completed.push({ ...draft, values: { ...draft.values, comparator, ...fill(outcome) }, found: said.map(({ found }) => found) })
  }
  return completed
}

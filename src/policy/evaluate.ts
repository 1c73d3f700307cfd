import type { LicenseMatch, LocatedLicense } from '../match/license-match.ts'
import { assessOpenness } from '../openness/assess.ts'
import { kindByName, type Restriction } from '../restrictions/index.ts'
import { clear, type FactName, type IntendedUse, type Outcome, type Weighed } from '../restrictions/intended-use.ts'
import { sha256 } from '../text/sha256.ts'
import type { Location, Note, Span } from '../text/span.ts'
import { clarify, type UsedClarification } from './clarify.ts'
import { idsIn, oneLicense, readExpression } from './expression.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type Finding, matches, speaksOfRestrictions } from './matching.ts'
import type { Exception, Policy, Verdict } from './policy.ts'
import { extreme, type Ruling, ruleOn, ruleOnExpression, verdicts } from './ruling.ts'
import { isDate } from './shape.ts'
import { weighing } from './weighing.ts'

/** What of a classification is judged. */
export interface JudgedText {
  readonly subject: { readonly sha256: string; readonly characters: number }
  readonly licenses: readonly LocatedLicense[]
  readonly expression: string | null
  readonly restrictions: readonly Restriction[]
  readonly additions: readonly Span[]
  /** What was not read is weighed as unknown. */
  readonly notes?: readonly Note[]
}

/** What the caller knows besides the policy. */
export interface EvaluateOptions {
  /** Where the text lies, for rules on paths. */
  readonly path?: string
  /** The day on which exceptions are looked at, ISO date; without it those that expire hold for nothing. */
  readonly today?: string
}

/** One thing that was judged: the license itself, or a restriction in it. */
export interface Judgment {
  /** The kind of the restriction, or `license`. */
  readonly kind: Restriction['kind'] | 'license'
  /** What it is, in one sentence. */
  readonly says: string
  /** Stays the same as long as the kind, its values and its words do. */
  readonly fingerprint: string
  readonly outcome: Outcome
  /** The fact that decided, or that is missing; null when none does. */
  readonly fact: FactName | null
  /** One sentence: what decided, or what is missing. */
  readonly because: string
  readonly verdict: Verdict
  /** The reason that the rule gives; null when no rule matched, or it gives none. */
  readonly reason: string | null
  /** The exception that let it through; null when none did. */
  readonly exception: { readonly reason: string; readonly approvedBy: string | null; readonly expires: string | null } | null
  readonly confidence: number
  readonly evidence: readonly Location[]
}

/** What a policy says of a license. */
export interface Evaluation {
  readonly schemaVersion: 1
  /** The worst verdict of all that was judged. */
  readonly decision: Verdict
  readonly outcome: Outcome
  readonly judgments: readonly Judgment[]
  /** Exceptions that would have held, had they not expired. */
  readonly expired: readonly Exception[]
  /** Exceptions that expire and would have held, had the day been told. */
  readonly undated: readonly Exception[]
  /** Exceptions that let something through, by their place in the policy. */
  readonly usedExceptions: readonly number[]
  /** Clarifications of this text. */
  readonly usedClarifications: readonly UsedClarification[]
}

const outcomes: readonly Outcome[] = ['clear', 'duty', 'unknown', 'conflict']

/**
 * Judges a license by a policy: each restriction against the use, then rules and exceptions, then one decision.
 *
 * The first rule that matches a finding gives its verdict. A rule that names nothing of restrictions speaks of the license alone; where an
 * expression joins several, each is judged, and the worst counts where all hold, the best where one may be chosen.
 *
 * Pure and total: never throws on what `classify` and `definePolicy` or `readPolicy` gave, and the order of restrictions changes nothing
 * but the order of judgments.
 *
 * @throws RangeError when `today` is no day of the calendar
 */
export function evaluate(classification: JudgedText, policy: Policy, { path = '', today }: EvaluateOptions = {}): Evaluation {
  if (today !== undefined && !isDate(today)) throw new RangeError(`"${today}" is no day. Give today as an ISO date such as 2027-03-31.`)
  const { licenses } = classification
  const { restrictions, license: said, used: clarifications } = clarify(classification.subject.sha256, classification.restrictions, policy.clarifications)
  const expression = said ?? classification.expression
  const [assessment] = assessOpenness({ ...classification, licenses, expression, restrictions }, { frameworks: ['osd'] }).assessments
  const text = { path, openSource: assessment!.verdict }
  const tree = expression === null ? oneLicense('none') : (readExpression(expression) ?? oneLicense(expression))
  const ids = idsIn(tree)
  const known = new Set(ids)
  const holders = said === undefined ? licenses : []
  const all = { licenses: [...(expression === null ? [] : [expression]), ...ids, ...holders.map(({ id }) => id)], match: recognized(expression, licenses) }
  const used = new Set<number>()
  const expired = new Set<number>()
  const undated = new Set<number>()

  const judge = (finding: Finding, weighed: Weighed, { verdict, rule }: Ruling, found: Found): Judgment => {
    const fitting =
      verdict === 'allow' ? [] : [...policy.exceptions.keys()].filter((at) => isExcepted(policy.exceptions[at]!, finding, classification.subject.sha256, found.fingerprint))
    const holding = fitting.find((at) => holds(policy.exceptions[at]!, today) === true)
    if (holding !== undefined) used.add(holding)
    else for (const at of fitting) (holds(policy.exceptions[at]!, today) === false ? expired : undated).add(at)
    const exception = holding === undefined ? undefined : policy.exceptions[holding]
    return {
      ...found,
      outcome: weighed.outcome,
      fact: weighed.fact,
      because: weighed.because,
      verdict: exception === undefined ? verdict : 'allow',
      reason: rule?.reason ?? null,
      exception: exception === undefined ? null : { reason: exception.reason, approvedBy: exception.approvedBy ?? null, expires: exception.expires ?? null },
    }
  }
  const weighedLicense = weighLicense(expression, classification.notes ?? [])
  const license: Finding = { ...text, ...all, restriction: undefined, outcome: weighedLicense.outcome }
  const called = (names: readonly string[]): Finding => {
    const own = licenses.filter(({ id }) => names.includes(id))
    return { ...license, licenses: names, match: own.length === 0 ? all.match : own.map(({ match }) => match) }
  }
  // Use policies and the like stand beside the license and not in the expression: what is said of them by name counts as well.
  const beside = holders.filter(({ id, document }) => document !== 'license' && !known.has(id))
  const rulings = [
    ruleOnExpression(policy.rules, tree, called),
    ...beside.map(({ id }) => ruleOn(policy.rules, { ...called([id]), outcome: 'clear' }, (rule) => rule.license !== undefined)),
  ]
  const [first] = licenses
  const judgments = [
    judge(license, weighedLicense, extreme(rulings, 'worst'), {
      kind: 'license',
      says: expression === null ? 'No known license.' : `The license is ${expression}.`,
      fingerprint: sha256(`license|${expression ?? classification.subject.sha256}`).slice(0, 16),
      confidence: 1,
      evidence: first === undefined ? [] : [first.span],
    }),
    ...restrictions.map((restriction) => {
      const weighed = weigh(restriction, policy.use, restrictions)
      // What stands in the words of one license is a string of that license, and of no other in the file.
      const [place] = restriction.evidence
      const around = place === undefined ? [] : holders.filter(({ span }) => span.start <= place.start && place.end <= span.end)
      const unread = ids.filter((id) => !holders.some((each) => each.id === id))
      const own = around.length === 0 ? all : { licenses: [...around.map(({ id }) => id), ...unread], match: around.map(({ match }) => match) }
      const finding: Finding = { ...text, ...own, restriction, outcome: weighed.outcome }
      return judge(finding, weighed, ruleOn(policy.rules, finding, speaksOfRestrictions), {
        kind: restriction.kind,
        says: kindByName.get(restriction.kind)!.say(restriction),
        fingerprint: fingerprintOf(restriction),
        confidence: restriction.confidence,
        evidence: restriction.evidence.map(({ start, end, line, column }) => ({ start, end, line, column })),
      })
    }),
  ]
  const inOrder = (places: ReadonlySet<number>): readonly number[] => [...places].sort((a, b) => a - b)
  return {
    schemaVersion: 1,
    decision: verdicts.findLast((each) => judgments.some(({ verdict }) => verdict === each))!,
    outcome: outcomes.findLast((each) => judgments.some(({ outcome }) => outcome === each))!,
    judgments,
    expired: inOrder(expired).map((at) => policy.exceptions[at]!),
    undated: inOrder(undated).map((at) => policy.exceptions[at]!),
    usedExceptions: inOrder(used),
    usedClarifications: clarifications,
  }
}

type Found = Pick<Judgment, 'kind' | 'says' | 'fingerprint' | 'confidence' | 'evidence'>

const recognized = (expression: string | null, licenses: readonly LicenseMatch[]): Finding['match'] => (expression === null ? ['none'] : licenses.map(({ match }) => match))

/** Whether an exception holds on a day; undefined when it has an end and the day is not known. */
const holds = ({ expires }: Exception, today: string | undefined): boolean | undefined => (expires === undefined ? true : today === undefined ? undefined : expires >= today)

/** Weighs one restriction against a use; what the clause itself lets through is clear. */
export function weigh(restriction: Restriction, use: IntendedUse, all: readonly Restriction[]): Weighed {
  const weighed = (weighing[restriction.kind] as (restriction: Restriction, use: IntendedUse, all: readonly Restriction[]) => Weighed)(restriction, use, all)
  const spared = restriction.exceptions ?? []
  if (weighed.outcome === 'clear' || use.purposes === undefined || use.purposes.length === 0 || !use.purposes.every((each) => spared.includes(each))) return weighed
  return clear('purposes', `The clause itself lets ${use.purposes.join(' and ')} through.`)
}

function weighLicense(expression: string | null, notes: readonly Note[]): Weighed {
  const unread = notes.find(({ code }) => code === 'language-not-read' || code === 'truncated')
  if (unread !== undefined) return { outcome: 'unknown', fact: null, because: unread.message }
  return expression === null ? { outcome: 'unknown', fact: null, because: 'What is no known license is judged by its words alone.' } : clear(null, 'The license is known.')
}

/** A fingerprint says which finding is meant; a text alone does not, so that matchers speak as they do in rules. */
const isExcepted = (exception: Exception, finding: Finding, sha256: string, fingerprint: string): boolean =>
  (exception.fingerprint === undefined ? finding.restriction === undefined || speaksOfRestrictions(exception) : exception.fingerprint === fingerprint) &&
  (exception.sha256 === undefined || exception.sha256 === sha256) &&
  matches(exception, finding)

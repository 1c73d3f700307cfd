import type { LicenseMatch } from '../match/license-match.ts'
import { assessOpenness } from '../openness/assess.ts'
import { kindByName, type Restriction } from '../restrictions/index.ts'
import { clear, type FactName, type IntendedUse, type Outcome, type Weighed } from '../restrictions/intended-use.ts'
import { sha256 } from '../text/sha256.ts'
import type { Location, Note, Span } from '../text/span.ts'
import { matches, type Subject } from './matching.ts'
import type { Exception, Policy, Verdict } from './policy.ts'
import { weighing } from './weighing.ts'

/** What of a classification is judged. */
export interface JudgedText {
  readonly subject: { readonly sha256: string; readonly characters: number }
  readonly licenses: readonly LicenseMatch[]
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
  /** The day on which exceptions are looked at, ISO date; without it none has expired. */
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
  /** Exceptions that let something through, by their place in the policy. */
  readonly usedExceptions: readonly number[]
}

const defaultVerdict: Readonly<Record<Outcome, Verdict>> = { clear: 'allow', duty: 'allow', unknown: 'review', conflict: 'deny' }
const verdicts: readonly Verdict[] = ['allow', 'review', 'deny']
const outcomes: readonly Outcome[] = ['clear', 'duty', 'unknown', 'conflict']

/**
 * Judges a license by a policy: each restriction against the use, then rules and exceptions, then one decision.
 *
 * Pure and total: never throws on what `classify` and `definePolicy` or `readPolicy` gave, and the order of restrictions changes nothing
 * but the order of judgments.
 */
export function evaluate(classification: JudgedText, policy: Policy, { path = '', today }: EvaluateOptions = {}): Evaluation {
  const { restrictions, expression, licenses } = clarified(classification, policy)
  const [assessment] = assessOpenness({ ...classification, licenses, expression, restrictions }, { frameworks: ['osd'] }).assessments
  const text = { path, licenses, expression, openSource: assessment!.verdict, sha256: classification.subject.sha256 }
  const expired: Exception[] = []
  const used = new Set<number>()
  const judge = (subject: Subject, weighed: Weighed, found: Pick<Judgment, 'kind' | 'says' | 'fingerprint' | 'confidence' | 'evidence'>): Judgment => {
    const rule = policy.rules.find((each) => matches(each, subject))
    const verdict = rule?.verdict ?? defaultVerdict[weighed.outcome]
    let exception: Exception | undefined
    if (verdict !== 'allow') {
      const fitting = policy.exceptions.map((each, at) => ({ each, at })).filter(({ each }) => isExcepted(each, subject, found.fingerprint))
      const holding = fitting.find(({ each }) => today === undefined || each.expires === undefined || each.expires >= today)
      if (holding === undefined) expired.push(...fitting.map(({ each }) => each))
      else used.add(holding.at)
      exception = holding?.each
    }
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
  const license = judge({ ...text, restriction: undefined, outcome: weighedLicense.outcome }, weighedLicense, {
    kind: 'license',
    says: expression === null ? 'No known license.' : `The license is ${expression}.`,
    fingerprint: sha256(`license|${expression ?? classification.subject.sha256}`).slice(0, 16),
    confidence: 1,
    evidence: licenses.slice(0, 1).map(({ span }) => ({ ...span, line: 1, column: 1 })),
  })
  const judged = restrictions.map((restriction) => {
    const weighed = weigh(restriction, policy.use, restrictions)
    return judge({ ...text, restriction, outcome: weighed.outcome }, weighed, {
      kind: restriction.kind,
      says: kindByName.get(restriction.kind)!.say(restriction),
      fingerprint: fingerprintOf(restriction),
      confidence: restriction.confidence,
      evidence: restriction.evidence.map(({ start, end, line, column }) => ({ start, end, line, column })),
    })
  })
  const judgments = [license, ...judged]
  return {
    schemaVersion: 1,
    decision: verdicts[Math.max(...judgments.map(({ verdict }) => verdicts.indexOf(verdict)))]!,
    outcome: outcomes[Math.max(...judgments.map(({ outcome }) => outcomes.indexOf(outcome)))]!,
    judgments,
    expired: [...new Set(expired)],
    usedExceptions: [...used].sort((a, b) => a - b),
  }
}

/** Weighs one restriction against a use; what the clause itself lets through is clear. */
export function weigh(restriction: Restriction, use: IntendedUse, all: readonly Restriction[]): Weighed {
  const weighed = (weighing[restriction.kind] as (restriction: Restriction, use: IntendedUse, all: readonly Restriction[]) => Weighed)(restriction, use, all)
  const spared = restriction.exceptions ?? []
  if (weighed.outcome !== 'conflict' || use.purposes === undefined || use.purposes.length === 0 || !use.purposes.every((each) => spared.includes(each))) return weighed
  return clear('purposes', `The clause itself lets ${use.purposes.join(' and ')} through.`)
}

function weighLicense(expression: string | null, notes: readonly Note[]): Weighed {
  const unread = notes.find(({ code }) => code === 'language-not-read' || code === 'truncated')
  if (unread !== undefined) return { outcome: 'unknown', fact: null, because: unread.message }
  return expression === null ? { outcome: 'unknown', fact: null, because: 'What is no known license is judged by its words alone.' } : clear(null, 'The license is known.')
}

function clarified(classification: JudgedText, { clarifications }: Policy): Pick<JudgedText, 'restrictions' | 'expression' | 'licenses'> {
  const about = clarifications.filter((each) => each.sha256 === classification.subject.sha256)
  const removed = new Set(about.flatMap(({ remove = [] }) => remove))
  return {
    restrictions: classification.restrictions.filter(({ kind }) => !removed.has(kind)),
    expression: about.find(({ license }) => license !== undefined)?.license ?? classification.expression,
    licenses: classification.licenses,
  }
}

const isExcepted = (exception: Exception, subject: Subject, fingerprint: string): boolean =>
  (exception.fingerprint === undefined || exception.fingerprint === fingerprint) &&
  (exception.sha256 === undefined || exception.sha256 === subject.sha256) &&
  matches(exception, subject)

function fingerprintOf(restriction: Restriction): string {
  const key = (kindByName.get(restriction.kind)?.key ?? []) as readonly string[]
  const values = key.map((name) => (restriction as unknown as Readonly<Record<string, unknown>>)[name] ?? null)
  const words = (restriction.evidence[0]?.quote ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return sha256(JSON.stringify([restriction.kind, values, words])).slice(0, 16)
}

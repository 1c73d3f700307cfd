import type { Restriction } from '../restrictions/index.ts'
import type { Location } from '../text/span.ts'
import type { Release } from './release.ts'

/** The answer of a definition: unknown is an answer of its own. */
export type OpennessVerdict = 'met' | 'not-met' | 'cannot-tell'

/** What an answer speaks of: the license text alone, or a release with all that belongs to it. */
export type OpennessUnit = 'license' | 'release'

/**
 * On whose word a reason stands. `list`: somebody's published list of licenses. `stated`: a source says so of this kind of
 * clause. `derived`: our reading of the wording of the criterion, which no source applies to this kind of clause.
 * `missing-input`: something that was not given.
 */
export type ReasonBasis = 'list' | 'stated' | 'derived' | 'missing-input'

/** One reason of an answer. */
export interface OpennessReason {
  /** What the reason does: `breaks` makes the answer `not-met`, `depends` and `missing` leave it open, `holds` supports it. */
  readonly effect: 'breaks' | 'depends' | 'missing' | 'holds'
  /** The criterion as its framework numbers or names it: `5`, `Use`, `83`. */
  readonly criterion: string
  /** The component that the reason speaks of, as the Model Openness Framework names it; null for the license. */
  readonly component: string | null
  /** The kind of restriction; null when none is the cause. */
  readonly kind: Restriction['kind'] | null
  readonly basis: ReasonBasis
  /** One sentence. */
  readonly message: string
  /** Where the text says so; empty when the reason is not in the text. */
  readonly evidence: readonly JudgedLocation[]
}

/** The answer of one framework. */
export interface OpennessAssessment {
  readonly framework: FrameworkId
  readonly name: string
  readonly unit: OpennessUnit
  readonly verdict: OpennessVerdict
  /** Every broken criterion first, then what is open, then what holds. */
  readonly reasons: readonly OpennessReason[]
  /** Values of the framework's own: a class, a progress, whether a license is on a list. */
  readonly details: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/** The id of a framework. */
export type FrameworkId = 'osd' | 'osaid-1.0' | 'osaid-0.0.8' | 'open-weights' | 'free-software' | 'eu-ai-act' | 'debian' | 'mof' | 'rail'

/** A restriction, and the file that it stands in when a license has several. */
export type JudgedRestriction = Restriction & { readonly from?: string }

/** A place in the text, and the file when a license has several. */
export type JudgedLocation = Location & { readonly path?: string }

/** Where a restriction is said. */
export const placesOf = ({ evidence, from }: JudgedRestriction): readonly JudgedLocation[] =>
  evidence.map(({ start, end, line, column }) => ({ start, end, line, column, ...(from === undefined ? {} : { path: from }) }))

/** What a framework may look at. */
export interface OpennessSubject {
  /** The licenses of the text, as one SPDX expression; null when none is known. */
  readonly expression: string | null
  /**
   * Whether the words of the text are those of the licenses named in `expression`, or it is only named: then lists of licenses
   * speak of it. False for an edited copy.
   */
  readonly faithful: boolean
  readonly restrictions: readonly JudgedRestriction[]
  /** Whether a license text or name was given at all. */
  readonly licensed: boolean
  readonly release: Release | undefined
}

/** A criterion of a framework: how it is numbered or named, and what it asks, in our words. */
export interface Criterion {
  readonly id: string
  readonly asks: string
}

/** A definition of openness. */
export interface Framework {
  readonly id: FrameworkId
  readonly name: string
  /** Who keeps it, and which version is meant. */
  readonly source: string
  readonly unit: OpennessUnit
  readonly criteria: readonly Criterion[]
  /** Judges one subject by this framework. */
  readonly assess: (subject: OpennessSubject) => OpennessAssessment
}

/** A verdict from reasons: anything broken is `not-met`; else anything open is `cannot-tell`; else `met`. */
export function verdictOf(reasons: readonly OpennessReason[]): OpennessVerdict {
  if (reasons.some(({ effect }) => effect === 'breaks')) return 'not-met'
  return reasons.length === 0 || reasons.some(({ effect }) => effect === 'depends' || effect === 'missing') ? 'cannot-tell' : 'met'
}

const order: Readonly<Record<OpennessReason['effect'], number>> = { breaks: 0, depends: 1, missing: 2, holds: 3 }

/** Completes an answer: the verdict, and the reasons in the order in which they weigh. */
export function answer(framework: Framework, reasons: readonly OpennessReason[], details: OpennessAssessment['details'] = {}): OpennessAssessment {
  return {
    framework: framework.id,
    name: framework.name,
    unit: framework.unit,
    verdict: verdictOf(reasons),
    reasons: [...reasons].sort((a, b) => order[a.effect] - order[b.effect]),
    details,
  }
}

/** A reason that does not come from a clause. */
export function reason(effect: OpennessReason['effect'], criterion: string, basis: ReasonBasis, message: string, component: string | null = null): OpennessReason {
  return { effect, criterion, component, kind: null, basis, message, evidence: [] }
}

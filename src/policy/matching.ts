import { kindByName, type Restriction } from '../restrictions/index.ts'
import type { Outcome } from '../restrictions/intended-use.ts'
import type { Matchers } from './policy.ts'

/** What rules and exceptions look at. */
export interface Finding {
  readonly path: string
  /** Ids of the license, or of each license that it may belong to, and what people write for them; `none` when none is known. */
  readonly licenses: readonly string[]
  /** How those licenses were recognized. */
  readonly match: readonly NonNullable<Matchers['match']>[number][]
  readonly openSource: 'met' | 'not-met' | 'cannot-tell'
  /** The restriction; undefined when the license itself is looked at. */
  readonly restriction: Restriction | undefined
  readonly outcome: Outcome
}

/** A pattern as a test: one star is anything within a folder, two are anything at all, and two with a slash any folders or none. */
export function globTest(pattern: string, within = '[^/]*'): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  const source = escaped.replace(/\*\*+\/?|\*/g, (stars, at: number) => {
    if (stars === '*') return within
    if (!stars.endsWith('/')) return '.*'
    return at === 0 || escaped[at - 1] === '/' ? '(?:.*/)?' : '.*/'
  })
  return new RegExp(`^${source}$`, 'i')
}

/** Whether an id is one of those that are named, each an id or a pattern. */
export const isNamed = (patterns: readonly string[], id: string): boolean => patterns.some((each) => globTest(each, '.*').test(id))

const ofRestrictions = ['family', 'kind', 'field', 'modality', 'consequence', 'part', 'outcome', 'basis', 'confidence'] as const

/**
 * Whether something of restrictions is matched. "Allow MIT" and "deny what lies in old/" speak of licenses: they say nothing of a user cap
 * that somebody wrote beneath the license, so that neither hides it.
 */
export const speaksOfRestrictions = (matchers: Matchers): boolean => ofRestrictions.some((each) => matchers[each] !== undefined)

const any = <T>(wanted: readonly T[] | undefined, holds: (each: T) => boolean): boolean => wanted === undefined || wanted.some(holds)

/** Whether every matcher that is given holds. Matchers of restrictions, but for the outcome, never hold for the license itself. */
export function matches(matchers: Matchers, { path, licenses, match, openSource, restriction, outcome }: Finding): boolean {
  const { family, kind, field, modality, consequence, part, basis, confidence } = matchers
  if (matchers.license !== undefined && !licenses.some((id) => isNamed(matchers.license!, id))) return false
  if (!any(matchers.match, (each) => match.includes(each))) return false
  if (!any(matchers.openSource, (each) => each === openSource)) return false
  if (!any(matchers.path, (each) => globTest(each).test(path.replaceAll('\\', '/').replace(/^\.\//, '')))) return false
  if (!any(matchers.outcome, (each) => each === outcome)) return false
  if (restriction === undefined)
    return any(kind, (each) => each === 'license') && [family, field, modality, consequence, part, basis, confidence].every((each) => each === undefined)
  return (
    any(family, (each) => each === kindByName.get(restriction.kind)?.family) &&
    any(kind, (each) => each === restriction.kind) &&
    any(field, (each) => restriction.kind === 'field-of-use' && restriction.field === each) &&
    any(modality, (each) => each === restriction.modality) &&
    any(consequence, (each) => each === restriction.consequence) &&
    any(part, (each) => restriction.subject.includes(each)) &&
    any(basis, (each) => each === restriction.basis) &&
    (confidence === undefined || (restriction.confidence < (confidence.below ?? 2) && restriction.confidence >= (confidence.atLeast ?? 0)))
  )
}

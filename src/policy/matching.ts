import type { LicenseMatch } from '../match/license-match.ts'
import { kindByName, type Restriction } from '../restrictions/index.ts'
import type { Outcome } from '../restrictions/intended-use.ts'
import type { Matchers } from './policy.ts'

/** What rules and exceptions look at. */
export interface Subject {
  readonly path: string
  readonly sha256: string
  readonly licenses: readonly LicenseMatch[]
  readonly expression: string | null
  readonly openSource: 'met' | 'not-met' | 'cannot-tell'
  /** The restriction; undefined when the license itself is looked at. */
  readonly restriction: Restriction | undefined
  readonly outcome: Outcome
}

/** A pattern as a test: `*` is anything within a folder, `**` anything at all. */
export function globTest(pattern: string, within = '[^/]*'): RegExp {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*\*\/?|\*/g, (star) => (star === '*' ? within : '.*'))
  return new RegExp(`^${source}$`, 'i')
}

/** Whether every matcher that is given holds. Matchers of restrictions never hold for the license itself. */
export function matches(matchers: Matchers, { path, licenses, expression, openSource, restriction, outcome }: Subject): boolean {
  const { license, match, family, kind, field, modality, consequence, part, basis, confidence } = matchers
  const any = <T>(wanted: readonly T[] | undefined, holds: (each: T) => boolean): boolean => wanted === undefined || wanted.some(holds)
  const ids = expression === null ? ['none'] : [expression, ...expression.split(/\s+(?:AND|OR|WITH)\s+|[()]/).filter((each) => each !== ''), ...licenses.map(({ id }) => id)]
  if (!any(license, (each) => ids.some((id) => globTest(each, '.*').test(id)))) return false
  if (!any(match, (each) => (expression === null ? each === 'none' : licenses.some((found) => found.match === each)))) return false
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

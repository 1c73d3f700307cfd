import type { LicenseMatch } from '../match/license-match.ts'
import type { Restriction } from '../restrictions/index.ts'
import type { Span } from '../text/span.ts'
import type { FrameworkId, OpennessAssessment, OpennessSubject } from './framework.ts'
import { frameworkById, frameworks } from './index.ts'
import { labelOf, type OpennessLabel } from './label.ts'
import type { Release } from './release.ts'

/** What of a classification the frameworks look at. */
export interface ReadLicense {
  readonly licenses: readonly Pick<LicenseMatch, 'basis' | 'match' | 'span'>[]
  readonly expression: string | null
  readonly restrictions: readonly Restriction[]
  readonly additions: readonly Span[]
  readonly subject: { readonly characters: number }
}

/** What may be asked of {@link assessOpenness}. */
export interface OpennessOptions {
  /** What is known of the release: its components, and facts that no license tells. */
  readonly release?: Release
  /** Only these frameworks; all when left out. */
  readonly frameworks?: readonly FrameworkId[]
}

/** The answers of all definitions, and one short phrase. */
export interface Openness {
  readonly schemaVersion: 1
  readonly label: OpennessLabel
  readonly assessments: readonly OpennessAssessment[]
}

/**
 * Judges a license, and the release under it, by the definitions of openness.
 *
 * From a license text alone, the Open Source AI Definition, the Open Weights Definition, the EU exemption and the Model Openness
 * Framework are never `met`: they ask for more than a license.
 *
 * @param classification what `classify` gave, or undefined when there is no license at all
 * @throws RangeError when a framework is unknown
 */
export function assessOpenness(classification: ReadLicense | undefined, { release, frameworks: wanted }: OpennessOptions = {}): Openness {
  const subject: OpennessSubject = {
    expression: classification?.expression ?? null,
    faithful: classification !== undefined && isFaithful(classification),
    restrictions: classification?.restrictions ?? [],
    licensed: classification !== undefined && (classification.expression !== null || classification.subject.characters > 0),
    release,
  }
  const chosen = wanted?.map((id) => {
    const framework = frameworkById.get(id)
    if (framework === undefined) throw new RangeError(`Unknown framework "${id}". Known: ${frameworks.map((each) => each.id).join(', ')}.`)
    return framework
  })
  const assessments = (chosen ?? frameworks).map((framework) => framework.assess(subject))
  return { schemaVersion: 1, label: labelOf(subject, chosen === undefined ? assessments : frameworks.map((framework) => framework.assess(subject))), assessments }
}

/** Restrictions that a rider over a listed license may add without making it another license: none of them limits a freedom. */
const harmlessRiders: ReadonlySet<Restriction['kind']> = new Set(['no-warranty', 'no-liability', 'notice', 'state-changes', 'trademark', 'attribution', 'governing-law'])

/** Whether the words are those of the licenses in the expression, and nothing that restricts was put beside them. */
function isFaithful({ licenses, restrictions, additions }: ReadLicense): boolean {
  if (licenses.length === 0 || licenses.some(({ match }) => match === 'modified' || match === 'partial')) return false
  return !restrictions.some(
    ({ kind, evidence }) =>
      !harmlessRiders.has(kind) && evidence.length > 0 && evidence.every(({ start, end }) => additions.some((span) => span.start <= start && end <= span.end)),
  )
}

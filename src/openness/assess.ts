import type { FrameworkId, OpennessAssessment } from './framework.ts'
import { frameworkById, frameworks } from './index.ts'
import { labelOf, type OpennessLabel } from './label.ts'
import type { Release } from './release.ts'
import { type KnownLicense, type ReadLicense, subjectOf } from './subject.ts'

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
 * @param license what `classify` gave, or what else is known; undefined when there is no license at all
 * @throws RangeError when a framework is unknown
 */
export function assessOpenness(license: ReadLicense | KnownLicense | undefined, { release, frameworks: wanted }: OpennessOptions = {}): Openness {
  const subject = subjectOf(license, release)
  const chosen = wanted?.map((id) => {
    const framework = frameworkById.get(id)
    if (framework === undefined) throw new RangeError(`Unknown framework "${id}". Known: ${frameworks.map((each) => each.id).join(', ')}.`)
    return framework
  })
  const assessments = (chosen ?? frameworks).map((framework) => framework.assess(subject))
  return { schemaVersion: 1, label: labelOf(subject, chosen === undefined ? assessments : frameworks.map((framework) => framework.assess(subject))), assessments }
}

import type { Restriction } from '../restrictions/index.ts'
import type { FrameworkId, OpennessAssessment, OpennessSubject, OpennessVerdict } from './framework.ts'

/** One short phrase for a model. */
export type OpennessLabel =
  | 'open source AI'
  | 'open source AI: cannot tell'
  | 'open weights'
  | 'open weights: cannot tell'
  | 'weights available, restricted'
  | 'non-commercial'
  | 'research only'
  | 'no license known'

const researchOnly = (restriction: Restriction): boolean =>
  restriction.kind === 'purpose-limit' &&
  restriction.permitted !== null &&
  restriction.permitted.length > 0 &&
  restriction.permitted.every((purpose) => purpose === 'research' || purpose === 'academic' || purpose === 'education' || purpose === 'evaluation')

/**
 * The phrase, by the first of these that holds:
 *
 * 1. there is no license, or a text that is none that is known and in which no clause was read: `no license known`;
 * 2. the Open Source AI Definition 1.0 is met: `open source AI`;
 * 3. the license is limited to research: `research only`; to non-commerce: `non-commercial`;
 * 4. the license breaks the Open Source Definition: `weights available, restricted`;
 * 5. the Open Weights Definition is met: `open weights`;
 * 6. the license is approved by the Open Source Initiative: `open source AI: cannot tell`, since a license alone makes no system open;
 * 7. otherwise `open weights: cannot tell`.
 */
export function labelOf(subject: OpennessSubject, assessments: readonly OpennessAssessment[]): OpennessLabel {
  const verdict = (id: FrameworkId): OpennessVerdict | undefined => assessments.find(({ framework }) => framework === id)?.verdict
  if (!subject.licensed || (subject.expression === null && subject.restrictions.length === 0)) return 'no license known'
  if (verdict('osaid-1.0') === 'met') return 'open source AI'
  if (verdict('osd') === 'not-met') {
    if (subject.restrictions.some(researchOnly)) return 'research only'
    return subject.restrictions.some(({ kind }) => kind === 'non-commercial') ? 'non-commercial' : 'weights available, restricted'
  }
  if (verdict('open-weights') === 'met') return 'open weights'
  return verdict('osd') === 'met' && verdict('osaid-1.0') !== 'not-met' ? 'open source AI: cannot tell' : 'open weights: cannot tell'
}

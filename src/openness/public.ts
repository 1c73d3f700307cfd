/**
 * Judges licenses and model releases by the definitions of openness. Pure, like `strings-attached` itself.
 *
 * @module strings-attached/openness
 */

export { assessOpenness, type Openness, type OpennessOptions } from './assess.ts'
export { type ComponentCode, type ComponentDefinition, type ContentType, componentByName, components } from './components.ts'
export type {
  Criterion,
  Framework,
  FrameworkId,
  JudgedLocation,
  JudgedRestriction,
  OpennessAssessment,
  OpennessReason,
  OpennessSubject,
  OpennessUnit,
  OpennessVerdict,
  ReasonBasis,
} from './framework.ts'
export { frameworks } from './index.ts'
export type { OpennessLabel } from './label.ts'
export { type Release, type ReleaseComponent, type ReleaseFacts, readRelease } from './release.ts'
export type { KnownLicense, ReadLicense } from './subject.ts'
export { summarizeOpenness } from './summary.ts'

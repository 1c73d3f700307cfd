/**
 * Compares what two licenses ask, and puts together what several ask of one product. Pure, like `strings-attached` itself.
 *
 * @module strings-attached/combine
 */

export { type Combination, type CombinedString, type CombineOptions, combineLicenses } from './combine.ts'
export { type ChangedString, compareLicenses, type LicenseComparison } from './compare.ts'
export type { Contradiction, ContradictionId } from './contradictions.ts'
export type { LicenseStrings } from './license-strings.ts'
export type { Cap, StrictestThreshold } from './strictest.ts'

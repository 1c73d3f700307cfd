/**
 * Judges licenses by a policy: facts about a user, rules, exceptions. Pure, like `strings-attached` itself.
 *
 * @module strings-attached/policy
 */

export {
  type Action,
  actions,
  type FactName,
  type IntendedUse,
  type Outcome,
  quantityMetrics,
  type StatedMoney,
  type StatedQuantity,
  type StatedRevenue,
} from '../restrictions/intended-use.ts'
export type { OwnValues, SharedValues } from './clarified-values.ts'
export type { UsedClarification } from './clarify.ts'
export { type EvaluateOptions, type Evaluation, evaluate, type JudgedText, type Judgment } from './evaluate.ts'
export {
  type AddedRestriction,
  type Clarification,
  type ClarificationInput,
  definePolicy,
  type EditedRestriction,
  type Exception,
  type Loose,
  type Matchers,
  type OneOrMore,
  type Policy,
  PolicyError,
  type PolicyInput,
  type PolicyProblem,
  type Rule,
  type Said,
  type UseInput,
  type Verdict,
  type Written,
} from './policy.ts'
export { type PresetName, presetNames } from './preset-names.ts'
export { type ReadPolicyOptions, readPolicy } from './read.ts'
export type { Path } from './shape.ts'
export { type Threshold, thresholds } from './thresholds.ts'

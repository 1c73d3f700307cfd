import type { Outcome } from '../restrictions/intended-use.ts'
import type { Expression } from './expression.ts'
import { type Finding, isNamed, matches } from './matching.ts'
import type { Rule, Verdict } from './policy.ts'

/** What a rule, or the lack of one, makes of a finding. */
export interface Ruling {
  readonly verdict: Verdict
  readonly rule: Rule | undefined
  /** The place of the rule; past the last one when none matched. */
  readonly at: number
}

/** Verdicts from best to worst. */
export const verdicts: readonly Verdict[] = ['allow', 'review', 'deny']

const defaultVerdict: Readonly<Record<Outcome, Verdict>> = { clear: 'allow', duty: 'allow', unknown: 'review', conflict: 'deny' }

/**
 * The ruling on a finding: of the first rule that matches, else what its outcome comes to.
 *
 * @param among rules that are looked at
 */
export function ruleOn(rules: readonly Rule[], finding: Finding, among: (rule: Rule) => boolean = () => true): Ruling {
  const at = rules.findIndex((each) => among(each) && matches(each, finding))
  const rule = rules[at]
  return { verdict: rule?.verdict ?? defaultVerdict[finding.outcome], rule, at: rule === undefined ? rules.length : at }
}

/**
 * The ruling on a license: where an expression joins several, the worst of them when all hold, the best when one may be chosen.
 *
 * @param findingOf the license, told by its names
 */
export function ruleOnExpression(rules: readonly Rule[], expression: Expression, findingOf: (ids: readonly string[]) => Finding): Ruling {
  if (expression.is === 'license') return ruleOn(rules, findingOf(expression.ids))
  const parts = expression.parts.map((part) => ruleOnExpression(rules, part, findingOf))
  // A pattern with a space in it speaks of an expression as a whole, unless a rule before it speaks of a part.
  const whole = ruleOn(rules, findingOf([expression.text]), ({ license = [] }) => license.some((each) => each.includes(' ') && isNamed([each], expression.text)))
  return whole.rule !== undefined && parts.every(({ at }) => at >= whole.at) ? whole : extreme(parts, expression.is === 'and' ? 'worst' : 'best')
}

/** The worst of several rulings, or the best; the first of equals. */
export function extreme(rulings: readonly Ruling[], which: 'worst' | 'best'): Ruling {
  const rank = ({ verdict }: Ruling): number => verdicts.indexOf(verdict) * (which === 'worst' ? 1 : -1)
  return rulings.reduce((chosen, each) => (rank(each) > rank(chosen) ? each : chosen))
}

import { ClassifierError } from '../error.ts'
import type { FieldOfUseId } from '../restrictions/field.ts'
import type { RestrictionKind } from '../restrictions/index.ts'
import type { IntendedUse, Outcome, quantityMetrics } from '../restrictions/intended-use.ts'
import type { Basis, Consequence, Family, Modality, Subject } from '../restrictions/restriction.ts'
import { suggestion } from '../text/nearest.ts'
import { type OwnValues, type SharedValues, sharedFields, valueFields } from './clarified-values.ts'
import { readExpression } from './expression.ts'
import { matcherNames, policyShape } from './policy-shape.ts'
import { type PresetName, presetNames } from './preset-names.ts'
import { presets } from './presets.ts'
import { check, type Path, type Problem } from './shape.ts'

/** What to do: use it, let a person look, do not use it. */
export type Verdict = 'allow' | 'review' | 'deny'

/** What a rule or an exception matches; every matcher that is given must hold, one of its values each. */
export interface Matchers {
  readonly license?: readonly string[]
  readonly match?: readonly ('exact' | 'modified' | 'partial' | 'named' | 'none')[]
  readonly openSource?: readonly ('met' | 'not-met' | 'cannot-tell')[]
  readonly family?: readonly Family[]
  readonly kind?: readonly (RestrictionKind | 'license')[]
  readonly field?: readonly FieldOfUseId[]
  readonly modality?: readonly Modality[]
  readonly consequence?: readonly Consequence[]
  readonly part?: readonly Subject[]
  readonly outcome?: readonly Outcome[]
  readonly path?: readonly string[]
  readonly basis?: readonly Basis[]
  readonly confidence?: { readonly below?: number; readonly atLeast?: number }
}

/** A rule: the first that matches decides. */
export interface Rule extends Matchers {
  readonly verdict: Verdict
  readonly reason?: string
}

/** A restriction of which a person read something else: of each kind its values, any of them. */
export type EditedRestriction = {
  [Kind in RestrictionKind]: { readonly kind: Kind; readonly fingerprint?: string } & Partial<OwnValues<Kind> & SharedValues>
}[RestrictionKind]

/** A restriction that a person read: of each kind its values; those that are left out are null. */
export type AddedRestriction = { [Kind in RestrictionKind]: { readonly kind: Kind } & Said<OwnValues<Kind>> & Partial<SharedValues> }[RestrictionKind]

/** What may be null may be left out. */
export type Said<T> = { readonly [Key in keyof T as null extends T[Key] ? never : Key]: T[Key] } & { readonly [Key in keyof T as null extends T[Key] ? Key : never]?: T[Key] }

/** What a person has found out about one text. */
export interface Clarification {
  readonly sha256: string
  readonly license?: string
  /** Kinds, or fingerprints of findings. */
  readonly remove?: readonly string[]
  readonly edit?: readonly EditedRestriction[]
  readonly add?: readonly AddedRestriction[]
  readonly reason: string
  readonly reviewer: string
}

/** A finding that is let through. */
export interface Exception extends Matchers {
  readonly fingerprint?: string
  readonly sha256?: string
  readonly reason: string
  readonly approvedBy?: string
  /** The last day on which it holds, ISO date. */
  readonly expires?: string
}

/** A policy, checked and with everything that it extends. */
export interface Policy {
  readonly use: IntendedUse
  readonly rules: readonly Rule[]
  readonly clarifications: readonly Clarification[]
  readonly exceptions: readonly Exception[]
}

/** A list, or its one item alone. */
export type OneOrMore<T> = T extends readonly (infer Each)[] ? Each | T : T
/** An object of which each value may be written as a list or, where it is one, alone. */
export type Loose<T> = { readonly [Key in keyof T]: OneOrMore<T[Key]> }

/** Facts as a policy writes them: amounts as text. */
export type UseInput = Omit<
  Loose<IntendedUse>,
  'revenue' | 'funding' | 'assets' | 'valuation' | 'quantities' | 'monthlyActiveUsers' | 'dailyActiveUsers' | 'registeredUsers' | 'users' | 'employees'
> & {
  readonly [Fact in 'revenue' | 'funding' | 'assets' | 'valuation']?: string | readonly string[]
} & { readonly [Fact in 'monthlyActiveUsers' | 'dailyActiveUsers' | 'registeredUsers' | 'users' | 'employees']?: number | string } & {
  readonly quantities?: { readonly [Metric in (typeof quantityMetrics)[number]]?: number | string }
}

/** A restriction as a policy writes it: numbers also as text, one thing in place of a list. */
export type Written<T> = T extends unknown ? { readonly [Key in keyof T]: number extends T[Key] ? T[Key] | string : OneOrMore<T[Key]> } : never

/** A clarification as a policy writes it. */
export type ClarificationInput = Omit<Loose<Clarification>, 'edit' | 'add'> & {
  readonly edit?: readonly Written<EditedRestriction>[]
  readonly add?: readonly Written<AddedRestriction>[]
}

/** A policy as it is written in a file or in TypeScript. */
export interface PolicyInput {
  readonly $schema?: string
  readonly extends?: string | readonly string[]
  readonly use?: UseInput
  readonly rules?: readonly Loose<Rule>[]
  readonly clarifications?: readonly ClarificationInput[]
  readonly exceptions?: readonly Loose<Exception>[]
}

/** One thing wrong in a policy, and where. */
export interface PolicyProblem extends Problem {
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** A policy that cannot be used: every problem, each with its place. */
export class PolicyError extends ClassifierError {
  constructor(readonly problems: readonly PolicyProblem[]) {
    super('bad-policy', problems.map(({ file, line, column, message }) => `${line === undefined ? '' : `${file ?? 'policy'}:${line}:${column}: `}${message}`).join('\n'))
  }
}

/** A policy that was checked by itself, and the names of what it extends. */
export interface PolicyPart {
  readonly policy: Policy
  readonly extends: readonly string[]
}

/** Checks one policy by itself; problems are added to the list. */
export function checkPolicy(value: unknown, problems: Problem[]): PolicyPart {
  const checked = (check(policyShape, value ?? {}, [], problems) ?? {}) as Partial<Policy> & { readonly extends?: readonly string[] }
  const { use = {}, rules = [], clarifications = [], exceptions = [] } = checked
  exceptions.forEach((each, at) => {
    // What was written decides, and not what could be read of it: a fingerprint that is none has been told already.
    const written = (value as { readonly exceptions: readonly Exception[] }).exceptions[at]!
    const wrong = (message: string) => problems.push({ path: ['exceptions', at], at: 'value', message: `${message} in exceptions[${at}].` })
    if (each === undefined || written.fingerprint !== undefined) return
    if (written.sha256 === undefined) wrong('Expected a fingerprint, or a sha256 with what to match, and saw neither')
    else if (!matcherNames.some((name) => written[name] !== undefined)) wrong(`Expected beside the sha256 what to match (${matcherNames.join(', ')}), and saw nothing of it`)
  })
  clarifications.forEach((each, at) => {
    each?.edit?.forEach((edit, index) => {
      if (edit !== undefined && Object.keys(edit).every((key) => key === 'kind' || key === 'fingerprint'))
        problems.push({
          path: ['clarifications', at, 'edit', index],
          at: 'value',
          message: `Expected the values as they are beside the kind ${edit.kind} (${[...Object.keys(valueFields[edit.kind]), ...Object.keys(sharedFields)].join(', ')}), and saw none in clarifications[${at}].edit[${index}].`,
        })
    })
    if (each?.license !== undefined && readExpression(each.license) === undefined)
      problems.push({
        path: ['clarifications', at, 'license'],
        at: 'value',
        message: `Expected an SPDX expression (such as Apache-2.0 OR MIT) and saw ${JSON.stringify(each.license).slice(0, 80)} in clarifications[${at}].license.`,
      })
  })
  return { policy: { use, rules, clarifications, exceptions }, extends: checked.extends ?? [] }
}

/** Puts policies together: what comes first goes first, and its facts win. */
export const combinePolicies = (parts: readonly Policy[]): Policy => ({
  use: Object.assign({}, ...parts.map(({ use }) => use).reverse()) as IntendedUse,
  rules: parts.flatMap(({ rules }) => rules),
  clarifications: parts.flatMap(({ clarifications }) => clarifications),
  exceptions: parts.flatMap(({ exceptions }) => exceptions),
})

/** Whether something that is extended is a file and no preset. */
export const isRelativePath = (name: string): boolean => /^\.{1,2}[\\/]|\.(ya?ml|json)$/i.test(name)

/** A preset, with what it extends. */
export function presetPolicy(name: PresetName): Policy {
  const { policy, extends: more } = checkPolicy(presets[name], [])
  return combinePolicies([policy, ...more.map((each) => presetPolicy(each as PresetName))])
}

/** What a wrong name in `extends` is told; undefined when it is a preset. */
export function presetProblem(name: string, path: Path): Problem | undefined {
  if ((presetNames as readonly string[]).includes(name)) return undefined
  return {
    path,
    at: 'value',
    message: `Unknown preset "${name}" in extends.${suggestion(name, presetNames)} Possible: ${presetNames.join(', ')}, or a relative path such as ./base.yaml.`,
  }
}

/**
 * Checks a policy that is written in code, and puts in what it extends; files are for those that are read from files.
 *
 * @throws PolicyError when something in it is wrong
 */
export function definePolicy(input: PolicyInput): Policy {
  const problems: Problem[] = []
  const { policy, extends: more } = checkPolicy(input, problems)
  more.forEach((name, at) => {
    const problem = name === undefined ? undefined : presetProblem(name, ['extends', at])
    if (problem !== undefined) problems.push(problem)
  })
  if (problems.length > 0) throw new PolicyError(problems)
  return combinePolicies([policy, ...more.map((name) => presetPolicy(name as PresetName))])
}

import type { FieldOfUseId } from './field.ts'
import type { RestrictionBase } from './restriction.ts'
import { listed } from './tell.ts'

/** What somebody means to do with a model: each act that licenses single out, and how a sentence says it after "you". */
export const actions = {
  'internal-use': 'use it internally',
  'redistribute-weights': 'redistribute the weights',
  'redistribute-derivatives': 'redistribute derivatives',
  'host-as-service': 'host it as a service',
  'fine-tune': 'fine-tune it',
  distill: 'distill it',
  'train-on-outputs': 'train other models on its outputs',
  'publish-outputs': 'publish its outputs',
  'benchmark-publicly': 'publish benchmarks of it',
  'build-competing-model': 'build a competing model',
  'reverse-engineer': 'reverse engineer it',
  'remove-safeguards': 'remove its safeguards',
} as const

/** An act that licenses single out. */
export type Action = keyof typeof actions

/** Who the user is. */
export const entities = ['company', 'academic', 'government', 'military', 'individual'] as const

/** Purposes that licenses tell apart. */
export const purposes = ['research', 'academic', 'personal', 'evaluation', 'education', 'internal', 'testing', 'production'] as const

/** What can be counted besides people and money. */
export const quantityMetrics = ['devices', 'copies', 'servers', 'requests', 'seats', 'parameters'] as const

/** Money as a user states it. Nothing is ever converted. */
export interface StatedMoney {
  readonly amount: number
  /** ISO 4217 code. */
  readonly currency: string
}

/** Money over a time. */
export interface StatedRevenue extends StatedMoney {
  readonly period: 'annual' | 'monthly' | 'quarterly' | 'total'
}

/** A number, over a time where it is a rate. */
export interface StatedQuantity {
  readonly value: number
  /** `second`, `minute`, `hour`, `day`, `week`, `month`, `year`; null for a plain number. */
  readonly period: string | null
}

/**
 * Facts about a user and a use. What is left out is unknown; a list that is stated is complete, so that `actions: []` says that
 * none of the acts is done. Numbers are those that the license measures: with affiliates, or of a past day, where it says so.
 */
export interface IntendedUse {
  readonly commercial?: boolean
  readonly monthlyActiveUsers?: number
  readonly dailyActiveUsers?: number
  readonly registeredUsers?: number
  readonly users?: number
  /** One amount in each currency and period that is known. */
  readonly revenue?: readonly StatedRevenue[]
  readonly employees?: number
  readonly funding?: readonly StatedMoney[]
  readonly assets?: readonly StatedMoney[]
  readonly valuation?: readonly StatedMoney[]
  readonly quantities?: { readonly [Metric in (typeof quantityMetrics)[number]]?: StatedQuantity }
  /** ISO 3166-1 alpha-2 codes, `EU`, `EEA`, or `worldwide`. */
  readonly territories?: readonly string[]
  readonly entity?: (typeof entities)[number]
  /** The name of the user, for licenses that shut somebody out by name. */
  readonly name?: string
  readonly competitor?: boolean
  readonly sanctioned?: boolean
  readonly minor?: boolean
  readonly purposes?: readonly (typeof purposes)[number][]
  /** Fields of activity. */
  readonly fields?: readonly FieldOfUseId[]
  readonly actions?: readonly Action[]
  /** Hardware, products and services that the model runs on or in. */
  readonly runsOn?: readonly string[]
  /** Whether those who get the model, or use it through the user, are bound by terms. */
  readonly recipientsBound?: boolean
  /** The last day of the intended use, ISO date. */
  readonly until?: string
}

/** The name of a fact. */
export type FactName = keyof IntendedUse

/** What a restriction means for a use: nothing, something to do, that it must not be, or that a fact is missing. */
export type Outcome = 'clear' | 'duty' | 'conflict' | 'unknown'

/** What a restriction means for a use, and why. */
export interface Weighed {
  readonly outcome: Outcome
  /** The fact that decided, or that is missing; null when no fact of the user's decides. */
  readonly fact: FactName | null
  /** One sentence. */
  readonly because: string
}

/**
 * Weighs a restriction of one kind against a use.
 *
 * @param all every restriction of the license, for kinds that depend on others
 */
export type Weigh<K extends RestrictionBase> = (restriction: K, use: IntendedUse, all: readonly RestrictionBase[]) => Weighed

const as =
  (outcome: Outcome) =>
  (fact: FactName | null, because: string): Weighed => ({ outcome, fact, because })

/** The restriction does not touch the use. */
export const clear = as('clear')
/** The use is allowed, and something must be done. */
export const duty = as('duty')
/** The license does not cover the use. What needs somebody else's leave is a conflict too, until the leave is there. */
export const conflict = as('conflict')
/** A fact is missing, or the license leaves it open. */
export const unknown = as('unknown')

const words = (acts: readonly Action[], last: 'and' | 'or'): string =>
  listed(
    acts.map((act) => actions[act]),
    last,
  )

/** What follows when one of some acts is done; unknown when the acts are not stated. */
export function whenDoing(use: IntendedUse, acts: readonly Action[], outcome: 'duty' | 'conflict', says: string): Weighed {
  if (use.actions === undefined) return unknown('actions', `Whether you ${words(acts, 'or')} is not stated.`)
  const done = acts.filter((act) => use.actions?.includes(act))
  return done.length === 0 ? clear('actions', `You do not ${words(acts, 'or')}.`) : as(outcome)('actions', `You ${words(done, 'and')}: ${says}`)
}

/** What follows from commercial use; unknown when it is not stated. */
export function whenCommercial({ commercial }: IntendedUse, outcome: 'duty' | 'conflict', says: string): Weighed {
  if (commercial === undefined) return unknown('commercial', 'Whether the use is commercial is not stated.')
  return commercial ? as(outcome)('commercial', `The use is commercial: ${says}`) : clear('commercial', 'The use is not commercial.')
}

const severity: Readonly<Record<Outcome, number>> = { conflict: 3, unknown: 2, duty: 1, clear: 0 }

/** The one that weighs most: conflict, then unknown, duty and clear; of equals the first by its sentence, so that no order matters. */
export const worst = (weighed: readonly Weighed[]): Weighed | undefined =>
  [...weighed].sort((a, b) => severity[b.outcome] - severity[a.outcome] || (a.because < b.because ? -1 : a.because > b.because ? 1 : 0))[0]

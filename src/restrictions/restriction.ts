import { Force } from '../clauses/modality.ts'
import type { ClauseView } from '../clauses/view.ts'
import { type Pattern, pattern, probe } from '../pattern/registry.ts'
import type { FilledSlot } from '../pattern/scan.ts'
import type { Duration } from '../quantities/duration/read.ts'
import type { Money } from '../quantities/quantity.ts'
import type { Evidence } from '../text/span.ts'

export { Force } from '../clauses/modality.ts'
export type { ClauseView } from '../clauses/view.ts'
export { type Pattern, pattern, probe } from '../pattern/registry.ts'
export type { FieldOfUseId } from './field.ts'

/** How a restriction binds: must not, must, the grant holds only if, the licensor may. */
export type Modality = 'prohibition' | 'obligation' | 'condition' | 'reservation'

/** What a clause reaches. */
export type Subject = 'model' | 'weights' | 'code' | 'derivatives' | 'outputs' | 'service' | 'data' | 'documentation' | 'name'

/** What follows when the clause bites. */
export type Consequence = 'prohibited' | 'request-license' | 'pay' | 'notify' | 'display-attribution' | 'terminates' | 'none'

/** Families of kinds: who, for what, outputs, access, duties, how firm the grant is. */
export type Family = 'eligibility' | 'purpose' | 'outputs' | 'access' | 'duties' | 'standing'

/** Where a restriction was read: in the words at hand, or in the stored reading of a license that was only named. */
export type Basis = 'text' | 'known-license'

/** What all restrictions say. */
export interface RestrictionBase {
  readonly kind: string
  readonly modality: Modality
  /** What the clause reaches; empty when the text does not say. */
  readonly subject: readonly Subject[]
  /** What follows; null when the text does not say. */
  readonly consequence: Consequence | null
  /** What the clause itself lets through. */
  readonly exceptions: readonly string[] | null
  /** Where in the text, in text order; empty only when `basis` is `known-license`. */
  readonly evidence: readonly Evidence[]
  /** From 0 to 1: of the objects given 0.9, about 90 % are right. */
  readonly confidence: number
  readonly basis: Basis
}

/** The values of a kind, without what all kinds share. */
export type Values<K extends RestrictionBase> = Omit<K, keyof RestrictionBase> & Partial<Pick<K, 'consequence' | 'exceptions'>>

/** A rule that matched: the clause, where in it, and the slots. */
export interface Found {
  readonly view: ClauseView
  /** Positions in the clause's window, half-open. */
  readonly start: number
  readonly end: number
  readonly slots: Readonly<Record<string, FilledSlot>>
}

/** What a rule may ask for beside its pattern. */
export interface RuleConditions {
  /** The force that must hold where the match begins or ends; any of these. Default: any force but licensor and request. */
  readonly force?: readonly Force[]
  /** None of these may stand in the clause or its lead-in. */
  readonly unless?: readonly string[]
  /** Each of these must stand in the clause or its lead-in. */
  readonly needs?: readonly string[]
  /** One of these must stand in a heading around the clause. */
  readonly under?: readonly string[]
  /** Where the rule looks. Default: sentences and items that define nothing. */
  readonly where?: readonly ('sentence' | 'item' | 'heading' | 'definition')[]
  /** How binding, when it differs from the kind's own. */
  readonly modality?: Modality
  /** Share of its readings that are right, from 0 to 1. Default {@link RULE_CONFIDENCE}. */
  readonly confidence?: number
}

/** Every force but a request: for what the licensor keeps for itself or shuts out, whoever the sentence speaks of. */
export const STATED: readonly Force[] = [Force.none, Force.prohibition, Force.obligation, Force.permission, Force.exception, Force.reservation, Force.licensor]

/** Confidence of a rule of which nothing else is known. */
export const RULE_CONFIDENCE = 0.9

/** A rule, compiled: several ways of saying one thing. */
export interface Rule<V> {
  readonly patterns: readonly Pattern[]
  readonly force: readonly Force[] | undefined
  readonly unless: readonly Pattern[]
  readonly needs: readonly Pattern[]
  readonly under: readonly Pattern[]
  readonly where: readonly string[]
  readonly modality: Modality | undefined
  readonly confidence: number
  /** The values, several objects when one clause says several things, undefined when it is none after all. */
  readonly read: (found: Found) => V | readonly V[] | undefined
}

/**
 * Makes a rule.
 *
 * @param ways patterns (see `pattern/syntax.ts`), any of which is enough
 * @param conditions what else must hold
 * @param read the values that were found; undefined when the clause does not say it after all
 */
export function rule<V>(ways: string | readonly string[], conditions: RuleConditions, read: Rule<V>['read']): Rule<V> {
  const probes = (sources: readonly string[] = []) => sources.map(probe)
  return {
    patterns: (typeof ways === 'string' ? [ways] : ways).map(pattern),
    force: conditions.force,
    unless: probes(conditions.unless),
    needs: probes(conditions.needs),
    under: probes(conditions.under),
    where: conditions.where ?? ['sentence', 'item'],
    modality: conditions.modality,
    confidence: conditions.confidence ?? RULE_CONFIDENCE,
    read,
  }
}

/** A kind of restriction: what it means, how texts say it, how it is told. */
export interface KindDefinition<K extends RestrictionBase = RestrictionBase> {
  readonly kind: K['kind']
  readonly family: Family
  /** The kind in two or three words: "User cap". */
  readonly title: string
  /** What it means, how licenses say it, what it usually costs: a paragraph or two for engineers and lawyers. */
  readonly meaning: string
  /** How it binds, unless a rule says otherwise. */
  readonly modality: Modality
  /** What it reaches when the clause names nothing. */
  readonly subject: readonly Subject[]
  /** Values that tell two objects of the kind apart. Objects that agree in them, and contradict each other nowhere, are one. */
  readonly key: readonly (keyof K)[]
  readonly rules: readonly Rule<Values<K>>[]
  /** Completes or drops what was read, when all of the text is known. */
  readonly refine?: (readings: readonly Draft<K>[], context: RefineContext) => readonly Draft<K>[]
  /** One plain sentence that says this restriction with its values. */
  readonly say: (restriction: K) => string
}

/** A restriction on its way: values, and the clauses that showed them. */
export interface Draft<K extends RestrictionBase = RestrictionBase> {
  readonly values: Values<K>
  readonly found: readonly Found[]
  readonly modality: Modality
  readonly confidence: number
}

/** What a kind may look at when it refines its readings. */
export interface RefineContext {
  /** Every clause of the text, in order. */
  readonly views: readonly ClauseView[]
  /** The licensor as the text names it, or null. */
  readonly licensor: string | null
}

/** Defines a kind; what is left out is filled in: no key, prohibition, the model. */
export function defineKind<K extends RestrictionBase>(
  definition: Omit<KindDefinition<K>, 'key' | 'modality' | 'subject'> & Partial<Pick<KindDefinition<K>, 'key' | 'modality' | 'subject'>>,
): KindDefinition<K> {
  return { key: [], modality: 'prohibition', subject: ['model'], ...definition }
}

/** The number in a slot. */
export const numberIn = (found: Found, slot: string): number => found.slots[slot]!.value as number
/** The words or code in a slot, or null when it was not filled. */
export const stringIn = (found: Found, slot: string): string | null => (found.slots[slot]?.value as string | undefined) ?? null
/** The money in a slot. */
export const moneyIn = (found: Found, slot: string): Money => found.slots[slot]!.value as Money
/** The length of time in a slot, or undefined. */
export const durationIn = (found: Found, slot: string): Duration | undefined => found.slots[slot]?.value as Duration | undefined

/** A table of sentences of our own: what must be read in them, and what must not. */
export interface ExampleRow<K extends RestrictionBase> {
  /** The values that must be read (a part of them is enough), or null when nothing of the kind may be read. */
  readonly reads: Partial<Values<K>> | null
  /** Ways of saying it. */
  readonly from: readonly string[]
}

/** Types a table of examples. */
export const examples = <K extends RestrictionBase>(rows: readonly ExampleRow<K>[]): readonly ExampleRow<K>[] => rows

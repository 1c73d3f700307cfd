import type { Restriction } from '../restrictions/index.ts'
import { type Criterion, type JudgedRestriction, type OpennessReason, placesOf, type ReasonBasis } from './framework.ts'

/** What one framework makes of one kind of clause, perhaps only when its values are such. */
export interface Cell {
  readonly effect: 'breaks' | 'harmless' | 'depends'
  readonly criteria: readonly string[]
  readonly basis: Extract<ReasonBasis, 'stated' | 'derived'>
  /** On what it depends, or why it is so; said after the clause. */
  readonly because?: string
  /** The cell holds only for restrictions of which this is true; the first cell that holds counts. */
  readonly when?: (restriction: Restriction) => boolean
}

/** What a framework makes of every kind of restriction. */
export type Weighing = { readonly [Kind in Restriction['kind']]: readonly Cell[] }

type When = Cell['when']

const cell = (effect: Cell['effect'], basis: Cell['basis'], criteria: string, because?: string, when?: When): Cell => ({
  effect,
  basis,
  criteria: criteria === '' ? [] : criteria.split(' '),
  ...(because === undefined ? {} : { because }),
  ...(when === undefined ? {} : { when }),
})

/** A source says that clauses of this kind break the criteria. */
export const statedBreak = (criteria: string, when?: When): Cell => cell('breaks', 'stated', criteria, undefined, when)
/** The wording of the criteria is broken, though no source says so of this kind of clause. */
export const derivedBreak = (criteria: string, when?: When): Cell => cell('breaks', 'derived', criteria, undefined, when)
/** It depends on something that the clause does not say. */
export const depends = (criteria: string, because: string, when?: When): Cell => cell('depends', 'derived', criteria, because, when)
/** The framework lets it be. */
export const harmless = (basis: Cell['basis'] = 'derived', when?: When): Cell => cell('harmless', basis, '', undefined, when)

/** True when a value of the restriction is one of these, or, for a set, holds one of them. */
export const has =
  (name: string, ...values: readonly string[]): NonNullable<When> =>
  (restriction) => {
    const value = (restriction as unknown as Readonly<Record<string, unknown>>)[name]
    return Array.isArray(value) ? value.some((each) => values.includes(each as string)) : values.includes(value as string)
  }

/** A clause that only bars what the law bars: sources take a reminder of the law as harmless and a condition as not. */
const unlawfulOnly: NonNullable<When> = (restriction) => restriction.kind === 'field-of-use' && (restriction.qualifier === 'unlawful' || restriction.field === 'illegal-activity')

/** The cell that counts for a restriction. */
export function cellOf(weighing: Weighing, restriction: Restriction): Cell {
  if (unlawfulOnly(restriction)) {
    const broken = weighing['field-of-use'].find(({ effect }) => effect !== 'harmless')
    return depends((broken?.criteria ?? []).join(' '), 'it bars only what the law bars, which some take as a reminder and some as a condition')
  }
  return weighing[restriction.kind].find(({ when }) => when === undefined || when(restriction)) ?? harmless()
}

/**
 * Weighs restrictions: a reason for each criterion that a clause breaks or puts in question. Clauses of one kind that do the
 * same to the same criterion are one reason with all their evidence.
 *
 * @param say how a restriction is named in a sentence
 */
export function weigh(
  weighing: Weighing,
  criteria: readonly Criterion[],
  restrictions: readonly JudgedRestriction[],
  say: (restriction: Restriction) => string,
): readonly OpennessReason[] {
  const reasons = new Map<string, OpennessReason>()
  for (const restriction of restrictions) {
    const { effect, criteria: ids, basis, because } = cellOf(weighing, restriction)
    if (effect === 'harmless') continue
    for (const id of ids.length === 0 ? ['terms'] : ids) {
      const key = `${effect}|${id}|${restriction.kind}|${basis}`
      const before = reasons.get(key)
      const evidence = placesOf(restriction)
      if (before !== undefined) {
        reasons.set(key, { ...before, evidence: [...before.evidence, ...evidence] })
        continue
      }
      const asks = criteria.find((criterion) => criterion.id === id)?.asks
      const verb = effect === 'breaks' ? 'breaks' : 'may break'
      reasons.set(key, {
        effect,
        criterion: id,
        component: null,
        kind: restriction.kind,
        basis,
        message: `${say(restriction)} ${verb} ${asks === undefined ? 'the terms asked for' : `${id} (${asks})`}${because === undefined ? '' : `: ${because}`}.`,
        evidence,
      })
    }
  }
  return [...reasons.values()]
}

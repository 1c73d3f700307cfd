import { keyOf, sayingOf } from '../restrictions/identity.ts'
import type { Restriction } from '../restrictions/index.ts'
import type { Span } from '../text/span.ts'

/**
 * What a difference does to a restriction. `added`: only this text has it. `removed`: only the other has it. `changed`: both have
 * it, with other values. `reworded`: both have it, with the same values in other words. `touched`: this text has it, and what the
 * other says there is not at hand.
 */
export type Effect = 'added' | 'removed' | 'changed' | 'reworded' | 'touched'

/** A restriction whose words differ. */
export interface TouchedRestriction {
  readonly effect: Effect
  /** As this text has it. */
  readonly here?: Restriction
  /** As the other text has it. */
  readonly there?: Restriction
}

/** Puts the restrictions of two texts side by side: those with the same values, then those of a kind with the same key, then those of a kind. */
export function pairRestrictions(here: readonly Restriction[], there: readonly Restriction[]): readonly TouchedRestriction[] {
  const left = new Set(here)
  const right = new Set(there)
  const pairs: TouchedRestriction[] = []
  const identities: readonly (readonly [Effect, (restriction: Restriction) => string])[] = [
    ['reworded', sayingOf],
    ['changed', keyOf],
    ['changed', ({ kind }) => kind],
  ]
  for (const [effect, identity] of identities) {
    const others = new Map<string, Restriction[]>()
    for (const each of right) others.set(identity(each), [...(others.get(identity(each)) ?? []), each])
    for (const each of left) {
      const other = others.get(identity(each))?.shift()
      if (other === undefined) continue
      left.delete(each)
      right.delete(other)
      pairs.push({ effect, here: each, there: other })
    }
  }
  return [...pairs, ...[...left].map((each) => ({ effect: 'added' as const, here: each })), ...[...right].map((each) => ({ effect: 'removed' as const, there: each }))]
}

/** Those of the restrictions whose words a difference meets, on either side. */
export function touchedBy(pairs: readonly TouchedRestriction[], here: Span, there?: Span): readonly TouchedRestriction[] {
  return pairs.filter((pair) => meets(pair.here, here) || (there !== undefined && meets(pair.there, there)))
}

/** Whether a span meets the words of a restriction; an empty one, when it stands within them or at their end. */
const meets = (restriction: Restriction | undefined, { start, end }: Span): boolean =>
  restriction?.evidence.some((evidence) => (start === end ? evidence.start < start && start <= evidence.end : evidence.start < end && start < evidence.end)) ?? false

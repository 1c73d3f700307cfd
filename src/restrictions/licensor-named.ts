import type { Draft, RefineContext, RestrictionBase } from './restriction.ts'

/** Words for the licensor in patterns; a proper name fills the slot `who` and is checked by {@link ofTheLicensor}. */
export const LICENSOR =
  '(us! | we! | licensor | company | provider | developer | owner | publisher | university! | institute! | foundation! | consortium! | supplier! | vendor! | {who:name} | 我们 | 许可方 | 许可人 | 授权方)'

/**
 * Leaves out readings whose proper name is not the licensor's: "grant You" and "submitted to the Court of Acme City" speak of
 * others.
 */
export function ofTheLicensor<K extends RestrictionBase>(readings: readonly Draft<K>[], { licensor }: RefineContext): readonly Draft<K>[] {
  const first = licensor?.split(/\s+/)[0]?.toLowerCase()
  return readings.flatMap((reading) => {
    const found = reading.found.filter(({ slots }) => {
      const who = slots.who?.value as string | undefined
      if (who === undefined) return true
      const named = who.toLowerCase().split(/\s+/)[0]!
      return first === undefined ? !others.test(named) : named === first
    })
    return found.length === 0 ? [] : [{ ...reading, found }]
  })
}

/** Names that are never the licensor's. */
const others =
  /^(?:you|your|licensee|user|users|recipient|customer|section|article|this|these|the|any|all|each|such|third|court|if|in|no|for|party|parties|contributor|distributor)$/

import type { Difference, LocatedLicense } from '../match/license-match.ts'
import type { Span } from '../text/span.ts'
import { kindByName, type Restriction, type RestrictionKind } from './index.ts'
import { placedReadingOf } from './known-reading.ts'

/** A difference from a known license, and the restrictions that it touches. */
export interface ReadDifference extends Difference {
  /** Kinds of restrictions whose words it meets here, or that the known license has where words are missing here. */
  readonly touches: readonly RestrictionKind[]
}

/** A license of a document, with what its differences touch. */
export interface ReadLicense extends LocatedLicense {
  readonly differences: readonly ReadDifference[]
}

/** Says of each difference of a license which restrictions it touches. */
export function readTouches(license: LocatedLicense, restrictions: readonly Restriction[]): ReadLicense {
  const touches = license.differences.map(() => new Set<RestrictionKind>())
  if (touches.length > 0) {
    const here = restrictions.flatMap(({ kind, evidence }) => evidence.map(({ start, end }) => ({ kind, start, end }))).sort((a, b) => a.start - b.start)
    touchedHere(license.differences, here, touches)
    touchedThere(license, restrictions, touches)
  }
  return { ...license, differences: license.differences.map((difference, index) => ({ ...difference, touches: [...touches[index]!] })) }
}

/** Restrictions whose words a difference meets; both stand in text order, so that one walk does. */
function touchedHere(differences: readonly Difference[], words: readonly (Span & { readonly kind: RestrictionKind })[], touches: readonly Set<RestrictionKind>[]): void {
  let next = 0
  let open: (Span & { readonly kind: RestrictionKind })[] = []
  for (const [index, { span }] of differences.entries()) {
    // Where words are missing, those on either side of the place are met.
    const [start, end] = span.start === span.end ? [span.start - 1, span.start + 1] : [span.start, span.end]
    while (next < words.length && words[next]!.start < end) open.push(words[next++]!)
    open = open.filter((each) => each.end > start)
    for (const { kind } of open) touches[index]!.add(kind)
  }
}

/**
 * How far a place of a known text may be off, in words: they are counted in the template of the license here, and in one copy of it
 * where its restrictions were read. A share of the place, and some words.
 */
const DRIFT_SHARE = 0.02
const DRIFT = 10

/** Restrictions of the known license that are not here, and stand there where words are missing here. */
function touchedThere({ id, span, differences }: LocatedLicense, restrictions: readonly Restriction[], touches: readonly Set<RestrictionKind>[]): void {
  const missing = [...differences.entries()].filter(([, { expectedTokens }]) => expectedTokens > 0)
  if (missing.length === 0) return
  const here = new Set(restrictions.filter(({ evidence }) => evidence.some(({ start, end }) => start < span.end && span.start < end)).map(keyOf))
  for (const { restriction, from, to } of placedReadingOf(id)) {
    if (here.has(keyOf(restriction))) continue
    const drift = DRIFT + from * DRIFT_SHARE
    let best = -1
    let most = 0
    for (const [index, { expected }] of missing) {
      const shared = Math.min(expected.end, to + drift) - Math.max(expected.start, from - drift)
      if (shared > most && expected.start < expected.end) {
        most = shared
        best = index
      }
    }
    if (best >= 0) touches[best]!.add(restriction.kind)
  }
}

const keyOf = (restriction: Restriction): string =>
  JSON.stringify([restriction.kind, ...(kindByName.get(restriction.kind)?.key ?? []).map((name) => restriction[name as keyof Restriction])])

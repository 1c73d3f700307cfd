import type { Difference, LocatedLicense } from '../match/license-match.ts'
import { firstFrom } from '../text/first-from.ts'
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

/** Makes a function that says of each difference of a license which restrictions it touches. */
export function readTouches(restrictions: readonly Restriction[]): (license: LocatedLicense) => ReadLicense {
  let rows: Places | undefined
  return (license) => {
    const touches = license.differences.map(() => new Set<RestrictionKind>())
    if (touches.length > 0) {
      rows ??= placesOf(restrictions)
      const here = within(rows, license.span)
      touchedHere(license.differences, here, touches)
      touchedThere(license, here, touches)
    }
    return { ...license, differences: license.differences.map((difference, index) => ({ ...difference, touches: [...touches[index]!] })) }
  }
}

/** Words that say a restriction. */
interface Place extends Span {
  readonly restriction: Restriction
}

/** All such words in text order, and for each the farthest end of those up to it: what stands in a license is found without a look at the others. */
interface Places {
  readonly places: readonly Place[]
  readonly farthest: readonly number[]
}

function placesOf(restrictions: readonly Restriction[]): Places {
  const places = restrictions.flatMap((restriction) => restriction.evidence.map(({ start, end }) => ({ restriction, start, end }))).sort((a, b) => a.start - b.start)
  let end = 0
  return { places, farthest: places.map((place) => (end = Math.max(end, place.end))) }
}

/** The words that stand in a run of the text, at its very ends too. */
function within({ places, farthest }: Places, span: Span): readonly Place[] {
  const found: Place[] = []
  for (let at = firstFrom(farthest, span.start); at < places.length && places[at]!.start <= span.end; at++) if (places[at]!.end >= span.start) found.push(places[at]!)
  return found
}

/** Restrictions whose words a difference meets; both stand in text order, so that one walk does. */
function touchedHere(differences: readonly Difference[], words: readonly Place[], touches: readonly Set<RestrictionKind>[]): void {
  let next = 0
  let open: Place[] = []
  for (const [index, { span }] of differences.entries()) {
    // Where words are missing, those on either side of the place are met.
    const [start, end] = span.start === span.end ? [span.start - 1, span.start + 1] : [span.start, span.end]
    while (next < words.length && words[next]!.start < end) open.push(words[next++]!)
    open = open.filter((each) => each.end > start)
    for (const { restriction } of open) touches[index]!.add(restriction.kind)
  }
}

/**
 * How far a place of a known text may be off, in words: they are counted in the template of the license here, and in one copy of it
 * where its restrictions were read. A share of the place, and some words.
 */
const DRIFT_SHARE = 0.02
const DRIFT = 10

/** Restrictions of the known license that are not here, and stand there where words are missing here. */
function touchedThere({ id, span, differences }: LocatedLicense, words: readonly Place[], touches: readonly Set<RestrictionKind>[]): void {
  const missing = [...differences.entries()].filter(([, { expectedTokens }]) => expectedTokens > 0)
  if (missing.length === 0) return
  const here = new Set([...new Set(words.filter(({ start, end }) => start < span.end && span.start < end).map(({ restriction }) => restriction))].map(keyOf))
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

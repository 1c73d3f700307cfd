import packed from '#packed-second-reader'
import type { Clause } from '../clauses/clause.ts'
import { isDefinition } from '../clauses/definition.ts'
import { Force, triggerByPattern } from '../clauses/modality.ts'
import type { ClauseView } from '../clauses/view.ts'
import { fromBase64, unpackRows } from '../text/rows.ts'
import type { Note, Span } from '../text/span.ts'
import { Judge } from './confidence.ts'
import type { Extraction } from './extract.ts'
import type { Restriction } from './index.ts'
import { ANY, featuresOf, fromRows, isFamiliar, logistic, logOdds, type SecondReader } from './likelihood.ts'

/**
 * The second reader: a logistic regression over words and pairs of words, trained when the package is built on the examples of all
 * kinds against what must not be read. It knows no kinds and no values; it says how much a clause sounds like a restriction, and is
 * asked only about clauses that forbid or demand something and in which no rule has read anything.
 */

/** Words below which a clause says too little. */
const FEWEST_WORDS = 6

let reader: SecondReader | undefined

/** The second reader that the package holds. */
export function trained(): SecondReader {
  reader ??= fromRows(unpackRows(fromBase64(packed.weights)))
  return reader
}

/** The clauses that forbid or demand something and in which no rule has read anything: what the second reader is asked about. */
export function unreadClauses(views: readonly ClauseView[], restrictions: readonly Restriction[]): readonly ClauseView[] {
  const read = evidenceTest(restrictions)
  const leads = new Set(views.map(({ clause }) => clause.leadIn))
  /** Lead-ins of lists in which some item was read as a ban. */
  const bans = new Set<Clause>()
  for (const { clause } of views) if (clause.leadIn !== undefined && read(clause)) bans.add(clause.leadIn)
  return views.filter((view) => {
    const { clause } = view
    if (clause.kind === 'heading' || leads.has(clause) || view.length - view.own < FEWEST_WORDS) return false
    return !read(clause) && (speaksForItself(view) || (clause.leadIn !== undefined && bans.has(clause.leadIn))) && binds(view)
  })
}

/** Whether a clause forbids or demands something of its reader in most of its words, and defines nothing. */
export function binds(view: ClauseView): boolean {
  let words = 0
  for (let at = view.own; at < view.length; at++) {
    const force = view.forceAt(at)
    if (force === Force.prohibition || force === Force.obligation) words++
  }
  return 2 * words >= view.length - view.own && !isDefinition(view)
}

/** Whether the words that forbid or demand are the clause's own, and not those of a lead-in or a heading. */
function speaksForItself(view: ClauseView): boolean {
  return view.matches.some(({ pattern, start }) => {
    const force = start < view.own ? undefined : triggerByPattern[pattern]?.force
    return force === Force.prohibition || force === Force.obligation
  })
}

/** A test whether some evidence meets a span. */
function evidenceTest(restrictions: readonly Restriction[]): (span: Span) => boolean {
  const spans = restrictions.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start)
  /** The furthest end up to each span, since some lie within others. */
  const ends: number[] = []
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return ({ start, end }) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && ends[low - 1]! > start
  }
}

/**
 * The likelihood from which on a clause that forbids is pointed at, and one that demands: contracts demand much that is no string
 * ("you must give true details"), and forbid little that is none. At 0.85 and 0.93 the SPDX list had 424 notes on 727 texts, too many for
 * texts that are well read; what these figures give stands in docs/quality.md.
 */
const LIKELY_BAN = 0.88
const LIKELY_DEMAND = 0.95

/**
 * Goes over what the rules have read: says how sure each reading is, and points at clauses that no rule has read but which sound like
 * restrictions.
 */
export function readAgain({ restrictions, views }: Extraction): { readonly restrictions: readonly Restriction[]; readonly notes: readonly Note[] } {
  const judge = new Judge(views, trained())
  return {
    restrictions: restrictions.map((restriction) => ({ ...restriction, confidence: judge.confidenceOf(restriction.kind, restriction.evidence) })),
    notes: doubts(views, restrictions),
  }
}

function doubts(views: readonly ClauseView[], restrictions: readonly Restriction[]): readonly Note[] {
  const reader = trained()
  return unreadClauses(views, restrictions)
    .filter((view) => isFamiliar(reader, view) && isLikely(reader, view))
    .map(({ clause: { start, end } }) => ({
      code: 'possibly-restrictive',
      message: 'This clause forbids or demands something that no rule has read. Have a person read it.',
      span: { start, end },
    }))
}

/** Whether a clause sounds so much like a restriction that it is worth a look. */
export const isLikely = (reader: SecondReader, view: ClauseView): boolean => likelihoodOf(reader, view) >= (forbids(view) ? LIKELY_BAN : LIKELY_DEMAND)

/** Whether a clause that binds forbids in more of its words than it demands in. */
function forbids(view: ClauseView): boolean {
  let balance = 0
  for (let at = view.own; at < view.length; at++) {
    const force = view.forceAt(at)
    if (force === Force.prohibition) balance++
    else if (force === Force.obligation) balance--
  }
  return balance >= 0
}

/** How much a clause sounds like a restriction, from 0 to 1. */
export const likelihoodOf = (reader: SecondReader, view: ClauseView): number => logistic(logOdds(reader.weights, reader.outputs, featuresOf(reader, view), ANY) / reader.scale)

import { Force } from '../clauses/modality.ts'
import type { ClauseView } from '../clauses/view.ts'
import { firstFrom } from '../text/first-from.ts'
import type { Span } from '../text/span.ts'
import { calibration } from './calibration.ts'
import { kinds } from './index.ts'
import { ANY, featuresOf, logistic, logOdds, type SecondReader } from './likelihood.ts'

/**
 * How sure a reading is: what the second reader thinks of the clauses that show it, and how those clauses stand, weighed by figures
 * that were fitted to readings which a person has judged (see `calibration.ts`).
 */

/** Places of one restriction that are looked at. One that is shown in more is sure enough. */
const MOST_PLACES = 6

const outputOf: ReadonlyMap<string, number> = new Map(kinds.map(({ kind }, index) => [kind, index + 1]))

/** Judges the readings of one text. */
export class Judge {
  private readonly starts: readonly number[]
  /** Features of clauses that were asked about, by index: a list of bans gives many readings of one clause. */
  private readonly features = new Map<number, Uint16Array>()

  constructor(
    private readonly views: readonly ClauseView[],
    private readonly reader: SecondReader,
  ) {
    this.starts = views.map(({ clause }) => clause.start)
  }

  /**
   * The signs by which a reading is judged, numbers near 0 to 1: always 1; how much its clauses sound like the kind; like a restriction
   * at all; whether the words that show it forbid or demand; whether they say what someone may do; whether it is shown in several places.
   */
  signsOf(kind: string, evidence: readonly Span[]): readonly number[] {
    let likeKind = -8
    let likeAny = -8
    let binds = false
    let permits = false
    for (const span of evidence.slice(0, MOST_PLACES)) {
      const view = this.viewAt(span.start)
      if (view === undefined) continue
      const { weights, outputs, scale } = this.reader
      const features = this.featuresOf(view)
      likeKind = Math.max(likeKind, logOdds(weights, outputs, features, outputOf.get(kind) ?? ANY) / scale)
      likeAny = Math.max(likeAny, logOdds(weights, outputs, features, ANY) / scale)
      const forces = forcesIn(view, span)
      binds ||= (forces & BINDING) !== 0
      permits ||= (forces & (1 << Force.permission)) !== 0
    }
    return [1, likeKind / 4, likeAny / 4, Number(binds), Number(permits && !binds), Math.min(1, Math.log2(evidence.length || 1) / 2)]
  }

  /** The share of readings with these signs that are right, in hundredths. */
  confidenceOf(kind: string, evidence: readonly Span[]): number {
    const odds = this.signsOf(kind, evidence).reduce((sum, sign, index) => sum + sign * calibration.signs[index]!, calibration.kinds[kind] ?? 0)
    return Math.round(100 * Math.min(MOST_SURE, logistic(odds))) / 100
  }

  private featuresOf(view: ClauseView): Uint16Array {
    let known = this.features.get(view.clause.index)
    if (known === undefined) {
      known = featuresOf(this.reader, view)
      this.features.set(view.clause.index, known)
    }
    return known
  }

  /** The last clause that begins at or before an offset. */
  private viewAt(offset: number): ClauseView | undefined {
    return this.views[firstFrom(this.starts, offset + 1) - 1]
  }
}

/** Nothing is surer than this: of the readings that a person judged, no group was free of mistakes that can be told from the rest. */
const MOST_SURE = 0.99

/** The forces of words that forbid or demand. */
const BINDING = (1 << Force.prohibition) | (1 << Force.obligation) | (1 << Force.reservation) | (1 << Force.licensor)

/** The forces that hold at the words of a span, a bit for each. */
function forcesIn(view: ClauseView, { start, end }: Span): number {
  const { tokens } = view.reading.segmentation.document
  const { firstToken } = view.clause
  let token = firstToken
  while (token - firstToken < view.length - view.own && tokens.end[token]! <= start) token++
  let forces = 0
  for (; token - firstToken < view.length - view.own && tokens.start[token]! < end; token++) forces |= 1 << view.forceAt(view.own + token - firstToken)
  return forces
}

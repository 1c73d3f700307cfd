import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { type Corpus, recordsOf } from './corpus.ts'
import { matchTexts } from './identify.ts'
import type { Difference, LicenseMatch } from './license-match.ts'
import { narrowCorpus } from './narrow.ts'
import { tellingRuns } from './telling.ts'

/**
 * A license that is another one with further clauses, where these are changed: its words are then all of the smaller one, and what
 * tells the two apart is not there. By the words alone it is the smaller license with clauses of somebody's own; where a title names
 * the larger one, it is that one with its clauses changed.
 */

/** Words of a known text that are missing from which on they are a clause. */
const CLAUSE = 5
/** What numbers a clause, between the words that agree and those behind them: without it they are no clause of the license. */
const NUMBERED = /^\s*(?:\(?[A-Za-z\d]{1,4}[.)]|[*•-])\W*$/

/**
 * Reads a match as a larger license that is named above it.
 *
 * @param id of the larger license
 * @returns undefined when the license that was found is no part of it, or when other words stand in the place of none of its clauses
 */
export function asLarger(document: Document, corpus: Corpus, match: LicenseMatch, id: string): LicenseMatch | undefined {
  if (match.match === 'partial' || !isPartOf(corpus, match.id, id)) return undefined
  const { matches, additions } = matchTexts(document, narrowCorpus(corpus, id))
  const larger = matches.find(({ span }) => span.start <= match.span.start && span.end >= match.span.end)
  if (larger === undefined || larger.match !== 'modified') return undefined
  const clauses = larger.differences.filter(({ expectedTokens }) => expectedTokens >= CLAUSE)
  return clauses.length > 0 && clauses.every((clause) => isReplaced(document, clause, additions)) ? larger : undefined
}

function isReplaced({ text }: Document, { span }: Difference, additions: readonly Span[]): boolean {
  return span.end > span.start || additions.some(({ start }) => start >= span.start && NUMBERED.test(text.slice(span.start, start)))
}

/** Whether no word of a license tells it from another one, as of one that goes on where it ends. */
function isPartOf(corpus: Corpus, smaller: string, larger: string): boolean {
  const [own, other] = [textsOf(corpus, smaller), textsOf(corpus, larger)]
  return own.some((text) =>
    other.some((each) => {
      const runs = tellingRuns(corpus.telling, text, each)
      // One seam may be where the clauses stand.
      return runs !== undefined && runs.length <= 1 && runs.every(({ length }) => length === 0)
    }),
  )
}

function textsOf(corpus: Corpus, id: string): readonly number[] {
  const licenses = new Set<number>()
  for (let license = 0; license + 1 < corpus.recordStart.length; license++) if (recordsOf(corpus, license).some((record) => record.id === id)) licenses.add(license)
  return [...corpus.licenseOf.keys()].filter((text) => licenses.has(corpus.licenseOf[text]!))
}

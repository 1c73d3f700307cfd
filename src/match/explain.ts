import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import type { Alignment } from './align.ts'
import { type Corpus, recordsOf } from './corpus.ts'
import { knownCorpus } from './known-corpus.ts'
import { findTexts } from './match-texts.ts'
import { findTelling, tellingRuns } from './telling.ts'
import { readWords, spanOf, type Words } from './words.ts'

/** A known text that came into question for a place. */
export interface ExplainedCandidate {
  readonly id: string
  readonly name: string
  /** Share of its kept shingles that stand in the text, 0 to 1. */
  readonly share: number
  /** Words that agree less twice the words that differ; absent when it was not compared to the end. */
  readonly score?: number
  /** Words of the text in which it differs and the chosen one does not. Empty spans where words of its own are missing. */
  readonly deciding: readonly Span[]
  /** Of a near-copy of the chosen one: words of the text that tell the two apart, as the corpus knows them. Empty spans where a near-copy has words between. */
  readonly telling?: readonly Span[]
}

/** Why a place of a text was given to one license and not to another. */
export interface Explanation {
  /** Id of the license that was chosen; absent when none came near enough. */
  readonly chosen?: string
  readonly span?: Span
  /** The chosen one first, then by score and share. */
  readonly candidates: readonly ExplainedCandidate[]
}

/** Candidates that are told for each place. */
const MOST_TOLD = 10

/** Says for every place of a document which known texts came into question, how they scored, and which words decided. */
export function explainTexts(document: Document, corpus: Corpus = knownCorpus()): readonly Explanation[] {
  const words = readWords(document.text, document.tokens, corpus.dictionary)
  const explanations: Explanation[] = []
  findTexts(words, corpus, (candidates, chosen) => {
    const told = candidates
      .map(({ text, share, score, alignment }) => {
        const record = recordsOf(corpus, corpus.licenseOf[text]!)[0] ?? { id: 'notice', name: 'a standard notice' }
        const isChosen = text === chosen?.text
        return {
          id: record.id,
          name: record.name,
          share,
          ...(score === undefined ? {} : { score: Math.round(score) }),
          deciding: isChosen || alignment === undefined || chosen === undefined ? [] : decidingWords(words, alignment, chosen),
          ...(chosen === undefined ? {} : tellingWords(words, corpus, chosen, text)),
          isChosen,
        }
      })
      .sort(
        (a, b) =>
          Number(b.isChosen) - Number(a.isChosen) || (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY) || b.share - a.share || (a.id < b.id ? -1 : 1),
      )
      .slice(0, MOST_TOLD)
      .map(({ isChosen: _, ...candidate }) => candidate)
    explanations.push({ ...(chosen === undefined ? {} : { chosen: told[0]!.id, span: spanOf(words, chosen.start, chosen.end) }), candidates: told })
  })
  return explanations
}

/** Words here that tell the chosen one from a near-copy of it. */
function tellingWords(words: Words, { telling, programs, programStart }: Corpus, chosen: Alignment, other: number): { readonly telling?: readonly Span[] } {
  const runs = tellingRuns(telling, chosen.text, other)
  if (runs === undefined) return {}
  const program = programs.subarray(programStart[chosen.text]!, programStart[chosen.text + 1]!)
  return { telling: findTelling(words, program, chosen, runs).map(([from, to]) => spanOf(words, from, to)) }
}

/** Words in which one alignment differs and the other does not. */
function decidingWords(words: Words, other: Alignment, chosen: Alignment): Span[] {
  const isShared = (from: number, to: number): boolean => chosen.gaps.some((gap) => gap.from <= from && to <= gap.to && (gap.to > gap.from || from === to))
  return other.gaps.filter(({ from, to }) => !isShared(from, to)).map(({ from, to }) => spanOf(words, from, to))
}

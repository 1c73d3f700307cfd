import type { Document } from '../document/document.ts'
import type { Note, Span } from '../text/span.ts'
import type { Alignment, Gap } from './align.ts'
import { type Corpus, type LicenseRecord, recordsOf } from './corpus.ts'
import { findDamaged } from './find-damaged.ts'
import type { Difference, LicenseMatch, MatchQuality } from './license-match.ts'
import { findTexts, type Witness } from './match-texts.ts'
import { copiesThatDiffer, lettersOf, notesOn, notToldApart, placeholdersLeft } from './notes.ts'
import { fewestWordsIn, wordsIn } from './program.ts'
import { scoreOf } from './score.ts'
import { readWords, spanOf, type Words } from './words.ts'

/** What identification says of a document. */
export interface Identification {
  /** Best first. */
  readonly licenses: readonly LicenseMatch[]
  /** One SPDX expression, or null when nothing is known. */
  readonly expression: string | null
  /** Words that no identified license accounts for. */
  readonly additions: readonly Span[]
  readonly notes: readonly Note[]
}

/** What the words of a document alone say. */
export interface TextIdentification {
  /** In text order. */
  readonly matches: readonly LicenseMatch[]
  readonly additions: readonly Span[]
  readonly notes: readonly Note[]
}

/**
 * Finds the known texts that stand in a document: by their words, never by a name.
 *
 * @param witness is told the candidates of every place, and which was chosen
 */
export function matchTexts(document: Document, corpus: Corpus, witness?: Witness): TextIdentification {
  const words = readWords(document.text, document.tokens, corpus.dictionary)
  const findings = findTexts(words, corpus, witness)
  const found = findDamaged(words, corpus, findings) ?? findings.found
  // A text between whose paragraphs its translation stands: its own letters may go with a known text better than all of it.
  const letters = lettersOf(words, document)
  const beneath = letters === undefined ? [] : findTexts(letters, corpus, witness).found
  const first = beneath[0]
  if (letters === undefined || first === undefined || total(beneath) <= total(found)) return describeAll(words, corpus, found, [])
  return describeAll(letters, corpus, beneath, [{ code: 'translation', message: 'A translation stands between the words.', span: spanOf(letters, first.start, first.end) }])
}

const total = (found: readonly Alignment[]): number => found.reduce((sum, alignment) => sum + scoreOf(alignment), 0)

function describeAll(words: Words, corpus: Corpus, all: readonly Alignment[], notes: readonly Note[]): TextIdentification {
  // A standard notice is known so that it is not taken for something else; what it says is read elsewhere.
  const found = all.filter((alignment) => recordsOf(corpus, corpus.licenseOf[alignment.text]!).length > 0 && !isDisclaimerOnly(words, alignment))
  const licenseOf = (text: number): number => corpus.licenseOf[text]!
  const nameOf = (text: number): string => recordsOf(corpus, licenseOf(text))[0]!.name
  const matches = found.map((alignment) => describeMatch(words, corpus, alignment))
  return {
    matches,
    additions: additionsTo(words, found),
    notes: [
      ...notes,
      ...found.flatMap((alignment) => {
        const program = programOf(corpus, alignment.text)
        return alignment.gaps.length === 0 ? [] : notesOn(words, alignment, (from, to) => fewestWordsIn(program, from, to), nameOf(alignment.text))
      }),
      ...matches.filter(({ alsoPossible }) => alsoPossible.length > 0).map(notToldApart),
      ...placeholdersLeft(words, found),
      ...copiesThatDiffer(words, found, licenseOf, nameOf),
    ],
  }
}

const programOf = (corpus: Corpus, text: number): Uint16Array => corpus.programs.subarray(corpus.programStart[text]!, corpus.programStart[text + 1]!)

/** Words of a known text up to which a part of it may be what many texts have in common. */
const SHORT = 400
const grant = /permi(?:ssion|ts?\b|tted)|grant|licen[sc]|allow|authori[sz]|free(?:ly)? to|\bmay\b|public domain|许可|授权|允许|可以|准许/i

/** Whether a part of a short license is all that stands here, and allows nothing: a disclaimer as dozens of licenses have it. */
function isDisclaimerOnly(words: Words, { start, end, matched, deleted }: Alignment): boolean {
  if (matched >= WHOLE_COVERAGE * (matched + deleted) || matched + deleted >= SHORT) return false
  const span = spanOf(words, start, end)
  return !grant.test(words.text.slice(span.start, span.end))
}

/** Share of the known text's words below which a match is only a part of it. */
const WHOLE_COVERAGE = 0.8

function describeMatch(words: Words, corpus: Corpus, alignment: Alignment): LicenseMatch {
  const { matched, inserted, deleted, gaps, ties = [], open = [], mended } = alignment
  // Of a changed text nobody can say that it is the very same as two: what ties with it is possible, no more.
  const [same, possible] = gaps.length === 0 ? [ties, open] : [[], [...ties, ...open]]
  const [record, ...others] = licensesOf(corpus, [alignment.text, ...same])
  const program = programOf(corpus, alignment.text)
  const share = mended?.share ?? matched / (matched + deleted)
  const match: MatchQuality = gaps.length === 0 ? 'exact' : share < WHOLE_COVERAGE ? 'partial' : 'modified'
  return {
    id: record!.id,
    name: record!.name,
    version: record!.version,
    publisher: record!.publisher,
    aliases: record!.aliases,
    document: record!.document,
    basis: 'text',
    match,
    // Rounded down, so that only what does not differ at all is 1.
    similarity: gaps.length === 0 ? 1 : Math.floor(((2 * matched) / (2 * matched + inserted + deleted)) * 10_000) / 10_000,
    span: spanOf(words, alignment.start, alignment.end),
    differences: gaps.map((gap) => describeGap(words, program, gap)),
    sameText: others.map(({ id }) => id),
    alsoPossible: licensesOf(corpus, possible)
      .map(({ id }) => id)
      .filter((id) => id !== record!.id && !others.some((other) => other.id === id)),
  }
}

/** The records of texts, each license once. */
const licensesOf = (corpus: Corpus, texts: readonly number[]): LicenseRecord[] =>
  [...new Set(texts.map((text) => corpus.licenseOf[text]!))].flatMap((license) => recordsOf(corpus, license))

function describeGap(words: Words, program: Uint16Array, { from, to, programFrom, programTo }: Gap): Difference {
  const start = wordsIn(program, 0, programFrom)
  const expectedTokens = wordsIn(program, programFrom, programTo)
  return {
    kind: from === to ? 'deleted' : expectedTokens === 0 ? 'inserted' : 'replaced',
    span: spanOf(words, from, to),
    expectedTokens,
    expected: { start, end: start + expectedTokens },
  }
}

/** Words in a row that are worth telling: fewer are a heading or the name of a holder. */
const LEAST_ADDED = 3

/** Runs of words outside every match, copyright lines and list numbers aside. */
function additionsTo(words: Words, found: readonly Alignment[]): Span[] {
  const additions: Span[] = []
  let from = 0
  for (const { start, end } of [...found, { start: words.count, end: words.count }]) {
    let first = from
    while (first < start && words.soft[first] !== 0) first++
    let last = start
    while (last > first && words.soft[last - 1] !== 0) last--
    if (last - first >= LEAST_ADDED) additions.push(spanOf(words, first, last))
    from = Math.max(from, end)
  }
  return additions
}

import type { Document } from '../document/document.ts'
import type { Corpus } from '../match/corpus.ts'
import { type Identification, matchTexts } from '../match/identify.ts'
import { knownCorpus } from '../match/known-corpus.ts'
import { asLarger } from '../match/larger.ts'
import type { LicenseMatch, MatchBasis } from '../match/license-match.ts'
import type { Note } from '../text/span.ts'
import { expressionOf, gnuVersion, isSame } from './expression.ts'
import { readStatements } from './read-names.ts'
import { knownName } from './resolve.ts'
import { matchOf, type NamedLicense, type Statement } from './statement.ts'
import { findSummary } from './summary.ts'

/**
 * Finds the licenses of a document: those whose words stand in it, and those that it names.
 *
 * A name inside a known text belongs to that text. A name beside it of the same license adds nothing, but may say which of two ids with
 * one text is meant.
 */
export function identify(document: Document, corpus: Corpus = knownCorpus()): Identification {
  const { matches: found, additions, notes } = matchTexts(document, corpus)
  const { statements: outside, mentions: mentioned } = readStatements(
    document,
    found.map(({ span }) => span),
  )
  // In German, "mit" is a word like any other.
  const mentions = document.languages.includes('de') ? mentioned.filter(({ span }) => document.source.slice(span.start, span.end) !== 'mit') : mentioned
  const titles = outside.filter(({ basis }) => basis === 'title')
  const read = found.map((match) => underTitle(document, corpus, match, found, titles))
  const larger = read.filter((match) => !found.includes(match))
  const settled = read.map((match) => settle(match, outside))
  const texts = settled.map(({ match }) => match)
  const named = namedBeside(outside, texts)
  const name = titles[0]?.names[0] ?? mentions[0] ?? outside[0]?.names[0]
  return {
    licenses: [...bySize(texts), ...named],
    expression: expressionOf(texts, counted(outside, texts, document), document),
    additions: additions.filter(({ start, end }) => !larger.some(({ span }) => start < span.end && end > span.start)),
    notes: [
      ...notes,
      ...outside.flatMap((statement) => statement.notes),
      ...settled.flatMap(({ note }) => (note === undefined ? [] : [note])),
      ...titles.flatMap(({ names }) => names.filter((name) => !texts.some((text) => isSame(text, name))).map(titleNote)),
      ...(texts.length > 0 || name === undefined ? [] : summaryNotes(document, name, outside)),
      ...(texts.length + named.length === 0 && mentions.length > 0 ? [mentionNote(mentions[0]!)] : []),
    ],
  }
}

/** The license that a title right above a text names, when the text is that license with clauses of its own changed. */
function underTitle(document: Document, corpus: Corpus, match: LicenseMatch, found: readonly LicenseMatch[], titles: readonly Statement[]): LicenseMatch {
  const from = Math.max(0, ...found.filter(({ span }) => span.end <= match.span.start).map(({ span }) => span.end))
  const title = titles.findLast(({ span }) => span.start >= from && span.end <= match.span.start)
  for (const name of title?.names ?? []) {
    if (isSame(match, name)) continue
    const larger = asLarger(document, corpus, match, name.id)
    if (larger !== undefined) return larger
  }
  return match
}

/** Larger texts first. */
const bySize = (texts: readonly LicenseMatch[]): LicenseMatch[] =>
  [...texts].sort((a, b) => b.similarity * (b.span.end - b.span.start) - a.similarity * (a.span.end - a.span.start) || a.span.start - b.span.start)

const rank: Readonly<Record<MatchBasis, number>> = { text: 0, notice: 1, tag: 2, title: 3 }

/** Names that no text accounts for, each id once, on its best basis. */
function namedBeside(statements: readonly Statement[], texts: readonly LicenseMatch[]): LicenseMatch[] {
  const best = new Map<string, LicenseMatch>()
  for (const { names, basis } of statements) {
    for (const name of names) {
      if (texts.some((text) => isSame(text, name))) continue
      const before = best.get(name.id)
      if (before === undefined || rank[basis] < rank[before.basis]) best.set(name.id, matchOf(name, basis))
    }
  }
  return [...best.values()].sort((a, b) => rank[a.basis] - rank[b.basis] || a.span.start - b.span.start)
}

/** Words of a text up to which a title stands for the license: a longer text under it speaks for itself. */
const WORDS_UNDER_TITLE = 24

/** The statements that count for the expression: a title is no proof once other words stand under it. */
function counted(statements: readonly Statement[], texts: readonly LicenseMatch[], { tokens }: Document): readonly Statement[] {
  const isLone = texts.length === 0 && tokens.count <= WORDS_UNDER_TITLE
  return statements.filter(({ basis }) => basis !== 'title' || isLone)
}

/** Settles by what stands beside a GNU text whether later versions count. */
function settle(match: LicenseMatch, statements: readonly Statement[]): { readonly match: LicenseMatch; readonly note?: Note } {
  const version = gnuVersion(match.id)
  if (version === undefined || match.document === 'exception') return { match }
  const names = statements.flatMap((statement) => statement.names).filter((name) => gnuVersion(name.id) === version)
  const said = names.find(({ exact }) => exact) ?? names[0]
  const id = said?.id ?? `${version}-only`
  const known = knownName(id)
  if (known === undefined) return { match }
  const others = [...new Set([match.id, ...match.sameText])].filter((other) => other !== id)
  const settled = id === match.id ? match : { ...match, id, name: known.name, sameText: others }
  if (said?.exact === true) return { match: settled }
  const message = `Nothing here says whether later versions of ${version} count; it is read as ${id}.`
  return { match: settled, note: { code: 'later-version-unstated', message, span: match.span } }
}

const titleNote = (name: NamedLicense): Note => ({
  code: 'title-without-text',
  message: `The title names ${name.id}, but its words do not stand here.`,
  span: name.span,
})

function summaryNotes({ text }: Document, { id }: NamedLicense, statements: readonly Statement[]): readonly Note[] {
  const span = findSummary(
    text,
    statements.some(({ basis }) => basis === 'notice' || basis === 'tag'),
  )
  return span === undefined ? [] : [{ code: 'summary-not-text', message: `This tells in other words what ${id} says: it is not the license.`, span }]
}

const mentionNote = (name: NamedLicense): Note => ({
  code: 'mention-only',
  message: `${name.id} is mentioned, but nothing here is placed under it.`,
  span: name.span,
})

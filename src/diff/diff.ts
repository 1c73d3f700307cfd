import { classify } from '../classify.ts'
import { readDocument } from '../document/document.ts'
import { compareDocuments } from '../match/compare.ts'
import { matchTexts } from '../match/identify.ts'
import { knownCorpus } from '../match/known-corpus.ts'
import type { LicenseMatch } from '../match/license-match.ts'
import { narrowCorpus } from '../match/narrow.ts'
import { explainLicense } from '../report/licenses.ts'
import type { Restriction } from '../restrictions/index.ts'
import type { Span } from '../text/span.ts'
import { pairRestrictions, type TouchedRestriction, touchedBy } from './touched.ts'

/** One run of words in which a text differs from another one, or from a known license. */
export interface TextDifference {
  readonly kind: 'inserted' | 'deleted' | 'replaced'
  /** The words here; empty for deleted words, at the place where they are missing. */
  readonly here: Span
  /** The words there, in the other text; absent when that text is not at hand. */
  readonly there?: Span
  /** How many words a known license has there, where its text is not at hand. */
  readonly expectedTokens?: number
  /** Restrictions whose words it meets. */
  readonly touches: readonly TouchedRestriction[]
}

/** How a text differs from another one. */
export interface TextDiff {
  /** In text order; empty when the texts are the same, word for word. */
  readonly differences: readonly TextDifference[]
  /** Restrictions that only one of the texts has, or that have other values in it, wherever their words stand. */
  readonly restrictions: readonly TouchedRestriction[]
}

/** How a text differs from a known license. */
export interface LicenseDiff extends TextDiff {
  readonly license: LicenseMatch
}

/**
 * Compares two license texts word by word, as the SPDX matching guidelines see words: case, punctuation, spelling variants, list
 * numbers and copyright lines do not count. Says of each difference which restrictions it touches.
 *
 * Pure, and linear in the length of the texts; never throws, whatever they hold.
 *
 * @param here any string
 * @param there the text that it is compared with
 */
export function diffTexts(here: string, there: string): TextDiff {
  const { runs } = compareDocuments(readDocument(here), readDocument(there))
  // The same words say the same.
  if (runs.length === 0) return { differences: [], restrictions: [] }
  const pairs = pairRestrictions(classify(here).restrictions, classify(there).restrictions)
  return { differences: runs.map((run) => ({ ...run, touches: touchedBy(pairs, run.here, run.there) })), restrictions: pairs.filter(({ effect }) => effect !== 'reworded') }
}

/** What a text is compared with when it is not the license that comes nearest, and the words of that license. */
export interface LicenseDiffOptions {
  /** An id under which the license is known. Default: the one that comes nearest. */
  readonly license?: string
  /** Gives the words of a license by its id, undefined when they are not at hand. */
  readonly textOf?: (id: string) => string | undefined
}

/**
 * Compares a text with a known license: what the license leaves free, such as the name of a holder, is no difference; words that
 * stand before, after or between its own, and belong to no other known license, are.
 *
 * @returns undefined when the text holds too little of the license, or of any, to be compared with it
 */
export function diffLicense(text: string, { license, textOf }: LicenseDiffOptions = {}): LicenseDiff | undefined {
  const classification = classify(text)
  const id = license === undefined ? undefined : (explainLicense(license)?.id ?? license)
  const isWanted = (match: LicenseMatch): boolean => match.basis === 'text' && (id === undefined || match.id === id || match.sameText.includes(id))
  let match: LicenseMatch | undefined = classification.licenses.find(isWanted)
  let { additions } = classification
  if (match === undefined) {
    if (id === undefined) return undefined
    const narrowed = matchTexts(readDocument(text), narrowCorpus(knownCorpus(), id))
    match = narrowed.matches.find(isWanted)
    if (match === undefined) return undefined
    additions = narrowed.additions
    // Another license than the nearest: a part that it leaves free could take in what the nearest has there. Words against words.
    const other = textOf?.(id)
    if (other !== undefined) return { license: match, ...diffTexts(text, other) }
  }
  const there = textOf?.(match.id) ?? (id === undefined ? undefined : textOf?.(id))
  const { restrictions } = classification
  const pairs =
    there === undefined
      ? restrictions.map((here) => ({ effect: 'touched' as const, here }))
      : pairRestrictions(within(restrictions, match, additions), classify(there).restrictions)
  const counterpart = there === undefined ? undefined : compareDocuments(readDocument(text), readDocument(there)).counterpart
  const inside = match.differences.map(({ kind, span: here, expectedTokens }) => {
    if (counterpart === undefined) return { kind, here, expectedTokens, touches: touchedBy(pairs, here) }
    const other = counterpart(here)
    return { kind, here, there: other, touches: touchedBy(pairs, here, other) }
  })
  const around = additions.map((here) => ({ kind: 'inserted' as const, here, touches: touchedBy(pairs, here) }))
  return {
    license: match,
    differences: [...inside, ...around].sort((a, b) => a.here.start - b.here.start),
    restrictions: inside.length + around.length === 0 || there === undefined ? [] : pairs.filter(({ effect }) => effect !== 'reworded'),
  }
}

/** Restrictions of a license and of what was added to it; those of other licenses in the same file are none of its own. */
function within(restrictions: readonly Restriction[], { span }: LicenseMatch, additions: readonly Span[]): readonly Restriction[] {
  return restrictions.filter(({ evidence }) => evidence.some(({ start, end }) => [span, ...additions].some((own) => own.start < end && start < own.end)))
}

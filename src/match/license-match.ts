import type { Location, Span } from '../text/span.ts'

/** What kind of document a known text is. */
export type DocumentKind = 'license' | 'exception' | 'use-policy' | 'terms'

/** What a match rests on: the words themselves, a standard notice that names it, an SPDX or Hub tag, only a title. */
export type MatchBasis = 'text' | 'notice' | 'tag' | 'title'

/**
 * How close a match is. `exact`: no word differs once the SPDX matching guidelines are applied. `modified`: words differ, and
 * `differences` says which. `partial`: much of the known text is missing. `named`: the license is only named.
 */
export type MatchQuality = 'exact' | 'modified' | 'partial' | 'named'

/** One run of words in which the text and the known license differ. */
export interface Difference {
  readonly kind: 'inserted' | 'deleted' | 'replaced'
  /** The words here; empty (start equals end) for deleted words, at the place where they are missing. */
  readonly span: Span
  /** How many tokens the known text has there. */
  readonly expectedTokens: number
  /** Where in the known text, as a half-open range of token indices. */
  readonly expected: Span
}

/** Other names under which a license is known. */
export interface LicenseAliases {
  readonly hub?: string
  readonly licenseDb?: string
  readonly urls: readonly string[]
}

/** A license that was identified in a text. */
export interface LicenseMatch {
  /** SPDX id, or `LicenseRef-<slug>` with the slug of the corpus. */
  readonly id: string
  readonly name: string
  readonly version: string | null
  readonly publisher: string | null
  readonly aliases: LicenseAliases
  readonly document: DocumentKind
  readonly basis: MatchBasis
  readonly match: MatchQuality
  /** 0 to 1, over aligned tokens of both sides. */
  readonly similarity: number
  readonly span: Span
  readonly differences: readonly Difference[]
  /** Other ids that have the very same text. */
  readonly sameText: readonly string[]
  /** Ids of near-copies that no word here rules out: the words that tell them from this license are missing. */
  readonly alsoPossible: readonly string[]
}

/** A license with the place where its words, or its name, begin. */
export interface LocatedLicense extends LicenseMatch {
  readonly span: Location
}

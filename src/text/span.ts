/** A half-open run of UTF-16 code units of the text exactly as it was given: `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the place where it begins, for people: line and column count from 1, columns in UTF-16 units. */
export interface Location extends Span {
  readonly line: number
  readonly column: number
}

/** A place in the text that shows something: where, under which headings, and the words themselves. */
export interface Evidence extends Location {
  /** Labels and titles of the sections around it, outermost first: `["2", "Additional Commercial Terms"]`. */
  readonly section: readonly string[]
  /** The words, exactly as they stand in the text. */
  readonly quote: string
}

/** Something worth knowing about a text that is neither a license nor a restriction. */
export interface Note {
  readonly code: NoteCode
  /** One sentence for people. */
  readonly message: string
  /** Where it was seen; absent when it holds for the whole text. */
  readonly span?: Span
}

/** The closed list of notes. */
export type NoteCode =
  | 'empty'
  | 'truncated'
  | 'not-told-apart'
  | 'placeholder-left'
  | 'title-without-text'
  | 'summary-not-text'
  | 'translation'
  | 'damaged-text'
  | 'read-as-plain'
  | 'encoding'
  | 'two-languages-disagree'
  | 'language-not-read'
  | 'two-copies-disagree'
  | 'deprecated-id'
  | 'later-version-unstated'
  | 'mention-only'
  | 'possibly-restrictive'
  | 'policy-not-at-hand'
  | 'known-license-only'
  | 'unknown-id'
  | 'not-text'

import type { Dictionary } from './dictionary.ts'
import type { DocumentKind, LicenseAliases } from './license-match.ts'
import type { Template } from './program.ts'
import type { Telling } from './telling.ts'
import type { Wholes } from './whole.ts'

/** What is known about a license besides its words. */
export interface LicenseRecord {
  /** SPDX id, or `LicenseRef-<slug>`. */
  readonly id: string
  readonly name: string
  readonly version: string | null
  readonly publisher: string | null
  readonly document: DocumentKind
  /** ISO 639-1 code. */
  readonly language: string
  /** Day of release as far as it is known: `2024-07-23`, `2023`. */
  readonly released: string | null
  readonly aliases: LicenseAliases
  /** Ids that name the same thing now, for an id that the SPDX list has deprecated. */
  readonly replacedBy?: readonly string[]
  readonly isDeprecated?: boolean
}

/** A text with what is known about it. */
export interface KnownText {
  /** More than one when several ids share the text: the first is the one to name. None for a standard notice, which is no license. */
  readonly records: readonly LicenseRecord[]
  /** The text; more than one when the same words are marked differently. */
  readonly templates: readonly Template[]
}

/**
 * The known texts, ready for matching: typed arrays from end to end, so that loading is unpacking.
 *
 * A license is known by its number, from 0, and so is each of its texts; nearly always it has one. A shingle leads to a set of texts; many shingles share a set, since texts of one
 * lineage share long runs.
 */
export interface Corpus {
  readonly dictionary: Dictionary
  /** How many texts there are. */
  readonly count: number
  /** Programs of all texts one after the other (see `program.ts`). */
  readonly programs: Uint16Array
  /** Where the program of each text begins; one entry more, for the end. */
  readonly programStart: Uint32Array
  /** Words of each text at most, as a rule: every optional part kept, the first of every alternative, a few for a free part. */
  readonly words: Uint32Array
  /** Words of each text at least: whatever may be left out is left out. */
  readonly fewestWords: Uint32Array
  /** Kept shingles that each text has at least, whatever is left out of it. */
  readonly fingerprints: Uint32Array
  /** Open addressing with linear probing: shingle hash (0 is empty) and its set side by side, so that one look into memory finds both. */
  readonly shingles: Uint32Array
  readonly shingleCount: number
  /** Where the members of each set begin; one entry more, for the end. */
  readonly setStart: Uint32Array
  /** Numbers of texts, ascending within a set. */
  readonly setMembers: Uint16Array
  /** The license of each text. */
  readonly licenseOf: Uint16Array
  /** What tells near-copies apart. */
  readonly telling: Telling
  /** Readings by which a text is known as a whole; none once texts were added. */
  readonly wholes: Wholes
  /** For each license the run of its records; one entry more, for the end. */
  readonly recordStart: Uint16Array
  readonly records: Records
}

/** Records that are read when they are asked for. */
export interface Records {
  readonly count: number
  readonly at: (index: number) => LicenseRecord
}

/** The records of a license: more than one when several ids share its text, the one to name first. */
export function recordsOf(corpus: Corpus, license: number): readonly LicenseRecord[] {
  const records: LicenseRecord[] = []
  for (let index = corpus.recordStart[license]!; index < corpus.recordStart[license + 1]!; index++) records.push(corpus.records.at(index))
  return records
}

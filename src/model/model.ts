/** What is known of a model: its parts, who says what of each, where that contradicts itself, and what follows. */
import type { Declaration, Part, Problem, Relation } from '../metadata/index.ts'
import type { Classification } from '../report/classification.ts'
import type { Restriction } from '../restrictions/index.ts'

/** A file of a model, read. */
export interface ModelFile {
  /** Relative to the model, with forward slashes. */
  readonly path: string
  /** What the file is. */
  readonly role: 'license' | 'policy' | 'metadata' | 'weights' | 'code' | 'data' | 'documentation'
  /** Of files of metadata. */
  readonly source?: string
  readonly declarations: readonly Declaration[]
  /** Of files with the words of a license. */
  readonly classification?: Classification
  readonly problems: readonly Problem[]
}

/** A license that a file declares, as an expression. */
export interface Declared {
  /** As it was written. */
  readonly value: string
  /** An SPDX expression; null when the words name no license. */
  readonly expression: string | null
  readonly path: string
  readonly key: string
  readonly line: number | null
}

/** A license whose words, or whose notice, stand in a file. */
export interface Found {
  readonly path: string
  readonly expression: string | null
  /** Whether the words themselves stand there, not only a name. */
  readonly isText: boolean
  /** Whether the words are those of the license, and nothing that restricts was put beside them. */
  readonly isFaithful: boolean
}

/** What holds, and why. */
export interface Concluded {
  readonly expression: string | null
  readonly basis: 'text' | 'declared' | 'weights' | 'none'
  /** False when sayings contradict each other. */
  readonly isSettled: boolean
}

/** A restriction and the file or base model from which it comes. */
export interface PartRestriction {
  readonly from: string
  readonly restriction: Restriction
}

/** One part. */
export interface PartReport {
  readonly declared: readonly Declared[]
  readonly found: readonly Found[]
  readonly concluded: Concluded
  readonly restrictions: readonly PartRestriction[]
}

/** What a model was made from. */
export interface Lineage {
  readonly base: string
  readonly relation: Relation | null
  readonly path: string
  readonly key: string
  readonly line: number | null
  /** The license of the base: read in the same run, told by its name alone, or not known. */
  readonly expression: string | null
  readonly basis: 'scanned' | 'name' | 'unknown'
  /** What flows down from it. */
  readonly inherited: readonly Restriction[]
}

/** Ids of contradictions and gaps. */
export type ConflictId =
  | 'tag-against-text'
  | 'permissive-tag-over-restrictive-text'
  | 'declarations-disagree'
  | 'several-licenses-unjoined'
  | 'several-texts'
  | 'linked-file-missing'
  | 'policy-not-present'
  | 'other-without-name'
  | 'unknown-license'
  | 'permissive-over-restricted-base'
  | 'territory-excluded-at-the-gate'
  | 'file-unreadable'

/** A contradiction or a gap. */
export interface Conflict {
  readonly id: ConflictId
  readonly part: Part | null
  readonly message: string
  /** Where it shows: `README.md:3`. */
  readonly places: readonly string[]
}

/** Something to do. */
export interface Duty {
  readonly action: 'ship' | 'show' | 'name' | 'pass-on' | 'other'
  readonly sentence: string
  /** The exact words to use, when the license gives them. */
  readonly phrase: string | null
  readonly kind: Restriction['kind']
  readonly parts: readonly Part[]
  readonly from: string
}

/** One model. */
export interface ModelReport {
  readonly path: string
  readonly name: string
  readonly parts: Readonly<Partial<Record<Part, PartReport>>>
  readonly lineage: readonly Lineage[]
  readonly conflicts: readonly Conflict[]
  readonly duties: readonly Duty[]
  readonly files: readonly { readonly path: string; readonly role: ModelFile['role']; readonly problems: readonly Problem[] }[]
}

/** Everything of one run. */
export interface ModelScan {
  readonly schemaVersion: 1
  readonly models: readonly ModelReport[]
}

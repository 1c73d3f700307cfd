/** What is known of a model: its parts, who says what of each, where that contradicts itself, and what follows. */

import type { LicenseMatch } from '../match/license-match.ts'
import type { Declaration, Part, Problem, Relation } from '../metadata/index.ts'
import type { Restriction } from '../restrictions/index.ts'

/** What a model needs to know of a text: plain data, small enough to be kept and to be sent from one worker to another. */
export interface TextReading {
  readonly expression: string | null
  readonly licenses: readonly Pick<LicenseMatch, 'id' | 'basis' | 'document'>[]
  readonly restrictions: readonly Restriction[]
  /** Whether the words are those of the licenses in the expression, and nothing that restricts was put beside them. */
  readonly isFaithful: boolean
  /** What of the text was not read. */
  readonly problems: readonly Problem[]
}

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
  readonly reading?: TextReading
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

/** A policy that a license makes part of itself. */
export interface IncorporatedPolicy {
  /** What the license calls it. */
  readonly name: string
  /** Where the license says that it is. */
  readonly url: string | null
  /** The file, or the base model, whose license asks for it. */
  readonly from: string
  /** The file that holds it: its restrictions stand with those of the weights. Null when it was not seen. */
  readonly path: string | null
  /** Id of the known policy that the license means, when it was not seen. */
  readonly known: string | null
  /** What the known policy was read to say, on the basis `known-license`; empty when it was seen, and when nothing is known. */
  readonly restrictions: readonly Restriction[]
}

/** Every id of a contradiction or a gap, with what it means. */
export const conflictMeanings = {
  'permissive-tag-over-restrictive-text': 'a permissive license is declared, and the text holds restrictions',
  'tag-against-text': 'the license that is declared is not the one whose words are there',
  'permissive-over-restricted-base': 'a permissive license is declared over a base model whose license has strings attached',
  'card-against-weights-file': 'the card and the header of a weights file declare different licenses',
  'card-against-manifest': 'the card and a software manifest declare different licenses, and nothing says that they speak of different parts',
  'declarations-disagree': 'files declare different licenses for one part',
  'several-licenses-unjoined': 'several licenses are declared without a word whether all or any of them hold',
  'several-texts': 'several license texts stand for one part',
  'linked-file-missing': 'a file that is named as the license is not there',
  'policy-not-present': 'a policy that a license text here makes part of itself is not there',
  'other-without-name': 'the license is declared as "other" or "unknown", and nothing names it',
  'unknown-license': 'the license that is declared is none that is known',
  'terms-not-known': 'a license is named whose words are not here and of which no reading is known',
  'no-license': 'nothing says under which license weights, data or a card are',
  'territory-excluded-at-the-gate': 'access is refused in some places before it is given',
  'file-unreadable': 'a file could not be read, or not to its end',
} as const satisfies Readonly<Record<string, string>>

/** Id of a contradiction or a gap. */
export type ConflictId = keyof typeof conflictMeanings

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
  /** Policies that its licenses, and those of its base models, make part of themselves. */
  readonly policies: readonly IncorporatedPolicy[]
  readonly conflicts: readonly Conflict[]
  readonly duties: readonly Duty[]
  readonly files: readonly { readonly path: string; readonly role: ModelFile['role']; readonly problems: readonly Problem[] }[]
}

/** Everything of one run. */
export interface ModelScan {
  readonly schemaVersion: 1
  readonly models: readonly ModelReport[]
}

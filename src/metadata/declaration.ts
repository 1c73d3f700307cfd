/**
 * What a project says of itself: the contract of the room.
 *
 * A reader takes the bytes of one file and gives declarations, each with its place. It settles nothing: ids stay as they were
 * written, and two declarations that contradict each other are both given.
 *
 * ```ts
 * { kind: 'license', value: 'apache-2.0', part: 'weights', key: 'license', place: { start: 13, end: 23, unit: 'utf-16', line: 2, column: 10 } }
 * ```
 */
import type { RandomAccess } from './random-access.ts'

/** The parts of a model that may each have a license of their own. */
export type Part = 'code' | 'weights' | 'data' | 'outputs' | 'documentation'

/**
 * What is declared. `license`: an id, name, expression or address. `license-name`: the name behind the id "other".
 * `license-link`: a file or address that holds the license. `license-text`: its words. `license-blob`: the digest of a file that holds
 * them. `access-terms`: words shown before access is given. `excluded-territory`: a place from which access is refused.
 * `base-model`, `dataset`: what it was made from. `successor`: what replaces it. `license-file`: a pattern of files that are licenses.
 */
export type DeclarationKind =
  | 'license'
  | 'license-name'
  | 'license-link'
  | 'license-text'
  | 'license-blob'
  | 'license-file'
  | 'access-terms'
  | 'excluded-territory'
  | 'base-model'
  | 'dataset'
  | 'successor'
  | 'name'
  | 'organization'

/** How a model came out of its base model. */
export type Relation = 'adapter' | 'merge' | 'quantized' | 'finetune'

/** A half-open run inside a file. */
export interface Place {
  readonly start: number
  readonly end: number
  /** What is counted: UTF-16 units of the text, or bytes of a binary file. */
  readonly unit: 'utf-16' | 'byte'
  /** From 1; null in binary files. */
  readonly line: number | null
  readonly column: number | null
}

/** One thing that a file says. */
export interface Declaration {
  readonly kind: DeclarationKind
  /** As it was written. */
  readonly value: string
  /** What it speaks of; null when the format does not say. */
  readonly part: Part | null
  /** The key under which it stands: `license`, `general.license`, `datasets.0.license`. */
  readonly key: string
  readonly place: Place
  /** For base models, when it is stated. */
  readonly relation?: Relation
  /** The file that it speaks of, when it is another one (a glob pattern). */
  readonly file?: string
}

/** Why a file, or a part of it, could not be read. */
export type ProblemCode = 'truncated' | 'malformed' | 'too-large' | 'unreadable' | 'no-reader'

/** Something that went wrong. */
export interface Problem {
  readonly code: ProblemCode
  /** What was seen and where. */
  readonly message: string
}

/** What came of one file. */
export interface MetadataReading {
  /** The name of the reader: `model-card`, `gguf`. */
  readonly source: string
  readonly declarations: readonly Declaration[]
  readonly problems: readonly Problem[]
}

/** A reader of one format: gives a {@link MetadataReading} without its name. May throw on odd files: who calls it makes a problem of that. */
export interface MetadataReader {
  /** Reads one file, named by its path. */
  readonly read: (file: RandomAccess, name: string) => Promise<Omit<MetadataReading, 'source'>>
}

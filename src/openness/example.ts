import type { Restriction, RestrictionKind } from '../restrictions/index.ts'
import type { OpennessVerdict } from './framework.ts'

/** A case that shows how a definition decides. */
export interface OpennessExample {
  /** The case in words. */
  readonly says: string
  /** The licenses of the text as an SPDX expression; null for a text that no list knows. */
  readonly expression: string | null
  /** What was read in it: a kind, or a kind with the values that matter. */
  readonly restrictions?: readonly (RestrictionKind | (Partial<Omit<Restriction, 'kind'>> & { readonly kind: RestrictionKind } & Readonly<Record<string, unknown>>))[]
  /** What is known of the release, as a components file says it. */
  readonly release?: Readonly<Record<string, unknown>>
  readonly verdict: OpennessVerdict
  /** Criteria that are broken. */
  readonly breaks?: readonly string[]
}

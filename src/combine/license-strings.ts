import type { Restriction } from '../restrictions/index.ts'

/** A license, or what binds one part of a model, as far as comparing and combining look at it. A classification with a name is one. */
export interface LicenseStrings {
  /** How it is called in what is told: a path, a model, an id. */
  readonly name: string
  /** An SPDX expression; null when it is no known license. */
  readonly expression: string | null
  readonly restrictions: readonly Restriction[]
}

import type { LicenseMatch, MatchBasis } from '../match/license-match.ts'
import type { Note, Span } from '../text/span.ts'
import { knownName, type ResolvedName } from './resolve.ts'

/** A place where a text names the license of a work: one license, or several with what joins them. */
export interface Statement {
  readonly basis: Exclude<MatchBasis, 'text'>
  readonly span: Span
  /** The licenses it names, in text order. */
  readonly names: readonly NamedLicense[]
  /** One SPDX expression of them. */
  readonly expression: string
  readonly notes: readonly Note[]
}

/** A license inside a statement. */
export interface NamedLicense extends ResolvedName {
  readonly span: Span
}

/** A name as a match of identification. */
export function matchOf({ id, span }: NamedLicense, basis: MatchBasis): LicenseMatch {
  const known = knownName(id.replace(/\+$/, ''))
  return {
    id,
    name: known?.name ?? id.replace(/^LicenseRef-/, ''),
    version: known?.version ?? null,
    publisher: known?.publisher ?? null,
    aliases: {
      ...(known?.hub === undefined ? {} : { hub: known.hub }),
      ...(known?.licenseDb === undefined ? {} : { licenseDb: known.licenseDb }),
      urls: (known?.urls ?? []).map((url) => `https://${url}`),
    },
    document: known?.document ?? 'license',
    basis,
    match: 'named',
    similarity: 0,
    span,
    differences: [],
    sameText: [],
    alsoPossible: [],
  }
}

import type { MatchQuality } from '../../src/match/license-match.ts'
import { resolveName } from '../../src/names/resolve.ts'
import { readTagExpression } from '../../src/names/tag-expression.ts'

/** What of a `package.json` says which license a package has. */
export interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: unknown
  readonly licenses?: unknown
}

/** A license whose text stands in a file of a package. */
export interface FoundLicense {
  /** Its id, and those that have the same text. */
  readonly ids: readonly string[]
  readonly match: MatchQuality
  readonly similarity: number
}

/** The license that a manifest declares, as an expression; undefined when it declares none, or says that it has none. */
export function declaredLicense({ license, licenses }: Manifest): string | undefined {
  const type = (each: unknown): string | undefined =>
    typeof each === 'string' ? each : typeof each === 'object' && each !== null && 'type' in each ? String(each.type) : undefined
  const many = Array.isArray(licenses) ? licenses : Array.isArray(license) ? license : licenses === undefined ? [] : [licenses]
  const declared =
    type(license) ??
    many
      .map(type)
      .filter((each) => each !== undefined)
      .join(' OR ')
  return declared === undefined || declared.trim() === '' || /^(?:unlicensed|see licen[sc]e in|none|proprietary|commercial)/i.test(declared.trim()) ? undefined : declared.trim()
}

/** How what was found goes with what is declared. `among`: some of several; `more`: all of it, and others. */
export function compareLicenses(declared: string, found: readonly FoundLicense[]): 'same' | 'among' | 'more' | 'different' {
  const wanted = idsIn(declared)
  const isWanted = ({ ids }: FoundLicense): boolean => ids.some((id) => wanted.has(stemOf(id)))
  const isFound = (id: string): boolean => found.some(({ ids }) => ids.some((each) => stemOf(each) === id))
  const all = [...wanted].every(isFound)
  if (found.every(isWanted)) return all ? 'same' : 'among'
  return all ? 'more' : 'different'
}

function idsIn(declared: string): ReadonlySet<string> {
  const named = resolveName(declared)
  const ids = named !== undefined ? [named.id] : (readTagExpression(declared)?.licenses.map(({ id }) => id) ?? [declared])
  return new Set(ids.map(stemOf))
}

/** GNU licenses of one version have one text: which of them is meant does not stand in it. */
const stemOf = (id: string): string => id.replace(/ WITH .*$/, '').replace(/-(?:only|or-later)$|\+$/, '')

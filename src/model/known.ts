import { hubLicense } from '../names/resolve.ts'
import { isFinding } from '../report/finding.ts'
import type { Restriction } from '../restrictions/index.ts'
import { readingOf } from '../restrictions/known-reading.ts'
import { idsOf } from './expression.ts'

/** The stored reading of a license that is only named; undefined when there is none. */
export type Readings = (id: string) => readonly Restriction[] | undefined

/** What the licenses of an expression are known to say, each restriction once, on the basis `known-license`. */
export function knownRestrictions(expression: string | null, readings: Readings = readingOf): readonly Restriction[] {
  const byWords = new Map<string, Restriction>()
  for (const id of idsOf(expression ?? ''))
    for (const restriction of (readings(id) ?? ofFamily(id, readings)).filter(isFinding)) byWords.set(JSON.stringify(restriction), { ...restriction, basis: 'known-license' })
  return [...byWords.values()]
}

/** Ids of an expression of which no reading is known, so that nothing tells what they hold; an exception takes nothing away and is left out. */
export const idsUnread = (expression: string, readings: Readings = readingOf): readonly string[] =>
  idsOf(expression.replace(/ WITH \S+/g, '')).filter((id) => {
    const { candidates = [] } = hubLicense(id.replace(/^LicenseRef-/, '')) ?? {}
    return readings(id) === undefined && (candidates.length === 0 || candidates.some((each) => readings(each) === undefined))
  })

/**
 * Of a name that several dated texts go by, what holds whichever is meant: the kinds that all of them have, as the last of them says it.
 * A text whose reading is not known leaves nothing sure.
 */
function ofFamily(id: string, readings: Readings): readonly Restriction[] {
  const texts = (hubLicense(id.replace(/^LicenseRef-/, ''))?.candidates ?? []).map(readings)
  const last = texts.at(-1)
  return last === undefined ? [] : last.filter(({ kind }) => texts.every((text) => text?.some((each) => each.kind === kind) === true))
}

import packed from '#packed-readings'
import type { Restriction } from './index.ts'

interface Table {
  /** Restrictions as JSON. */
  readonly restrictions: readonly string[]
  /** Numbers of restrictions and where each stands, by id of a license in lower case. */
  readonly byId: ReadonlyMap<string, readonly string[]>
}

let table: Table | undefined

/**
 * The restrictions of a known license, as they were read in its text when the package was made: for where only its name is at
 * hand. A copy of the text may differ from the one that was read then; where there is a copy, `classify` reads that.
 *
 * @param id an SPDX id or `LicenseRef-<slug>`; upper and lower case are one
 * @returns in the order of the text, on the basis `known-license` and without evidence; undefined when no such license was read
 */
export function readingOf(id: string): readonly Restriction[] | undefined {
  table ??= readTable(packed.readings)
  const { restrictions, byId } = table
  return byId.get(id.toLowerCase())?.map((entry) => restrictionOf(restrictions[Number.parseInt(entry, 10)]!))
}

const restrictionOf = (json: string): Restriction => ({ ...JSON.parse(json), evidence: [], basis: 'known-license' })

/** A restriction of a known license with the first run of its words, in tokens of the text that it was read in, half-open. */
export interface PlacedRestriction {
  readonly restriction: Restriction
  readonly from: number
  readonly to: number
}

/** The restrictions of a known license and where in its text they stand; none when it was not read. */
export function placedReadingOf(id: string): readonly PlacedRestriction[] {
  table ??= readTable(packed.readings)
  const { restrictions, byId } = table
  return (byId.get(id.toLowerCase()) ?? []).flatMap((entry) => {
    const place = /^(\d+)@(\d+)-(\d+)$/.exec(entry)
    return place === null ? [] : [{ restriction: restrictionOf(restrictions[Number(place[1])]!), from: Number(place[2]), to: Number(place[3]) }]
  })
}

/** The lines that begin with a brace are restrictions; behind them stands a line for each license: `id 12@64-68 …`. */
function readTable(text: string): Table {
  const lines = text.split('\n')
  const count = lines.findIndex((line) => !line.startsWith('{'))
  const byId = new Map<string, readonly string[]>()
  for (const line of lines.slice(count)) {
    const [id, ...entries] = line.split(' ')
    byId.set(id!.toLowerCase(), entries)
  }
  return { restrictions: lines.slice(0, count), byId }
}

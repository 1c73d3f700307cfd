import packed from '#packed-readings'
import type { Restriction } from './index.ts'

interface Table {
  /** Lists of keys that restrictions have. */
  readonly keys: readonly (readonly string[])[]
  /** Restrictions as JSON: the number of the list of their keys, and their values. */
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
  const { byId } = table
  return byId.get(id.toLowerCase())?.map((entry) => restrictionOf(table!, Number.parseInt(entry, 10)))
}

function restrictionOf({ keys, restrictions }: Table, number: number): Restriction {
  const [list, ...values] = JSON.parse(restrictions[number]!) as readonly [number, ...unknown[]]
  return { ...Object.fromEntries(keys[list]!.map((key, at) => [key, values[at]])), evidence: [], basis: 'known-license' } as unknown as Restriction
}

/** A restriction of a known license with the first run of its words, in tokens of the text that it was read in, half-open. */
export interface PlacedRestriction {
  readonly restriction: Restriction
  readonly from: number
  readonly to: number
}

/** The restrictions of a known license and where in its text they stand; none when it was not read. */
export function placedReadingOf(id: string): readonly PlacedRestriction[] {
  table ??= readTable(packed.readings)
  const { byId } = table
  return (byId.get(id.toLowerCase()) ?? []).flatMap((entry) => {
    const place = /^(\d+)@(\d+)-(\d+)$/.exec(entry)
    return place === null ? [] : [{ restriction: restrictionOf(table!, Number(place[1])), from: Number(place[2]), to: Number(place[3]) }]
  })
}

/**
 * The lines that begin with a hash sign are lists of keys, those that begin with a bracket restrictions; behind them stands a line for each
 * license: `id 12@64-68 …`.
 */
function readTable(text: string): Table {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => !line.startsWith('#'))
  const end = lines.findIndex((line) => !line.startsWith('#') && !line.startsWith('['))
  const byId = new Map<string, readonly string[]>()
  for (const line of lines.slice(end)) {
    const [id, ...entries] = line.split(' ')
    byId.set(id!.toLowerCase(), entries)
  }
  return { keys: lines.slice(0, first).map((line) => line.slice(1).split(' ')), restrictions: lines.slice(first, end), byId }
}

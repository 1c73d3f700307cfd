import packed from '#packed-readings'
import type { Restriction } from './index.ts'

interface Table {
  /** Restrictions as JSON. */
  readonly restrictions: readonly string[]
  /** Numbers of restrictions, by id of a license in lower case. */
  readonly byId: ReadonlyMap<string, readonly number[]>
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
  return byId.get(id.toLowerCase())?.map((number): Restriction => ({ ...JSON.parse(restrictions[number]!), evidence: [], basis: 'known-license' }))
}

/** The lines that begin with a brace are restrictions; behind them stands a line for each license. */
function readTable(text: string): Table {
  const lines = text.split('\n')
  const count = lines.findIndex((line) => !line.startsWith('{'))
  const byId = new Map<string, readonly number[]>()
  for (const line of lines.slice(count)) {
    const [id, ...numbers] = line.split(' ')
    byId.set(id!.toLowerCase(), numbers.map(Number))
  }
  return { restrictions: lines.slice(0, count), byId }
}

import { ClassifierError } from '../error.ts'
import { packRows, type Row, unpackRows } from '../text/rows.ts'
import { ANCHORS } from './anchor.ts'
import type { PatternSource, Program } from './compile.ts'

/**
 * A compiled program as bytes and back, so that nothing is compiled when the package is loaded. A bundler may evaluate modules
 * in another order than the build did, and patterns are numbered as they are declared: so each packed pattern is known by the
 * hash of its source, and numbers are put right when it is unpacked.
 */

const FORMAT = 6

/** Characters of a source that its hashes look at: those of its beginning, and some of the rest, since patterns are long. */
const BEGINNING = 8
const SAMPLED = 24

/** Two independent 32-bit hashes of a pattern's source, the first at `at` of `into`. */
function hashInto({ source, scanned }: PatternSource, into: Uint32Array, at: number): void {
  let one = scanned ? 0x811c9dc5 : 0x1b873593
  let two = 0x9e3779b9 ^ source.length
  const step = Math.max(1, (source.length - BEGINNING) / SAMPLED)
  for (let i = 0; i < source.length; i = i < BEGINNING ? i + 1 : i + step) {
    const code = source.charCodeAt(i)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 15)
  }
  into[at] = one
  into[at + 1] = two
}

/** A hash of all patterns in their order that looks at a little of each: enough to tell whether they stand as they were packed, since they come from the same build. */
function hashOfOrder(sources: readonly PatternSource[]): number {
  let hash = 0x811c9dc5 ^ sources.length
  for (const { source, scanned } of sources) {
    const { length } = source
    hash = Math.imul(hash ^ (2 * length + (scanned ? 1 : 0)), 0x01000193)
    hash = Math.imul(hash ^ ((source.charCodeAt(length >> 1) << 16) | source.charCodeAt(length >> 2)), 0x01000193)
  }
  return hash >>> 0
}

/** Packs a program with the hashes of the patterns that it was compiled from. */
export function packProgram(program: Program, sources: readonly PatternSource[]): Uint8Array {
  const hashes = new Uint32Array(sources.length * 2)
  const seen = new Map<string, string>()
  for (const [id, source] of sources.entries()) {
    hashInto(source, hashes, id * 2)
    const hash = hashes.subarray(id * 2, id * 2 + 2).join()
    const other = seen.get(hash)
    if (other !== undefined && other !== source.source)
      throw new ClassifierError('bad-pattern', `Patterns "${other}" and "${source.source}" have the same hash. Change a word in one of them.`)
    seen.set(hash, source.source)
  }
  const slotEnds: number[] = []
  const bySlot = program.firstBySlot.flatMap((list) => {
    slotEnds.push((slotEnds.at(-1) ?? 0) + list.length)
    return [...list]
  })
  const names = program.slotNames.join(' ')
  return packRows([
    Uint32Array.of(FORMAT, program.lemmaCount, hashOfOrder(sources)),
    hashes,
    program.tableHash,
    program.tableForm,
    program.lemmas,
    program.nodes,
    program.options,
    program.memberOffsets,
    program.members,
    program.sieves,
    program.entries,
    program.firstOffsets,
    program.firstPatterns,
    program.guardOffsets,
    program.guards,
    program.guardsOfPattern,
    program.reachOfGuards,
    program.lemmasOfAnchorOffsets,
    program.lemmasOfAnchor,
    program.anchorsOfPattern,
    program.longest,
    Uint32Array.from(slotEnds),
    Uint16Array.from(bySlot),
    Uint8Array.from(names, (character) => character.charCodeAt(0)),
  ])
}

/**
 * Unpacks a program for the patterns that were declared; undefined when it was packed for others, and has to be compiled.
 *
 * @param declared patterns in order of their ids
 */
export function unpackProgram(bytes: Uint8Array, declared: readonly PatternSource[]): Program | undefined {
  const rows = unpackRows(bytes)
  let row = 0
  const next = <R extends Row>(): R => rows[row++] as R
  const [format, lemmaCount, hash] = next<Uint32Array>()
  if (format !== FORMAT) return undefined
  const hashes = next<Uint32Array>()
  const order = hashes.length === 2 * declared.length && hashOfOrder(declared) === hash ? asPacked : matchUp(hashes, declared)
  if (order === undefined) return undefined
  const tableHash = next<Uint32Array>()
  const tableForm = next<Uint16Array>()
  const lemmas = next<Uint16Array>()
  const nodes = next<Uint16Array>()
  const options = next<Uint16Array>()
  const memberOffsets = next<Uint32Array>()
  const members = next<Uint16Array>()
  const sieves = next<Uint32Array>()
  const { ordered, renumbered } = order
  const entries = ordered(next<Int32Array>())
  const firstOffsets = next<Int32Array>()
  const firstPatterns = renumbered(next<Uint16Array>())
  const guardOffsets = next<Int32Array>()
  const guards = next<Uint16Array>()
  const guardsOfPattern = ordered(next<Uint16Array>(), ANCHORS)
  const reachOfGuards = ordered(next<Uint16Array>(), ANCHORS)
  const lemmasOfAnchorOffsets = next<Int32Array>()
  const lemmasOfAnchor = next<Uint16Array>()
  const anchorsOfPattern = ordered(next<Uint16Array>(), ANCHORS)
  const longest = ordered(next<Uint16Array>())
  const slotEnds = next<Uint32Array>()
  const bySlot = renumbered(next<Uint16Array>())
  const names = String.fromCharCode(...next<Uint8Array>())
  return {
    tableHash,
    tableForm,
    lemmas,
    nodes,
    options,
    memberOffsets,
    members,
    sieves,
    lemmaCount: lemmaCount!,
    entries,
    firstOffsets,
    firstPatterns,
    guardOffsets,
    guards,
    guardsOfPattern,
    reachOfGuards,
    lemmasOfAnchorOffsets,
    lemmasOfAnchor,
    anchorsOfPattern,
    longest,
    firstBySlot: Array.from(slotEnds, (end, type) => bySlot.subarray(type === 0 ? 0 : slotEnds[type - 1], end)),
    slotNames: names === '' ? [] : names.split(' '),
  }
}

/** Puts packed rows in the order in which patterns were declared. */
interface Order {
  /** A row with so many numbers for each pattern. */
  readonly ordered: <R extends Int32Array | Uint16Array>(packed: R, each?: number) => R
  /** A row of pattern ids. */
  readonly renumbered: (ids: Uint16Array) => Uint16Array
}

const asPacked: Order = { ordered: (packed) => packed, renumbered: (ids) => ids }

/** Finds the packed pattern of each declared one where they stand in another order; undefined when they are not the same patterns. */
function matchUp(hashes: Uint32Array, declared: readonly PatternSource[]): Order | undefined {
  if (hashes.length !== declared.length * 2) return undefined
  const own = new Uint32Array(hashes.length)
  declared.forEach((source, id) => {
    hashInto(source, own, 2 * id)
  })
  const byHash = indexOf(hashes)
  const packedOf = new Uint16Array(declared.length)
  const declaredOf = new Uint16Array(declared.length)
  const isTaken = new Uint8Array(declared.length)
  for (let id = 0, packed = -1; id < declared.length; id++) {
    const fits = (other: number): boolean => isTaken[other] === 0 && hashes[2 * other] === own[2 * id] && hashes[2 * other + 1] === own[2 * id + 1]
    // Modules are moved whole: the pattern behind the last one is nearly always the next.
    packed = fits(packed + 1) ? packed + 1 : (byHash.get(own[2 * id]!)?.find(fits) ?? -1)
    if (packed < 0) return undefined
    isTaken[packed] = 1
    packedOf[id] = packed
    declaredOf[packed] = id
  }
  return {
    ordered: (row, each = 1) => row.map((_, at) => row[packedOf[Math.floor(at / each)]! * each + (at % each)]!) as typeof row,
    renumbered: (ids) => ids.map((id) => declaredOf[id]!),
  }
}

/** Packed patterns by their first hash. */
function indexOf(hashes: Uint32Array): ReadonlyMap<number, number[]> {
  const byHash = new Map<number, number[]>()
  for (let id = 0; id < hashes.length / 2; id++) {
    const places = byHash.get(hashes[2 * id]!)
    if (places === undefined) byHash.set(hashes[2 * id]!, [id])
    else places.push(id)
  }
  return byHash
}

import { ClassifierError } from '../error.ts'
import { packRows, type Row, unpackRows } from '../text/rows.ts'
import { ANCHORS } from './anchor.ts'
import type { PatternSource, Program } from './compile.ts'

/**
 * A compiled program as bytes and back, so that nothing is compiled when the package is loaded. A bundler may evaluate modules
 * in another order than the build did, and patterns are numbered as they are declared: so each packed pattern is known by the
 * hash of its source, and numbers are put right when it is unpacked.
 */

const FORMAT = 2

/** Characters of a source that its hashes look at: all of its beginning and some of the rest, since patterns are long and this runs whenever the package is loaded. */
const BEGINNING = 96
const SAMPLED = 48

/** Two independent 32-bit hashes of a pattern's source. */
function hashOf({ source, scanned }: PatternSource): readonly [number, number] {
  let one = scanned ? 0x811c9dc5 : 0x1b873593
  let two = 0x9e3779b9 ^ source.length
  const step = Math.max(1, Math.floor(source.length / SAMPLED))
  for (let i = 0; i < source.length; i += i < BEGINNING ? 1 : step) {
    const code = source.charCodeAt(i)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 15)
  }
  return [one >>> 0, two >>> 0]
}

/** Packs a program with the hashes of the patterns that it was compiled from. */
export function packProgram(program: Program, sources: readonly PatternSource[]): Uint8Array {
  const hashes = new Uint32Array(sources.length * 2)
  const seen = new Map<string, string>()
  for (const [id, source] of sources.entries()) {
    const hash = hashOf(source)
    hashes.set(hash, id * 2)
    const other = seen.get(hash.join())
    if (other !== undefined && other !== source.source)
      throw new ClassifierError(
        'bad-pattern',
        `Patterns "${other.slice(0, BEGINNING)}…" and "${source.source.slice(0, BEGINNING)}…" have the same hash. Change a word in one of them.`,
      )
    seen.set(hash.join(), source.source)
  }
  const forms = [...program.tableForm.keys()].filter((slot) => program.tableForm[slot] !== 0)
  const slotEnds: number[] = []
  const bySlot = program.firstBySlot.flatMap((list) => {
    slotEnds.push((slotEnds.at(-1) ?? 0) + list.length)
    return [...list]
  })
  const names = program.slotNames.join(' ')
  return packRows([
    Uint32Array.of(FORMAT, program.lemmaCount, program.tableHash.length),
    hashes,
    Uint32Array.from(forms, (slot) => program.tableHash[slot]!),
    Uint16Array.from(forms, (slot) => program.tableForm[slot]!),
    program.lemmas,
    program.nodes,
    program.options,
    program.memberOffsets,
    program.members,
    program.sieves,
    program.entries,
    program.firstOffsets,
    program.firstPatterns,
    program.firstGuards,
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
  const [format, lemmaCount, tableSize] = next<Uint32Array>()
  if (format !== FORMAT) return undefined
  const order = matchUp(next<Uint32Array>(), declared)
  if (order === undefined) return undefined
  const { packedOf, declaredOf } = order
  const hashes = next<Uint32Array>()
  const formIds = next<Uint16Array>()
  const tableHash = new Uint32Array(tableSize!)
  const tableForm = new Uint16Array(tableSize!)
  const mask = tableSize! - 1
  for (let i = 0; i < hashes.length; i++) {
    let slot = hashes[i]! & mask
    while (tableForm[slot] !== 0) slot = (slot + 1) & mask
    tableHash[slot] = hashes[i]!
    tableForm[slot] = formIds[i]!
  }
  const lemmas = next<Uint16Array>()
  const nodes = next<Int32Array>()
  const options = next<Int32Array>()
  const memberOffsets = next<Uint32Array>()
  const members = next<Uint16Array>()
  const sieves = next<Uint32Array>()
  const ordered = <R extends Int32Array | Uint16Array>(packed: R, each = 1): R => packed.map((_, at) => packed[packedOf[Math.floor(at / each)]! * each + (at % each)]!) as R
  const renumbered = (patterns: Uint16Array): Uint16Array => patterns.map((id) => declaredOf[id]!)
  const entries = ordered(next<Int32Array>())
  const firstOffsets = next<Int32Array>()
  const firstPatterns = renumbered(next<Uint16Array>())
  const firstGuards = next<Uint32Array>()
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
    firstGuards,
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

/** Which packed pattern each declared one is, and the other way; undefined when they are not the same patterns. */
function matchUp(hashes: Uint32Array, declared: readonly PatternSource[]): { readonly packedOf: Uint16Array; readonly declaredOf: Uint16Array } | undefined {
  if (hashes.length !== declared.length * 2) return undefined
  const packedOf = new Uint16Array(declared.length)
  const declaredOf = new Uint16Array(declared.length)
  // Nearly always the order is the same; what is not found in its place is looked up.
  let byHash: Map<number, number[]> | undefined
  for (let id = 0; id < declared.length; id++) {
    const [one, two] = hashOf(declared[id]!)
    let packed = hashes[2 * id] === one && hashes[2 * id + 1] === two && byHash === undefined ? id : -1
    if (packed < 0) {
      byHash ??= indexFrom(hashes, id)
      const places = byHash.get(one)
      const place = places?.findIndex((at) => hashes[2 * at + 1] === two) ?? -1
      if (places === undefined || place < 0) return undefined
      packed = places[place]!
      places.splice(place, 1)
    }
    packedOf[id] = packed
    declaredOf[packed] = id
  }
  return { packedOf, declaredOf }
}

/** Packed patterns from a number on, by their first hash. */
function indexFrom(hashes: Uint32Array, from: number): Map<number, number[]> {
  const byHash = new Map<number, number[]>()
  for (let id = from; id < hashes.length / 2; id++) {
    const places = byHash.get(hashes[2 * id]!)
    if (places === undefined) byHash.set(hashes[2 * id]!, [id])
    else places.push(id)
  }
  return byHash
}

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { aligned, padded, readOwnFile, writeOwnFile } from './own-file.ts'

/**
 * What the packed files of the package hold, as bytes: they travel as base64 in modules, for bundlers, and decoding a few megabytes
 * of that takes longer than a license takes to read.
 */
export interface PackedCache {
  /** The bytes in a packed file, by its name. */
  readonly bytesOf: (name: string) => Uint8Array
  /** Keeps what was decoded in this run. Nothing comes of it where no file can be written. */
  readonly keep: () => void
}

/** What the file says in its first line: packed files by name, size and time, bytes of each, and the sum over them all. */
interface Head {
  readonly parts: readonly (readonly [id: string, bytes: number])[]
  readonly sum: number
}

/** What a disk loses, it loses by sectors: a word of each is summed up. */
const SECTOR = 512

/**
 * Opens a cache of packed files.
 *
 * @param folder where the packed files are
 * @param file where the cache is, or will be
 */
export function openPackedCache(folder: string, file: string): PackedCache {
  let kept: ReadonlyMap<string, Uint8Array> | undefined
  const used = new Map<string, Uint8Array>()
  let isNew = false
  return {
    bytesOf(name) {
      const path = join(folder, name)
      const { size, mtimeMs } = statSync(path)
      const id = `${name} ${size} ${mtimeMs}`
      kept ??= readKept(file)
      let bytes = kept.get(id)
      if (bytes === undefined) {
        bytes = decode(path)
        isNew = true
      }
      used.set(id, bytes)
      return bytes
    },
    keep() {
      if (!isNew) return
      const names = new Set([...used.keys()].map(nameIn))
      const parts = [...used, ...[...kept!].filter(([id]) => !names.has(nameIn(id)))]
      const body = Buffer.concat(parts.flatMap(([, bytes]) => padded(bytes)))
      const head: Head = { parts: parts.map(([id, { length }]) => [id, length]), sum: sumOf(body) }
      writeOwnFile(file, [...padded(Buffer.from(`${JSON.stringify(head)}\n`)), body])
    },
  }
}

const nameIn = (id: string): string => id.slice(0, id.indexOf(' '))

/** Decodes the one string in a packed file. */
function decode(path: string): Uint8Array {
  const text = readFileSync(path, 'latin1')
  return Buffer.from(text.slice(text.indexOf(": '") + 3, text.lastIndexOf("'")), 'base64')
}

function readKept(file: string): ReadonlyMap<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>()
  try {
    const bytes = readOwnFile(file)
    if (bytes === undefined) return kept
    const end = bytes.indexOf('\n')
    const { parts, sum } = JSON.parse(bytes.toString('utf8', 0, end)) as Head
    let at = aligned(end + 1)
    if (sumOf(bytes.subarray(at)) !== sum) return kept
    for (const [id, length] of parts) {
      kept.set(id, bytes.subarray(at, at + length))
      at += aligned(length)
    }
    // A file that breaks off.
    if (at !== bytes.length) kept.clear()
  } catch {
    kept.clear()
  }
  return kept
}

function sumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  let sum = words.length
  for (let at = 0; at < words.length; at += SECTOR >> 2) sum = (Math.imul(sum, 31) + words[at]!) | 0
  return sum
}

import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Reads a file in a folder that nobody else may write to; undefined when there is none. */
export function readOwnFile(file: string): Buffer | undefined {
  try {
    return isOwn(dirname(file)) ? readFileSync(file) : undefined
  } catch {
    return undefined
  }
}

/** Puts a file in a folder that nobody else may write to, at once; where that cannot be, nothing happens. */
export function writeOwnFile(file: string, parts: readonly Uint8Array[]): void {
  try {
    const folder = dirname(file)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOwn(folder)) return
    const other = `${file}.${process.pid}`
    writeFileSync(other, Buffer.concat(parts), { mode: 0o600 })
    renameSync(other, file)
  } catch {
    // A disk that is full or cannot be written to: the next run does without.
  }
}

/** Whether a folder belongs to whoever runs the command, and nobody else may write to it. Windows keeps its own lists of who may. */
function isOwn(folder: string): boolean {
  const { uid, mode } = statSync(folder)
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}

/** Views of a buffer begin at multiples of this. */
const ALIGNMENT = 8
export const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT

/** Bytes with zeros up to the next such multiple. */
export const padded = (bytes: Uint8Array): readonly Uint8Array[] => [bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]

import { fstatSync, statSync, writeSync } from 'node:fs'

/** Standard output or standard error of this process. */
export interface Output {
  readonly isTerminal: boolean
  /** Columns of the terminal, undefined when output goes elsewhere. */
  readonly columns: number | undefined
  readonly write: (text: string) => void
}

/** Milliseconds between two tries to write to a pipe that is full. */
const PAUSE = 5

/**
 * Opens standard output (1) or standard error (2).
 *
 * The streams of Node take longer to load than a license takes to read. Files, pipes and `/dev/null` need none: what is written there
 * is written at once.
 */
export function openOutput(descriptor: 1 | 2): Output {
  if (isPlain(descriptor)) return { isTerminal: false, columns: undefined, write: (text) => writeAll(descriptor, text) }
  const stream = descriptor === 1 ? process.stdout : process.stderr
  stream.on('error', fail)
  return { isTerminal: stream.isTTY === true, columns: stream.columns, write: (text) => void stream.write(text) }
}

function isPlain(descriptor: number): boolean {
  if (process.platform === 'win32') return false
  try {
    const stats = fstatSync(descriptor)
    return stats.isFile() || stats.isFIFO() || stats.isSocket() || (stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev)
  } catch {
    // It is closed: Node puts something in its place.
    return false
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      // A pipe that does not wait, and is full.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
      else fail(error as NodeJS.ErrnoException)
    }
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours. */
function fail(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

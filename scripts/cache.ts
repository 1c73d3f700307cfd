import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * A text that takes long to make, kept in `.cache` until one of the files that it is made from changes.
 *
 * @param name of the text, for its file
 * @param inputs files and folders that it is made from
 */
export function cached(name: string, inputs: readonly string[], make: () => string): string {
  const folder = join(root, '.cache')
  const file = join(folder, `${name}-${stamp(inputs)}.txt`)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const text = make()
  mkdirSync(folder, { recursive: true })
  // Several test workers may build at once; each writes its own file and the last one to finish wins.
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
  return text
}

function stamp(inputs: readonly string[]): string {
  const hash = createHash('sha256')
  const visit = (path: string): void => {
    const status = statSync(path)
    if (status.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(`${path} ${status.size} ${status.mtimeMs}\n`)
  }
  for (const input of inputs) if (existsSync(join(root, input))) visit(join(root, input))
  return hash.digest('hex').slice(0, 24)
}

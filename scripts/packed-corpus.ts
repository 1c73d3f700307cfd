/**
 * The packed corpus for code that runs from source, under the name `#packed-corpus`: made when the corpus or the code that
 * packs it has changed, and kept in `.cache`. In the built package the same name is the file that `build-corpus.ts` writes.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCorpus } from './build-corpus.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const inputs = ['corpus/spdx', 'corpus/licenses', 'src/match', 'src/text', 'scripts/corpus', 'node_modules/spdx-license-list/package.json']

function stamp(): string {
  const hash = createHash('sha256')
  const visit = (path: string): void => {
    const status = statSync(path)
    if (status.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(`${path} ${status.size} ${status.mtimeMs}\n`)
  }
  for (const input of inputs) if (existsSync(join(root, input))) visit(join(root, input))
  return hash.digest('hex').slice(0, 24)
}

function packed(): string {
  const folder = join(root, '.cache')
  const file = join(folder, `corpus-${stamp()}.txt`)
  if (existsSync(file)) return readFileSync(file, 'latin1')
  const text = buildCorpus(root)
  mkdirSync(folder, { recursive: true })
  // Several test workers may build at once; each writes its own file and the last one to finish wins.
  writeFileSync(`${file}.${process.pid}`, text, 'latin1')
  renameSync(`${file}.${process.pid}`, file)
  return text
}

export default packed()

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { aligned, padded, readOwnFile, writeOwnFile } from './own-file.ts'

/**
 * Modules of the command with what V8 made of them in earlier runs, so that they need not be compiled again.
 *
 * V8 believes what it is given. So the folder must be one that only its owner writes to, and the file holds everything twice, which
 * is compared: that costs a tenth of a digest.
 */
export interface CodeCache {
  /** Loads a module of the command by the name of its file, as `require` would. */
  readonly load: (name: string) => unknown
  /** Keeps what was compiled in this run, unless enough is kept. Nothing comes of it where no file can be written. */
  readonly keep: () => void
}

/** What the file says in its first line. */
interface Head {
  /** Of what it was made: of another package or another Node it is of no use. */
  readonly made: string
  /** Runs that added to it, by the modules that they loaded. */
  readonly runs: readonly string[]
  /** Names of modules, and bytes of what was compiled. */
  readonly modules: readonly (readonly [name: string, bytes: number])[]
}

interface Kept extends Pick<Head, 'runs'> {
  readonly code: ReadonlyMap<string, Uint8Array>
}

/** How many runs that load the same modules add to what is kept: functions are compiled when they are first called, and one text calls for others than the next. */
const ENOUGH = 3

/**
 * Opens a cache of compiled code.
 *
 * @param folder where the modules are
 * @param file where the cache is, or will be
 * @param made of what it must have been made: whatever changes the code must change this
 * @param outside loads what is no module of the command
 * @param packed gives the bytes in a packed file, which modules find at `require.packed`
 */
export function openCodeCache(folder: string, file: string, made: string, outside: (id: string) => unknown, packed?: (name: string) => Uint8Array): CodeCache {
  const kept = readKept(file, made)
  const scripts = new Map<string, Script>()
  const modules = new Map<string, { exports: unknown }>()
  // Packed files are strings and no code: they gain nothing.
  const require = Object.assign((id: string): unknown => (!id.startsWith('./') ? outside(id) : id.startsWith('./packed-') ? outside(join(folder, id)) : load(id.slice(2))), {
    packed,
  })
  const load = (name: string): unknown => {
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const filename = join(folder, name)
    const cachedData = kept.code.get(name)
    const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'utf8')}\n})`
    const script = new Script(source, cachedData === undefined ? { filename } : { filename, cachedData })
    scripts.set(name, script)
    const module = { exports: {} }
    modules.set(name, module)
    script.runInThisContext().call(module.exports, module.exports, require, module, filename, folder)
    return module.exports
  }
  const keep = (): void => {
    const run = [...scripts.keys()].sort().join(' ')
    const isSound = [...scripts.values()].every(({ cachedDataRejected }) => cachedDataRejected !== true)
    const runs = isSound ? kept.runs : []
    if (runs.filter((each) => each === run).length >= ENOUGH) return
    const compiled = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const)
    writeKept(file, made, { runs: [...runs, run], code: new Map([...(isSound ? kept.code : []), ...compiled]) })
  }
  return { load, keep }
}

const nothing: Kept = { runs: [], code: new Map() }

function readKept(file: string, made: string): Kept {
  try {
    const bytes = readOwnFile(file)
    if (bytes === undefined) return nothing
    const half = bytes.length / 2
    if (!bytes.subarray(0, half).equals(bytes.subarray(half))) return nothing
    const end = bytes.indexOf('\n')
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head
    if (head.made !== made) return nothing
    let at = aligned(end + 1)
    const code = new Map<string, Uint8Array>()
    for (const [name, length] of head.modules) {
      code.set(name, bytes.subarray(at, at + length))
      at += aligned(length)
    }
    return { runs: head.runs, code }
  } catch {
    // Damaged: the run goes on without.
    return nothing
  }
}

function writeKept(file: string, made: string, { runs, code }: Kept): void {
  const head: Head = { made, runs, modules: [...code].map(([name, { length }]) => [name, length]) }
  const half = [Buffer.from(`${JSON.stringify(head)}\n`), ...code.values()].flatMap(padded)
  writeOwnFile(file, [...half, ...half])
}

import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'

/** A file that was met. */
export interface WalkedFile {
  /** Where it is on the disk. */
  readonly path: string
  /** Relative to its model, with forward slashes. */
  readonly name: string
}

/** A folder that is a model, with its files. */
export interface ModelFolder {
  readonly path: string
  readonly files: readonly WalkedFile[]
  /** Folders and links that could not be, or were not, followed. */
  readonly failures: readonly { readonly name: string; readonly message: string }[]
}

/** How folders are walked. */
export interface WalkOptions {
  /** Looks into `node_modules` and at what `.gitignore` names, too. */
  readonly all?: boolean
}

/** Names that make a folder a model of its own. */
const own = /^(?:modelfile|kitfile|mlmodel)$/i
/** Names of folders that are parts of the model above them. */
const partFolder = /^(?:weights?|checkpoints?|ckpts?|model|code|src|data|docs?|licenses?|snapshots|blobs|refs|examples?)$/i
const weights = /\.(?:gguf|safetensors|onnx)$/i

/**
 * Gives every model under a folder, in the order of paths; at least the folder itself. A nested folder is a model of its own when it
 * has a card with front matter, a Modelfile, Kitfile or MLmodel, or weights beside a license.
 */
export async function* walkModels(root: string, { all = false }: WalkOptions = {}): AsyncGenerator<ModelFolder> {
  const limit = await realpath(await boundary(root))
  const { default: ignore } = all ? { default: undefined } : await import('ignore')
  type Rules = readonly { readonly folder: string; readonly rules: { ignores: (path: string) => boolean } }[]
  yield* visit(root, undefined, [])

  async function* visit(
    folder: string,
    model: { path: string; files: WalkedFile[]; failures: { name: string; message: string }[] } | undefined,
    above: Rules,
  ): AsyncGenerator<ModelFolder> {
    let entries: Awaited<ReturnType<typeof list>>
    try {
      entries = await list(folder)
    } catch (error) {
      const message = `The folder could not be opened (${(error as NodeJS.ErrnoException).code ?? String(error)}).`
      if (model === undefined) yield { path: folder, files: [], failures: [{ name: '.', message }] }
      else model.failures.push({ name: nameIn(model.path, folder), message })
      return
    }
    let ignored = above
    if (ignore !== undefined && entries.some(({ name }) => name === '.gitignore')) {
      const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '')
      ignored = [...above, { folder, rules: ignore().add(text.slice(0, 1_000_000)) }]
    }
    const kept = entries.filter((entry) => {
      if (entry.name.startsWith('.') || (!all && (entry.name === 'node_modules' || entry.name === '__pycache__'))) return false
      const slash = entry.isDirectory() ? '/' : ''
      return !ignored.some(({ folder: from, rules }) => rules.ignores(`${nameIn(from, join(folder, entry.name))}${slash}`))
    })
    const isOwn = model === undefined || (await isModel(folder, kept))
    const current = isOwn ? { path: folder, files: [] as WalkedFile[], failures: [] as { name: string; message: string }[] } : model
    const nested: ModelFolder[] = []
    for (const entry of kept) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) for await (const each of visit(path, current, ignored)) nested.push(each)
      else if (entry.isFile()) current.files.push({ path, name: nameIn(current.path, path) })
      else if (entry.isSymbolicLink()) {
        const target = await realpath(path).catch(() => undefined)
        const name = nameIn(current.path, path)
        if (target === undefined) current.failures.push({ name, message: 'The link leads nowhere, or in a circle.' })
        else if (target !== limit && !target.startsWith(limit.endsWith(sep) ? limit : limit + sep))
          current.failures.push({ name, message: 'The link leads out of the folder and was not followed.' })
        else if ((await stat(target).catch(() => undefined))?.isFile() === true) current.files.push({ path: target, name })
      } else current.failures.push({ name: nameIn(current.path, path), message: 'This is neither a file nor a folder.' })
    }
    if (current !== model && (current.files.length + current.failures.length > 0 || (folder === root && nested.length === 0))) yield current
    yield* nested
  }
}

async function list(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

async function isModel(folder: string, entries: Awaited<ReturnType<typeof list>>): Promise<boolean> {
  const names = entries.map(({ name }) => name)
  if (basename(dirname(folder)) === 'snapshots' || names.some((name) => own.test(name))) return true
  if (names.includes('README.md')) {
    const head = await readFile(join(folder, 'README.md')).catch(() => undefined)
    if (head !== undefined && /^\s*---[ \t]*\r?\n/.test(head.subarray(0, 200).toString())) return true
  }
  return !partFolder.test(basename(folder)) && names.some((name) => weights.test(name)) && names.some((name) => /licen[sc]e/i.test(name))
}

/** How far links may lead: the folder; of a snapshot in a Hub cache the repository, whose blobs lie beside it. */
async function boundary(root: string): Promise<string> {
  const real = await realpath(root)
  const repository = dirname(dirname(real))
  return basename(dirname(real)) === 'snapshots' &&
    /^(?:models|datasets)--/.test(basename(repository)) &&
    (await lstat(join(repository, 'blobs')).catch(() => undefined))?.isDirectory() === true
    ? repository
    : root
}

/**
 * Finds models under a folder. First where they are, which takes no more memory than their paths; then, model by model, their files.
 * Links are followed to files inside the folder and nowhere else.
 */
import { lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { sourceOf } from '../../metadata/index.ts'
import { readTextFile } from '../../metadata/text-file.ts'
import { readPartSentences } from '../../model/part-sentences.ts'
import { isLicenseFileName } from '../license-file-names.ts'
import { withFile } from '../open-file.ts'
import { isStore, readManifests, type StoreFile } from './store.ts'
import { weightsFile } from './weights-file.ts'

/** A file that was met. */
export interface WalkedFile {
  /** Where it is on the disk. */
  readonly path: string
  /** Relative to its model, with forward slashes. */
  readonly name: string
  /** A name that says what it holds, where its own does not: blobs of a store are named by their digest. */
  readonly as?: string
}

/** Where a model is. */
export interface ModelPlace {
  readonly path: string
  /** `org/name` for a repository in a cache of the Hub, `name:tag` in a store of Ollama, else the name of the folder. */
  readonly name: string
  /** Links may not lead out of this folder. */
  readonly limit: string
  /** What `.gitignore` files above and in it name. */
  readonly rules: readonly Rules[]
  /** Whether other revisions of it lie beside it and this is not the one that is used. */
  readonly isOutdated: boolean
  /** The files of a model in a store. */
  readonly stored?: readonly StoreFile[]
}

/** The files of a model. */
export interface ModelFiles {
  readonly files: readonly WalkedFile[]
  /** Folders and links that could not be, or were not, followed. */
  readonly failures: readonly { readonly name: string; readonly message: string }[]
}

/** How folders are walked. */
export interface WalkOptions {
  /** Looks into `node_modules` and at what `.gitignore` names, too. */
  readonly all?: boolean
}

interface Rules {
  readonly folder: string
  readonly ignores: (path: string) => boolean
}

/** Names that make a folder a model of its own. */
const own = /^(?:modelfile|kitfile|mlmodel|reuse\.toml)$/i
/** Names of folders that are parts of the model above them. */
const partFolder = /^(?:weights?|checkpoints?|ckpts?|model|code|src|data|docs?|licenses?|snapshots|blobs|refs|examples?)$/i
/** Files that make a folder a model when a license lies beside them. */
const distinctWeights = /\.(?:gguf|safetensors|onnx)$/i
/** Bytes of a `.gitignore` that are read. */
const MOST_RULES = 1_000_000
/** Folders within folders that are walked into. */
const DEEPEST = 100

/** Every folder under a root that is a model, in the order of paths; the root itself when there is no other, or when it holds files of a model. */
export async function findModels(root: string, { all = false }: WalkOptions = {}, onFound: (count: number) => void = () => {}): Promise<readonly ModelPlace[]> {
  const limit = await boundary(root)
  const places: ModelPlace[] = []
  /** Whether files stand in the root, or in folders that are no models, that say something of a license. */
  let isTelling = false
  await visit(root, [], true, 0)
  if (!isTelling && places.length > 1 && !(await isModel(root, await list(root).catch(() => [])))) return places.slice(1)
  return places

  async function visit(folder: string, above: readonly Rules[], belongsToRoot: boolean, depth: number): Promise<void> {
    const entries = await list(folder).catch(() => [])
    const rules = all ? [] : await rulesIn(folder, entries, above)
    const isRoot = depth === 0
    if (isRoot || (await isModel(folder, entries))) {
      places.push({ path: folder, name: nameOf(folder), limit, rules, isOutdated: await isOutdated(folder) })
      onFound(places.length)
      belongsToRoot = isRoot
    }
    if (isStore(entries)) {
      for (const { name, path, files } of await readManifests(folder)) places.push({ path, name, limit, rules, isOutdated: false, stored: files })
      onFound(places.length)
      return
    }
    for (const entry of keptOf(folder, entries, rules, all)) {
      if (entry.isDirectory() && depth < DEEPEST) await visit(join(folder, entry.name), rules, belongsToRoot, depth + 1)
      else if (belongsToRoot && tells(entry.name)) isTelling = true
    }
  }
}

/**
 * The files of a model, in the order of paths.
 *
 * @param isOther whether a folder in it is a model of its own
 */
export async function listModel(place: ModelPlace, isOther: (path: string) => boolean, { all = false }: WalkOptions = {}): Promise<ModelFiles> {
  const files: WalkedFile[] = []
  const failures: { name: string; message: string }[] = []
  const within = place.limit.endsWith(sep) ? place.limit : place.limit + sep
  if (place.stored === undefined) await visit(place.path, '', place.rules, 0)
  else for (const { path, name, as } of place.stored) await addLinked(path, name, as)
  return { files, failures }

  /** @param inside the folder, relative to the model; ends with a slash where it is none of the model itself */
  async function visit(folder: string, inside: string, above: readonly Rules[], depth: number): Promise<void> {
    let entries: Entries
    try {
      entries = await list(folder)
    } catch (error) {
      failures.push({ name: inside.slice(0, -1) || '.', message: `The folder could not be opened (${(error as NodeJS.ErrnoException).code ?? String(error)}).` })
      return
    }
    if (depth > 0 && isStore(entries)) return
    const rules = all || folder === place.path ? above : await rulesIn(folder, entries, above)
    // Names are put behind it, not joined one by one: there may be a hundred thousand of them.
    const lead = join(folder, 'x').slice(0, -1)
    for (const entry of keptOf(folder, entries, rules, all)) {
      const path = lead + entry.name
      const name = `${inside}${entry.name}`
      if (entry.isDirectory()) {
        if (isOther(path)) continue
        if (depth < DEEPEST) await visit(path, `${name}/`, rules, depth + 1)
        else failures.push({ name, message: `The folder lies more than ${DEEPEST} folders deep and was not opened.` })
      } else if (entry.isFile()) files.push({ path, name })
      else if (entry.isSymbolicLink()) await addLinked(path, name)
      else failures.push({ name, message: 'This is neither a file nor a folder.' })
    }
  }

  async function addLinked(path: string, name: string, as?: string): Promise<void> {
    const target = await realpath(path).catch(() => undefined)
    if (target === undefined) {
      // A blob that a manifest names and that is not there is told where it is named.
      if (as === undefined) failures.push({ name, message: 'The link leads nowhere, or in a circle.' })
    } else if (target !== place.limit && !target.startsWith(within)) failures.push({ name, message: 'The link leads out of the folder and was not followed.' })
    // A folder that a link leads to is inside, and met on its own.
    else if ((await stat(target).catch(() => undefined))?.isFile() === true) files.push({ path: target, name, ...(as === undefined ? {} : { as }) })
  }
}

type Entries = Awaited<ReturnType<typeof list>>

async function list(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function rulesIn(folder: string, entries: Entries, above: readonly Rules[]): Promise<readonly Rules[]> {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.isFile())) return above
  const [text, { default: ignore }] = await Promise.all([readFile(join(folder, '.gitignore'), 'utf8').catch(() => ''), import('ignore')])
  const rules = ignore().add(text.slice(0, MOST_RULES))
  return [...above, { folder, ignores: (path) => rules.ignores(path) }]
}

function keptOf(folder: string, entries: Entries, rules: readonly Rules[], all: boolean): Entries {
  return entries.filter((entry) => {
    if (entry.name.startsWith('.') || (!all && (entry.name === 'node_modules' || entry.name === '__pycache__'))) return false
    if (rules.length === 0) return true
    const slash = entry.isDirectory() ? '/' : ''
    return !rules.some(({ folder: from, ignores }) => ignores(`${nameIn(from, join(folder, entry.name))}${slash}`))
  })
}

const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

/** Whether a file, by its name, says something of a license or is weights. */
const tells = (name: string): boolean => isLicenseFileName(name) || weightsFile.test(name) || (sourceOf(name) ?? 'reuse') !== 'reuse'

async function isModel(folder: string, entries: Entries): Promise<boolean> {
  const names = entries.map(({ name }) => name)
  if (basename(dirname(folder)) === 'snapshots' || names.some((name) => own.test(name))) return true
  if (names.includes('README.md') && (await beginsWithDashes(join(folder, 'README.md')))) return true
  if (partFolder.test(basename(folder))) return false
  if (names.some((name) => distinctWeights.test(name)) && names.some((name) => /licen[sc]e|^readme/i.test(name))) return true
  // A link is not followed for its words, and a pipe would never end.
  return entries.some((entry) => entry.name === 'README.md' && entry.isFile()) && (await speaksOfWeights(join(folder, 'README.md')))
}

/** Whether a card has front matter: its first bytes say so. */
async function beginsWithDashes(path: string): Promise<boolean> {
  // What is no file, such as a pipe, would never be opened.
  if ((await stat(path).catch(() => undefined))?.isFile() !== true) return false
  const handle = await open(path).catch(() => undefined)
  if (handle === undefined) return false
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0)
    return /^\ufeff?\s*---[ \t]*\r?\n/.test(buffer.toString('utf8', 0, bytesRead))
  } catch {
    return false
  } finally {
    await handle.close()
  }
}

/** Whether a README without front matter says which license weights or data have. */
async function speaksOfWeights(path: string): Promise<boolean> {
  const opened = await withFile(path, (file) => readTextFile(file))
  if ('message' in opened) return false
  const { text } = opened.value
  return /weights|checkpoint|model|data|权重|模型|数据/i.test(text) && readPartSentences(text).some(({ part }) => part === 'weights' || part === 'data')
}

/** Of a revision in a cache of the Hub, whether the branch `main` points at another one. */
async function isOutdated(folder: string): Promise<boolean> {
  if (basename(dirname(folder)) !== 'snapshots') return false
  const main = await readFile(join(dirname(dirname(folder)), 'refs', 'main'), 'utf8').catch(() => undefined)
  return main !== undefined && main.trim() !== basename(folder)
}

function nameOf(path: string): string {
  const repository = /(?:^|[\\/])(?:models|datasets)--([^\\/]+?)--([^\\/]+)(?:[\\/]|$)/.exec(path)
  return repository === null ? basename(resolve(path)) : `${repository[1]}/${repository[2]}`
}

/** How far links may lead: the folder; of a snapshot in a Hub cache the repository, whose blobs lie beside it. */
async function boundary(root: string): Promise<string> {
  const real = await realpath(root)
  const repository = dirname(dirname(real))
  return basename(dirname(real)) === 'snapshots' &&
    /^(?:models|datasets)--/.test(basename(repository)) &&
    (await lstat(join(repository, 'blobs')).catch(() => undefined))?.isDirectory() === true
    ? repository
    : real
}

import { open } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type Classification, classify } from '../../index.ts'
import type { Problem } from '../../metadata/declaration.ts'
import { type RandomAccess, readMetadata, sourceOf } from '../../metadata/index.ts'
import { type AssembleOptions, assemble } from '../../model/assemble.ts'
import type { ModelFile, ModelReport, ModelScan } from '../../model/model.ts'
import { isLicenseFileName } from '../license-file-names.ts'
import { scanFile } from '../scan.ts'
import { type ModelFolder, type WalkOptions, walkModels } from './walk.ts'

/** How models are scanned. */
export interface ScanModelOptions extends WalkOptions, Pick<AssembleOptions, 'readings'> {
  /** Reads texts; `classify` when left out. */
  readonly classify?: (text: string) => Classification
}

/** Source files of one model in which tags are looked for at most: more of them say nothing new. */
const MOST_SOURCE_FILES = 1000

const weightsFile = /\.(?:gguf|safetensors|sft|onnx|bin|pt|pth|ckpt|h5|msgpack|tflite|mlmodel|npz)$/i
const dataFile = /\.(?:parquet|arrow|jsonl|csv|tsv)$/i
const documentFile = /\.(?:pdf|docx?|rtf)$/i

/**
 * Reads the models under a folder: what binds the code, the weights, the data and the outputs of each, who says so, and where the
 * sayings contradict each other. Nothing is loaded whole but texts; links out of the folder are not followed.
 *
 * @param folder a model, a folder of models, a cache of the Hub
 */
export async function scanModel(folder: string, options: ScanModelOptions = {}): Promise<ModelScan> {
  const models: ModelReport[] = []
  for await (const model of scanModels([folder], options)) models.push(model)
  return { schemaVersion: 1, models }
}

/**
 * Reads the models of several folders, one after the other. A base model that was read before in the same run is known to those
 * that come after it.
 */
export async function* scanModels(folders: readonly string[], options: ScanModelOptions = {}): AsyncGenerator<ModelReport> {
  const texts = new Map<string, Classification>()
  const seen = new Map<string, ModelReport>()
  const read = (text: string): Classification => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const classification = (options.classify ?? classify)(text)
    // The same few licenses lie in thousands of folders; a bound keeps the memory flat.
    if (texts.size >= MOST_REMEMBERED) texts.delete(texts.keys().next().value!)
    texts.set(text, classification)
    return classification
  }
  for (const folder of folders) {
    const waiting: { readonly model: ModelFolder; readonly files: readonly ModelFile[] }[] = []
    for await (const model of walkModels(folder, options)) {
      const files = await readFiles(model, read)
      // What names a base model waits until all others are read, since the base may lie in the same folder.
      if (files.some(({ declarations }) => declarations.some(({ kind }) => kind === 'base-model'))) waiting.push({ model, files })
      else yield report(model, files)
    }
    for (const { model, files } of waiting) yield report(model, files)
  }

  function report(model: ModelFolder, files: readonly ModelFile[]): ModelReport {
    const name = nameOf(model.path)
    const made = assemble(model.path, name, files, { ...options, scanned: (base) => seen.get(base.toLowerCase()) })
    if (seen.size < MOST_REMEMBERED) seen.set(name.toLowerCase(), made)
    return made
  }
}

/** Texts and models that are remembered during a run. */
const MOST_REMEMBERED = 2000

/** `org/name` for a repository in a cache of the Hub, else the name of the folder. */
function nameOf(path: string): string {
  const repository = /(?:^|[\\/])(?:models|datasets)--([^\\/]+?)--([^\\/]+)(?:[\\/]|$)/.exec(path)
  return repository === null ? basename(resolve(path)) : `${repository[1]}/${repository[2]}`
}

async function readFiles({ files, failures }: ModelFolder, read: (text: string) => Classification): Promise<readonly ModelFile[]> {
  const result: ModelFile[] = failures.map(({ name, message }) => ({ path: name, role: 'metadata', declarations: [], problems: [{ code: 'unreadable', message }] }))
  let sources = 0
  for (const { path, name } of files) {
    const file = basename(name)
    const source = sourceOf(name)
    if (source === 'reuse' && !/\.license$|REUSE\.toml$/i.test(file) && ++sources > MOST_SOURCE_FILES) continue
    const isLicense = isLicenseFileName(file) || /(?:^|\/)LICENSES\/[^/]+$/.test(name)
    if (source !== undefined && !(isLicense && source === 'model-card')) {
      const reading = await withFile(path, (opened) => readMetadata(opened, name))
      if ('message' in reading) result.push({ path: name, role: 'metadata', declarations: [], problems: [{ code: 'unreadable', message: reading.message }] })
      else {
        const { declarations, problems } = reading.value!
        const words = declarations.filter(({ kind }) => kind === 'license-text' || kind === 'access-terms').map(({ value }) => value)
        const role = weightsFile.test(file) ? 'weights' : source === 'reuse' && !/\.license$|\.toml$/i.test(file) ? 'code' : 'metadata'
        result.push({
          path: name,
          role: words.length > 0 ? 'metadata' : role,
          source,
          declarations,
          problems,
          ...(words.length === 0 ? {} : { classification: read(words.join('\n\n')) }),
        })
      }
    } else if (isLicense && documentFile.test(file)) result.push(await readDocument(path, name, read))
    else if (isLicense) {
      const scanned = await scanFile(path, { classify: read })
      const role = isPolicy(file) ? 'policy' : /^notice/i.test(file) ? 'documentation' : 'license'
      if ('failure' in scanned) result.push({ path: name, role, declarations: [], problems: [{ code: 'unreadable', message: scanned.failure.message }] })
      else result.push({ path: name, role, declarations: [], problems: unread(scanned.classification), classification: scanned.classification })
    } else if (weightsFile.test(file)) result.push({ path: name, role: 'weights', declarations: [], problems: [] })
    else if (dataFile.test(file)) result.push({ path: name, role: 'data', declarations: [], problems: [] })
  }
  return result
}

const isPolicy = (name: string): boolean => /polic(?:y|ies)|acceptable.?use|prohibited.?use|使用政策/i.test(name)

/** Text of a PDF by the optional package `unpdf`; a problem when it is not installed, and for other documents. */
async function readDocument(path: string, name: string, read: (text: string) => Classification): Promise<ModelFile> {
  const failed = (message: string): ModelFile => ({ path: name, role: 'license', declarations: [], problems: [{ code: 'no-reader', message }] })
  if (!/\.pdf$/i.test(name)) return failed('This looks like a license in an office document, which is not read. Save it as plain text beside it.')
  let library: { extractText: (bytes: Uint8Array, options: { mergePages: true }) => Promise<{ text: string }> }
  try {
    library = await import('unpdf')
  } catch {
    return failed('This looks like a license in a PDF. Install the package "unpdf" beside this one to have it read, or save it as plain text.')
  }
  const text = await withFile(path, async (file) => {
    if (file.size > MOST_DOCUMENT) throw new Error(`it has ${file.size} bytes, more than the ${MOST_DOCUMENT} that are read`)
    return (await library.extractText(new Uint8Array(await file.read(0, file.size)), { mergePages: true })).text
  })
  if ('message' in text) return failed(`The PDF could not be read (${text.message})`)
  if (text.value.trim() === '') return failed('The PDF holds no text; its pages may be pictures.')
  const classification = read(text.value)
  return { path: name, role: isPolicy(name) ? 'policy' : 'license', declarations: [], problems: unread(classification), classification }
}

/** What of a license text was not read. */
const unread = ({ notes }: Classification): readonly Problem[] => notes.flatMap(({ code, message }) => (code === 'language-not-read' ? [{ code: 'no-reader', message }] : []))

/** Bytes of a document that are read at most. */
const MOST_DOCUMENT = 20_000_000

/** Opens a file for reading at any place. */
async function withFile<T>(path: string, use: (file: RandomAccess) => Promise<T>): Promise<{ readonly value: T } | { readonly message: string }> {
  try {
    const handle = await open(path)
    try {
      const { size } = await handle.stat()
      const read = async (offset: number, length: number): Promise<Uint8Array> => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset)
        return bytes.subarray(0, bytesRead)
      }
      return { value: await use({ size, read }) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { message: `The file could not be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).` }
  }
}

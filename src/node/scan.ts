import type { Stats } from 'node:fs'
import { join } from 'node:path'
import { type Classification, type ClassifyOptions, classify, type Note } from '../index.ts'
import { decode, type Encoding } from '../text/decode.ts'
import { readdir, readFile, stat } from './disk.ts'
import { isDocumentName, isLicenseFileName, isLicenseFolder, isSkippedFolder } from './license-file-names.ts'

/** A file that was read. */
export interface FileScan {
  /** The path as it was given, or joined to the folder that was. */
  readonly path: string
  /** The text: every offset of the classification is one of this string. */
  readonly text: string
  readonly encoding: Encoding
  readonly classification: Classification
}

/** Why a path gave no result. */
export type ScanFailureCode = 'missing' | 'unreadable' | 'not-text' | 'no-license-files'

/** A path that gave no result. */
export interface ScanFailure {
  readonly path: string
  readonly failure: {
    readonly code: ScanFailureCode
    /** What was seen, where, and what can be done. */
    readonly message: string
  }
}

/** What came of one path. */
export type Scan = FileScan | ScanFailure

/** How files are read. */
export interface ScanOptions {
  /** Reads each text; `classify` when left out. Give the function of a classifier with licenses of your own. */
  readonly classify?: (text: string, options: ClassifyOptions) => Classification
}

/**
 * Reads one license file.
 *
 * UTF-8, UTF-16 (with or without a byte order mark), GB18030 and Windows-1252 are read; a guess is told in a note. Of PDF, Word,
 * OpenDocument and Rich Text files the words are read, and offsets and lines are those of the words. A missing file, a folder or a
 * file that is no text is a {@link ScanFailure}, not an exception.
 */
export async function scanFile(path: string, options: ScanOptions = {}): Promise<Scan> {
  let bytes: Uint8Array
  try {
    if (isDocumentName(path) && (await stat(path)).isFile()) return await scanDocument(path, options)
    bytes = await readFile(path)
  } catch (error) {
    return failure(path, error)
  }
  return scanBytes(path, bytes, options)
}

async function scanDocument(path: string, options: ScanOptions): Promise<Scan> {
  // Loaded for such files alone: the command starts sooner without.
  const { readDocumentFile } = await import('./read-document.ts')
  const reading = await readDocumentFile(path, path.replaceAll('\\', '/'))
  const fault = 'message' in reading ? reading.message : reading.text === '' ? (reading.problems[0]?.message ?? 'The document holds no text.') : undefined
  if ('message' in reading || fault !== undefined) return { path, failure: { code: 'unreadable', message: `${fault} Save its words as plain text and scan that.` } }
  const scanned = scanBytes(path, new TextEncoder().encode(reading.text), options)
  if ('failure' in scanned || reading.problems.length === 0) return scanned
  const notes = reading.problems.map(({ message }): Note => ({ code: 'truncated', message }))
  return { ...scanned, classification: { ...scanned.classification, notes: [...notes, ...scanned.classification.notes] } }
}

/**
 * Reads bytes that came from elsewhere, such as standard input, as {@link scanFile} reads those of a file.
 *
 * @param path the name under which the result is given
 */
export function scanBytes(path: string, bytes: Uint8Array, options: ScanOptions = {}): Scan {
  const decoded = decode(bytes)
  if ('looksLike' in decoded) {
    return { path, failure: { code: 'not-text', message: `This is ${decoded.looksLike}, not text. Convert it to plain text and scan that.` } }
  }
  const { encoding } = decoded
  const isLong = decoded.text.length > MOST_CHARACTERS
  const text = isLong ? decoded.text.slice(0, MOST_CHARACTERS) : decoded.text
  const notes = isLong ? [...decoded.notes, truncated(decoded.text.length)] : decoded.notes
  const read = (options.classify ?? classify)(text, { name: path })
  return { path, text, encoding, classification: notes.length === 0 ? read : { ...read, notes: [...notes, ...read.notes] } }
}

/**
 * Characters of one file that are read at most. The longest licenses have some hundred thousand; what is longer is a log or a data
 * set with the wrong name, and reading 50 million characters took three minutes and most of the memory of a small machine.
 */
const MOST_CHARACTERS = 4_000_000

const truncated = (length: number): Note => ({
  code: 'truncated',
  message: `Only the first ${MOST_CHARACTERS} of ${length} characters were read; nothing is said about the rest.`,
})

/**
 * Reads every license file of a folder and the folders in it, in the order of their paths.
 *
 * License files are told by name: `LICENSE*`, `COPYING*`, `NOTICE*`, `USE_POLICY*`, `MODEL_LICENSE*`, `Terms*`, all of `LICENSES/` and
 * so on. Folders whose name begins with a dot and `node_modules` are passed over.
 */
export async function scanFolder(path: string, options: ScanOptions = {}): Promise<readonly Scan[]> {
  const scans: Scan[] = []
  for await (const scan of scanPaths([path], options)) scans.push(scan)
  return scans
}

/** Reads files, and the license files of folders, one after the other: results come as soon as they are there. */
export async function* scanPaths(paths: readonly string[], options: ScanOptions = {}): AsyncGenerator<Scan> {
  for (const path of paths) {
    let stats: Stats
    try {
      stats = await stat(path)
    } catch (error) {
      yield failure(path, error)
      continue
    }
    if (!stats.isDirectory()) {
      yield await scanFile(path, options)
      continue
    }
    const looked = { files: 0, found: 0 }
    for await (const found of licenseFiles(path, false, looked)) yield typeof found === 'string' ? await scanFile(found, options) : found
    if (looked.found === 0) {
      const seen =
        looked.files === 0 ? 'The folder holds no files' : `None of the ${looked.files} files in this folder has the name of a license (LICENSE, COPYING, NOTICE, USE_POLICY …)`
      yield { path, failure: { code: 'no-license-files', message: `${seen}. Name a file to have it read.` } }
    }
  }
}

/** Paths of license files under a folder, in order; folders that cannot be opened as failures. */
async function* licenseFiles(folder: string, allAreLicenses: boolean, looked: { files: number; found: number }): AsyncGenerator<string | ScanFailure> {
  let entries: Awaited<ReturnType<typeof listFolder>>
  try {
    entries = await listFolder(folder)
  } catch (error) {
    looked.found++
    yield failure(folder, error)
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) yield* licenseFiles(path, isLicenseFolder(entry.name), looked)
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      looked.files++
      if (!allAreLicenses && !isLicenseFileName(entry.name)) continue
      // A link to a folder is not followed: it may lead in a circle.
      if (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory()) continue
      looked.found++
      yield path
    }
  }
}

async function listFolder(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function failure(path: string, error: unknown): ScanFailure {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return { path, failure: { code: 'missing', message: 'There is no such file or folder. Check the path.' } }
  if (code === 'EISDIR') return { path, failure: { code: 'unreadable', message: 'This is a folder. Scan it as a folder, or name a file in it.' } }
  if (code === 'EACCES' || code === 'EPERM') return { path, failure: { code: 'unreadable', message: 'The file may not be read by this user. Check its permissions.' } }
  return { path, failure: { code: 'unreadable', message: `The file could not be read (${code ?? String(error)}).` } }
}

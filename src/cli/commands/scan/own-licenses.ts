import { join } from 'node:path'
import { type Classifier, createClassifier, type OwnLicense } from '../../../classify.ts'
import { ClassifierError } from '../../../error.ts'
import { readdir, readFile } from '../../../node/disk.ts'
import { scanFile } from '../../../node/scan.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { UsageError } from '../../command.ts'

/** A classifier with licenses of the user's own, and their ids. */
export interface OwnLicenses extends Classifier {
  readonly ids: readonly string[]
}

/**
 * Reads the texts of a folder (`*.txt`, `*.md`) as licenses to be known. A record beside a text (`acme.json` for `acme.txt`) gives its
 * id, name, version, publisher and kind of document; without one the name of the file is its name, and makes its id.
 *
 * @throws UsageError when the folder cannot be read or holds no text, or a record or text is faulty
 */
export async function readOwnLicenses(folder: string): Promise<OwnLicenses> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--corpus ${visible(folder)}: ${error.code === 'ENOENT' ? 'There is no such folder' : `It cannot be read as a folder (${error.code})`}.`)
  })
  const texts = names.filter((name) => /\.(txt|md)$/i.test(name)).sort()
  if (texts.length === 0) throw new UsageError(`--corpus ${visible(folder)}: The folder holds no texts. Put one license a file into it, *.txt or *.md.`)
  const licenses = await Promise.all(texts.map((name) => readLicense(folder, name, names)))
  try {
    return { ...createClassifier({ licenses }), ids: licenses.map(({ id }) => id) }
  } catch (error) {
    if (error instanceof ClassifierError) throw new UsageError(`--corpus ${visible(folder)}: ${visible(error.message)}`)
    throw error
  }
}

async function readLicense(folder: string, file: string, names: readonly string[]): Promise<OwnLicense> {
  const scan = await scanFile(join(folder, file))
  if ('failure' in scan) throw new UsageError(`--corpus: ${visible(scan.path)}: ${visible(scan.failure.message)}`)
  const name = file.replace(/\.[^.]*$/, '')
  const made = { id: `LicenseRef-${name.replace(/[^A-Za-z0-9.+-]+/g, '-')}`, name, text: scan.text }
  const record = `${name}.json`
  return names.includes(record) ? { ...made, ...(await readRecord(join(folder, record))) } : made
}

/** What a record may say. */
const FIELDS = ['id', 'name', 'version', 'publisher', 'document'] as const

async function readRecord(path: string): Promise<Partial<OwnLicense>> {
  let record: unknown
  try {
    record = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`--corpus: ${visible(path)}: It is no JSON: ${visible((error as Error).message)}`)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new UsageError(`--corpus: ${visible(path)}: A record is an object with ${FIELDS.join(', ')}.`)
  const given = Object.entries(record).filter(([name, value]) => (FIELDS as readonly string[]).includes(name) && value !== null)
  for (const [name, value] of given) if (typeof value !== 'string') throw new UsageError(`--corpus: ${visible(path)}: "${name}" is no string.`)
  return Object.fromEntries(given)
}

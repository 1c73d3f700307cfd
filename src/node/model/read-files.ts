/** Reads the files of one model: declarations of metadata, texts of licenses, and what is only there. */
import { basename } from 'node:path'
import type { Declaration, Problem, RandomAccess } from '../../metadata/index.ts'
import { readMetadata, sourceOf } from '../../metadata/index.ts'
import { frontMatterEnd } from '../../metadata/model-card/read.ts'
import { readTextFile } from '../../metadata/text-file.ts'
import { linkedPath } from '../../model/gaps.ts'
import type { ModelFile } from '../../model/model.ts'
import { readPartSentences } from '../../model/part-sentences.ts'
import { isDocumentName, isLicenseFileName } from '../license-file-names.ts'
import { withFile } from '../open-file.ts'
import { readDocumentFile } from '../read-document.ts'
import type { ReadText } from './text-readings.ts'
import type { ModelFiles, WalkedFile } from './walk.ts'
import { weightsFile } from './weights-file.ts'

/** Source files of one model in which tags are looked for at most: more of them say nothing new. */
const MOST_SOURCE_FILES = 1000

const dataFile = /\.(?:parquet|arrow|jsonl|csv|tsv)$/i
/** Documents of which nothing is read but their name. */
const closedDocument = /\.(?:docm?|dotx?|pages|wpd)$/i

/** @returns in the order in which the files were met; what could not be followed comes first */
export async function readFiles({ files, failures }: ModelFiles, read: ReadText): Promise<readonly ModelFile[]> {
  const result: ModelFile[] = failures.map(({ name, message }) => failed(name, 'metadata', message))
  const met = new Set<string>()
  let sources = 0
  for (const file of files) {
    const isSource = sourceOf(file.as ?? file.name) === 'reuse' && !/\.license$|REUSE\.toml$/i.test(file.as ?? file.name)
    if (isSource && ++sources > MOST_SOURCE_FILES) continue
    const one = await readOne(file, read)
    if (one === undefined) continue
    result.push(one)
    met.add(file.name.toLowerCase())
  }
  for (const file of linkedFiles(result, files, met)) result.push(await readLicense(file, read))
  return result
}

async function readOne(file: WalkedFile, read: ReadText): Promise<ModelFile | undefined> {
  const { path, name, as = name } = file
  const source = sourceOf(as)
  const isLicense = isLicenseFileName(basename(as)) || /(?:^|\/)LICENSES\/[^/]+$/.test(as)
  if (isDocumentName(as)) return isLicense ? readDocument(file, read) : undefined
  if (isLicense && closedDocument.test(as))
    return { ...failed(name, 'license', 'This looks like a license in a document of a kind that is not read. Save it as plain text beside it.', 'no-reader') }
  if (source !== undefined && !(isLicense && source === 'model-card')) {
    const reading = await withFile(path, async (opened) => {
      const { declarations, problems } = (await readMetadata(opened, as))!
      return { problems, declarations: source === 'model-card' ? [...declarations, ...(await sayings(opened))] : declarations }
    })
    if ('message' in reading) return { ...failed(name, roleOf(as, source), reading.message), source }
    const { declarations, problems } = reading.value
    const words = declarations.filter(({ kind }) => kind === 'license-text' || kind === 'access-terms').map(({ value }) => value)
    return { path: name, role: roleOf(as, source), source, declarations, problems, ...(words.length === 0 ? {} : { reading: read(words.join('\n\n')) }) }
  }
  if (isLicense) return readLicense(file, read)
  if (weightsFile.test(as)) return { path: name, role: 'weights', declarations: [], problems: [] }
  return dataFile.test(as) ? { path: name, role: 'data', declarations: [], problems: [] } : undefined
}

/** What the words of a card say of the parts. */
async function sayings(file: RandomAccess): Promise<readonly Declaration[]> {
  const { text } = await readTextFile(file)
  return readPartSentences(text, frontMatterEnd(text))
}

function roleOf(name: string, source: string): ModelFile['role'] {
  if (weightsFile.test(name)) return 'weights'
  return source === 'reuse' && !/\.license$|\.toml$/i.test(name) ? 'code' : 'metadata'
}

async function readLicense({ path, name, as = name }: WalkedFile, read: ReadText): Promise<ModelFile> {
  if (isDocumentName(as)) return readDocument({ path, name, as }, read)
  const role = licenseRole(as)
  const opened = await withFile(path, (file) => readTextFile(file))
  if ('message' in opened) return failed(name, role, opened.message)
  const { text, problems } = opened.value
  return { path: name, role, declarations: [], ...withReading(text, problems, read) }
}

async function readDocument({ path, name, as = name }: WalkedFile, read: ReadText): Promise<ModelFile> {
  const role = licenseRole(as)
  const source = sourceOf(as)!
  const reading = await readDocumentFile(path, as)
  if ('message' in reading) return { ...failed(name, role, reading.message), source }
  return { path: name, role, source, declarations: [], ...withReading(reading.text, reading.problems, read) }
}

/** What was read in the words of a license, and what of it could not be. */
function withReading(text: string, problems: readonly Problem[], read: ReadText): Pick<ModelFile, 'problems' | 'reading'> {
  if (text.trim() === '') return { problems }
  const reading = read(text)
  return { problems: [...problems, ...reading.problems], reading }
}

function licenseRole(name: string): ModelFile['role'] {
  if (/polic(?:y|ies)|acceptable.?use|prohibited.?use|使用政策/i.test(basename(name))) return 'policy'
  return /^notice/i.test(basename(name)) ? 'documentation' : 'license'
}

/** Files that a declaration names as the license and that their own name does not tell. */
function linkedFiles(read: readonly ModelFile[], files: readonly WalkedFile[], met: ReadonlySet<string>): readonly WalkedFile[] {
  const wanted = new Set(
    read.flatMap(({ path, declarations }) =>
      declarations
        .filter(({ kind }) => kind === 'license-link' || kind === 'license-file')
        .map(({ value }) => linkedPath(path, value)?.toLowerCase())
        .filter((target) => target !== undefined && !met.has(target)),
    ),
  )
  return wanted.size === 0 ? [] : files.filter(({ name }) => wanted.has(name.toLowerCase()))
}

const failed = (path: string, role: ModelFile['role'], message: string, code: Problem['code'] = 'unreadable'): ModelFile => ({
  path,
  role,
  declarations: [],
  problems: [{ code, message }],
})

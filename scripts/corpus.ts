/**
 * Keeps the corpus of known licenses.
 *
 * usage: npm run corpus -- add FILE…    writes corpus/licenses/<slug>/record.json and fingerprint.json from texts
 *        npm run corpus -- read FILE…   writes corpus/licenses/<slug>/reading.json: the restrictions that are read in texts
 *
 * Facts about a text are taken from `manifest.jsonl` beside it where it has a line there, and from these flags:
 *   --slug --name --version --publisher --kind license|use-policy|terms --language --released --url --hub --license-db --spdx
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDocument } from '../src/document/document.ts'
import { readTemplate } from '../src/match/known-text.ts'
import { joinMarks, toBase64 } from './corpus/fingerprint.ts'
import { storedReading, writeReading } from './corpus/reading.ts'
import { isPlainAddress, sha256Of } from './corpus/spdx.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(
    ['slug', 'name', 'version', 'publisher', 'kind', 'language', 'released', 'url', 'hub', 'license-db', 'spdx'].map((flag) => [flag, { type: 'string' as const }]),
  ),
})
const [command, ...files] = positionals
if ((command !== 'add' && command !== 'read') || files.length === 0) {
  console.error('usage: npm run corpus -- add|read FILE…')
  process.exit(2)
}

interface ManifestLine {
  readonly slug: string
  readonly name?: string
  readonly version?: string | null
  readonly publisher?: string | null
  readonly kind?: string
  readonly language?: string
  readonly released?: string | null
  readonly canonical_url?: string | null
  readonly spdx?: string | null
  readonly scancode_key?: string | null
  readonly source?: Readonly<Record<string, string>>
}

function manifestLine(file: string, slug: string): ManifestLine {
  const manifest = join(dirname(file), 'manifest.jsonl')
  const lines = existsSync(manifest) ? readFileSync(manifest, 'utf8').split('\n') : []
  return (
    lines
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ManifestLine)
      .find((line) => line.slug === slug) ?? { slug }
  )
}

const folderOf = (slug: string): string => join('corpus/licenses', slug)
const write = (folder: string, name: string, value: unknown): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
}

function add(file: string): void {
  const slug = values.slug ?? basename(file).replace(/\.[^.]+$/, '')
  const source = readFileSync(file, 'utf8')
  const facts = manifestLine(file, slug)
  const name = values.name ?? facts.name ?? slug
  const spdx = values.spdx ?? (facts.spdx?.startsWith('LicenseRef-') ? undefined : facts.spdx) ?? undefined
  const kind = values.kind ?? facts.kind ?? 'license'
  const address = values.url ?? facts.canonical_url ?? undefined
  const url = address !== undefined && isPlainAddress(address) ? address : undefined
  const licenseDb = values['license-db'] ?? facts.scancode_key ?? undefined
  write(folderOf(slug), 'record.json', {
    id: spdx ?? `LicenseRef-${slug}`,
    name,
    version: values.version ?? facts.version ?? null,
    publisher: values.publisher ?? facts.publisher ?? null,
    document: kind === 'acceptable-use-policy' ? 'use-policy' : kind,
    language: values.language ?? facts.language ?? 'en',
    released: values.released ?? facts.released ?? null,
    aliases: { ...(values.hub === undefined ? {} : { hub: values.hub }), ...(licenseDb === undefined ? {} : { licenseDb }), urls: url === undefined ? [] : [url] },
    source: facts.source ?? { file: basename(file) },
    sha256: sha256Of(source),
  })
  const { hashes, marks } = readTemplate(readDocument(source), name)
  write(folderOf(slug), 'fingerprint.json', { tokens: toBase64(hashes), marks: joinMarks(marks).map(({ kind: mark, start, end }) => `${mark} ${start} ${end}`) })
}

function read(file: string): void {
  const slug = values.slug ?? basename(file).replace(/\.[^.]+$/, '')
  mkdirSync(folderOf(slug), { recursive: true })
  writeFileSync(join(folderOf(slug), 'reading.json'), writeReading(storedReading(readFileSync(file, 'utf8'))))
}

for (const file of files) {
  if (command === 'add') add(file)
  else read(file)
}
console.log(`${files.length} ${files.length === 1 ? 'text' : 'texts'}: ${command === 'add' ? 'record and fingerprint' : 'reading'} written`)

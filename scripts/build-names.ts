/**
 * Writes `src/names/known-names.ts`: ids, names, versions, publishers, aliases and addresses of every known license. Facts only.
 *
 * Ids and names come from the corpus (`corpus/spdx`, `corpus/licenses`) and the npm packages of the SPDX list; the ids of the Hub and
 * the families of AI licenses from two JSON files given on the command line.
 *
 *     npx tsx scripts/build-names.ts <hub licenses.json> <manifest.jsonl>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import oldIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import ids from 'spdx-license-ids/index.json' with { type: 'json' }
import type { DocumentKind } from '../src/match/license-match.ts'
import type { KnownName, ResolvedName } from '../src/names/resolve.ts'
import { makeAddresses, makeKeys, resolveHub } from './names/keys.ts'

const load = createRequire(import.meta.url)
const [hubPath, manifestPath] = process.argv.slice(2)
if (hubPath === undefined || manifestPath === undefined) throw new RangeError('Give two paths: build-names.ts <hub licenses.json> <manifest.jsonl>')

interface Row {
  readonly id: string
  readonly name: string
  readonly document: string
  readonly version: string
  readonly publisher: string
  readonly replacedBy: string
  readonly licenseDb: string
  readonly family: string
  readonly urls: readonly string[]
}

interface HubLicense {
  readonly id: string
  readonly name: string
  readonly licenseUrl?: string
  readonly licenseDbKeys?: readonly string[]
  readonly spdx: { readonly mapping: string; readonly candidates: readonly string[] }
}

const list = (load('spdx-license-list') as Record<string, { readonly name: string; readonly url?: string }>) ?? {}
const accepted = new Set<string>([...ids, ...oldIds, ...load('spdx-exceptions')])
const deprecated = new Set<string>(oldIds)
const values = (record: Record<string, string> | undefined): string[] => Object.values(record ?? {})
const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '')
    .replace(/\s+/g, '')
const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

const rows: Row[] = []
for (const line of readFileSync('corpus/spdx/templates.ndjson', 'utf8').split('\n')) {
  if (line === '') continue
  const { id, name, document, urls, replacedBy, isDeprecated } = JSON.parse(line)
  const replacements = values(replacedBy)
  const isOld = deprecated.has(id) || isDeprecated === true || replacements.length > 0
  // The first replacement, with ids in it that are deprecated themselves brought up to date.
  const current = (replacements[0] ?? '').replace(/^((?:A|L)?GPL-\d\.\d)(?= WITH)/, '$1-only').replace('later+', 'later')
  rows.push({
    id,
    name: flat(name),
    document,
    version: /(?:^|-)v?(\d+(?:\.\d+)+[a-z]?)(?=-|\+|$)/.exec(id)?.[1] ?? '',
    publisher: '',
    replacedBy: isOld ? current : '',
    licenseDb: '',
    family: '',
    urls: isOld ? [] : [...new Set([...values(urls), ...(list[id]?.url ?? '').split(/\s+/)].filter((url) => url !== '').map(bare))],
  })
}
for (const id of accepted) {
  if (rows.some((row) => row.id === id) || id.endsWith('+')) continue
  rows.push({ id, name: flat(list[id]?.name ?? id), document: 'license', version: '', publisher: '', replacedBy: '', licenseDb: '', family: '', urls: [] })
}

const families = new Map<string, string>()
for (const line of readFileSync(manifestPath, 'utf8').split('\n')) {
  if (line === '') continue
  const { slug, family } = JSON.parse(line)
  families.set(slug, family ?? '')
}
const folders = readdirSync('corpus/licenses').sort()
for (const slug of folders) {
  const { id, name, document, version, publisher, aliases } = JSON.parse(readFileSync(`corpus/licenses/${slug}/record.json`, 'utf8'))
  if (rows.some((row) => row.id === id)) continue
  rows.push({
    id,
    name: flat(name),
    document,
    version: flat(version),
    publisher: flat(publisher),
    replacedBy: '',
    licenseDb: aliases.licenseDb ?? '',
    family: families.get(slug) ?? '',
    urls: [...new Set((aliases.urls as string[]).map(bare))],
  })
}

/** The family that an SPDX id shows: what stands before its version. */
function familyOf(id: string): string {
  if (/^BSD-|^0BSD/.test(id)) return 'bsd'
  return /^([A-Za-z][A-Za-z-]*?)-?v?\d/.exec(id)?.[1]?.toLowerCase() ?? id.toLowerCase()
}

rows.sort((a, b) => (a.id < b.id ? -1 : 1))
const known: readonly KnownName[] = rows.map((row) => ({
  ...row,
  document: row.document as DocumentKind,
  version: row.version === '' ? null : row.version,
  publisher: row.publisher === '' ? null : row.publisher,
  isAccepted: row.id.startsWith('LicenseRef-') || accepted.has(row.id),
  replacedBy: row.replacedBy === '' ? undefined : row.replacedBy,
  hub: undefined,
  licenseDb: row.licenseDb === '' ? undefined : row.licenseDb,
  family: row.family === '' ? familyOf(row.id) : row.family,
  // An address of a dozen words leads to a place deep inside some archive: nobody gives it as the address of a license.
  urls: row.urls.filter((url) => (url.match(/[a-z0-9]+/gi)?.length ?? 0) < 11),
}))
const byId = new Map(known.map((row) => [row.id.toLowerCase(), row]))

const hubs = new Map<string, ResolvedName>()
const hubUrls = new Map<string, ResolvedName>()
const mark = ({ id, exact, deprecated }: ResolvedName): string => [id, exact ? '' : '~', deprecated ?? ''].join('\t').replace(/\t+$/, '')
const hubLines = (JSON.parse(readFileSync(hubPath, 'utf8')).licenses as HubLicense[]).map(({ id, name, spdx: { mapping, candidates }, licenseUrl, licenseDbKeys = [] }) => {
  const slugs = folders.filter((slug) => {
    const { aliases } = JSON.parse(readFileSync(`corpus/licenses/${slug}/record.json`, 'utf8'))
    return aliases.hub === id || licenseDbKeys.includes(aliases.licenseDb)
  })
  const ids = candidates.length > 0 ? candidates : slugs.map((slug) => `LicenseRef-${slug}`)
  const kind = mapping === 'sentinel' ? 'sentinel' : mapping === 'family' || (ids.length > 1 && mapping !== 'ambiguous') ? 'family' : 'license'
  if (kind === 'sentinel') return [id, flat(name), kind].join('\t')
  const resolved = resolveHub(id, mapping, ids, byId)
  hubs.set(id, resolved)
  if (licenseUrl !== undefined) hubUrls.set(bare(licenseUrl), resolved)
  return [id, flat(name), kind, ids.join(' '), mark(resolved)].join('\t')
})

const kinds: Readonly<Record<string, string>> = { license: 'l', exception: 'e', 'use-policy': 'p', terms: 't' }
const escaped = (text: string): string => text.replace(/[\\`]|\$\{/g, '\\$&')
const lines = known.map((row) => {
  const kind = kinds[row.document] ?? 'l'
  return [
    row.name === row.id ? '' : row.name,
    row.isAccepted ? kind : kind.toUpperCase(),
    row.version ?? '',
    row.publisher ?? '',
    row.replacedBy ?? '',
    row.licenseDb ?? '',
    row.family,
    row.id,
  ].join('\t')
})
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
const keyLines = [...makeKeys(known, hubs)].sort(byName).map(([key, resolved]) => `${key}\t${mark(resolved)}`)
const givenBy = new Map<string, string[]>([...hubUrls.keys()].map((url) => [url, []]))
for (const { id, urls } of known) for (const url of urls) givenBy.set(url, [...(givenBy.get(url) ?? []), id])
const resolvedAddresses = makeAddresses(known, hubUrls)
const addressLines = [...givenBy].sort(byName).map(([url, ids]) => {
  const resolved = resolvedAddresses.get(url)
  return [url, ids.join(' '), ...(resolved === undefined ? [] : [mark(resolved)])].join('\t')
})

writeFileSync(
  'src/names/known-names.ts',
  `// Written by scripts/build-names.ts; do not edit. Ids, names and addresses of licenses: facts, no words of licenses.

/**
 * One license a line, fields parted by tabs: name, kind (\`l\` license, \`e\` exception, \`p\` use policy, \`t\` terms; a capital when
 * spdx-expression-parse does not know the id), version, publisher, what replaces a deprecated id, key in LicenseDB, family, id.
 */
export const knownNames = \`
${escaped(lines.join('\n'))}
\`

/**
 * One way of writing a name a line, as words that are compared: the id it leads to, \`~\` when it leaves open which text is meant, the
 * deprecated id that it is.
 */
export const knownKeys = \`
${escaped(keyLines.join('\n'))}
\`

/** One address a line, without scheme and \`www.\`: the ids of the licenses that give it, what it leads to, \`~\` as above. */
export const knownAddresses = \`
${escaped(addressLines.join('\n'))}
\`

/** One license id of the Hub a line: id, name, kind, the ids it may stand for, what it leads to, \`~\` as above. */
export const hubIds = \`
${escaped(hubLines.join('\n'))}
\`
`,
)

import type { DocumentKind } from '../match/license-match.ts'
import { addressPatterns, commonNames, familyNames } from './aliases.ts'
import { hubIds, knownAddresses, knownNames } from './known-names.ts'
import { foldName, nameWords } from './name-words.ts'

/** What a name stands for. */
export interface ResolvedName {
  /** An SPDX id, or `LicenseRef-<slug>`; an expression where one deprecated id stands for a license with an exception. */
  readonly id: string
  /** The family it belongs to, in lower case: `gpl`, `cc-by-nc`, `gemma`. */
  readonly family?: string
  /** The deprecated id that was written; `id` is the one that replaces it. */
  readonly deprecated?: string
  /** Whether the name says which text is meant: `GPLv2` does not say "only" or "or later", `Gemma` no date. */
  readonly exact: boolean
}

/** What is known about a license by its id. */
export interface KnownName {
  readonly id: string
  readonly name: string
  readonly document: DocumentKind
  readonly version: string | null
  readonly publisher: string | null
  /** Whether spdx-expression-parse accepts the id. */
  readonly isAccepted: boolean
  readonly replacedBy: string | undefined
  readonly hub: string | undefined
  readonly licenseDb: string | undefined
  readonly family: string
  readonly urls: readonly string[]
}

/** A license id of the Hub. */
export interface HubLicense {
  /** The id as the Hub writes it. */
  readonly hub: string
  readonly name: string
  /** `family`: names many texts. `sentinel`: says that no license is named (`other`, `unknown`). */
  readonly kind: 'license' | 'family' | 'sentinel'
  /** What it stands for; absent for a sentinel. */
  readonly resolved?: ResolvedName
  /** Every id it may stand for. */
  readonly candidates: readonly string[]
}

interface NameTables {
  readonly byId: ReadonlyMap<string, KnownName>
  readonly byKey: ReadonlyMap<string, ResolvedName>
  readonly byAddress: ReadonlyMap<string, ResolvedName>
  readonly byLicenseDb: ReadonlyMap<string, KnownName>
  readonly byHub: ReadonlyMap<string, HubLicense>
  readonly families: ReadonlyMap<string, readonly string[]>
  /** First words of names, and the most words of a name that begins with each. */
  readonly heads: ReadonlyMap<string, number>
}

let tables: NameTables | undefined

/** The tables, made when first needed: some milliseconds. */
export function nameTables(): NameTables {
  tables ??= makeTables()
  return tables
}

/**
 * What a license name stands for: an id of SPDX, the Hub or LicenseDB, a `LicenseRef-`, an address, a full name or one of the ways
 * people write it.
 *
 * @param text one name, not a sentence or an expression
 */
export function resolveName(text: string): ResolvedName | undefined {
  const name = text.trim().replace(/^["'“‘`<([]+|["'”’`>)\].,;]+$/g, '')
  if (name === '' || name.length > 300) return undefined
  const { byHub, byId, byKey, byLicenseDb } = nameTables()
  if (/^(?:https?:\/\/|www\.)/i.test(name)) return resolveAddress(name)
  const lower = foldName(name)
  const known = byId.get(lower)
  if (known !== undefined) return resolvedOf(known)
  const hub = byHub.get(lower)
  if (hub !== undefined) return hub.resolved
  const database = byLicenseDb.get(lower.replace(/^licenseref-(?:scancode-)?/, ''))
  if (database !== undefined) return resolvedOf(database)
  if (/^licenseref-[a-z0-9.-]+$/i.test(name)) {
    const scancode = /^licenseref-scancode-(.+)$/.exec(lower)?.[1]
    const same = scancode === undefined ? undefined : byId.get(scancode)
    return same === undefined ? { id: `LicenseRef-${name.slice('licenseref-'.length)}`, exact: true } : resolvedOf(same)
  }
  return byKey.get(keyOf(name))
}

/** What an address of a license stands for. */
export function resolveAddress(url: string): ResolvedName | undefined {
  const address = addressKey(url)
  const known = nameTables().byAddress.get(address)
  if (known !== undefined) return known
  for (const [pattern, name] of addressPatterns) {
    const match = pattern.exec(address)
    if (match !== null) return resolveName(name(match.slice(1)))
  }
  return undefined
}

/** What an id of the Hub's license field stands for; undefined when the Hub has no such id. */
export function hubLicense(id: string): HubLicense | undefined {
  return nameTables().byHub.get(foldName(id.trim()))
}

/** Ids of every known license of a family, in the order of ids; empty when there is none. */
export function licensesOfFamily(family: string): readonly string[] {
  return nameTables().families.get(foldName(family)) ?? []
}

/** What is known about an id, in any case. */
export function knownName(id: string): KnownName | undefined {
  return nameTables().byId.get(foldName(id))
}

/** A name found at the beginning of a text. */
export interface NameAt {
  readonly resolved: ResolvedName
  /** Where the name ends. */
  readonly end: number
  /** Whether one of its words calls it a license. */
  readonly isCalledLicense: boolean
  /** How many words tell it from other names. */
  readonly words: number
}

/** Most telling words of any name: the longest titles of the list have about a dozen. */
const MOST_WORDS = 16

/** The longest name that begins the text. */
export function nameAt(text: string): NameAt | undefined {
  const { byKey } = nameTables()
  const { words, licenseWordEnds } = nameWords(text)
  let key = ''
  let found: NameAt | undefined
  for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
    const { word, end } = words[at]!
    key = at === 0 ? word : `${key} ${word}`
    const resolved = byKey.get(key)
    if (resolved === undefined) continue
    // "License" belongs to the name when it stands in it or is the very next word.
    const next = licenseWordEnds.find((each) => each > end)
    const closing =
      next !== undefined &&
      (words[at + 1]?.end ?? Number.POSITIVE_INFINITY) > next &&
      /^[\s"'”’)\]*_]*(?:(?:free|public|software|community|open|source)\s+)?\p{L}+$/u.test(text.slice(end, next))
        ? next
        : undefined
    found = { resolved, end: closing ?? end, isCalledLicense: closing !== undefined || licenseWordEnds.some((each) => each <= end), words: at + 1 }
  }
  return found
}

const keyOf = (name: string): string =>
  nameWords(name)
    .words.map(({ word }) => word)
    .join(' ')

/** An address without what may differ: scheme, `www.`, closing slash, fragment, file ending of well-known pages. */
function addressKey(url: string): string {
  return foldName(url)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[#?].*$/, '')
    .replace(/\/(?:raw|resolve)\//, '/blob/')
    .replace(/\/(?:legalcode|deed)(?:\.[a-z-]+)*$/, '')
    .replace(/\.(?:html?|txt|php|md)$/, '')
    .replace(/\/+$/, '')
}

/** The family that an SPDX id shows: what stands before its version. */
function familyOf(id: string): string {
  if (/^BSD-|^0BSD/.test(id)) return 'bsd'
  return /^([A-Za-z][A-Za-z-]*?)-?v?\d/.exec(id)?.[1]?.toLowerCase() ?? id.toLowerCase()
}

const isGnu = (id: string): boolean => /^(?:A|L)?GPL-|^GFDL-/.test(id)

function resolvedOf(known: KnownName): ResolvedName {
  const family = known.family
  if (known.replacedBy === undefined) return { id: known.id, family, exact: true }
  const id = known.replacedBy === '' ? known.id : known.replacedBy
  return { id, family, deprecated: known.id, exact: !(isGnu(known.id) && /-only$/.test(id)) }
}

function readRows(): KnownName[] {
  const kinds: Readonly<Record<string, DocumentKind>> = { l: 'license', e: 'exception', p: 'use-policy', t: 'terms' }
  const hubs = new Map<string, string>()
  for (const line of hubIds.trim().split('\n')) {
    const [hub, , , ids = ''] = line.split('\t')
    if (ids !== '' && !ids.includes(' ')) hubs.set(ids, hub!)
  }
  const urls = new Map<string, string[]>()
  for (const line of knownAddresses.trim().split('\n')) {
    const [url = '', ids = ''] = line.split('\t')
    for (const id of ids.split(' ')) urls.set(id, [...(urls.get(id) ?? []), url])
  }
  return knownNames
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => {
      const [name = '', kind = 'l', version = '', publisher = '', replacedBy = '', licenseDb = '', family = '', id = ''] = line.split('\t')
      return {
        id,
        name: name === '' ? id : name,
        document: kinds[kind.toLowerCase()] ?? 'license',
        version: version === '' ? null : version,
        publisher: publisher === '' ? null : publisher,
        isAccepted: kind === kind.toLowerCase(),
        replacedBy: replacedBy === '' ? undefined : replacedBy,
        hub: hubs.get(id),
        licenseDb: licenseDb === '' ? undefined : licenseDb,
        family: family === '' ? familyOf(id) : family,
        urls: urls.get(id) ?? [],
      }
    })
}

/** Names of a license from the fullest to the barest. Fuller names win over barer ones of other licenses. */
function namesOf({ id, name, version, publisher }: KnownName): readonly (readonly string[])[] {
  const full = [name]
  const plain = name
    .replace(/\([^)]*\)|（[^）]*）/g, ' ')
    .replace(/\b(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?\b/g, ' ')
    .trim()
  const owner = publisher?.split(/[\s(/]/)[0]
  const disowned = owner !== undefined && plain.toLowerCase().startsWith(`${owner.toLowerCase()} `) ? [plain.slice(owner.length + 1)] : []
  const halves = plain.split(/\s+\/\s+/)
  const versioned = version === null || !/^v?[\d.]+$/.test(version) || plain.includes(version.replace(/^v/, '')) ? [] : [plain, ...disowned].map((each) => `${each} ${version}`)
  const undated = plain.replace(/[\s,–-]*(?:version\s*|v)?\d+(?:\.\d+)*\s*$/i, '')
  return [
    [id.replace(/^LicenseRef-/, '')],
    [...full, ...versioned],
    [plain, ...disowned, ...(halves.length > 1 ? halves : [])],
    undated === plain || id.startsWith('LicenseRef-') ? [] : [undated],
  ]
}

/** Keys that are words of every day and name nothing by themselves. */
const emptyKeys = new Set(['', 'model', 'software', 'community', 'public', 'open', '模 型', 'non commercial', 'noncommercial'])

function makeTables(): NameTables {
  const rows = readRows()
  const byId = new Map(rows.map((row) => [row.id.toLowerCase(), row]))
  const byLicenseDb = new Map(rows.flatMap((row) => (row.licenseDb === undefined ? [] : [[row.licenseDb, row] as const])))
  const families = new Map<string, string[]>()
  for (const { id, family, replacedBy, document } of rows) if (replacedBy === undefined && document !== 'exception') families.set(family, [...(families.get(family) ?? []), id])

  const byHub = readHub(byId)
  const byKey = makeKeys(rows, byHub, byId)
  const heads = new Map<string, number>()
  for (const key of byKey.keys()) {
    const words = key.split(' ')
    heads.set(words[0]!, Math.max(heads.get(words[0]!) ?? 0, words.length))
  }
  return { byId, byKey, byAddress: makeAddresses(rows, byHub), byLicenseDb, byHub, families, heads }
}

function readHub(byId: ReadonlyMap<string, KnownName>): Map<string, HubLicense> {
  const byHub = new Map<string, HubLicense>()
  for (const line of hubIds.trim().split('\n')) {
    const [hub = '', name = '', mapping = '', ids = ''] = line.split('\t')
    const candidates = ids === '' ? [] : ids.split(' ')
    const kind = mapping === 'sentinel' ? 'sentinel' : mapping === 'family' || candidates.length > 1 ? (mapping === 'ambiguous' ? 'license' : 'family') : 'license'
    const resolved = kind === 'sentinel' ? undefined : resolveHub(hub, mapping, candidates, byId)
    byHub.set(hub, { hub, name, kind, candidates, ...(resolved === undefined ? {} : { resolved }) })
  }
  return byHub
}

function resolveHub(hub: string, mapping: string, candidates: readonly string[], byId: ReadonlyMap<string, KnownName>): ResolvedName {
  const family = familyNames.find(([name]) => name.toLowerCase().replace(' ', '-') === hub)
  if (mapping === 'family')
    return family === undefined
      ? { id: `LicenseRef-${refId(hub)}`, family: hub, exact: false }
      : { id: hub === 'cc' ? 'LicenseRef-cc' : family[2], family: family[1], exact: false }
  const first = byId.get((candidates[0] ?? '').toLowerCase())
  if (first === undefined) return { id: `LicenseRef-${refId(hub)}`, exact: true }
  if (candidates.length > 1 && mapping !== 'ambiguous') return { id: `LicenseRef-${refId(first.family)}`, family: first.family, exact: false }
  return { id: first.id, family: first.family, exact: mapping !== 'ambiguous' }
}

/** Any name as the part of a `LicenseRef-` behind the dash: letters, digits, dots and dashes. */
export function refId(name: string): string {
  const id = name
    .replace(/\+/g, '-plus')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return id === '' ? 'unnamed' : id
}

function makeKeys(rows: readonly KnownName[], byHub: ReadonlyMap<string, HubLicense>, byId: ReadonlyMap<string, KnownName>): Map<string, ResolvedName> {
  const byKey = new Map<string, ResolvedName>()
  const add = (name: string, resolved: ResolvedName): void => {
    const key = keyOf(name)
    if (!emptyKeys.has(key) && !byKey.has(key)) byKey.set(key, resolved)
  }
  const current = rows.filter(({ replacedBy }) => replacedBy === undefined)
  const old = rows.filter(({ replacedBy }) => replacedBy !== undefined)
  for (const [name, id] of commonNames) {
    const known = byId.get(id.toLowerCase())
    if (known !== undefined) add(name, { ...resolvedOf(known), exact: /\d/.test(name) || !/\d/.test(id) })
  }
  for (const { hub, resolved } of byHub.values()) if (resolved !== undefined) add(hub, resolved)
  for (const [name, family, id] of familyNames) add(name, { id, family, exact: false })
  for (let level = 0; level < 4; level++) {
    const claims = new Map<string, { readonly name: string; readonly rows: KnownName[] }>()
    for (const row of level === 0 ? [...current, ...old] : current) {
      for (const name of namesOf(row)[level]!) {
        const key = keyOf(name)
        const claim = claims.get(key)
        if (claim === undefined) claims.set(key, { name, rows: [row] })
        else if (!claim.rows.includes(row)) claim.rows.push(row)
      }
    }
    for (const { name, rows: claimants } of claims.values()) {
      const [first] = claimants
      if (claimants.length === 1) add(name, level < 3 ? resolvedOf(first!) : { ...resolvedOf(first!), exact: false })
      // Several dated texts under one name: it names the family, not a text.
      else if (claimants.every(({ family }) => family === first!.family))
        add(name, level === 0 ? resolvedOf(first!) : { id: `LicenseRef-${refId(first!.family)}`, family: first!.family, exact: false })
    }
  }
  // Deprecated names by which people still call things, where no current license has the name.
  for (const row of old) add(row.name, resolvedOf(row))
  return byKey
}

function makeAddresses(rows: readonly KnownName[], byHub: ReadonlyMap<string, HubLicense>): Map<string, ResolvedName> {
  const byAddress = new Map<string, ResolvedName>()
  for (const line of hubIds.trim().split('\n')) {
    const [hub = '', , , , url = ''] = line.split('\t')
    const resolved = byHub.get(hub)?.resolved
    if (url !== '' && resolved !== undefined) byAddress.set(addressKey(url), resolved)
  }
  const shared = new Map<string, KnownName[]>()
  for (const row of rows) {
    if (row.document === 'exception') continue
    for (const url of row.urls) {
      const key = addressKey(url)
      // A site's front page is no license.
      if (!key.includes('/')) continue
      const others = shared.get(key)
      if (others === undefined) shared.set(key, [row])
      else if (!others.includes(row)) others.push(row)
    }
  }
  for (const [key, [first, ...others]] of shared) {
    if (byAddress.has(key)) continue
    if (others.length === 0 || isGnu(first!.id)) byAddress.set(key, { ...resolvedOf(first!), exact: others.length === 0 && !isGnu(first!.id) })
    else if (others.every(({ family }) => family === first!.family) && first!.id.startsWith('LicenseRef-'))
      byAddress.set(key, { id: `LicenseRef-${refId(first!.family)}`, family: first!.family, exact: false })
  }
  return byAddress
}

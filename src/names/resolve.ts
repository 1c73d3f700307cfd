import type { DocumentKind } from '../match/license-match.ts'
import { addressPatterns } from './address-patterns.ts'
import { hubIds, knownAddresses, knownKeys, knownNames } from './known-names.ts'
import { firstField, LineTable, lastField } from './line-table.ts'
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
  /** By id, in lower case. */
  readonly byId: LineTable<KnownName>
  /** By the words of a name. */
  readonly byKey: LineTable<ResolvedName>
  /** By id of the Hub. */
  readonly byHub: LineTable<HubLicense>
}

let tables: NameTables | undefined
let licenseDb: ReadonlyMap<string, KnownName> | undefined
let families: ReadonlyMap<string, readonly string[]> | undefined
const addresses = new Map<string, ReadonlyMap<string, ResolvedName>>()
let hosts: ReadonlySet<string> | undefined

/** The tables, made when first needed. */
export function nameTables(): NameTables {
  if (tables === undefined) {
    const byId = new LineTable(knownNames, (line) => lastField(line).toLowerCase(), readName)
    const byKey = new LineTable(knownKeys, firstField, (line) => {
      const [, id = '', mark = '', deprecated = ''] = line.split('\t')
      return lineOf(id, mark, deprecated)
    })
    tables = { byId, byKey, byHub: new LineTable(hubIds, firstField, readHub) }
  }
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
  const { byHub, byId, byKey } = nameTables()
  if (/^(?:https?:\/\/|www\.)/i.test(name)) return resolveAddress(name)
  const lower = foldName(name)
  const known = byId.get(lower)
  if (known !== undefined) return resolvedOf(known)
  const hub = byHub.get(lower)
  if (hub !== undefined) return hub.resolved
  const database = byLicenseDb().get(lower.replace(/^licenseref-(?:scancode-)?/, ''))
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
  const known = addressesAt(/^[^./]*/.exec(address)![0]).get(address)
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
  families ??= readFamilies()
  return families.get(foldName(family)) ?? []
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
export function addressKey(url: string): string {
  return foldName(url)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[#?].*$/, '')
    .replace(/\/(?:raw|resolve)\//, '/blob/')
    .replace(/\/(?:legalcode|deed)(?:\.[a-z-]+)*$/, '')
    .replace(/\.(?:html?|txt|php|md)$/, '')
    .replace(/\/+$/, '')
}

/** Whether an id comes with an ending for "only" or "or later". */
export const isGnu = (id: string): boolean => /^(?:A|L)?GPL-|^GFDL-/.test(id)

export function resolvedOf(known: KnownName): ResolvedName {
  const family = known.family
  if (known.replacedBy === undefined) return { id: known.id, family, exact: true }
  const id = known.replacedBy === '' ? known.id : known.replacedBy
  return { id, family, deprecated: known.id, exact: !(isGnu(known.id) && /-only$/.test(id)) }
}

const documents: Readonly<Record<string, DocumentKind>> = { l: 'license', e: 'exception', p: 'use-policy', t: 'terms' }

function readName(line: string): KnownName {
  const [name = '', kind = 'l', version = '', publisher = '', replacedBy = '', database = '', family = '', id = ''] = line.split('\t')
  return {
    id,
    name: name === '' ? id : name,
    document: documents[kind.toLowerCase()] ?? 'license',
    version: version === '' ? null : version,
    publisher: publisher === '' ? null : publisher,
    isAccepted: kind === kind.toLowerCase(),
    replacedBy: replacedBy === '' ? undefined : replacedBy,
    // Searched for when they are asked for: whoever asks for a family reads hundreds of lines.
    get hub() {
      return hubOf(id)
    },
    licenseDb: database === '' ? undefined : database,
    family,
    get urls() {
      return addressesOf(id)
    },
  }
}

/** The id of the Hub that stands for one license and no other. */
function hubOf(id: string): string | undefined {
  const line = hubIds
    .trim()
    .split('\n')
    .findLast((each) => each.split('\t')[3] === id)
  return line === undefined ? undefined : firstField(line)
}

/** The addresses that a license gives. */
function addressesOf(id: string): readonly string[] {
  const urls: string[] = []
  for (let at = knownAddresses.indexOf(id); at >= 0; at = knownAddresses.indexOf(id, at + 1)) {
    const end = knownAddresses.indexOf('\n', at)
    if (end < 0) break
    const [url = '', ids = ''] = knownAddresses.slice(knownAddresses.lastIndexOf('\n', at) + 1, end).split('\t')
    if (ids.split(' ').includes(id)) urls.push(url)
    at = end
  }
  return urls
}

function byLicenseDb(): ReadonlyMap<string, KnownName> {
  licenseDb ??= new Map(
    nameTables()
      .byId.rows()
      .flatMap((row) => (row.licenseDb === undefined ? [] : [[row.licenseDb, row] as const])),
  )
  return licenseDb
}

function readFamilies(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>()
  for (const { id, family, replacedBy, document } of nameTables().byId.rows()) {
    if (replacedBy !== undefined || document === 'exception') continue
    const members = read.get(family)
    if (members === undefined) read.set(family, [id])
    else members.push(id)
  }
  return read
}

/** What a line of the generated tables says: id, whether it is inexact (`~`), the deprecated id that was written. */
function lineOf(id: string, mark: string, deprecated: string): ResolvedName {
  const family = nameTables().byId.get(id.split(' ')[0]!.toLowerCase())?.family ?? id.replace(/^LicenseRef-/, '').toLowerCase()
  return { id, family, ...(deprecated === '' ? {} : { deprecated }), exact: mark !== '~' }
}

function readHub(line: string): HubLicense {
  const [hub = '', name = '', kind = 'license', candidates = '', id = '', mark = ''] = line.split('\t')
  return {
    hub,
    name,
    kind: kind as HubLicense['kind'],
    candidates: candidates === '' ? [] : candidates.split(' '),
    ...(id === '' ? {} : { resolved: lineOf(id, mark, '') }),
  }
}

/** Any name as the part of a `LicenseRef-` behind the dash: letters, digits, dots and dashes. */
export function refId(name: string): string {
  const id = name
    .replace(/\+/g, '-plus')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return id === '' ? 'unnamed' : id
}

/** What the addresses lead to whose host begins with these letters, up to a dot: of some hundred addresses a text needs a few. */
function addressesAt(host: string): ReadonlyMap<string, ResolvedName> {
  const known = addresses.get(host)
  if (known !== undefined) return known
  hosts ??= readHosts()
  if (!hosts.has(host)) return noAddress
  const byAddress = new Map<string, ResolvedName>()
  const before = `\n${host}.`
  for (let at = knownAddresses.indexOf(before); at >= 0; at = knownAddresses.indexOf(before, at + 1)) {
    const [url = '', , id = '', mark = ''] = knownAddresses.slice(at + 1, knownAddresses.indexOf('\n', at + 1)).split('\t')
    const key = addressKey(url)
    if (id !== '' && !byAddress.has(key)) byAddress.set(key, lineOf(id, mark, ''))
  }
  addresses.set(host, byAddress)
  return byAddress
}

const noAddress: ReadonlyMap<string, ResolvedName> = new Map()

/** How the hosts of known addresses begin, up to the first dot. */
function readHosts(): ReadonlySet<string> {
  const read = new Set<string>()
  for (let at = knownAddresses.indexOf('\n'); at >= 0; at = knownAddresses.indexOf('\n', at + 1)) read.add(knownAddresses.slice(at + 1, knownAddresses.indexOf('.', at)))
  return read
}

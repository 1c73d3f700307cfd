/**
 * Which ways of writing a name lead to which license: every id and name of the tables, brought to the words that the reader of names
 * compares, with clashes settled. Made once, so that the library only reads a list.
 */
import { nameWords } from '../../src/names/name-words.ts'
import { addressKey, isGnu, type KnownName, type ResolvedName, refId, resolvedOf } from '../../src/names/resolve.ts'
import { commonNames, familyNames } from './aliases.ts'

const keyOf = (name: string): string =>
  nameWords(name)
    .words.map(({ word }) => word)
    .join(' ')

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
const emptyKeys = new Set(['model', 'software', 'community', 'public', 'open', 'research', '模 型', 'non commercial', 'noncommercial'])

/** Whether a key names something: a version alone, as of "License Agreement 1.0", is that of every license and model. */
const isTelling = (key: string): boolean => /\p{L}/u.test(key) && !emptyKeys.has(key)

export function makeKeys(rows: readonly KnownName[], hubs: ReadonlyMap<string, ResolvedName>): Map<string, ResolvedName> {
  const byId = new Map(rows.map((row) => [row.id.toLowerCase(), row]))
  const byKey = new Map<string, ResolvedName>()
  const add = (name: string, resolved: ResolvedName): void => {
    const key = keyOf(name)
    if (isTelling(key) && !byKey.has(key)) byKey.set(key, resolved)
  }
  const current = rows.filter(({ replacedBy }) => replacedBy === undefined)
  const old = rows.filter(({ replacedBy }) => replacedBy !== undefined)
  for (const [name, id] of commonNames) {
    const known = byId.get(id.toLowerCase())
    if (known !== undefined) add(name, { ...resolvedOf(known), exact: /\d/.test(name) || !/\d/.test(id) })
  }
  for (const [hub, resolved] of hubs) add(hub, resolved)
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

/** What an id of the Hub stands for. */
export function resolveHub(hub: string, mapping: string, candidates: readonly string[], byId: ReadonlyMap<string, KnownName>): ResolvedName {
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

/** What each address stands for; an address that several licenses give names their family, or nothing. */
export function makeAddresses(rows: readonly KnownName[], hubUrls: ReadonlyMap<string, ResolvedName>): Map<string, ResolvedName> {
  const byAddress = new Map(hubUrls)
  const shared = new Map<string, KnownName[]>()
  for (const row of rows) {
    if (row.document === 'exception') continue
    for (const url of row.urls) {
      // A site's front page is no license.
      if (!addressKey(url).includes('/')) continue
      const others = shared.get(url)
      if (others === undefined) shared.set(url, [row])
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

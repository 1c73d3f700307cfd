import { countryNames } from '../quantities/place/countries.ts'
import { sayingOf } from '../restrictions/identity.ts'
import { kindByName, type Restriction, type RestrictionKind } from '../restrictions/index.ts'
import { countriesOf } from '../restrictions/place-groups.ts'
import { listed } from '../restrictions/tell.ts'
import type { LicenseStrings } from './license-strings.ts'

/** Ids of what cannot be kept together. */
export type ContradictionId =
  | 'two-names'
  | 'share-alike-against-no-derivatives'
  | 'share-alike-against-other-license'
  | 'share-alike-against-use-limits'
  | 'disclosure-against-secrecy'
  | 'no-territory-left'
  | 'no-purpose-left'
  | 'no-platform-left'

/** Strings of two licenses that cannot both be kept, or only with care. */
export interface Contradiction {
  readonly id: ContradictionId
  /** `one-work`: when one thing is made from both, by merging, distilling, training or linking. `together`: in any product that uses both. */
  readonly when: 'one-work' | 'together'
  /** Whether both can in no way be kept; else it takes a careful reader to say. */
  readonly isCertain: boolean
  /** One sentence. */
  readonly says: string
  readonly between: readonly { readonly name: string; readonly restriction: Restriction }[]
}

/** Every contradiction between two of the licenses, in their order. */
export function contradictions(licenses: readonly LicenseStrings[]): readonly Contradiction[] {
  const found = licenses.flatMap((one, at) => licenses.slice(at + 1).flatMap((other) => between(one, other)))
  return [...found, ...noTerritoryLeft(licenses)]
}

const between = (one: LicenseStrings, other: LicenseStrings): readonly Contradiction[] => [
  ...twoNames(one, other),
  ...twoShareAlikes(one, other),
  ...[shareAlikeAgainst(one, other), shareAlikeAgainst(other, one)].flat(),
  ...[disclosureAgainst(one, other), disclosureAgainst(other, one)].flat(),
  ...noPurposeLeft(one, other),
  ...noPlatformLeft(one, other),
]

const of = <K extends RestrictionKind>({ restrictions }: LicenseStrings, kind: K): readonly Extract<Restriction, { readonly kind: K }>[] =>
  restrictions.filter((each): each is Extract<Restriction, { readonly kind: K }> => each.kind === kind)

const at = ({ name }: LicenseStrings, restriction: Restriction) => ({ name, restriction })

/** A name can begin in one way only, and cannot hold what it must not; words that must only stand in it find room beside others. */
function twoNames(one: LicenseStrings, other: LicenseStrings): readonly Contradiction[] {
  return of(one, 'naming').flatMap((a) =>
    of(other, 'naming').flatMap((b): Contradiction[] => {
      if (a.phrase !== null && a.phrase === b.phrase && a.position === b.position) return []
      const [held, barred] = a.position === 'avoid' ? [b, a] : [a, b]
      const base = { id: 'two-names' as const, when: 'one-work' as const, between: [at(one, a), at(other, b)] }
      if (barred.position === 'avoid') {
        if (held.position === 'avoid' || held.phrase === null) return []
        if (barred.phrase === null) return [{ ...base, isCertain: false, says: `A name must hold “${held.phrase}”, and must not hold another's.` }]
        return within(barred.phrase, held.phrase) ? [{ ...base, isCertain: true, says: `A name must hold “${held.phrase}”, and must not hold “${barred.phrase}”.` }] : []
      }
      if (a.phrase === null || b.phrase === null) return [{ ...base, isCertain: false, says: 'Two licenses say how a model made of both is named.' }]
      if (a.position === 'prefix' && b.position === 'prefix')
        return begins(a.phrase, b.phrase) || begins(b.phrase, a.phrase)
          ? []
          : [{ ...base, isCertain: true, says: `The name of a model made of both would have to begin with “${a.phrase}” and with “${b.phrase}”.` }]
      return within(a.phrase, b.phrase) || within(b.phrase, a.phrase)
        ? []
        : [{ ...base, isCertain: false, says: `The name of a model made of both has to hold “${a.phrase}” and “${b.phrase}”, each in its place.` }]
    }),
  )
}

const within = (part: string, whole: string): boolean => whole.toLowerCase().includes(part.toLowerCase())
const begins = (whole: string, part: string): boolean => whole.toLowerCase().startsWith(part.toLowerCase())

/** What is made of both would have to go under one license alone, twice; changed files can lie beside each other. */
function twoShareAlikes(one: LicenseStrings, other: LicenseStrings): readonly Contradiction[] {
  const [a, b] = [of(one, 'share-alike')[0], of(other, 'share-alike')[0]]
  if (a === undefined || b === undefined || (a.scope === 'file' && b.scope === 'file') || canBeOne(one, other)) return []
  return [
    {
      id: 'share-alike-against-other-license',
      when: 'one-work',
      // Some licenses name others that may take their place, which is not read.
      isCertain: false,
      says: `What is made of both would have to go under ${called(one)} and under ${called(other)}, unless one of them lets the other take its place.`,
      between: [at(one, a), at(other, b)],
    },
  ]
}

/** Share-alike asks for a derivative that may be passed on under its own terms and no further ones. */
function shareAlikeAgainst(one: LicenseStrings, other: LicenseStrings): readonly Contradiction[] {
  const [alike] = of(one, 'share-alike')
  if (alike === undefined || canBeOne(one, other)) return []
  const [barred] = of(other, 'no-derivatives')
  if (barred !== undefined)
    return [
      {
        id: 'share-alike-against-no-derivatives',
        when: 'one-work',
        isCertain: true,
        says: `What is made of both would have to be shared under ${called(one)}, and ${other.name} lets nothing be made from it.`,
        between: [at(one, alike), at(other, barred)],
      },
    ]
  if (alike.scope === 'file') return []
  const limits = other.restrictions.filter(({ kind }) => furtherTerms.has(kind) && !one.restrictions.some((each) => each.kind === kind))
  if (limits.length === 0) return []
  const titles = [...new Set(limits.map(({ kind }) => kindByName.get(kind)!.title.toLowerCase()))]
  return [
    {
      id: 'share-alike-against-use-limits',
      when: 'one-work',
      isCertain: false,
      says: `What is made of both would have to go under ${called(one)} and no further terms, and ${other.name} has some that would have to go with it: ${listed(titles)}.`,
      between: [at(one, alike), ...limits.map((each) => at(other, each))],
    },
  ]
}

/** Terms that bind whoever gets a derivative. */
const furtherTerms: ReadonlySet<RestrictionKind> = new Set<RestrictionKind>([
  'non-commercial',
  'purpose-limit',
  'field-of-use',
  'acceptable-use-policy',
  'flow-down',
  'no-redistribution',
  'output-training-ban',
  'competition-ban',
  'user-cap',
  'revenue-cap',
  'territory',
])

/** Source must be given to whom the other license lets nothing be given. */
function disclosureAgainst(one: LicenseStrings, other: LicenseStrings): readonly Contradiction[] {
  const [open] = of(one, 'source-disclosure')
  const closed = of(other, 'confidentiality')[0] ?? of(other, 'no-redistribution')[0]
  if (open === undefined || closed === undefined || canBeOne(one, other)) return []
  return [
    {
      id: 'disclosure-against-secrecy',
      when: 'one-work',
      isCertain: false,
      says: `The source of what is made of both must be given out under ${called(one)}, and ${other.name} lets it not be passed on.`,
      between: [at(one, open), at(other, closed)],
    },
  ]
}

function noPurposeLeft(one: LicenseStrings, other: LicenseStrings): readonly Contradiction[] {
  return of(one, 'purpose-limit').flatMap((a) =>
    of(other, 'purpose-limit').flatMap((b): Contradiction[] => {
      if (a.permitted === null || b.permitted === null || a.permitted.some((each) => b.permitted!.includes(each))) return []
      // One purpose may well be another too: an academic one is often research.
      return [
        {
          id: 'no-purpose-left',
          when: 'together',
          isCertain: false,
          says: `One may be used for ${listed(a.permitted)} alone, the other for ${listed(b.permitted)} alone.`,
          between: [at(one, a), at(other, b)],
        },
      ]
    }),
  )
}

function noPlatformLeft(one: LicenseStrings, other: LicenseStrings): readonly Contradiction[] {
  return of(one, 'platform-limit').flatMap((a) =>
    of(other, 'platform-limit').flatMap((b): Contradiction[] => {
      if (a.only === null || b.only === null || a.what !== b.what || within(a.only, b.only) || within(b.only, a.only)) return []
      return [{ id: 'no-platform-left', when: 'together', isCertain: false, says: `One is tied to ${a.only}, the other to ${b.only}.`, between: [at(one, a), at(other, b)] }]
    }),
  )
}

/** No country is left where all of them hold: looked at over all licenses at once, since two may leave what a third takes. */
function noTerritoryLeft(licenses: readonly LicenseStrings[]): readonly Contradiction[] {
  const limits = licenses.flatMap((license) => of(license, 'territory').map((restriction) => ({ name: license.name, restriction })))
  const left = Object.keys(countryNames).some((country) =>
    limits.every(({ restriction: { allowed, excluded } }) => (allowed === null || holds(allowed, country)) && (excluded === null || !holds(excluded, country))),
  )
  if (left || new Set(limits.map(({ name }) => name)).size < 2) return []
  return [{ id: 'no-territory-left', when: 'together', isCertain: true, says: 'There is no country in which all of them may be used.', between: limits }]
}

const holds = (places: readonly string[], country: string): boolean => places.some((place) => countriesOf(place).includes(country))

/** Whether both can be kept as one license: the same, a choice that holds it, or one that may be taken in a later version. */
function canBeOne(one: LicenseStrings, other: LicenseStrings): boolean {
  // Two copies of a license that is not known say the same.
  if (one.expression === null && other.expression === null) return allSay(one) === allSay(other)
  if (one.expression === null || other.expression === null) return false
  const choices = ({ expression }: LicenseStrings): readonly string[] => expression!.split(/\s+OR\s+/).map((each) => each.replace(/^\(|\)$/g, '').trim())
  return choices(one).some((a) => choices(other).some((b) => a === b || mayBecome(a, b) || mayBecome(b, a)))
}

const allSay = ({ restrictions }: LicenseStrings): string => restrictions.map(sayingOf).join('\n')

/** `X-2.0-or-later` may become `X-3.0-only`: so SPDX ids are made. */
function mayBecome(from: string, to: string): boolean {
  const versioned = /^(.*)-(\d+(?:\.\d+)*)(-only|-or-later|\+)?$/
  const [a, b] = [versioned.exec(from), versioned.exec(to)]
  if (a === null || b === null || a[1] !== b[1] || (a[3] !== '-or-later' && a[3] !== '+')) return false
  return newer(b[2]!, a[2]!) || b[2] === a[2]
}

function newer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => each.split('.').map(Number)) as [number[], number[]]
  for (let place = 0; place < Math.max(a.length, b.length); place++) if ((a[place] ?? 0) !== (b[place] ?? 0)) return (a[place] ?? 0) > (b[place] ?? 0)
  return false
}

const called = ({ name, expression }: LicenseStrings): string => expression ?? `the license of ${name}`

import { sayingOf } from '../restrictions/identity.ts'
import { kindByName, type Restriction } from '../restrictions/index.ts'
import type { Family } from '../restrictions/restriction.ts'
import { byVocabulary, ordered } from './compare.ts'
import { type Contradiction, contradictions } from './contradictions.ts'
import type { LicenseStrings } from './license-strings.ts'
import { type StrictestThreshold, strictestThresholds } from './strictest.ts'

/** A string that binds a product, and from where. */
export interface CombinedString {
  /** The surest reading of those that say it. */
  readonly restriction: Restriction
  readonly family: Family
  /** One sentence. */
  readonly says: string
  /** Names of those that ask it. */
  readonly from: readonly string[]
}

/** What binds a product that uses several models. */
export interface Combination {
  readonly schemaVersion: 1
  readonly components: readonly { readonly name: string; readonly expression: string | null; readonly strings: number }[]
  /** Limits and conditions, each once. */
  readonly restrictions: readonly CombinedString[]
  /** What must be done, each once. */
  readonly duties: readonly CombinedString[]
  /** The limit that is met first, for each measure. */
  readonly thresholds: readonly StrictestThreshold[]
  readonly contradictions: readonly Contradiction[]
}

/** How models are combined. */
export interface CombineOptions {
  /** The models only run beside each other and none is made from another: what binds one work made of both is no contradiction then. */
  readonly separate?: boolean
}

/**
 * Puts together what several licenses ask of a product that uses all of them: every restriction and duty once, with those that ask
 * it, the strictest threshold of each measure, and what cannot be kept together. Disclaimers of warranty and liability are left out.
 *
 * Pure; the order of the licenses decides nothing but the order of names.
 */
export function combineLicenses(licenses: readonly LicenseStrings[], { separate = false }: CombineOptions = {}): Combination {
  const bySaying = new Map<string, CombinedString>()
  for (const { name, restriction } of licenses.flatMap((license) => ordered(license.restrictions).map((each) => ({ name: license.name, restriction: each })))) {
    const key = sayingWithoutReach(restriction)
    const before = bySaying.get(key)
    bySaying.set(key, {
      restriction: before === undefined || restriction.confidence > before.restriction.confidence ? restriction : before.restriction,
      family: kindByName.get(restriction.kind)!.family,
      says: kindByName.get(restriction.kind)!.say(restriction),
      from: [...new Set([...(before?.from ?? []), name])],
    })
  }
  const sorted = [...bySaying.values()].sort((a, b) => byVocabulary(a.restriction, b.restriction))
  return {
    schemaVersion: 1,
    components: licenses.map(({ name, expression, restrictions }) => ({ name, expression, strings: ordered(restrictions).length })),
    restrictions: sorted.filter(({ family }) => family !== 'duties'),
    duties: sorted.filter(({ family }) => family === 'duties'),
    thresholds: strictestThresholds(licenses),
    contradictions: contradictions(licenses).filter(({ when }) => !separate || when === 'together'),
  }
}

/** Two licenses that ask the same may name what it reaches in words of their own, such as model or weights: for a product it is one thing to keep. */
const sayingWithoutReach = ({ subject: _, modality: __, ...values }: Restriction): string => sayingOf(values as Partial<Restriction>)

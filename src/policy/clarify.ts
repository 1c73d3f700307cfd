import { kindByName, type Restriction } from '../restrictions/index.ts'
import { valueFields } from './clarified-values.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { AddedRestriction, Clarification, EditedRestriction } from './policy.ts'

/** What came of a clarification of the text that is judged. */
export interface UsedClarification {
  /** Its place in the policy. */
  readonly at: number
  /** What of it found nothing in the text: `edit[0]`, `remove[1]`. */
  readonly missed: readonly string[]
}

/** A text as people have clarified it. */
export interface Clarified {
  readonly restrictions: readonly Restriction[]
  /** The license that was given; undefined when none was. */
  readonly license: string | undefined
  readonly used: readonly UsedClarification[]
}

/**
 * What people have found out about one text: the clarifications that name its hash, in their order. In each, what is wrong is taken away
 * first, then the rest is edited, then what is missing is added.
 */
export function clarify(sha256: string, restrictions: readonly Restriction[], clarifications: readonly Clarification[]): Clarified {
  const used: UsedClarification[] = []
  let license: string | undefined
  let now = restrictions
  clarifications.forEach((each, at) => {
    if (each.sha256 !== sha256) return
    const missed: string[] = []
    license ??= each.license
    const before = now
    each.remove?.forEach((what, index) => {
      const isMeant = (restriction: Restriction): boolean => restriction.kind === what || fingerprintOf(restriction) === what
      if (!before.some(isMeant)) missed.push(`remove[${index}]`)
      now = now.filter((restriction) => !isMeant(restriction))
    })
    const kept = now.map((restriction) => ({ restriction, fingerprint: fingerprintOf(restriction) }))
    each.edit?.forEach((edit, index) => {
      const meant = kept.filter(({ restriction, fingerprint }) => restriction.kind === edit.kind && (edit.fingerprint ?? fingerprint) === fingerprint)
      if (meant.length === 0) missed.push(`edit[${index}]`)
      for (const one of meant) one.restriction = edited(one.restriction, edit)
    })
    now = [...kept.map(({ restriction }) => restriction), ...(each.add ?? []).map(added)]
    used.push({ at, missed })
  })
  return { restrictions: now, license, used }
}

/** The words are still those of the text; the values are what a person read in them. */
function edited(restriction: Restriction, { fingerprint: _, kind: __, ...values }: EditedRestriction): Restriction {
  return { ...restriction, ...values, confidence: 1 } as Restriction
}

function added({ kind, ...values }: AddedRestriction): Restriction {
  const { modality, subject } = kindByName.get(kind)!
  // The words for a field are left out, not null, where an id names it.
  const open = Object.entries(valueFields[kind]).filter(([name, { shape }]) => shape.is === 'maybe' && !(kind === 'field-of-use' && name === 'text'))
  const unsaid = Object.fromEntries(open.map(([name]) => [name, null]))
  return { modality, subject, consequence: null, exceptions: null, ...unsaid, ...values, evidence: [], confidence: 1, basis: 'text', kind } as unknown as Restriction
}

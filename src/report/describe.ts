import { kindByName, kinds, type Restriction } from '../restrictions/index.ts'
import type { Family, KindDefinition, Modality, Subject } from '../restrictions/restriction.ts'

/** What is known of a kind of restriction, for people. */
export interface KindExplanation {
  readonly kind: Restriction['kind']
  readonly family: Family
  /** The kind in two or three words. */
  readonly title: string
  /** What it means, how licenses say it, what it usually costs. */
  readonly meaning: string
  /** How it usually binds. */
  readonly modality: Modality
  /** What it usually reaches. */
  readonly subject: readonly Subject[]
  /** The values that tell two restrictions of this kind apart; empty when a text has at most one. */
  readonly key: readonly string[]
}

/**
 * Says one restriction with its values in one plain sentence.
 *
 * @param restriction one that `classify` gave
 * @throws RangeError when its kind is none of the vocabulary
 */
export function describeRestriction(restriction: Restriction): string {
  return definitionOf(restriction.kind).say(restriction)
}

/**
 * Tells what a kind of restriction means.
 *
 * @param kind the name of a kind, such as `user-cap`
 * @throws RangeError when there is no such kind
 */
export function explainKind(kind: string): KindExplanation {
  const { family, title, meaning, modality, subject, key } = definitionOf(kind)
  return { kind: kind as Restriction['kind'], family, title, meaning, modality, subject, key: key as readonly string[] }
}

/** Every kind of restriction, explained, in the order of the vocabulary. */
export const explainKinds = (): readonly KindExplanation[] => kinds.map(({ kind }) => explainKind(kind))

function definitionOf(kind: string): KindDefinition<Restriction> {
  const definition = kindByName.get(kind)
  if (definition === undefined) throw new RangeError(`Unknown kind "${kind}". Known kinds: ${kinds.map((each) => each.kind).join(', ')}.`)
  return definition as unknown as KindDefinition<Restriction>
}

/** The families in the order in which they are told, each as the question it answers. */
export const familyTitles: Readonly<Record<Family, string>> = {
  eligibility: 'Who may use it',
  purpose: 'What it may be used for',
  outputs: 'What may be done with its outputs',
  access: 'What may be done with the thing itself',
  duties: 'What you must do',
  standing: 'How firm the grant is',
}

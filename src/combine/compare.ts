import { isFinding } from '../report/finding.ts'
import { keyOf, sayingOf } from '../restrictions/identity.ts'
import { kinds, type Restriction } from '../restrictions/index.ts'
import type { LicenseStrings } from './license-strings.ts'
import { isCap, stricterCap } from './strictest.ts'

/** A string that two licenses have with other values. */
export interface ChangedString {
  readonly a: Restriction
  readonly b: Restriction
  /** Names of the values that differ. */
  readonly fields: readonly string[]
  /** Which of two limits is met first; null for what is no limit, or when both are met at once. */
  readonly stricter: 'a' | 'b' | null
}

/** Which strings two licenses have in common and which they do not. */
export interface LicenseComparison {
  readonly schemaVersion: 1
  readonly a: Omit<LicenseStrings, 'restrictions'>
  readonly b: Omit<LicenseStrings, 'restrictions'>
  readonly onlyA: readonly Restriction[]
  readonly onlyB: readonly Restriction[]
  readonly changed: readonly ChangedString[]
  /** With the same values, in whatever words. */
  readonly same: readonly { readonly a: Restriction; readonly b: Restriction }[]
}

/**
 * Compares what two licenses ask, whatever their words: strings that only one has, that both have with other values, and that are the
 * same. Disclaimers of warranty and liability are no strings and are left out.
 *
 * Pure; each list is in the order of the vocabulary, then of the text.
 */
export function compareLicenses(a: LicenseStrings, b: LicenseStrings): LicenseComparison {
  const left = ordered(a.restrictions)
  const right = ordered(b.restrictions)
  const same: { a: Restriction; b: Restriction }[] = []
  const changed: ChangedString[] = []
  pair(left, right, sayingOf, (one, other) => same.push({ a: one, b: other }))
  pair(left, right, keyOf, (one, other) => changed.push(changeOf(one, other)))
  pair(left, right, measureOf, (one, other) => changed.push(changeOf(one, other)))
  const alone = (list: readonly Restriction[], kind: Restriction['kind']): boolean => list.filter((each) => each.kind === kind).length === 1
  pair(
    left,
    right,
    ({ kind }) => (worded.has(kind) && alone(left, kind) && alone(right, kind) ? kind : undefined),
    (one, other) => changed.push(changeOf(one, other)),
  )
  return {
    schemaVersion: 1,
    a: { name: a.name, expression: a.expression },
    b: { name: b.name, expression: b.expression },
    onlyA: left,
    onlyB: right,
    changed: changed.sort((x, y) => byVocabulary(x.a, y.a)),
    same,
  }
}

/** Takes the pairs that agree in something out of both lists. */
function pair(left: Restriction[], right: Restriction[], identity: (restriction: Restriction) => string | undefined, paired: (one: Restriction, other: Restriction) => void): void {
  const waiting = new Map<string, Restriction[]>()
  for (const each of right) {
    const key = identity(each)
    if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), each])
  }
  for (const [each, key] of left.map((each) => [each, identity(each)] as const)) {
    const other = key === undefined ? undefined : waiting.get(key)?.shift()
    if (other === undefined) continue
    left.splice(left.indexOf(each), 1)
    right.splice(right.indexOf(other), 1)
    paired(each, other)
  }
}

/**
 * What is still one string when the values that tell two apart differ: limits that measure the same, and kinds of which a license
 * has one as a rule. Two fields of use, two phrases to show or two reports to make are two strings.
 */
function measureOf(restriction: Restriction): string | undefined {
  if (isCap(restriction)) return `${restriction.kind} ${'metric' in restriction ? restriction.metric : ''}`
  return restriction.kind === 'territory' || restriction.kind === 'term-limit' ? restriction.kind : undefined
}

/** Kinds that words of the licensor tell apart: where each side has one left, it is one duty in other words. */
const worded: ReadonlySet<Restriction['kind']> = new Set(['attribution', 'naming', 'acceptable-use-policy'])

/** Values that say nothing about what is asked. */
const aside = new Set(['evidence', 'confidence', 'basis'])

function changeOf(a: Restriction, b: Restriction): ChangedString {
  const [one, other] = [a, b] as unknown as readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !aside.has(name) && sayingOf({ [name]: one[name] }) !== sayingOf({ [name]: other[name] }),
  )
  return { a, b, fields, stricter: isCap(a) && isCap(b) ? stricterCap(a, b) : null }
}

const order = new Map<string, number>(kinds.map(({ kind }, at) => [kind, at]))

const rank = ({ kind }: Restriction): number => order.get(kind) ?? 0

/** Puts strings in the order of the vocabulary; those of a kind stay as they are. */
export const byVocabulary = (a: Restriction, b: Restriction): number => rank(a) - rank(b)

/** Strings of a license in the order of the vocabulary; those of a kind stay in the order of the text. */
export const ordered = (restrictions: readonly Restriction[]): Restriction[] => restrictions.filter(isFinding).sort(byVocabulary)

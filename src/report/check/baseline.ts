import { type Finding, UNREADABLE } from './finding.ts'

/** How often each finding was there, by fingerprint, apart for what was denied and what was for review. */
export interface Baseline {
  readonly deny: ReadonlyMap<string, number>
  readonly review: ReadonlyMap<string, number>
}

/** A baseline with nothing in it. */
export const emptyBaseline: Baseline = { deny: new Map(), review: new Map() }

/** What of a check goes into a baseline: no suppressed findings, and no paths that were not read, which may hold anything. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const found = findings.filter(({ rule, suppressed }) => suppressed === null && rule !== UNREADABLE)
  return { deny: countOf(found.filter(isDenied)), review: countOf(found.filter((each) => !isDenied(each))) }
}

/** A baseline without what is no longer found. */
export function pruneBaseline({ deny, review }: Baseline, findings: readonly Finding[]): Baseline {
  const now = baselineOf(findings)
  const pruned = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) =>
    new Map([...before].flatMap(([print, times]) => ((after.get(print) ?? 0) === 0 ? [] : [[print, Math.min(times, after.get(print)!)] as const])))
  return { deny: pruned(deny, now.deny), review: pruned(review, now.review) }
}

/**
 * Suppresses findings that the baseline knows, each as often as it was there. What was for review and is denied now is new: the baseline
 * was not asked about that. What was denied and is for review now is not.
 */
export function suppressKnown(findings: readonly Finding[], baseline: Baseline): readonly Finding[] {
  const left = { deny: new Map(baseline.deny), review: new Map(baseline.review) }
  const take = (from: Map<string, number>, print: string): boolean => {
    const times = from.get(print) ?? 0
    if (times > 0) from.set(print, times - 1)
    return times > 0
  }
  const open = [...findings.entries()].filter(([, { suppressed, rule }]) => suppressed === null && rule !== UNREADABLE)
  // Denied ones first: one that is for review must not take the place of one that is denied.
  const inTurn = open.sort(([, a], [, b]) => Number(isDenied(b)) - Number(isDenied(a)))
  const known = new Set(inTurn.filter(([, each]) => (!isDenied(each) && take(left.review, each.fingerprint)) || take(left.deny, each.fingerprint)).map(([at]) => at))
  return findings.map((each, at) => (known.has(at) ? { ...each, suppressed: 'baseline: it was there before' } : each))
}

/** A baseline as it stands in a file: sorted, so that two of the same findings are the same file. */
export function writeBaseline({ deny, review }: Baseline): string {
  const sorted = (counts: ReadonlyMap<string, number>) => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ schemaVersion: 1, deny: sorted(deny), review: sorted(review) }, undefined, 2)}\n`
}

/**
 * Reads a baseline from the text of its file.
 *
 * @throws SyntaxError when it is none
 */
export function readBaseline(text: string): Baseline {
  const value = JSON.parse(text) as { readonly schemaVersion?: unknown; readonly deny?: unknown; readonly review?: unknown } | null
  if (value?.schemaVersion !== 1) throw new SyntaxError('it has no "schemaVersion": 1')
  return { deny: countsIn(value.deny, 'deny'), review: countsIn(value.review, 'review') }
}

function countsIn(value: unknown, key: string): ReadonlyMap<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError(`"${key}" is no mapping of fingerprints to numbers`)
  const counts = Object.entries(value)
  for (const [print, times] of counts)
    if (!/^[0-9a-f]{16}$/.test(print) || !Number.isSafeInteger(times) || times < 1)
      throw new SyntaxError(`"${key}" holds "${print}": ${JSON.stringify(times)}, which is no count of a finding`)
  return new Map(counts)
}

const isDenied = ({ level }: Finding): boolean => level === 'error'

function countOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  return counts
}

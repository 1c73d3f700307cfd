/** Policies that licenses make part of themselves: joined when they lie beside, else told to be unseen, with what is known of them. */
import { knownName, resolveAddress, resolveName } from '../names/resolve.ts'
import { isFinding } from '../report/finding.ts'
import type { Restriction } from '../restrictions/index.ts'
import type { SortedFiles } from './files.ts'
import { knownRestrictions, type Readings } from './known.ts'
import type { Conflict, IncorporatedPolicy, Lineage, PartReport } from './model.ts'

type Policy = Extract<Restriction, { kind: 'acceptable-use-policy' }>

/** Every policy that the licenses of a model and of its base models name, each once; and those that should be here. */
export interface ReadPolicies {
  readonly policies: readonly IncorporatedPolicy[]
  readonly conflicts: readonly Conflict[]
}

/** Reads them. A policy is missing where the words that ask for it are here: what a name alone stands for lies elsewhere, license and policy. */
export function readPolicies(files: SortedFiles, weights: PartReport | undefined, lineage: readonly Lineage[], readings?: Readings): ReadPolicies {
  const asked: { readonly from: string; readonly policy: Policy; readonly isHere: boolean }[] = []
  const add = (from: string, restrictions: readonly Restriction[], isOwn = true): void => {
    for (const policy of restrictions) if (policy.kind === 'acceptable-use-policy') asked.push({ from, policy, isHere: isOwn && policy.basis === 'text' })
  }
  // A policy that speaks of itself asks for nothing more.
  for (const { path, reading } of files.texts) if (!reading!.licenses.some(({ document }) => document === 'use-policy')) add(path, reading!.restrictions)
  if (files.texts.length === 0) for (const { from, restriction } of weights?.restrictions ?? []) add(from, [restriction])
  for (const { base, inherited } of lineage) add(`base model ${base}`, inherited, false)
  const seen = new Set<string>()
  const licenses = [...files.texts.map(({ reading }) => reading!.expression), weights?.concluded.expression ?? null, ...lineage.map(({ expression }) => expression)]
  const conflicts: Conflict[] = []
  const policies = asked.flatMap(({ from, policy: { name, url }, isHere }): IncorporatedPolicy[] => {
    const key = `${name.toLowerCase()} ${url ?? ''}`
    if (seen.has(key) || licenses.some((license) => isSameTerms(name, license))) return []
    seen.add(key)
    const path = fileOf(files, name, url)
    const known = path !== null ? null : knownPolicy(name, url)
    const policy = { name, url, from, path, known, restrictions: known === null ? [] : knownRestrictions(known, readings).filter(isFinding) }
    if (path === null && isHere) conflicts.push(missing(policy))
    return [policy]
  })
  return { policies, conflicts }
}

const missing = ({ name, url, from, known }: IncorporatedPolicy): Conflict => ({
  id: 'policy-not-present',
  part: 'weights',
  message: `The license in ${from} makes ${name}${url === null ? '' : ` (${url})`} part of itself, and it is not here${known === null ? '' : `; what ${known} is known to say is given`}.`,
  places: [from],
})

/** Whether a policy is the license itself under another name: terms that call themselves terms of use. */
function isSameTerms(name: string, license: string | null): boolean {
  const said = resolveName(name)
  if (said === undefined || license === null || knownName(said.id)?.document === 'use-policy') return false
  return said.id === license || (said.family !== undefined && (resolveName(license)?.family ?? license.replace(/^LicenseRef-/, '').toLowerCase()) === said.family)
}

/** The file that holds a policy: one that names it or is named for it, or the only one that there is. */
function fileOf({ policies, texts }: SortedFiles, name: string, url: string | null): string | null {
  const asText = texts.filter(({ reading }) => reading!.licenses.some(({ document }) => document === 'use-policy'))
  const candidates = [...policies, ...asText]
  const wanted = knownPolicy(name, url)
  const same = wanted === null ? undefined : candidates.find(({ reading }) => reading?.licenses.some(({ id }) => id === wanted))
  const words = name.toLowerCase().match(/[a-z]{4,}|[\u3400-\u9fff]{2}/g) ?? []
  const named = candidates.find(({ path }) => words.filter((word) => path.toLowerCase().includes(word)).length >= 2)
  return (same ?? named ?? candidates[0])?.path ?? null
}

/** Id of the known policy at an address, or of that name. */
function knownPolicy(name: string, url: string | null): string | null {
  const id = (url === null ? undefined : resolveAddress(url)?.id) ?? resolveName(name)?.id
  const document = id === undefined ? undefined : knownName(id)?.document
  return id !== undefined && (document === 'use-policy' || document === 'terms') ? id : null
}

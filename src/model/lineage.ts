/** Where a model comes from: base models by name, what their licenses are, and what flows down from them. */
import { hubLicense, nameAt } from '../names/resolve.ts'
import type { Restriction } from '../restrictions/index.ts'
import { covers, isRestrictedName } from './expression.ts'
import { partOf, type SortedFiles } from './files.ts'
import { flowsDown, isHeavy } from './heavy.ts'
import { knownRestrictions, type Readings } from './known.ts'
import type { Conflict, Lineage, PartReport } from './model.ts'

/** What a base model passes on, read in the same run. */
export interface KnownBase {
  readonly expression: string | null
  /** Of its weights, and what flows down to it from its own base models. */
  readonly restrictions: readonly Restriction[]
}

/** Base models that the files name, each once. */
export function basesOf(files: SortedFiles): readonly { readonly base: string; readonly at: Pick<Lineage, 'relation' | 'path' | 'key' | 'line'> }[] {
  const seen = new Set<string>()
  return files.said('base-model').flatMap(({ file, declaration }) => {
    // A path names a file of this model, not where it came from.
    if (partOf(declaration) !== 'weights' || /^(?:\.{0,2}\/|[A-Za-z]:\\|sha256[:-]|@?sha256)|\.(?:gguf|safetensors|bin)$/i.test(declaration.value)) return []
    const base = declaration.value.replace(/^https?:\/\/[^/]+\//, '').replace(/^hf\.co\//, '')
    // The header of a weights file names the model of the card in other letters: "Acme/Foobar 1" is acme/foobar-1.
    const spelled = base.toLowerCase().replace(/[\s_]+/g, '-')
    if (base === '' || seen.has(spelled)) return []
    seen.add(spelled)
    return [{ base, at: { relation: declaration.relation ?? null, path: file.path, key: declaration.key, line: declaration.place.line } }]
  })
}

/** Names under which a base model may be found among the models of a run. */
export const spellings = (base: string): readonly string[] => [...new Set([base, base.replace(/\s+/g, '-'), base.replace(/:latest$/, '')].map((each) => each.toLowerCase()))]

/**
 * The base models with what flows down from each.
 *
 * @param name of the model: where no base is named, it may give one away
 * @param own what was concluded of its weights
 */
export function readLineage(
  files: SortedFiles,
  {
    name,
    own,
    scanned,
    readings,
  }: { readonly name: string; readonly own: string | null; readonly scanned: (name: string) => KnownBase | undefined; readonly readings?: Readings | undefined },
): readonly Lineage[] {
  const bases = basesOf(files)
  if (bases.length === 0) return ownFamily(files, name, own, readings)
  return bases.map(({ base, at }): Lineage => {
    for (const name of spellings(base)) {
      const known = scanned(name)
      if (known !== undefined) return { base, ...at, expression: known.expression, basis: 'scanned', inherited: known.restrictions.filter(flowsDown) }
    }
    const id = familyOf(base, readings)
    return { base, ...at, expression: id, basis: id === null ? 'unknown' : 'name', inherited: knownRestrictions(id, readings).filter(flowsDown) }
  })
}

/** What the own name of a model gives away, when its license is not of that family itself. */
function ownFamily(files: SortedFiles, name: string, own: string | null, readings?: Readings): readonly Lineage[] {
  const names = files.said('name').filter(({ declaration }) => declaration.part === 'weights')
  const told = [
    { base: name, path: files.all[0]?.path, key: 'name', line: null },
    ...names.map(({ file: { path }, declaration: { value, key, place } }) => ({ base: value.trim(), path, key, line: place.line })),
  ]
  for (const { base, path, key, line } of told) {
    const id = familyOf(base, readings)
    if (id === null || path === undefined || (own !== null && covers(own, id))) continue
    return [{ base, relation: null, path, key, line, expression: id, basis: 'name', inherited: knownRestrictions(id, readings).filter(flowsDown) }]
  }
  return []
}

/** Words that stand in front of the name of a family: "meta-llama-3", "tiny-foobar". At most so many are passed over. */
const MOST_LEADING_WORDS = 4

/**
 * The license that the name of a model gives away: one whose name the model's begins with, number and all, and that binds. A single word
 * tells only where the Hub has it as the license of a family; others begin the names of models under different licenses.
 */
function familyOf(base: string, readings?: Readings): string | null {
  const name = base.split('/').at(-1)!.split(':')[0]!
  const words = [0, ...[...name.matchAll(/[-_. ]+/g)].map(({ index, 0: gap }) => index + gap.length)]
  for (const start of words.slice(0, MOST_LEADING_WORDS)) {
    const rest = name.slice(start)
    const found = nameAt(rest)
    if (found === undefined) continue
    const { resolved, end, words: length } = found
    if (length === 1 && hubLicense(rest.slice(0, end)) === undefined) continue
    if (isRestrictedName(resolved.id) && knownRestrictions(resolved.id, readings).length > 0) return resolved.id
  }
  return null
}

/** A permissive license over a restricted base. */
export function lineageConflicts(lineage: readonly Lineage[], weights: PartReport | undefined): readonly Conflict[] {
  const own = weights?.concluded.expression ?? null
  return lineage.flatMap(({ base, expression, basis, inherited, path, line }): Conflict[] => {
    const isLight = own !== null && own !== expression && !isRestrictedName(own) && weights?.restrictions.some(({ restriction }) => isHeavy(restriction)) === false
    if (!isLight || !(inherited.some(isHeavy) || (expression !== null && isRestrictedName(expression)))) return []
    const license = expression ?? 'a license of its own with strings attached'
    const message = basis === 'name' ? `${own} is declared, and the name ${base} points to ${license}.` : `${own} is declared over ${base}, which is under ${license}.`
    return [{ id: 'permissive-over-restricted-base', part: 'weights', message, places: [line === null ? path : `${path}:${line}`] }]
  })
}

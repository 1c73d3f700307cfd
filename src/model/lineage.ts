/** Where a model comes from: base models by name, what their licenses are, and what flows down from them. */
import { hubLicense, nameAt } from '../names/resolve.ts'
import type { Restriction } from '../restrictions/index.ts'
import { isRestrictedName } from './expression.ts'
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

/** The base models with what flows down from each. */
export function readLineage(files: SortedFiles, scanned: (name: string) => KnownBase | undefined, readings?: Readings): readonly Lineage[] {
  return basesOf(files).map(({ base, at }): Lineage => {
    for (const name of spellings(base)) {
      const known = scanned(name)
      if (known !== undefined) return { base, ...at, expression: known.expression, basis: 'scanned', inherited: known.restrictions.filter(flowsDown) }
    }
    const id = familyOf(base)
    return { base, ...at, expression: id, basis: id === null ? 'unknown' : 'name', inherited: knownRestrictions(id, readings).filter(flowsDown) }
  })
}

/** Words that stand in front of the name of a family: "meta-llama-3", "tiny-foobar". At most so many are passed over. */
const MOST_LEADING_WORDS = 4

/**
 * The license that the name of a model gives away. Families are told by names of licenses that name a model; "mit-large" is no such
 * name, so open licenses do not count.
 */
function familyOf(base: string): string | null {
  const name = base.split('/').at(-1)!.split(':')[0]!
  const words = [0, ...[...name.matchAll(/[-_. ]+/g)].map(({ index, 0: gap }) => index + gap.length)]
  for (const start of words.slice(0, MOST_LEADING_WORDS)) {
    const rest = name.slice(start)
    const id = nameAt(rest)?.resolved.id ?? hubLicense(rest)?.resolved?.id
    if (id !== undefined && isRestrictedName(id)) return id
  }
  return null
}

/** A permissive license over a restricted base. */
export function lineageConflicts(lineage: readonly Lineage[], weights: PartReport | undefined): readonly Conflict[] {
  const own = weights?.concluded.expression ?? null
  return lineage.flatMap(({ base, expression, inherited, path, line }): Conflict[] => {
    const isLight = own !== null && own !== expression && !isRestrictedName(own) && weights?.restrictions.some(({ restriction }) => isHeavy(restriction)) === false
    if (!isLight || !(inherited.some(isHeavy) || (expression !== null && isRestrictedName(expression)))) return []
    const message = `${own} is declared over ${base}, which is under ${expression ?? 'a license of its own with strings attached'}.`
    return [{ id: 'permissive-over-restricted-base', part: 'weights', message, places: [line === null ? path : `${path}:${line}`] }]
  })
}

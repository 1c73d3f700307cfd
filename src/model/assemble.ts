/** Joins what the files of one model say. */
import type { Part } from '../metadata/index.ts'
import { kindByName, type Restriction } from '../restrictions/index.ts'
import { dutiesOf } from './duties.ts'
import { partOf, type SortedFiles, sortFiles } from './files.ts'
import { findGaps } from './gaps.ts'
import { type KnownBase, lineageConflicts, readLineage } from './lineage.ts'
import { type Conflict, conflictMeanings, type ModelFile, type ModelReport, type PartReport } from './model.ts'
import { partOfPath } from './part.ts'
import { readPart } from './part-report.ts'
import { readPolicies } from './policies.ts'

/** What is known besides the files. */
export interface AssembleOptions {
  /** The stored reading of a license that is only named; that of the package when left out. */
  readonly readings?: (id: string) => readonly Restriction[] | undefined
  /** A model read in the same run, by its name in lower case. */
  readonly scanned?: (name: string) => KnownBase | undefined
}

/** The parts in the order in which they are told. */
export const allParts: readonly Part[] = ['weights', 'code', 'data', 'documentation', 'outputs']

/** @param read in the order of their paths */
export function assemble(path: string, name: string, read: readonly ModelFile[], { readings, scanned = () => undefined }: AssembleOptions = {}): ModelReport {
  const files = sortFiles(read)
  const present = presentParts(files)
  const parts: Partial<Record<Part, PartReport>> = {}
  const conflicts: Conflict[] = []
  for (const part of allParts.filter((each) => present.has(each))) {
    const { report, conflicts: inPart } = readPart(part, files, readings)
    parts[part] = report
    conflicts.push(...inPart)
  }
  const outputs = outputsFromWeights(parts)
  if (outputs !== undefined) parts.outputs = outputs
  const lineage = readLineage(files, { name, own: parts.weights?.concluded.expression ?? null, scanned, readings })
  const { policies, conflicts: missing } = readPolicies(files, parts.weights, lineage, readings)
  conflicts.push(...findGaps(files), ...missing, ...lineageConflicts(lineage, parts.weights))
  const order = Object.keys(conflictMeanings)
  return {
    path,
    name,
    parts,
    lineage,
    policies,
    conflicts: onceEach(conflicts).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    duties: dutiesOf(parts, lineage),
    files: read.map(({ path: file, role, problems }) => ({ path: file, role, problems })),
  }
}

/** What others inherit from a model: what binds its weights, and what came down to it. */
export const asBase = ({ parts, lineage }: ModelReport): KnownBase => ({
  expression: parts.weights?.concluded.expression ?? null,
  restrictions: [...(parts.weights?.restrictions ?? []).map(({ restriction }) => restriction), ...lineage.flatMap(({ inherited }) => inherited)],
})

function presentParts({ all, texts, said }: SortedFiles): ReadonlySet<Part> {
  const present = new Set<Part>(all.flatMap(({ role }) => (role === 'weights' || role === 'code' || role === 'data' ? [role] : [])))
  for (const { declaration } of [...said('license'), ...said('license-text')]) present.add(partOf(declaration))
  for (const { path } of texts) {
    const part = partOfPath(path)
    if (part !== null) present.add(part)
  }
  if (present.size === 0 && texts.length > 0) present.add('weights')
  return present
}

/** What the license of the weights says of outputs, when nothing else speaks of them. */
function outputsFromWeights({ weights, outputs }: Partial<Record<Part, PartReport>>): PartReport | undefined {
  const restrictions = weights?.restrictions.filter(({ restriction: { kind, subject } }) => subject.includes('outputs') || kindByName.get(kind)?.family === 'outputs') ?? []
  if (weights === undefined || outputs !== undefined || restrictions.length === 0) return undefined
  return { declared: [], found: [], concluded: { expression: weights.concluded.expression, basis: 'weights', isSettled: weights.concluded.isSettled }, restrictions }
}

/** The same contradiction for code and weights of one text is told for each part; to the letter the same is told once. */
function onceEach(conflicts: readonly Conflict[]): Conflict[] {
  const seen = new Set<string>()
  return conflicts.filter((conflict) => {
    const words = JSON.stringify(conflict)
    return !seen.has(words) && seen.add(words) !== undefined
  })
}

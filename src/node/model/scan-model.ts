/**
 * Reads the models under folders. First it is found out where they are; then they are read in the order of their paths, several at a
 * time when there are workers. A base model that lies among them is looked up when a model names it, so that its place does not matter
 * and only a few readings are kept: memory does not grow with the number of models.
 */
import { sep } from 'node:path'
import type { Classification } from '../../index.ts'
import { type AssembleOptions, asBase, assemble } from '../../model/assemble.ts'
import { sortFiles } from '../../model/files.ts'
import { basesOf, type KnownBase, spellings } from '../../model/lineage.ts'
import type { ModelFile, ModelReport, ModelScan } from '../../model/model.ts'
import { openPool } from './pool.ts'
import { readFiles } from './read-files.ts'
import { textReader } from './text-readings.ts'
import { findModels, listModel, type ModelFiles, type ModelPlace, type WalkOptions } from './walk.ts'

/** How models are scanned. */
export interface ScanModelOptions extends WalkOptions, Pick<AssembleOptions, 'readings'> {
  /** Reads texts; `classify` when left out. Goes with one job only: a function cannot be sent to a worker. */
  readonly classify?: (text: string) => Classification
  /** Models that are read beside each other, each in a worker; 1 when left out, and then there are no workers. */
  readonly jobs?: number
  /** A folder in which readings of texts are kept from run to run, by the hash of their words. */
  readonly cache?: string
  /** Reports only models with a file for which this says yes; the others still count as base models. */
  readonly changed?: (path: string) => Promise<boolean>
  /** Is told how far the work is: how many models are done, of how many, and which is next. */
  readonly onProgress?: (progress: ScanProgress) => void
}

/** How far a scan is. */
export interface ScanProgress {
  readonly done: number
  readonly total: number
  /** False while models are still being found. */
  readonly isCounted: boolean
}

/**
 * Reads the models under a folder: what binds the code, the weights, the data and the outputs of each, who says so, and where the
 * sayings contradict each other. Nothing is loaded whole but texts; links out of the folder are not followed.
 *
 * @param folder a model, a folder of models, a cache of the Hub, a store of Ollama
 * @throws RangeError when `jobs` is no whole number from 1 to 64, TypeError when `classify` goes with several jobs
 */
export async function scanModel(folder: string, options: ScanModelOptions = {}): Promise<ModelScan> {
  const models: ModelReport[] = []
  for await (const model of scanModels([folder], options)) models.push(model)
  return { schemaVersion: 1, models }
}

/** Models that are under way for each job: enough that no worker waits. */
const AHEAD = 3
/** Base models whose strings are remembered. */
const MOST_BASES = 100
/** Base models of base models that are followed. */
const DEEPEST_LINEAGE = 16
/** Workers at most. */
const MOST_JOBS = 64

/**
 * Reads the models of several folders: in the order of the folders, and of the paths in each.
 *
 * @throws RangeError when `jobs` is no whole number from 1 to 64, TypeError when `classify` goes with several jobs
 */
export async function* scanModels(folders: readonly string[], options: ScanModelOptions = {}): AsyncGenerator<ModelReport> {
  const { jobs = 1, classify, cache, changed, onProgress = () => {} } = options
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) throw new RangeError(`jobs is ${jobs}; it must be a whole number from 1 to ${MOST_JOBS}.`)
  if (classify !== undefined && jobs > 1) throw new TypeError('A classify function cannot be sent to workers: use it with one job.')
  const places: ModelPlace[] = []
  for (const folder of folders) places.push(...(await findModels(folder, options, (count) => onProgress({ done: 0, total: places.length + count, isCounted: false }))))
  const paths = new Set(places.map(({ path }) => path))
  const byName = indexByName(places)
  const pool = jobs > 1 ? openPool(jobs, cache) : undefined
  const read = pool === undefined ? textReader({ ...(classify === undefined ? {} : { classify }), ...(cache === undefined ? {} : { cache }) }) : undefined
  const bases = new Map<number, KnownBase>()
  try {
    const underWay: Promise<ModelReport | undefined>[] = []
    let done = 0
    const finish = async (): Promise<ModelReport | undefined> => {
      const report = await underWay.shift()!
      onProgress({ done: ++done, total: places.length, isCounted: true })
      return report
    }
    for (let at = 0; at < places.length; at++) {
      const report = scanned(at)
      // A failure is met when its turn comes; until then it is nobody's.
      report.catch(() => {})
      underWay.push(report)
      if (underWay.length >= (pool === undefined ? 1 : jobs * AHEAD)) {
        const next = await finish()
        if (next !== undefined) yield next
      }
    }
    while (underWay.length > 0) {
      const next = await finish()
      if (next !== undefined) yield next
    }
  } finally {
    await pool?.close()
  }

  async function scanned(at: number): Promise<ModelReport | undefined> {
    const model = await filesOf(at)
    if (changed !== undefined && !(await hasChanged(places[at]!, model, changed))) return undefined
    return reportOf(at, await readModel(model), [at])
  }

  /** @param trail the model, the model that is made from it, and so on: a base that stands in it is met in a circle */
  async function reportOf(at: number, files: readonly ModelFile[], trail: readonly number[]): Promise<ModelReport> {
    const { path, name } = places[at]!
    const known = new Map<string, KnownBase>()
    for (const { base } of basesOf(sortFiles(files)))
      for (const spelled of spellings(base)) {
        const number = byName.get(spelled)
        if (number !== undefined && !trail.includes(number) && trail.length <= DEEPEST_LINEAGE) known.set(spelled, await baseAt(number, trail))
      }
    return assemble(path, name, files, { ...(options.readings === undefined ? {} : { readings: options.readings }), scanned: (base) => known.get(base) })
  }

  async function baseAt(at: number, trail: readonly number[]): Promise<KnownBase> {
    const before = bases.get(at)
    if (before !== undefined) return before
    const base = asBase(await reportOf(at, await readModel(await filesOf(at)), [...trail, at]))
    // Inside a circle a base knows less than it would elsewhere, so it is remembered only from the first step.
    if (trail.length === 1) {
      if (bases.size >= MOST_BASES) bases.delete(bases.keys().next().value!)
      bases.set(at, base)
    }
    return base
  }

  function filesOf(at: number): Promise<ModelFiles> {
    return listModel(places[at]!, (path) => paths.has(path), options)
  }

  async function readModel(model: ModelFiles): Promise<readonly ModelFile[]> {
    if (pool === undefined) return readFiles(model, read!)
    try {
      return await pool.read(model)
    } catch (error) {
      const message = `The model could not be read: a worker failed (${(error as Error).message}).`
      return [{ path: '.', role: 'metadata', declarations: [], problems: [{ code: 'unreadable', message }] }]
    }
  }
}

/** Numbers of places by the names under which models are spoken of; of several revisions the one that is used, of several folders the last. */
function indexByName(places: readonly ModelPlace[]): ReadonlyMap<string, number> {
  const byName = new Map<string, number>()
  for (const [at, { name, path, isOutdated }] of places.entries()) {
    const full = name.toLowerCase()
    if (!isOutdated || !byName.has(full)) byName.set(full, at)
    // A folder "acme/foobar-1" holds acme/foobar-1, however deep it lies.
    const steps = path.split(sep)
    const owned = steps.slice(-2).join('/').toLowerCase()
    if (!full.includes('/') && steps.length > 1 && !byName.has(owned)) byName.set(owned, at)
  }
  return byName
}

async function hasChanged({ path }: ModelPlace, { files }: ModelFiles, changed: (path: string) => Promise<boolean>): Promise<boolean> {
  for (const file of files) if (await changed(file.path)) return true
  // A file that is gone cannot say so; its folder can.
  return changed(path)
}

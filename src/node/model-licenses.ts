import { join, resolve } from 'node:path'
import { classify } from '../classify.ts'
import type { ModelReport } from '../model/model.ts'
import type { Classification } from '../report/classification.ts'
import type { Restriction } from '../restrictions/index.ts'
import { stat } from './disk.ts'
import { scanModels } from './model/scan-model.ts'

/** A license of a model that stands in no license file of its own: within another file, or by name only. */
export interface ModelLicense {
  /** The folder that was asked about. */
  readonly folder: string
  /** The file that holds or names it. */
  readonly path: string
  /** The line that names it; 1 when its words stand within the file. */
  readonly line: number
  readonly classification: Classification
  /** Whether it restricts beside a license and is none: a gate, or a policy. */
  readonly isBeside?: boolean
}

/** What models under some paths say, and what of it could not be read. */
export interface ModelLicenses {
  readonly licenses: readonly ModelLicense[]
  readonly failures: readonly { readonly path: string; readonly message: string }[]
}

/**
 * Licenses of the models under these paths that a scan of license files does not see: words within a card, a PDF, a Modelfile or the
 * header of weights; names in these where no text is; and base models whose terms flow down.
 *
 * @param isRead whether a file has been read as a license file already, by its absolute path
 */
export async function modelLicenses(paths: readonly string[], isRead: (path: string) => boolean): Promise<ModelLicenses> {
  const licenses: ModelLicense[] = []
  const failures: { path: string; message: string }[] = []
  /** Models are told by their restrictions; here each leads back to all that was read with it. */
  const wholeOf = new WeakMap<Restriction, Classification>()
  const read = (text: string): Classification => {
    const whole = classify(text)
    for (const restriction of whole.restrictions) wholeOf.set(restriction, whole)
    return whole
  }
  for (const folder of paths) {
    if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) continue
    for await (const model of scanModels([folder], { classify: read })) {
      licenses.push(
        ...unseen(model, wholeOf)
          .map((each) => ({ ...each, folder, path: join(model.path, each.path) }))
          .filter(({ path, isBeside = false }) => isBeside || !isRead(resolve(path))),
      )
      for (const { path, problems } of model.files) for (const { message } of problems) failures.push({ path: join(model.path, path), message })
    }
  }
  return { licenses, failures }
}

function unseen({ parts, lineage, policies }: ModelReport, wholeOf: WeakMap<Restriction, Classification>): readonly Omit<ModelLicense, 'folder'>[] {
  const byPlace = new Map<string, Omit<ModelLicense, 'folder'>>()
  const add = (path: string, line: number | null, classification: Classification, isBeside = false): void => {
    const key = `${path} ${line} ${classification.subject.sha256}`
    if (!byPlace.has(key)) byPlace.set(key, { path, line: line ?? 1, classification, ...(isBeside ? { isBeside } : {}) })
  }
  for (const { concluded, restrictions, found, declared } of Object.values(parts)) {
    if (concluded.basis === 'weights') continue
    const told = new Set<string>()
    for (const { from, restriction } of restrictions) {
      const whole = wholeOf.get(restriction)
      if (whole === undefined) {
        // A key of a card that restricts by itself.
        const [place] = restriction.evidence
        if (place !== undefined) add(from, place.line, { ...named(null, place.quote), restrictions: [restriction] }, true)
        continue
      }
      told.add(from)
      add(from, 1, whole)
    }
    // A text that asks for nothing is told by its name alone.
    for (const { path, expression } of found) if (!told.has(path)) add(path, 1, named(expression, ''))
    for (const { expression, value, path, line } of found.length > 0 ? [] : declared) add(path, line, named(expression, value))
  }
  for (const { expression, inherited, base, path, line } of lineage) if (inherited.length > 0) add(path, line, { ...named(expression, base), restrictions: inherited })
  // What a policy that is not here is known to say binds all the same, where whoever asks for it stands.
  for (const { from, known, restrictions } of policies) {
    if (known === null || restrictions.length === 0) continue
    const base = lineage.find((each) => from === `base model ${each.base}`)
    add(base?.path ?? from, base?.line ?? 1, { ...named(known, ''), restrictions }, true)
  }
  return [...byPlace.values()]
}

/** A name that is no license is read as the words that it is. */
const named = (expression: string | null, value: string): Classification => classify(expression === null ? value : `SPDX-License-Identifier: ${expression}`)

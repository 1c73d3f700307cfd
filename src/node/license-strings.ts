import type { LicenseStrings } from '../combine/license-strings.ts'
import type { Part } from '../metadata/index.ts'
import type { ModelReport } from '../model/model.ts'
import { stat } from './disk.ts'
import { scanModels } from './model/scan-model.ts'
import { scanFile } from './scan.ts'

/** What binds under a path, and what could not be read. */
export interface ReadStrings {
  /** Whether all of it stands in one text, to which line numbers belong. */
  readonly isText: boolean
  readonly licenses: readonly LicenseStrings[]
  readonly failures: readonly { readonly path: string; readonly message: string }[]
}

/**
 * Reads what binds whoever uses a license file, or the models of a folder: one license for a file, one for each part of a model that
 * has terms of its own, and one for each base model whose terms flow down.
 */
export async function readLicenseStrings(path: string): Promise<ReadStrings> {
  if ((await stat(path).catch(() => undefined))?.isDirectory() !== true) {
    const scan = await scanFile(path)
    if ('failure' in scan) return { isText: true, licenses: [], failures: [{ path, message: scan.failure.message }] }
    const { expression, restrictions } = scan.classification
    return { isText: true, licenses: [{ name: path, expression, restrictions }], failures: [] }
  }
  const licenses: LicenseStrings[] = []
  const failures: { path: string; message: string }[] = []
  for await (const model of scanModels([path])) {
    const found = stringsOf(model)
    licenses.push(...found)
    if (found.length === 0) failures.push({ path: model.path, message: 'No license is declared or found here, so nothing is known of it. Name a license file.' })
    for (const { path: file, problems } of model.files) for (const { message } of problems) failures.push({ path: `${model.path}/${file}`, message })
  }
  return { isText: false, licenses, failures }
}

/** Parts that have the same terms are one. */
function stringsOf({ path, parts, lineage }: ModelReport): readonly LicenseStrings[] {
  const groups = new Map<string, LicenseStrings & { readonly parts: readonly Part[] }>()
  for (const [part, { concluded, restrictions, declared, found }] of Object.entries(parts) as [Part, ModelReport['parts'][Part] & object][]) {
    // The outputs have the terms of the weights, which stand there; a part of which nothing is said has none.
    if (concluded.basis === 'weights' || declared.length + found.length + restrictions.length === 0) continue
    const all = restrictions.map(({ restriction }) => restriction)
    const key = JSON.stringify([concluded.expression, all])
    const before = groups.get(key)
    groups.set(key, { name: path, expression: concluded.expression, restrictions: all, parts: [...(before?.parts ?? []), part] })
  }
  const own = [...groups.values()].map(({ parts: of, ...license }): LicenseStrings => ({ ...license, name: groups.size === 1 ? path : `${path} (${of.join(', ')})` }))
  const bases = lineage.flatMap(({ base, expression, inherited }) => (inherited.length === 0 ? [] : [{ name: `${path}, made from ${base}`, expression, restrictions: inherited }]))
  return [...own, ...bases]
}

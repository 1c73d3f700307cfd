import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { classify } from '../classify.ts'
import type { Classification } from '../report/classification.ts'
import { scanModels } from './model/scan-model.ts'

/** What is known of a model by a name alone: its card or another file names a license whose text is not there. */
export interface DeclaredLicense {
  /** The folder that was asked about. */
  readonly folder: string
  /** The file that names it. */
  readonly path: string
  readonly line: number
  /** What the license of that name is known to say. */
  readonly classification: Classification
}

/**
 * Licenses that models under these paths only name: parts without a text, and base models whose terms flow down. What has a text is
 * left out, since that is read as a file.
 */
export async function declaredLicenses(paths: readonly string[]): Promise<readonly DeclaredLicense[]> {
  const found: DeclaredLicense[] = []
  for (const folder of paths) {
    if ((await stat(folder).catch(() => undefined))?.isDirectory() !== true) continue
    for await (const { path, parts, lineage } of scanModels([folder])) {
      const seen = new Set<string>()
      for (const { declared, found: texts } of Object.values(parts))
        for (const { expression, value, path: file, line } of texts.length > 0 ? [] : declared) {
          const key = `${file}:${line}:${value}`
          if (seen.has(key)) continue
          seen.add(key)
          found.push({ folder, path: join(path, file), line: line ?? 1, classification: named(expression, value) })
        }
      for (const { expression, inherited, base, path: file, line } of lineage)
        if (inherited.length > 0) found.push({ folder, path: join(path, file), line: line ?? 1, classification: { ...named(expression, base), restrictions: inherited } })
    }
  }
  return found
}

/** A name that is no license is read as the words that it is. */
const named = (expression: string | null, value: string): Classification => classify(expression === null ? value : `SPDX-License-Identifier: ${expression}`)

import { readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * The words of a license of the SPDX list, when the npm package `spdx-license-list` is installed where the command was started or
 * beside this one. Its files are read as data; nothing of it is run.
 *
 * @returns undefined when the package is not installed or does not have the license
 */
export function licenseText(id: string): string | undefined {
  if (!/^[A-Za-z0-9.+-]+$/.test(id)) return undefined
  for (const from of [() => join(process.cwd(), 'package.json'), () => realpathSync(process.argv[1] ?? '')]) {
    try {
      const path = createRequire(from()).resolve(`spdx-license-list/licenses/${id}.json`)
      const { licenseText: text } = JSON.parse(readFileSync(path, 'utf8')) as { readonly licenseText?: unknown }
      if (typeof text === 'string') return text
    } catch {
      // Not installed here, or not on its list: it may be in the other place.
    }
  }
  return undefined
}

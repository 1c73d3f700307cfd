import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Policy } from '../policy/policy.ts'
import { readPolicy } from '../policy/read.ts'

const names = ['strings-attached.yaml', 'strings-attached.yml', 'strings-attached.json']

/** The policy file of a folder, or of the nearest folder above that has one. */
export function findPolicy(folder: string): string | undefined {
  const from = resolve(folder)
  const found = names.map((name) => join(from, name)).find((path) => existsSync(path))
  if (found !== undefined) return found
  return dirname(from) === from ? undefined : findPolicy(dirname(from))
}

/**
 * Reads a policy file and the files that it extends.
 *
 * @throws PolicyError when something in it is wrong; the error of the file system when it cannot be read
 */
export const loadPolicy = (path: string): Policy =>
  readPolicy(readFileSync(path, 'utf8'), {
    file: path,
    load(other, from) {
      const file = isAbsolute(other) ? other : join(dirname(from), other)
      if (!existsSync(file)) throw new Error(`there is no file ${file}`)
      return { file, text: readFileSync(file, 'utf8') }
    },
  })

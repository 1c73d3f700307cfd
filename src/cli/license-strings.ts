import type { LicenseStrings } from '../combine/license-strings.ts'
import { stat } from '../node/disk.ts'
import { type ReadStrings, readLicenseStrings } from '../node/license-strings.ts'
import { scanBytes } from '../node/scan.ts'
import { explainLicense, listLicenses } from '../report/licenses.ts'
import { visible } from '../report/terminal/visible.ts'
import { readingOf } from '../restrictions/known-reading.ts'
import { suggestion } from '../text/nearest.ts'
import { UsageError } from './command.ts'
import type { Io } from './io.ts'

/**
 * What binds under a name that was given: a file, a folder of models, standard input (`-`), or the id of a known license. What lies
 * on the disk goes before an id.
 *
 * @throws UsageError when it is none of them
 */
export async function stringsNamed(name: string, io: Io): Promise<ReadStrings> {
  if (name === '-') {
    const scan = scanBytes('<stdin>', await io.readStdin())
    if ('failure' in scan) return { isText: true, licenses: [], failures: [{ path: scan.path, message: scan.failure.message }] }
    return { isText: true, licenses: [{ name: scan.path, expression: scan.classification.expression, restrictions: scan.classification.restrictions }], failures: [] }
  }
  if (await stat(name).then(isThere, isThere)) return readLicenseStrings(name)
  const license = explainLicense(name)
  const restrictions = license === undefined ? undefined : readingOf(license.id)
  if (license !== undefined && restrictions !== undefined) return { isText: false, licenses: [{ name: license.id, expression: license.id, restrictions }], failures: [] }
  const known = listLicenses().flatMap(({ id }) => [id, id.replace(/^LicenseRef-/, '')])
  throw new UsageError(
    license === undefined
      ? `"${visible(name)}" is neither a file, a folder, nor a known license.${suggestion(name, known)}`
      : `${license.id} is known by name, and what it asks was never read. Give the path of its text.`,
  )
}

const isThere = (answer: unknown): boolean => !(answer instanceof Error) || (answer as NodeJS.ErrnoException).code !== 'ENOENT'

/** Tells what could not be read. */
export function tellFailures({ failures }: ReadStrings, io: Io): void {
  for (const { path, message } of failures) io.err(`strings-attached: ${visible(path)}: ${visible(message)}\n`)
}

/** All that binds, as one license. */
export function asOne(name: string, licenses: readonly LicenseStrings[]): LicenseStrings {
  const expressions = [...new Set(licenses.flatMap(({ expression }) => expression ?? []))]
  const restrictions = [...new Map(licenses.flatMap((license) => license.restrictions.map((each) => [JSON.stringify(each), each] as const))).values()]
  const whole = expressions.length < 2 ? (expressions[0] ?? null) : expressions.map((each) => (/ OR /.test(each) ? `(${each})` : each)).join(' AND ')
  return { name: licenses.length === 1 ? licenses[0]!.name : name, expression: whole, restrictions }
}

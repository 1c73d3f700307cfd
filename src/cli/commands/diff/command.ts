import { diffLicense, diffTexts, type LicenseDiff, type TextDiff } from '../../../diff/diff.ts'
import { readFile } from '../../../node/disk.ts'
import { scanBytes, scanFile } from '../../../node/scan.ts'
import { explainLicense, listLicenses } from '../../../report/licenses.ts'
import { painter } from '../../../report/terminal/paint.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { describeTool } from '../../../report/tool.ts'
import { suggestion } from '../../../text/nearest.ts'
import { type Command, type Given, UsageError } from '../../command.ts'
import type { Io } from '../../io.ts'
import { licenseText } from './license-text.ts'
import { diffLines } from './lines.ts'

/** Shows word by word how a file differs from a known license or from another file. */
export const diff: Command = {
  usage: 'diff <file> [license|file]',
  help: `Shows, word by word, how a file differs from the known license that comes nearest, from a license that
you name, or from another file ("-" is standard input), and which restrictions the differences touch.
[-words-] are those of the license or the other file, {+words+} those of the file.

The words of a license are not part of this package. Those of the SPDX list are shown when the npm
package spdx-license-list is installed; else their number is. Of two files, both are shown.

Exit code: 0 when no word differs, 1 when some do, 2 when there was nothing to compare.`,
  options: {
    format: { type: 'string', short: 'f', value: '<name>', values: ['terminal', 'json'], help: 'terminal, json (default: terminal)' },
    context: { type: 'string', short: 'c', value: '<words>', help: 'words shown around each difference (default: 8)' },
  },
  async run(given, io) {
    const { format, context } = readOptions(given)
    const [path, other, ...more] = given.positionals
    if (path === undefined) throw new UsageError('Name what to compare: strings-attached diff LICENSE, or: strings-attached diff LICENSE MIT.')
    if (more.length > 0) throw new UsageError(`diff takes a file and what to compare it with; "${more[0]}" is one too many.`)
    const text = await readText(path, io)
    const compared = await compare(path, text, other, io)
    if (format === 'json') io.out(`${JSON.stringify(asJson(path, text, compared), undefined, 2)}\n`)
    else io.out(`${diffLines({ path, text, context, width: Math.max(40, Math.min(io.width ?? 100, 120)), paint: painter(io.color), ...compared }).join('\n')}\n`)
    return compared.diff.differences.length === 0 ? 0 : 1
  },
}

/** What a file was compared with. */
export interface Compared {
  readonly diff: TextDiff | LicenseDiff
  /** Name of the other side. */
  readonly with: string
  /** Its words; undefined when they are not at hand. */
  readonly there: string | undefined
}

async function compare(path: string, text: string, other: string | undefined, io: Io): Promise<Compared> {
  const known = other === undefined ? undefined : explainLicense(other)
  if (other === undefined || known !== undefined) {
    let there: string | undefined
    const textOf = (id: string): string | undefined => (there ??= licenseText(id))
    const found = diffLicense(text, { textOf, ...(known === undefined ? {} : { license: known.id }) })
    if (found !== undefined) return { diff: found, with: found.license.name === found.license.id ? found.license.id : `${found.license.name} (${found.license.id})`, there }
    if (known === undefined) throw new UsageError(`${visible(path)}: No known license comes near these words. Name a license or another file to compare it with.`)
    there = licenseText(known.id)
    if (there === undefined) throw new UsageError(`${visible(path)}: Too little of ${known.id} stands in it to be compared, and the text of ${known.id} is not at hand.`)
    return { diff: diffTexts(text, there), with: known.id, there }
  }
  const isFile =
    other === '-' ||
    (await readFile(other).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
    ))
  if (!isFile)
    throw new UsageError(
      `"${visible(other)}" is neither a known license nor a file.${suggestion(
        other,
        listLicenses().flatMap(({ id }) => [id, id.replace(/^LicenseRef-/, '')]),
      )}`,
    )
  if (other === '-' && path === '-') throw new UsageError('Standard input can be one side only.')
  const there = await readText(other, io)
  return { diff: diffTexts(text, there), with: other, there }
}

function readOptions({ values }: Given): { readonly format: 'terminal' | 'json'; readonly context: number } {
  const format = values.format ?? 'terminal'
  if (format !== 'terminal' && format !== 'json')
    throw new UsageError(`Unknown format "${String(format)}".${suggestion(String(format), ['terminal', 'json'])} Known formats: terminal, json.`)
  const context = values.context === undefined ? DEFAULT_CONTEXT : Number(values.context)
  if (!Number.isInteger(context) || context < 0 || values.context === '') throw new UsageError(`--context ${String(values.context)} is no number of words.`)
  return { format, context }
}

/** Words around a difference: about a line on either side. */
const DEFAULT_CONTEXT = 8

async function readText(path: string, io: Io): Promise<string> {
  const scan = path === '-' ? scanBytes('<stdin>', await io.readStdin()) : await scanFile(path)
  if ('failure' in scan) throw new UsageError(`${visible(scan.path)}: ${visible(scan.failure.message)}`)
  // A license that breaks off has a place where it does; a file that was not read to its end has none.
  if (scan.classification.notes.some(({ code, span }) => code === 'truncated' && span === undefined)) throw new UsageError(`${visible(path)}: The file is too long to be compared.`)
  return scan.text
}

/** The differences with their words, as plain data. */
function asJson(path: string, text: string, { diff, with: name, there }: Compared) {
  return {
    schemaVersion: 1,
    tool: describeTool(),
    path,
    with: name,
    ...('license' in diff ? { license: diff.license } : {}),
    differences: diff.differences.map((difference) => ({
      ...difference,
      words: text.slice(difference.here.start, difference.here.end),
      ...(there === undefined || difference.there === undefined ? {} : { otherWords: there.slice(difference.there.start, difference.there.end) }),
    })),
    restrictions: diff.restrictions,
  }
}

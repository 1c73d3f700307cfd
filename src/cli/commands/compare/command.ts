import { compareLicenses } from '../../../combine/compare.ts'
import type { LicenseStrings } from '../../../combine/license-strings.ts'
import { painter } from '../../../report/terminal/paint.ts'
import { describeTool } from '../../../report/tool.ts'
import { suggestion } from '../../../text/nearest.ts'
import { type Command, UsageError } from '../../command.ts'
import type { ExitCode } from '../../io.ts'
import { asOne, stringsNamed, tellFailures } from '../../license-strings.ts'
import { comparisonLines } from './view.ts'

/** Tells which strings two licenses do not share. */
export const compare: Command = {
  usage: 'compare <a> <b>',
  help: `Says which strings differ between two licenses, whatever their words: what only one of them asks,
what both ask with other values, and how much is the same. Each side is a license file, a model
folder, "-" for standard input, or the id of a known license. For their words see diff.

Exit code: 0 when they ask the same, 1 when they do not, 2 when a side could not be read.`,
  options: {
    format: { type: 'string', short: 'f', value: '<name>', values: ['terminal', 'json'], help: 'terminal, json (default: terminal)' },
  },
  async run({ positionals, values }, io) {
    const format = values.format ?? 'terminal'
    if (format !== 'terminal' && format !== 'json')
      throw new UsageError(`Unknown format "${String(format)}".${suggestion(String(format), ['terminal', 'json'])} Known formats: terminal, json.`)
    const [first, second, ...more] = positionals
    if (first === undefined || second === undefined) throw new UsageError('Name two licenses: strings-attached compare LICENSE Apache-2.0.')
    if (more.length > 0) throw new UsageError(`compare takes two licenses; "${more[0]}" is one too many. For several: strings-attached combine.`)
    if (first === '-' && second === '-') throw new UsageError('Standard input can be one side only.')
    let exit: ExitCode = 0
    const sides: (LicenseStrings & { readonly isText: boolean })[] = []
    for (const name of [first, second]) {
      const read = await stringsNamed(name, io)
      tellFailures(read, io)
      if (read.failures.length > 0) exit = 2
      if (read.licenses.length > 0) sides.push({ ...asOne(name, read.licenses), isText: read.isText })
    }
    const [a, b] = sides
    if (a === undefined || b === undefined) return 2
    const comparison = compareLicenses(a, b)
    if (format === 'json') io.out(`${JSON.stringify({ ...comparison, tool: describeTool() }, undefined, 2)}\n`)
    else io.out(`${comparisonLines(comparison, { numbered: [a.isText, b.isText], width: Math.max(40, Math.min(io.width ?? 100, 120)), paint: painter(io.color) }).join('\n')}\n`)
    return exit === 2 || comparison.onlyA.length + comparison.onlyB.length + comparison.changed.length === 0 ? exit : 1
  },
}

import { combineLicenses } from '../../../combine/combine.ts'
import type { LicenseStrings } from '../../../combine/license-strings.ts'
import { painter } from '../../../report/terminal/paint.ts'
import { describeTool } from '../../../report/tool.ts'
import { suggestion } from '../../../text/nearest.ts'
import { type Command, UsageError } from '../../command.ts'
import { stringsNamed, tellFailures } from '../../license-strings.ts'
import { combinationLines } from './view.ts'

/** Tells what binds a product that uses several models. */
export const combine: Command = {
  usage: 'combine <licenses…>',
  help: `Says what binds a product that uses several models at once: every restriction and duty once, with
those that ask it, the strictest limit of each measure, and what cannot be kept together. Each is a
license file, a model folder, "-" for standard input, or the id of a known license. In a model
folder each part with terms of its own counts, and base models whose terms flow down.

Some contradictions bite only when one thing is made from several models, by merging, distilling or
training; --separate leaves them out.

Exit code: 0 when nothing contradicts, 1 when something does, 2 when a path could not be read.`,
  options: {
    separate: { type: 'boolean', help: 'the models run beside each other, and nothing is made from two of them' },
    format: { type: 'string', short: 'f', value: '<name>', values: ['terminal', 'json'], help: 'terminal, json (default: terminal)' },
  },
  async run({ positionals, values }, io) {
    const format = values.format ?? 'terminal'
    if (format !== 'terminal' && format !== 'json')
      throw new UsageError(`Unknown format "${String(format)}".${suggestion(String(format), ['terminal', 'json'])} Known formats: terminal, json.`)
    if (positionals.length === 0) throw new UsageError('Name the licenses: strings-attached combine models/a models/b Apache-2.0.')
    if (positionals.filter((each) => each === '-').length > 1) throw new UsageError('Standard input can be one license only.')
    const licenses: LicenseStrings[] = []
    let isComplete = true
    for (const name of positionals) {
      const read = await stringsNamed(name, io)
      tellFailures(read, io)
      if (read.failures.length > 0) isComplete = false
      licenses.push(...read.licenses)
    }
    const combination = combineLicenses(licenses, { separate: values.separate === true })
    if (format === 'json') io.out(`${JSON.stringify({ ...combination, tool: describeTool() }, undefined, 2)}\n`)
    else if (licenses.length > 0) io.out(`${combinationLines(combination, { width: Math.max(40, Math.min(io.width ?? 100, 120)), paint: painter(io.color) }).join('\n')}\n`)
    return isComplete ? (combination.contradictions.length > 0 ? 1 : 0) : 2
  },
}

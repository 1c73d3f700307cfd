import { version } from '../../package.json'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import { commands } from './commands/index.ts'
import { commonOptions, helpPage } from './help.ts'
import type { ExitCode, Io } from './io.ts'

/**
 * Does what a command line says.
 *
 * @param args without the names of Node and of the script
 * @param makeIo given what the command line says of colors
 */
export async function run(args: readonly string[], makeIo: (flags: { readonly color: boolean | undefined }) => Io): Promise<ExitCode> {
  const named = args[0] !== undefined && Object.hasOwn(commands, args[0]) ? args[0] : undefined
  const name = named ?? 'scan'
  const command = await commands[name]!.load()
  let io = makeIo({ color: undefined })
  try {
    const given = readArguments(named === undefined ? args : args.slice(1), { ...command.options, ...commonOptions })
    if (given.values['no-color'] === true) io = makeIo({ color: false })
    else if (given.values.color === true) io = makeIo({ color: true })
    if (given.values.version === true) io.out(`strings-attached ${version}\n`)
    else if (given.values.help === true) io.out(helpPage(name, command))
    else return await command.run(given, io)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.err(`strings-attached: ${error.message}\n`)
    return 2
  }
}

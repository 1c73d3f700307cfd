import type { Command, Option } from '../../command.ts'
import { commonOptions } from '../../help.ts'
import { commands } from '../index.ts'

/** What a shell has to know of a command. */
export interface CompletedCommand {
  /** Empty for what is done when no command is named. */
  readonly name: string
  readonly summary: string
  readonly options: readonly CompletedOption[]
  /** Words that it takes; none where it takes files. */
  readonly words: readonly string[]
}

/** What a shell has to know of an option. */
export interface CompletedOption {
  readonly flags: readonly string[]
  readonly help: string
  readonly takes: 'nothing' | 'file' | 'text' | readonly string[]
}

/** All commands, the default one first. */
export async function completedCommands(): Promise<readonly CompletedCommand[]> {
  const all = await Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]): Promise<CompletedCommand> => {
      const command: Command = await load()
      const options = Object.entries({ ...command.options, ...commonOptions }).map(([long, option]) => completed(long, option))
      return { name: name === 'scan' ? '' : name, summary, options, words: command.words ?? [] }
    }),
  )
  return [...all].sort((a, b) => Number(b.name === '') - Number(a.name === ''))
}

function completed(long: string, { type, short, value = '', values, help }: Option): CompletedOption {
  const takes = type === 'boolean' ? 'nothing' : (values ?? (/file|folder/.test(value) ? 'file' : 'text'))
  return { flags: [`--${long}`, ...(short === undefined ? [] : [`-${short}`])], help, takes }
}

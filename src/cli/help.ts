import type { Command, Option } from './command.ts'
import { commands } from './commands/index.ts'

/** Options that every command takes. */
export const commonOptions = {
  color: { type: 'boolean', help: 'color even when output is no terminal (also: FORCE_COLOR)' },
  'no-color': { type: 'boolean', help: 'no color (also: NO_COLOR)' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
  version: { type: 'boolean', short: 'v', help: 'the version' },
} as const satisfies Record<string, Option>

/** The help page of a command; that of the default command lists the others. */
export function helpPage(name: string, command: Command): string {
  const others = Object.entries(commands).filter(([each]) => each !== 'scan')
  return [
    `Usage: strings-attached ${command.usage} [options]`,
    '',
    command.help,
    '',
    'Options:',
    ...columns(Object.entries({ ...command.options, ...commonOptions }).map(([long, option]) => [flag(long, option), option.help])),
    ...(name === 'scan' ? ['', 'Other commands (their help: strings-attached <command> --help):', ...columns(others.map(([each, { summary }]) => [each, summary]))] : []),
    ...(name === 'scan' ? ['', 'It reads by rules and can be wrong. It is no legal advice.'] : []),
    '',
  ].join('\n')
}

const flag = (long: string, { short, value }: Option): string => `${short === undefined ? '    ' : `-${short}, `}--${long}${value === undefined ? '' : ` ${value}`}`

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

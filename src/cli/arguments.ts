import { parseArgs } from 'node:util'
import { suggestion } from '../text/nearest.ts'
import { type Given, type Option, UsageError } from './command.ts'

/**
 * Reads a command line.
 *
 * @throws UsageError for an option that is not known, or a value that is missing or not wanted
 */
export function readArguments(args: readonly string[], options: Readonly<Record<string, Option>>): Given {
  // Paths alone need no parser, which Node would have to load.
  if (!args.some((each) => each.startsWith('-'))) return { positionals: args, values: {} }
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, multiple = false, short }]) => [name, { type, multiple, ...(short === undefined ? {} : { short }) }]),
      ),
    })
    return { positionals, values: values as Given['values'] }
  } catch (error) {
    throw new UsageError(explained(error, args, options))
  }
}

function explained(error: unknown, args: readonly string[], options: Readonly<Record<string, Option>>): string {
  const { code, message } = error as NodeJS.ErrnoException
  const names = Object.keys(options).map((name) => `--${name}`)
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const seen = /'(-[^']*)'/.exec(message)?.[1] ?? args.find((each) => each.startsWith('-')) ?? ''
    return `Unknown option ${seen}.${suggestion(seen, names) || ` Known options: ${names.join(', ')}.`}`
  }
  const named = /'([^']*)'/.exec(message)?.[1] ?? ''
  const option = Object.entries(options).find(([name]) => named.includes(`--${name}`))
  if (option !== undefined) return option[1].type === 'string' ? `--${option[0]} needs a value: --${option[0]} ${option[1].value ?? '<value>'}.` : `--${option[0]} takes no value.`
  return message
}

/** All values of an option that may be repeated and take several, separated by commas. */
export const listOf = (value: Given['values'][string]): readonly string[] =>
  (Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : []).flatMap((each) =>
    each
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )

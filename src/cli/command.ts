import type { ExitCode, Io } from './io.ts'

/** An option that takes a value or not. */
export interface Option {
  /** `string`: `--name value`, `--name=value`; `boolean`: `--name`. */
  readonly type: 'string' | 'boolean'
  /** Whether it may be given several times. */
  readonly multiple?: boolean
  readonly short?: string
  /** How the value is shown in the help: `<id>`. */
  readonly value?: string
  /** Every value that it takes, where there are only so many: for completion in the shell. */
  readonly values?: readonly string[]
  /** What it does, in one line. */
  readonly help: string
}

/** What was given on the command line. */
export interface Given {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

/** A command: what it takes and what it does. */
export interface Command {
  /** How it is called, without the name of the program: `explain <kind|license>`. */
  readonly usage: string
  /** What it does, in a few lines. */
  readonly help: string
  readonly options: Readonly<Record<string, Option>>
  /** Words that it takes where it takes no files: for completion in the shell. */
  readonly words?: readonly string[]
  readonly run: (given: Given, io: Io) => Promise<ExitCode>
}

/** A mistake on the command line; the message says what was seen and what is possible. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

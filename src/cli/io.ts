import { type Output, openOutput } from './output.ts'

/** What the command may touch besides files: given from outside, so that tests can look on. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly readStdin: () => Promise<Uint8Array>
  /** Whether colors may be written to standard output. */
  readonly color: boolean
  /** Columns of the terminal, undefined when output goes elsewhere. */
  readonly width: number | undefined
  /** Whether progress may be shown on standard error. */
  readonly progress: boolean
  /** The file to which a CI server takes a summary of the job; undefined elsewhere. */
  readonly summaryFile?: string | undefined
  /** The time of day and the date, for exceptions that expire: milliseconds since 1970. */
  readonly today: () => number
  /** Milliseconds since some moment. */
  readonly now: () => number
}

/** 0: clear. 1: findings. 2: the work could not be done. */
export type ExitCode = 0 | 1 | 2

let opened: readonly [stdout: Output, stderr: Output] | undefined
const outputs = () => (opened ??= [openOutput(1), openOutput(2)])

/** The terminal, the environment and the clock of this process. */
export function processIo(flags: { readonly color: boolean | undefined }): Io {
  const { env } = process
  const [stdout, stderr] = outputs()
  return {
    out: stdout.write,
    err: stderr.write,
    readStdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
    color: flags.color ?? wantsColor(env, stdout.isTerminal),
    width: stdout.columns,
    progress: stderr.isTerminal && env.TERM !== 'dumb',
    summaryFile: env.GITHUB_STEP_SUMMARY || undefined,
    today: () => Date.now(),
    now: () => process.uptime() * 1000,
  }
}

/** NO_COLOR (any value but empty) says no; FORCE_COLOR says yes unless it is 0; else a terminal decides. */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/run.ts'

/** What a command printed, and its exit code. */
export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/**
 * Runs the command in this process.
 *
 * @param today an ISO date: what the command takes for the day of today
 */
export async function command(args: readonly string[], { today = '2027-01-01', stdin = '', color = false, summaryFile = undefined as string | undefined } = {}): Promise<Ran> {
  let out = ''
  let err = ''
  const exit = await run(args, (flags) => ({
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readStdin: async () => new TextEncoder().encode(stdin),
    color: flags.color ?? color,
    width: undefined,
    progress: false,
    summaryFile,
    today: () => Date.parse(today),
    now: () => 0,
  }))
  return { exit, out, err }
}

/** Makes a folder with files for the test that runs, goes there, and goes back and removes it when the test is done. */
export function inFolder(files: Readonly<Record<string, string>>): string {
  const before = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'strings-attached-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  process.chdir(folder)
  onTestFinished(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })
  return folder
}

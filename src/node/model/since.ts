/** Which files have changed: since a moment, by the clock of the disk, or since a revision, by git. */
import { execFile } from 'node:child_process'
import { lstat, realpath } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Why a point in time or a revision cannot be used. */
export class SinceError extends Error {
  override readonly name = 'SinceError'
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/**
 * Makes a question for {@link ScanModelOptions.changed}.
 *
 * @param since a day or moment (`2026-11-01`, `2026-11-01T12:00Z`), how long ago (`90m`, `12h`, `7d`, `2w`), or a revision of git
 * @param folders that are scanned; those not under git cannot be asked about revisions
 * @param now milliseconds since 1970
 * @throws SinceError when it is none of these
 */
export async function changedSince(since: string, folders: readonly string[], now: number): Promise<(path: string) => Promise<boolean>> {
  const moment = momentOf(since, now)
  if (moment !== undefined)
    return async (path) => {
      const stats = await lstat(path).catch(() => undefined)
      // A file that was moved here keeps the time at which it was written; the time of its entry is new.
      return stats === undefined || Math.max(stats.mtimeMs, stats.ctimeMs) > moment
    }
  const changed = new Set<string>()
  for (const folder of folders) for (const path of await changedInGit(since, folder)) changed.add(path)
  // Folders in which a file has changed, or has gone.
  const within = new Set([...changed].flatMap((path) => path.split(sep).map((_, at, steps) => steps.slice(0, at).join(sep))))
  return async (path) => {
    const real = await realpath(path).catch(() => resolve(path))
    return changed.has(real) || within.has(real)
  }
}

function momentOf(since: string, now: number): number | undefined {
  const ago = /^(\d{1,6})([mhdw])$/.exec(since)
  if (ago !== null) return now - Number(ago[1]) * units[ago[2]!]!
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(since)) return undefined
  const moment = Date.parse(since)
  if (Number.isNaN(moment)) throw new SinceError(`"${since}" is no day or moment; write 2026-11-01 or 2026-11-01T12:00Z.`)
  return moment
}

async function changedInGit(revision: string, folder: string): Promise<readonly string[]> {
  // What begins with a dash would be an option of git.
  if (!/^[\w@][\w@{}^~./-]*$/.test(revision)) throw new SinceError(`"${revision}" is no day, no time ago (7d) and no revision of git.`)
  const git = async (...args: readonly string[]): Promise<string> => (await run('git', ['-C', folder, ...args], { maxBuffer: 1 << 28 })).stdout
  try {
    const top = await realpath((await git('rev-parse', '--show-toplevel')).trim())
    const differing = await git('diff', '--name-only', '--no-renames', '-z', '--end-of-options', revision, '--')
    const added = await git('ls-files', '--others', '--exclude-standard', '--full-name', '-z')
    return [...differing.split('\0'), ...added.split('\0')].filter((path) => path !== '').map((path) => join(top, path.split('/').join(sep)))
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? (error as Error).message)
      .trim()
      .split('\n')[0]
    throw new SinceError(`"${revision}" is no day and no time ago (7d), and git does not know it as a revision of ${folder}: ${said}`)
  }
}

import { availableParallelism } from 'node:os'
import type { ModelReport } from '../../../model/model.ts'
import { stat } from '../../../node/disk.ts'
import { type ScanModelOptions, scanModels } from '../../../node/model/scan-model.ts'
import { changedSince, SinceError } from '../../../node/model/since.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { suggestion } from '../../../text/nearest.ts'
import { type Command, type Given, UsageError } from '../../command.ts'
import type { ExitCode, Io } from '../../io.ts'
import { notice } from './notice.ts'
import { progressBar } from './progress.ts'
import { modelView } from './view.ts'

const formats = ['terminal', 'json', 'ndjson'] as const

/** Reads models as people have them: folders, caches, repositories. */
export const model: Command = {
  usage: 'model [folders…]',
  help: `Reads model folders, folders of them, caches of the Hub and stores of Ollama: cards, weights files,
manifests and license texts. Says for the weights, the code, the data and the outputs which license
is declared, which is found, where these contradict each other, what flows down from base models,
which policies belong to it, and what to do.

Exit code: 0 when nothing contradicts itself and no strings are attached, 1 when something does or
they are, 2 when a folder or a file in it could not be read.`,
  options: {
    format: { type: 'string', short: 'f', value: '<name>', values: formats, help: `${formats.join(', ')} (default: terminal)` },
    all: { type: 'boolean', help: 'look at node_modules and at what .gitignore names, too' },
    jobs: { type: 'string', short: 'j', value: '<n>', help: 'read so many models beside each other, or "auto" (default: 1)' },
    cache: { type: 'string', value: '<folder>', help: 'keep the readings of texts there, for the next run' },
    since: { type: 'string', value: '<when>', help: 'only models changed since a day (2026-11-01), a time ago (7d, 12h) or a revision of git' },
    'write-notice': { type: 'boolean', help: 'show the NOTICE file that the duties ask for; nothing is written without --apply' },
    apply: { type: 'boolean', help: 'with --write-notice: write NOTICE where there is none' },
    quiet: { type: 'boolean', short: 'q', help: 'print nothing but what went wrong; the exit code tells the rest' },
  },
  async run({ positionals, values }, io) {
    const { format, apply, jobs } = readOptions(values)
    let exit: ExitCode = 0
    const folders: string[] = []
    for (const folder of positionals.length === 0 ? ['.'] : positionals) {
      if ((await stat(folder).catch(() => undefined))?.isDirectory() === true) folders.push(folder)
      else {
        exit = 2
        io.err(`strings-attached: ${visible(folder)}: There is no such folder. Check the path.\n`)
      }
    }
    const bar = progressBar(io)
    const options: ScanModelOptions = {
      all: values.all === true,
      jobs,
      onProgress: bar.step,
      ...(typeof values.cache === 'string' ? { cache: values.cache } : {}),
      ...(typeof values.since === 'string' ? { changed: await since(values.since, folders, io) } : {}),
    }
    const out = values.quiet === true ? () => {} : io.out
    let count = 0
    if (format === 'json') out('{ "schemaVersion": 1, "models": [')
    for await (const each of scanModels(folders, options)) {
      bar.clear()
      exit = worse(exit, each)
      if (format === 'terminal') out(modelView(each, { color: io.color, ...(io.width === undefined ? {} : { width: io.width }) }))
      else out(format === 'json' ? `${count === 0 ? '\n' : ',\n'}${JSON.stringify(each)}` : `${JSON.stringify(each)}\n`)
      // In JSON there is no place for it.
      if (values['write-notice'] === true) (format === 'terminal' ? io.out : io.err)(await notice(each, apply))
      count++
    }
    bar.clear()
    if (format === 'json') out('\n] }\n')
    else if (format === 'terminal' && count === 0 && folders.length > 0 && typeof values.since === 'string') out(`No model has changed since ${visible(values.since)}.\n`)
    return exit
  },
}

function worse(exit: ExitCode, { files, conflicts, parts }: ModelReport): ExitCode {
  if (exit === 2 || files.some(({ problems }) => problems.length > 0)) return 2
  return conflicts.length > 0 || Object.values(parts).some(({ restrictions }) => restrictions.length > 0) ? 1 : exit
}

function readOptions(values: Given['values']): { readonly format: (typeof formats)[number]; readonly apply: boolean; readonly jobs: number } {
  const format = formats.find((each) => each === (values.format ?? 'terminal'))
  if (format === undefined) throw new UsageError(`Unknown format "${String(values.format)}".${suggestion(String(values.format), formats)} Known formats: ${formats.join(', ')}.`)
  if (values.apply === true && values['write-notice'] !== true) throw new UsageError('--apply goes with --write-notice.')
  const jobs = values.jobs === 'auto' ? Math.min(availableParallelism(), 64) : Number(values.jobs ?? 1)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new UsageError(`--jobs ${String(values.jobs)} is no whole number from 1 to 64, and not "auto".`)
  return { format, apply: values.apply === true, jobs }
}

async function since(when: string, folders: readonly string[], io: Io): Promise<(path: string) => Promise<boolean>> {
  try {
    return await changedSince(when, folders, io.today())
  } catch (error) {
    if (error instanceof SinceError) throw new UsageError(`--since: ${visible(error.message)}`)
    throw error
  }
}

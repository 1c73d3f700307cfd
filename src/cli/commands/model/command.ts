import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noticeText } from '../../../model/duties.ts'
import { scanModels } from '../../../node/model/scan-model.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { type Command, UsageError } from '../../command.ts'
import type { ExitCode } from '../../io.ts'
import { modelView } from './view.ts'

/** Reads models as people have them: folders, caches, repositories. */
export const model: Command = {
  usage: 'model [folders…]',
  help: `Reads model folders, folders of them, and caches of the Hub: cards, weights files, manifests and
license texts. Says for the code, the weights, the data and the outputs which license is declared,
which is found, where these contradict each other, what flows down from base models, and what to do.

Exit code: 0 when nothing contradicts itself and no strings are attached, 1 when something does or
they are, 2 when a folder or a file in it could not be read.`,
  options: {
    format: { type: 'string', short: 'f', value: '<name>', values: ['terminal', 'json'], help: 'terminal, json (default: terminal)' },
    all: { type: 'boolean', help: 'look at node_modules and at what .gitignore names, too' },
    'write-notice': { type: 'boolean', help: 'show the NOTICE file that the duties ask for; nothing is written without --apply' },
    apply: { type: 'boolean', help: 'with --write-notice: write NOTICE where there is none' },
  },
  async run({ positionals, values }, io) {
    const format = values.format ?? 'terminal'
    if (format !== 'terminal' && format !== 'json') throw new UsageError(`Unknown format "${String(format)}". Known formats: terminal, json.`)
    if (values.apply === true && values['write-notice'] !== true) throw new UsageError('--apply goes with --write-notice.')
    let exit: ExitCode = 0
    let isFirst = true
    const folders: string[] = []
    for (const folder of positionals.length === 0 ? ['.'] : positionals) {
      if ((await stat(folder).catch(() => undefined))?.isDirectory() === true) folders.push(folder)
      else {
        exit = 2
        io.err(`strings-attached: ${visible(folder)}: There is no such folder. Check the path.\n`)
      }
    }
    if (format === 'json') io.out('{ "schemaVersion": 1, "models": [')
    for await (const each of scanModels(folders, { all: values.all === true })) {
      if (each.files.some(({ problems }) => problems.length > 0)) exit = 2
      else if (exit === 0 && (each.conflicts.length > 0 || Object.values(each.parts).some(({ restrictions }) => restrictions.length > 0))) exit = 1
      if (values['write-notice'] === true) io.err(await notice(each.path, noticeText(each), values.apply === true))
      io.out(format === 'json' ? `${isFirst ? '\n' : ',\n'}${JSON.stringify(each)}` : modelView(each, io.color))
      isFirst = false
    }
    if (format === 'json') io.out('\n] }\n')
    return exit
  },
}

async function notice(folder: string, text: string, apply: boolean): Promise<string> {
  const path = join(folder, 'NOTICE')
  if (text === '') return `${visible(path)}: no notice is needed.\n`
  if (!apply) return `${visible(path)} would hold:\n${text.split('\n').map(visible).join('\n')}\n`
  try {
    await writeFile(path, text, { flag: 'wx' })
    return `${visible(path)}: written.\n`
  } catch (error) {
    return `${visible(path)}: not written (${(error as NodeJS.ErrnoException).code === 'EEXIST' ? 'there is one already' : String(error)}).\n`
  }
}

import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ModelReport } from '../../../model/model.ts'
import { noticeText } from '../../../model/notice.ts'
import { visible } from '../../../report/terminal/visible.ts'

/** Shows the NOTICE that a model asks for, or writes it where there is none; nothing that is there is ever written over. */
export async function notice(model: ModelReport, apply: boolean): Promise<string> {
  const text = noticeText(model)
  const path = join(model.path, 'NOTICE')
  if (text === '') return `${visible(model.path)}: no notice is needed.\n`
  if ((await stat(model.path).catch(() => undefined))?.isDirectory() !== true)
    return `${visible(model.path)}: this model lies in a store, where no NOTICE can be put.\n${shown(text)}`
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before === text) return `${visible(path)}: holds all of it already.\n`
  if (!apply) return `${visible(path)} ${before === undefined ? 'would hold' : 'is there already and will not be written over; this should stand in it'}:\n${shown(text)}`
  try {
    await writeFile(path, text, { flag: 'wx' })
    return `${visible(path)}: written.\n`
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return `${visible(path)}: not written (${code === 'EEXIST' ? 'there is one already; put into it what is missing' : (code ?? String(error))}).\n`
  }
}

const shown = (text: string): string =>
  `${text
    .trimEnd()
    .split('\n')
    .map((line) => `  | ${visible(line)}`.trimEnd())
    .join('\n')}\n\n`

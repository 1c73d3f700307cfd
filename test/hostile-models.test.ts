import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { modelView } from '../src/cli/commands/model/view.ts'
import { classify } from '../src/index.ts'
import { scanModel } from '../src/node/model/scan-model.ts'
import { hostileFolders } from './metadata/hostile-files.ts'

/** Milliseconds that the processor has worked for this process: other work on the machine does not count. */
const worked = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of work in which each must end: the largest honest size among them is forty megabytes. */
const MOST_WORK = 4000

// What is made when the first text is read is no work of the first hostile folder.
beforeAll(() => void classify('You may not use the model for any commercial purpose.'))

it.each(Object.entries(hostileFolders))('%s: ends in a clear finding, and cannot act on the terminal', async (_, { make, says }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    make(folder)
    const before = worked()
    const { models } = await scanModel(folder)
    expect(worked() - before).toBeLessThan(MOST_WORK)
    expect(models).toHaveLength(1)
    const view = modelView(models[0]!, { color: false })
    expect(view).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    if (says !== undefined) expect(view).toMatch(says)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** What runs in workers: the reading of one PDF, or of one model after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import { readMetadata } from '../../metadata/index.ts'
import { withFile } from '../open-file.ts'
import { readFiles } from './read-files.ts'
import { textReader } from './text-readings.ts'
import type { ModelFiles } from './walk.ts'

const { pdf, cache } = workerData as { readonly pdf?: string; readonly cache?: string }

if (pdf !== undefined) {
  // Whoever waits counts from when the work begins, not from when a thread was asked for.
  parentPort!.postMessage(null)
  void withFile(pdf, async (file) => (await readMetadata(file, 'LICENSE.pdf'))!).then((reading) => parentPort!.postMessage(reading))
} else {
  const read = textReader(cache === undefined ? {} : { cache })
  parentPort!.on('message', async (model: ModelFiles) => parentPort!.postMessage(await readFiles(model, read)))
}

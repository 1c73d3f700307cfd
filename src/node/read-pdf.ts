/**
 * Reads a PDF in a worker of its own, which is ended when it takes too long or too much memory: what a PDF unpacks to is not known
 * before it is unpacked, and a small one can unpack to anything.
 */
import { Worker } from 'node:worker_threads'
import worker from '#packed-worker'
import type { MetadataReading } from '../metadata/index.ts'

/** Milliseconds after which a PDF is given up: one of hundreds of pages takes about a second. */
const PATIENCE = 10_000
/** Milliseconds between two looks at the memory of the process. */
const LOOK = 20
/** Bytes by which the whole process may grow meanwhile: the buffers of a worker are counted nowhere else, and other workers grow too. */
const MOST_GROWTH = 180_000_000
/** Megabytes of heap of the worker. */
const MOST_HEAP = 160

/** What came of a PDF, or why nothing did. */
export type PdfReading = { readonly value: MetadataReading } | { readonly message: string }

/** Reads one PDF. */
export function readPdf(path: string): Promise<PdfReading> {
  return new Promise((resolve) => {
    const started = new Worker(worker.path, { workerData: { pdf: path }, resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP } })
    const clocks: NodeJS.Timeout[] = []
    const end = (reading: PdfReading): void => {
      for (const clock of clocks) clearInterval(clock)
      started.removeAllListeners()
      // What it still has to say after it was ended concerns nobody.
      started.on('error', () => {})
      void started.terminate()
      resolve(reading)
    }
    const watch = (): void => {
      const before = process.memoryUsage.rss()
      clocks.push(
        setTimeout(() => end({ message: `The PDF was given up after ${PATIENCE / 1000} seconds.` }), PATIENCE),
        setInterval(() => {
          if (process.memoryUsage.rss() - before > MOST_GROWTH) end({ message: UNSOUND })
        }, LOOK),
      )
    }
    // The first message only says that the work begins.
    started.on('message', (reading: PdfReading | null) => (reading === null ? watch() : end(reading)))
    started.once('error', (error: NodeJS.ErrnoException) => end({ message: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? UNSOUND : `The PDF could not be read (${error.message}).` }))
    started.once('exit', () => end({ message: 'The PDF could not be read.' }))
  })
}

const UNSOUND = 'The PDF unpacks to more than is sound, and was given up.'

import type { ScanProgress } from '../../../node/model/scan-model.ts'
import type { Io } from '../../io.ts'

/** Milliseconds after which work is long enough to be told about. */
const PATIENCE = 500
/** Milliseconds between two tellings. */
const PAUSE = 100
/** Columns of the bar. */
const WIDTH = 30

/** Draws a bar on standard error, when it is a terminal and the work is long. */
export function progressBar(io: Io): { readonly step: (progress: ScanProgress) => void; readonly clear: () => void } {
  if (!io.progress) return { step() {}, clear() {} }
  const started = io.now()
  let told = started
  let isShown = false
  return {
    step({ done, total, isCounted }) {
      const now = io.now()
      if (now - started < PATIENCE || now - told < PAUSE) return
      told = now
      isShown = true
      io.err(`\r\x1b[K${isCounted ? bar(done, total) : `finding models … ${total}`}`)
    },
    clear() {
      if (isShown) io.err('\r\x1b[K')
      isShown = false
    },
  }
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH)
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${total} models`
}

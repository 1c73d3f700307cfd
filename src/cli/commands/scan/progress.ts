import type { Io } from '../../io.ts'

/** Milliseconds after which work is long enough to be told about, and between two tellings. */
const PATIENCE = 500

/** Tells on standard error how many files were read, when it is a terminal and the work is long. */
export function progress(io: Io): { readonly step: (path: string) => void; readonly clear: () => void } {
  if (!io.progress) return { step() {}, clear() {} }
  let files = 0
  let told = io.now()
  let shown = false
  return {
    step() {
      files++
      if (io.now() - told < PATIENCE) return
      told = io.now()
      shown = true
      io.err(`\r\x1b[K${files} files read …`)
    },
    clear() {
      if (shown) io.err('\r\x1b[K')
      shown = false
    },
  }
}

import { processIo } from './io.ts'
import { openOutput } from './output.ts'
import { run } from './run.ts'

run(process.argv.slice(2), processIo).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    openOutput(2).write(
      `strings-attached: this is a fault of the program, not of your input: ${String(error)}\nRun it with NODE_OPTIONS=--stack-trace-limit=50 and report what it printed.\n`,
    )
    process.exitCode = 2
  },
)

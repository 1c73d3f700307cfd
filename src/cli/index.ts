import { processIo } from './io.ts'
import { run } from './run.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

run(process.argv.slice(2), processIo).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(
      `strings-attached: this is a fault of the program, not of your input: ${String(error)}\nRun it with NODE_OPTIONS=--stack-trace-limit=50 and report what it printed.\n`,
    )
    process.exitCode = 2
  },
)

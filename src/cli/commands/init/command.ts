import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { findPolicy } from '../../../node/policy.ts'
import { scanPaths } from '../../../node/scan.ts'
import { type StartedFrom, starterPolicy } from '../../../report/starter-policy.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { type Command, UsageError } from '../../command.ts'
import type { ExitCode } from '../../io.ts'

const FILE = 'strings-attached.yaml'
/** Where the schema lies when the package is installed beside the policy; an editor that is sent to a file that is not there complains. */
const SCHEMA = './node_modules/strings-attached/schemas/policy.json'

/** Writes a first policy. */
export const init: Command = {
  usage: 'init [paths…]',
  help: `Writes ${FILE} for the license files that it finds: a policy that changes nothing yet, with
the facts that these licenses ask for in comments. Asks nothing, and states nothing about you.

Exit code: 0 when it was written, 2 when it was not, or when a path could not be read.`,
  options: {
    force: { type: 'boolean', help: 'overwrite a policy that is there' },
    stdout: { type: 'boolean', help: 'print it and write nothing' },
  },
  async run({ positionals, values }, io) {
    let exit: ExitCode = 0
    const found: StartedFrom[] = []
    for await (const scan of scanPaths(positionals.length === 0 ? ['.'] : positionals)) {
      const path = relative('.', resolve(scan.path)) || scan.path
      if (!('failure' in scan)) found.push({ path, classification: scan.classification })
      else if (scan.failure.code !== 'no-license-files') {
        exit = 2
        io.err(`strings-attached: ${visible(path)}: ${visible(scan.failure.message)}\n`)
      }
    }
    const text = starterPolicy(found, existsSync(SCHEMA) ? { schema: SCHEMA } : {})
    if (values.stdout === true) {
      io.out(text)
      return exit
    }
    const there = findPolicy('.')
    const isHere = there !== undefined && dirname(resolve(there)) === resolve('.')
    if (isHere && values.force !== true) throw new UsageError(`${relative('.', there)} is there already. Overwrite it with --force, or look at a new one with --stdout.`)
    await writeFile(FILE, text, { flag: values.force === true ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${FILE} could not be written (${error.code ?? error.message}).`)
    })
    io.out(`${FILE} is written, from ${found.length === 0 ? 'no license file: none was found' : found.length === 1 ? '1 license file' : `${found.length} license files`}.\n`)
    if (there !== undefined && relative('.', there) !== FILE) io.out(`It goes before ${visible(relative('.', there))}, which was used here until now.\n`)
    io.out('Next: state in it what you know, then strings-attached check.\n')
    return exit
  },
}

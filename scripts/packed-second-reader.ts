/**
 * The weights of the second reader for code that runs from source, under the name `#packed-second-reader`: trained when they are
 * asked for and examples or rules have changed, and kept in `.cache`. In the built package the same name is the file that
 * `build-second-reader.ts` writes.
 */
import { execFileSync } from 'node:child_process'
import { cached, root } from './cache.ts'

const rooms = ['text', 'document', 'pattern', 'clauses', 'quantities', 'restrictions'].map((room) => `src/${room}`)
const inputs = [...rooms, 'test/prose', 'scripts/second-reader.ts', 'scripts/boilerplate.ts']

export default {
  /** Bytes in base64. In a process of its own: whoever asks cannot wait for imports. */
  get weights(): string {
    return cached('second-reader', inputs, () => execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-second-reader.ts', '-'], { cwd: root, encoding: 'utf8' }))
  },
}

/** The worker for code that runs from source, under the name `#packed-worker`. In the built package the same name is the file beside the library. */
import { fileURLToPath } from 'node:url'

export default { path: fileURLToPath(new URL('worker.mjs', import.meta.url)) }

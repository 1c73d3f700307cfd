/**
 * The packed readings for code that runs from source, under the name `#packed-readings`: made when they are asked for and the
 * rules have changed, and kept in `.cache`. In the built package the same name is the file that `build-readings.ts` writes.
 */
import { cached, root } from './cache.ts'
import { packReadings } from './corpus/reading.ts'

const rooms = ['text', 'document', 'pattern', 'clauses', 'quantities', 'restrictions'].map((room) => `src/${room}`)
const inputs = [...rooms, 'corpus/licenses', 'scripts/corpus', 'node_modules/spdx-license-list/package.json']

export default {
  /** lines for lists of keys, restrictions and licenses, see `packReadings`. */
  get readings(): string {
    return cached('readings', inputs, () => packReadings(root))
  },
}

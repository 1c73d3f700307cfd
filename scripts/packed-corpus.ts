/**
 * The packed corpus for code that runs from source, under the name `#packed-corpus`: made when the corpus or the code that
 * packs it has changed, and kept in `.cache`. In the built package the same name is the file that `build-corpus.ts` writes.
 */
import { buildCorpus } from './build-corpus.ts'
import { cached, root } from './cache.ts'

const inputs = ['corpus/spdx', 'corpus/licenses', 'src/match', 'src/text', 'scripts/corpus', 'node_modules/spdx-license-list/package.json']

export default { bytes: cached('corpus', inputs, () => buildCorpus(root)) }

import packed from '#packed-corpus'
import { fromBase64 } from '../text/rows.ts'
import type { Corpus } from './corpus.ts'
import { unpackCorpus } from './pack.ts'

let corpus: Corpus | undefined

/** The corpus that comes with the package, unpacked when it is first asked for. */
export function knownCorpus(): Corpus {
  corpus ??= unpackCorpus(fromBase64(packed.bytes))
  return corpus
}

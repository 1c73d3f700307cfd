import { name, version } from '../../package.json'
import { corpusVersion } from '../match/corpus-version.ts'
import { knownCorpus } from '../match/known-corpus.ts'
import type { Tool } from './report.ts'

/** This tool and the licenses it knows, as reports name them. The name of the corpus is worked out when a report asks for it. */
export const describeTool = (): Tool => ({
  name,
  version,
  get corpus() {
    return corpusVersion(knownCorpus())
  },
})

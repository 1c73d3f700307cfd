import { name, version } from '../../package.json'
import { corpusVersion } from '../match/corpus-version.ts'
import { knownCorpus } from '../match/known-corpus.ts'
import type { Tool } from './report.ts'

/** This tool and the licenses it knows, as reports name them. */
export const describeTool = (): Tool => ({ name, version, corpus: corpusVersion(knownCorpus()) })

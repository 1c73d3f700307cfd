/**
 * Readings of texts by the hash of their words. The same few licenses lie in thousands of folders: each is read once in a run, and with
 * a folder to keep them in, once for all runs of one version.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { version } from '../../../package.json'
import { type Classification, classify } from '../../index.ts'
import { corpusVersion } from '../../match/corpus-version.ts'
import { knownCorpus } from '../../match/known-corpus.ts'
import type { TextReading } from '../../model/model.ts'
import { isFaithful } from '../../openness/subject.ts'

/** Reads a text, or gives what was read in the same words before. */
export type ReadText = (text: string) => TextReading

/** How texts are read. */
export interface TextReadingOptions {
  /** `classify` when left out. */
  readonly classify?: (text: string) => Classification
  /** A folder in which readings are kept from run to run. Not used with a `classify` of the caller's, whose readings are the caller's. */
  readonly cache?: string
}

/** Readings that are remembered in a run: a long one has some hundred restrictions. */
const MOST_REMEMBERED = 300

/** Makes a reader of texts that remembers. */
export function textReader({ classify: own, cache }: TextReadingOptions): ReadText {
  const remembered = new Map<string, TextReading>()
  // Readings of another version of rules or licenses lie in another folder.
  const folder = cache === undefined || own !== undefined ? undefined : join(cache, `${version}-${corpusVersion(knownCorpus())}`)
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  return (text) => {
    const hash = createHash('sha256').update(text).digest('hex')
    const before = remembered.get(hash)
    if (before !== undefined) {
      // What was asked for last is forgotten last.
      remembered.delete(hash)
      remembered.set(hash, before)
      return before
    }
    const kept = folder === undefined ? undefined : readKept(folder, hash)
    const reading = kept ?? slim((own ?? classify)(text))
    if (folder !== undefined && kept === undefined) keep(folder, hash, reading)
    if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!)
    remembered.set(hash, reading)
    return reading
  }
}

/** What a model needs of a classification. */
const slim = (classification: Classification): TextReading => ({
  expression: classification.expression,
  licenses: classification.licenses.map(({ id, basis, document }) => ({ id, basis, document })),
  restrictions: classification.restrictions,
  isFaithful: isFaithful(classification),
  problems: classification.notes.flatMap(({ code, message }) => (code === 'language-not-read' ? [{ code: 'no-reader', message }] : [])),
})

function readKept(folder: string, hash: string): TextReading | undefined {
  try {
    const kept = JSON.parse(readFileSync(join(folder, `${hash}.json`), 'utf8')) as TextReading
    return [kept.restrictions, kept.licenses, kept.problems].every(Array.isArray) ? kept : undefined
  } catch {
    // Not there, or half of it: the text is read anew.
    return undefined
  }
}

function keep(folder: string, hash: string, reading: TextReading): void {
  const path = join(folder, `${hash}.json`)
  const mine = `${path}.${process.pid}-${threadId}`
  try {
    // Several workers may write at once; each writes its own file and the last one to finish wins.
    writeFileSync(mine, JSON.stringify(reading))
    renameSync(mine, path)
  } catch {
    // A full disk costs the next run some time and this one nothing.
  }
}

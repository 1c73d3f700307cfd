/**
 * How time grows with the length of the text, and with the number of known licenses; and what the known licenses take of memory.
 *
 * Ratios to a bare loop over the same characters in the same process, the least of three runs each: flat in the first table means
 * that the time for a megabyte is the same in a short text and in a long one.
 *
 * usage: npx tsx bench/growth.ts [MEGABYTES]   longest text, 10 unless said; 50 takes minutes
 */
import licenses from 'spdx-license-list/full.js'
import { classify } from '../src/classify.ts'
import { readDocument } from '../src/document/document.ts'
import type { Corpus } from '../src/match/corpus.ts'
import { emptyCorpus, extendCorpus } from '../src/match/extend.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'
import { readTemplate } from '../src/match/known-text.ts'

const most = Number(process.argv[2] ?? 10)
const known = knownCorpus()
const texts = Object.values(licenses).map(({ licenseText }) => licenseText)
const all = texts.join('\n\n')

/** Milliseconds of the fastest of three runs. */
function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

let seen = 0
function bareLoop(text: string): void {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0
  seen = (seen + sum) | 0
}

/** How many times as long a run takes as the bare loop over a text. */
function times(text: string, run: () => unknown): string {
  // Short texts are run often enough to be measured.
  const rounds = Math.max(1, Math.round(2e5 / text.length))
  const loops = Math.max(1, Math.round(2e6 / text.length))
  const repeat = (count: number, work: () => unknown) => () => {
    for (let round = 0; round < count; round++) work()
  }
  return (fastest(repeat(rounds, run)) / rounds / (fastest(repeat(loops, () => bareLoop(text))) / loops)).toFixed(1)
}

console.log('text            matching   classification   (times the bare loop)')
for (const length of [1e3, 1e4, 1e5, 1e6, 1e7, 5e7].filter((each) => each <= most * 1e6)) {
  const text = all.repeat(Math.ceil(length / all.length)).slice(0, length)
  const document = readDocument(text)
  const matching = times(text, () => matchTexts(document, known))
  console.log(`${`${length / 1e3} KB`.padEnd(12)}${matching.padStart(12)}${times(text, () => classify(text)).padStart(17)}`)
}

/** A license that nobody wrote: words in a random order, the same in every run. */
function synthetic(seed: number): string {
  let state = seed * 2_654_435_761
  const words = 'the you may use copy change share any part of this work if each notice stays and no fee is asked for it'.split(' ')
  return Array.from({ length: 400 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return `${words[(state >>> 8) % words.length]}${(state >>> 20) % 3 === 0 ? String.fromCharCode(97 + ((state >>> 12) % 26)) : ''}`
  }).join(' ')
}

/** A corpus with more texts, each under an id of its own. */
function withMore(corpus: Corpus, more: readonly string[]): Corpus {
  const records = [known.records.at(0)]
  return extendCorpus(
    corpus,
    more.map((text) => ({ records, templates: [readTemplate(readDocument(text), '')] })),
  )
}

const sample = texts.slice(0, 150)
const documents = sample.map((text) => readDocument(text))
const made = (count: number): string[] => Array.from({ length: count }, (_, index) => synthetic(index + 1))
console.log('\nlicenses known   matching 150 texts   (times the bare loop)')
for (const corpus of [
  withMore(emptyCorpus, texts.slice(0, 100)),
  withMore(emptyCorpus, texts.slice(0, 500)),
  known,
  withMore(known, made(2000 - known.count)),
  withMore(known, made(5000 - known.count)),
])
  console.log(`${String(corpus.count).padEnd(17)}${times(sample.join(''), () => documents.map((document) => matchTexts(document, corpus))).padStart(18)}`)

/** Bytes of all typed arrays of a value. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, each) => sum + bytesOf(each), 0) : 0
}
console.log(`\nThe loaded corpus takes ${(bytesOf(known) / 1e6).toFixed(1)} MB of memory (checksum ${seen}).`)

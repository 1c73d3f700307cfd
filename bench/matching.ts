/**
 * How the time of matching grows: with the length of the text, and with the number of known licenses.
 *
 * usage: npx tsx bench/matching.ts [MEGABYTES]   longest text, 10 unless said
 */
import licenses from 'spdx-license-list/full.js'
import { readDocument } from '../src/document/document.ts'
import { extendCorpus } from '../src/match/extend.ts'
import { matchTexts } from '../src/match/identify.ts'
import { knownCorpus } from '../src/match/known-corpus.ts'
import { readTemplate } from '../src/match/known-text.ts'

const most = Number(process.argv[2] ?? 10)
const corpus = knownCorpus()
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

function bareLoop(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
  return sum
}

console.log('text        ms per MB   times the bare loop')
for (const bytes of [1e3, 1e4, 1e5, 1e6, 1e7, 5e7].filter((size) => size <= most * 1e6)) {
  const text = all.repeat(Math.ceil(bytes / all.length)).slice(0, bytes)
  const document = readDocument(text)
  // Short texts are run often enough to be measured.
  const rounds = Math.max(1, Math.round(2e5 / bytes))
  const repeat = (run: () => unknown) => () => {
    for (let round = 0; round < rounds; round++) run()
  }
  const matching = fastest(repeat(() => matchTexts(document, corpus))) / rounds
  const bare = fastest(repeat(() => bareLoop(text))) / rounds
  console.log(`${`${bytes / 1e3} KB`.padEnd(12)}${((matching / bytes) * 1e6).toFixed(1).padStart(9)}${(matching / bare).toFixed(1).padStart(22)}`)
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

const documents = texts.slice(0, 150).map((text) => readDocument(text))
console.log('\nlicenses known   ms for 150 texts')
for (const more of [0, 1000, 4000]) {
  const known = Array.from({ length: more }, (_, index) => ({
    records: [{ ...corpus.records.at(0), id: `LicenseRef-synthetic-${index}` }],
    templates: [readTemplate(readDocument(synthetic(index + 1)), '')],
  }))
  const grown = extendCorpus(corpus, known)
  console.log(`${String(grown.count).padEnd(17)}${fastest(() => documents.map((document) => matchTexts(document, grown))).toFixed(1)}`)
}

/**
 * Packs the corpus: everything the package knows about licenses, in one string.
 *
 * usage: npm run build:corpus [-- FILE]   writes a CommonJS module that exports the string as `bytes`, by default dist/packed-corpus.cjs
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import licenses from 'spdx-license-list/full.js'
import { readDocument } from '../src/document/document.ts'
import { emptyCorpus, extendCorpus } from '../src/match/extend.ts'
import { packCorpus } from '../src/match/pack.ts'
import { tellApart } from '../src/match/tell-apart.ts'
import { readWords } from '../src/match/words.ts'
import { toBase64 } from './base64.ts'
import { gatherTexts } from './corpus/gather.ts'
import { findWholes } from './corpus/wholes.ts'

/** The packed corpus as base64 without padding. */
export function buildCorpus(root: string): string {
  const corpus = tellApart(extendCorpus(emptyCorpus, gatherTexts(root)))
  const texts = Object.values(licenses).map(({ licenseText }) => {
    const { text, tokens } = readDocument(licenseText)
    return readWords(text, tokens, corpus.dictionary)
  })
  return toBase64(packCorpus({ ...corpus, wholes: findWholes(corpus, texts) }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? 'dist/packed-corpus.cjs'
  const packed = buildCorpus('.')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `'use strict'\nmodule.exports = { bytes: '${packed}' }\n`)
  console.log(`${file}: ${(packed.length / 1e6).toFixed(2)} MB`)
}

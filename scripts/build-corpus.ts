/**
 * Packs the corpus: everything the package knows about licenses, in one string.
 *
 * usage: npm run build:corpus [-- FILE]   writes a CommonJS module that exports the string as `bytes`, by default dist/packed-corpus.cjs
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emptyCorpus, extendCorpus } from '../src/match/extend.ts'
import { packCorpus } from '../src/match/pack.ts'
import { tellApart } from '../src/match/tell-apart.ts'
import { toBase64 } from './base64.ts'
import { gatherTexts } from './corpus/gather.ts'

/** The packed corpus as base64 without padding. */
export function buildCorpus(root: string): string {
  return toBase64(packCorpus(tellApart(extendCorpus(emptyCorpus, gatherTexts(root)))))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? 'dist/packed-corpus.cjs'
  const packed = buildCorpus('.')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `'use strict'\nmodule.exports = { bytes: '${packed}' }\n`)
  console.log(`${file}: ${(packed.length / 1e6).toFixed(2)} MB`)
}

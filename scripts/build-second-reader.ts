/**
 * Trains the second reader and packs its weights.
 *
 * usage: npm run build:second-reader [-- FILE]   writes a CommonJS module that exports them, by default dist/packed-second-reader.cjs;
 *        `-` prints the weights alone
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { root } from './cache.ts'
import { gatherSamples, pack, train } from './second-reader.ts'

const file = process.argv[2] ?? 'dist/packed-second-reader.cjs'
const samples = await gatherSamples(root)
const weights = pack(train(samples))
if (file === '-') process.stdout.write(weights)
else {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `'use strict'\nmodule.exports = { weights: '${weights}' }\n`)
  console.log(`${file}: ${samples.length} clauses, ${(weights.length / 1e6).toFixed(2)} MB`)
}

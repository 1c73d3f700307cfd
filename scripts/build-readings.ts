/**
 * Packs the readings of known licenses: the restrictions each of them holds, for where only its name is at hand.
 *
 * usage: npm run build:readings [-- FILE]   writes a CommonJS module that exports them, by default dist/packed-readings.cjs
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { packReadings } from './corpus/reading.ts'

const file = process.argv[2] ?? 'dist/packed-readings.cjs'
const readings = packReadings('.')
mkdirSync(dirname(file), { recursive: true })
const quoted = readings.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')
writeFileSync(file, `'use strict'\nmodule.exports = { readings: '${quoted}' }\n`)
console.log(`${file}: ${(readings.length / 1e6).toFixed(2)} MB`)

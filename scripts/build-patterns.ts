/**
 * Compiles and packs all patterns, so that the package has none to compile when it is loaded.
 *
 * usage: npm run build:patterns [-- FILE]   writes a CommonJS module that exports the string as `bytes`, by default dist/packed-patterns.cjs
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
// The order of the built package, in which patterns need not be put right when they are loaded.
import '../src/restrictions/index.ts'
import '../src/classify.ts'
import { packProgram } from '../src/pattern/pack.ts'
import { declaredPatterns, program } from '../src/pattern/registry.ts'
import { toBase64 } from './base64.ts'

const file = process.argv[2] ?? 'dist/packed-patterns.cjs'
const packed = toBase64(packProgram(program(), declaredPatterns()))
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `'use strict'\nmodule.exports = { bytes: '${packed}' }\n`)
console.log(`${file}: ${declaredPatterns().length} patterns, ${(packed.length / 1e6).toFixed(2)} MB`)

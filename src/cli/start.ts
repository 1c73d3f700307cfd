#!/usr/bin/env node
/** Starts the command, with what was compiled in earlier runs where that is kept. */
import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { version } from '../../package.json'
import { cacheFile, enableCompileCache } from './cache-file.ts'
import { openCodeCache } from './code-cache.ts'

/** Milliseconds after which a run adds nothing to the cache: V8 has thrown away by then what it has not called for long. */
const LONG = 5000

const folder = join(__dirname, '..')
const file = enableCompileCache === undefined ? cacheFile(process.env) : undefined
if (file === undefined) {
  enableCompileCache?.()
  createRequire(__filename)('../cli.cjs')
} else {
  const { mtimeMs, size } = statSync(join(folder, 'cli.cjs'))
  const cache = openCodeCache(folder, file, [version, process.version, process.arch, mtimeMs, size].join(' '))
  process.once('exit', (code) => {
    // Help and mistakes call for little of the code.
    if (code < 2 && performance.now() < LONG && !process.argv.some((arg) => /^(?:-[hv]|--help|--version)$/.test(arg))) cache.keep()
  })
  cache.load('cli.cjs')
}

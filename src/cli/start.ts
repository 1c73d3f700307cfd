#!/usr/bin/env node
/**
 * Starts the command, with what was compiled in earlier runs where that is kept. It is built as CommonJS and uses what every such
 * module has: `node:module` alone takes milliseconds to load.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../package.json'
import { cacheFile, nodeKeepsCode } from './cache-file.ts'
import { openCodeCache } from './code-cache.ts'
import { openPackedCache } from './packed-cache.ts'

/** Seconds after which a run adds nothing to the cache: V8 has thrown away by then what it has not called for long. */
const LONG = 5

const folder = join(__dirname, '..')
const main = 'cli.cjs'
const file = nodeKeepsCode ? undefined : cacheFile(process.env)
if (file === undefined) {
  if (nodeKeepsCode) require('node:module').enableCompileCache()
  require(join(folder, main))
} else {
  const { mtimeMs, size } = statSync(join(folder, main))
  const packed = openPackedCache(folder, join(file, '..', 'packed'))
  const cache = openCodeCache(folder, file, [version, process.version, process.arch, mtimeMs, size].join(' '), require, packed.bytesOf)
  process.once('exit', (code) => {
    packed.keep()
    // Help and mistakes call for little of the code.
    if (code < 2 && process.uptime() < LONG && !process.argv.some((arg) => /^(?:-[hv]|--help|--version)$/.test(arg))) cache.keep()
  })
  cache.load(main)
}

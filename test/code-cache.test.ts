import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { cacheFile } from '../src/cli/cache-file.ts'
import { openCodeCache } from '../src/cli/code-cache.ts'

const require = createRequire(import.meta.url)

const MODULES = {
  'main.cjs': "const { twice } = require('./twice.cjs'); const { sep } = require('node:path'); exports.answer = () => twice(21) + (sep === '' ? 1 : 0); exports.name = 'main'",
  // Modules that require each other see what is there so far.
  'twice.cjs': "const main = require('./main.cjs'); exports.twice = (number) => 2 * number; exports.seen = () => main.name; exports.file = __filename",
}

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'strings-attached-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, source] of Object.entries(MODULES)) writeFileSync(join(folder, name), source)
  const file = join(folder, 'cache', 'strings-attached', 'compiled')
  /** One run of the command: whether it changed the file, and what it gave. */
  const run = (made = 'one', main = 'main.cjs') => {
    const before = existsSync(file) ? statSync(file, { bigint: true }).ino : undefined
    const cache = openCodeCache(folder, file, made, require)
    const { answer } = cache.load(main) as { answer: () => number }
    const given = answer()
    cache.keep()
    return { answer: given, wrote: existsSync(file) && statSync(file, { bigint: true }).ino !== before }
  }
  return { folder, file, run }
}

const WROTE = { answer: 42, wrote: true }
const AS_IT_WAS = { answer: 42, wrote: false }

it('modules are loaded as require would', () => {
  const { folder, file } = place()
  const cache = openCodeCache(folder, file, 'one', require)
  const { seen, file: filename } = cache.load('twice.cjs') as { seen: () => string; file: string }
  expect(seen()).toBe('main')
  expect(filename).toBe(join(folder, 'twice.cjs'))
  expect(cache.load('twice.cjs')).toBe(cache.load('twice.cjs'))
})

it('the first three runs add to what is kept, and no other', () => {
  const { file, run } = place()
  expect([run(), run(), run(), run(), run()]).toEqual([WROTE, WROTE, WROTE, AS_IT_WAS, AS_IT_WAS])
  expect(readdirSync(join(file, '..'))).toEqual(['compiled'])
  if (process.platform !== 'win32') expect([statSync(file).mode & 0o777, statSync(join(file, '..')).mode & 0o777]).toEqual([0o600, 0o700])
})

it('what was compiled is used', () => {
  const { folder, file, run } = place()
  run()
  // V8 takes the code that it is given for a source of the same length: the answer tells that it did.
  writeFileSync(join(folder, 'twice.cjs'), MODULES['twice.cjs'].replace('2 * number', '3 * number'))
  expect(run().answer).toBe(42)
  rmSync(file)
  expect(run().answer).toBe(63)
})

it('code of another package or another Node is not used', () => {
  const { run } = place()
  expect([run('one'), run('one'), run('one'), run('two'), run('two'), run('one')]).toEqual([WROTE, WROTE, WROTE, WROTE, WROTE, WROTE])
})

it('a run with other modules keeps those of the runs before', () => {
  const { folder, file, run } = place()
  for (let times = 0; times < 3; times++) run()
  writeFileSync(join(folder, 'other.cjs'), "exports.answer = require('./main.cjs').answer")
  expect(run('one', 'other.cjs')).toEqual(WROTE)
  expect(run()).toEqual(AS_IT_WAS)
  const [head = ''] = readFileSync(file, 'utf8').split('\n')
  expect((JSON.parse(head) as { modules: [string, number][] }).modules.map(([name]) => name).sort()).toEqual(['main.cjs', 'other.cjs', 'twice.cjs'])
})

it('a file that is damaged is not used, and made anew', () => {
  const { file, run } = place()
  for (let times = 0; times < 3; times++) run()
  const sound = readFileSync(file)
  const damages = [0, 1, 20, 300, sound.length / 2 - 1, sound.length / 2 + 9, sound.length - 1].map((at) => {
    const bytes = Buffer.from(sound)
    bytes[at]! ^= 0xff
    return bytes
  })
  for (const bytes of [...damages, Buffer.alloc(0), Buffer.from('x'), sound.subarray(0, -1), sound.subarray(0, sound.length / 2), Buffer.alloc(sound.length)]) {
    writeFileSync(file, bytes)
    expect(run()).toEqual(WROTE)
  }
})

it('where nothing can be written the command runs without', () => {
  const { folder, file, run } = place()
  writeFileSync(join(folder, 'cache'), 'a file where the folder should be')
  expect([run(), existsSync(file)]).toEqual([AS_IT_WAS, false])
})

it.skipIf(process.platform === 'win32')('what others may write to is neither read nor written', () => {
  const { folder, file, run } = place()
  run()
  chmodSync(join(file, '..'), 0o777)
  writeFileSync(join(folder, 'twice.cjs'), MODULES['twice.cjs'].replace('2 * number', '3 * number'))
  expect(run()).toEqual({ answer: 63, wrote: false })
})

it('the file lies where the environment says', () => {
  const name = join('strings-attached', `compiled-${process.version}-${process.arch}`)
  const folder = mkdtempSync(join(tmpdir(), 'strings-attached-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'cache'))
  expect(cacheFile({ XDG_CACHE_HOME: folder })).toBe(join(folder, name))
  expect(cacheFile({ XDG_CACHE_HOME: folder, NODE_COMPILE_CACHE: join(folder, 'cache') })).toBe(join(folder, 'cache', name))
  expect(cacheFile({ XDG_CACHE_HOME: folder, NODE_DISABLE_COMPILE_CACHE: '1' })).toBeUndefined()
  expect(cacheFile({ XDG_CACHE_HOME: 'relative', LOCALAPPDATA: folder, HOME: folder })).toMatch(new RegExp(`compiled-${process.version}-${process.arch}$`))
  if (process.platform !== 'win32') expect([cacheFile({ XDG_CACHE_HOME: 'relative' }), cacheFile({ HOME: 'relative' })]).toEqual([undefined, undefined])
})

import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openPackedCache } from '../src/cli/packed-cache.ts'

const CONTENT: Readonly<Record<string, Buffer>> = { 'packed-a.cjs': Buffer.alloc(3000, 'words'), 'packed-b.cjs': Buffer.alloc(303, 7) }

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'strings-attached-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const pack = (name: string, bytes: Buffer) => writeFileSync(join(folder, name), `'use strict'\nmodule.exports = { bytes: '${bytes.toString('base64')}' }\n`)
  for (const [name, bytes] of Object.entries(CONTENT)) pack(name, bytes)
  const file = join(folder, 'cache', 'packed')
  /** One run of the command: whether it changed the file, and whether it got what was packed. */
  const run = (...names: readonly string[]) => {
    const before = existsSync(file) ? statSync(file, { bigint: true }).ino : undefined
    const cache = openPackedCache(folder, file)
    const isRight = names.every((name) => Buffer.from(cache.bytesOf(name)).equals(CONTENT[name]!))
    const isAligned = names.every((name) => cache.bytesOf(name).byteOffset % 8 === 0)
    cache.keep()
    return { isRight, isAligned, wrote: existsSync(file) && statSync(file, { bigint: true }).ino !== before }
  }
  return { folder, file, run, pack }
}

const WROTE = { isRight: true, isAligned: true, wrote: true }
const AS_IT_WAS = { isRight: true, isAligned: true, wrote: false }

it('what was decoded is kept, and more is put with it', () => {
  const { file, run } = place()
  expect([run('packed-a.cjs'), run('packed-a.cjs'), run('packed-b.cjs'), run('packed-a.cjs', 'packed-b.cjs')]).toEqual([WROTE, AS_IT_WAS, WROTE, AS_IT_WAS])
  expect(readdirSync(join(file, '..'))).toEqual(['packed'])
})

it('what was kept is used as long as the packed file is the same', () => {
  const { folder, file, run, pack } = place()
  const path = join(folder, 'packed-a.cjs')
  utimesSync(path, 1, 1)
  run('packed-a.cjs')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('d', 'e'))
  utimesSync(path, 1, 1)
  expect(run('packed-a.cjs')).toEqual(AS_IT_WAS)
  pack('packed-a.cjs', CONTENT['packed-a.cjs']!)
  expect(run('packed-a.cjs')).toEqual(WROTE)
  // Of a packed file that has changed the old bytes are not kept on.
  expect(readFileSync(file, 'latin1').split('packed-a.cjs')).toHaveLength(2)
})

it('a file that has lost a sector or its end is not used, and made anew', () => {
  const { file, run } = place()
  run('packed-a.cjs', 'packed-b.cjs')
  const sound = readFileSync(file)
  const lost = [0, 512, 2048].map((at) => Buffer.from(sound).fill(0, at, at + 512))
  for (const bytes of [...lost, Buffer.alloc(0), Buffer.from('x'), sound.subarray(0, -1), sound.subarray(0, -600), Buffer.concat([sound, sound]), Buffer.alloc(sound.length)]) {
    writeFileSync(file, bytes)
    expect(run('packed-a.cjs', 'packed-b.cjs')).toEqual(WROTE)
  }
})

it('where nothing can be written the command runs without', () => {
  const { folder, file, run } = place()
  writeFileSync(join(folder, 'cache'), 'a file where the folder should be')
  expect([run('packed-a.cjs'), existsSync(file)]).toEqual([AS_IT_WAS, false])
})

it.skipIf(process.platform === 'win32')('what others may write to is neither read nor written', () => {
  const { file, run } = place()
  run('packed-a.cjs')
  chmodSync(join(file, '..'), 0o777)
  writeFileSync(file, readFileSync(file).fill('x', 100))
  expect(run('packed-a.cjs')).toEqual(AS_IT_WAS)
})

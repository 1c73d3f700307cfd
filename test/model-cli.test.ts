import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import { scanModel, scanModels } from '../src/node/model/scan-model.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'models-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const card = (...yaml: readonly string[]): string => ['---', ...yaml, '---', ''].join('\n')

const strict = 'Foobar License\n\nYou may not use the Model for any commercial purpose.\nYou must display "Built with Foobar" on your website.\n'

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** Runs the command in this process; its clock goes a second with each look, so that all work is long. */
async function cli(args: readonly string[], { progress = false, today = Date.now() } = {}) {
  let out = ''
  let err = ''
  let clock = 0
  const exit = await run(['model', ...args.map((arg) => arg.replace('@', root))], () => ({
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readStdin: async () => new Uint8Array(),
    color: false,
    width: 80,
    progress,
    today: () => today,
    now: () => (clock += 1000),
  }))
  return { exit, out, err }
}

const three = {
  'a/README.md': '---\nlicense: mit\n---\n',
  'b/README.md': '---\nlicense: apache-2.0\nbase_model: c\n---\n',
  'c/README.md': '---\nlicense: other\nlicense_name: foobar\n---\n',
  'c/LICENSE': strict,
}

describe('many models', () => {
  it('workers give what one process gives, in the same order', async () => {
    put(three)
    const one = await cli(['@', '-f', 'json'])
    const two = await cli(['@', '-f', 'json', '--jobs', '2'])
    expect(two).toEqual(one)
    expect(JSON.parse(one.out).models.map(({ name }: { name: string }) => name)).toEqual(['a', 'b', 'c'])
    const validate = new Ajv().compile(JSON.parse(readFileSync(new URL('../schemas/model.json', import.meta.url), 'utf8')))
    expect(validate(JSON.parse(one.out))).toBe(true)
  })

  it('a line of ndjson is one model', async () => {
    put(three)
    const { out } = await cli(['@', '-f', 'ndjson'])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).name),
    ).toEqual(['a', 'b', 'c'])
  })

  it('models that are made from each other in a circle come to an end', async () => {
    put({ 'a/README.md': '---\nlicense: mit\nbase_model: b\n---\n', 'b/README.md': '---\nlicense: mit\nbase_model: a\n---\n' })
    const { models } = await scanModel(root)
    expect(models.map(({ lineage }) => lineage[0]!.basis)).toEqual(['scanned', 'scanned'])
  })

  it('what a base inherited flows on to what is made from it', async () => {
    put({ ...three, 'd/README.md': '---\nlicense: mit\nbase_model: b\n---\n' })
    const { models } = await scanModel(root)
    expect(models.at(-1)!.lineage[0]!.inherited.map(({ kind }) => kind)).toContain('non-commercial')
    expect(models.at(-1)!.conflicts.map(({ id }) => id)).toEqual(['permissive-over-restricted-base'])
  })

  it('a README without front matter makes a model of its folder where weights lie beside it, or it says which license they have', async () => {
    put({
      'README.md': card('license: mit'),
      'a/README.md': '# A\n\nThe weights of A are released under CC BY-NC 4.0.\n',
      'b/README.md': '# B\n\nNothing is said of a license.\n',
      'b/model.safetensors': '',
      'c/README.md': '# C\n\nScripts, under the Apache License 2.0.\n',
      'docs/README.md': '# Docs\n\nThe model weights are licensed under the MIT License.\n',
    })
    const { models } = await scanModel(root)
    expect(models.map(({ name, parts }) => [name === 'a' || name === 'b' ? name : 'root', parts.weights?.concluded.expression])).toEqual([
      ['root', 'MIT'],
      ['a', 'CC-BY-NC-4.0'],
      ['b', null],
    ])
  })

  it('a model whose thousand files say the same still takes one screen', async () => {
    put(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [`src/f${at}.py`, `# SPDX-License-Identifier: ${['MIT', 'Apache-2.0', 'ISC', '0BSD', 'Zlib', 'BSL-1.0'][at % 6]}\n`]),
      ),
    )
    const { out } = await cli(['@'])
    expect(out).toContain('and 47 more')
    expect(out.split('\n').length).toBeLessThan(40)
  })

  it('a bar is drawn on a terminal and taken away again', async () => {
    put(three)
    const { err } = await cli(['@'], { progress: true })
    expect(err).toContain('of 3 models')
    expect(err.endsWith('\r\x1b[K')).toBe(true)
    expect((await cli(['@'])).err).toBe('')
  })

  it('mistaken numbers of jobs are refused', async () => {
    expect(await cli(['@', '--jobs', '0'])).toMatchObject({ exit: 2, err: expect.stringContaining('--jobs 0') })
    await expect(scanModels([root], { jobs: 1.5 }).next()).rejects.toThrow(RangeError)
    await expect(scanModels([root], { jobs: 2, classify: () => ({}) as never }).next()).rejects.toThrow(TypeError)
  })
})

describe('--cache', () => {
  it('keeps readings by the words, gives the same from them, and reads anew what was damaged', async () => {
    put(three)
    const plain = await cli(['@/c', '-f', 'json'])
    const first = await cli(['@/c', '-f', 'json', '--cache', '@/kept'])
    const [version] = readdirSync(join(root, 'kept'))
    const kept = readdirSync(join(root, 'kept', version!))
    expect(kept).toHaveLength(1)
    const file = join(root, 'kept', version!, kept[0]!)
    // What is kept is what is used: a reading that says less is believed.
    const reading = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...reading, restrictions: [] }))
    expect((await cli(['@/c', '-f', 'json', '--cache', '@/kept'])).out).not.toContain('non-commercial')
    writeFileSync(file, '{ "half":')
    const last = await cli(['@/c', '-f', 'json', '--cache', '@/kept'])
    expect(first).toEqual(plain)
    expect(last).toEqual(plain)
  })
})

describe('--since', () => {
  const named = async (...args: readonly string[]) => {
    const { out } = await cli(['@', '-f', 'ndjson', ...args])
    return out.trim() === ''
      ? []
      : out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).name)
  }

  it('by a revision of git: what was changed, added or taken away', async () => {
    put({ ...three, 'd/README.md': '---\nlicense: mit\n---\n', 'd/LICENSE': strict })
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@acme.example', ...args], { stdio: 'pipe' })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'one')
    expect(await named('--since', 'HEAD')).toEqual([])
    put({ 'a/README.md': '---\nlicense: gpl-3.0\n---\n', 'e/README.md': '---\nlicense: mit\n---\n' })
    rmSync(join(root, 'd/LICENSE'))
    expect(await named('--since', 'HEAD')).toEqual(['a', 'd', 'e'])
    expect(await cli(['@', '--since', 'no-such-branch'])).toMatchObject({ exit: 2, err: expect.stringContaining('no-such-branch') })
    expect(await cli(['@', '--since', '--output=x'])).toMatchObject({ exit: 2 })
  })

  it('by the clock: a moment, or how long ago; a base that has not changed is still known', async () => {
    put(three)
    const later = Date.now() + 3 * 86_400_000
    expect(await cli(['@', '--since', '1d', '-f', 'ndjson'], { today: later })).toMatchObject({ exit: 0, out: '' })
    expect(await named('--since', '1h')).toEqual(['a', 'b', 'c'])
    expect(await named('--since', '2999-01-01')).toEqual([])
    // The time at which an entry was made counts too: what is old and was moved here is new here.
    utimesSync(join(root, 'b/README.md'), 0, 0)
    const { models } = await scanModel(root, { changed: async (path) => path.includes('/b') })
    expect(models.map(({ name, lineage }) => [name, lineage[0]?.basis])).toEqual([['b', 'scanned']])
    expect(await cli(['@', '--since', '2026-13-45'])).toMatchObject({ exit: 2 })
  })
})

describe('--write-notice', () => {
  it('shows first, writes only when asked, and never over what is there', async () => {
    put(three)
    const dry = await cli(['@/c', '--write-notice'])
    expect(dry.out).toMatch(/NOTICE would hold:\n(.*\n)*.*Built with Foobar/)
    expect(existsSync(join(root, 'c/NOTICE'))).toBe(false)
    expect((await cli(['@/c', '--write-notice', '--apply'])).out).toContain('NOTICE: written.')
    expect(readFileSync(join(root, 'c/NOTICE'), 'utf8')).toContain('Built with Foobar')
    expect((await cli(['@/c', '--write-notice', '--apply'])).out).toContain('holds all of it already')
    writeFileSync(join(root, 'c/NOTICE'), 'mine\n')
    expect((await cli(['@/c', '--write-notice', '--apply'])).out).toContain('not written')
    expect(readFileSync(join(root, 'c/NOTICE'), 'utf8')).toBe('mine\n')
    expect((await cli(['@/c', '--apply'])).exit).toBe(2)
  })

  it('never writes through a link', async () => {
    put(three)
    symlinkSync(join(root, 'elsewhere'), join(root, 'c/NOTICE'))
    expect((await cli(['@/c', '--write-notice', '--apply'])).out).toContain('not written')
    expect(existsSync(join(root, 'elsewhere'))).toBe(false)
  })
})

describe('exit codes', () => {
  it('0 when nothing binds, 1 when something does, 2 when something could not be read', async () => {
    put({ 'free/README.md': '---\nlicense: unlicense\n---\n', 'broken/a.gguf': 'no weights' })
    expect((await cli(['@/free'])).exit).toBe(0)
    expect((await cli(['@/broken'])).exit).toBe(2)
    expect(await cli(['@/nothing'])).toMatchObject({ exit: 2, err: expect.stringContaining('no such folder') })
    put(three)
    expect((await cli(['@/c', '--quiet'])).out).toBe('')
    expect((await cli(['@/c', '--quiet'])).exit).toBe(1)
  })
})

it('the page on models shows what is printed, but for the numbers of strings', async () => {
  const { out } = await cli(['examples/models/adapter'])
  const page = readFileSync('docs/models.md', 'utf8').replace(/^ {4}/gm, '')
  const told = (text: string): string =>
    text
      .replace(/\d+ strings/g, 'so many strings')
      .replace(/and \d+ more/, 'and more')
      .replace(/\s+/g, ' ')
  expect(told(page)).toContain(told(out.trim()))
})

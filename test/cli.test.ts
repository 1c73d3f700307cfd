import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import licenses from 'spdx-license-list/full.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wantsColor } from '../src/cli/io.ts'
import { run } from '../src/cli/run.ts'
import { formats } from '../src/report/index.ts'
import { nearest } from '../src/text/nearest.ts'

const CAP = 'Companies with more than 700 million monthly active users need a separate license from Acme.\n'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'strings-attached-'))
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
  for (const name of ['model', 'model/LICENSES', 'model/node_modules', 'nothing', 'code']) mkdirSync(join(folder, name))
  write('LICENSE', CAP)
  write('clear.txt', 'We hope that you enjoy the model.\n')
  write('empty', '')
  write('newlines', '\n'.repeat(10_000))
  write(
    'random',
    Uint8Array.from({ length: 5000 }, (_, at) => (Math.imul(at + 7, 0x9e3779b1) >>> 13) & 0xff),
  )
  write('utf16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(CAP, 'utf16le')]))
  write('surrogate', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, ...Buffer.from(` ${CAP}`, 'utf16le')]))
  write('one-line', `${'A word. '.repeat(65_000)}${CAP.trim()} ${'A word. '.repeat(65_000)}`)
  write('long', 'A word. '.repeat(600_000))
  write('spoof', `\x1b[2J\x1b]0;title\x07\u202e${CAP}`)
  write('model.pdf', '%PDF-1.7\n')
  write('model/LICENSE', CAP)
  write('model/USE_POLICY.md', 'Be kind.\n')
  write('model/LICENSES/any-name.txt', 'Be kind.\n')
  write('model/config.json', '{}')
  write('model/license.ts', '')
  write('model/node_modules/LICENSE', CAP)
  write('code/main.py', '')
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in this process and looks on. */
async function cli(args: readonly string[], { stdin = '', color = false, width = undefined as number | undefined } = {}) {
  let out = ''
  let err = ''
  const exit = await run(
    args.map((arg) => arg.replace('@', folder)),
    (flags) => ({
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      readStdin: async () => new TextEncoder().encode(stdin),
      color: flags.color ?? color,
      width,
      progress: false,
      today: () => 0,
      now: () => 0,
    }),
  )
  return { exit, out, err }
}

const json = async (...args: readonly string[]) => JSON.parse((await cli([...args, '--format', 'json'])).out)

describe('licenses in documents', () => {
  it.each(['pdf/LICENSE.pdf', 'word/LICENSE.docx'])('%s', async (name) => {
    const { exit, out, err } = await cli([fileURLToPath(new URL(`../examples/models/${name}`, import.meta.url))])
    expect({ exit, err }).toEqual({ exit: 1, err: '' })
    expect(out).toContain('Non-commercial use only')
  })
})

describe('the exit code', () => {
  const rows: readonly (readonly [args: readonly string[], exit: number])[] = [
    [['@/LICENSE'], 1],
    [['@/clear.txt'], 0],
    [['@/empty'], 0],
    [['@/LICENSE', '--kind', 'user-cap'], 1],
    [['@/LICENSE', '--kind', 'territory'], 0],
    [['@/LICENSE', '--kind', 'eligibility'], 1],
    [['@/LICENSE', '--min-confidence', '1'], 0],
    [['@/LICENSE', '--license', 'MIT'], 0],
    [['@/LICENSE', '--quiet'], 1],
    [['@/missing'], 2],
    [['@/LICENSE', '@/missing'], 2],
    [['@/random'], 2],
    [['@/nothing'], 2],
    [['--formt', 'json'], 2],
    [['--format', 'jsn', '@/LICENSE'], 2],
    [['--min-confidence', 'high', '@/LICENSE'], 2],
    [['--kind', 'user-limit', '@/LICENSE'], 2],
    [['--help'], 0],
    [['--version'], 0],
    [['explain', 'user-cap'], 0],
    [['explain', 'military'], 0],
    [['explain', 'user-limit'], 2],
    [['explain'], 2],
    [['list'], 0],
    [['list', 'kinds'], 0],
    [['list', 'fields'], 0],
    [['list', 'things'], 2],
    [['list', 'licenses'], 0],
    [['explain', 'mit'], 0],
    [['@/LICENSE', '--license', 'No-Such'], 2],
  ]
  it.each(rows)('of %j is %d', async (args, exit) => expect((await cli(args)).exit).toBe(exit))
})

describe('what went wrong is told, with what can be done', () => {
  const rows: readonly (readonly [args: readonly string[], told: RegExp])[] = [
    [['@/missing'], /missing: There is no such file or folder/],
    [['@/random'], /random: This is binary data, not text/],
    [['@/model.pdf'], /model\.pdf: The file could not be read .*Save its words as plain text/],
    [['@/nothing'], /nothing: The folder holds no files\. Name a file/],
    [['@/code'], /code: None of the 1 files in this folder has the name of a license/],
    [['--formt', 'json'], /Unknown option --formt\. Did you mean --format\?/],
    [['--format'], /--format needs a value/],
    [['--format', 'jsn'], /Unknown format "jsn"\. Did you mean json\?/],
    [['--kind', 'user-caps'], /Unknown kind "user-caps"\. Did you mean user-cap\?/],
    [['--min-confidence', '2'], /--min-confidence 2 is no number from 0 to 1/],
    [['explain', 'teritory'], /"teritory" is no known .* Did you mean territory\?/],
    [['--license', 'Apache-2', '@/LICENSE'], /No known license is called "Apache-2"\. Did you mean Apache-2\.0\?/],
    [['list', 'kind'], /Nothing is listed under "kind"\. Did you mean kinds\?/],
  ]
  it.each(rows)('%j', async (args, told) => {
    const { err } = await cli(args)
    expect(err).toMatch(told)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('and the other paths are read all the same', async () => {
    const { results, errors } = await json('@/missing', '@/LICENSE', '@/random')
    expect(results.map(({ path }: { path: string }) => path)).toEqual([join(folder, 'LICENSE')])
    expect(errors.map(({ code }: { code: string }) => code)).toEqual(['missing', 'not-text'])
  })
})

describe('every input gives an answer', () => {
  it.each(['empty', 'newlines', 'utf16', 'surrogate', 'one-line', 'spoof', 'LICENSE', 'clear.txt'])('%s', async (name) => {
    for (const format of Object.keys(formats)) {
      const { exit, out, err } = await cli([`@/${name}`, '--format', format])
      expect([0, 1]).toContain(exit)
      expect(out).not.toBe('')
      expect(err).toBe('')
    }
  })

  it.each(['utf16', 'surrogate', 'one-line', 'spoof', 'LICENSE'])('the cap in %s is read', async (name) => {
    const { results } = await json(`@/${name}`)
    expect(results[0].restrictions).toContainEqual(expect.objectContaining({ kind: 'user-cap', value: 700_000_000 }))
  })

  it('a file too long to be a license is read in part, said to be, and never clear', async () => {
    const { exit, out } = await cli(['@/long'])
    expect(out).toContain('Only the first 4000000 of 4800000 characters were read')
    expect(exit).toBe(2)
  })

  it('nothing of a text acts on the terminal', async () => {
    const { out } = await cli(['@/spoof'])
    expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    expect(out).toContain('700 million')
  })
})

describe('a folder', () => {
  it('is walked for files with the name of a license, in order', async () => {
    const { results } = await json('@/model')
    expect(results.map(({ path }: { path: string }) => path)).toEqual(['LICENSE', 'LICENSES/any-name.txt', 'USE_POLICY.md'].map((name) => join(folder, 'model', name)))
  })
})

describe('the formats', () => {
  it('json says which tool read what, and every offset is one of the text', async () => {
    const report = await json('@/LICENSE')
    expect(report).toMatchObject({ schemaVersion: 1, tool: { name: 'strings-attached', version: expect.stringMatching(/^\d+\.\d+\.\d+/), corpus: expect.any(String) } })
    const [{ start, end, quote }] = report.results[0].restrictions[0].evidence
    expect(CAP.slice(start, end)).toBe(quote)
  })

  it('ndjson gives one line for each path, errors too', async () => {
    const { out } = await cli(['@/LICENSE', '@/missing', '@/clear.txt', '--format', 'ndjson'])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((line) => ('error' in line ? line.error.code : line.schemaVersion))).toEqual([1, 'missing', 1])
  })

  it('terminal shows family, kind, number and words', async () => {
    const { out } = await cli(['@/LICENSE'])
    expect(out).toContain('WHO MAY USE IT')
    expect(out).toContain('User cap')
    expect(out).toContain('700,000,000')
    expect(out).toMatch(/1 │ .*more than 700 million monthly active users.*\n +│ +~+/)
  })

  it('standard input is read as -', async () => {
    expect((await cli(['-'], { stdin: CAP })).out).toContain('<stdin>')
  })

  it('quiet prints nothing', async () => {
    expect(await cli(['@/LICENSE', '-q'])).toEqual({ exit: 1, out: '', err: '' })
  })

  it('the same input gives the same report', async () => {
    expect(await cli(['@/model', '--format', 'json'])).toEqual(await cli(['@/model', '--format', 'json']))
  })

  it('color comes with a terminal and goes with --no-color', async () => {
    expect((await cli(['@/LICENSE'], { color: true })).out).toContain('\x1b[')
    expect((await cli(['@/LICENSE', '--no-color'], { color: true })).out).not.toContain('\x1b[')
    expect((await cli(['@/LICENSE', '--color'])).out).toContain('\x1b[')
  })
})

describe('why', () => {
  it('tells the candidates, their scores and the words that decided, beside the report', async () => {
    const text = licenses['BSD-3-Clause']!.licenseText
    const { out, err } = await cli(['-', '--why', '--format', 'json'], { stdin: text })
    expect(JSON.parse(out).results[0].licenses[0].id).toBe('BSD-3-Clause')
    expect(err).toMatch(/^<stdin>, lines 1 to \d+: BSD-3-Clause, out of\n {2}BSD-3-Clause: 100 % of its shingles, score \d+\n {2}\S+: \d+ % of its shingles/)
    expect(err).toMatch(/line \d+: (".*" is not in it|words of its own are missing)/)
  })
  it('says when nothing came into question', async () => {
    expect((await cli(['@/clear.txt', '--why'])).err).toMatch(/clear\.txt: no known text shares enough words/)
  })
})

describe('licenses of the user', () => {
  const WORDS = 'You may carry the widget home and show it to friends. Whoever sells it must first ask Acme, in writing, and wait for the answer of Acme.'
  beforeAll(() => {
    for (const name of ['own', 'own-copy', 'own-faulty']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'own/acme widget.txt'), WORDS)
    writeFileSync(join(folder, 'own/other.md'), 'The gadget may be painted in any color by its owner, but never by a neighbor of the owner, be it day or night.')
    writeFileSync(join(folder, 'own/other.json'), JSON.stringify({ id: 'LicenseRef-gadget-9', name: 'Gadget License', version: '9' }))
    writeFileSync(join(folder, 'own-copy/copy.txt'), licenses.Zlib!.licenseText)
    writeFileSync(join(folder, 'own-faulty/x.txt'), WORDS)
    writeFileSync(join(folder, 'own-faulty/x.json'), '{ "id": 4 }')
  })

  it('are known with --corpus', async () => {
    const { out, err } = await cli(['-', '--corpus', '@/own', '--format', 'json', '--license', 'LicenseRef-acme-widget', '--why'], { stdin: WORDS })
    expect(JSON.parse(out).results[0].licenses).toMatchObject([{ id: 'LicenseRef-acme-widget', name: 'acme widget', match: 'exact' }])
    expect(err).toMatch(/: LicenseRef-acme-widget, out of/)
    expect((await cli(['@/own/other.md', '--corpus', '@/own'])).out).toContain('Gadget License (LicenseRef-gadget-9)')
  })

  it('tell on standard error when their words are known already', async () =>
    expect((await cli(['@/clear.txt', '--corpus', '@/own-copy'])).err).toBe('strings-attached: --corpus: the words of LicenseRef-copy are those of Zlib.\n'))

  it.each([
    ['@/missing', /There is no such folder/],
    ['@/nothing', /holds no texts/],
    ['@/own-faulty', /x\.json: "id" is no string/],
  ])('%s is a mistake that is told', async (path, told) => expect(await cli(['@/clear.txt', '--corpus', path])).toMatchObject({ exit: 2, err: expect.stringMatching(told) }))
})

describe('color by environment', () => {
  const rows: readonly (readonly [env: Record<string, string>, isTerminal: boolean, color: boolean])[] = [
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ]
  it.each(rows)('%j on a terminal: %s', (env, isTerminal, color) => expect(wantsColor(env, isTerminal)).toBe(color))
})

describe('the nearest known word', () => {
  it.each([
    ['user-caps', 'user-cap'],
    ['terr', 'territory'],
    ['xyz', undefined],
  ])('to %s is %s', (word, near) => expect(nearest(word, ['user-cap', 'territory', 'naming'])).toBe(near))

  it.each([
    ['dney', ['deny', 'allow'], 'deny'],
    ['maek', ['make', 'mark-up'], 'make'],
    ['ot', ['to', 'review'], 'to'],
    ['etrritroy', ['territory', 'naming'], 'territory'],
    ['kidn', ['kind', 'field'], 'kind'],
    ['abc', ['cab', 'xyz'], undefined],
    ['ca', ['abc'], undefined],
  ])('counts two letters the other way round once: %s of %j is %s', (word, known, near) => expect(nearest(word, known)).toBe(near))
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import licenses from 'spdx-license-list/full.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import { classify, diffLicense, diffTexts, type TextDiff } from '../src/index.ts'

const spdx = (id: string): string => licenses[id]!.licenseText
const textOf = (id: string): string | undefined => licenses[id]?.licenseText

/** Differences as words: of the other text, and of this one. */
const wordsOf = ({ differences }: TextDiff, here: string, there = '') =>
  differences.map(({ here: run, there: other }) => [other === undefined ? '' : there.slice(other.start, other.end), here.slice(run.start, run.end)])

describe('two texts', () => {
  const rows: readonly (readonly [here: string, there: string, differences: readonly (readonly [string, string])[]])[] = [
    ['', '', []],
    ['You may use it.', 'YOU may; use\nit', []],
    ['Keep the licence.', 'Keep the license.', []],
    ['1. Keep it.\n2. Share it.', 'a) Keep it.\nb) Share it.', []],
    ['Copyright 2024 Acme\nUse it well.', 'Copyright (c) 2019 Foobar Ltd\nUse it well.', []],
    ['', 'all of it', [['all of it', '']]],
    ['all of it', '', [['', 'all of it']]],
    ['one two three', 'four five six', [['four five six', 'one two three']]],
    [
      'You may share the widget.',
      'You may not share the gadget.',
      [
        ['not', ''],
        ['gadget', 'widget'],
      ],
    ],
    ['Use it at home, at work and at sea.', 'Use it at home and at sea.', [['', 'at work']]],
    ['您可以使用本模型。', '您不可以使用本模型。', [['不', '']]],
  ]
  it.each(rows)('%j against %j', (here, there, differences) => expect(wordsOf(diffTexts(here, there), here, there)).toEqual(differences))

  it('the differences put into one text give the other, whatever both hold', () => {
    const word = fc.constantFrom('use', 'share', 'the', 'widget', 'model', 'not', 'must', 'only')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (a, b) => {
        const [here, there] = [a.join(' '), b.join(' ')]
        let made = ''
        let at = 0
        for (const { here: run, there: other } of diffTexts(here, there).differences) {
          made += `${here.slice(at, run.start)} ${there.slice(other!.start, other!.end)} `
          at = run.end
        }
        expect((made + here.slice(at)).split(/\s+/).filter(Boolean)).toEqual(b)
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('any strings are compared, and a text never differs from itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), (a, b) => {
        diffTexts(a, b)
        expect(diffTexts(a, a).differences).toEqual([])
      }),
      { numRuns: 100, seed: 5 },
    )
  })

  it('a paragraph more in a long license is one difference', () => {
    const clause = 'Acme asks that nobody paints the widget green.'
    const text = spdx('GPL-3.0-only')
    const half = text.indexOf('\n\n', text.length / 2)
    const changed = `${text.slice(0, half)}\n\n${clause}${text.slice(half)}`
    expect(wordsOf(diffTexts(changed, text), changed, text)).toEqual([['', clause.slice(0, -1)]])
  })
})

describe('what differences do to restrictions', () => {
  const BASE = 'You may copy the model. Companies with more than 700 million monthly active users need a separate license from Acme.'
  const effects = (here: string, there: string) => diffTexts(here, there).differences.map(({ touches }) => touches.map(({ effect, here: a, there: b }) => [effect, (a ?? b)!.kind]))

  it('a new number changes a cap', () => expect(effects(BASE.replace('700', '100'), BASE)).toEqual([[['changed', 'user-cap']]]))
  it('a new clause adds one', () => {
    const rider = `${BASE} You must not use the model for commercial purposes.`
    expect(effects(rider, BASE)).toEqual([[['added', 'non-commercial']]])
    expect(effects(BASE, rider)).toEqual([[['removed', 'non-commercial']]])
  })
  it('another word for the same rewords it', () => expect(effects(BASE.replace('more than', 'over'), BASE)).toEqual([[['reworded', 'user-cap']]]))
  it('words without force touch nothing', () => expect(effects(BASE.replace('copy', 'run'), BASE)).toEqual([[]]))
})

describe('a text and a known license', () => {
  it('a holder that the license leaves free is no difference', () => {
    const filled = spdx('BSD-3-Clause')
      .replace(/<year>/g, '2024')
      .replace(/<owner>/g, 'Acme Ltd')
    expect(diffLicense(filled, { textOf })!.differences).toEqual([])
  })

  it('words of the license are shown where they are at hand, their number where not', () => {
    const changed = spdx('MIT').replace('without restriction', 'with one restriction')
    const { license, differences } = diffLicense(changed, { textOf })!
    expect(license.id).toBe('MIT')
    expect(wordsOf({ differences, restrictions: [] }, changed, spdx('MIT'))).toEqual([['without', 'with one']])
    const bare = diffLicense(changed)!.differences
    expect(bare.map(({ there, expectedTokens }) => [there, expectedTokens])).toEqual([[undefined, 1]])
  })

  it('a license that is named is compared with, however near another comes', () => {
    expect(diffLicense(spdx('BSD-3-Clause'), { license: 'BSD-3-Clause' })!.differences).toEqual([])
    const { license, differences } = diffLicense(spdx('BSD-3-Clause'), { license: 'bsd-2-clause', textOf })!
    expect(license.id).toBe('BSD-2-Clause')
    // The third clause and its number.
    expect(wordsOf({ differences, restrictions: [] }, spdx('BSD-3-Clause')).map(([, here]) => here!.split(/\s+/).length)).toEqual([31])
  })

  it('nothing is compared with what is not there', () => {
    expect(diffLicense('Dear reader, the soup was good.')).toBeUndefined()
    expect(diffLicense('Dear reader, the soup was good.', { license: 'MIT' })).toBeUndefined()
  })

  it('a rider on Apache-2.0 is one difference and adds its restriction', () => {
    const text = `${spdx('Apache-2.0')}\n\nYou must not use the Work, or let others use it, for commercial purposes.\n`
    const { license, differences } = diffLicense(text, { textOf })!
    expect([license.id, license.match]).toEqual(['Apache-2.0', 'exact'])
    expect(differences.map(({ kind, touches }) => [kind, touches.map(({ effect, here }) => [effect, here?.kind])])).toEqual([['inserted', [['added', 'non-commercial']]]])
  })
})

describe('riders', () => {
  const rows: readonly (readonly [id: string, rider: string, kinds: readonly string[]])[] = [
    ['Apache-2.0', 'You must not use the Work, or let others use it, for commercial purposes.', ['non-commercial']],
    ['MIT', 'If your product has more than 100 million monthly active users, you must prominently display "Foobar-1" on its user interface.', ['user-cap', 'attribution']],
    ['MIT', 'Companies with more than 100 million monthly active users need a separate license from Acme.', ['user-cap']],
    ['BSD-3-Clause', 'The widget must not be used for military purposes.', ['field-of-use']],
  ]
  it.each(rows)('%s with "%s" is the license with an addition, whose restrictions are read', (id, rider, kinds) => {
    for (const text of [`${spdx(id)}\n\n${rider}\n`, `${rider}\n\n${spdx(id)}`]) {
      const { licenses: found, additions, restrictions } = classify(text)
      expect(found.map((match) => [match.id, match.match])).toEqual([[id, 'exact']])
      const at = text.indexOf(rider)
      expect(additions).toHaveLength(1)
      expect(additions[0]!.start).toBeLessThanOrEqual(at)
      expect(additions[0]!.end).toBeGreaterThanOrEqual(at + rider.length - 1)
      const read = restrictions.filter(({ evidence }) => evidence.some(({ start }) => start >= at && start < at + rider.length))
      expect([...new Set(read.map(({ kind }) => kind))]).toEqual(kinds)
      expect(diffLicense(text, { textOf })!.differences.flatMap(({ touches }) => touches.map(({ here }) => here!.kind))).toEqual(expect.arrayContaining([...kinds]))
    }
  })

  it('one within a license makes it modified, and is read too', () => {
    const rider = 'You must not use the Work for commercial purposes.'
    const changed = spdx('Apache-2.0').replace(/\n\n(?=\s*3\. Grant)/, `\n\n${rider}\n\n`)
    const { license, differences } = diffLicense(changed, { textOf })!
    expect([license.id, license.match]).toEqual(['Apache-2.0', 'modified'])
    expect(differences.map(({ touches }) => touches.map(({ effect, here }) => [effect, here?.kind]))).toEqual([[['added', 'non-commercial']]])
  })
})

describe('the command', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'strings-attached-diff-'))
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
    write('same', spdx('MIT'))
    write('changed', spdx('MIT').replace('without restriction', 'with one restriction'))
    write('a', 'You may use the widget at home.')
    write('b', 'You may use the widget at \x1b[2Jsea.')
    write('binary', '\0\x01\x02\0\x03')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function cli(...args: readonly string[]) {
    let out = ''
    let err = ''
    const exit = await run(['diff', ...args.map((arg) => arg.replace('@', folder))], (flags) => ({
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      readStdin: async () => new TextEncoder().encode('You may use the widget at work.'),
      color: flags.color ?? false,
      width: undefined,
      progress: false,
      today: () => 0,
      now: () => 0,
    }))
    return { exit, out, err }
  }

  const rows: readonly (readonly [args: readonly string[], exit: number, told: RegExp])[] = [
    [['@/same'], 0, /no word differs/],
    [['@/same', 'mit'], 0, /and MIT License \(MIT\): no word differs/],
    [['@/changed'], 1, /1 difference\n\nline \d+ · replaced\n.*\[-without-\]\{\+with one\+\} restriction/],
    [['@/changed', 'MIT', '--context', '0'], 1, /\n {2}\[-without-\]\{\+with one\+\}\n/],
    [['@/changed', '@/same'], 1, /\[-without-\]\{\+with one\+\}/],
    [['@/a', '@/b'], 1, /\[-\\x1b\[2Jsea-\]\{\+home\+\}|\{\+home\+\}/],
    [['-', '@/a'], 1, /\[-home-\]\{\+work\+\}/],
    [['@/a'], 2, /No known license comes near/],
    [['@/a', 'Apache-2'], 2, /neither a known license nor a file\. Did you mean Apache-2\.0\?/],
    [['@/a', '@/missing'], 2, /neither a known license nor a file/],
    [['@/missing'], 2, /There is no such file/],
    [['@/binary', 'MIT'], 2, /binary data/],
    [['-', '-'], 2, /one side only/],
    [[], 2, /Name what to compare/],
    [['@/a', '@/b', '@/same'], 2, /one too many/],
    [['@/a', '@/b', '--context', 'x'], 2, /--context x is no number/],
    [['@/a', '@/b', '--format', 'jsn'], 2, /Did you mean json\?/],
    [['--help'], 0, /Usage: strings-attached diff/],
  ]
  it.each(rows)('%j: %d', async (args, exit, told) => {
    const result = await cli(...args)
    expect(result.out + result.err).toMatch(told)
    expect(result.exit).toBe(exit)
    expect(result.out).not.toContain('\x1b')
  })

  it('json has the words of both sides', async () => {
    const report = JSON.parse((await cli('@/changed', '--format', 'json')).out)
    expect(report).toMatchObject({ schemaVersion: 1, license: { id: 'MIT' }, differences: [{ kind: 'replaced', words: 'with one', otherWords: 'without' }] })
  })

  it('colors tell what went and what came', async () => {
    const { out } = await cli('@/changed', '--color')
    expect(out).toContain('\x1b[31m[-')
    expect(out).toContain('\x1b[32m{+')
  })
})

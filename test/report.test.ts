import { describe, expect, it } from 'vitest'
import { frame } from '../src/report/terminal/frame.ts'
import { visible } from '../src/report/terminal/visible.ts'
import { widthOf, wrap } from '../src/report/terminal/width.ts'
import { grouped } from '../src/report/words.ts'
import { lineIndex } from '../src/text/lines.ts'

const plain = (_paint: string, text: string) => text

/** The frame around words of a text. */
function framed(text: string, words: readonly string[], width = 60): string {
  const lines = lineIndex(text)
  const spans = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, ...lines(text.indexOf(word)) }))
  return frame(text, spans, { width, paint: plain }).join('\n')
}

describe('a code frame', () => {
  it('shows the line with its number and underlines the words', () => {
    expect(framed('First.\nNo use for weapons here.', ['weapons'])).toBe('2 │ No use for weapons here.\n  │            ~~~~~~~')
  })

  it('underlines several words of one line', () => {
    expect(framed('No weapons and no fraud.', ['weapons', 'fraud'])).toBe('1 │ No weapons and no fraud.\n  │    ~~~~~~~        ~~~~~')
  })

  it('follows words over line ends', () => {
    expect(framed('You must\nnot use it.', ['must\nnot'])).toBe('1 │ You must\n  │     ~~~~\n2 │ not use it.\n  │ ~~~')
  })

  it('gives wide characters their two columns', () => {
    expect(framed('不得用于军事目的。', ['军事'])).toBe('1 │ 不得用于军事目的。\n  │         ~~~~')
  })

  it('shows a long line around the words', () => {
    const shown = framed(`${'before '.repeat(40)}weapons${' after'.repeat(40)}`, ['weapons'])
    expect(shown).toMatch(/^1 │ …(before )+weapons( after)+.*…\n {2}│ +~~~~~~~$/)
    for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(60)
    const [words, marks] = shown.split('\n')
    expect(marks!.indexOf('~')).toBe(words!.indexOf('weapons'))
  })

  it('leaves out the indentation', () => {
    expect(framed('        weapons', ['weapons'])).toBe('1 │ weapons\n  │ ~~~~~~~')
  })

  it('lets no text move the cursor or turn words around', () => {
    const shown = framed('\x1b[2J\u202eweapons\x07', ['weapons'])
    expect(shown).toBe(`1 │ \\x1b[2J\\u202eweapons\\x07\n  │ ${' '.repeat(13)}~~~~~~~`)
  })

  it('shows four lines at most', () => {
    const text = 'a\nb\nc\nd\ne\nf'
    expect(framed(text, [text]).split('\n')).toHaveLength(9)
  })
})

describe('text on a terminal', () => {
  it.each([
    ['plain', 'plain'],
    ['\x1b[31mred', '\\x1b[31mred'],
    ['a\tb\r\nc', 'a b  c'],
    ['\u200bhidden\u2066', '\\u200bhidden\\u2066'],
    ['\ud800', '\\ud800'],
    ['😀', '😀'],
    ['\u0085', '\\x85'],
  ])('%j is shown as %j', (text, shown) => expect(visible(text)).toBe(shown))

  it.each([
    ['abc', 3],
    ['军事', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['😀', 2],
    ['…', 1],
    ['，', 2],
    ['한', 2],
  ])('%s takes %d columns', (text, columns) => expect(widthOf(text)).toBe(columns))

  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['军事目的', 4, ['军事', '目的']],
    ['', 10, ['']],
  ])('%j in %d columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines))
})

describe('values in words', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [700_000_000, '700,000,000'],
    [0.5, '0.5'],
    [1234.5678, '1,234.5678'],
  ])('%d is %s', (value, words) => expect(grouped(value)).toBe(words))
})

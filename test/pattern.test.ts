import { describe, expect, it } from 'vitest'
import { classify } from '../src/classify.ts'
import { segment } from '../src/clauses/segment.ts'
import { readDocument } from '../src/document/document.ts'
import { compilePatterns, formsOf, type PatternSource, signsOf } from '../src/pattern/compile.ts'
import { inflect } from '../src/pattern/inflect.ts'
import { packProgram, unpackProgram } from '../src/pattern/pack.ts'
import { declaredPatterns, program } from '../src/pattern/registry.ts'
import { Scanner, type Window } from '../src/pattern/scan.ts'
import { parsePattern } from '../src/pattern/syntax.ts'
import { decode, fromBase64, packRows, unpackRows } from '../src/text/rows.ts'

/** The words that one pattern finds in a text, or undefined. */
function found(source: string, text: string): string | undefined {
  const compiled = compilePatterns([{ source, scanned: true }])
  const { document, slots } = segment(readDocument(text))
  const { tokens } = document
  const forms = formsOf(compiled, tokens.hash, tokens.count)
  const window: Window = {
    id: 1,
    length: tokens.count,
    lexemes: { forms, signs: signsOf(compiled, forms), slots: slots.bits },
    offset: 0,
    readSlot: (type, at) => slots.read(type, at),
  }
  const [first] = new Scanner(compiled).scan(window, 0)
  return first === undefined ? undefined : text.slice(tokens.start[first.start], tokens.end[first.end - 1])
}

describe('a pattern', () => {
  for (const [source, text, words] of [
    ['use', 'They used it.', 'used'],
    ['use!', 'They used it.', undefined],
    ['organization', 'Two organisations met.', 'organisations'],
    ['(sell | rent)', 'You may rent it.', 'rent'],
    ['rent [out] it', 'You rent out it.', 'rent out it'],
    ['rent [out] it', 'You rent it.', 'rent it'],
    ['not ..2 sell', 'not ever again sell', 'not ever again sell'],
    ['not ..2 sell', 'not ever and never again sell', undefined],
    ['sell _ now', 'sell it now', 'sell it now'],
    ['sell !(it)', 'sell them', 'sell'],
    ['sell !(it)', 'sell it', undefined],
    ['{n:count} users', 'over 5,000 users', '5,000 users'],
    ['^ sell', 'sell it', 'sell'],
    ['^ sell', 'to sell', undefined],
    ['sell $', 'sell it', undefined],
    ['不得', '您不得转让', '不得'],
    ['不 ..3 让', '您不得转让', '不得转让'],
    ['许可 协议', '本許可協議', '許可協議'],
    ['fine tune', 'a fine-tuned model', 'fine-tuned'],
  ] as const)
    it(`${source} in "${text}": ${words ?? 'nothing'}`, () => expect(found(source, text)).toBe(words))
})

describe('a faulty pattern is told with what is possible', () => {
  for (const [source, message] of [
    ['(sell', /"\)" is missing/],
    ['sell)', /not expected/],
    ['<nobody>', /unknown phrase/],
    ['{n:color}', /Unknown slot type "color"/],
    ['..3 sell', /begins with any word/],
    ['[sell]', /match nothing at all/],
    ['sell ..99 it', /too long/],
    ['sell & rent', /cannot read/],
  ] as const)
    it(source, () => expect(() => compilePatterns([{ source, scanned: true }])).toThrow(message))
  it('an unknown phrase names the known ones', () => expect(() => parsePattern('<x>', new Map([['model', 'model']]))).toThrow(/Known: model/))
})

describe('forms of a word', () => {
  for (const [word, forms] of [
    ['license', ['license', 'licenses', 'licensed', 'licensing', 'licence', 'licences']],
    ['copy', ['copies', 'copied', 'copying']],
    ['be', ['is', 'was', 'been']],
    ['stop', ['stopped', 'stopping']],
  ] as const)
    it(word, () => expect(inflect(word)).toEqual(expect.arrayContaining([...forms])))
})

describe('a packed program', () => {
  const declared = declaredPatterns()
  it('is the program that was packed', () => expect(unpackProgram(packProgram(program(), declared), declared)).toEqual(program()))
  it('fits patterns that were declared in another order', () => {
    const sources: PatternSource[] = ['sell it', 'rent', '{n:count} users', 'rent'].map((source) => ({ source, scanned: true }))
    const bytes = packProgram(compilePatterns(sources), sources)
    const other = [sources[2]!, sources[3]!, sources[0]!, sources[1]!]
    const unpacked = unpackProgram(bytes, other)!
    expect([...unpacked.longest]).toEqual([...compilePatterns(other).longest])
    expect([...unpacked.firstBySlot.flatMap((list) => [...list])]).toEqual([0])
  })
  it('is refused when other patterns were declared', () => {
    expect(unpackProgram(packProgram(program(), declared), declared.slice(1))).toBeUndefined()
    expect(unpackProgram(packProgram(program(), declared), [...declared.slice(1), { source: 'another', scanned: true }])).toBeUndefined()
  })
})

it('base64 is decoded alike by hand and by what Node has', () => {
  const bytes = Uint8Array.from({ length: 1200 }, (_, index) => (index * 37) & 0xff)
  const text = Buffer.from(bytes).toString('base64')
  expect([...decode(text)]).toEqual([...bytes])
  expect([...fromBase64(text)]).toEqual([...bytes])
  expect(unpackRows(fromBase64(Buffer.from(packRows([bytes, Uint16Array.of(1, 2, 65535), Int32Array.of(-5)])).toString('base64'))).map((row) => [...row])).toEqual([
    [...bytes],
    [1, 2, 65535],
    [-5],
  ])
})

it('every pattern of the package compiles, and reading a text uses them', () => {
  expect(program().entries.length).toBe(declaredPatterns().length)
  expect(classify('You must not use the model for military purposes.').restrictions).toHaveLength(1)
})

describe('words of other regions are read by the same pattern', () => {
  for (const [sentence, kind] of [
    ['您不得对软件进行反向工程。', 'reverse-engineering-ban'],
    ['您不得對軟體進行反向工程。', 'reverse-engineering-ban'],
    ['本契約以臺灣法律為準據法。', 'governing-law'],
    ['本协议适用台湾法律并据其解释。', 'governing-law'],
    ['被授權人不得散布本模型之權重。', 'no-redistribution'],
    ['被授权人不得分发本模型的权重。', 'no-redistribution'],
  ] as const)
    it(sentence, () => expect(classify(sentence).restrictions.map((each) => each.kind)).toContain(kind))
})

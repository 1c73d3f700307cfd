import { describe, expect, it } from 'vitest'
import { decode } from '../src/text/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => Uint8Array.from([...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8]))
const utf16be = (text: string) => Uint8Array.from([...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) >> 8, text.charCodeAt(at) & 0xff]))
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const marked = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes])

const english = 'You must not use Foobar-1 for weapons.\n'
const chinese = '您不得将青鸟模型用于军事目的。\n'
// "您不得将青鸟模型用于军事目的。" as a Chinese editor of the nineties saves it.
const gb = Uint8Array.from(Buffer.from('c4fab2bbb5c3bdabc7e0c4f1c4a3d0cdd3c3d3dabefccac2c4bfb5c4a1a30a', 'hex'))

describe('text is read whatever it is encoded in', () => {
  const rows: readonly (readonly [name: string, bytes: Uint8Array, text: string, encoding: string, note: string | undefined])[] = [
    ['nothing', new Uint8Array(), '', 'utf-8', undefined],
    ['UTF-8', utf8(english + chinese), english + chinese, 'utf-8', undefined],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(english)), english, 'utf-8', undefined],
    ['UTF-16 LE with a mark', marked([0xff, 0xfe], utf16le(chinese)), chinese, 'utf-16le', undefined],
    ['UTF-16 BE with a mark', marked([0xfe, 0xff], utf16be(chinese)), chinese, 'utf-16be', undefined],
    ['UTF-16 LE without a mark', utf16le(english), english, 'utf-16le', 'encoding'],
    ['UTF-16 BE without a mark', utf16be(english), english, 'utf-16be', 'encoding'],
    ['a lone surrogate in UTF-16', marked([0xff, 0xfe], utf16le('a\ud800b')), 'a\ud800b', 'utf-16le', undefined],
    ['GB18030', gb, chinese, 'gb18030', 'encoding'],
    ['Windows-1252', latin1('Soci\xe9t\xe9 Acme, tous droits r\xe9serv\xe9s \xa9 2026'), 'Société Acme, tous droits réservés © 2026', 'windows-1252', 'encoding'],
    ['UTF-8 with one broken byte', marked([0xff], utf8('“Foobar” — naïve')), '\ufffd“Foobar” — naïve', 'utf-8', 'damaged-text'],
    ['only line ends', utf8('\n\n\n'), '\n\n\n', 'utf-8', undefined],
    ['a form feed now and then', utf8(`${english}\f${english}`), `${english}\f${english}`, 'utf-8', undefined],
  ]
  it.each(rows)('%s', (_name, bytes, text, encoding, note) => {
    expect(decode(bytes)).toMatchObject({ text, encoding })
    expect(decode(bytes)).toHaveProperty('notes', note === undefined ? [] : [expect.objectContaining({ code: note })])
  })
})

describe('what is no text is told by what it looks like', () => {
  // A fixed sequence that looks random: every byte value comes up.
  const random = Uint8Array.from({ length: 4096 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 17) & 0xff)
  const rows: readonly (readonly [bytes: Uint8Array, looksLike: string])[] = [
    [random, 'binary data'],
    [new Uint8Array(100), 'binary data'],
    [latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'a PDF document'],
    [latin1('PK\x03\x04\x14\x00'), 'a ZIP archive or an office document'],
    [latin1('\x1f\x8b\x08\x00'), 'gzip data'],
  ]
  it.each(rows)('%#', (bytes, looksLike) => expect(decode(bytes)).toEqual({ looksLike }))
})

it('the quotation marks of Windows-1252 are read on every platform', () => {
  const bytes = Uint8Array.from([...'Zeige \x93Built with Foobar\x94 \x97 f\xfcr 5 \x80, bitte sch\xf6n.'].map((each) => each.charCodeAt(0)))
  expect(decode(bytes)).toMatchObject({ text: 'Zeige “Built with Foobar” — für 5 €, bitte schön.', encoding: 'windows-1252' })
})

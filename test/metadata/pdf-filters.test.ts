import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesAsFile, readMetadata } from '../../src/metadata/index.ts'
import { unpackedLength } from '../../src/metadata/pdf/filters.ts'
import { ascii85Of, lzwOf, pdfOf } from './documents.ts'

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4000 }))
    .map(([few, times]) => Uint8Array.from({ length: few.length * times }, (_, at) => few[at % few.length]!)),
)
const hex = (each: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(each).toString('hex')}>`)
const runs = (each: Uint8Array): Uint8Array => Uint8Array.from([...each].flatMap((byte) => [255, byte]).concat(128)).slice()

it.each([
  ['LZWDecode', lzwOf],
  ['LZW', lzwOf],
  ['FlateDecode', (each: Uint8Array) => deflateSync(each)],
  ['ASCII85Decode', (each: Uint8Array) => Buffer.from(ascii85Of(each))],
  ['ASCIIHexDecode', hex],
] as const)('%s: what was packed unpacks to as many bytes, by itself and packed again', async (filter, pack) => {
  await fc.assert(
    fc.asyncProperty(bytes, async (each) => {
      const packed = pack(each)
      expect(await unpackedLength(packed, [filter], 1e9)).toBe(each.length)
      expect(await unpackedLength(Buffer.from(ascii85Of(packed)), ['A85', filter], 1e9)).toBe(packed.length + each.length)
    }),
    { numRuns: 100 },
  )
})

it('RunLengthDecode: a byte that comes twice, and bytes as they are', async () => {
  expect(await unpackedLength(runs(Uint8Array.from([1, 2, 3])), ['RunLengthDecode'], 1e9)).toBe(6)
  expect(await unpackedLength(Uint8Array.from([2, 7, 8, 9, 129, 5, 128, 1]), ['RL'], 1e9)).toBe(3 + 128)
})

it('counting ends where it is told to, whatever the bytes are', async () => {
  const big = lzwOf(new Uint8Array(5_000_000))
  expect(await unpackedLength(big, ['LZWDecode'], 100_000)).toBeLessThan(110_000)
  expect(await unpackedLength(big, ['DCTDecode'], 100_000)).toBe(0)
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.subarray(['LZWDecode', 'FlateDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode']), async (any, filters) => {
      expect(await unpackedLength(any, filters, 50_000)).toBeLessThan(2_000_000)
    }),
  )
})

it('a license that is packed by LZW is read as any other', async () => {
  const drawn = Buffer.from('BT /F1 12 Tf 50 700 Td (You may not use the model commercially.) Tj ET')
  for (const filter of ['/Filter /LZWDecode', '/Filter [ /LZWDecode ]', '/Filter [/ASCII85Decode /LZWDecode]'])
    expect(
      (await readMetadata(bytesAsFile(pdfOf(filter.includes('85') ? Buffer.from(ascii85Of(lzwOf(drawn))) : lzwOf(drawn), filter)), 'LICENSE.pdf'))!.declarations,
    ).toMatchObject([{ value: 'You may not use the model commercially.' }])
})

import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256 } from '../src/text/sha256.ts'

const texts = ['', 'abc', '许可协议', '😀', '\ud800 alone', ...[54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000].map((length) => 'a'.repeat(length))]

// Longer than what is taken at once: a pair and a lone half where it is cut, and three bytes for each unit.
const long = [`${'a'.repeat(16_383)}😀b`, `${'a'.repeat(16_383)}\ud800b`, '字'.repeat(40_000), '\ud800'.repeat(20_000), 'ab'.repeat(16_384)]

it('the digests of long texts are those of Node', () => {
  expect(long.map(sha256)).toEqual(long.map((text) => createHash('sha256').update(text, 'utf8').digest('hex')))
})

it.each(texts.map((text) => [text]))('the digest of %j is that of Node', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
})

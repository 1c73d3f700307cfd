import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256 } from '../src/text/sha256.ts'

const texts = ['', 'abc', '许可协议', '😀', '\ud800 alone', ...[54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000].map((length) => 'a'.repeat(length))]

it.each(texts.map((text) => [text]))('the digest of %j is that of Node', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
})

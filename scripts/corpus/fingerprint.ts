import { emptyCorpus } from '../../src/match/extend.ts'
import type { Mark } from '../../src/match/program.ts'
import { readWords, Soft } from '../../src/match/words.ts'
import type { Tokens } from '../../src/text/tokenize.ts'

/** Runs of tokens that are never compared, because they number a list or stand in a copyright line. */
export function softMarks(text: string, tokens: Tokens): Mark[] {
  const words = readWords(text, tokens, emptyCorpus.dictionary)
  const marks: Mark[] = []
  for (let word = 0; word < words.count; word++) {
    if (words.soft[word] === Soft.none) continue
    const start = words.token[word]!
    const end = words.token[word + 1]!
    const last = marks.at(-1)
    if (last !== undefined && last.end >= start) marks[marks.length - 1] = { ...last, end: Math.max(last.end, end) }
    else marks.push({ kind: 'soft', start, end })
  }
  return marks
}

/** Unsigned 32-bit numbers as base64 of their little-endian bytes. */
export const toBase64 = (numbers: Uint32Array): string => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')

/** The other way: see {@link toBase64}. */
export function fromBase64(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

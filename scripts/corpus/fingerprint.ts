import type { Mark } from '../../src/match/program.ts'

/** Joins marks that touch, as they are kept in files; `singled` parts them again. */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = []
  for (const mark of marks) {
    const last = all.at(-1)
    if (last !== undefined && last.kind === 'soft' && mark.kind === 'soft' && last.end === mark.start) all[all.length - 1] = { ...last, end: mark.end }
    else all.push(mark)
  }
  return all
}

/** Parts soft runs into marks of single tokens: those nest in any other mark. */
export const singled = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) =>
    mark.kind === 'soft'
      ? Array.from({ length: mark.end - mark.start }, (_, index) => ({ kind: 'soft' as const, start: mark.start + index, end: mark.start + index + 1 }))
      : [mark],
  )

/** Unsigned 32-bit numbers as base64 of their little-endian bytes. */
export const toBase64 = (numbers: Uint32Array): string => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')

/** The other way: see {@link toBase64}. */
export function fromBase64(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

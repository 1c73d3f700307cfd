/** Walks the outermost fields of an ONNX file: `metadata_props` are read, the graph is stepped over. */
import type { Declaration, DeclarationKind, MetadataReader, Problem } from '../declaration.ts'

/** Fields of ModelProto (onnx.proto3): metadata_props is 14, a message of key (1) and value (2). */
const METADATA = 14
/** Outermost fields that are walked; real files have some twenty. */
const MOST_FIELDS = 10_000
const MOST_VALUE = 1 << 20

const kinds: readonly (readonly [RegExp, DeclarationKind])[] = [
  [/^(?:model[_.])?licen[sc]e$/i, 'license'],
  [/^(?:model[_.])?licen[sc]e[_.](?:link|url)$/i, 'license-link'],
  [/^(?:model[_.])?licen[sc]e[_.]text$/i, 'license-text'],
  [/^base[_.]model$/i, 'base-model'],
  [/^(?:model[_.])?name$/i, 'name'],
]

/** ONNX metadata. */
export const reader: MetadataReader = {
  async read(file) {
    const declarations: Declaration[] = []
    const fault = (code: Problem['code'], message: string) => ({ declarations, problems: [{ code, message }] })
    let at = 0
    for (let field = 0; at < file.size; field++) {
      if (field >= MOST_FIELDS) return fault('too-large', `Only the first ${MOST_FIELDS} fields were read.`)
      const head = await file.read(at, 20)
      const tag = varint(head, 0)
      if (tag === undefined) return fault('truncated', `The file ends in the middle of a field at byte ${at}.`)
      const wire = tag.value & 7
      const number = Math.floor(tag.value / 8)
      if (number === 0) return fault('malformed', `There is no ONNX field at byte ${at}.`)
      if (wire === 0) {
        const value = varint(head, tag.end)
        if (value === undefined) return fault('truncated', `The file ends in the middle of a number at byte ${at}.`)
        at += value.end
      } else if (wire === 1 || wire === 5) at += tag.end + (wire === 1 ? 8 : 4)
      else if (wire === 2) {
        const length = varint(head, tag.end)
        if (length === undefined) return fault('truncated', `The file ends in the middle of a length at byte ${at}.`)
        const start = at + length.end
        if (length.value > file.size - start) return fault('truncated', `A field of ${length.value} bytes at byte ${at} goes beyond the end of the file.`)
        if (number === METADATA && length.value <= MOST_VALUE) {
          const pair = readPair(await file.read(start, length.value))
          const kind = kinds.find(([pattern]) => pattern.test(pair.key))?.[1]
          const place = { start, end: start + length.value, unit: 'byte', line: null, column: null } as const
          if (kind !== undefined && pair.value.trim() !== '') {
            const isText = kind === 'license' && (pair.value.includes('\n') || pair.value.length > 200)
            declarations.push({ kind: isText ? 'license-text' : kind, value: pair.value.trim(), part: 'weights', key: `metadata_props.${pair.key}`, place })
          }
        }
        at = start + length.value
      } else return fault('malformed', `There is no ONNX field at byte ${at}.`)
    }
    return { declarations, problems: [] }
  },
}

function readPair(bytes: Uint8Array): { readonly key: string; readonly value: string } {
  const found: Record<number, string> = {}
  for (let at = 0; at < bytes.length; ) {
    const tag = varint(bytes, at)
    const length = tag === undefined ? undefined : varint(bytes, tag.end)
    if (tag === undefined || length === undefined || (tag.value & 7) !== 2) break
    found[tag.value >> 3] = new TextDecoder().decode(bytes.subarray(length.end, length.end + length.value))
    at = length.end + length.value
  }
  return { key: found[1] ?? '', value: found[2] ?? '' }
}

/** A number of seven bits a byte; undefined when it does not end. Numbers beyond 2^53 lose digits, which no comparison here minds. */
function varint(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0
  for (let shift = 0; shift < 10; shift++) {
    const byte = bytes[at + shift]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * 2 ** (7 * shift)
    if (byte < 0x80) return { value, end: at + shift + 1 }
  }
  return undefined
}

/**
 * Typed arrays as one run of bytes and back, for data that is made when the package is built: loading is taking views of the
 * bytes, nothing is parsed. A header tells how many rows there are, and of each the bytes of one element and its length.
 */
export type Row = Uint8Array | Uint16Array | Uint32Array | Int32Array

const kinds = [Uint8Array, Uint16Array, Uint32Array, Int32Array] as const
type Kind = 0 | 1 | 2 | 3

/** Rows begin at multiples of this many bytes, so that views of them can be taken. */
const ALIGNMENT = 4
const aligned = (bytes: number): number => (bytes + ALIGNMENT - 1) & ~(ALIGNMENT - 1)

/** Packs rows, in order. */
export function packRows(rows: readonly Row[]): Uint8Array {
  const header = new Uint32Array(1 + 2 * rows.length)
  header[0] = rows.length
  let size = header.byteLength
  rows.forEach((row, index) => {
    header[1 + 2 * index] = kinds.findIndex((kind) => row instanceof kind)
    header[2 + 2 * index] = row.length
    size += aligned(row.byteLength)
  })
  const bytes = new Uint8Array(size)
  bytes.set(new Uint8Array(header.buffer))
  let offset = header.byteLength
  for (const row of rows) {
    bytes.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength), offset)
    offset += aligned(row.byteLength)
  }
  return bytes
}

/** Unpacks what {@link packRows} packed: views of the bytes. Assumes a little-endian machine, as all are that run JavaScript. */
export function unpackRows(bytes: Uint8Array): readonly Row[] {
  const header = new Uint32Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength >> 2)
  let offset = 4 * (1 + 2 * header[0]!)
  return Array.from({ length: header[0]! }, (_, index) => {
    const row = new kinds[header[1 + 2 * index] as Kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, header[2 + 2 * index]!)
    offset += aligned(row.byteLength)
    return row
  })
}

const digits = new Uint8Array(128)
for (let digit = 0; digit < 64; digit++) digits['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(digit)] = digit

/** What Node has and a browser has not: its decoder takes a tenth of the time. */
const native = (globalThis as { readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array } }).Buffer

/**
 * Decodes base64 without padding, its length a multiple of four; both ways give the same bytes, in a buffer of their own.
 *
 * `atob` is no help: it gives a string that would have to be copied once more. The command keeps what it has decoded, and gives that.
 */
export function fromBase64(text: string | Uint8Array): Uint8Array {
  if (typeof text !== 'string') return text
  const decoded = native?.from(text, 'base64')
  return decoded === undefined || decoded.byteOffset !== 0 ? decode(text) : decoded
}

/** {@link fromBase64} by hand. */
export function decode(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length >> 2) * 3)
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const group = (digits[text.charCodeAt(at)]! << 18) | (digits[text.charCodeAt(at + 1)]! << 12) | (digits[text.charCodeAt(at + 2)]! << 6) | digits[text.charCodeAt(at + 3)]!
    bytes[to++] = group >> 16
    bytes[to++] = (group >> 8) & 0xff
    bytes[to++] = group & 0xff
  }
  return bytes
}

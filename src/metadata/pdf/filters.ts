/** How far the streams of a PDF unpack: each way of packing that is not for images, with an end to what is made. */
import { joinPieces, unpackUpTo } from '../unpack.ts'

type Unpack = (bytes: Uint8Array, most: number) => Uint8Array | Promise<Uint8Array>

const unpackers: Readonly<Record<string, Unpack>> = {
  FlateDecode: async (bytes, most) => joinPieces(await unpackUpTo(bytes, 'deflate', most)),
  LZWDecode: unpackLzw,
  ASCII85Decode: unpackAscii85,
  ASCIIHexDecode: unpackHex,
  RunLengthDecode: unpackRuns,
}
const shortNames: Readonly<Record<string, string>> = { Fl: 'FlateDecode', LZW: 'LZWDecode', A85: 'ASCII85Decode', AHx: 'ASCIIHexDecode', RL: 'RunLengthDecode' }

/**
 * How many bytes a stream makes on the way through its filters, all of them added up; counting ends at `most`, or a little beyond.
 *
 * @param filters as the PDF names them, in the order in which they unpack; what is for images ends the way
 */
export async function unpackedLength(bytes: Uint8Array, filters: readonly string[], most: number): Promise<number> {
  let length = 0
  let packed = bytes
  for (const filter of filters) {
    const unpack = unpackers[shortNames[filter] ?? filter]
    if (unpack === undefined || length >= most) break
    packed = await unpack(packed, most - length)
    length += packed.length
  }
  return length
}

/** Bytes that grow as they are made. */
function output(most: number) {
  let bytes = new Uint8Array(1 << 16)
  let length = 0
  const room = (count: number): void => {
    if (length + count <= bytes.length) return
    const grown = new Uint8Array(Math.max(bytes.length * 2, length + count))
    grown.set(bytes.subarray(0, length))
    bytes = grown
  }
  return {
    isFull: () => length >= most,
    byte: (value: number): void => {
      room(1)
      bytes[length++] = value
    },
    /** A run that has been made before, or one byte many times: what is written may overlap what is read. */
    again: (start: number, count: number): number => {
      room(count)
      const from = length
      for (let at = 0; at < count; at++) bytes[length++] = bytes[start + at]!
      return from
    },
    made: () => length,
    result: () => bytes.subarray(0, length),
  }
}

const CLEAR = 256
const END = 257
const MOST_CODES = 4096

/** LZW with codes of 9 to 12 bits. Every code stands for a run that was made before, and one byte more. */
function unpackLzw(bytes: Uint8Array, most: number): Uint8Array {
  const out = output(most)
  const starts = new Int32Array(MOST_CODES)
  const lengths = new Int32Array(MOST_CODES)
  let next = END + 1
  let width = 9
  let before = -1
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    if (code === END || out.isFull()) break
    if (code === CLEAR) {
      next = END + 1
      width = 9
      before = -1
      continue
    }
    const start = out.made()
    if (code < CLEAR) out.byte(code)
    else if (code < next) out.again(starts[code]!, lengths[code]!)
    // A code that is made by itself: the run before, and its first byte once more.
    else if (before >= 0) out.again(before, start - before + 1)
    else break
    if (before >= 0 && next < MOST_CODES) {
      starts[next] = before
      lengths[next++] = start - before + 1
    }
    // The table is changed one code early unless a parameter says otherwise; a stream of either sort is measured closely enough.
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9
    before = start
  }
  return out.result()
}

function unpackAscii85(bytes: Uint8Array, most: number): Uint8Array {
  const out = output(most)
  let word = 0
  let digits = 0
  for (const byte of bytes) {
    if (byte === 0x7e || out.isFull()) break
    if (byte === 0x7a && digits === 0) for (let at = 0; at < 4; at++) out.byte(0)
    if (byte < 0x21 || byte > 0x75) continue
    word = word * 85 + byte - 0x21
    if (++digits < 5) continue
    for (let shift = 24; shift >= 0; shift -= 8) out.byte(Math.floor(word / 2 ** shift) & 0xff)
    word = 0
    digits = 0
  }
  const left = digits - 1
  for (; digits > 0 && digits < 5; digits++) word = word * 85 + 84
  for (let at = 0; at < left; at++) out.byte(Math.floor(word / 2 ** (24 - 8 * at)) & 0xff)
  return out.result()
}

function unpackHex(bytes: Uint8Array, most: number): Uint8Array {
  const out = output(most)
  let first = -1
  for (const byte of bytes) {
    if (byte === 0x3e || out.isFull()) break
    const digit = Number.parseInt(String.fromCharCode(byte), 16)
    if (Number.isNaN(digit)) continue
    if (first < 0) first = digit
    else {
      out.byte(first * 16 + digit)
      first = -1
    }
  }
  if (first >= 0) out.byte(first * 16)
  return out.result()
}

function unpackRuns(bytes: Uint8Array, most: number): Uint8Array {
  const out = output(most)
  for (let at = 0; at < bytes.length && bytes[at] !== 128 && !out.isFull(); ) {
    const count = bytes[at]!
    if (count < 128) for (const byte of bytes.subarray(at + 1, at + count + 2)) out.byte(byte)
    else for (let times = 257 - count; times > 0; times--) out.byte(bytes[at + 1] ?? 0)
    at += count < 128 ? count + 2 : 2
  }
  return out.result()
}

/** First 32 bits of the fractions of the cube roots of the first 64 primes. */
const roundConstants = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
  0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
  0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
  0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
])

/** First 32 bits of the fractions of the square roots of the first 8 primes. */
const initialState = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]

/** UTF-16 units that are taken at once, and the bytes they may become, behind those of an unfinished block. */
const CHUNK = 1 << 14
const BLOCK = 64
let bytes: Uint8Array | undefined
let encoder: TextEncoder | undefined

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hex digits. Written out here because the core runs in browsers too, where hashing is
 * asynchronous. A lone surrogate counts as U+FFFD, as in every UTF-8 encoder.
 *
 * @see FIPS 180-4, section 6.2
 */
export function sha256(text: string): string {
  bytes ??= new Uint8Array(2 * BLOCK + 3 * CHUNK)
  encoder ??= new TextEncoder()
  const state = new Int32Array(initialState)
  let length = 0
  let filled = 0
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + CHUNK)
    // The halves of a pair stay together.
    if (to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--
    const { written } = encoder.encodeInto(text.slice(from, to), bytes.subarray(filled))
    length += written
    filled = digestWhole(state, bytes, filled + written)
    from = to
  }
  // The end: a one bit, zeros, and the length in bits as 64 bits, in one block or two.
  const end = filled < BLOCK - 8 ? BLOCK : 2 * BLOCK
  bytes.fill(0, filled, end)
  bytes[filled] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(end - 8, Math.floor(length / 0x20000000))
  view.setUint32(end - 4, (length << 3) >>> 0)
  digestWhole(state, bytes, end)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Digests the whole blocks among the first bytes and moves what is left to the front; tells how many bytes that is. */
function digestWhole(state: Int32Array, row: Uint8Array, filled: number): number {
  let at = 0
  for (; at + BLOCK <= filled; at += BLOCK) digestBlock(state, row, at)
  row.copyWithin(0, at, filled)
  return filled - at
}

/** The words of the block that is digested: each is needed once, so that no other block sees them. */
const schedule = new Int32Array(64)

function digestBlock(state: Int32Array, row: Uint8Array, at: number): void {
  const w = schedule
  const k = roundConstants
  for (let t = 0; t < 16; t++, at += 4) w[t] = (row[at]! << 24) | (row[at + 1]! << 16) | (row[at + 2]! << 8) | row[at + 3]!
  // All is spelled out, with sums cut to 32 bits as they are made: so it becomes machine words, with no call in between.
  for (let t = 16; t < 64; t++) {
    const before2 = w[t - 2]!
    const before15 = w[t - 15]!
    const s0 = ((before15 >>> 7) | (before15 << 25)) ^ ((before15 >>> 18) | (before15 << 14)) ^ (before15 >>> 3)
    const s1 = ((before2 >>> 17) | (before2 << 15)) ^ ((before2 >>> 19) | (before2 << 13)) ^ (before2 >>> 10)
    w[t] = (((w[t - 16]! + s0) | 0) + ((w[t - 7]! + s1) | 0)) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let t = 0; t < 64; t++) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const choice = g ^ (e & (f ^ g))
    const first = (((h + ((k[t]! + w[t]!) | 0)) | 0) + ((sum1 + choice) | 0)) | 0
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const majority = (a & b) | (c & (a | b))
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (((first + sum0) | 0) + majority) | 0
  }
  state[0] = (state[0]! + a) | 0
  state[1] = (state[1]! + b) | 0
  state[2] = (state[2]! + c) | 0
  state[3] = (state[3]! + d) | 0
  state[4] = (state[4]! + e) | 0
  state[5] = (state[5]! + f) | 0
  state[6] = (state[6]! + g) | 0
  state[7] = (state[7]! + h) | 0
}

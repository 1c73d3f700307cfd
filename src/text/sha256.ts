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

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hex digits. Written out here because the core runs in browsers too, where hashing is
 * asynchronous. A lone surrogate counts as U+FFFD, as in every UTF-8 encoder.
 *
 * @see FIPS 180-4, section 6.2
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const state = new Int32Array(initialState)
  const whole = bytes.length & ~63
  for (let at = 0; at < whole; at += 64) digestBlock(state, bytes, at)
  // The end: a one bit, zeros, and the length in bits as 64 bits, in one block or two.
  const rest = bytes.length - whole
  const tail = new Uint8Array(rest < 56 ? 64 : 128)
  tail.set(bytes.subarray(whole))
  tail[rest] = 0x80
  const tailView = new DataView(tail.buffer)
  tailView.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000))
  tailView.setUint32(tail.length - 4, (bytes.length << 3) >>> 0)
  for (let at = 0; at < tail.length; at += 64) digestBlock(state, tail, at)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

const rotated = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))
const choose = (e: number, f: number, g: number): number => g ^ (e & (f ^ g))
const majority = (a: number, b: number, c: number): number => (a & b) | (c & (a | b))
const sum0 = (a: number): number => rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
const sum1 = (e: number): number => rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)

/** The words of the block that is digested: each is needed once, so that no other block sees them. */
const schedule = new Int32Array(64)

function digestBlock(state: Int32Array, bytes: Uint8Array, at: number): void {
  const w = schedule
  const k = roundConstants
  for (let t = 0; t < 16; t++, at += 4) w[t] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
  for (let t = 16; t < 64; t++) {
    const before2 = w[t - 2]!
    const before15 = w[t - 15]!
    const s0 = rotated(before15, 7) ^ rotated(before15, 18) ^ (before15 >>> 3)
    const s1 = rotated(before2, 17) ^ rotated(before2, 19) ^ (before2 >>> 10)
    w[t] = (w[t - 16]! + s0 + w[t - 7]! + s1) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  // Eight rounds at a time, in which the names go round instead of the values.
  for (let t = 0; t < 64; t += 8) {
    h = (h + sum1(e) + choose(e, f, g) + k[t]! + w[t]!) | 0
    d = (d + h) | 0
    h = (h + sum0(a) + majority(a, b, c)) | 0
    g = (g + sum1(d) + choose(d, e, f) + k[t + 1]! + w[t + 1]!) | 0
    c = (c + g) | 0
    g = (g + sum0(h) + majority(h, a, b)) | 0
    f = (f + sum1(c) + choose(c, d, e) + k[t + 2]! + w[t + 2]!) | 0
    b = (b + f) | 0
    f = (f + sum0(g) + majority(g, h, a)) | 0
    e = (e + sum1(b) + choose(b, c, d) + k[t + 3]! + w[t + 3]!) | 0
    a = (a + e) | 0
    e = (e + sum0(f) + majority(f, g, h)) | 0
    d = (d + sum1(a) + choose(a, b, c) + k[t + 4]! + w[t + 4]!) | 0
    h = (h + d) | 0
    d = (d + sum0(e) + majority(e, f, g)) | 0
    c = (c + sum1(h) + choose(h, a, b) + k[t + 5]! + w[t + 5]!) | 0
    g = (g + c) | 0
    c = (c + sum0(d) + majority(d, e, f)) | 0
    b = (b + sum1(g) + choose(g, h, a) + k[t + 6]! + w[t + 6]!) | 0
    f = (f + b) | 0
    b = (b + sum0(c) + majority(c, d, e)) | 0
    a = (a + sum1(f) + choose(f, g, h) + k[t + 7]! + w[t + 7]!) | 0
    e = (e + a) | 0
    a = (a + sum0(b) + majority(b, c, d)) | 0
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

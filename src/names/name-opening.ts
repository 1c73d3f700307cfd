import { fromBase64, unpackRows } from '../text/rows.ts'
import { hashWord, type Tokens } from '../text/tokenize.ts'
import { knownOpenings } from './known-openings.ts'

/**
 * Tells from token hashes alone whether a name may begin at a token: by one look into a filter for most tokens, and by the token behind
 * it for words of every day such as "open" or "academic". So prose costs next to nothing. The tables are made when the names are
 * written, since hashing thousands of words takes longer than reading a license.
 */
interface Openings {
  /** By the low bits of a hash: whether any name begins so. */
  readonly filter: Uint8Array
  /** Tokens that begin a name whatever follows, ascending as all of these. */
  readonly strong: Uint32Array
  /** Words that are a name by themselves, with "license" beside them. */
  readonly alone: Uint32Array
  /** First and second word of a name, mixed. */
  readonly pairs: Uint32Array
  readonly fillers: Uint32Array
  readonly licenseWords: Uint32Array
}

let openings: Openings | undefined

/** Short names that are no words of every day. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mit isc bsd gpl lgpl agpl gfdl mpl epl eupl apache unlicense wtfpl cc cc0 0bsd odbl ofl pddl zlib openrail busl sspl upl osl afl cddl cecill artistic expat gnu'.split(' '),
)

/** One number for two words in a row. */
export const mixed = (first: number, second: number): number => (Math.imul(first, 31) ^ second) >>> 0

const hashesOf = (words: string): Uint32Array => Uint32Array.from(words.split(' '), hashWord).sort()

function readOpenings(): Openings {
  const [heads, strong, alone, pairs] = unpackRows(fromBase64(knownOpenings)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
  const filter = new Uint8Array(1 << 16)
  for (const hashes of [heads, strong]) for (let index = 0; index < hashes.length; index++) filter[hashes[index]! & 0xffff] = 1
  return {
    filter,
    strong,
    alone,
    pairs,
    fillers: hashesOf('the of for and v ver version license licence licenses agreement'),
    licenseWords: hashesOf('license licence licenses licences licensed agreement terms identifier type name id 许 协 授'),
  }
}

function has(hashes: Uint32Array, hash: number): boolean {
  let low = 0
  let high = hashes.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (hashes[middle]! < hash) low = middle + 1
    else high = middle
  }
  return hashes[low] === hash
}

/** Makes the test for one document: whether a name may begin at a token. */
export function nameOpening({ hash, count }: Tokens): (index: number) => boolean {
  openings ??= readOpenings()
  const { filter, strong, alone, pairs, fillers, licenseWords } = openings
  return (index) => {
    const head = hash[index]!
    if (filter[head & 0xffff] === 0) return false
    if (has(strong, head)) return true
    if (has(alone, head) && ((index + 1 < count && has(licenseWords, hash[index + 1]!)) || (index > 0 && has(licenseWords, hash[index - 1]!)))) return true
    for (let next = index + 1; next < count && next <= index + 3; next++) {
      if (has(pairs, mixed(head, hash[next]!))) return true
      if (!has(fillers, hash[next]!)) return false
    }
    return false
  }
}

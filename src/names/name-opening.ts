import { fromBase64, unpackRows } from '../text/rows.ts'
import { hashWord, type Tokens } from '../text/tokenize.ts'
import { knownOpenings } from './known-openings.ts'

/**
 * Tells from token hashes alone whether a name may begin at a token: by one look into a filter for most tokens, and by the token behind
 * it for words of every day such as "open" or "academic". So prose costs next to nothing. The tables are made when the names are
 * written, since hashing thousands of words takes longer than reading a license.
 */
interface Openings {
  /** By the low bits of a hash: what a token may be, of {@link HEAD} and the like. The lists below say for sure. */
  readonly kinds: Uint8Array
  /** Tokens that begin a name whatever follows, ascending as all of these. */
  readonly strong: Uint32Array
  /** Words that are a name by themselves, with "license" beside them. */
  readonly alone: Uint32Array
  /** First and second word of a name, mixed. */
  readonly pairs: Uint32Array
  /** By the low bits of such a mix: whether any pair has it. */
  readonly mayPair: Uint8Array
  readonly fillers: Uint32Array
  readonly licenseWords: Uint32Array
}

/** What a token may be: it begins a name, alone or with others, or stands between the words of one. */
const HEAD = 1
const STRONG = 2
const ALONE = 4
const FILLER = 8
const OPENS = HEAD | STRONG

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
  const fillers = hashesOf('the of for and v ver version license licence licenses agreement')
  const kinds = new Uint8Array(1 << 16)
  for (const [hashes, kind] of [
    [heads, HEAD],
    [strong, STRONG],
    [alone, ALONE],
    [fillers, FILLER],
  ] as const)
    for (const hash of hashes) kinds[hash & 0xffff]! |= kind
  const mayPair = new Uint8Array(1 << 14)
  for (const pair of pairs) mayPair[pair & 0x3fff] = 1
  return { kinds, strong, alone, pairs, mayPair, fillers, licenseWords: hashesOf('license licence licenses licences licensed agreement terms identifier type name id 许 协 授') }
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
  const { kinds, strong, alone, pairs, mayPair, fillers, licenseWords } = openings
  return (index) => {
    const head = hash[index]!
    const kind = kinds[head & 0xffff]!
    if ((kind & OPENS) === 0) return false
    if ((kind & STRONG) !== 0 && has(strong, head)) return true
    if ((kind & ALONE) !== 0 && has(alone, head) && ((index + 1 < count && has(licenseWords, hash[index + 1]!)) || (index > 0 && has(licenseWords, hash[index - 1]!)))) return true
    for (let next = index + 1; next < count && next <= index + 3; next++) {
      const word = hash[next]!
      const pair = mixed(head, word)
      if (mayPair[pair & 0x3fff] === 1 && has(pairs, pair)) return true
      if ((kinds[word & 0xffff]! & FILLER) === 0 || !has(fillers, word)) return false
    }
    return false
  }
}

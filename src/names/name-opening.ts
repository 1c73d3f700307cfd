import { hashWord, type Tokens, tokenize } from '../text/tokenize.ts'
import { rewrites } from './name-words.ts'
import { nameTables } from './resolve.ts'

/**
 * Tells from token hashes alone whether a name may begin at a token: by one look into a filter for most tokens, and by the token behind
 * it for words of every day such as "open" or "academic". So prose costs next to nothing.
 */
interface Openings {
  /** By the low bits of a hash: whether any name begins so. */
  readonly filter: Uint8Array
  /** Tokens that begin a name whatever follows. */
  readonly strong: ReadonlySet<number>
  /** Words that are a name by themselves, with "license" beside them. */
  readonly alone: ReadonlySet<number>
  /** First and second word of a name, mixed. */
  readonly pairs: ReadonlySet<number>
  readonly fillers: ReadonlySet<number>
  readonly licenseWords: ReadonlySet<number>
}

let openings: Openings | undefined

/** Short names that are no words of every day. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mit isc bsd gpl lgpl agpl gfdl mpl epl eupl apache unlicense wtfpl cc cc0 0bsd odbl ofl pddl zlib openrail busl sspl upl osl afl cddl cecill artistic expat gnu'.split(' '),
)

const mixed = (first: number, second: number): number => (Math.imul(first, 31) ^ second) >>> 0

/** The first token of a word: `1.3c` begins with `1`. */
const firstToken = (word: string): string => word.split('.')[0]!

function makeOpenings(): Openings {
  const strong = new Set([...abbreviations].map(hashWord))
  const alone = new Set<number>()
  const pairs = new Set<number>()
  const names = [...nameTables().byKey.keys(), ...rewrites.map(([from]) => from)].map((key) => key.split(' '))
  const hashOf = hashesOf(names.flatMap(([first = '', second = '']) => [firstToken(first), firstToken(second), ...joinedForms(first, second)]))
  for (const [first = '', second] of names) {
    const head = hashOf(firstToken(first))
    if (second === undefined) alone.add(head)
    else {
      pairs.add(mixed(head, hashOf(firstToken(second))))
      for (const joined of joinedForms(first, second)) strong.add(hashOf(joined))
    }
  }
  const filter = new Uint8Array(1 << 16)
  const heads = names.map(([first = '']) => hashOf(firstToken(first)))
  for (const hash of [...strong, ...alone, ...heads]) filter[hash & 0xffff] = 1
  return {
    filter,
    strong,
    alone,
    pairs,
    fillers: new Set('the of for and v ver version license licence licenses agreement'.split(' ').map(hashWord)),
    licenseWords: new Set('license licence licenses licences licensed agreement terms identifier type name id 许 协 授'.split(' ').map(hashWord)),
  }
}

/** How two words are written in one: `gplv3`, `apache2`, `llama3`, `0bsd`. */
function joinedForms(first: string, second: string): readonly string[] {
  if (/^\d/.test(second)) return [firstToken(`${first}${second}`), firstToken(`${first}v${second}`)]
  return /^\d+$/.test(first) ? [firstToken(first + second)] : []
}

/** Hashes of many words at the cost of one reading. */
function hashesOf(words: readonly string[]): (word: string) => number {
  const distinct = [...new Set(words)]
  const text = distinct.join('\n')
  const tokens = tokenize(text)
  const hashes = new Map<string, number>()
  let index = 0
  let start = 0
  for (const word of distinct) {
    // A word of signs alone, such as `+`, is no token.
    if (index < tokens.count && tokens.start[index]! < start + word.length) hashes.set(word, tokens.hash[index]!)
    start += word.length + 1
    while (index < tokens.count && tokens.start[index]! < start) index++
  }
  return (word) => hashes.get(word) ?? 0
}

/** Makes the test for one document: whether a name may begin at a token. */
export function nameOpening({ hash, count }: Tokens): (index: number) => boolean {
  openings ??= makeOpenings()
  const { filter, strong, alone, pairs, fillers, licenseWords } = openings
  return (index) => {
    const head = hash[index]!
    if (filter[head & 0xffff] === 0) return false
    if (strong.has(head)) return true
    if (alone.has(head) && ((index + 1 < count && licenseWords.has(hash[index + 1]!)) || (index > 0 && licenseWords.has(hash[index - 1]!)))) return true
    for (let next = index + 1; next < count && next <= index + 3; next++) {
      if (pairs.has(mixed(head, hash[next]!))) return true
      if (!fillers.has(hash[next]!)) return false
    }
    return false
  }
}

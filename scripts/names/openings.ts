/** The tables of `src/names/name-opening.ts`, made from the known names. */

import { abbreviations, mixed } from '../../src/names/name-opening.ts'
import { rewrites } from '../../src/names/name-words.ts'
import { nameTables } from '../../src/names/resolve.ts'
import { packRows } from '../../src/text/rows.ts'
import { hashWord } from '../../src/text/tokenize.ts'
import { toBase64 } from '../base64.ts'

/** The first token of a word: `1.3c` begins with `1`. */
const firstToken = (word: string): string => word.split('.')[0]!

/** How two words are written in one: `gplv3`, `apache2`, `llama3`, `0bsd`. */
function joinedForms(first: string, second: string): readonly string[] {
  if (/^\d/.test(second)) return [firstToken(`${first}${second}`), firstToken(`${first}v${second}`)]
  return /^\d+$/.test(first) ? [firstToken(first + second)] : []
}

/** The tables as one string: hashes that begin a name, those that do so whatever follows, those that are one by themselves, first and second mixed. */
export function packOpenings(): string {
  const heads = new Set<number>()
  const strong = new Set([...abbreviations].map(hashWord))
  const alone = new Set<number>()
  const pairs = new Set<number>()
  for (const key of [...nameTables().byKey.keys(), ...rewrites.map(([from]) => from)]) {
    const [first = '', second] = key.split(' ')
    const head = hashWord(firstToken(first))
    heads.add(head)
    if (second === undefined) alone.add(head)
    else {
      pairs.add(mixed(head, hashWord(firstToken(second))))
      for (const joined of joinedForms(first, second)) strong.add(hashWord(joined))
    }
  }
  return toBase64(packRows([heads, strong, alone, pairs].map((hashes) => Uint32Array.from(hashes).sort())))
}

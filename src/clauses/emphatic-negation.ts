import type { Document } from '../document/document.ts'
import { hashWord, wordSet } from '../text/tokenize.ts'

const modals = wordSet('shall must may will can should would')
const before = wordSet('in under at')
const no = hashWord('no')
const never = hashWord('never')
/** "Shall in no event be liable" has rules of its own, for which the words are to stay as they are. */
const liable = hashWord('liable')
const occasions = wordSet('case event circumstance circumstances time condition conditions way manner instance')

/**
 * Reads "shall under no circumstances", "must at no time" and "may never" as the plain "shall not" that rules know: the last two
 * words stand for the modal and for "not".
 *
 * @param put called with the token to replace, and the token whose word it stands for; undefined for "not"
 */
export function emphaticNegations({ tokens: { hash, count } }: Document, put: (token: number, as: number | undefined) => void): void {
  for (let token = 0; token + 1 < count; token++) {
    if (!modals.has(hash[token]!)) continue
    if (hash[token + 1] === never) put(token + 1, undefined)
    else if (token + 3 < count && hash[token + 2] === no && before.has(hash[token + 1]!) && occasions.has(hash[token + 3]!) && hash[token + 5] !== liable) {
      put(token + 2, token)
      put(token + 3, undefined)
    }
  }
}

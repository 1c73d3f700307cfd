import type { Reader } from '../quantity.ts'

const pairs: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '「': '」', '『': '』', '《': '》', '„': '“', '«': '»', "'": "'", '”': '”', '`': '`', '〈': '〉' }

/** Characters after which a quoted run is given up. */
const LONGEST_QUOTE = 700

/**
 * Reads what stands between quotation marks.
 *
 * @param at the first character behind the opening mark
 */
export const readQuoted: Reader<string> = (text, at) => {
  let open = at - 1
  while (open > at - 3 && (text[open] === '*' || text[open] === '_' || text[open] === '\u2060' || text[open] === '[' || text[open] === '<')) open--
  const close = pairs[text[open] ?? '']
  if (close === undefined) return undefined
  if ((close === "'" || close === '’') && /[\p{L}\d]/u.test(text[open - 1] ?? '')) return undefined
  const limit = Math.min(text.length, at + LONGEST_QUOTE)
  let inner = 0
  for (let end = at; end < limit; end++) {
    // Marks inside of marks: a notice in “…” that has a name in “…”.
    if ((close === '"' || close === '”') && text[end] === '“') inner++
    // A straight mark that opens and a curly one that closes: word processors leave such pairs.
    const curly = close === '"' && text[end] === '”' && inner-- <= 0
    if (text[end] !== close && !curly) continue
    if (close === '”' && inner-- > 0) continue
    // An apostrophe inside a word does not close.
    if ((close === "'" || close === '’') && /\p{L}/u.test(text[end + 1] ?? '')) continue
    return {
      value: text
        .slice(open + 1, end)
        .replace(/[*_]{2,}/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.,;:]$/, ''),
      end,
    }
  }
  return undefined
}

/** Reads a URL: `https://…`, `www.…`, and a bare host with a well-known ending. Trailing punctuation is not part of it. */
export const readUrl: Reader<string> = (text, at) => {
  const match = url.exec(text.slice(at, at + 400))
  if (match === null) return undefined
  const value = match[0].replace(/[.,;:!?'"”’*_]+$/, '').replace(/\)+$/, (close) => (match[0].includes('(') ? close : ''))
  return { value, end: at + value.length }
}

const url =
  /^(?:https?:\/\/(?:[^\s<>"“”，。；、）)（(\]】》]|\([^\s()<>"]{0,80}\))+|(?:[a-z0-9-]+\.)+(?:com|org|net|ai|io|cn|dev|eu|co|us|edu|gov|sg|fr|de|jp|ae|uk|kr|ca|ch|hk|tw|se|nl|pl|br|au|tech|app|cloud|xyz|info)(?![a-z0-9-])(?:\/[^\s<>"“”，。；、）)（(\]】》]*)?)/i

/** Reads an e-mail address. */
export const readEmail: Reader<string> = (text, at) => {
  const match = /^[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.exec(text.slice(at, at + 160))
  return match === null ? undefined : { value: match[0], end: at + match[0].length }
}

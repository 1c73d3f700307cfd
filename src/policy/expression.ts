/** An SPDX expression as a tree; a license with an exception is one leaf. */
export type Expression =
  | { readonly is: 'license'; readonly text: string; readonly ids: readonly string[] }
  | { readonly is: 'and' | 'or'; readonly text: string; readonly parts: readonly Expression[] }

/** Characters of an expression that is read as one: nobody reads a longer one, and deep brackets would fill the stack. */
const LONGEST = 10_000

/** Reads an SPDX expression: OR binds less than AND. Undefined when it is none. */
export function readExpression(text: string): Expression | undefined {
  if (text.length > LONGEST) return undefined
  const words = text.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const joined = (is: 'and' | 'or', word: string, next: () => Expression | undefined): Expression | undefined => {
    const first = next()
    const parts = first === undefined ? [] : [first]
    while (words[at] === word) {
      at++
      const part = next()
      if (part === undefined) return undefined
      parts.push(part)
    }
    if (parts.length < 2) return parts[0]
    return { is, text: parts.map((part) => (is === 'and' && part.is === 'or' ? `(${part.text})` : part.text)).join(` ${word} `), parts }
  }
  const either = (): Expression | undefined => joined('or', 'OR', () => joined('and', 'AND', one))
  const one = (): Expression | undefined => {
    const word = words[at++]
    if (word === undefined || word === ')') return undefined
    if (word === '(') {
      const inner = either()
      return words[at++] === ')' ? inner : undefined
    }
    if (!isId(word)) return undefined
    if (words[at] !== 'WITH') return oneLicense(word)
    const exception = words[at + 1]
    at += 2
    if (!isId(exception)) return undefined
    const whole = `${word} WITH ${exception}`
    return { is: 'license', text: whole, ids: [whole, word, exception] }
  }
  const read = either()
  return at < words.length ? undefined : read
}

const isId = (word: string | undefined): word is string => word !== undefined && /^[A-Za-z0-9][A-Za-z0-9.:+-]*$/.test(word) && !/^(?:AND|OR|WITH)$/.test(word)

/** A license by its name alone. */
export const oneLicense = (text: string): Expression => ({ is: 'license', text, ids: [text] })

/** Every license of an expression, by each of its names. */
export const idsIn = (expression: Expression): readonly string[] => (expression.is === 'license' ? expression.ids : expression.parts.flatMap(idsIn))

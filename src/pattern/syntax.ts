import { ClassifierError } from '../error.ts'
import { regionalWord } from './regional.ts'

/**
 * The language of patterns: plain English (or Chinese) with slots, over tokens.
 *
 *     word            the word in any of its forms: `use` reads use, uses, used, using; `organization` also organisation
 *     word!           this form alone (in both spellings)
 *     不得            each ideograph is a token; words that other regions write otherwise are read too (`regional.ts`)
 *     (a | b c)       either
 *     [a b]           perhaps
 *     ..4             up to four words in between; `..` up to 4, `...` up to 10
 *     _               any one word
 *     !(a | b)        not followed by
 *     <name>          a phrase with a name (`phrases.ts`)
 *     {name:type}     a slot: a quantity or another typed run, such as {users:count}
 *     ^  $            first and last word of the clause
 */
export type Syntax =
  | { readonly kind: 'word'; readonly word: string; readonly exact: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'slot'; readonly name: string; readonly type: string }
  | { readonly kind: 'not'; readonly body: Syntax }
  | { readonly kind: 'sequence'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'choice'; readonly options: readonly Syntax[] }

/** Words that `..` and `...` pass over at most. */
const SHORT_GAP = 4
const LONG_GAP = 10
/** The longest gap that a pattern may ask for: a longer one reads across what does not belong together. */
const LONGEST_GAP = 40

const lexeme = /\s+|\.\.\.|\.\.(?:\d+)?|\{([\w-]+)(?::([\w-]+))?\}|<([\w-]+)>|!\(|[()[\]|^$_]|[a-z0-9]+!?|[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufaff]/giu

/**
 * Parses a pattern.
 *
 * @param source the pattern
 * @param phrases named phrases, by name, for `<name>`
 * @throws ClassifierError `bad-pattern` when it is not well formed or names an unknown phrase
 */
export function parsePattern(source: string, phrases: ReadonlyMap<string, string>): Syntax {
  return new Parser(source, phrases).pattern()
}

class Parser {
  private readonly lexemes: { text: string; slot?: string; type?: string; phrase?: string }[] = []
  private at = 0

  constructor(
    private readonly source: string,
    private readonly phrases: ReadonlyMap<string, string>,
  ) {
    let end = 0
    for (const match of source.matchAll(lexeme)) {
      if (match.index !== end) this.fail(`cannot read "${source.slice(end, match.index)}"`)
      end = match.index + match[0].length
      if (match[0].trim() === '') continue
      this.lexemes.push({
        text: match[0],
        ...(match[1] === undefined ? {} : { slot: match[1], type: match[2] ?? match[1] }),
        ...(match[3] === undefined ? {} : { phrase: match[3] }),
      })
    }
    if (end !== source.length) this.fail(`cannot read "${source.slice(end)}"`)
  }

  pattern(): Syntax {
    const syntax = this.choice()
    if (this.at < this.lexemes.length) this.fail(`"${this.lexemes[this.at]!.text}" is not expected here`)
    return syntax
  }

  private choice(): Syntax {
    const options = [this.sequence()]
    while (this.lexemes[this.at]?.text === '|') {
      this.at++
      options.push(this.sequence())
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options }
  }

  private sequence(): Syntax {
    const parts: Syntax[] = []
    for (;;) {
      const next = this.lexemes[this.at]
      if (next === undefined || next.text === '|' || next.text === ')' || next.text === ']') break
      this.at++
      parts.push(this.part(next))
    }
    const read = withRegional(parts)
    return read.length === 1 ? read[0]! : { kind: 'sequence', parts: read }
  }

  private part(next: { text: string; slot?: string; type?: string; phrase?: string }): Syntax {
    const { text } = next
    if (next.slot !== undefined) return { kind: 'slot', name: next.slot, type: next.type! }
    if (next.phrase !== undefined) {
      const body = this.phrases.get(next.phrase)
      if (body === undefined) return this.fail(`unknown phrase <${next.phrase}>. Known: ${[...this.phrases.keys()].sort().join(', ')}`)
      return parsePattern(body, this.phrases)
    }
    if (text === '(') return this.closed(')')
    if (text === '[') return { kind: 'choice', options: [this.closed(']'), { kind: 'sequence', parts: [] }] }
    if (text === '!(') return { kind: 'not', body: this.closed(')') }
    if (text === '^') return { kind: 'start' }
    if (text === '$') return { kind: 'end' }
    if (text === '_') return { kind: 'any' }
    if (text === '...') return { kind: 'gap', max: LONG_GAP }
    if (text.startsWith('..')) {
      const max = text === '..' ? SHORT_GAP : Number(text.slice(2))
      return max > LONGEST_GAP ? this.fail(`a gap of ${max} words is too long (at most ${LONGEST_GAP})`) : { kind: 'gap', max }
    }
    const exact = text.endsWith('!')
    return { kind: 'word', word: (exact ? text.slice(0, -1) : text).toLowerCase(), exact }
  }

  private closed(by: string): Syntax {
    const body = this.choice()
    if (this.lexemes[this.at]?.text !== by) this.fail(`"${by}" is missing`)
    this.at++
    return body
  }

  private fail(why: string): never {
    throw new ClassifierError('bad-pattern', `Pattern "${this.source}": ${why}.`)
  }
}

const ideograph = /^[\u3400-\u9fff]$/

/** Puts what other regions say beside each word that they say otherwise. */
function withRegional(parts: readonly Syntax[]): readonly Syntax[] {
  const read: Syntax[] = []
  for (let at = 0; at < parts.length; ) {
    const run: string[] = []
    for (let next = at; next < parts.length; next++) {
      const part = parts[next]!
      if (part.kind !== 'word' || !ideograph.test(part.word)) break
      run.push(part.word)
    }
    const word = regionalWord(run)
    const length = word?.length ?? 1
    const own = parts.slice(at, at + length)
    read.push(word === undefined ? own[0]! : { kind: 'choice', options: [sequenceOf(own), ...word.others.map((other) => sequenceOf([...other].map(wordOf)))] })
    at += length
  }
  return read
}

const wordOf = (word: string): Syntax => ({ kind: 'word', word, exact: false })
const sequenceOf = (parts: readonly Syntax[]): Syntax => (parts.length === 1 ? parts[0]! : { kind: 'sequence', parts })

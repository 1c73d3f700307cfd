import type { ClauseView } from '../clauses/view.ts'

/** Words in quotation marks: where they stand in the window, half-open, and what they say. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The quoted runs of a clause, in order, from a position on. Runs inside others are left out. */
export function quotesIn(view: ClauseView, from = view.own): readonly Quote[] {
  const quotes: Quote[] = []
  for (let position = from; position < view.length; position++) {
    const read = view.readSlot('quoted', position)
    if (read === undefined) continue
    const text = read.value as string
    if (text === '') continue
    quotes.push({ start: position, end: read.end, text })
    position = Math.max(position, read.end - 1)
  }
  return quotes
}

/** Words of a text, ideographs each counted as half a word. */
export const wordCount = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((sum, word) => sum + (/\p{Script=Han}/u.test(word) ? Math.ceil(word.length / 2) : 1), 0)

/** A value that was read from a text, and where it ends: an offset into the text, exclusive. */
export interface Read<Value> {
  readonly value: Value
  readonly end: number
}

/** An amount of money; the currency is an ISO 4217 code, null when the text names none. */
export interface Money {
  readonly amount: number
  readonly currency: string | null
}

/** Reads a value that begins exactly at an offset; undefined when none does. Looks ahead a bounded number of characters. */
export type Reader<Value> = (text: string, at: number) => Read<Value> | undefined

/** Passes over white space, at most one line break with it. */
export function skipSpace(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 80 && /[\s\u00a0\u2060\u3000]/.test(text[end]!)) end++
  return end
}

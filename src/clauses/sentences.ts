import { firstFrom } from '../text/first-from.ts'
import type { Tokens } from '../text/tokenize.ts'

/** Short forms that end in a full stop and do not end a sentence. */
const abbreviations = new Set(
  'inc ltd co corp llc no nos vs v art sec sect para fig eg ie al cf ca approx dept est gov st mr mrs ms dr prof jr sr u.s u.k e.g i.e u.s.a p.r a.k.a'.split(' '),
)

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || isWideStop(code)
const isWideStop = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f

/** The places of all signs in a text that can end a sentence, ascending. They stand between words: few characters have to be looked at. */
export function stopsOf(text: string, { count, start, end }: Tokens): readonly number[] {
  const stops: number[] = []
  let at = 0
  for (let token = 0; token <= count; token++) {
    const next = token < count ? start[token]! : text.length
    // Most words are parted by one space.
    for (; at < next; at++) if (isStop(text.charCodeAt(at))) stops.push(at)
    if (token < count) at = end[token]!
  }
  return stops
}

/**
 * Where the sentences of a run end, exclusive; the last one is the end of the run. A full stop ends a sentence when white
 * space and a capital, digit, bracket or quotation mark follow and no short form stands before it.
 *
 * @param stops see {@link stopsOf}
 */
export function sentenceEnds(text: string, start: number, end: number, stops: readonly number[]): readonly number[] {
  const ends: number[] = []
  let from = start
  for (let index = firstFrom(stops, start); index < stops.length; index++) {
    const at = stops[index]!
    if (at >= end) break
    if (at < from) continue
    const code = text.charCodeAt(at)
    if (isWideStop(code)) {
      ends.push(closing(text, at + 1, end))
      continue
    }
    const stop = closing(text, at + 1, end)
    if (stop >= end) break
    if (!/\s/.test(text[stop]!)) continue
    let next = stop
    while (next < end && /[\s*_]/.test(text[next]!)) next++
    if (next >= end) break
    if (!/[\p{Lu}\d"“‘'([（\p{Script=Han}]/u.test(text[next]!)) continue
    if (code === 46 && abbreviated(text, start, at)) continue
    ends.push(stop)
    from = stop
  }
  if (ends.at(-1) !== end) ends.push(end)
  return ends
}

/** Closing quotes and brackets belong to the sentence before them. */
function closing(text: string, at: number, end: number): number {
  while (at < end && '”"’)）」』】*_'.includes(text[at]!)) at++
  return at
}

function abbreviated(text: string, start: number, stop: number): boolean {
  let at = stop
  while (at > start && stop - at < 12 && /[\p{L}.]/u.test(text[at - 1]!)) at--
  const word = text.slice(at, stop)
  if (/^[A-Z]$/.test(word)) return true
  const lower = word.toLowerCase()
  if (!abbreviations.has(lower)) return false
  // "Acme Inc. You may …": a company name ends a sentence when an ordinary sentence opener follows.
  return !(/^(inc|ltd|co|corp|llc)$/.test(lower) && /^\s+(You|We|The|This|If|In|All|Any|It|By|Use|No|For)\b/.test(text.slice(stop + 1, stop + 8)))
}

import type { Location } from '../../text/span.ts'
import type { Paint } from './paint.ts'
import { visible } from './visible.ts'
import { widthOf } from './width.ts'

/** How a code frame is drawn. */
export interface FrameOptions {
  /** Columns of the whole frame. */
  readonly width: number
  readonly paint: (paint: Paint, text: string) => string
}

/** Lines of the text that a frame shows at most; what follows is told by an ellipsis. */
const MOST_LINES = 4

/**
 * Draws the lines of a text on which words stand, with line numbers and the words underlined:
 *
 *     34 │ You must not use Foobar-1 for weapons.
 *        │                               ~~~~~~~
 *
 * A line that is too long is shown around the first of the words. Wide characters take their two columns, and characters that a
 * terminal would act on are written as codes.
 *
 * @param spans the words, in text order, the first of which decides what is shown
 */
export function frame(text: string, spans: readonly Location[], { width, paint }: FrameOptions): readonly string[] {
  const first = spans[0]
  if (first === undefined) return []
  const last = spans.reduce((end, span) => Math.max(end, span.end), first.end)
  const rows: { readonly number: number; readonly start: number; readonly end: number }[] = []
  let start = text.lastIndexOf('\n', first.start - 1) + 1
  if (first.start === 0) start = 0
  for (let number = first.line; start < last && start <= text.length; number++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    // Lines between the words that hold none of them, and blank ones, are passed over.
    if (spans.some((span) => span.start < end && span.end > start) && text.slice(start, Math.min(end, start + 1000)).trim() !== '') rows.push({ number, start, end })
    start = end + 1
    if (rows.length > MOST_LINES) break
  }
  const gutter = String(rows.at(-1)?.number ?? first.line).length
  const room = Math.max(20, width - gutter - 3)
  const lines = rows.slice(0, MOST_LINES).flatMap(({ number, start, end }) => {
    const { words, marks } = drawn(text, start, end, spans, room)
    return [`${paint('dim', `${String(number).padStart(gutter)} │`)} ${words}`, `${paint('dim', `${' '.repeat(gutter)} │`)} ${paint('yellow', marks)}`]
  })
  return rows.length > MOST_LINES ? [...lines, paint('dim', `${' '.repeat(gutter)} │ …`)] : lines
}

/** One line, or the part of it around the first of the words, and the marks under it. */
function drawn(text: string, start: number, end: number, spans: readonly Location[], room: number): { readonly words: string; readonly marks: string } {
  const focus = Math.max(start, spans.find((span) => span.start < end && span.end > start)!.start)
  let from = start
  while (from < focus && /\s/.test(text[from]!)) from++
  const whole = end - from <= room && widthOf(visible(text.slice(from, end).trimEnd())) <= room
  if (!whole) from = windowStart(text, from, focus, room >> 2)
  let words = ''
  let marks = ''
  let used = 0
  if (from > start && text.slice(Math.max(start, from - 200), from).trim() !== '') {
    words = '…'
    marks = ' '
    used = 1
  }
  for (let at = from; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!)
    const shown = visible(character)
    const columns = widthOf(shown)
    if (used + columns > room - (whole ? 0 : 1)) {
      words += '…'
      break
    }
    const marked = spans.some((span) => span.start <= at && at < span.end)
    words += shown
    marks += (marked ? '~' : ' ').repeat(columns)
    used += columns
    at += character.length
  }
  return { words: words.trimEnd(), marks: marks.trimEnd() }
}

/** Where a window begins that shows up to `context` columns before the words: at the beginning of a word where there is one. */
function windowStart(text: string, from: number, focus: number, context: number): number {
  let at = focus
  let used = 0
  while (at > from && used < context) {
    at--
    used += widthOf(visible(text[at]!))
  }
  if (at === from) return from
  // A pair of surrogates stays together.
  if (/[\udc00-\udfff]/.test(text[at]!)) at++
  const space = text.slice(at, focus).search(/\s\S/)
  return space < 0 ? at : at + space + 1
}

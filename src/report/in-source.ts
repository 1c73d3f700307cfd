import { lineIndex } from '../text/lines.ts'
import type { PlainLetters } from '../text/plain-letters.ts'
import type { Classification } from './classification.ts'

/** Leads every place of a reading of plain letters back to the text as it was given, quotes included. */
export function inSource(classification: Classification, { sourceStart, sourceEnd, note }: PlainLetters, source: string): Omit<Classification, 'subject'> {
  const at = lineIndex(source)
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place)
    if (typeof value !== 'object' || value === null) return value
    const led: Record<string, unknown> = {}
    // What is expected stands in the known text.
    for (const [key, each] of Object.entries(value)) led[key] = key === 'expected' ? each : place(each)
    if (typeof led.start !== 'number' || typeof led.end !== 'number') return led
    const start = sourceStart(led.start)
    const end = led.end === led.start ? start : sourceEnd(led.end)
    return { ...led, start, end, ...('line' in led ? at(start) : {}), ...('quote' in led ? { quote: source.slice(start, end) } : {}) }
  }
  const { subject: _, ...rest } = classification
  const { notes, ...led } = place(rest) as typeof rest
  return { ...led, notes: [...notes, note] }
}

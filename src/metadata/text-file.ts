import { decode } from '../text/decode.ts'
import { lineIndex } from '../text/lines.ts'
import type { Place, Problem } from './declaration.ts'
import { MOST_TEXT_BYTES, type RandomAccess } from './random-access.ts'

/** A text file, with a way from offsets to places. */
export interface TextFile {
  readonly text: string
  readonly place: (start: number, end: number) => Place
  readonly problems: readonly Problem[]
}

/** Reads a file as text; empty, with a problem, when it is no text. */
export async function readTextFile(file: RandomAccess, most = MOST_TEXT_BYTES): Promise<TextFile> {
  const bytes = await file.read(0, Math.min(file.size, most))
  const decoded = decode(bytes)
  const problems: Problem[] = file.size > most ? [{ code: 'too-large', message: `Only the first ${most} of ${file.size} bytes were read.` }] : []
  if ('looksLike' in decoded) return { text: '', place: places(''), problems: [...problems, { code: 'malformed', message: `This is ${decoded.looksLike}, not text.` }] }
  return { text: decoded.text, place: places(decoded.text), problems }
}

/** From offsets of a text to places. */
export function places(text: string): (start: number, end: number) => Place {
  const lines = lineIndex(text)
  return (start, end) => ({ start, end, unit: 'utf-16', ...lines(start) })
}

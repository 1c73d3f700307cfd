/**
 * Walks TOML and gives every plain value with its path and place. Reads line by line and skips what it does not understand, since
 * a manifest that a build tool would refuse still says what it says.
 */
import type { Entry } from './entry.ts'

/** Every string, number and truth value, in order. */
export function walkToml(text: string): readonly Entry[] {
  const entries: Entry[] = []
  const tables = new Map<string, number>()
  let table: readonly string[] = []
  let at = 0
  const lineEnd = (): number => {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  const skip = (acrossLines: boolean): void => {
    for (; at < text.length; at++) {
      const character = text[at]!
      if (character === '#') at = lineEnd() - 1
      else if (character !== ' ' && character !== '\t' && character !== '\r' && !(acrossLines && (character === '\n' || character === ','))) return
    }
  }
  const string = (): { value: string; start: number; end: number } => {
    const quote = text[at]!
    const isLong = text.startsWith(quote.repeat(3), at)
    const mark = isLong ? quote.repeat(3) : quote
    let start = at + mark.length
    let end = start
    for (; end < text.length && !text.startsWith(mark, end) && (isLong || text[end] !== '\n'); end++) if (quote === '"' && text[end] === '\\') end++
    end = Math.min(end, text.length)
    at = Math.min(text.length, end + mark.length)
    if (isLong && text[start] === '\n') start++
    const written = text.slice(start, end)
    return { value: quote === '"' ? unescaped(written) : written, start, end }
  }
  const key = (): readonly string[] => {
    const parts: string[] = []
    for (;;) {
      skip(false)
      if (text[at] === '"' || text[at] === "'") parts.push(string().value)
      else {
        const bare = /[\w-]*/y
        bare.lastIndex = at
        const part = bare.exec(text)![0]
        if (part === '') return parts
        at += part.length
        parts.push(part)
      }
      skip(false)
      if (text[at] !== '.') return parts
      at++
    }
  }
  const value = (path: readonly string[], depth: number): void => {
    skip(false)
    const character = text[at]
    if (depth > DEEPEST) at = text.length
    else if (character === '"' || character === "'") entries.push({ path, ...string() })
    else if (character === '[') {
      at++
      for (let index = 0; ; index++) {
        skip(true)
        if (at >= text.length) return
        if (text[at] === ']') {
          at++
          return
        }
        const before = at
        value([...path, String(index)], depth + 1)
        if (at === before) at++
      }
    } else if (character === '{') {
      at++
      for (;;) {
        skip(true)
        if (at >= text.length) return
        if (text[at] === '}') {
          at++
          return
        }
        const before = at
        pair(path, depth + 1)
        if (at === before) at++
      }
    } else {
      const plain = /[^\s,\]}#]*/y
      plain.lastIndex = at
      const written = plain.exec(text)![0]
      if (written !== '') entries.push({ path, value: written, start: at, end: at + written.length })
      at += written.length
    }
  }
  const pair = (under: readonly string[], depth: number): void => {
    const path = [...under, ...key()]
    if (text[at] !== '=') return
    at++
    value(path, depth)
  }
  while (at < text.length) {
    skip(true)
    if (at >= text.length) break
    const before = at
    if (text[at] === '[') {
      const isList = text[at + 1] === '['
      at += isList ? 2 : 1
      const path = key()
      if (isList) {
        const name = path.join('\0')
        const index = tables.get(name) ?? 0
        tables.set(name, index + 1)
        table = [...path, String(index)]
      } else table = path
      at = lineEnd()
    } else pair(table, 0)
    if (at === before) at = lineEnd() + 1
  }
  return entries
}

/** Depth of arrays and inline tables that is followed. */
const DEEPEST = 64

function unescaped(written: string): string {
  if (!written.includes('\\')) return written
  return written.replace(/\\(?:u([0-9a-fA-F]{4})|\s*\n\s*|(.))/gs, (_, code: string | undefined, letter: string | undefined) =>
    code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : letter === undefined ? '' : letter === 'n' ? '\n' : letter === 't' ? '\t' : letter,
  )
}

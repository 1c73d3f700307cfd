/**
 * Walks JSON and gives every plain value with its path and place. One pass, no recursion, so that neither depth nor size hurts;
 * what is no JSON ends the walk, and what was read before it counts.
 */
import type { Entry } from './entry.ts'

/** Values that are kept at most: metadata has dozens. */
const MOST_ENTRIES = 200_000
/** Depth that is followed. */
const DEEPEST = 200

/** What a walk gave. */
export interface JsonWalk {
  readonly entries: readonly Entry[]
  /** Where the text stopped being JSON; undefined when all of it is. */
  readonly brokenAt: number | undefined
}

/**
 * @param text JSON
 * @param wants whether values under a key of the outermost object are kept; all when left out
 */
export function walkJson(text: string, wants: (key: string) => boolean = () => true): JsonWalk {
  const entries: Entry[] = []
  const frames: { readonly isList: boolean; key: string; index: number }[] = []
  let at = 0
  let state: 'value' | 'key' | 'after' = 'value'
  const broken = (): JsonWalk => ({ entries, brokenAt: at })
  const keep = (value: string, start: number, end: number): void => {
    const first = frames[0]
    if (entries.length < MOST_ENTRIES && (first === undefined || wants(keyIn(first)))) entries.push({ path: frames.map(keyIn), value, start, end })
  }
  const string = (): { readonly start: number; readonly end: number } | undefined => {
    const start = at + 1
    let end = start
    for (;;) {
      const quote = text.indexOf('"', end)
      if (quote < 0) return undefined
      let slashes = 0
      while (text[quote - 1 - slashes] === '\\' && quote - 1 - slashes >= start) slashes++
      end = quote + 1
      if (slashes % 2 === 0) {
        at = end
        return { start, end: quote }
      }
    }
  }
  while (true) {
    while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xfeff)) at++
    if (at >= text.length) return { entries, brokenAt: frames.length === 0 && state === 'after' ? undefined : at }
    const character = text[at]!
    if (state === 'key') {
      if (character === '}') {
        frames.pop()
        at++
        state = 'after'
        continue
      }
      if (character === ',') {
        at++
        continue
      }
      if (character !== '"') return broken()
      const key = string()
      if (key === undefined) return broken()
      while (at < text.length && text.charCodeAt(at) <= 0x20) at++
      if (text[at] !== ':') return broken()
      at++
      frames.at(-1)!.key = unescaped(text.slice(key.start, key.end))
      state = 'value'
    } else if (state === 'after') {
      const frame = frames.at(-1)
      if (frame === undefined) return broken()
      if (character === ',') {
        at++
        if (frame.isList) frame.index++
        state = frame.isList ? 'value' : 'key'
      } else if (character === (frame.isList ? ']' : '}')) {
        frames.pop()
        at++
      } else return broken()
    } else if (character === '{' || character === '[') {
      if (frames.length >= DEEPEST) return broken()
      frames.push({ isList: character === '[', key: '', index: 0 })
      at++
      state = character === '{' ? 'key' : 'value'
    } else if (character === ']' && frames.at(-1)?.isList === true) {
      frames.pop()
      at++
      state = 'after'
    } else if (character === '"') {
      const value = string()
      if (value === undefined) return broken()
      keep(unescaped(text.slice(value.start, value.end)), value.start, value.end)
      state = 'after'
    } else {
      const start = at
      while (at < text.length && /[A-Za-z0-9+.-]/.test(text[at]!)) at++
      if (at === start) return broken()
      keep(text.slice(start, at), start, at)
      state = 'after'
    }
  }
}

const keyIn = ({ isList, key, index }: { readonly isList: boolean; readonly key: string; readonly index: number }): string => (isList ? String(index) : key)

function unescaped(written: string): string {
  if (!written.includes('\\')) return written
  return written.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code: string | undefined, letter: string) =>
    code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

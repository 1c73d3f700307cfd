/**
 * Walks YAML and gives every plain value with its path and place. The parser is loaded when the first YAML is met. Nothing is
 * expanded: an alias gives the plain value it stands for, and nothing when it stands for a collection, so that no anchor can multiply.
 */
import type { Node, Scalar } from 'yaml'
import type { Problem } from './declaration.ts'
import type { Entry } from './entry.ts'

/** Characters of YAML that are looked at. */
const MOST_CHARACTERS = 4_000_000
/**
 * Characters that are given to the parser: for a million characters of odd YAML it took 17 seconds and a gigabyte.
 * Cards are longer only by tables of columns and splits, and what is longer is cut by leaving out its largest keys.
 */
const MOST_PARSED = 60_000
/** Levels of nesting that are parsed: the parser recurses. */
const DEEPEST = 64
const MOST_ENTRIES = 100_000

/** What a walk gave. */
export interface YamlWalk {
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
}

/** @param offset is added to every place */
export async function walkYaml(source: string, offset = 0): Promise<YamlWalk> {
  // A tab is no indentation in YAML, but cards have it; a space in its place keeps every offset.
  const tidy = source.slice(0, MOST_CHARACTERS).replace(/^[ \t]*\t[ \t]*/gm, (indent) => ' '.repeat(indent.length))
  const { text, left } = withoutLargest(tidy)
  const problems: Problem[] =
    source.length > MOST_CHARACTERS ? [{ code: 'too-large', message: `Only the first ${MOST_CHARACTERS} of ${source.length} characters of YAML were read.` }] : []
  if (left.length > 0) problems.push({ code: 'too-large', message: `The YAML has ${source.length} characters; its largest keys were not read: ${left.slice(0, 5).join(', ')}.` })
  if (nesting(text) > DEEPEST)
    return {
      entries: lineEntries(text, offset),
      problems: [...problems, { code: 'malformed', message: `The YAML is nested more than ${DEEPEST} levels deep; only its outermost keys were read.` }],
    }
  const { isAlias, isMap, isScalar, isSeq, parseDocument } = await import('yaml')
  const entries: Entry[] = []
  let fault: string | undefined
  try {
    const document = parseDocument(text, { uniqueKeys: false, strict: false, logLevel: 'silent', prettyErrors: false })
    fault = document.errors[0]?.message.split('\n')[0]
    const anchors = new Map<string, Scalar>()
    const visit = (node: unknown, path: readonly string[]): void => {
      if (entries.length >= MOST_ENTRIES) return
      if (isMap(node)) for (const { key, value } of node.items) visit(value, [...path, isScalar(key) ? String(key.value) : ''])
      else if (isSeq(node)) for (const [at, item] of node.items.entries()) visit(item, [...path, String(at)])
      else if (isScalar(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
        keep(node, path, node)
      } else if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target !== undefined) keep(target, path, node)
      }
    }
    const keep = (scalar: Scalar, path: readonly string[], where: Node): void => {
      if (scalar.value === null || scalar.value === undefined) return
      const [start, end] = where.range ?? [0, 0]
      const quote = where === scalar && (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') ? 1 : 0
      const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
      entries.push({ path, value, start: offset + start + quote, end: offset + end - quote })
    }
    visit(document.contents, [])
  } catch (error) {
    fault = String(error).split('\n')[0]
  }
  if (fault === undefined) return { entries, problems }
  // The second, tolerant pass: whatever outermost keys the parser has lost.
  const known = new Set(entries.map(({ path }) => path[0]))
  const rest = lineEntries(text, offset).filter(({ path }) => !known.has(path[0]!))
  return { entries: [...entries, ...rest], problems: [...problems, { code: 'malformed', message: `The YAML has a fault (${fault}); what could be read of it counts.` }] }
}

/** The text with its largest outermost keys made into comments, as many as are too much, and which these are. Offsets stay. */
function withoutLargest(text: string): { readonly text: string; readonly left: readonly string[] } {
  if (text.length <= MOST_PARSED) return { text, left: [] }
  const starts = [...text.matchAll(/^[^\s#-]/gm)].map(({ index }) => index)
  const blocks = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
  const dropped: { readonly start: number; readonly end: number }[] = []
  let length = text.length
  for (const block of [...blocks].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (length <= MOST_PARSED) break
    dropped.push(block)
    length -= block.end - block.start
  }
  let kept = ''
  let at = 0
  const left: string[] = []
  for (const { start, end } of dropped.sort((a, b) => a.start - b.start)) {
    kept += text.slice(at, start) + `#${' '.repeat(end - start - 2)}\n`
    left.push(text.slice(start, Math.min(end, start + 40)).split(/[:\n]/)[0]!)
    at = end
  }
  kept += text.slice(at)
  // What has no keys at all is cut where it becomes too long.
  return { text: dropped.length === 0 ? text.slice(0, MOST_PARSED) : kept, left: dropped.length === 0 ? ['…'] : left }
}

/** How deep brackets and indentation go at most. */
function nesting(text: string): number {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if ((character === ']' || character === '}') && depth > 0) depth--
  }
  for (const [, indent = ''] of text.matchAll(/^( {32,}|(?:- ){16,})/gm)) deepest = Math.max(deepest, indent.length / 2)
  return deepest
}

/** `key: value` and the items below `key:` of the outermost level, line by line. */
function lineEntries(text: string, offset: number): readonly Entry[] {
  const entries: Entry[] = []
  let at = 0
  let key: string | undefined
  let items = 0
  for (const line of text.split('\n')) {
    const pair = /^([A-Za-z_][\w.-]*):[ ]*(.*?)\s*$/.exec(line)
    const item = pair === null && key !== undefined ? /^\s*-\s+(.*?)\s*$/.exec(line) : null
    if (pair !== null) {
      key = pair[1]!
      items = 0
    }
    const written = (pair?.[2] ?? item?.[1] ?? '').replace(/^(["'])(.*)\1$/, '$2')
    if (written !== '' && key !== undefined && !/^[|>][+-]?$/.test(written)) {
      const start = offset + at + line.lastIndexOf(written)
      entries.push({ path: item === null ? [key] : [key, String(items++)], value: written, start, end: start + written.length })
    }
    at += line.length + 1
  }
  return entries
}

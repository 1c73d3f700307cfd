import { type Document, readDocument } from '../document/document.ts'
import { emptyCorpus } from './extend.ts'
import type { Mark, Template } from './program.ts'
import { readWords, Soft } from './words.ts'

/** Share of the first line's words that must stand in the name for the line to be a title, which a copy may leave out. */
const TITLE_SHARE = 0.7
const TITLE_WORDS = 14

/**
 * Reads a text as one to be known: its token hashes, with marks on what is never compared (list numbers, copyright lines) and
 * on its title, which a copy may leave out.
 */
export function readTemplate(document: Document, name: string): Template {
  const { hash, count } = document.tokens
  return { hashes: hash.slice(0, count), marks: [...softMarks(document), ...titleMark(document, name)] }
}

/** Tokens that are never compared, because they number a list or stand in a copyright line: a mark each. */
export function softMarks({ text, tokens }: Pick<Document, 'text' | 'tokens'>): Mark[] {
  const words = readWords(text, tokens, emptyCorpus.dictionary)
  const soft = new Set<number>()
  for (let word = 0; word < words.count; word++)
    if (words.soft[word] !== Soft.none) for (let token = words.token[word]!; token < Math.max(words.token[word]! + 1, words.token[word + 1]!); token++) soft.add(token)
  return [...soft].sort((a, b) => a - b).map((start) => ({ kind: 'soft', start, end: start + 1 }))
}

function titleMark({ text, tokens }: Document, name: string): Mark[] {
  const nameTokens = readDocument(name).tokens
  const known = new Set(nameTokens.hash.subarray(0, nameTokens.count))
  let end = text.indexOf('\n', tokens.start[0] ?? 0)
  if (end < 0) end = text.length
  let count = 0
  let shared = 0
  while (count < tokens.count && tokens.start[count]! < end) if (known.has(tokens.hash[count++]!)) shared++
  return count > 0 && count <= TITLE_WORDS && shared >= count * TITLE_SHARE ? [{ kind: 'optional', start: 0, end: count }] : []
}

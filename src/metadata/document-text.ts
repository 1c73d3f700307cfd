import type { MetadataReading, Problem } from './declaration.ts'

/** The words of a document as its one declaration: of which part they speak, its name and its words say. */
export function documentText(text: string, size: number): Omit<MetadataReading, 'source'> {
  const words = text.slice(0, MOST_DOCUMENT_CHARACTERS).trim()
  if (words === '') return documentFault('The document holds no text; its pages may be pictures.')
  return { declarations: [{ kind: 'license-text', value: words, part: null, key: 'text', place: { start: 0, end: size, unit: 'byte', line: null, column: null } }], problems: [] }
}

/** A document that was not read. */
export const documentFault = (message: string, code: Problem['code'] = 'malformed'): Omit<MetadataReading, 'source'> => ({ declarations: [], problems: [{ code, message }] })

/** Bytes of a document that are read at most. */
export const MOST_DOCUMENT_BYTES = 10_000_000
/** Characters of a document that are read at most: what a few bytes grow to when they are unpacked. */
export const MOST_DOCUMENT_CHARACTERS = 1_000_000

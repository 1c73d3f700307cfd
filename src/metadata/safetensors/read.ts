import type { Declaration, DeclarationKind, MetadataReader, Problem } from '../declaration.ts'
import { walkJson } from '../json-entries.ts'

/** Bytes of header that are read: the format itself allows 100 million. */
const MOST_HEADER = 100_000_000

const kinds: readonly (readonly [RegExp, DeclarationKind])[] = [
  [/^(?:modelspec\.)?licen[sc]e$/i, 'license'],
  [/^(?:modelspec\.)?licen[sc]e[._]name$/i, 'license-name'],
  [/^(?:modelspec\.)?licen[sc]e[._](?:link|url)$/i, 'license-link'],
  [/^(?:modelspec\.)?licen[sc]e[._]text$/i, 'license-text'],
  [/^(?:modelspec\.usage_hint|modelspec\.usage_terms)$/i, 'access-terms'],
  [/^(?:modelspec\.merged_from|ss_sd_model_name|base_model)$/i, 'base-model'],
  [/^modelspec\.title$/i, 'name'],
]

/** The `__metadata__` of safetensors files (ModelSpec among others): a length, then JSON; the tensors are never touched. */
export const reader: MetadataReader = {
  async read(file) {
    const start = await file.read(0, 8)
    if (start.length < 8) return fault('truncated', `The file has ${file.size} bytes; a header begins with 8.`)
    const length = new DataView(start.buffer, start.byteOffset, 8).getBigUint64(0, true)
    const problems: Problem[] = []
    if (length > BigInt(file.size - 8)) {
      problems.push({ code: 'truncated', message: `The header claims ${length} bytes, the file has ${file.size - 8} behind it.` })
      // A claim far beyond the file is no torn download.
      if (length > BigInt(MOST_HEADER)) return { declarations: [], problems }
    } else if (length > BigInt(MOST_HEADER)) return fault('too-large', `The header claims ${length} bytes, more than the ${MOST_HEADER} that the format allows.`)
    const bytes = await file.read(8, Math.min(Number(length), file.size - 8))
    // One byte, one character: offsets in the header are offsets in the file.
    const { entries, brokenAt } = walkJson(oneByOne(bytes), (key) => key === '__metadata__')
    if (brokenAt !== undefined && problems.length === 0) problems.push({ code: 'malformed', message: `The header stops being JSON at byte ${8 + brokenAt}.` })
    const declarations = entries.flatMap(({ path, value, start: from, end }): Declaration[] => {
      const key = path[1] ?? ''
      const kind = path.length === 2 ? kinds.find(([pattern]) => pattern.test(key))?.[1] : undefined
      if (kind === undefined) return []
      const words = fromLatin(value).trim()
      if (words === '') return []
      const isText = kind === 'license' && (words.includes('\n') || words.length > 200)
      const place = { start: 8 + from, end: 8 + end, unit: 'byte', line: null, column: null } as const
      const values = kind === 'base-model' ? words.split(',').map((each) => each.trim()) : [words]
      const relation = key === 'modelspec.merged_from' ? { relation: 'merge' as const } : {}
      return values.map((each) => ({ kind: isText ? 'license-text' : kind, value: each, part: 'weights', key: `__metadata__.${key}`, place, ...relation }))
    })
    return { declarations, problems }
  },
}

const fault = (code: Problem['code'], message: string) => ({ declarations: [], problems: [{ code, message }] })

/** Bytes handed over at a time: what a call takes is bounded. */
const CHUNK = 8192

/** Each byte as the character of that number. The decoder named "latin1" gives other characters for 32 of them, as the web has it. */
function oneByOne(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[])
  return text
}

/** UTF-8 that was taken one byte for one character; characters that came from escapes stay. */
function fromLatin(text: string): string {
  if (!/[\x80-\u{10ffff}]/u.test(text) || /[^\0-\xff]/.test(text)) return text
  return new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)))
}

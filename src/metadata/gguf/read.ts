/**
 * Walks the header of a GGUF file, versions 2 and 3, in either byte order. Arrays of fixed-size values are stepped over, arrays of
 * strings are walked, and only values of keys that concern licenses are read: the vocabulary costs a walk, the tensors nothing.
 */
import type { Declaration, DeclarationKind, MetadataReader, Problem } from '../declaration.ts'
import type { RandomAccess } from '../random-access.ts'

/** Bytes asked for at a time. */
const WINDOW = 1 << 20
/** Bytes of header that are walked: the largest vocabularies take some ten million. */
const MOST_HEADER = 256 << 20
/** Bytes of one value that are read: whole license texts have some hundred thousand. */
const MOST_VALUE = 1 << 20
/** Depth of nested arrays that is followed. */
const DEEPEST = 8

/** Sizes of the value types by number; strings (8) and arrays (9) have none. */
const sizes: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 }
const STRING = 8
const ARRAY = 9

const kinds: readonly (readonly [RegExp, DeclarationKind])[] = [
  [/^general\.license$/, 'license'],
  [/^general\.license\.name$/, 'license-name'],
  [/^general\.license\.link$/, 'license-link'],
  [/^general\.license\.text$/, 'license-text'],
  [/^general\.name$/, 'name'],
  [/^general\.organization$/, 'organization'],
  [/^general\.base_model\.\d+\.(?:name|organization|repo_url)$/, 'base-model'],
  [/^general\.source\.(?:repo_url|huggingface\.repository)$/, 'base-model'],
  [/^general\.dataset\.\d+\.(?:name|repo_url)$/, 'dataset'],
  [/^general\.datasets$/, 'dataset'],
]

class Fault extends Error {
  readonly code: Problem['code']
  constructor(code: Problem['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** GGUF headers. */
export const reader: MetadataReader = {
  async read(file) {
    const declarations: Declaration[] = []
    const problems: Problem[] = []
    try {
      await walk(file, declarations)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      problems.push({ code: error.code, message: error.message })
    }
    return { declarations: joinBases(declarations), problems }
  },
}

async function walk(file: RandomAccess, declarations: Declaration[]): Promise<void> {
  let window = new Uint8Array()
  let from = 0
  let at = 0
  const need = async (length: number): Promise<DataView> => {
    if (at + length > file.size) throw new Fault('truncated', `The header ends at byte ${file.size}, in the middle of a value at byte ${at}.`)
    if (at + length > MOST_HEADER) throw new Fault('too-large', `The header is longer than ${MOST_HEADER} bytes; keys behind that were not read.`)
    if (at < from || at + length > from + window.length) {
      window = new Uint8Array(await file.read(at, Math.max(length, WINDOW)))
      from = at
      if (window.length < length) throw new Fault('truncated', `The file ends at byte ${from + window.length}, in the middle of a value.`)
    }
    return new DataView(window.buffer, window.byteOffset + at - from, length)
  }
  const magic = await need(8)
  if (magic.getUint32(0, false) !== 0x47475546) throw new Fault('malformed', 'The file does not begin as GGUF does.')
  const isLittle = magic.getUint32(4, true) < 0x10000
  const version = magic.getUint32(4, isLittle)
  if (version !== 2 && version !== 3) throw new Fault('malformed', `GGUF version ${version} is not known; 2 and 3 are.`)
  at = 8
  const u32 = async (): Promise<number> => {
    const value = (await need(4)).getUint32(0, isLittle)
    at += 4
    return value
  }
  const u64 = async (what: string): Promise<number> => {
    const value = (await need(8)).getBigUint64(0, isLittle)
    // No length can exceed the file: said before anything is made of that size.
    if (value > BigInt(file.size)) throw new Fault('malformed', `The ${what} at byte ${at} is ${value}, more than the file has bytes.`)
    at += 8
    return Number(value)
  }
  const text = async (most: number): Promise<{ value: string; start: number; end: number }> => {
    const length = await u64('length of a string')
    const start = at
    if (start + length > file.size) throw new Fault('truncated', `A string of ${length} bytes at byte ${start} goes beyond the end of the file.`)
    const kept = Math.min(length, most)
    const value = kept === 0 ? '' : new TextDecoder().decode(copy(await need(kept)))
    at = start + length
    return { value, start, end: at }
  }
  const skipArray = async (depth: number, item?: (value: { value: string; start: number; end: number }) => void): Promise<void> => {
    if (depth > DEEPEST) throw new Fault('malformed', `Arrays are nested more than ${DEEPEST} levels deep at byte ${at}.`)
    const type = await u32()
    const count = await u64('length of an array')
    const size = sizes[type]
    if (size !== undefined) {
      if (at + count * size > file.size) throw new Fault('truncated', `An array of ${count} values at byte ${at} goes beyond the end of the file.`)
      at += count * size
    } else if (type === STRING) {
      for (let index = 0; index < count; index++) {
        // Vocabularies are most of a header: what lies in the window is stepped over without waiting.
        if (item === undefined) {
          const view = new DataView(window.buffer, window.byteOffset, window.length)
          for (; index < count && at >= from && at + 8 <= from + window.length; index++) {
            const length = view.getBigUint64(at - from, isLittle)
            if (length > BigInt(file.size - at - 8)) break
            at += 8 + Number(length)
          }
          if (index === count) break
        }
        const value = await text(item === undefined ? 0 : MOST_VALUE)
        item?.(value)
      }
    } else if (type === ARRAY) for (let index = 0; index < count; index++) await skipArray(depth + 1)
    else throw new Fault('malformed', `Value type ${type} at byte ${at} is not known.`)
  }
  await u64('number of tensors')
  const count = await u64('number of keys')
  for (let index = 0; index < count; index++) {
    const { value: key } = await text(1024)
    const type = await u32()
    const kind = kinds.find(([pattern]) => pattern.test(key))?.[1]
    const add = ({ value, start, end }: { value: string; start: number; end: number }, suffix = ''): void => {
      if (kind !== undefined && value.trim() !== '')
        declarations.push({ kind, value, part: kind === 'dataset' ? 'data' : 'weights', key: `${key}${suffix}`, place: { start, end, unit: 'byte', line: null, column: null } })
    }
    if (type === STRING) add(await text(kind === undefined ? 0 : MOST_VALUE))
    else if (type === ARRAY) {
      let item = 0
      await skipArray(0, kind === undefined ? undefined : (value) => add(value, `.${item++}`))
    } else {
      const size = sizes[type]
      if (size === undefined) throw new Fault('malformed', `Value type ${type} of key ${index} at byte ${at} is not known.`)
      await need(size)
      at += size
    }
  }
}

const copy = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

/** Of the name, organization and address of one base model, one declaration: the address, or "organization/name". */
function joinBases(declarations: readonly Declaration[]): readonly Declaration[] {
  const joined: Declaration[] = []
  const seen = new Set<string>()
  for (const each of declarations) {
    const number = /^general\.base_model\.(\d+)\./.exec(each.key)?.[1]
    if (number === undefined) joined.push(each)
    else if (!seen.has(number)) {
      seen.add(number)
      const of = (field: string): Declaration | undefined => declarations.find(({ key }) => key === `general.base_model.${number}.${field}`)
      const address = of('repo_url')
      const name = of('name')
      const organization = of('organization')
      if (address !== undefined) joined.push(address)
      else if (name !== undefined) joined.push({ ...name, value: organization === undefined ? name.value : `${organization.value}/${name.value}` })
    }
  }
  return joined
}

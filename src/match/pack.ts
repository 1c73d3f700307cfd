import type { Corpus, LicenseRecord } from './corpus.ts'
import { joinSlots } from './dictionary.ts'
import { slotOf } from './extend.ts'
import type { Telling } from './telling.ts'
import type { Wholes } from './whole.ts'

/**
 * A corpus as one string and back.
 *
 * Bytes: a header of section lengths, then the sections, each a typed array or UTF-8-free ASCII text. Programs are squeezed by
 * references to what stood before, since licenses repeat each other; hash tables are kept as their entries and filled again
 * when loaded, which takes less time than reading their empty slots would. The bytes travel as base64 in a string of the
 * program itself, so that loading needs neither disk nor network and works the same in Node and in a browser.
 */

/** Changes whenever the layout does. */
const FORMAT = 3

/** Shortest repetition that is worth a reference. */
const SHORTEST = 5
/** Codes that open a reference in a squeezed row: where from (two halves) and how many. */
const REFERENCE = 0xfff8
const LITERAL = 0xfff9

/** Squeezes a row of codes: a run that stood before is replaced by a reference to it. */
export function squeeze(row: Uint16Array): Uint16Array {
  const out: number[] = []
  const heads = new Map<number, number>()
  const chain = new Int32Array(row.length)
  const keyOf = (at: number): number => {
    let key = 0
    for (let index = 0; index < SHORTEST; index++) key = Math.imul(key, 0x01000193) + row[at + index]!
    return key
  }
  const enter = (at: number): void => {
    if (at + SHORTEST > row.length) return
    const key = keyOf(at)
    chain[at] = (heads.get(key) ?? -1) + 1
    heads.set(key, at)
  }
  for (let at = 0; at < row.length; ) {
    let length = 0
    let from = 0
    if (at + SHORTEST <= row.length) {
      let tries = 256
      for (let place = heads.get(keyOf(at)) ?? -1; place >= 0 && tries-- > 0; place = chain[place]! - 1) {
        let same = 0
        while (at + same < row.length && same < 0xffff && row[place + same] === row[at + same]) same++
        if (same > length) {
          length = same
          from = place
        }
      }
    }
    if (length >= SHORTEST) {
      out.push(REFERENCE, from & 0xffff, from >>> 16, length)
      for (let index = 0; index < length; index++) enter(at + index)
      at += length
    } else {
      const code = row[at]!
      if (code === REFERENCE || code === LITERAL) out.push(LITERAL)
      out.push(code)
      enter(at++)
    }
  }
  return Uint16Array.from(out)
}

/** The other way: see {@link squeeze}. */
export function unsqueeze(squeezed: Uint16Array, length: number): Uint16Array {
  const row = new Uint16Array(length)
  let to = 0
  for (let at = 0; at < squeezed.length; ) {
    const code = squeezed[at++]!
    if (code === REFERENCE) {
      let from = squeezed[at]! + squeezed[at + 1]! * 0x10000
      const end = to + squeezed[at + 2]!
      at += 3
      while (to < end) row[to++] = row[from++]!
    } else row[to++] = code === LITERAL ? squeezed[at++]! : code
  }
  return row
}

const widths = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const
type Row = Uint8Array | Uint16Array | Uint32Array

/** Packs a corpus. */
export function packCorpus(corpus: Corpus): Uint8Array {
  const { dictionary, records } = corpus
  const words = [...dictionary.slotId.keys()].filter((slot) => dictionary.slotId[slot] !== 0)
  const shingles = [...corpus.shingles.keys()].filter((slot) => slot % 2 === 0 && corpus.shingles[slot] !== 0)
  const texts = Array.from({ length: records.count }, (_, index) => escaped(JSON.stringify(records.at(index))))
  const recordEnds = new Uint32Array(texts.length)
  texts.reduce((end, text, index) => (recordEnds[index] = end + text.length), 0)
  const rows: Row[] = [
    Uint32Array.of(FORMAT, dictionary.count, dictionary.slotHash.length, corpus.count, corpus.programs.length, corpus.shingles.length / 2, records.count),
    Uint32Array.from(words, (slot) => dictionary.slotHash[slot]!),
    Uint16Array.from(words, (slot) => dictionary.slotId[slot]!),
    dictionary.pairs,
    squeeze(corpus.programs),
    corpus.programStart,
    corpus.words,
    corpus.fewestWords,
    corpus.fingerprints,
    Uint32Array.from(shingles, (slot) => corpus.shingles[slot]!),
    Uint16Array.from(shingles, (slot) => corpus.shingles[slot + 1]!),
    corpus.setStart,
    corpus.setMembers,
    corpus.licenseOf,
    corpus.telling.siblingStart,
    corpus.telling.siblings,
    corpus.telling.list,
    corpus.telling.listStart,
    corpus.telling.place,
    corpus.telling.length,
    corpus.wholes.key,
    corpus.wholes.text,
    corpus.wholes.place,
    corpus.recordStart,
    recordEnds,
    Uint8Array.from(texts.join(''), (character) => character.charCodeAt(0)),
  ]
  if (corpus.setStart.length > 0x10000) throw new RangeError('The corpus has too many sets of texts to be packed.')
  const header = new Uint32Array(rows.length * 2 + 1)
  header[0] = rows.length
  let offset = header.byteLength
  rows.forEach((row, index) => {
    header[1 + 2 * index] = row.BYTES_PER_ELEMENT
    header[2 + 2 * index] = row.length
    offset += (row.byteLength + 3) & ~3
  })
  const bytes = new Uint8Array(offset)
  bytes.set(new Uint8Array(header.buffer))
  offset = header.byteLength
  for (const row of rows) {
    bytes.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength), offset)
    offset += (row.byteLength + 3) & ~3
  }
  return bytes
}

/** JSON in ASCII: one byte a character. */
const escaped = (json: string): string => json.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Unpacks what {@link packCorpus} packed. Assumes a little-endian machine, which every one that runs JavaScript is. */
export function unpackCorpus(bytes: Uint8Array): Corpus {
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  let offset = 4 * (1 + 2 * header[0]!)
  let section = 0
  const next = (): Row => {
    const width = header[1 + 2 * section]! as keyof typeof widths
    const length = header[2 + 2 * section++]!
    const row = new widths[width](bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, length)
    offset += (row.byteLength + 3) & ~3
    return row
  }
  const [format, wordCount, wordSlots, count, programLength, shingleSlots, recordCount] = next() as unknown as readonly [number, number, number, number, number, number, number]
  if (format !== FORMAT) throw new RangeError(`The packed corpus has format ${format}; this version reads format ${FORMAT}. Build it again.`)
  const wordHashes = next()
  const wordIds = next()
  const slotHash = new Uint32Array(wordSlots)
  const slotId = new Uint16Array(wordSlots)
  const mask = wordSlots - 1
  for (let index = 0; index < wordHashes.length; index++) {
    let slot = wordHashes[index]! & mask
    while (slotId[slot] !== 0) slot = (slot + 1) & mask
    slotHash[slot] = wordHashes[index]!
    slotId[slot] = wordIds[index]!
  }
  const pairs = next() as Uint16Array
  const programs = unsqueeze(next() as Uint16Array, programLength)
  const programStart = next() as Uint32Array
  const words = next() as Uint32Array
  const fewestWords = next() as Uint32Array
  const fingerprints = next() as Uint32Array
  const hashes = next()
  const sets = next()
  const shingles = new Uint32Array(2 * shingleSlots)
  for (let index = 0; index < hashes.length; index++) {
    const slot = slotOf(shingles, hashes[index]!)
    shingles[slot] = hashes[index]!
    shingles[slot + 1] = sets[index]!
  }
  const setStart = next() as Uint32Array
  const setMembers = next() as Uint16Array
  const licenseOf = next() as Uint16Array
  const telling: Telling = {
    siblingStart: next() as Uint32Array,
    siblings: next() as Uint16Array,
    list: next() as Uint16Array,
    listStart: next() as Uint32Array,
    place: next() as Uint16Array,
    length: next() as Uint8Array,
  }
  const wholes: Wholes = { key: next() as Uint32Array, text: next() as Uint16Array, place: next() as Uint16Array }
  const recordStart = next() as Uint16Array
  const recordEnds = next()
  const recordBytes = next()
  const read = new Map<number, LicenseRecord>()
  return {
    dictionary: { slotHash, slotId, slots: joinSlots(slotHash, slotId), count: wordCount, pairs },
    count,
    programs,
    programStart,
    words,
    fewestWords,
    fingerprints,
    shingles,
    shingleCount: hashes.length,
    setStart,
    setMembers,
    licenseOf,
    telling,
    wholes,
    recordStart,
    records: {
      count: recordCount,
      at(index) {
        let record = read.get(index)
        if (record === undefined) {
          record = JSON.parse(String.fromCharCode(...recordBytes.subarray(index === 0 ? 0 : recordEnds[index - 1], recordEnds[index]))) as LicenseRecord
          read.set(index, record)
        }
        return record
      },
    },
  }
}

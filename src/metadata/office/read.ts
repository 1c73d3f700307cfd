/**
 * The text of a Word (`.docx`) or OpenDocument (`.odt`) file. Both are ZIP archives with the words in one XML file: its entry is looked up in
 * the list at the end of the archive and unpacked as a stream, up to a bound, so that a little file cannot grow without end.
 */
import type { MetadataReader } from '../declaration.ts'
import { documentFault, documentText, MOST_DOCUMENT_BYTES, MOST_DOCUMENT_CHARACTERS } from '../document-text.ts'
import type { RandomAccess } from '../random-access.ts'
import { joinPieces, unpackUpTo } from '../unpack.ts'

/** Where the words stand, by format. */
const wordFiles: ReadonlySet<string> = new Set(['word/document.xml', 'content.xml'])
/** Bytes of XML that are unpacked at most; it is some ten times as long as the words. */
const MOST_XML = 8 * MOST_DOCUMENT_CHARACTERS
/** Bytes of the list at the end of the archive that are read. */
const MOST_LIST = 1 << 20

const STORED = 0
const DEFLATED = 8

/** Word and OpenDocument files. */
export const reader: MetadataReader = {
  async read(file) {
    const entry = await findEntry(file)
    if (entry === undefined) return documentFault('This is no Word or OpenDocument file that can be read. Save it as plain text beside it.')
    const { method, start, size } = entry
    if (size > MOST_DOCUMENT_BYTES) return documentFault(`The document has ${size} bytes, more than the ${MOST_DOCUMENT_BYTES} that are read.`, 'too-large')
    if (method !== STORED && method !== DEFLATED) return documentFault('The document is packed in a way that is not read. Save it as plain text beside it.')
    const packed = await file.read(start, size)
    const xml = method === STORED ? packed.subarray(0, MOST_XML) : joinPieces(await unpackUpTo(packed, 'deflate-raw', MOST_XML))
    const { declarations, problems } = documentText(wordsOf(new TextDecoder().decode(xml)), file.size)
    const isCut = xml.length >= MOST_XML
    return {
      declarations,
      problems: isCut ? [...problems, { code: 'too-large', message: `The document unpacks to more than ${MOST_XML} bytes; only the first were read.` }] : problems,
    }
  },
}

async function findEntry(file: RandomAccess): Promise<{ readonly method: number; readonly start: number; readonly size: number } | undefined> {
  // The list is named by a record at the very end, behind which only a comment of up to 65,535 bytes may stand.
  const from = Math.max(0, file.size - 65_557)
  const tail = viewOf(await file.read(from, file.size - from))
  let end = tail.byteLength - 22
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0) return undefined
  const length = Math.min(tail.getUint32(end + 12, true), MOST_LIST)
  const list = viewOf(await file.read(tail.getUint32(end + 16, true), length))
  for (let at = 0; at + 46 <= list.byteLength && list.getUint32(at, true) === 0x02014b50; ) {
    const nameLength = list.getUint16(at + 28, true)
    const name = new TextDecoder().decode(new Uint8Array(list.buffer, list.byteOffset + at + 46, Math.min(nameLength, list.byteLength - at - 46)))
    if (wordFiles.has(name)) {
      const local = list.getUint32(at + 42, true)
      const header = viewOf(await file.read(local, 30))
      if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) return undefined
      return { method: list.getUint16(at + 10, true), size: list.getUint32(at + 20, true), start: local + 30 + header.getUint16(26, true) + header.getUint16(28, true) }
    }
    at += 46 + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true)
  }
  return undefined
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Words of the XML: paragraphs are lines; what was deleted and what fields are made from is no text. */
function wordsOf(xml: string): string {
  return xml
    .replace(/<w:(instrText|delText)\b[^<>]*>[^<]*<\/w:\1>/g, '')
    .replace(/<\/(?:w:p|text:p|text:h)>|<(?:w:br|w:cr|text:line-break)\b[^<>]*>/g, '\n')
    .replace(/<(?:w:tab|text:tab|text:s)\b[^<>]*>/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (_, decimal?: string, hex?: string, name?: string) =>
      name === undefined ? characterOf(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)) : entities[name.toLowerCase()]!,
    )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

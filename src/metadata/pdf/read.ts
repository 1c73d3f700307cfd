import type { MetadataReader } from '../declaration.ts'
import { documentFault, documentText, MOST_DOCUMENT_BYTES, MOST_DOCUMENT_CHARACTERS } from '../document-text.ts'
import { joinPieces, unpackUpTo } from '../unpack.ts'

/** Pages that are read at most: licenses have some dozens. */
const MOST_PAGES = 400
/** Bytes that all streams together may unpack to; those of licenses unpack to some hundred thousand, and fonts to a few million. */
const MOST_UNPACKED = 32_000_000
/** Streams that are looked at. */
const MOST_STREAMS = 5000

/**
 * The text of a PDF, page by page. The library is loaded when the first PDF is met. What its streams unpack to is measured first; what hides
 * from that is for who calls this to bound: in Node it runs in a worker that is ended when it takes too long or too much.
 */
export const reader: MetadataReader = {
  async read(file) {
    if (file.size > MOST_DOCUMENT_BYTES) return documentFault(`The PDF has ${file.size} bytes, more than the ${MOST_DOCUMENT_BYTES} that are read.`, 'too-large')
    const bytes = new Uint8Array(await file.read(0, file.size))
    if (!/%PDF-/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))) return documentFault('The file does not begin as a PDF does.')
    if (await isUnsound(bytes)) return documentFault('The PDF unpacks to more than is sound, and was not read.', 'too-large')
    const { getDocumentProxy } = await import('unpdf')
    // Nothing is drawn and no font is loaded: only the words are asked for.
    const document = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false, stopAtErrors: false })
    const pages: string[] = []
    let characters = 0
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && characters < MOST_DOCUMENT_CHARACTERS; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      const page = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
      characters += page.length
      pages.push(page)
    }
    const { declarations, problems } = documentText(pages.join('\n'), file.size)
    const isCut = document.numPages > MOST_PAGES || characters >= MOST_DOCUMENT_CHARACTERS
    return { declarations, problems: isCut ? [...problems, { code: 'too-large', message: `Only the first ${pages.length} of ${document.numPages} pages were read.` }] : problems }
  },
}

/** Whether the streams of a PDF unpack to more than a license can need. Streams that are packed twice are unpacked twice. */
async function isUnsound(bytes: Uint8Array): Promise<boolean> {
  const source = new TextDecoder('latin1').decode(bytes)
  let room = MOST_UNPACKED
  let streams = 0
  for (const { index, 0: opening } of source.matchAll(/\bstream\r?\n/g)) {
    const start = index + opening.length
    // A packed stream begins with this half byte, whatever its filter is called and wherever that is said.
    if ((bytes[start]! & 0x0f) !== 8) continue
    if (++streams > MOST_STREAMS) return true
    const ending = source.indexOf('endstream', start)
    for (let packed = bytes.subarray(start, ending < 0 ? bytes.length : ending), times = 0; times < 4 && (packed[0]! & 0x0f) === 8; times++) {
      const { pieces, length } = await unpackUpTo(packed, 'deflate', room)
      room -= length
      if (room <= 0) return true
      if (length === 0) break
      packed = joinPieces({ pieces, length })
    }
  }
  return false
}

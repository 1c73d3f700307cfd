import type { MetadataReader } from '../declaration.ts'
import { documentFault, documentText, MOST_DOCUMENT_BYTES, MOST_DOCUMENT_CHARACTERS } from '../document-text.ts'
import { unpackedLength } from './filters.ts'

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

/** Bytes of what stands in front of a stream and says how it is packed. */
const LONGEST_HEAD = 2000

/** Whether the streams of a PDF unpack to more than a license can need. */
async function isUnsound(bytes: Uint8Array): Promise<boolean> {
  const source = new TextDecoder('latin1').decode(bytes)
  let room = MOST_UNPACKED
  let streams = 0
  for (const { index, 0: opening } of source.matchAll(/\bstream\r?\n/g)) {
    const start = index + opening.length
    const said = filtersIn(source, index)
    // A packed stream begins with this half byte, whatever its filter is called and wherever that is said; and it may be packed again.
    const filters = said.length > 0 ? said : (bytes[start]! & 0x0f) === 8 ? ['FlateDecode'] : []
    if (filters.length === 0) continue
    if (++streams > MOST_STREAMS) return true
    const ending = source.indexOf('endstream', start)
    room -= await unpackedLength(bytes.subarray(start, ending < 0 ? bytes.length : ending), filters, room)
    if (room <= 0) return true
  }
  return false
}

/** The filters that the head of a stream names: in it, or in an object that it points at. */
function filtersIn(source: string, end: number): readonly string[] {
  const from = source.lastIndexOf('obj', end)
  const head = plainNames(source.slice(from < 0 ? end : Math.max(from, end - LONGEST_HEAD), end))
  const [, one, list, pointed] = /\/Filter\s*(?:\/([A-Za-z0-9]+)|\[([^\]]*)\]|(\d+ \d+) R)/.exec(head) ?? []
  if (one !== undefined) return [one]
  const object = pointed === undefined ? -1 : source.search(new RegExp(`\\b${pointed} obj\\b`))
  const names = list ?? (object < 0 ? '' : plainNames(source.slice(object, object + LONGEST_HEAD).split('endobj')[0]!))
  return [...names.matchAll(/\/([A-Za-z0-9]+)/g)].map(([, name]) => name!)
}

/** Names may be written in hexadecimal, letter by letter: `/L#5aWDecode`. */
const plainNames = (text: string): string => text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

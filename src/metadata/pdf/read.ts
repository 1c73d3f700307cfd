import type { MetadataReader } from '../declaration.ts'
import { documentFault, documentText, MOST_DOCUMENT_BYTES, MOST_DOCUMENT_CHARACTERS } from '../document-text.ts'

/** Pages that are read at most: licenses have some dozens. */
const MOST_PAGES = 400

/**
 * The text of a PDF, page by page. The library is loaded when the first PDF is met. What a hostile PDF unpacks to is bounded only by who
 * calls this: in Node it runs in a worker that is ended when it takes too long or too much.
 */
export const reader: MetadataReader = {
  async read(file) {
    if (file.size > MOST_DOCUMENT_BYTES) return documentFault(`The PDF has ${file.size} bytes, more than the ${MOST_DOCUMENT_BYTES} that are read.`, 'too-large')
    const bytes = new Uint8Array(await file.read(0, file.size))
    if (!/%PDF-/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))) return documentFault('The file does not begin as a PDF does.')
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

import { fromWindows1252 } from '../../text/windows-1252.ts'
import type { MetadataReader } from '../declaration.ts'
import { documentFault, documentText, MOST_DOCUMENT_BYTES } from '../document-text.ts'

/** Groups that hold no words of the document: fonts, colors, styles, pictures, what is known about the file. */
const silent =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|info|pict|object|themedata|datastore|latentstyles|generator|header|footer|headerf|footerf|fldinst|xmlnstbl|rsidtbl)$/

/** Control words that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: ' ',
  tab: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emdash: '—',
  endash: '–',
  bullet: '•',
}

/** The text of a Rich Text file: control words are passed over, and so are groups that hold no words. */
export const reader: MetadataReader = {
  async read(file) {
    if (file.size > MOST_DOCUMENT_BYTES) return documentFault(`The document has ${file.size} bytes, more than the ${MOST_DOCUMENT_BYTES} that are read.`, 'too-large')
    const source = new TextDecoder('latin1').decode(await file.read(0, file.size))
    if (!source.startsWith('{\\rtf')) return documentFault('The file does not begin as Rich Text does.')
    return documentText(wordsOf(source), file.size)
  },
}

function wordsOf(source: string): string {
  const words: string[] = []
  /** Depth at which a silent group began; 0 outside of one. */
  let silentFrom = 0
  let depth = 0
  /** Characters that stand in for a Unicode character in readers that know none, and those of them still to be passed over. */
  let standIns = 1
  let skip = 0
  const add = (text: string): void => {
    if (skip > 0) skip--
    else if (silentFrom === 0) words.push(text)
  }
  const piece = /\\'([0-9a-f]{2})|\\([a-z]{1,32})(-?\d{1,7})? ?|\\([^a-z])|([{}])|\r|\n|([^\\{}\r\n]+)/gis
  for (const [, hex, word, number, symbol, brace, text] of source.matchAll(piece)) {
    if (hex !== undefined) add(fromWindows(Number.parseInt(hex, 16)))
    else if (word !== undefined) {
      const name = word.toLowerCase()
      if (silent.test(name) && silentFrom === 0) silentFrom = depth
      else if (name === 'uc') standIns = Math.min(Number(number ?? 1), 8)
      else if (name === 'u' && number !== undefined) {
        skip = 0
        add(String.fromCharCode((Number(number) + 0x10000) & 0xffff))
        skip = standIns
      } else if (Object.hasOwn(characters, name)) {
        skip = 0
        add(characters[name]!)
      }
    } else if (symbol !== undefined) {
      if (symbol === '*' && silentFrom === 0) silentFrom = depth
      else if (symbol === '~') add(' ')
      else if (symbol === '\n' || symbol === '\r') add('\n')
      else if (symbol === '\\' || symbol === '{' || symbol === '}') add(symbol)
      else if (symbol === '_') add('-')
    } else if (brace === '{') depth++
    else if (brace === '}') {
      skip = 0
      if (silentFrom === depth) silentFrom = 0
      depth--
    } else if (text !== undefined) {
      const rest = text.slice(Math.min(skip, text.length))
      skip = Math.max(0, skip - text.length)
      if (rest !== '' && silentFrom === 0) words.push(rest)
    }
  }
  return words.join('')
}

const fromWindows = (byte: number): string => fromWindows1252(Uint8Array.of(byte))

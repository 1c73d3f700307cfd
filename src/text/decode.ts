/**
 * From bytes to text. License files in the wild are UTF-8 with or without a mark, UTF-16 from Windows editors, GB18030 from
 * Chinese ones and Windows-1252 from old ones; other files are no text at all, and saying so is better than reading noise.
 *
 * The order of the questions: a byte order mark; a signature of a known binary format; valid UTF-8; zero bytes in every second
 * place (UTF-16 without a mark); too many control bytes (binary); mostly valid UTF-8 (damaged); GB18030; Windows-1252.
 */
import type { Note } from './span.ts'
import { fromWindows1252 } from './windows-1252.ts'

/** Encodings that can be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

/** A decoded text. Offsets in results are offsets of `text`: a byte order mark is no part of it. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** What a reader should know: the encoding when it was guessed, damage when bytes could not be read. */
  readonly notes: readonly Note[]
}

/** Bytes that are no text. */
export interface NotText {
  /** What it looks like: "a PDF document", "binary data". */
  readonly looksLike: string
}

/** Reads bytes as text, or says what they look like instead. Never throws. */
export function decode(bytes: Uint8Array): Decoded | NotText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le', [])
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be', [])
  const content = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  const format = signatureOf(content)
  if (format !== undefined) return { looksLike: format }
  const head = content.subarray(0, SAMPLE)
  const wide = wideOrder(head)
  if (wide !== undefined) return utf16(content, wide, [guessed(wide)])
  if (controlShare(head) > BINARY_SHARE) return { looksLike: 'binary data' }
  const strict = attempt('utf-8', content)
  if (strict !== undefined) return { text: strict, encoding: 'utf-8', notes: [] }
  return decodeOther(content)
}

/** Bytes looked at to tell text from binary data and to guess an encoding. */
const SAMPLE = 65_536

/**
 * Share of control bytes in the sample above which a file is no text, from 0 to 1. Random bytes have 0.11 (28 of 256);
 * texts have none but for a form feed now and then.
 */
const BINARY_SHARE = 0.05

const signatures: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'gzip data'],
  ['\x28\xb5\x2f\xfd', 'Zstandard data'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ\x00', 'xz data'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['GGUF', 'a GGUF model'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\x00', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'an RTF document'],
]

function signatureOf(bytes: Uint8Array): string | undefined {
  return signatures.find(([magic]) => bytes.length >= magic.length && [...magic].every((character, at) => bytes[at] === character.charCodeAt(0)))?.[1]
}

/** The byte order of UTF-16 without a mark: Latin text has a zero in every second byte, on one side. */
function wideOrder(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head.length < 4) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at & 1]!++
  const half = head.length >> 1
  // Chinese UTF-16 has zeros only at spaces, digits and line ends; a tenth on one side and none on the other is enough.
  if (zeros[1]! > half / 10 && zeros[0]! <= zeros[1]! / 50) return 'utf-16le'
  if (zeros[0]! > half / 10 && zeros[1]! <= zeros[0]! / 50) return 'utf-16be'
  return undefined
}

function controlShare(head: Uint8Array): number {
  if (head.length === 0) return 0
  let control = 0
  for (const byte of head) if (byte < 0x20 ? byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b : byte === 0x7f) control++
  return control / head.length
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', notes: readonly Note[]): Decoded {
  // By hand and not by TextDecoder, which puts U+FFFD in place of a lone surrogate: the text stays what it is.
  const units = bytes.length >> 1
  const low = encoding === 'utf-16le' ? 0 : 1
  const parts: string[] = []
  for (let from = 0; from < units; from += CHUNK) {
    const codes = new Uint16Array(Math.min(CHUNK, units - from))
    for (let at = 0; at < codes.length; at++) codes[at] = bytes[(from + at) * 2 + low]! | (bytes[(from + at) * 2 + 1 - low]! << 8)
    parts.push(String.fromCharCode(...codes))
  }
  return { text: parts.join(''), encoding, notes }
}

/** UTF-16 units put together at a time: below the number of arguments a call can take. */
const CHUNK = 8192

/** What is no valid UTF-8: UTF-8 with damage, GB18030, or the one encoding in which every byte is something. */
function decodeOther(bytes: Uint8Array): Decoded {
  const { sound, broken } = utf8Balance(bytes)
  if (sound > broken) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8', notes: [damaged] }
  const chinese = attempt('gb18030', bytes)
  if (chinese !== undefined && isMostlyChinese(chinese)) return { text: chinese, encoding: 'gb18030', notes: [guessed('gb18030')] }
  return { text: fromWindows1252(bytes), encoding: 'windows-1252', notes: [guessed('windows-1252')] }
}

function attempt(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Multi-byte sequences that are valid UTF-8, and bytes above 0x7f that are not. */
function utf8Balance(bytes: Uint8Array): { readonly sound: number; readonly broken: number } {
  let sound = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) continue
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1
    let follows = 1
    while (follows < length && (bytes[at + follows]! & 0xc0) === 0x80) follows++
    if (length > 1 && follows === length) {
      sound++
      at += length - 1
    } else broken++
  }
  return { sound, broken }
}

/** Whether what is above ASCII is Chinese characters and their punctuation, as a right guess of GB18030 gives. */
function isMostlyChinese(text: string): boolean {
  let chinese = 0
  let other = 0
  for (let at = 0; at < text.length && at < SAMPLE; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0x2010 && code <= 0x2027)) chinese++
    else other++
  }
  // A Windows-1252 text has a few accented letters, each eating its neighbor: rare ideographs one at a time.
  return chinese > 9 * other && /[\u4e00-\u9fff]{2}/.test(text)
}

const guessed = (encoding: Encoding): Note => ({ code: 'encoding', message: `Read as ${encoding.toUpperCase()}: the bytes are no UTF-8 and carry no byte order mark.` })
const damaged: Note = { code: 'damaged-text', message: 'Some bytes are no valid UTF-8; each stands as U+FFFD in the text.' }

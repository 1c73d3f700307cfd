/** Little documents for tests, made byte by byte. */
import { deflateRawSync, deflateSync } from 'node:zlib'

/** A PDF of one page with these lines; what is drawn is packed, as in most files. Long lines are broken: what stands beyond the page is no text. */
export function pdfFile(lines: readonly string[]): Uint8Array {
  const drawn = `BT /F1 12 Tf 14 TL 50 780 Td ${lines
    .flatMap((line) => line.match(/.{1,80}(?:\s|$)/g) ?? [''])
    .map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`)
    .join(' ')} ET`
  return pdfOf(deflateSync(drawn), '/Filter /FlateDecode')
}

/** A PDF whose one page is drawn by these bytes. */
export function pdfOf(stream: Uint8Array, filter: string): Uint8Array {
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'),
    Buffer.concat([Buffer.from(`<< /Length ${stream.length} ${filter} >>\nstream\n`), stream, Buffer.from('\nendstream')]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]!.length
  for (const [at, object] of objects.entries()) {
    offsets.push(length)
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** Bytes packed by LZW as PDF does: codes of 9 to 12 bits, the table changed one code early. */
export function lzwOf(bytes: Uint8Array): Uint8Array {
  const packed: number[] = []
  let held = 0
  let bits = 0
  const put = (code: number, width: number): void => {
    held = (held << width) | code
    for (bits += width; bits >= 8; bits -= 8) packed.push((held >> (bits - 8)) & 0xff)
    held &= (1 << bits) - 1
  }
  let table = new Map<number, number>()
  let next = 258
  let width = 9
  put(256, 9)
  let run = bytes[0]
  for (const byte of bytes.subarray(1)) {
    const key = run! * 256 + byte
    const known = table.get(key)
    if (known !== undefined) {
      run = known
      continue
    }
    put(run!, width)
    table.set(key, next++)
    if (next + 1 > 1 << width && width < 12) width++
    if (next > 4093) {
      put(256, width)
      table = new Map()
      next = 258
      width = 9
    }
    run = byte
  }
  if (run !== undefined) put(run, width)
  put(257, width)
  put(0, 7)
  return Uint8Array.from(packed)
}

/** Bytes as PDF writes them in letters: five for four. */
export function ascii85Of(bytes: Uint8Array): string {
  const words = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, at) => {
    const four = [0, 1, 2, 3].map((each) => bytes[at * 4 + each] ?? 0)
    let word = four.reduce((sum, byte) => sum * 256 + byte, 0)
    const digits: string[] = []
    for (let digit = 0; digit < 5; digit++, word = Math.floor(word / 85)) digits.unshift(String.fromCharCode(33 + (word % 85)))
    return digits.join('').slice(0, Math.min(4, bytes.length - at * 4) + 1)
  })
  return `${words.join('')}~>`
}

/** A ZIP archive. */
export function zipFile(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const packed = deflateRawSync(content)
    const size = Buffer.byteLength(content as string)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(8, 8)
    header.writeUInt32LE(packed.length, 18)
    header.writeUInt32LE(size, 22)
    header.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    const body = Buffer.concat([header, Buffer.from(name), packed])
    bodies.push(body)
    list.push(entry, Buffer.from(name))
    offset += body.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(list.length / 2, 8)
  end.writeUInt16LE(list.length / 2, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!)

/** A Word file with a line of words a paragraph. */
export const docxFile = (lines: readonly string[]): Uint8Array =>
  zipFile({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${lines
      .flatMap((line) => line.match(/.{1,80}(?:\s|$)/g) ?? [''])
      .map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`)
      .join('')}</w:body></w:document>`,
  })

/** An OpenDocument text with a line of words a paragraph. */
export const odtFile = (lines: readonly string[]): Uint8Array =>
  zipFile({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:text>${lines
      .flatMap((line) => line.match(/.{1,80}(?:\s|$)/g) ?? [''])
      .map((line) => `<text:p>${escaped(line)}</text:p>`)
      .join('')}</office:text>`,
  })

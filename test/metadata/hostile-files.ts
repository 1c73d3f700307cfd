/** Folders that mean harm, each made by script: what is in it, and what must be said of it. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { ascii85Of, lzwOf, pdfOf, zipFile } from './documents.ts'
import { ggufFile, u64 } from './weights-files.ts'

/** A folder that means harm. */
export interface HostileFolder {
  readonly make: (folder: string) => void
  /** Must stand in what is said of a file, or of the model; undefined when all is well in the end. */
  readonly says?: RegExp
}

const put =
  (files: Readonly<Record<string, string | Uint8Array>>) =>
  (folder: string): void => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  }
const card = (yaml: string): string => `---\nlicense: mit\n${yaml}\n---\n`
const header = ggufFile({ 'general.license': 'mit' }, { version: 3 }).slice(0, 24)

/** Every hostile folder, by what is hostile about it. */
export const hostileFolders: Readonly<Record<string, HostileFolder>> = {
  'GGUF, a key of 2^64 - 1 bytes': { make: put({ 'a.gguf': Buffer.concat([header, u64(2n ** 64n - 1n), Buffer.alloc(64)]) }), says: /18446744073709551615/ },
  'GGUF, 2^63 keys': { make: put({ 'a.gguf': Buffer.concat([header.slice(0, 16), u64(2n ** 63n)]) }), says: /9223372036854775808/ },
  'GGUF, a thousand arrays in each other': {
    make: put({
      'a.gguf': Buffer.concat([
        header,
        u64(1n),
        Buffer.from('k'),
        Buffer.from([9, 0, 0, 0]),
        ...Array.from({ length: 1000 }, () => Buffer.concat([Buffer.from([9, 0, 0, 0]), u64(1n)])),
      ]),
    }),
    says: /nested/,
  },
  'GGUF, eight levels of arrays of fifty': {
    make: put({
      'a.gguf': Buffer.concat([
        header,
        u64(1n),
        Buffer.from('k'),
        Buffer.from([9, 0, 0, 0]),
        ...Array.from({ length: 8 }, () => Buffer.concat([Buffer.from([9, 0, 0, 0]), u64(50n)])),
        Buffer.alloc(4000),
      ]),
    }),
    says: /a\.gguf/,
  },
  'GGUF, forty million empty strings claimed': {
    make: put({ 'a.gguf': Buffer.concat([header, u64(1n), Buffer.from('k'), Buffer.from([9, 0, 0, 0]), Buffer.from([8, 0, 0, 0]), u64(5_000_000n), Buffer.alloc(40_000_000)]) }),
  },
  'safetensors, a header of 2^63 bytes': { make: put({ 'm.safetensors': Buffer.concat([u64(2n ** 63n), Buffer.from('{}')]) }), says: /9223372036854775808/ },
  'safetensors, a header of brackets': { make: put({ 'm.safetensors': Buffer.concat([u64(20_000_000n), Buffer.alloc(20_000_000, '[')]) }), says: /JSON/ },
  'ONNX, a field of 2^63 bytes': { make: put({ 'm.onnx': Buffer.from([0x72, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 1]) }), says: /beyond the end/ },
  'YAML, anchors that multiply': {
    make: put({
      'README.md': card(
        ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghij'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]`)].join('\n'),
      ),
    }),
  },
  'YAML, three million quotes': { make: put({ 'README.md': card(`x: ${'"'.repeat(3_000_000)}`) }), says: /YAML/ },
  'YAML, fifty thousand closing braces': { make: put({ 'README.md': card(`x: ${'}'.repeat(50_000)}`) }), says: /YAML/ },
  'YAML, a hundred thousand brackets': { make: put({ 'README.md': card(`x: ${'['.repeat(100_000)}`) }), says: /YAML/ },
  'a card of four million spaces and dashes': { make: put({ 'README.md': `---\n${' -'.repeat(2_000_000)}` }), says: /README/ },
  'a README of headings and license names': { make: put({ 'README.md': `# License\n${'## MIT License: the code is under MIT, the weights under Apache 2.0.\n'.repeat(20_000)}` }) },
  'PDF, 200 megabytes of drawing in 200 kilobytes': {
    make: put({ 'LICENSE.pdf': pdfOf(deflateSync(Buffer.alloc(200_000_000, '(a) Tj '), { level: 9 }), '/Filter /FlateDecode') }),
    says: /PDF/,
  },
  'PDF, packed twice': {
    make: put({ 'LICENSE.pdf': pdfOf(deflateSync(deflateSync(Buffer.alloc(200_000_000, ' '), { level: 9 }), { level: 9 }), '/Filter [/FlateDecode /FlateDecode]') }),
    says: /PDF|no text/,
  },
  'PDF, 200 megabytes of drawing packed by LZW': { make: put({ 'LICENSE.pdf': pdfOf(lzwOf(Buffer.alloc(200_000_000, '(a) Tj ')), '/Filter /L#5aWDecode') }), says: /unpacks/ },
  'PDF, 200 megabytes of drawing packed, and written in letters': {
    make: put({ 'LICENSE.pdf': pdfOf(Buffer.from(ascii85Of(deflateSync(Buffer.alloc(200_000_000, '(a) Tj '), { level: 9 }))), '/Filter [/ASCII85Decode /FlateDecode]') }),
    says: /unpacks/,
  },
  'PDF, a ZIP behind its first line': {
    make: put({ 'LICENSE.pdf': Buffer.concat([Buffer.from('%PDF-1.7\n'), zipFile({ 'a.txt': Buffer.alloc(100_000_000, 'a') })]) }),
    says: /PDF/,
  },
  'PDF of zeros': { make: put({ 'LICENSE.pdf': Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(19_000_000)]) }), says: /PDF/ },
  'Word, 100 megabytes of words': { make: put({ 'LICENSE.docx': zipFile({ 'word/document.xml': Buffer.alloc(100_000_000, 'a ') }) }), says: /unpacks/ },
  'Rich Text, a million braces': { make: put({ 'LICENSE.rtf': `{\\rtf1${'{'.repeat(1_000_000)}words` }) },
  'a license of fifty million letters': { make: put({ LICENSE: 'a'.repeat(50_000_000) }), says: /Only the first/ },
  'a hundred thousand files': {
    make: (folder) => {
      for (let at = 0; at < 100_000; at++) writeFileSync(join(folder, `file-${at}.txt`), '')
      writeFileSync(join(folder, 'README.md'), card('x: 1'))
    },
  },
  'a thousand folders in each other': {
    make: (folder) => {
      let inner = folder
      for (let at = 0; at < 1000 && inner.length < 3900; at++) inner = join(inner, 'd')
      mkdirSync(inner, { recursive: true })
    },
    says: /deep/,
  },
  'a link to the root of the disk': { make: (folder) => symlinkSync('/', join(folder, 'all')), says: /out of the folder/ },
  'links in a circle, and to the folder above': {
    make: (folder) => {
      symlinkSync('b', join(folder, 'a'))
      symlinkSync('a', join(folder, 'b'))
      mkdirSync(join(folder, 'inner'))
      symlinkSync('..', join(folder, 'inner', 'up'))
    },
    says: /circle/,
  },
  'a license that is a link to a file outside': { make: (folder) => symlinkSync('/etc/passwd', join(folder, 'LICENSE')), says: /out of the folder/ },
  'names that act on a terminal': {
    make: (folder) => {
      mkdirSync(join(folder, 'x\n\x1b[2J\x1b[1;32mMIT, no strings\x1b[0m'))
      writeFileSync(join(folder, 'LICENSE\r\x1b]0;owned\x07'), 'You may not use the model for any commercial purpose.\n')
      writeFileSync(join(folder, 'README.md'), `---\nlicense: "mit\\e[31m\\u202e"\nbase_model: "acme/\\e[2Jfoobar"\nlicense_link: "a\\nb"\n---\n`)
    },
    says: /license/,
  },
}

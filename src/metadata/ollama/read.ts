import type { Declaration, MetadataReader } from '../declaration.ts'
import { walkJson } from '../json-entries.ts'
import type { TextFile } from '../text-file.ts'
import { readTextFile } from '../text-file.ts'

/** Ollama's `Modelfile` (`FROM`, `LICENSE`, `ADAPTER`) and the manifests of its store. */
export const reader: MetadataReader = {
  async read(file) {
    const source = await readTextFile(file)
    return { declarations: source.text.trimStart().startsWith('{') ? manifest(source) : modelfile(source), problems: source.problems }
  },
}

function modelfile({ text, place }: TextFile): readonly Declaration[] {
  const declarations: Declaration[] = []
  const instruction = /^[ \t]*(FROM|LICENSE|ADAPTER)[ \t]+/gim
  // Long strings hide whatever looks like an instruction in them.
  const strings = /"""[\s\S]*?(?:"""|$(?![\s\S]))/g
  const hidden = [...text.matchAll(strings)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
  let next = 0
  for (let match = instruction.exec(text); match !== null; match = instruction.exec(text)) {
    const from = match.index + match[0].length
    while (next < hidden.length && hidden[next]!.end <= match.index) next++
    if (next < hidden.length && hidden[next]!.start < match.index) continue
    const long = text.startsWith('"""', from)
    const lineEnd = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from)
    const closing = long ? text.indexOf('"""', from + 3) : -1
    const start = long ? from + 3 : from
    const end = long ? (closing < 0 ? text.length : closing) : lineEnd
    const value = text
      .slice(start, end)
      .trim()
      .replace(/^"(.*)"$/s, '$1')
    if (value === '') continue
    const word = match[1]!.toUpperCase()
    const isName = word === 'LICENSE' && value.length <= 200 && !value.includes('\n')
    declarations.push({
      kind: word === 'FROM' ? 'base-model' : word === 'ADAPTER' ? 'base-model' : isName ? 'license' : 'license-text',
      value,
      part: 'weights',
      key: word,
      place: place(start, end),
      ...(word === 'ADAPTER' ? { relation: 'adapter' as const } : {}),
    })
    instruction.lastIndex = end
  }
  return declarations
}

function manifest({ text, place }: TextFile): readonly Declaration[] {
  const { entries } = walkJson(text)
  return entries.flatMap((entry): Declaration[] => {
    if (entry.path[0] !== 'layers' || entry.path[2] !== 'mediaType' || !/\blicense\b/i.test(entry.value)) return []
    const digest = entries.find(({ path }) => path[0] === 'layers' && path[1] === entry.path[1] && path[2] === 'digest')
    return digest === undefined ? [] : [{ kind: 'license-blob', value: digest.value, part: 'weights', key: digest.path.join('.'), place: place(digest.start, digest.end) }]
  })
}

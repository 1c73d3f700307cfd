import type { Declaration, MetadataReader } from '../declaration.ts'
import { entriesAt } from '../entry.ts'
import { readTextFile } from '../text-file.ts'
import { walkToml } from '../toml-entries.ts'

/** Bytes of a source file in which tags are looked for: they stand in its first lines. */
const HEAD = 4096

/** Whatever may close a comment behind a tag. */
const closing = /\s*(?:\*\/|-->|\*\)|["']{3}|#\})?\s*$/

/** REUSE: `REUSE.toml`, `<file>.license` beside a file, and license tags in the first lines of source files. */
export const reader: MetadataReader = {
  async read(file, name) {
    if (/(?:^|\/)REUSE\.toml$/i.test(name)) {
      const source = await readTextFile(file)
      const entries = walkToml(source.text)
      const declarations = entries
        .filter(({ path }) => path[0] === 'annotations' && path[2] === 'SPDX-License-Identifier')
        .flatMap((entry): Declaration[] => {
          const at = entry.path[1]!
          const paths = [...entriesAt(entries, `annotations.${at}.path`), ...entriesAt(entries, `annotations.${at}.path.*`)]
          const place = source.place(entry.start, entry.end)
          return paths.map(({ value }) => ({ kind: 'license', value: entry.value, part: null, key: `annotations.${at}.SPDX-License-Identifier`, place, file: value }))
        })
      return { declarations, problems: source.problems }
    }
    const { text, place } = await readTextFile({ size: Math.min(file.size, HEAD), read: file.read }, HEAD)
    const beside = /^(.+)\.license$/i.exec(name)?.[1]
    const tag = /SPDX-License-Identifier:[ \t]*([^\r\n]+)/g
    const declarations = [...text.matchAll(tag)].map((match): Declaration => {
      const written = match[1]!.replace(closing, '').trim()
      const start = match.index + match[0].indexOf(match[1]!)
      return {
        kind: 'license',
        value: written,
        part: beside === undefined ? 'code' : null,
        key: 'SPDX-License-Identifier',
        place: place(start, start + written.length),
        ...(beside === undefined ? {} : { file: beside }),
      }
    })
    return { declarations: declarations.filter(({ value }) => value !== ''), problems: [] }
  },
}

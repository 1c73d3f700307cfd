import type { MetadataReader } from '../declaration.ts'
import { declare, type Row } from '../entry-declarations.ts'
import { walkJson } from '../json-entries.ts'
import { readTextFile } from '../text-file.ts'

const rows: readonly Row[] = [
  ['license', 'license', 'code'],
  ['license.type', 'license', 'code'],
  ['licenses.*', 'license', 'code'],
  ['licenses.*.type', 'license', 'code'],
  ['name', 'name', 'code'],
]

/** `package.json`: `license`, and the forms it had before. */
export const reader: MetadataReader = {
  async read(file) {
    const source = await readTextFile(file)
    const { entries, brokenAt } = walkJson(source.text)
    const declarations = declare(entries, rows, source).map((each) => {
      // npm's way of naming a file: "SEE LICENSE IN <file>".
      const link = each.kind === 'license' ? /^see licen[sc]e in (.+)$/i.exec(each.value) : null
      return link === null ? each : { ...each, kind: 'license-link' as const, value: link[1]! }
    })
    const problems = brokenAt === undefined ? [] : [{ code: 'malformed' as const, message: `The file stops being JSON at character ${brokenAt}.` }]
    return { declarations, problems: [...source.problems, ...problems] }
  },
}

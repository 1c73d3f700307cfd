import type { MetadataReader, Part } from '../declaration.ts'
import { entriesAt } from '../entry.ts'
import { declare } from '../entry-declarations.ts'
import { readTextFile } from '../text-file.ts'
import { walkYaml } from '../yaml-entries.ts'

/** `CITATION.cff`: `license`, `license-url`; of data when `type` says so, else of code. */
export const reader: MetadataReader = {
  async read(file) {
    const source = await readTextFile(file)
    const { entries, problems } = await walkYaml(source.text)
    const part: Part = entriesAt(entries, 'type')[0]?.value === 'dataset' ? 'data' : 'code'
    const declarations = declare(
      entries,
      [
        ['license', 'license', part],
        ['license.*', 'license', part],
        ['license-url', 'license-link', part],
      ],
      source,
    )
    return { declarations, problems: [...source.problems, ...problems] }
  },
}

import type { MetadataReader } from '../declaration.ts'
import { declare, type Row } from '../entry-declarations.ts'
import { readTextFile } from '../text-file.ts'
import { walkYaml } from '../yaml-entries.ts'

const rows: readonly Row[] = [
  ['package.license', 'license', null],
  ['package.name', 'name', null],
  ['model.license', 'license', 'weights'],
  ['model.parts.*.license', 'license', 'weights'],
  ['model.path', 'base-model', 'weights'],
  ['code.*.license', 'license', 'code'],
  ['datasets.*.license', 'license', 'data'],
  ['docs.*.license', 'license', 'documentation'],
]

/** KitOps' `Kitfile`: a license on the package, the model and each piece of code and data. */
export const reader: MetadataReader = {
  async read(file) {
    const source = await readTextFile(file)
    const { entries, problems } = await walkYaml(source.text)
    // A path to a file is no base model; a reference to another kit is.
    const declarations = declare(entries, rows, source).filter(({ kind, value }) => kind !== 'base-model' || /^[\w.-]+(?::\d+)?\/[\w./-]+:[\w.-]+$/.test(value))
    return { declarations, problems: [...source.problems, ...problems] }
  },
}

import type { MetadataReader } from '../declaration.ts'
import { declare, type Row } from '../entry-declarations.ts'
import { readTextFile } from '../text-file.ts'
import { walkToml } from '../toml-entries.ts'

const rows: readonly Row[] = [
  ['project.license', 'license', 'code'],
  ['project.license.text', 'license', 'code'],
  ['project.license.file', 'license-link', 'code'],
  ['project.license-files.*', 'license-file', 'code'],
  ['project.license-files.paths.*', 'license-file', 'code'],
  ['project.license-files.globs.*', 'license-file', 'code'],
  ['project.name', 'name', 'code'],
  ['tool.poetry.license', 'license', 'code'],
]

/** `pyproject.toml`: `license` as an expression, a text or a file. */
export const reader: MetadataReader = {
  async read(file) {
    const source = await readTextFile(file)
    const declarations = declare(walkToml(source.text), rows, source).map((each) =>
      each.kind === 'license' && (each.value.includes('\n') || each.value.length > 200) ? { ...each, kind: 'license-text' as const } : each,
    )
    return { declarations, problems: source.problems }
  },
}

import type { MetadataReader } from '../declaration.ts'
import { declare, type Row } from '../entry-declarations.ts'
import { readTextFile } from '../text-file.ts'
import { walkToml } from '../toml-entries.ts'

const rows: readonly Row[] = [
  ['package.license', 'license', 'code'],
  ['package.license-file', 'license-link', 'code'],
  ['workspace.package.license', 'license', 'code'],
  ['workspace.package.license-file', 'license-link', 'code'],
  ['package.name', 'name', 'code'],
]

/** `Cargo.toml`: `license`, `license-file`, those of a workspace too. */
export const reader: MetadataReader = {
  async read(file) {
    const source = await readTextFile(file)
    return { declarations: declare(walkToml(source.text), rows, source), problems: source.problems }
  },
}

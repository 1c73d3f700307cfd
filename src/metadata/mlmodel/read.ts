import type { Declaration, MetadataReader } from '../declaration.ts'
import { keyOf } from '../entry.ts'
import { readTextFile } from '../text-file.ts'
import { walkYaml } from '../yaml-entries.ts'

/** MLflow's `MLmodel`: it has no field for a license; people put one under `metadata` or beside the flavors. */
export const reader: MetadataReader = {
  async read(file) {
    const source = await readTextFile(file)
    const { entries, problems } = await walkYaml(source.text)
    const declarations = entries.flatMap((entry): Declaration[] => {
      const last = entry.path.at(-1)!.toLowerCase()
      const at = { value: entry.value.trim(), part: 'weights', key: keyOf(entry), place: source.place(entry.start, entry.end) } as const
      if (/^licen[sc]e(?:_id)?$/.test(last)) return [{ kind: 'license', ...at }]
      if (/^licen[sc]e_(?:link|url|file)$/.test(last)) return [{ kind: 'license-link', ...at }]
      return /^(?:base_model|source_model_name)$/.test(last) ? [{ kind: 'base-model', ...at }] : []
    })
    return { declarations, problems: [...source.problems, ...problems] }
  },
}

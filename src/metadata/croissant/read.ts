import type { Declaration, MetadataReader } from '../declaration.ts'
import { walkJson } from '../json-entries.ts'
import { readTextFile } from '../text-file.ts'

/** Croissant (JSON-LD): `license` of the data, `sdLicense` of the metadata itself, `usageInfo` with terms of use. */
export const reader: MetadataReader = {
  async read(file) {
    const { text, place, problems } = await readTextFile(file)
    const { entries, brokenAt } = walkJson(text)
    const declarations = entries.flatMap(({ path, value, start, end }): Declaration[] => {
      const key = (path[0] ?? '').replace(/^(?:sc|schema|cr):/, '')
      const isValue = path.length === 1 || (path.length <= 3 && /^(?:\d+|@id|url|@value)$/.test(path.at(-1)!))
      if (!isValue || value === '') return []
      const at = { key: path.join('.'), place: place(start, end), value }
      if (key === 'license') return [{ kind: 'license', part: 'data', ...at }]
      if (key === 'sdLicense') return [{ kind: 'license', part: 'documentation', ...at }]
      if (key === 'usageInfo') return [{ kind: 'license-link', part: 'data', ...at }]
      return key === 'name' ? [{ kind: 'name', part: 'data', ...at }] : []
    })
    const broken = brokenAt === undefined ? [] : [{ code: 'malformed' as const, message: `The file stops being JSON at character ${brokenAt}.` }]
    return { declarations, problems: [...problems, ...broken] }
  },
}

import type { MetadataReader } from '../declaration.ts'
import { declare, type Row } from '../entry-declarations.ts'
import { walkJson } from '../json-entries.ts'
import { readTextFile } from '../text-file.ts'

const rows: readonly Row[] = [['base_model_name_or_path', 'base-model', 'weights']]

/** `adapter_config.json` beside an adapter: the model that it was trained over. */
export const reader: MetadataReader = {
  async read(file) {
    const source = await readTextFile(file)
    const { entries, brokenAt } = walkJson(source.text)
    // A number or a null is no model.
    const named = entries.filter(({ start }) => source.text[start - 1] === '"')
    const declarations = declare(named, rows, source).map((each) => ({ ...each, relation: 'adapter' as const }))
    const problems = brokenAt === undefined ? [] : [{ code: 'malformed' as const, message: `The file stops being JSON at character ${brokenAt}.` }]
    return { declarations, problems: [...source.problems, ...problems] }
  },
}

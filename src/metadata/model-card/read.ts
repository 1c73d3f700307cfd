import type { Declaration, DeclarationKind, MetadataReader, Part, Relation } from '../declaration.ts'
import type { Entry } from '../entry.ts'
import { keyOf } from '../entry.ts'
import { readTextFile } from '../text-file.ts'
import { walkYaml } from '../yaml-entries.ts'

/** Keys that only cards of data sets have. */
const dataKeys = /^(?:annotations_creators|configs|dataset_info|language_creators|multilinguality|pretty_name|size_categories|source_datasets|task_ids|task_categories):/m

const kinds: Readonly<Record<string, DeclarationKind>> = {
  license: 'license',
  license_name: 'license-name',
  license_link: 'license-link',
  license_details: 'license-text',
  base_model: 'base-model',
  new_version: 'successor',
  datasets: 'dataset',
  source_datasets: 'dataset',
  extra_gated_heading: 'access-terms',
  extra_gated_prompt: 'access-terms',
  extra_gated_description: 'access-terms',
  extra_gated_button_content: 'access-terms',
  extra_gated_eu_disallowed: 'excluded-territory',
}

const relations: readonly string[] = ['adapter', 'merge', 'quantized', 'finetune'] satisfies readonly Relation[]

/** Cards of models and data sets: YAML between two lines of dashes, in front of the text. */
export const reader: MetadataReader = {
  async read(file, name) {
    const { text, place, problems } = await readTextFile(file)
    const front = frontMatter(text)
    if (front === undefined) return { declarations: [], problems }
    const walk = await walkYaml(text.slice(front.start, front.end), front.start)
    const top = (key: string): readonly Entry[] => walk.entries.filter(({ path }) => path[0]?.toLowerCase() === key)
    const isData = /(?:^|\/)datasets(?:--|\/)/.test(name) || dataKeys.test(text.slice(front.start, front.end))
    const part: Part = isData && top('base_model').length === 0 && top('pipeline_tag').length === 0 && top('library_name').length === 0 ? 'data' : 'weights'
    const stated = top('base_model_relation')[0]?.value.toLowerCase()
    const declarations: Declaration[] = []
    const add = (kind: DeclarationKind, entry: Entry, value = entry.value, tagged = stated): void => {
      const relation = kind === 'base-model' && tagged !== undefined && relations.includes(tagged) ? { relation: tagged as Relation } : {}
      declarations.push({ kind, value: value.trim(), part: kind === 'dataset' ? 'data' : part, key: keyOf(entry), place: place(entry.start, entry.end), ...relation })
    }
    for (const entry of walk.entries) {
      const key = entry.path[0]?.toLowerCase() ?? ''
      if (entry.value.trim() === '') continue
      if (key === 'extra_gated_eu_disallowed') {
        if (/^(?:true|yes|on)$/i.test(entry.value)) add('excluded-territory', entry, 'EU')
      } else if (key === 'extra_gated_fields') {
        // The question is the clause: "I agree to …: checkbox".
        if (entry.path.length === 2) add('access-terms', entry, entry.path[1])
      } else if (key === 'tags') {
        const tag = /^license:(.+)$/i.exec(entry.value)
        if (tag !== null && top('license').length === 0) add('license', entry, tag[1])
        const base = /^base_model:(?:(adapter|merge|quantized|finetune):)?(.+)$/i.exec(entry.value)
        if (base !== null && top('base_model').length === 0) add('base-model', entry, base[2], base[1]?.toLowerCase())
      } else if (Object.hasOwn(kinds, key) && entry.path.length <= 2) add(kinds[key]!, entry)
    }
    const unclosed = front.isClosed ? [] : [{ code: 'malformed' as const, message: 'The front matter has no closing line of dashes.' }]
    return { declarations, problems: [...problems, ...unclosed, ...walk.problems] }
  },
}

/** Offset of the first character behind the front matter of a card; 0 when it has none. */
export function frontMatterEnd(text: string): number {
  const front = frontMatter(text)
  return front === undefined ? 0 : front.end
}

/** Where the YAML stands. Without a closing line it goes up to the first heading or the first empty line behind which no key stands. */
function frontMatter(text: string): { readonly start: number; readonly end: number; readonly isClosed: boolean } | undefined {
  const opening = /^\s*---[ \t]*\r?\n/.exec(text)
  if (opening === null) return undefined
  const start = opening[0].length
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(start))
  const heading = /^#{1,6} \S/m.exec(text.slice(start))
  const paragraph = /\r?\n\r?\n(?![ \t#-]|[\w-]+:)/.exec(text.slice(start))
  // A heading in front of the closing line that is no comment between keys: the line belongs to the text.
  const isLate = closing !== null && paragraph !== null && heading !== null && heading.index < closing.index && paragraph.index < closing.index
  if (closing !== null && !isLate) return { start, end: start + closing.index, isClosed: true }
  return { start, end: start + Math.min(heading?.index ?? text.length, paragraph?.index ?? text.length), isClosed: false }
}

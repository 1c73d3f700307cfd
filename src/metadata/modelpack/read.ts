import type { Declaration, MetadataReader } from '../declaration.ts'
import { walkJson } from '../json-entries.ts'
import { readTextFile } from '../text-file.ts'

/** ModelPack configurations (`descriptor.licenses`) and OCI manifests (`org.opencontainers.image.licenses`, layers of documents). */
export const reader: MetadataReader = {
  async read(file) {
    const { text, place, problems } = await readTextFile(file)
    const { entries } = walkJson(text)
    const declarations = entries.flatMap(({ path, value, start, end }): Declaration[] => {
      const last = path.at(-1)
      const isLicense = (path[0] === 'descriptor' && path[1] === 'licenses') || (last === 'org.opencontainers.image.licenses' && path.includes('annotations'))
      if (isLicense) return [{ kind: 'license', value, part: 'weights', key: path.join('.'), place: place(start, end) }]
      if (path[0] === 'layers' && last === 'mediaType' && /\blicense\b|\.doc\.v1\.raw/.test(value)) {
        const digest = entries.find((each) => each.path[0] === 'layers' && each.path[1] === path[1] && each.path[2] === 'digest')
        if (digest !== undefined) return [{ kind: 'license-blob', value: digest.value, part: 'weights', key: digest.path.join('.'), place: place(digest.start, digest.end) }]
      }
      return path.join('.') === 'descriptor.name' ? [{ kind: 'name', value, part: 'weights', key: 'descriptor.name', place: place(start, end) }] : []
    })
    return { declarations, problems }
  },
}

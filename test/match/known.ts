import { existsSync, readdirSync, readFileSync } from 'node:fs'
import licenses from 'spdx-license-list/full.js'

const folder = '../shared/texts'

/** Whether the texts of the AI licenses are at hand. */
export const hasSharedTexts = existsSync(folder)

/** A text and the id that it must be given. */
export interface KnownSpecimen {
  readonly id: string
  readonly text: string
}

/** The texts of the npm package `spdx-license-list`. */
export const spdxTexts: readonly KnownSpecimen[] = Object.entries(licenses).map(([id, { licenseText }]) => ({ id, text: licenseText }))

/** The texts of the AI licenses that the corpus holds figures of; empty where they are missing. */
export const sharedTexts: readonly KnownSpecimen[] = !hasSharedTexts
  ? []
  : readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ id: idOf(name.slice(0, -4)), text: readFileSync(`${folder}/${name}`, 'utf8') }))

function idOf(slug: string): string {
  const file = `corpus/licenses/${slug}/record.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).id : `LicenseRef-${slug}`
}

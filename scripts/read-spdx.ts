/**
 * Reads the XML of the SPDX license list and writes what the build needs of it, figures and hashes only, to corpus/spdx/.
 *
 * usage: npx tsx scripts/read-spdx.ts FOLDER   the folder with the XML files of license-list-XML and its folder `exceptions`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import licenses from 'spdx-license-list/full.js'
import { storeTemplate } from './corpus/spdx.ts'
import { readEntry } from './corpus/template.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npx tsx scripts/read-spdx.ts FOLDER')
  process.exit(2)
}
const files = [folder, join(folder, 'exceptions')].flatMap((place) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => join(place, name)),
)
const lines = files.map((file) => {
  const entry = readEntry(readFileSync(file, 'utf8'))
  return JSON.stringify(storeTemplate(entry, entry.document === 'license' ? licenses[entry.id]?.licenseText : undefined))
})
mkdirSync('corpus/spdx', { recursive: true })
writeFileSync('corpus/spdx/templates.ndjson', `${lines.join('\n')}\n`)
console.log(`${lines.length} templates`)

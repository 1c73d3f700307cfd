/**
 * Reads the XML of the SPDX license list and writes what the build needs of it, figures and hashes only, to corpus/spdx/.
 *
 * usage: npx tsx scripts/read-spdx.ts FOLDER   the folder with the XML files of license-list-XML and its folder `exceptions`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import licenses from 'spdx-license-list/full.js'
import { storeNotice, storeTemplate } from './corpus/spdx.ts'
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
const entries = files.map((file) => readEntry(readFileSync(file, 'utf8')))
const templates = entries.map((entry) => JSON.stringify(storeTemplate(entry, entry.document === 'license' ? licenses[entry.id]?.licenseText : undefined)))
const notices = entries.flatMap((entry) => (entry.header === undefined ? [] : [JSON.stringify(storeNotice(entry.id, entry.header))]))
mkdirSync('corpus/spdx', { recursive: true })
writeFileSync('corpus/spdx/templates.ndjson', `${templates.join('\n')}\n`)
writeFileSync('corpus/spdx/notices.ndjson', `${notices.join('\n')}\n`)
console.log(`${templates.length} templates, ${notices.length} standard notices`)

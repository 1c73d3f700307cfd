/** Writes the example models and, beside each, what must be read in it. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exampleModels } from './example-models.ts'

const folder = 'examples/models'
rmSync(folder, { recursive: true, force: true })
for (const [name, { why, files, models }] of Object.entries(exampleModels)) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, name, path)
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file)
    else writeFileSync(file, content)
  }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ why, models }, undefined, 2)}\n`)
}
const rows = Object.entries(exampleModels).map(([name, { why }]) => `| [${name}](${name}) | ${why} | [expected](${name}.json) |`)
writeFileSync(
  join(folder, 'INDEX.md'),
  `# Example models\n\nWritten by \`npm run examples\`; do not edit. Nothing here was trained, and nobody here exists.\n\n    npx strings-attached model examples/models/adapter\n\n| folder | what it shows | what is read |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
)

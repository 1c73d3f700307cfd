/**
 * Reads every labeled text with the classifier and compares what it read with the labels, by the score tool beside them.
 *
 * usage: npm run score -- [--shared FOLDER] [--labels FOLDER] [--texts FOLDER] [flags of score.mjs: --by kind --misses --core …]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { classify } from '../src/classify.ts'

const flags = process.argv.slice(2)
const option = (name: string, fallback: string): string => {
  const at = flags.indexOf(name)
  return at < 0 ? fallback : flags.splice(at, 2)[1]!
}
const shared = option('--shared', '../shared')
const labels = option('--labels', join(shared, 'labels'))
const texts = option('--texts', join(shared, 'texts'))
if (!existsSync(labels)) {
  console.error(`No labels at ${labels}: nothing was scored. Give --shared or --labels.`)
  process.exit(2)
}
const predictions = mkdtempSync(join(tmpdir(), 'strings-attached-score-'))
for (const file of readdirSync(labels).filter((name) => name.endsWith('.json'))) {
  const text = readFileSync(join(texts, file.replace(/\.json$/, '.txt')), 'utf8')
  writeFileSync(join(predictions, file), JSON.stringify({ restrictions: classify(text).restrictions }))
}
const { status } = spawnSync(process.execPath, [join(shared, 'tools/score.mjs'), predictions, labels, texts, ...flags], { stdio: 'inherit' })
rmSync(predictions, { recursive: true })
process.exit(status ?? 2)

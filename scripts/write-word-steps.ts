/**
 * Counts how often words stand in licenses and writes src/pattern/word-steps.ts, by which patterns are compiled.
 *
 * usage: npx tsx scripts/write-word-steps.ts FOLDER   a folder with texts of AI licenses; those of the license list come from npm
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import spdx from 'spdx-license-list/full.js'
import { hashWord, tokenize } from '../src/text/tokenize.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: npx tsx scripts/write-word-steps.ts FOLDER')

/** Steps of the scale are halves: a word of step 5 is one of 32 or more. */
const STEPS = 12
/** AI licenses count so often, for they are fewer and longer to read. */
const WEIGHT = 3

const isIdeograph = (word: string): boolean => /^\p{Script=Han}/u.test(word)
const counts = new Map<string, number>()
const totals = { ideographs: 0, words: 0 }

function count(text: string, weight: number): void {
  const tokens = tokenize(text)
  for (let token = 0; token < tokens.count; token++) {
    const word = text.slice(tokens.start[token], tokens.end[token]).toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + weight)
    totals[isIdeograph(word) ? 'ideographs' : 'words'] += weight
  }
}

for (const { licenseText } of Object.values(spdx)) count(licenseText, 1)
for (const name of readdirSync(folder)) if (/\.(txt|md|html)$/.test(name)) count(readFileSync(join(folder, name), 'utf8'), WEIGHT)

/** Words that patterns can hold: names of publishers and numbers are none of them. */
const { program } = await import('../src/pattern/registry.ts')
await import('../src/restrictions/index.ts')
await import('../src/classify.ts')
const { tableHash, tableForm } = program()
const known = new Set<number>()
tableForm.forEach((form, at) => {
  if (form !== 0) known.add(tableHash[at]!)
})

const steps: string[][] = Array.from({ length: STEPS }, () => [])
for (const [word, times] of counts) {
  if (!/^\p{L}+$/u.test(word) || !known.has(hashWord(word))) continue
  const step = Math.floor(Math.log2(totals[isIdeograph(word) ? 'ideographs' : 'words'] / times))
  if (step < STEPS) steps[step]!.push(word)
}
const lines = steps.map((words) => `  '${words.sort().join(' ')}',\n`)
writeFileSync(
  'src/pattern/word-steps.ts',
  `/**
 * How often words stand in licenses, written by scripts/write-word-steps.ts: each line holds the words of which there is about one in
 * so many, in powers of two from one in one. Ideographs are counted among ideographs.
 */
export const steps = [
${lines.join('')}]
`,
)

/**
 * Counts how often words stand in licenses and writes src/pattern/frequency.ts, by which patterns are compiled.
 *
 * usage: npx tsx scripts/write-frequency.ts FOLDER   a folder with texts of AI licenses; those of the license list come from npm
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import spdx from 'spdx-license-list/full.js'
import { hashWord, tokenize } from '../src/text/tokenize.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: npx tsx scripts/write-frequency.ts FOLDER')

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
  'src/pattern/frequency.ts',
  `/**
 * How often words stand in licenses, counted by scripts/write-frequency.ts: each line holds the words of which there is about one in
 * so many, in powers of two from one in one. Ideographs are counted among ideographs.
 */
const steps = [
${lines.join('')}]

/** What is expected of a word that stands in no line. */
const RARE = 2 ** -(steps.length + 2)

const shares = new Map<string, number>()
for (const [step, words] of steps.entries()) for (const word of words.split(' ')) shares.set(word, 2 ** -step)

/** The share of a word, as written in lowercase, among the words of licenses. */
export const shareOf = (word: string): number => shares.get(word) ?? RARE
`,
)

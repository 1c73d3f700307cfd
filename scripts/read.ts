/**
 * Prints what is read in a text, for those who write rules: each clause with its lead-in and the force at each word, and the
 * restrictions it gave.
 *
 * usage: npx tsx scripts/read.ts FILE [--clauses] [--kind KIND]   (`-` reads standard input)
 */
import { readFileSync } from 'node:fs'
import { classify } from '../src/classify.ts'
import { isDefinition } from '../src/clauses/definition.ts'
import { segment } from '../src/clauses/segment.ts'
import { Reading } from '../src/clauses/view.ts'
import { readDocument } from '../src/document/document.ts'

const flags = process.argv.slice(2)
const path = flags.find((flag) => !flag.startsWith('--')) ?? '-'
const text = readFileSync(path === '-' ? 0 : path, 'utf8')
const kind = flags.includes('--kind') ? flags[flags.indexOf('--kind') + 1] : undefined
const forceNames = ['.', 'NOT', 'MUST', 'MAY', 'except', 'ask', 'reserve', 'licensor']

if (flags.includes('--clauses')) {
  const segmentation = segment(readDocument(text))
  const reading = new Reading(segmentation)
  for (const clause of segmentation.clauses) {
    const view = reading.view(clause)
    const words: string[] = []
    let before = -1
    for (let i = view.own; i < view.length; i++) {
      const force = view.forceAt(i)
      if (force !== before) words.push(`<${forceNames[force]}>`)
      before = force
      words.push(view.words(i, i + 1))
    }
    console.log(
      `#${clause.index} ${clause.kind}${isDefinition(view) ? ' DEFINITION' : ''}${clause.leadIn === undefined ? '' : ` under #${clause.leadIn.index}`} h[${clause.headings.map((h) => h.index).join()}] ${words.join(' ')}`,
    )
  }
}
for (const { evidence, confidence, basis, ...rest } of classify(text).restrictions) {
  if (kind !== undefined && rest.kind !== kind) continue
  console.log(JSON.stringify(rest))
  for (const { line, quote } of evidence) console.log(`    ${line}: ${JSON.stringify(quote.slice(0, 200))}`)
}

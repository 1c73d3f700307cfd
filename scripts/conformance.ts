/**
 * Holds the classifier against labeled texts, where they are at hand: how many restrictions are read as the labels say, and how many
 * texts are recognized as themselves. Fails below the floors; says "skipped" where there is nothing to compare with.
 *
 * This tells whether something broke. Most of the texts are those that the rules were written with, so a high figure here is no estimate
 * of how other licenses are read: `docs/quality.md` keeps the two apart.
 *
 * usage: npm run conformance -- [--shared FOLDER] [--labels FOLDER] [--texts FOLDER]
 */
import { existsSync } from 'node:fs'
import { type IdentificationScore, identifyFolder, identifySpdx } from './identification.ts'
import { areAtHand, labeledTexts, rates, readScores, score } from './scoring.ts'

/** What must hold: shares from 0 to 1. Below them something that was read before is no longer read. */
const FLOORS = {
  /** F1 over the kinds that decide. */
  core: 0.8,
  /** F1 of each kind whose numbers and places decide who may use a model at all. */
  deciding: 0.95,
  /** Hits whose words are those that the label points at. */
  evidence: 0.97,
} as const
const deciding = ['user-cap', 'revenue-cap', 'territory']

const faults: string[] = []
const labeled = labeledTexts(process.argv.slice(2))

if (areAtHand(labeled)) {
  const [byKind, core] = score(labeled, [['--by', 'kind'], ['--core']])
  console.log(`Restrictions, against the labels at ${labeled.labels}:\n\n${byKind}${core}`)
  const kinds = readScores(byKind!)
  const total = readScores(core!)[0]!
  hold('F1 over core kinds', rates(total).f1, FLOORS.core)
  hold('evidence of core kinds', total.evidence ?? 0, FLOORS.evidence)
  for (const name of deciding) {
    const found = kinds.find((kind) => kind.name === name)
    if (found !== undefined) hold(`F1 of ${name}`, rates(found).f1, FLOORS.deciding)
  }
} else console.log(`Restrictions: skipped, no labels at ${labeled.labels}.`)

identified('SPDX texts', identifySpdx())
if (existsSync(labeled.texts)) identified(`texts at ${labeled.texts}`, identifyFolder(labeled.texts))
else console.log(`Identification of AI licenses: skipped, no texts at ${labeled.texts}.`)

for (const fault of faults) console.error(`conformance: ${fault}`)
process.exit(faults.length === 0 ? 0 : 1)

function hold(what: string, seen: number, floor: number): void {
  if (seen < floor) faults.push(`${what} is ${seen.toFixed(3)}; it must be at least ${floor}`)
}

function identified(what: string, { texts, itself, exact, mistaken, unknown }: IdentificationScore): void {
  console.log(`Identification, ${what}: ${itself} of ${texts} recognized as themselves, ${exact} word for word.`)
  for (const [id, takenFor] of mistaken) faults.push(`${id} was taken for ${takenFor}`)
  if (unknown.length > 0) faults.push(`${unknown.length} ${what} were not recognized: ${unknown.slice(0, 10).join(', ')}${unknown.length > 10 ? ' …' : ''}`)
}

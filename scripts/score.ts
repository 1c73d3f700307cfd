/**
 * Reads every labeled text with the classifier and compares what it read with the labels, by the score tool beside them.
 *
 * usage: npm run score -- [--shared FOLDER] [--labels FOLDER] [--texts FOLDER] [flags of score.mjs: --by kind --misses --core …]
 */
import { areAtHand, labeledTexts, score } from './scoring.ts'

const flags = process.argv.slice(2)
const labeled = labeledTexts(flags)
if (!areAtHand(labeled)) {
  console.error(`No labels at ${labeled.labels}: nothing was scored. Give --shared or --labels.`)
  process.exit(2)
}
process.stdout.write(score(labeled, [flags])[0]!)

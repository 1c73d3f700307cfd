/** Prints how fast the classifier is. usage: npm run bench (after npm run build, for the cold start) */
import { checksum, measureSpeed } from './speed.ts'

const { characters, identify, identifyEdited, classify, classifyMillions, growth, cold, bareStart } = measureSpeed()
const rows = [
  ['identification, warm', `${identify.toFixed(1)} times the bare loop`],
  ['the same, edited', `${identifyEdited.toFixed(1)} times the bare loop`],
  ['classification, warm', `${classify.toFixed(1)} times the bare loop (${classifyMillions.toFixed(1)} million characters a second here)`],
  ['10 MB against 1 MB', `${growth.toFixed(1)} times the time`],
  ['the command, cold', `${cold.toFixed(2)} times node -e 0 (${bareStart.toFixed(0)} ms here)`],
]
console.log(`On ${characters} characters of license text (checksum ${checksum()}):`)
for (const [what, told] of rows) console.log(`  ${what!.padEnd(22)} ${told}`)

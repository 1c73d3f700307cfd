/**
 * Fits the confidence of readings to those that were judged, and writes `src/restrictions/calibration.ts`.
 *
 * usage: npm run calibrate -- [--texts FOLDER]
 */
import { writeFileSync } from 'node:fs'
import { trained } from '../src/restrictions/second-reader.ts'
import { bandsOf, crossValidated, fitCalibration, judgedReadings } from './calibration.ts'
import { labeledTexts } from './scoring.ts'

const { texts } = labeledTexts(process.argv.slice(2))
const readings = judgedReadings(texts, trained())
const { signs, kinds } = fitCalibration(readings)
writeFileSync(
  'src/restrictions/calibration.ts',
  `/**
 * What turns the signs of a reading into a confidence (see \`confidence.ts\`): a figure for each sign, and what is added for a kind.
 * Fitted to ${readings.length} judged readings. Written by \`npm run calibrate\`; do not edit.
 */
export const calibration: { readonly signs: readonly number[]; readonly kinds: Readonly<Record<string, number>> } = {
  signs: [${signs.join(', ')}],
  kinds: {
${Object.entries(kinds)
  .filter(([, figure]) => figure !== 0)
  .map(([kind, figure]) => `    ${/^[a-z]+$/.test(kind) ? kind : `'${kind}'`}: ${figure},`)
  .join('\n')}
  },
}
`,
)
console.table(bandsOf(crossValidated(readings)))

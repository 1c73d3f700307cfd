/**
 * Writes `src/names/known-openings.ts`: the words with which known names begin, as hashes. To be run when the names have changed.
 *
 *     npx tsx scripts/build-openings.ts
 */
import { writeFileSync } from 'node:fs'
import { packOpenings } from './names/openings.ts'

writeFileSync(
  'src/names/known-openings.ts',
  `// Written by scripts/build-openings.ts; do not edit.

/** Hashes of the words with which known names begin: see \`name-opening.ts\`. */
export const knownOpenings = '${packOpenings()}'
`,
)

import type { Corpus } from './corpus.ts'

/**
 * Names a corpus by what it holds: the number of license ids and a hash (FNV-1a, 32-bit) over the words of all texts. The same licenses
 * give the same name; a license more or a word less gives another one.
 */
export function corpusVersion({ programs, records }: Corpus): string {
  let hash = 0x811c9dc5
  for (const step of programs) hash = Math.imul(hash ^ step, 0x01000193)
  return `${records.count}-${(hash >>> 0).toString(16).padStart(8, '0')}`
}

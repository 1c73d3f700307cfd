import type { Restriction } from '../restrictions/index.ts'
import { sha256 } from '../text/sha256.ts'

const unprinted: ReadonlySet<string> = new Set(['modality', 'subject', 'evidence', 'confidence', 'basis'])

/** Words and values, and nothing of where they stand or how sure the reading is: what a person agreed to is still the same. */
export function fingerprintOf(restriction: Restriction): string {
  const values = Object.entries(restriction)
    .filter(([name]) => !unprinted.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value])
  const words = (restriction.evidence[0]?.quote ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return sha256(JSON.stringify([values, words])).slice(0, 16)
}

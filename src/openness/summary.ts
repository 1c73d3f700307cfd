import { osd } from './osd/framework.ts'
import { type ReadLicense, subjectOf } from './subject.ts'

/** Breaches that a summary names; the rest are counted. */
const NAMED = 3

/**
 * One line on whether a license is open source by the Open Source Definition: `not open source: User cap (OSD 5), Field of use
 * (OSD 6)`.
 *
 * @param classification what `classify` gave
 */
export function summarizeOpenness(classification: ReadLicense): string {
  const { verdict, reasons } = osd.assess(subjectOf(classification, undefined))
  if (verdict === 'met') return 'open source (approved by the OSI)'
  if (verdict === 'cannot-tell')
    return classification.expression === null && classification.restrictions.length === 0
      ? 'open source: cannot tell (no license known)'
      : 'open source: cannot tell (not on the list of the OSI, no clear breach read)'
  const breaches = new Map<string, Set<string>>()
  for (const { effect, kind, criterion } of reasons)
    if (effect === 'breaks' && kind !== null) {
      const criteria = breaches.get(kind) ?? new Set()
      breaches.set(kind, criteria.add(criterion))
    }
  const named = [...breaches].slice(0, NAMED).map(([kind, criteria]) => `${kind.replaceAll('-', ' ')} (OSD ${[...criteria].join(', ')})`)
  const more = breaches.size - named.length
  return `not open source: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

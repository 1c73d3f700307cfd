import { kindByName, type Restriction } from '../restrictions/index.ts'
import { listed } from '../restrictions/tell.ts'

/** Fields that every restriction has and that are told in other places; a comparator is told with its value. */
const told = new Set(['kind', 'modality', 'evidence', 'confidence', 'basis', 'comparator'])

/** Names of values whose field name alone would be misread. */
const labels: Readonly<Record<string, string>> = {
  subject: 'reaches',
  consequence: 'follows',
  exceptions: 'except',
  asOf: 'looked at',
  viaOutputs: 'by outputs',
  viaMaterials: 'by the materials',
  what: 'concerns',
}

/**
 * The stated values of a restriction in words: `measured: preceding month`. What the text does not state is left out.
 *
 * @param skipKey leaves out the values that tell two restrictions of the kind apart, where the sentence beside it says them
 */
export function valuesInWords(restriction: Restriction, skipKey = false): readonly string[] {
  const key = skipKey ? (kindByName.get(restriction.kind)?.key as readonly string[]) : []
  return Object.entries(restriction).flatMap(([name, value]) => {
    if (told.has(name) || key.includes(name)) return []
    const words = name === 'value' && 'comparator' in restriction ? `${comparators[restriction.comparator]} ${inWords(value)}` : inWords(value)
    return words === '' ? [] : [`${labels[name] ?? spaced(name)}: ${words}`]
  })
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return grouped(value)
  if (Array.isArray(value)) return listed(value.map(inWords))
  return typeof value === 'string' ? (/^[a-z]+(-[a-z]+)+$/.test(value) ? value.replaceAll('-', ' ') : value) : JSON.stringify(value)
}

const comparators = { '>': 'more than', '>=': 'at least' } as const

const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** A number with commas between thousands, the same wherever it runs. */
export const grouped = (value: number): string => String(value).replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))

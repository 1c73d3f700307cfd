import type { Consequence } from './restriction.ts'

/** How restrictions say themselves in a plain sentence: figures, and what follows above a limit. */

const scales: readonly (readonly [number, string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** A number as people read it: `700 million`, `1.5 billion`, `12,000`. */
export function figure(value: number): string {
  for (const [scale, name] of scales) {
    const scaled = value / scale
    if (scaled >= 1 && Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-9) return `${scaled} ${name}`
  }
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** How many there are, as people read it: `12 million users`, `1 copy`. */
export const counted = (value: number, plural: string): string => `${figure(value)} ${value === 1 ? plural.replace(/ies$/, 'y').replace(/s$/, '') : plural}`

/** A list as people read it: `A, B and C`. */
export const listed = (words: readonly string[], last = 'and'): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`)

/** What a cap says, as far as the text states it. */
export interface CapTelling {
  readonly comparator: '>' | '>='
  readonly consequence: Consequence | null
  readonly grantor?: string | null
  readonly discretion?: 'sole' | null
}

/**
 * Tells a cap.
 *
 * @param amount the threshold with its unit: "700 million monthly active users"
 */
export function tellCap(amount: string, { comparator, consequence, grantor = null, discretion = null }: CapTelling): string {
  const from = comparator === '>' ? `Above ${amount}` : `From ${amount} on`
  const by = grantor === null ? '' : ` from ${grantor}`
  switch (consequence) {
    case 'request-license':
      return `${from} you need a license${by}${discretion === 'sole' ? ', at its sole discretion' : ''}.`
    case 'pay':
      return `${from} you must pay${grantor === null ? '' : ` ${grantor}`}.`
    case 'display-attribution':
      return `${from} you must display an attribution.`
    case 'notify':
      return `${from} you must notify${grantor === null ? ' the licensor' : ` ${grantor}`}.`
    case 'terminates':
      return `${from} the license ends.`
    case 'prohibited':
      return `${from} use is not allowed.`
    case 'none':
    case null:
      return `${from} the grant no longer holds as given.`
  }
}

import { clear, conflict, unknown, type Weigh } from '../intended-use.ts'
import { countriesOf } from '../place-groups.ts'
import { listed } from '../tell.ts'
import type { Territory } from './rules.ts'

/** Country by country: DE is in the EU, and whoever works in the EU works in DE. */
export const weighTerritory: Weigh<Territory> = ({ excluded, allowed }, { territories }) => {
  if ((excluded ?? []).length === 0 && (allowed ?? []).length === 0) return unknown(null, 'The license holds in certain places alone and names them elsewhere.')
  const out = inWords(excluded ?? [], 'or')
  const only = inWords(allowed ?? [], 'and')
  if (territories === undefined || territories.length === 0)
    return unknown('territories', `Where it is used is not stated; the license ${(excluded ?? []).length > 0 ? `does not hold in ${out}` : `holds in ${only} alone`}.`)
  const where = territories.includes('worldwide') ? 'worldwide' : undefined
  if (excluded !== null && excluded.length > 0) {
    const outside = new Set(excluded.flatMap(countriesOf))
    const hit = where === undefined ? territories.filter((place) => countriesOf(place).some((country) => outside.has(country))) : [where]
    if (hit.length > 0) return conflict('territories', `You use it ${where ?? `in ${inWords(hit, 'and')}`}, and the license does not hold in ${out}.`)
  }
  if (allowed !== null && allowed.length > 0) {
    const within = new Set(allowed.flatMap(countriesOf))
    const hit = where === undefined ? territories.filter((place) => !countriesOf(place).every((country) => within.has(country))) : [where]
    if (hit.length > 0) return conflict('territories', `You use it ${where ?? `in ${inWords(hit, 'and')}`}, and the license holds in ${only} alone.`)
  }
  return clear('territories', `The license holds in ${inWords(territories, 'and')}.`)
}

const inWords = (places: readonly string[], last: 'and' | 'or'): string =>
  listed(
    places.map((place) => (place === 'EU' || place === 'EEA' ? `the ${place}` : place)),
    last,
  )

import { clear, conflict, unknown, type Weigh } from '../intended-use.ts'
import { countriesOf } from '../place-groups.ts'
import { listed } from '../tell.ts'
import type { Territory } from './rules.ts'

/** Country by country: DE is in the EU, and whoever works in the EU works in DE. */
export const weighTerritory: Weigh<Territory> = ({ excluded, allowed }, { territories }) => {
  if ((excluded ?? []).length === 0 && (allowed ?? []).length === 0) return unknown(null, 'The license holds in certain places alone and names them elsewhere.')
  if (territories === undefined || territories.length === 0) return unknown('territories', 'Where it is used is not stated.')
  const where = territories.includes('worldwide') ? 'worldwide' : undefined
  if (excluded !== null && excluded.length > 0) {
    const out = new Set(excluded.flatMap(countriesOf))
    const hit = where === undefined ? territories.filter((place) => countriesOf(place).some((country) => out.has(country))) : [where]
    if (hit.length > 0) return conflict('territories', `You use it ${inWords(hit)}, and the license does not hold in ${listed(excluded, 'or')}.`)
  }
  if (allowed !== null && allowed.length > 0) {
    const within = new Set(allowed.flatMap(countriesOf))
    const hit = where === undefined ? territories.filter((place) => !countriesOf(place).every((country) => within.has(country))) : [where]
    if (hit.length > 0) return conflict('territories', `You use it ${inWords(hit)}, and the license holds in ${listed(allowed)} alone.`)
  }
  return clear('territories', `The license holds in ${listed(territories)}.`)
}

const inWords = (places: readonly string[]): string => (places.includes('worldwide') ? 'worldwide' : `in ${listed(places)}`)

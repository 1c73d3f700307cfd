import { countryNames } from '../quantities/place/countries.ts'

/** Countries by their English names, and what else people write for places. */
export const otherPlaces: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(countryNames).map(([code, names]) => [names.split('|')[0]!.toLowerCase(), code])),
  uk: 'GB',
  usa: 'US',
  prc: 'CN',
  world: 'worldwide',
  global: 'worldwide',
  everywhere: 'worldwide',
  'european union': 'EU',
}

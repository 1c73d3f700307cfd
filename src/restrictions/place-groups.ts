/** Member states of the European Union: ISO 3166-1 alpha-2 codes. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** Groups of countries that licenses and users name as one place. */
export const placeGroups: Readonly<Record<'EU' | 'EEA', readonly string[]>> = { EU, EEA: [...EU, 'IS', 'LI', 'NO'] }

/** The countries of a place: the members of a group, or the country itself. */
export const countriesOf = (place: string): readonly string[] => (place === 'EU' || place === 'EEA' ? placeGroups[place] : [place])

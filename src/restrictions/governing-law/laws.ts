import { countryNames, otherNames } from '../../quantities/place/countries.ts'

/**
 * Names of laws, by the code that is reported: what stands before or after "law(s)". Countries come from the room of
 * quantities; here are the parts of countries that have a law of their own, and the adjectives that name a law.
 */
const named: Readonly<Record<string, string>> = {
  'GB-ENG': 'England and Wales|England & Wales|England|English|英格兰和威尔士|英格兰与威尔士|英格兰|英国法律',
  'GB-SCT': 'Scotland|Scots|Scottish|苏格兰',
  'GB-NIR': 'Northern Ireland|北爱尔兰',
  GB: 'United Kingdom|UK|British',
  'CA-ON': 'Ontario|安大略',
  'CA-BC': 'British Columbia',
  'CA-QC': 'Quebec|Québec|魁北克',
  'CA-AB': 'Alberta',
  'CA-MB': 'Manitoba',
  'CA-NS': 'Nova Scotia',
  'CA-SK': 'Saskatchewan',
  'AU-NSW': 'New South Wales|新南威尔士',
  'AU-VIC': 'Victoria, Australia|State of Victoria',
  'AU-QLD': 'Queensland',
  'AU-WA': 'Western Australia',
  'AU-SA': 'South Australia',
  'AU-ACT': 'Australian Capital Territory',
  'AE-AZ': 'Abu Dhabi Global Market|ADGM',
  'AE-DU': 'Dubai International Financial Centre|DIFC',
  HK: 'Hong Kong Special Administrative Region|Hong Kong SAR|Hong Kong|中华人民共和国香港特别行政区|中国香港特别行政区|香港特别行政区|中国香港|香港',
  MO: 'Macao Special Administrative Region|Macau|Macao|中华人民共和国澳门特别行政区|澳门特别行政区|澳门|澳門',
  TW: 'Republic of China|Taiwan|中华民国|中華民國|台湾|臺灣|台灣',
  CN: "People's Republic of China|People’s Republic of China|Peoples Republic of China|mainland of the People's Republic of China|mainland of China|mainland China|Chinese mainland|P.R. China|P.R.C.|P. R. China|PR China|PRC|China|Chinese|中华人民共和国大陆地区|中华人民共和国|中華人民共和國|中國|中国",
  SG: 'Singapore|Singaporean|新加坡共和国|新加坡',
  US: 'United States of America|United States|U.S.A.|USA|U.S. federal|US federal|federal law of the U.S.|美利坚合众国|美国',
  DE: 'Federal Republic of Germany|Germany|German|德国',
  FR: 'France|French|法国',
  CH: 'Switzerland|Swiss|瑞士',
  AT: 'Austria|Austrian|奥地利',
  IT: 'Italy|Italian',
  ES: 'Spain|Spanish',
  PT: 'Portugal|Portuguese',
  NL: 'The Netherlands|Netherlands|Dutch|荷兰',
  BE: 'Belgium|Belgian',
  LU: 'Luxembourg',
  IE: 'Ireland|Irish|爱尔兰',
  SE: 'Sweden|Swedish',
  NO: 'Norway|Norwegian',
  DK: 'Denmark|Danish',
  FI: 'Finland|Finnish',
  PL: 'Poland|Polish',
  CZ: 'Czech Republic|Czechia|Czech',
  GR: 'Greece|Greek',
  IL: 'State of Israel|Israel|Israeli',
  JP: 'Japan|Japanese|日本国|日本',
  KR: 'Republic of Korea|South Korea|Korea|Korean|大韩民国|韩国',
  IN: 'Republic of India|India|Indian|印度',
  CA: 'Canada|Canadian|加拿大',
  AU: 'Australia|Australian|澳大利亚',
  NZ: 'New Zealand',
  BR: 'Brazil|Brazilian',
  RU: 'Russian Federation|Russia|Russian',
  AE: 'United Arab Emirates|UAE|阿联酋',
  EE: 'Estonia|Estonian',
  'US-AL': 'Alabama',
  'US-AK': 'Alaska',
  'US-AZ': 'Arizona',
  'US-AR': 'Arkansas',
  'US-CA': 'California|Californian|加利福尼亚州|加利福尼亚|加州',
  'US-CO': 'Colorado',
  'US-CT': 'Connecticut',
  'US-DE': 'Delaware|特拉华州|特拉华',
  'US-DC': 'District of Columbia',
  'US-FL': 'Florida',
  'US-GA': 'State of Georgia',
  'US-HI': 'Hawaii',
  'US-ID': 'Idaho',
  'US-IL': 'Illinois',
  'US-IN': 'Indiana',
  'US-IA': 'Iowa',
  'US-KS': 'Kansas',
  'US-KY': 'Kentucky',
  'US-LA': 'Louisiana',
  'US-ME': 'Maine',
  'US-MD': 'Maryland',
  'US-MA': 'Massachusetts',
  'US-MI': 'Michigan',
  'US-MN': 'Minnesota',
  'US-MS': 'Mississippi',
  'US-MO': 'Missouri',
  'US-MT': 'Montana',
  'US-NE': 'Nebraska',
  'US-NV': 'Nevada',
  'US-NH': 'New Hampshire',
  'US-NJ': 'New Jersey',
  'US-NM': 'New Mexico',
  'US-NY': 'New York|纽约州|纽约',
  'US-NC': 'North Carolina',
  'US-ND': 'North Dakota',
  'US-OH': 'Ohio',
  'US-OK': 'Oklahoma',
  'US-OR': 'Oregon',
  'US-PA': 'Pennsylvania',
  'US-RI': 'Rhode Island',
  'US-SC': 'South Carolina',
  'US-SD': 'South Dakota',
  'US-TN': 'Tennessee',
  'US-TX': 'Texas',
  'US-UT': 'Utah',
  'US-VT': 'Vermont',
  'US-VA': 'Virginia|Commonwealth of Virginia',
  'US-WA': 'Washington',
  'US-WV': 'West Virginia',
  'US-WI': 'Wisconsin',
  'US-WY': 'Wyoming',
}

/** Names with their codes, the longest first, so that the region of a country is met before the country. */
type LawNames = readonly (readonly [name: string, code: string])[]

/** The names as they are written. */
function lawNames(): LawNames {
  const all = new Map<string, string>()
  for (const [code, list] of Object.entries(named)) for (const name of list.split('|')) all.set(name, code)
  // `Georgia` is left to the country; the state says "State of".
  for (const [code, list] of Object.entries(countryNames)) for (const name of list.split('|')) if (!all.has(name)) all.set(name, code)
  for (const [name, code] of otherNames) if (!all.has(name) && name.length > 3) all.set(name, code)
  const byLength: [string, string][][] = []
  for (const [written, code] of all) (byLength[written.length] ??= []).push([written.replace(/’/g, "'"), code])
  return byLength.reverse().flat()
}

/** Names by their first two characters: a run of words holds few of these, and all other names are passed over. */
class LawTable {
  private readonly ranks = new Map<string, number[]>()

  constructor(private readonly names: LawNames) {
    names.forEach(([name], rank) => {
      const opening = name.slice(0, 2)
      const list = this.ranks.get(opening)
      if (list === undefined) this.ranks.set(opening, [rank])
      else list.push(rank)
    })
  }

  /** The names that may stand in a run of words, in their order. */
  candidates(text: string): LawNames {
    const ranks = new Set<number>()
    for (let at = 0; at + 1 < text.length; at++) for (const rank of this.ranks.get(text.slice(at, at + 2)) ?? []) ranks.add(rank)
    return [...ranks].sort((a, b) => a - b).map((rank) => this.names[rank]!)
  }
}

let asWritten: LawTable | undefined
let inCapitals: LawTable | undefined

/** The names in running text, or in capitals; gathered when the first law is read. */
function tableOf(isShouted: boolean): LawTable {
  if (isShouted) inCapitals ??= new LawTable(lawNames().map(([name, code]) => [name.toUpperCase(), code]))
  else asWritten ??= new LawTable(lawNames())
  return isShouted ? inCapitals! : asWritten!
}

/** The law of a code, by its English name: `US-CA` as California; the code itself when no name is known. */
export const nameOfLaw = (code: string): string => (named[code] ?? countryNames[code] ?? code).split('|')[0]!

const isLetter = (character: string | undefined): boolean => character !== undefined && /[A-Za-z]/.test(character)

/** The code of the law that a run of words names first; a part of a country goes before the country. */
export function readLaw(words: string): string | undefined {
  const text = words.replace(/\s+/g, ' ').replace(/’/g, "'")
  const isShouted = text === text.toUpperCase()
  let best: { at: number; end: number; code: string } | undefined
  const found: { at: number; end: number; code: string }[] = []
  for (const [name, code] of tableOf(isShouted).candidates(text)) {
    const at = text.indexOf(name)
    if (at < 0) continue
    const end = at + name.length
    // A name in letters must not stand inside another word.
    if (/[A-Za-z]/.test(name) && (isLetter(text[at - 1]) || isLetter(text[end]))) continue
    if (found.some((other) => other.at <= at && end <= other.end)) continue
    found.push({ at, end, code })
  }
  for (const each of found) if (best === undefined || each.at < best.at) best = each
  if (best === undefined) return undefined
  // "The United States and the State of California", "Ontario and the laws of Canada": the part decides.
  const part = found.filter(({ code }) => code.startsWith(`${best.code}-`)).sort((a, b) => a.at - b.at)[0]
  if (part !== undefined) return part.code
  // "The Hong Kong Special Administrative Region of China".
  return best.code
}

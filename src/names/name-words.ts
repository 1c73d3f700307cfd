/**
 * A license name as words that can be compared: `the Apache License, Version 2.0`, `Apache-2.0`, `apache2` and `Apache v2` all
 * become `apache 2`. Words that every license has in its name are dropped, long forms become the short ones people use.
 */
export interface NameWord {
  readonly word: string
  /** Where its last character ends, in UTF-16 units of the text it was read from. */
  readonly end: number
}

/** A name read word by word. */
export interface NameWords {
  readonly words: readonly NameWord[]
  /** Ends of the words that call it a license: a plain word such as `fair` is a name only with one of them. */
  readonly licenseWordEnds: readonly number[]
}

const lexeme = /\d+(?:\.\d+)*(?:[a-c](?![a-z]))?|[a-z\u00e0-\u024f]+|\p{Script=Han}|\+/gu

/** Words that say nothing about which license it is. */
const fillers = new Set('the a an and of for to v ver version license licence licenses licences licensing agreement'.split(' '))
const licenseWords = new Set(['license', 'licence', 'licenses', 'licences', 'agreement', 'terms'])

/** Ways to say the same, as words: longest first within a first word; the right side replaces the left. */
export const rewrites: readonly (readonly [from: string, to: string])[] = [
  ['gnu lesser general public', 'lgpl'],
  ['gnu library general public', 'lgpl'],
  ['gnu library or lesser general public', 'lgpl'],
  ['gnu affero general public', 'agpl'],
  ['gnu general public', 'gpl'],
  ['gnu free documentation', 'gfdl'],
  ['gnu gpl', 'gpl'],
  ['gnu lgpl', 'lgpl'],
  ['gnu agpl', 'agpl'],
  ['gnu fdl', 'gfdl'],
  ['gnu affero gpl', 'agpl'],
  ['gnu lesser gpl', 'lgpl'],
  ['affero gpl', 'agpl'],
  ['lesser gpl', 'lgpl'],
  ['affero general public', 'agpl'],
  ['lesser general public', 'lgpl'],
  ['library general public', 'lgpl'],
  ['general public', 'gpl'],
  ['free documentation', 'gfdl'],
  ['creative commons zero', 'cc 0'],
  ['creative commons', 'cc'],
  ['cc zero', 'cc 0'],
  ['mozilla public', 'mpl'],
  ['apache software', 'apache'],
  ['asl', 'apache'],
  ['al 2', 'apache 2'],
  ['eclipse public', 'epl'],
  ['european union public', 'eupl'],
  ['open database', 'odbl'],
  ['business source', 'busl'],
  ['bsl 1.1', 'busl 1.1'],
  ['server side public', 'sspl'],
  ['mulan permissive software', 'mulan psl'],
  ['mulan permissive', 'mulan psl'],
  ['el 2', 'elastic 2'],
  ['new bsd', 'bsd 3 clause'],
  ['modified bsd', 'bsd 3 clause'],
  ['revised bsd', 'bsd 3 clause'],
  ['simplified bsd', 'bsd 2 clause'],
  ['original bsd', 'bsd 4 clause'],
  ['old bsd', 'bsd 4 clause'],
  ['three clause bsd', 'bsd 3 clause'],
  ['two clause bsd', 'bsd 2 clause'],
  ['4 clause bsd', 'bsd 4 clause'],
  ['3 clause bsd', 'bsd 3 clause'],
  ['2 clause bsd', 'bsd 2 clause'],
  ['zero clause bsd', '0 bsd'],
  ['bsd zero clause', '0 bsd'],
  ['bsd three clause', 'bsd 3 clause'],
  ['bsd two clause', 'bsd 2 clause'],
  ['bsd 3 clause new or revised', 'bsd 3 clause'],
  ['bsd 3 clause new', 'bsd 3 clause'],
  ['bsd 2 clause simplified', 'bsd 2 clause'],
  ['bsd 4 clause original or old', 'bsd 4 clause'],
  ['open rail', 'openrail'],
  ['exceptions', 'exception'],
  ['or at your option any later', '+'],
  ['or any later', '+'],
  ['or later', '+'],
  ['or newer', '+'],
  ['or above', '+'],
  ['or higher', '+'],
  ['or greater', '+'],
  ['later', '+'],
]

/** The same within a Creative Commons name, where its words have a short form. */
const creative: readonly (readonly [from: string, to: string])[] = [
  ['attribution', 'by'],
  ['non commercial', 'nc'],
  ['noncommercial', 'nc'],
  ['share alike', 'sa'],
  ['sharealike', 'sa'],
  ['no derivative works', 'nd'],
  ['no derivatives', 'nd'],
  ['noderivatives', 'nd'],
  ['noderivs', 'nd'],
  ['no derivs', 'nd'],
  ['international', ''],
  ['unported', ''],
  ['generic', ''],
  ['universal', ''],
  ['public domain dedication', ''],
]

const byFirst = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly (readonly [readonly string[], readonly string[]])[]> => {
  const table = new Map<string, (readonly [readonly string[], readonly string[]])[]>()
  for (const [from, to] of pairs) {
    const words = from.split(' ')
    const list = table.get(words[0]!) ?? []
    list.push([words, to === '' ? [] : to.split(' ')])
    list.sort((a, b) => b[0].length - a[0].length)
    table.set(words[0]!, list)
  }
  return table
}
const rewriteTable = byFirst(rewrites)
const creativeTable = byFirst(creative)

function rewrite(words: readonly NameWord[], table: ReturnType<typeof byFirst>): NameWord[] {
  const result: NameWord[] = []
  for (let at = 0; at < words.length; ) {
    const options = table.get(words[at]!.word)
    const found = options?.find(([from]) => from.every((word, offset) => words[at + offset]?.word === word))
    if (found === undefined) result.push(words[at++]!)
    else {
      const end = words[at + found[0].length - 1]!.end
      for (const word of found[1]) result.push({ word, end })
      // A word that says nothing still belongs to the name it closes.
      if (found[1].length === 0 && result.length > 0) result[result.length - 1] = { word: result.at(-1)!.word, end }
      at += found[0].length
    }
  }
  return result
}

/** Trailing zeros of a version say nothing: `2.0` is `2`. */
const shortVersion = (word: string): string => (/^\d/.test(word) ? word.replace(/(?:\.0)+$/, '').replace(/^0+(?=\d)/, '') : word)

/** Chinese words for license and agreement, which names carry as English ones carry "License". */
const hanFillers = /(?:开源)?(?:许可证书|许可证|许可协议|授权协议|开源协议|许可|协议|授权)/g

/** Reads a name. Linear; any string at all. */
export function nameWords(text: string): NameWords {
  const words: NameWord[] = []
  const licenseWordEnds: number[] = []
  const folded = foldName(text).replace(hanFillers, (all, offset: number) => {
    licenseWordEnds.push(offset + all.length)
    return ' '.repeat(all.length)
  })
  lexeme.lastIndex = 0
  for (let match = lexeme.exec(folded); match !== null; match = lexeme.exec(folded)) {
    const word = match[0]
    const end = match.index + word.length
    if (licenseWords.has(word)) licenseWordEnds.push(end)
    // `GPLv3`: the v belongs to the number.
    const stem = word.length > 1 && word.endsWith('v') && /\d/.test(folded.charAt(end)) ? word.slice(0, -1) : word
    if (!fillers.has(stem)) words.push({ word: shortVersion(stem), end })
  }
  const plain = rewrite(words, rewriteTable)
  return {
    words: plain[0]?.word === 'cc' || plain.some(({ word }) => word === 'cc') ? rewrite(plain, creativeTable) : plain,
    licenseWordEnds: licenseWordEnds.sort((a, b) => a - b),
  }
}

/** Lower case with full-width forms made plain, letter for letter, so that offsets stay. */
export function foldName(text: string): string {
  const lower = text.toLowerCase()
  const even = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return even.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0).toLowerCase())
}

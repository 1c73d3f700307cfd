import type { Corpus, KnownText, LicenseRecord } from './corpus.ts'
import { type Dictionary, growDictionary } from './dictionary.ts'
import { compileProgram, fewestWordsIn, freePartsIn, wordsIn } from './program.ts'
import { keptShingles, readDefault } from './shingle.ts'
import { noWholes } from './whole.ts'

let wordsOfNoText: Dictionary | undefined

/** The corpus that knows nothing. */
export const emptyCorpus: Corpus = {
  // Made when it is asked for: reading a text with the known licenses needs it not.
  get dictionary() {
    wordsOfNoText ??= growDictionary().finished()
    return wordsOfNoText
  },
  count: 0,
  programs: new Uint16Array(0),
  programStart: new Uint32Array(1),
  words: new Uint32Array(0),
  fewestWords: new Uint32Array(0),
  fingerprints: new Uint32Array(0),
  shingles: new Uint32Array(2048),
  shingleCount: 0,
  setStart: new Uint32Array(1),
  setMembers: new Uint16Array(0),
  licenseOf: new Uint16Array(0),
  telling: {
    siblingStart: new Uint32Array(1),
    siblings: new Uint16Array(0),
    list: new Uint16Array(0),
    listStart: new Uint32Array(1),
    place: new Uint16Array(0),
    length: new Uint8Array(0),
  },
  wholes: noWholes,
  recordStart: new Uint16Array(1),
  records: {
    count: 0,
    at() {
      throw new RangeError('The corpus is empty.')
    },
  },
}

/** Words that a free part commonly takes: the name of a holder, an address. */
const TYPICAL_FREE_WORDS = 4

/** Where a hash stands in the table of shingles, or where it would go; its set stands behind it. */
export function slotOf(shingles: Uint32Array, hash: number): number {
  const mask = shingles.length - 1
  let slot = (hash << 1) & mask
  while (shingles[slot] !== 0 && shingles[slot] !== hash) slot = (slot + 2) & mask
  return slot
}

/** Gives a corpus that knows more texts; what tells these apart is found by `tellApart`. The one given stays as it is. */
export function extendCorpus(corpus: Corpus, texts: readonly KnownText[]): Corpus {
  const dictionary = growDictionary(corpus.dictionary)
  const programs: number[] = []
  const programStart = [...corpus.programStart]
  const words = [...corpus.words]
  const fewestWords = [...corpus.fewestWords]
  const fingerprints = [...corpus.fingerprints]
  /** Texts of each shingle that a new text has. */
  const added = new Map<number, number[]>()
  const licenseOf = [...corpus.licenseOf]
  const firstLicense = corpus.recordStart.length - 1
  texts
    .flatMap(({ templates }, index) => templates.map((template) => ({ template, license: firstLicense + index })))
    .forEach(({ template, license }, index) => {
      licenseOf.push(license)
      const program = compileProgram(template, dictionary.wordsOf)
      for (const code of program) programs.push(code)
      programStart.push(corpus.programs.length + programs.length)
      const length = wordsIn(program, 0, program.length)
      words.push(length + TYPICAL_FREE_WORDS * freePartsIn(program))
      const kept = new Set(keptShingles(readDefault(program, 0).words))
      const fewest = fewestWordsIn(program, 0, program.length)
      fewestWords.push(fewest)
      // Long parts that may be left out need not be there.
      fingerprints.push(Math.max(1, Math.round((kept.size * fewest) / Math.max(1, length))))
      for (const hash of kept) {
        const members = added.get(hash)
        if (members === undefined) added.set(hash, [corpus.count + index])
        else members.push(corpus.count + index)
      }
    })

  const shingles = growTable(corpus, added.size)
  let { shingleCount } = corpus
  const setStart = [...corpus.setStart]
  const setMembers: number[] = [...corpus.setMembers]
  const setByMembers = new Map<string, number>()
  for (const [hash, members] of added) {
    const slot = slotOf(shingles, hash)
    let key = members.join()
    let all = members
    if (shingles[slot] === hash) {
      const set = shingles[slot + 1]!
      key = `${set}:${key}`
      all = [...corpus.setMembers.subarray(corpus.setStart[set], corpus.setStart[set + 1]), ...members]
    } else shingleCount++
    let set = setByMembers.get(key)
    if (set === undefined) {
      set = setStart.length - 1
      for (const member of all) setMembers.push(member)
      setStart.push(setMembers.length)
      setByMembers.set(key, set)
    }
    shingles[slot] = hash
    shingles[slot + 1] = set
  }

  const recordStart = [...corpus.recordStart]
  const records: LicenseRecord[] = []
  for (const text of texts) {
    records.push(...text.records)
    recordStart.push(corpus.records.count + records.length)
  }
  const joined = new Uint16Array(corpus.programs.length + programs.length)
  joined.set(corpus.programs)
  joined.set(programs, corpus.programs.length)
  return {
    dictionary: dictionary.finished(),
    count: licenseOf.length,
    programs: joined,
    programStart: Uint32Array.from(programStart),
    words: Uint32Array.from(words),
    fewestWords: Uint32Array.from(fewestWords),
    fingerprints: Uint32Array.from(fingerprints),
    shingles,
    shingleCount,
    setStart: Uint32Array.from(setStart),
    setMembers: Uint16Array.from(setMembers),
    licenseOf: Uint16Array.from(licenseOf),
    telling: corpus.telling,
    wholes: noWholes,
    recordStart: Uint16Array.from(recordStart),
    records: {
      count: corpus.records.count + records.length,
      at: (index) => records[index - corpus.records.count] ?? corpus.records.at(index),
    },
  }
}

/** A copy of the shingle table with room for more: at least half of its slots stay empty. */
function growTable({ shingles, shingleCount }: Corpus, more: number): Uint32Array {
  let size = shingles.length
  while (size < 4 * (shingleCount + more)) size *= 2
  if (size === shingles.length) return shingles.slice()
  const grown = new Uint32Array(size)
  for (let from = 0; from < shingles.length; from += 2) {
    if (shingles[from] === 0) continue
    const slot = slotOf(grown, shingles[from]!)
    grown[slot] = shingles[from]!
    grown[slot + 1] = shingles[from + 1]!
  }
  return grown
}

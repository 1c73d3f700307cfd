import { align } from './align.ts'
import type { Corpus } from './corpus.ts'
import { slotOf } from './extend.ts'
import { ANY, CONTROL, END, JUMP, NUMBER, SOFT, SPLIT, widthOf } from './program.ts'
import { eachShingle, KEPT_BELOW, placesOf, readDefault } from './shingle.ts'
import { SEAM, type Telling, type TellingRun } from './telling.ts'
import { Soft, type Words } from './words.ts'

/**
 * Makes the table of the words that tell near-copies apart.
 *
 * Families are found, not listed: two texts are siblings when they share enough of their kept shingles. Each is then read as a text
 * and aligned with the program of the other, with all that it leaves free: where that does not go, the words tell the two apart.
 * Only words that must stand in a text count, for what may be left out tells nothing when it is.
 */

/** Share of the shingles of both texts that they have in common from which on they are siblings. */
const SIBLINGS = 0.4
/** Runs kept for a pair, spread over the text so that some are left when a part of it is missing. */
const MOST_RUNS = 12
/** Longest run that is kept as one: a longer one would tell no more. */
const LONGEST_RUN = 24
/** Places beyond this one do not fit the table; no text of the list is as long. */
const LAST_PLACE = 0xffff

/** Gives a corpus that knows what tells its texts apart, from the given text on; for those before it that is known already. */
export function tellApart(corpus: Corpus, from = 0): Corpus {
  const pairs: Map<number, readonly TellingRun[]>[] = Array.from({ length: corpus.count }, (_, text) => knownPairs(corpus.telling, text))
  const cache = new Map<number, ReadonlyMap<number, number>>()
  const shinglesOf = (text: number): ReadonlyMap<number, number> => {
    let shingles = cache.get(text)
    if (shingles === undefined) {
      shingles = placesOfShingles(corpus, text)
      cache.set(text, shingles)
    }
    return shingles
  }
  for (let text = from; text < corpus.count; text++) {
    if (!isLicense(corpus, text)) continue
    const shingles = shinglesOf(text)
    for (const [other, count] of sharedShingles(corpus, shingles.keys())) {
      if (corpus.licenseOf[other] === corpus.licenseOf[text] || (other >= from && other > text) || !isLicense(corpus, other)) continue
      // No text with that few shingles in common can have enough of them: the other need not be looked at.
      if (count < SIBLINGS * shingles.size || count < SIBLINGS * (shingles.size + shinglesOf(other).size - count)) continue
      pairs[text]!.set(other, runsBetween(corpus, text, other, shingles, shinglesOf(other)))
      pairs[other]!.set(text, runsBetween(corpus, other, text, shinglesOf(other), shingles))
    }
  }
  return { ...corpus, telling: layOut(pairs) }
}

/** A standard notice is no license, and nobody asks what tells it from one. */
const isLicense = ({ recordStart, licenseOf }: Corpus, text: number): boolean => recordStart[licenseOf[text]!]! < recordStart[licenseOf[text]! + 1]!

function knownPairs({ siblingStart, siblings, list, listStart, place, length }: Telling, text: number): Map<number, readonly TellingRun[]> {
  const pairs = new Map<number, readonly TellingRun[]>()
  for (let at = siblingStart[text] ?? 0; at < (siblingStart[text + 1] ?? 0); at++) {
    const runs: TellingRun[] = []
    for (let run = listStart[list[at]!]!; run < listStart[list[at]! + 1]!; run++) runs.push({ place: place[run]!, length: length[run]! })
    pairs.set(siblings[at]!, runs)
  }
  return pairs
}

function layOut(pairs: readonly ReadonlyMap<number, readonly TellingRun[]>[]): Telling {
  const siblingStart = [0]
  const siblings: number[] = []
  const list: number[] = []
  const listStart = [0]
  const place: number[] = []
  const length: number[] = []
  const numbers = new Map<string, number>()
  for (const of of pairs) {
    for (const [sibling, runs] of [...of].sort(([a], [b]) => a - b)) {
      const key = runs.map((run) => `${run.place}+${run.length}`).join()
      let number = numbers.get(key)
      if (number === undefined) {
        number = listStart.length - 1
        numbers.set(key, number)
        for (const run of runs) {
          place.push(run.place)
          length.push(run.length)
        }
        listStart.push(place.length)
      }
      siblings.push(sibling)
      list.push(number)
    }
    siblingStart.push(siblings.length)
  }
  return {
    siblingStart: Uint32Array.from(siblingStart),
    siblings: Uint16Array.from(siblings),
    list: Uint16Array.from(list),
    listStart: Uint32Array.from(listStart),
    place: Uint16Array.from(place),
    length: Uint8Array.from(length),
  }
}

const programOf = ({ programs, programStart }: Corpus, text: number): Uint16Array => programs.subarray(programStart[text]!, programStart[text + 1]!)

/** For each text that has some of the shingles, how many. */
function sharedShingles({ shingles, setStart, setMembers }: Corpus, hashes: Iterable<number>): ReadonlyMap<number, number> {
  const shared = new Map<number, number>()
  for (const hash of hashes) {
    const set = shingles[slotOf(shingles, hash) + 1]!
    for (let member = setStart[set]!; member < setStart[set + 1]!; member++) shared.set(setMembers[member]!, (shared.get(setMembers[member]!) ?? 0) + 1)
  }
  return shared
}

/** The kept shingles of a text and where in its program each first stands. */
function placesOfShingles(corpus: Corpus, text: number): Map<number, number> {
  const { words, at } = readDefault(programOf(corpus, text), 0)
  const places = new Map<number, number>()
  eachShingle(words, (hash, first) => {
    if (hash < KEPT_BELOW && !places.has(hash)) places.set(hash, at[first]!)
  })
  return places
}

/** A program read as a text: every optional part kept, the first of every alternative, free parts left empty. */
interface Reading {
  readonly words: Words
  /** Where each word stands in the program, and whether it must stand in a text. */
  readonly at: readonly number[]
  readonly isFirm: readonly boolean[]
}

function readProgram(program: Uint16Array): Reading {
  const ids: number[] = []
  const soft: number[] = []
  const at: number[] = []
  const isFirm: boolean[] = []
  let choiceEnd = 0
  for (let place = 0; program[place] !== END; ) {
    const code = program[place]!
    if (code === JUMP) place += program[place + 1]!
    else if (code === SPLIT) {
      const other = place + program[place + 1]!
      choiceEnd = Math.max(choiceEnd, program[other - 2] === JUMP && other - 2 > place ? other - 2 + program[other - 1]! : other)
      place += 2
    } else if (code === SOFT || code < CONTROL) {
      if (code === SOFT) place++
      ids.push(program[place]!)
      soft.push(code === SOFT ? Soft.marker : Soft.none)
      at.push(place)
      isFirm.push(code !== SOFT && place >= choiceEnd)
      place++
    } else place += code === NUMBER ? 1 : 3
  }
  const count = ids.length
  const words: Words = {
    text: '',
    tokens: { count: 0, hash: new Uint32Array(0), start: new Int32Array(0), end: new Int32Array(0) },
    count,
    ids: Uint16Array.from([...ids, 0]),
    soft: Uint8Array.from([...soft, 0]),
    token: new Int32Array(count + 1).fill(-1),
  }
  return { words, at, isFirm }
}

/** Places of a text that another one cannot take. */
function runsBetween(corpus: Corpus, text: number, other: number, here: ReadonlyMap<number, number>, there: ReadonlyMap<number, number>): TellingRun[] {
  const own = programOf(corpus, text)
  const reading = readProgram(own)
  const program = programOf(corpus, other)
  const anchor = anchorOf(reading, program, here, there)
  if (anchor === undefined) return []
  const { words, at, isFirm } = reading
  const found = align({ words, dictionary: corpus.dictionary, program, low: 0, high: words.count }, other, 0, anchor.word, anchor.place, Number.MAX_SAFE_INTEGER)
  if (found === undefined) return []
  const isElsewhere = rowsOfThree(readProgram(program))
  const runs: TellingRun[] = []
  // What has only moved tells nothing: the words must not stand anywhere in the other text with the same ones around them.
  const isTelling = (word: number): boolean => isFirm[word]! && at[word]! + LONGEST_RUN <= LAST_PLACE && !isElsewhere(words.ids, word)
  const take = (from: number, to: number): void => {
    for (let word = from; word < to; ) {
      if (!isTelling(word)) {
        word++
        continue
      }
      let last = word + 1
      while (last < to && last - word < LONGEST_RUN && isTelling(last) && at[last] === at[last - 1]! + 1) last++
      runs.push({ place: at[word]!, length: last - word })
      word = last
    }
  }
  take(0, found.start)
  for (const { from, to } of found.gaps) {
    if (to > from) take(from, to)
    else {
      let before = from - 1
      while (before >= 0 && words.soft[before] !== Soft.none) before--
      let behind = from
      while (behind < words.count && words.soft[behind] !== Soft.none) behind++
      if (before < 0 || behind === words.count || !isFirm[before] || !isFirm[behind] || at[behind]! > LAST_PLACE) continue
      if (isElsewhere(words.ids, before) && isElsewhere(words.ids, behind)) continue
      if (at[behind]! - at[before]! <= SEAM && !isFreeBetween(own, at[before]!, at[behind]!)) runs.push({ place: at[behind]!, length: 0 })
    }
  }
  take(found.end, words.count)
  return spread(runs)
}

/** Makes a test whether a word stands somewhere in a text between the same two words. */
function rowsOfThree({ words: { ids, count } }: Reading): (row: Uint16Array, word: number) => boolean {
  const keyOf = (row: Uint16Array, word: number): number => ((row[word - 1] ?? 0) * 0x10000 + row[word]!) * 0x10000 + (row[word + 1] ?? 0)
  const keys = new Set<number>()
  for (let word = 0; word < count; word++) keys.add(keyOf(ids, word))
  return (row, word) => keys.has(keyOf(row, word))
}

/** Whether words of any kind may stand between two words of a program. */
function isFreeBetween(program: Uint16Array, from: number, to: number): boolean {
  for (let place = from; place < to; place += widthOf(program[place]!)) if (program[place] === ANY || program[place] === NUMBER) return true
  return false
}

/** Of too many runs, those that stand at even distances. */
function spread(runs: readonly TellingRun[]): TellingRun[] {
  const sorted = [...runs].sort((a, b) => a.place - b.place)
  if (sorted.length <= MOST_RUNS) return sorted
  return Array.from({ length: MOST_RUNS }, (_, index) => sorted[Math.floor((index * (sorted.length - 1)) / (MOST_RUNS - 1))]!)
}

/** Shared shingles behind an anchor that must go the same way. */
const WITNESSES = 6
/** Words that a stretch may be longer in one of the two. */
const DRIFT = 40

/** The first words that both have, such that most of what they share behind it stands at a like distance. */
function anchorOf(
  { words, at }: Reading,
  program: Uint16Array,
  here: ReadonlyMap<number, number>,
  there: ReadonlyMap<number, number>,
): { readonly word: number; readonly place: number } | undefined {
  const wordAt = new Map(at.map((place, word) => [place, word]))
  const shared = [...here.keys()].filter((hash) => there.has(hash))
  const hashes = Uint32Array.from(shared)
  const places = new Int32Array(shared.length)
  const ordinals = new Int32Array(shared.length)
  placesOf(program, hashes, shared.length, places, ordinals)
  const anchors = shared
    .map((hash, index) => ({ word: wordAt.get(here.get(hash)!)!, place: places[index]!, ordinal: ordinals[index]! }))
    .filter(({ place, word }) => place >= 0 && word !== undefined && words.soft[word] === Soft.none)
    .sort((a, b) => a.word - b.word)
  const agrees = (index: number): boolean => {
    const behind = anchors.slice(index + 1, index + 1 + WITNESSES)
    const { word, ordinal } = anchors[index]!
    return behind.filter((each) => Math.abs(each.word - word - (each.ordinal - ordinal)) <= DRIFT).length * 2 >= behind.length
  }
  return anchors.find((_, index) => agrees(index))
}

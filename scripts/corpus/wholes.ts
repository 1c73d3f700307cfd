import type { Alignment } from '../../src/match/align.ts'
import type { Corpus } from '../../src/match/corpus.ts'
import { findTexts } from '../../src/match/match-texts.ts'
import { CONTROL, END, JUMP, SOFT, SPLIT, widthOf } from '../../src/match/program.ts'
import { alignAll, firstFirm, noWholes, type Wholes, wholeKey, wholeText } from '../../src/match/whole.ts'
import type { Words } from '../../src/match/words.ts'

/** Places of its first word in a known text that are tried: it stands near the beginning. */
const MOST_PLACES = 8

/** Which of the parts that may be left out are: by their number among all of a text. */
type Left = (part: number, parts: number) => boolean

/** How license files hold a text: as it is, without its title, without what stands behind it, bare. */
const ways: readonly Left[] = [() => false, (part) => part === 0, (part, parts) => part === parts - 1, (part, parts) => part === 0 || part === parts - 1, () => true]

/** Finds the readings of the known texts by which a text is known as a whole. */
export function findWholes(corpus: Corpus, texts: readonly Words[]): Wholes {
  const slow = { ...corpus, wholes: noWholes }
  const readings = new Map<number, Reading[]>()
  const enter = (words: Words): void => {
    const key = wholeKey(words)
    if (key === 0) return
    const all = readings.get(key)
    const reading = { words, found: findTexts(words, slow).found }
    if (all === undefined) readings.set(key, [reading])
    else all.push(reading)
  }
  for (const words of texts) for (const each of [words, withoutSoft(words)]) enter(each)
  for (let text = 0; text < corpus.count; text++) {
    const program = programOf(corpus, text)
    for (const way of ways) for (const withSoft of [true, false]) enter(readProgram(program, way, withSoft))
  }
  const rows = [...readings].sort(([a], [b]) => a - b).flatMap(([key, of]) => rowsOf(corpus, key, of))
  return wholesOf(rows)
}

interface Reading {
  readonly words: Words
  /** What stands in it, as all known texts say. */
  readonly found: readonly Alignment[]
}
type Row = readonly [key: number, text: number, place: number]

const wholesOf = (rows: readonly Row[]): Wholes => ({
  key: Uint32Array.from(rows, ([key]) => key),
  text: Uint16Array.from(rows, ([, text]) => text),
  place: Uint16Array.from(rows, ([, , place]) => place),
})

const programOf = ({ programs, programStart }: Corpus, text: number): Uint16Array => programs.subarray(programStart[text]!, programStart[text + 1]!)

/** The rows that lead readings with one key to what was found in each of them, or to nothing; none when there are no such rows. */
function rowsOf(corpus: Corpus, key: number, readings: readonly Reading[]): readonly Row[] {
  const texts = new Set(readings.flatMap(({ found }) => found.flatMap(({ text, ties = [] }) => [text, ...ties])))
  const rows: Row[] = []
  for (const text of texts) {
    const place = placeOf(corpus, text, readings)
    if (place !== undefined) rows.push([key, text, place])
  }
  const quick = { ...corpus, wholes: wholesOf(rows) }
  let isOfUse = false
  for (const { words, found } of readings) {
    const whole = wholeText(words, quick)
    if (whole === undefined) continue
    if (JSON.stringify([whole]) !== JSON.stringify(found)) return []
    isOfUse = true
  }
  return isOfUse ? rows : []
}

/** Where the first word stands in a known text, so that all of some reading goes with it. */
function placeOf(corpus: Corpus, text: number, readings: readonly Reading[]): number | undefined {
  const program = programOf(corpus, text)
  const first = readings[0]!.words.ids[firstFirm(readings[0]!.words)]!
  let tries = 0
  for (let place = 0; program[place] !== END && tries < MOST_PLACES; place += widthOf(program[place]!)) {
    if (program[place] !== first) continue
    tries++
    if (readings.some(({ words }) => alignAll(words, corpus, text, firstFirm(words), place) !== undefined)) return place
  }
  return undefined
}

/** Reads a program as words, with the first of every alternative. */
function readProgram(program: Uint16Array, isLeft: Left, withSoft: boolean): Words {
  const isPart = (at: number): boolean => program[at] === SPLIT && program[at + program[at + 1]! - 2] !== JUMP
  let parts = 0
  for (let at = 0; program[at] !== END; at += widthOf(program[at]!)) if (isPart(at)) parts++
  const ids: number[] = []
  const soft: number[] = []
  let part = 0
  for (let at = 0; program[at] !== END; ) {
    const code = program[at]!
    if (code < CONTROL) {
      ids.push(code)
      soft.push(0)
    } else if (code === SOFT && withSoft) {
      ids.push(program[at + 1]!)
      soft.push(1)
    }
    if (code === JUMP || (isPart(at) && isLeft(part++, parts))) at += program[at + 1]!
    else at += widthOf(code)
  }
  return rowOf(ids, soft)
}

function withoutSoft(words: Words): Words {
  const kept = [...words.ids.subarray(0, words.count).keys()].filter((word) => words.soft[word] === 0)
  return rowOf(
    kept.map((word) => words.ids[word]!),
    kept.map(() => 0),
  )
}

/** Words without the text that they stand in. */
function rowOf(ids: readonly number[], soft: readonly number[]): Words {
  const count = ids.length
  const places = Int32Array.from({ length: count + 1 }, (_, word) => word)
  return {
    text: ' '.repeat(count),
    tokens: { count, hash: new Uint32Array(count), start: places, end: places },
    count,
    ids: Uint16Array.of(...ids, 0),
    soft: Uint8Array.of(...soft, 0),
    token: places,
  }
}

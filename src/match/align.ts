/**
 * Alignment of a text with a known text.
 *
 * Where the two agree, two rows of numbers are walked side by side, and that is nearly everywhere. Where they do not, or where
 * the known text has a choice (a part that may be left out, one that may be replaced), a search looks at the ways to go on,
 * cheapest first: taking a branch, passing over a list marker or a copyright line costs nothing, a word too many, too few or
 * another one costs one. As soon as a way has several words in a row right behind it, it is taken and the walk goes on. So the
 * work is the length of the text plus a little for every difference. Where a search finds nothing near, the next run of words
 * that both have is looked for, in windows that grow, and everything before it counts as replaced.
 *
 * What it cannot do: see that a paragraph has moved. It is then missing in one place and too much in another.
 */
import { type Dictionary, FIRST_PAIR, isPair } from './dictionary.ts'
import { ANY, CONTROL, END, fewestWordsIn, JUMP, NUMBER, SOFT, SPLIT, widthOf, wordsIn } from './program.ts'
import { isBroken, type Words, wordAcrossLines } from './words.ts'

/** A run in which text and known text differ: words of the one, codes of the program of the other. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly programFrom: number
  readonly programTo: number
}

/** A word of the text and a place in the program of a known text that agree. */
export interface Anchor {
  readonly at: number
  readonly place: number
}

/** How a run of a text goes with a known text. */
export interface Alignment {
  /** Index of the known text. */
  readonly text: number
  /** First word of the run and the one behind its last. */
  readonly start: number
  readonly end: number
  /** Words that agree. */
  readonly matched: number
  /** List numbers and words of copyright lines that agree, which nothing asks for. */
  readonly agreed: number
  /** Words that only the text has, and only the known text has. */
  readonly inserted: number
  readonly deleted: number
  readonly gaps: readonly Gap[]
  /** Other known texts that go with this run exactly as well. */
  readonly ties?: readonly number[]
  /** Near-copies of the known text that no word here rules out. */
  readonly open?: readonly number[]
  /** Of a damaged text: how many words were read as what they most likely were, and the share of the known text that is there with them. */
  readonly mended?: { readonly words: number; readonly share: number }
}

/** Words that must agree behind a branch, and behind a difference, for a way to be taken. */
const SURE_BRANCH = 5
/** More than any run: a way is not sure before the alternative it is in ends. */
const NOT_YET = 1 << 20
const SURE_EDIT = 5
/** Differences in a row that a search goes through before it gives up. */
const MOST_EDITS = 8
/** States that a search may hold. */
const MOST_STATES = 2000
const VISITED = 1 << 12
/** Widest stretch, in words of both sides, that is looked through for the next run in common. */
const WIDEST = 1 << 14

const statePosition = new Int32Array(MOST_STATES)
const stateWord = new Int32Array(MOST_STATES)
const stateParent = new Int32Array(MOST_STATES)
const stateMatched = new Int32Array(MOST_STATES)
const stateAgreed = new Int32Array(MOST_STATES)
/** Words right in a row since the last choice, and how many are wanted. */
const stateSure = new Int32Array(MOST_STATES)
const stateWanted = new Int32Array(MOST_STATES)
/** The difference that led to the state, from where its parent had slid to: words of the text and of the program. */
const stateFromPosition = new Int32Array(MOST_STATES)
const stateFromWord = new Int32Array(MOST_STATES)
const stateIsEdit = new Uint8Array(MOST_STATES)
const stateNext = new Int32Array(MOST_STATES)
const stateFirst = new Int32Array(MOST_STATES)
const cheapest = new Int32Array(MOST_EDITS + 2)
const visitedKey = new Float64Array(VISITED)
const visitedStamp = new Int32Array(VISITED)
let stamp = 0

/** What aligning needs to know of both sides. */
export interface Sides {
  readonly words: Words
  readonly dictionary: Dictionary
  readonly program: Uint16Array
  /** Words below and from which the run must stay. */
  readonly low: number
  readonly high: number
}

interface Found {
  readonly position: number
  readonly word: number
  readonly cost: number
  readonly matched: number
  readonly agreed: number
  readonly gaps: Gap[]
  /** First word that agreed, -1 when none did. */
  readonly first: number
}

/**
 * Aligns a known text with the words around an anchor: a word of the text and a place in the program that agree.
 *
 * @param most differing words beyond which the alignment is not worth finishing
 * @returns undefined when there were more
 */
export function align(sides: Sides, text: number, programStart: number, anchorWord: number, anchorPosition: number, most: number): Alignment | undefined {
  const { words, program, high } = sides
  const { ids } = words
  const gaps: Gap[] = []
  let inserted = 0
  let deleted = 0
  let matched = 0
  let agreed = 0
  const take = (found: readonly Gap[]): void => {
    for (const gap of found) {
      gaps.push(gap)
      inserted += countFirm(words, gap.from, gap.to)
      deleted += fewestWordsIn(program, gap.programFrom, gap.programTo)
    }
  }

  const head = alignHead(sides, programStart, anchorWord, anchorPosition, most)
  take(head.gaps)
  matched += head.matched
  agreed += head.agreed
  let { word, position } = head
  if (inserted + deleted > most) return undefined
  const start = head.first
  let end = word
  for (;;) {
    for (;;) {
      const before = word
      while (word < high && program[position] === ids[word]) {
        position++
        word++
      }
      matched += word - before
      if (word > before) end = word
      // The commonest choices need no search: a list number that may differ, the end of an alternative.
      if (program[position] === SOFT) {
        if (word < high && program[position + 1] === ids[word]) {
          word++
          agreed++
        }
        position += 2
      } else if (program[position] === JUMP) position += program[position + 1]!
      else break
    }
    if (program[position] === END) break
    if (inserted + deleted > most) return undefined
    if (word >= high) {
      if (fewestWordsIn(program, position, program.length) > 0) take([{ from: word, to: word, programFrom: position, programTo: endOf(program, position) }])
      break
    }
    const edits = Math.min(MOST_EDITS, most - inserted - deleted)
    const found = (goesNowhere(sides, position, word, edits) ? undefined : search(sides, position, word, edits)) ?? resume(sides, position, word)
    if (found === undefined) {
      take([{ from: end, to: end, programFrom: position, programTo: endOf(program, position) }])
      break
    }
    take(found.gaps)
    matched += found.matched
    agreed += found.agreed
    if (found.word > word && found.first >= 0) end = found.word
    position = found.position
    word = found.word
  }
  if (inserted + deleted > most) return undefined
  return { text, start, end, matched, agreed, inserted, deleted, gaps: joined(gaps, end) }
}

/** Where a program ends. */
function endOf(program: Uint16Array, position: number): number {
  // No code before the end has its value, but operands may; so the walk goes code by code.
  let at = position
  while (program[at] !== END) at += program[at]! < CONTROL || program[at] === NUMBER ? 1 : program[at] === ANY ? 3 : 2
  return at
}

/** Words of a run that count: no list marker, no copyright line. */
function countFirm(words: Words, from: number, to: number): number {
  let count = 0
  for (let word = from; word < to; word++) if (words.soft[word] === 0) count++
  return count
}

/** Gaps that touch become one; what lies behind the end of the run is not in it. */
function joined(gaps: readonly Gap[], end: number): Gap[] {
  const all: Gap[] = []
  for (const gap of gaps) {
    const last = all.at(-1)
    if (last !== undefined && last.to === gap.from && last.programTo === gap.programFrom) all[all.length - 1] = { ...last, to: gap.to, programTo: gap.programTo }
    else all.push(gap.to > end ? { ...gap, from: Math.min(gap.from, end), to: Math.min(gap.to, end) } : gap)
  }
  return all
}

/** Words of slack before the place where a known text would begin if nothing differed. */
const HEAD_SLACK = 48
/** Words of a head beyond which it is not searched but walked back from the anchor. */
const LONGEST_HEAD = 2000

/** Finds where the run begins: the way from some word at or before the anchor to the anchor, cheapest and earliest first. */
function alignHead(sides: Sides, programStart: number, anchorWord: number, anchorPosition: number, most: number): Found {
  const { words, program, low } = sides
  const length = wordsIn(program, programStart, anchorPosition)
  const from = Math.max(low, anchorWord - length - (length >> 1) - HEAD_SLACK)
  // A search may go past the anchor and come to the known text's place for it there.
  const behind = Math.min(sides.high, anchorWord + HEAD_SLACK + anchorPosition - programStart)
  const lacking = length <= SHORT_HEAD ? 0 : length <= LONGEST_HEAD ? wordsLacking(sides, programStart, anchorPosition, from, behind) : Number.POSITIVE_INFINITY
  const edits = Math.min(MOST_EDITS, most)
  const found = lacking <= edits ? search(sides, programStart, from, edits, anchorWord, anchorPosition) : undefined
  if (found !== undefined) return found
  // Walk back while the words agree; what lies before is missing.
  let word = anchorWord
  let position = anchorPosition
  while (word > low && position > programStart && program[position - 1]! < CONTROL && program[position - 1] === words.ids[word - 1] && !isOperand(program, position - 1)) {
    word--
    position--
  }
  const rest = fewestWordsIn(program, programStart, position)
  // That nothing need stand there does not mean that nothing does: a head with differences is none, however few are allowed.
  const changed = rest === 0 && lacking <= MOST_EDITS && most < MOST_EDITS ? search(sides, programStart, from, MOST_EDITS, anchorWord, anchorPosition) : undefined
  if (changed !== undefined) return changed
  const gaps = rest === 0 ? [] : [{ from: word, to: word, programFrom: programStart, programTo: position }]
  return { position, word, cost: rest, matched: 0, agreed: 0, gaps, first: word }
}

/** Whether a place may be the operand of a control code: those are never walked over backwards. */
function isOperand(program: Uint16Array, position: number): boolean {
  return (position > 0 && program[position - 1]! >= CONTROL) || (position > 1 && program[position - 2] === ANY)
}

/**
 * Searches for the cheapest way on.
 *
 * @param goalWord with `goalPosition`, the place to reach, and `word` is then only the earliest place to begin at;
 *   without them any way that is sure will do
 */
function search(sides: Sides, position: number, word: number, most: number, goalWord = -1, goalPosition = -1): Found | undefined {
  const { words, dictionary, program, high } = sides
  const { ids, soft, text, tokens, token } = words
  stamp++
  let states = 0
  let agreedSoFar = 0
  for (let cost = 0; cost <= most + 1; cost++) cheapest[cost] = -1
  const add = (
    cost: number,
    at: number,
    in_: number,
    parent: number,
    fromPosition: number,
    fromWord: number,
    isEdit: number,
    matched: number,
    sure: number,
    wanted: number,
    first: number,
  ): void => {
    if (cost > most || states >= MOST_STATES) return
    const key = at * 0x4000000 + in_
    let slot = (Math.imul(at, 67) + in_) & (VISITED - 1)
    let probes = 0
    while (visitedStamp[slot] === stamp) {
      if (visitedKey[slot] === key) return
      slot = (slot + 1) & (VISITED - 1)
      if (++probes > 64) return
    }
    statePosition[states] = at
    stateWord[states] = in_
    stateParent[states] = parent
    stateFromPosition[states] = fromPosition
    stateFromWord[states] = fromWord
    stateIsEdit[states] = isEdit
    stateMatched[states] = matched
    stateAgreed[states] = parent < 0 ? 0 : agreedSoFar
    stateSure[states] = sure
    stateWanted[states] = wanted
    stateFirst[states] = first
    stateNext[states] = cheapest[cost]!
    cheapest[cost] = states++
  }
  if (goalWord < 0) add(0, position, word, -1, position, word, 0, 0, 0, SURE_BRANCH, -1)
  // Earliest on top, so that of two ways that cost the same the one with more of the known text is found.
  // A run begins with a first word of the known text, or where that word would stand if it is damaged.
  else {
    collectFirstWords(program, position)
    const expected = goalWord - wordsIn(program, position, goalPosition)
    for (let begin = goalWord; begin >= word; begin--)
      if (Math.abs(begin - expected) < 2 || begin === goalWord || soft[begin] !== 0 || isFirstWord(ids[begin]!))
        add(0, position, begin, -1, position, begin, 0, 0, 0, SURE_BRANCH, -1)
  }

  for (let cost = 0; cost <= most; cost++) {
    for (let state = cheapest[cost]!; state >= 0; state = cheapest[cost]!) {
      cheapest[cost] = stateNext[state]!
      let at = statePosition[state]!
      let in_ = stateWord[state]!
      const key = at * 0x4000000 + in_
      let slot = (Math.imul(at, 67) + in_) & (VISITED - 1)
      let seen = false
      while (visitedStamp[slot] === stamp) {
        if (visitedKey[slot] === key) {
          seen = true
          break
        }
        slot = (slot + 1) & (VISITED - 1)
      }
      if (seen) continue
      visitedStamp[slot] = stamp
      visitedKey[slot] = key
      let matched = stateMatched[state]!
      let agreed = stateAgreed[state]!
      let sure = stateSure[state]!
      let wanted = stateWanted[state]!
      let first = stateFirst[state]!
      let code = program[at]!
      for (;;) {
        if (in_ < high && code === ids[in_]) {
          if (first < 0) first = in_
          at++
          in_++
          matched++
          sure++
        } else if (code === JUMP) {
          // The end of an alternative: only what stands behind it tells whether it was the right one.
          at += program[at + 1]!
          if (wanted === NOT_YET) wanted = SURE_BRANCH
          sure = 0
        } else if (code === SOFT) {
          if (in_ < high && program[at + 1] === ids[in_]) {
            if (first < 0) first = in_
            in_++
            agreed++
          }
          at += 2
        } else break
        code = program[at]!
        if (goalWord < 0 ? sure >= wanted : at >= goalPosition && in_ >= goalWord && (at - goalPosition === in_ - goalWord || sure >= Math.max(wanted, SURE_BRANCH)))
          return trace(sides, state, at, in_, cost, matched, agreed, first)
      }
      agreedSoFar = agreed
      if (code === END) {
        if (goalWord < 0) return trace(sides, state, at, in_, cost, matched, agreed, first)
        continue
      }
      if (goalWord >= 0 && in_ > goalWord + HEAD_SLACK) continue
      if (code === SPLIT) {
        const other = at + program[at + 1]!
        const isAlternative = program[other - 2] === JUMP
        add(cost, other, in_, state, at, in_, 0, matched, 0, wanted, first)
        add(cost, at + 2, in_, state, at, in_, 0, matched, 0, isAlternative ? NOT_YET : wanted, first)
        continue
      }
      if (code === ANY) {
        const fewest = program[at + 1]!
        const upTo = Math.min(program[at + 2]!, high - in_)
        collectFirstWords(program, at + 3)
        for (let count = upTo; count >= fewest; count--)
          if (count === fewest || isFirstWord(ids[in_ + count]!)) add(cost, at + 3, in_ + count, state, at, in_, 0, matched, 0, wanted, first)
        if (upTo < fewest) add(cost + 1, at + 3, in_, state, at, in_, 1, matched, 0, SURE_EDIT, first)
        continue
      }
      if (code === NUMBER) {
        const index = in_ < high ? token[in_]! : -1
        if (index >= 0 && /^\d+$/.test(text.slice(tokens.start[index], tokens.end[index]))) add(cost, at + 1, in_ + 1, state, at, in_, 0, matched, sure, wanted, first)
        else add(cost + 1, at + 1, in_, state, at, in_, 1, matched, 0, SURE_EDIT, first)
        continue
      }
      const across = in_ + 1 < high ? wordAcrossLines(words, in_, dictionary) : 0
      if (across !== 0) {
        const pair = isPair(across) ? 2 * (across - FIRST_PAIR) : -1
        const width = pair < 0 ? Number(across === code) : dictionary.pairs[pair] === code && dictionary.pairs[pair + 1] === program[at + 1] ? 2 : 0
        if (width > 0) {
          add(cost, at + width, in_ + 2, state, at, in_, 0, matched + width, sure, wanted, first < 0 ? in_ : first)
          continue
        }
      }
      if (in_ < high) {
        if (soft[in_] !== 0) add(cost, at, in_ + 1, state, at, in_, 0, matched, sure, wanted, first)
        // A run does not begin with a word that is not in the known text: it begins behind it.
        else if (first >= 0 || goalWord < 0) add(cost + 1, at, in_ + 1, state, at, in_, 1, matched, 0, SURE_EDIT, first)
        if (first >= 0 || goalWord < 0) add(cost + 1, at + 1, in_ + 1, state, at, in_, 1, matched, 0, SURE_EDIT, first)
      }
      add(cost + 1, at + 1, in_, state, at, in_, 1, matched, 0, SURE_EDIT, first)
    }
    if (states >= MOST_STATES) return undefined
  }
  return undefined
}

/** Words on either side that a search can come to, when no way splits. */
const REACH = MOST_EDITS + (MOST_EDITS - 1) * (SURE_EDIT - 1) + SURE_EDIT

/**
 * Whether a search is in vain: where nothing but plain words stands ahead on both sides, a way is sure only where so many of them
 * agree in a row, with no more words between than may differ. To look for that takes a hundredth of the time.
 */
function goesNowhere({ words, program, high }: Sides, position: number, word: number, most: number): boolean {
  const { ids, soft } = words
  if (word + REACH >= high || position + REACH >= program.length) return false
  for (let step = 0; step < REACH; step++) if (program[position + step]! >= CONTROL || soft[word + step] !== 0 || isBroken(words, word + step)) return false
  for (let first = 0; first + SURE_EDIT <= REACH; first++) {
    const last = Math.min(REACH - SURE_EDIT, first + most)
    for (let other = Math.max(0, first - most); other <= last; other++) {
      let same = 0
      while (same < SURE_EDIT && program[position + first + same] === ids[word + other + same]) same++
      if (same === SURE_EDIT) return false
    }
  }
  return true
}

/** Words of a head up to which it is searched at once. */
const SHORT_HEAD = 24
const isThere = new Uint8Array(1 << 16)

/** Words that a known text needs before an anchor and that stand nowhere there: each is a difference, and a search goes through few. */
function wordsLacking({ words, program }: Sides, start: number, end: number, from: number, to: number): number {
  const { ids } = words
  let isWhole = true
  for (let word = from; word < to; word++) {
    isThere[ids[word]!] = 1
    if (isBroken(words, word)) isWhole = false
  }
  let lacking = 0
  let choiceEnd = start
  for (let at = start; at < end && lacking <= MOST_EDITS; ) {
    const code = program[at]!
    if (code < CONTROL) {
      if (at >= choiceEnd && isThere[code] === 0) lacking++
    } else if (code === SPLIT) {
      const other = at + program[at + 1]!
      choiceEnd = Math.max(choiceEnd, other, program[other - 2] === JUMP ? other - 2 + program[other - 1]! : 0)
    }
    at += widthOf(code)
  }
  for (let word = from; word < to; word++) isThere[ids[word]!] = 0
  // Of halves that make a word across lines nobody knows here.
  return isWhole ? lacking : 0
}

const firstWords = new Int32Array(32)
let firstWordCount = 0

/** Collects the words that may come next at a place of a program, or behind the free words that may come there. */
function collectFirstWords(program: Uint16Array, position: number): void {
  firstWordCount = 0
  const visit = (start: number): void => {
    let at = start
    for (let steps = 0; steps < 32 && firstWordCount < firstWords.length; steps++) {
      const code = program[at]!
      if (code === JUMP) at += program[at + 1]!
      else if (code === SPLIT) {
        visit(at + program[at + 1]!)
        at += 2
      } else if (code === SOFT) {
        firstWords[firstWordCount++] = program[at + 1]!
        at += 2
      } else if (code === ANY) at += 3
      else {
        if (code < CONTROL) firstWords[firstWordCount++] = code
        return
      }
    }
  }
  visit(position)
}

function isFirstWord(id: number): boolean {
  for (let index = 0; index < firstWordCount; index++) if (firstWords[index] === id) return true
  return false
}

/** Goes back the way that was found and collects its differences. */
function trace({ words, program }: Sides, last: number, position: number, word: number, cost: number, matched: number, agreed: number, first: number): Found {
  const gaps: Gap[] = []
  for (let state = last; stateParent[state]! >= 0; state = stateParent[state]!) {
    const from = stateFromWord[state]!
    const place = stateFromPosition[state]!
    if (stateIsEdit[state] === 1) gaps.push({ from, to: stateWord[state]!, programFrom: place, programTo: statePosition[state]! })
    else if (program[place] === ANY) {
      const parent = stateParent[state]!
      const added = clauseIn(words, from, stateWord[state]!, stateIsEdit[parent] === 1 && stateWord[parent] === from)
      if (added !== undefined) gaps.push({ from: added[0], to: added[1], programFrom: place, programTo: place })
    }
  }
  return { position, word, cost, matched, agreed, gaps: gaps.reverse(), first: first < 0 ? word : first }
}

/** Words of a paragraph of its own, and of one within other words, from which on it is a clause and no name. */
const CLAUSE = 16
const CLAUSE_BETWEEN = 8

/**
 * The words that stand in a paragraph of their own within a free part: a clause that somebody put there, for the name that may stand
 * in such a part does not go over several paragraphs. Copyright lines may.
 *
 * @param isBegun whether the words in front of the part differ already: then they and these are of one clause
 */
function clauseIn(words: Words, from: number, to: number, isBegun: boolean): readonly [from: number, to: number] | undefined {
  if (to - from < CLAUSE_BETWEEN) return undefined
  let best: readonly [number, number] | undefined
  let longest = 0
  let begin = from
  let firm = 0
  for (let word = from; word <= to; word++) {
    if (word === to || (word > from && isParagraphStart(words, word))) {
      const isWhole = (begin > from || isBegun || isParagraphStart(words, begin)) && (word < to || isParagraphStart(words, word))
      const isAlone = begin === from && word === to
      // Of a clause and a name in one part the clause is the longer one.
      if (isWhole && firm >= (isAlone ? CLAUSE : CLAUSE_BETWEEN) && firm > longest && isSentence(words, begin, word)) {
        longest = firm
        best = [begin, word]
      }
      begin = word
      firm = 0
    }
    if (word < to && words.soft[word] === 0) firm++
  }
  return best
}

/** Whether words end as a sentence does: a name has no full stop in a paragraph of its own, and what stands in brackets is to be filled in. */
function isSentence({ text, tokens, token }: Words, from: number, to: number): boolean {
  const end = tokens.end[token[to]! - 1]!
  const before = token[from] === 0 ? 0 : tokens.end[token[from]! - 1]!
  return /^["'”’)\]*_]*[.;:!?。；：]/.test(text.slice(end, end + 6)) && !/[<[{]/.test(text.slice(before, tokens.start[token[from]!]))
}

/** Whether an empty line stands in front of a word. */
function isParagraphStart({ text, tokens, token, count }: Words, word: number): boolean {
  if (word === 0 || word === count) return true
  return /\n[^\S\n]*(?:[#*>/;|-]+[^\S\n]*)?\r?\n/.test(text.slice(tokens.end[token[word]! - 1], tokens.start[token[word]!]))
}

const programWords = new Uint16Array(WIDEST)
const programPlaces = new Int32Array(WIDEST)
const programSlots = new Int32Array(WIDEST)
const textWords = new Uint16Array(WIDEST)
const textPlaces = new Int32Array(WIDEST)
const textSlots = new Int32Array(WIDEST)
const RUNS = 1 << 15
/** The first run of each slot, counted from a base that grows with every use: what lies below the base is of an earlier one. */
const runIndex = new Int32Array(RUNS)
let runBase = 0
/** The base from which on the table is cleared. */
const LAST_BASE = 0x3fff0000

/** Words in a row that must agree for an alignment to be taken up again there. */
const RUN = 5

/** Finds the next run of words that both sides have, and counts everything before it as replaced. */
function resume({ words, program, high }: Sides, position: number, word: number): Found | undefined {
  const { ids, soft } = words
  let programCount = 0
  let textCount = 0
  let programRuns = 0
  let textRuns = 0
  let at = position
  let index = word
  runBase += WIDEST
  if (runBase >= LAST_BASE) {
    runIndex.fill(0)
    runBase = WIDEST
  }
  for (let width = 64; width <= WIDEST; width *= 4) {
    for (; programCount < width && program[at] !== END; ) {
      const code = program[at]!
      if (code < CONTROL) {
        programPlaces[programCount] = at
        programWords[programCount++] = code
        at++
      } else if (code === JUMP) at += program[at + 1]!
      else if (code === SPLIT || code === SOFT) at += 2
      else {
        programPlaces[programCount] = at
        programWords[programCount++] = 0
        at += code === ANY ? 3 : 1
      }
    }
    for (; textCount < width && index < high; index++) {
      if (soft[index] !== 0) continue
      textPlaces[textCount] = index
      textWords[textCount++] = ids[index]!
    }
    const known = programRuns
    programRuns = addSlots(programWords, programCount, programSlots, programRuns)
    textRuns = addSlots(textWords, textCount, textSlots, textRuns)
    for (let first = programRuns - 1; first >= known; first--) {
      const slot = programSlots[first]!
      // Of runs with one slot the earliest stays: it is entered last, or stands there from a narrower look.
      if (slot >= 0 && (runIndex[slot]! < runBase || runIndex[slot]! - runBase >= known)) runIndex[slot] = runBase + first
    }
    let best = Number.POSITIVE_INFINITY
    let toText = 0
    let toProgram = 0
    for (let first = 0; first < textRuns && first < best; first++) {
      const slot = textSlots[first]!
      if (slot < 0 || runIndex[slot]! < runBase) continue
      const other = runIndex[slot]! - runBase
      if (first + other >= best) continue
      let same = 0
      while (same < RUN && textWords[first + same] === programWords[other + same]) same++
      if (same < RUN) continue
      best = first + other
      toText = first
      toProgram = other
    }
    if (best < Number.POSITIVE_INFINITY) {
      const toWord = textPlaces[toText]!
      const toPosition = programPlaces[toProgram]!
      return {
        position: toPosition,
        word: toWord,
        cost: best,
        matched: 0,
        agreed: 0,
        first: toWord,
        gaps: [{ from: word, to: toWord, programFrom: position, programTo: toPosition }],
      }
    }
    if (index >= high && program[at] === END) return undefined
  }
  return undefined
}

const RUN_BASE = 0x01000193
/** RUN_BASE to the power of RUN - 1, to take the oldest word out. */
const RUN_OLDEST = Math.imul(Math.imul(RUN_BASE, RUN_BASE), Math.imul(RUN_BASE, RUN_BASE))

/** Gives each run of words from the given one on its slot, -1 when one of its words is unknown; tells how many runs there are. */
function addSlots(row: Uint16Array, count: number, slots: Int32Array, from: number): number {
  if (count < from + RUN) return from
  let hash = 0
  let unknown = -1
  for (let at = from; at < from + RUN - 1; at++) {
    hash = (Math.imul(hash, RUN_BASE) + row[at]!) | 0
    if (row[at] === 0) unknown = at
  }
  for (let at = from + RUN - 1; at < count; at++) {
    const first = at - RUN + 1
    hash = (Math.imul(hash, RUN_BASE) + row[at]!) | 0
    if (row[at] === 0) unknown = at
    slots[first] = unknown >= first ? -1 : (hash ^ (hash >>> 15)) & (RUNS - 1)
    hash = (hash - Math.imul(row[first]!, RUN_OLDEST)) | 0
  }
  return count - RUN + 1
}

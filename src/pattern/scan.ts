import { ANCHORS, FAR } from './anchor.ts'
import { LEMMAS_PER_FORM, lemmaOfSlot, maySlotBegin, OP_BITS, OP_MASK, Op, type Program, type SlotType, STRIDE, slotTypes } from './compile.ts'
import { type FormRows, formRows } from './form-rows.ts'

/** Tokens as patterns see them. */
export interface Lexemes {
  /** Form id of each token, as `formsOf` gives it. */
  readonly forms: Uint16Array
  /** Two words of bits for each token, as `signsOf` gives them. */
  readonly signs: Uint32Array
  /** Bit set of the slot types that begin at each token, and the bits of {@link maySlotBegin} above. */
  readonly slots: Uint16Array
}

/** A run of tokens in which patterns are looked for: a sentence, or a list item behind its lead-in. */
export interface Window {
  /** Tells it from all other windows that are given to the same scanner: see {@link Scanner.newWindow}. */
  readonly id: number
  /** At most {@link FAR}. */
  readonly length: number
  /** Those of the run, and perhaps others around it. */
  readonly lexemes: Lexemes
  /** Where in `lexemes` the run begins. */
  readonly offset: number
  /** Reads a slot at a token; undefined when none of that type begins there. */
  readSlot(type: SlotType, position: number): SlotValue | undefined
}

/** What a slot holds, and the token at which it ends, exclusive. */
export interface SlotValue {
  readonly end: number
  readonly value: unknown
}

/** A slot that was filled in a match: its run of tokens in the window and its value. */
export interface FilledSlot {
  readonly type: SlotType
  readonly start: number
  readonly end: number
  readonly value: unknown
}

/** A pattern found in a window; token positions are those of the window. */
export interface PatternMatch {
  readonly pattern: number
  readonly start: number
  readonly end: number
  readonly slots: Readonly<Record<string, FilledSlot>>
}

/**
 * Steps after which one attempt gives up. A pattern with three long gaps needs about a thousand; the bound keeps reading
 * linear in the text whatever the text holds.
 */
const STEP_LIMIT = 4000

/** Where a scanner stands between calls. */
const nowhere: Window = { id: 0, length: 0, lexemes: { forms: new Uint16Array(0), signs: new Uint32Array(0), slots: new Uint16Array(0) }, offset: 0, readSlot: () => undefined }

const noSlots: Readonly<Record<string, FilledSlot>> = Object.freeze({})

/** The node that lies so many before another one; 0, the end, for none. */
const nodeBefore = (node: number, back: number): number => (back === 0 ? 0 : node - back)

/** More than there are forms. */
const FORMS = 1 << 16
/** Answers about classes and forms that are kept. */
const ANSWERS = 1 << 12

/** Windows after which their numbers begin anew, so that twice a number is still a small integer. */
const MOST_WINDOWS = 0x1fffffff

/** Places are numbered downwards from here, window after window, and begin anew when they come to nothing. */
const FIRST_WINDOW = 0x20000000
/** Out of reach of every place. */
const NOWHERE = 0x40000000

/**
 * Finds compiled patterns in windows. One scanner serves all texts, one call after the other: its tables are too large to be made for each
 * short text. It keeps nothing of a window but its number and what was asked about it last.
 *
 * Places have numbers that differ from window to window, so that what was noted of one has not to be cleared for the next.
 */
export class Scanner {
  private readonly nodes: Uint16Array
  private readonly options: Uint16Array
  private readonly lemmas: Uint16Array
  private readonly memberOffsets: Uint32Array
  private readonly members: Uint16Array
  private readonly sieves: Uint32Array
  private readonly rows: FormRows
  /** What was asked last about classes and forms, and the answers. */
  private readonly answers = new Uint32Array(ANSWERS)
  private readonly guardsOfPattern: Uint16Array
  private readonly reachOfGuards: Uint16Array
  private window: Window = nowhere
  private forms = nowhere.lexemes.forms
  private signs = nowhere.lexemes.signs
  private slots = nowhere.lexemes.slots
  /** Places of the window's tokens among its words: the first, and one behind the last. */
  private first = 0
  private last = 0
  private steps = 0
  private readonly filled: (FilledSlot | undefined)[]
  /** Ids of the slots that were filled in the attempt, some perhaps emptied again. */
  private readonly filledIds: number[] = []
  /** Number of the first place of the last window. */
  private windowStart = 0
  /** The place of the nearest word of each anchor. */
  private readonly anchoredAt: Int32Array
  private windows = 0
  /** The window whose lemmas were noted last, and the last window in which each lemma was noted. */
  private noted = 0
  private readonly notedIn: Int32Array
  /** The last answer that {@link stands} gave, by pattern: the number of the window, doubled, and one more for yes. */
  private readonly stood: Int32Array

  constructor(private readonly program: Program) {
    this.nodes = program.nodes
    this.options = program.options
    this.lemmas = program.lemmas
    this.memberOffsets = program.memberOffsets
    this.members = program.members
    this.sieves = program.sieves
    this.rows = formRows(program)
    this.guardsOfPattern = program.guardsOfPattern
    this.reachOfGuards = program.reachOfGuards
    this.anchoredAt = new Int32Array(program.lemmasOfAnchorOffsets.length)
    this.notedIn = new Int32Array(program.lemmaCount)
    this.stood = new Int32Array(program.entries.length)
    this.filled = new Array<FilledSlot | undefined>(program.slotNames.length).fill(undefined)
  }

  /** A number for a new window. */
  newWindow(): number {
    if (this.windows === MOST_WINDOWS) {
      this.windows = 0
      this.noted = 0
      this.notedIn.fill(0)
      this.stood.fill(0)
    }
    return ++this.windows
  }

  /**
   * All patterns in a window, in order of their places: for each pattern and each token at which it begins, its first way of matching.
   *
   * The window is walked from its end, so that of each anchor the nearest word behind a place is known, and a pattern is tried only
   * where all its anchors are within reach.
   *
   * @param from matches must end beyond this token: what lies before it was read already (a lead-in)
   */
  scan(window: Window, from: number): readonly PatternMatch[] {
    const { firstBySlot, longest } = this.program
    const { anchoredAt, rows } = this
    this.enter(window)
    const { forms, slots, first } = this
    const start = this.openWindow(window.length)
    // Last place first; those of one place in their order.
    const found: PatternMatch[] = []
    for (let position = window.length - 1; position >= 0; position--) {
      const place = start + position
      const row = rows.rowOf(forms[first + position]!)
      const { numbers } = rows
      const patterns = row + 3 + numbers[row]!
      const beyond = patterns + 2 * (position === 0 ? numbers[row + 1]! + numbers[row + 2]! : numbers[row + 1]!)
      for (let k = row + 3; k < patterns; k++) anchoredAt[numbers[k]!] = place
      const types = slots[first + position]!
      if (types !== 0) this.markSlots(types, place)
      // A match must reach into the clause itself.
      const least = from - position
      for (let k = patterns; k < beyond; k += 2) {
        const guard = numbers[k]!
        if (anchoredAt[guard >>> 16]! - place >= (guard & FAR)) continue
        const pattern = numbers[k + 1]!
        if (longest[pattern]! > least && this.isGuarded(pattern, place)) this.attempt(pattern, position, from, found)
      }
      if (types === 0) continue
      for (let type = 0; type < slotTypes.length; type++) {
        if ((types & (1 << type)) === 0) continue
        for (const pattern of firstBySlot[type]!) if (longest[pattern]! > least && this.isGuarded(pattern, place)) this.attempt(pattern, position, from, found)
      }
    }
    this.leave()
    return found.length < 2 ? found : inOrder(found)
  }

  /** Numbers the places of a window so that no guard of another window is within reach; gives the number of its first place. */
  private openWindow(length: number): number {
    if (this.windowStart < length + FAR) {
      this.windowStart = FIRST_WINDOW
      this.anchoredAt.fill(NOWHERE)
      this.anchoredAt[0] = 0
    }
    this.windowStart -= length + FAR
    return this.windowStart
  }

  /** Marks the guards of the types of slots that begin at a place. */
  private markSlots(types: number, place: number): void {
    const { guardOffsets, guards } = this.program
    for (let type = 0; type < slotTypes.length; type++) {
      if ((types & (1 << type)) === 0) continue
      const lemma = lemmaOfSlot(type)
      for (let k = guardOffsets[lemma]!; k < guardOffsets[lemma + 1]!; k++) this.anchoredAt[guards[k]!] = place
    }
  }

  /** Whether words of every anchor that guards a pattern stand within its reach behind a place. */
  private isGuarded(pattern: number, place: number): boolean {
    const { guardsOfPattern, reachOfGuards, anchoredAt } = this
    for (let at = pattern * ANCHORS; at < (pattern + 1) * ANCHORS; at++) {
      const guard = guardsOfPattern[at]!
      if (guard === 0) return true
      if (anchoredAt[guard]! - place >= reachOfGuards[at]!) return false
    }
    return true
  }

  private attempt(pattern: number, position: number, from: number, found: PatternMatch[]): void {
    const end = this.run(pattern, this.first + position) - this.first
    if (end > from) found.push({ pattern, start: position, end, slots: this.filledSlots() })
  }

  /** Whether a pattern stands in a window. Many rules ask the same of a window in a row. */
  stands(window: Window, pattern: number): boolean {
    const no = 2 * window.id
    const known = this.stood[pattern]!
    if (known === no) return false
    if (known === no + 1) return true
    const stands = this.find(window, pattern) !== undefined
    this.stood[pattern] = stands ? no + 1 : no
    return stands
  }

  /** The first match of one pattern in a window at or after a token, or undefined. */
  find(window: Window, pattern: number, from = 0): PatternMatch | undefined {
    if (!this.canStand(window, pattern)) return undefined
    this.enter(window)
    const match = this.findHere(pattern, from)
    this.leave()
    return match
  }

  private findHere(pattern: number, from: number): PatternMatch | undefined {
    const { first, last } = this
    const entry = this.program.entries[pattern]!
    for (let at = this.seek(entry, first + from, last); at < last; at = this.seek(entry, at + 1, last)) {
      const end = this.run(pattern, at)
      if (end >= 0) return { pattern, start: at - first, end: end - first, slots: this.filledSlots() }
    }
    return undefined
  }

  /** Whether the words stand in the window that the pattern cannot do without. */
  private canStand(window: Window, pattern: number): boolean {
    const { anchorsOfPattern, lemmasOfAnchorOffsets, lemmasOfAnchor } = this.program
    if (this.noted !== window.id) this.note(window)
    const { notedIn, noted } = this
    for (let at = pattern * ANCHORS; at < (pattern + 1) * ANCHORS; at++) {
      const anchor = anchorsOfPattern[at]!
      if (anchor === 0) return true
      let i = lemmasOfAnchorOffsets[anchor]!
      const last = lemmasOfAnchorOffsets[anchor + 1]!
      while (i < last && notedIn[lemmasOfAnchor[i]!] !== noted) i++
      if (i === last) return false
    }
    return true
  }

  /** Notes which lemmas stand in a window. */
  private note(window: Window): void {
    const { lemmas, notedIn } = this
    const { id, offset, length } = window
    const { forms, slots } = window.lexemes
    this.noted = id
    let types = 0
    for (let word = offset; word < offset + length; word++) {
      types |= slots[word]!
      const at = forms[word]! * LEMMAS_PER_FORM
      for (let i = at; i < at + LEMMAS_PER_FORM; i++) {
        const lemma = lemmas[i]!
        if (lemma === 0) break
        notedIn[lemma] = id
      }
    }
    for (let type = 0; type < slotTypes.length; type++) if ((types & (1 << type)) !== 0) notedIn[lemmaOfSlot(type)] = id
  }

  private enter(window: Window): void {
    this.window = window
    this.forms = window.lexemes.forms
    this.signs = window.lexemes.signs
    this.slots = window.lexemes.slots
    this.first = window.offset
    this.last = window.offset + window.length
  }

  /** Lets go of the window, which holds its whole text. */
  private leave(): void {
    this.window = nowhere
    this.forms = nowhere.lexemes.forms
    this.signs = nowhere.lexemes.signs
    this.slots = nowhere.lexemes.slots
  }

  private run(pattern: number, place: number): number {
    this.steps = 0
    while (this.filledIds.length > 0) this.filled[this.filledIds.pop()!] = undefined
    return this.step(this.program.entries[pattern]!, place)
  }

  private filledSlots(): Readonly<Record<string, FilledSlot>> {
    if (this.filledIds.length === 0) return noSlots
    const slots: Record<string, FilledSlot> = {}
    for (const id of this.filledIds.sort(ascending)) {
      const slot = this.filled[id]
      if (slot !== undefined) slots[this.program.slotNames[id]!] = slot
    }
    return slots
  }

  /** Whether the word at a place belongs to a lemma. */
  private isWord(lemma: number, place: number): boolean {
    if (((this.signs[2 * place]! >>> (lemma & 31)) & 1) === 0) return false
    const { lemmas } = this
    const at = this.forms[place]! * LEMMAS_PER_FORM
    return lemmas[at] === lemma || lemmas[at + 1] === lemma || lemmas[at + 2] === lemma || lemmas[at + 3] === lemma
  }

  /** Whether the word at a place belongs to a lemma of a class. */
  private isMember(classId: number, place: number): boolean {
    const { signs, sieves } = this
    if ((sieves[2 * classId]! & signs[2 * place]!) === 0 || (sieves[2 * classId + 1]! & signs[2 * place + 1]!) === 0) return false
    return this.isListed(classId, place)
  }

  private isListed(classId: number, place: number): boolean {
    const form = this.forms[place]!
    // The same words are asked for in the same classes again and again.
    const question = 2 * (classId * FORMS + form) + 2
    const at = (Math.imul(classId, 31) + form) & (ANSWERS - 1)
    const known = this.answers[at]!
    if (known === question) return false
    if (known === question + 1) return true
    const answer = this.look(classId, form)
    this.answers[at] = answer ? question + 1 : question
    return answer
  }

  private look(classId: number, form: number): boolean {
    const { lemmas, members, memberOffsets } = this
    const begin = memberOffsets[classId]!
    const end = memberOffsets[classId + 1]! - 1
    const at = form * LEMMAS_PER_FORM
    for (let i = at; i < at + LEMMAS_PER_FORM; i++) {
      const lemma = lemmas[i]!
      if (lemma === 0) return false
      let low = begin
      let high = end
      while (low < high) {
        const middle = (low + high) >> 1
        if (members[middle]! < lemma) low = middle + 1
        else high = middle
      }
      if (members[low] === lemma) return true
    }
    return false
  }

  /** False when a look at one word tells that `node` cannot match at a place. */
  private mayBegin(node: number, place: number): boolean {
    const { nodes } = this
    const at = node * STRIDE
    switch ((nodes[at]! & OP_MASK) as Op) {
      case Op.word:
        return place < this.last && this.isWord(nodes[at + 1]!, place)
      case Op.class:
        return place < this.last && this.isMember(nodes[at + 1]!, place)
      case Op.choice: {
        const first = nodes[at + 2]!
        return first === 0 || (place < this.last && this.isMember(first - 1, place))
      }
      case Op.slot:
        return place < this.last && maySlotBegin(this.slots[place]!, nodes[at + 1]!)
      default:
        return true
    }
  }

  /** The first place from one on, before another, at which `node` may begin; the latter when there is none. */
  private seek(node: number, place: number, last: number): number {
    const { nodes, signs, sieves } = this
    const at = node * STRIDE
    switch ((nodes[at]! & OP_MASK) as Op) {
      case Op.word: {
        const lemma = nodes[at + 1]!
        for (; place < last; place++) if (((signs[2 * place]! >>> (lemma & 31)) & 1) !== 0 && this.isWord(lemma, place)) break
        return place
      }
      case Op.choice:
      case Op.class: {
        const classId = (nodes[at]! & OP_MASK) === Op.class ? nodes[at + 1]! : nodes[at + 2]! - 1
        if (classId < 0) return place
        const low = sieves[2 * classId]!
        const high = sieves[2 * classId + 1]!
        for (; place < last; place++) if ((low & signs[2 * place]!) !== 0 && (high & signs[2 * place + 1]!) !== 0 && this.isListed(classId, place)) break
        return place
      }
      case Op.slot: {
        const type = nodes[at + 1]!
        const { slots } = this
        while (place < last && !maySlotBegin(slots[place]!, type)) place++
        return place
      }
      default:
        return place
    }
  }

  /** Where the match ends when `node` is tried at a place, or -1. */
  private step(node: number, place: number): number {
    const { nodes, options, last } = this
    for (;;) {
      if (++this.steps > STEP_LIMIT) return -1
      const at = node * STRIDE
      const head = nodes[at]!
      const a = nodes[at + 1]!
      const back = nodes[at + 2]!
      const next = nodeBefore(node, back)
      switch ((head & OP_MASK) as Op) {
        case Op.end:
          return place
        case Op.word:
          if (place >= last || !this.isWord(a, place)) return -1
          place++
          break
        case Op.class:
          if (place >= last || !this.isMember(a, place)) return -1
          place++
          break
        case Op.choice: {
          // A choice has no next node: there is the class of the words with which it can begin, one up.
          if (back !== 0 && (place >= last || !this.isMember(back - 1, place))) return -1
          const final = a + (head >>> OP_BITS) - 1
          for (let i = a; i < final; i++) {
            const option = nodeBefore(node, options[i]!)
            if (!this.mayBegin(option, place)) continue
            const end = this.step(option, place)
            if (end >= 0) return end
          }
          node = nodeBefore(node, options[final]!)
          continue
        }
        case Op.gap: {
          const beyond = Math.min(place + a, last)
          for (place = this.seek(next, place, beyond); place < beyond; place = this.seek(next, place + 1, beyond)) {
            const end = this.step(next, place)
            if (end >= 0) return end
          }
          break
        }
        case Op.slot: {
          if (place >= last || !maySlotBegin(this.slots[place]!, a)) return -1
          const type = slotTypes[a]!
          const position = place - this.first
          const value = this.window.readSlot(type, position)
          if (value === undefined) return -1
          const slot = head >>> OP_BITS
          const before = this.filled[slot]
          if (before === undefined) this.filledIds.push(slot)
          this.filled[slot] = { type, start: position, end: value.end, value: value.value }
          const end = this.step(next, this.first + value.end)
          if (end < 0) this.filled[slot] = before
          return end
        }
        case Op.first:
          if (place !== this.first) return -1
          break
        case Op.last:
          if (place !== last) return -1
          break
        case Op.any:
          if (place >= last) return -1
          place++
          break
        case Op.not:
          if (this.mayBegin(node - a, place) && this.step(node - a, place) >= 0) return -1
          break
      }
      node = next
    }
  }
}

const ascending = (a: number, b: number): number => a - b

/** Matches of which the last places come first, in text order. */
function inOrder(found: readonly PatternMatch[]): readonly PatternMatch[] {
  const ordered: PatternMatch[] = []
  for (let end = found.length; end > 0; ) {
    let first = end - 1
    while (first > 0 && found[first - 1]!.start === found[first]!.start) first--
    for (let at = first; at < end; at++) ordered.push(found[at]!)
    end = first
  }
  return ordered
}

const scanners = new WeakMap<Program, Scanner>()

/** The scanner of a program. */
export function scannerOf(program: Program): Scanner {
  let scanner = scanners.get(program)
  if (scanner === undefined) {
    scanner = new Scanner(program)
    scanners.set(program, scanner)
  }
  return scanner
}

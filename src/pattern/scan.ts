import { ANCHORS, FAR } from './anchor.ts'
import { LEMMAS_PER_FORM, lemmaOfSlot, OP_BITS, Op, type Program, type SlotType, STRIDE, slotTypes } from './compile.ts'

/** A run of tokens in which patterns are looked for: a sentence, or a list item behind its lead-in. */
export interface Window {
  /** At most {@link FAR}. */
  readonly length: number
  /** Form id of each token, as `formsOf` gives it. */
  readonly forms: Uint16Array
  /** Bit set of the slot types that begin at a token. */
  slotsAt(position: number): number
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

const noSlots: Readonly<Record<string, FilledSlot>> = Object.freeze({})

/** The node that lies so many before another one; 0, the end, for none. */
const nodeBefore = (node: number, back: number): number => (back === 0 ? 0 : node - back)

const OP_MASK = (1 << OP_BITS) - 1

/** Places are numbered downwards from here, window after window, and begin anew when they come to nothing. */
const FIRST_WINDOW = 0x20000000
/** Out of reach of every place. */
const NOWHERE = 0x40000000

/**
 * Finds compiled patterns in windows. One scanner serves one text: it keeps no result between calls.
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
  private readonly guardsOfPattern: Uint16Array
  private readonly reachOfGuards: Uint16Array
  private window!: Window
  private forms!: Uint16Array
  private length = 0
  private steps = 0
  private readonly filled: (FilledSlot | undefined)[]
  private anyFilled = false
  /** Number of the first place of the last window. */
  private windowStart = 0
  /** The place of the nearest word of each anchor. */
  private readonly anchoredAt: Int32Array
  /** The window whose lemmas were noted last, its number, and the number of the last window in which each lemma was noted. */
  private noted: Window | undefined
  private notes = 0
  private readonly notedIn: Int32Array

  constructor(private readonly program: Program) {
    this.nodes = program.nodes
    this.options = program.options
    this.lemmas = program.lemmas
    this.memberOffsets = program.memberOffsets
    this.members = program.members
    this.sieves = program.sieves
    this.guardsOfPattern = program.guardsOfPattern
    this.reachOfGuards = program.reachOfGuards
    this.anchoredAt = new Int32Array(program.lemmasOfAnchorOffsets.length)
    this.notedIn = new Int32Array(program.lemmaCount)
    this.filled = new Array<FilledSlot | undefined>(program.slotNames.length).fill(undefined)
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
    const { lemmas, guardOffsets, guards, firstOffsets, firstPatterns, firstGuards, firstBySlot, longest } = this.program
    const { anchoredAt } = this
    const { forms, length } = window
    this.enter(window)
    const start = this.openWindow(length)
    // Last place first; those of one place in their order.
    const found: PatternMatch[] = []
    for (let position = length - 1; position >= 0; position--) {
      const place = start + position
      const at = forms[position]! * LEMMAS_PER_FORM
      for (let i = at; i < at + LEMMAS_PER_FORM; i++) {
        const lemma = lemmas[i]!
        if (lemma === 0) break
        const stop = guardOffsets[lemma + 1]!
        for (let k = guardOffsets[lemma]!; k < stop; k++) anchoredAt[guards[k]!] = place
      }
      const slots = window.slotsAt(position)
      if (slots !== 0) this.markSlots(slots, place)
      // A match must reach into the clause itself.
      const least = from - position
      for (let i = at; i < at + LEMMAS_PER_FORM; i++) {
        const lemma = lemmas[i]!
        if (lemma === 0) break
        const stop = firstOffsets[lemma + 1]!
        for (let k = firstOffsets[lemma]!; k < stop; k++) {
          const guard = firstGuards[k]!
          if (anchoredAt[guard >>> 16]! - place >= (guard & FAR)) continue
          const pattern = firstPatterns[k]!
          if (longest[pattern]! > least && this.isGuarded(pattern, place)) this.attempt(pattern, position, from, found)
        }
      }
      if (slots === 0) continue
      for (let type = 0; type < slotTypes.length; type++) {
        if ((slots & (1 << type)) === 0) continue
        for (const pattern of firstBySlot[type]!) if (longest[pattern]! > least && this.isGuarded(pattern, place)) this.attempt(pattern, position, from, found)
      }
    }
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
  private markSlots(slots: number, place: number): void {
    const { guardOffsets, guards } = this.program
    for (let type = 0; type < slotTypes.length; type++) {
      if ((slots & (1 << type)) === 0) continue
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
    const end = this.run(pattern, position)
    if (end > from) found.push({ pattern, start: position, end, slots: this.slots() })
  }

  /** The first match of one pattern in a window at or after a token, or undefined. */
  find(window: Window, pattern: number, from = 0): PatternMatch | undefined {
    if (!this.canStand(window, pattern)) return undefined
    this.enter(window)
    const entry = this.program.entries[pattern]!
    for (let position = from; position < window.length; position++) {
      if (!this.mayBegin(entry, position)) continue
      const end = this.run(pattern, position)
      if (end >= 0) return { pattern, start: position, end, slots: this.slots() }
    }
    return undefined
  }

  /** Whether the words stand in the window that the pattern cannot do without. */
  private canStand(window: Window, pattern: number): boolean {
    const { anchorsOfPattern, lemmasOfAnchorOffsets, lemmasOfAnchor } = this.program
    if (this.noted !== window) this.note(window)
    const { notedIn, notes } = this
    for (let at = pattern * ANCHORS; at < (pattern + 1) * ANCHORS; at++) {
      const anchor = anchorsOfPattern[at]!
      if (anchor === 0) return true
      let i = lemmasOfAnchorOffsets[anchor]!
      const last = lemmasOfAnchorOffsets[anchor + 1]!
      while (i < last && notedIn[lemmasOfAnchor[i]!] !== notes) i++
      if (i === last) return false
    }
    return true
  }

  /** Notes which lemmas stand in a window. */
  private note(window: Window): void {
    const { lemmas, notedIn } = this
    const { forms, length } = window
    this.noted = window
    const note = ++this.notes
    for (let position = 0; position < length; position++) {
      const at = forms[position]! * LEMMAS_PER_FORM
      for (let i = at; i < at + LEMMAS_PER_FORM; i++) {
        const lemma = lemmas[i]!
        if (lemma === 0) break
        notedIn[lemma] = note
      }
      const slots = window.slotsAt(position)
      if (slots === 0) continue
      for (let type = 0; type < slotTypes.length; type++) if ((slots & (1 << type)) !== 0) notedIn[lemmaOfSlot(type)] = note
    }
  }

  private enter(window: Window): void {
    this.window = window
    this.forms = window.forms
    this.length = window.length
  }

  private run(pattern: number, position: number): number {
    this.steps = 0
    if (this.anyFilled) {
      this.filled.fill(undefined)
      this.anyFilled = false
    }
    return this.step(this.program.entries[pattern]!, position)
  }

  private slots(): Readonly<Record<string, FilledSlot>> {
    if (!this.anyFilled) return noSlots
    const slots: Record<string, FilledSlot> = {}
    for (let id = 0; id < this.filled.length; id++) {
      const slot = this.filled[id]
      if (slot !== undefined) slots[this.program.slotNames[id]!] = slot
    }
    return slots
  }

  /** Whether the word at a position belongs to a lemma. */
  private isWord(lemma: number, position: number): boolean {
    const { lemmas } = this
    const at = this.forms[position]! * LEMMAS_PER_FORM
    for (let i = at; i < at + LEMMAS_PER_FORM; i++) {
      if (lemmas[i] === lemma) return true
      if (lemmas[i] === 0) return false
    }
    return false
  }

  /** Whether the word at a position belongs to a lemma of a class. */
  private isMember(classId: number, position: number): boolean {
    const { lemmas, members } = this
    const sieve = this.sieves[classId]!
    const at = this.forms[position]! * LEMMAS_PER_FORM
    for (let i = at; i < at + LEMMAS_PER_FORM; i++) {
      const lemma = lemmas[i]!
      if (lemma === 0) return false
      if (((sieve >>> (lemma & 31)) & 1) === 0) continue
      let low = this.memberOffsets[classId]!
      let high = this.memberOffsets[classId + 1]! - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if (members[middle]! < lemma) low = middle + 1
        else high = middle
      }
      if (members[low] === lemma) return true
    }
    return false
  }

  /** False when a look at one word tells that `node` cannot match at a position. */
  private mayBegin(node: number, position: number): boolean {
    const { nodes } = this
    const at = node * STRIDE
    switch ((nodes[at]! & OP_MASK) as Op) {
      case Op.word:
        return position < this.length && this.isWord(nodes[at + 1]!, position)
      case Op.class:
        return position < this.length && this.isMember(nodes[at + 1]!, position)
      case Op.choice: {
        const first = nodes[at + 2]!
        return first === 0 || (position < this.length && this.isMember(first - 1, position))
      }
      default:
        return true
    }
  }

  /** Where the match ends when `node` is tried at `position`, or -1. */
  private step(node: number, position: number): number {
    const { nodes, options, length } = this
    for (;;) {
      if (++this.steps > STEP_LIMIT) return -1
      const at = node * STRIDE
      const head = nodes[at]!
      const a = nodes[at + 1]!
      const back = nodes[at + 2]!
      const next = nodeBefore(node, back)
      switch ((head & OP_MASK) as Op) {
        case Op.end:
          return position
        case Op.word:
          if (position >= length || !this.isWord(a, position)) return -1
          position++
          break
        case Op.class:
          if (position >= length || !this.isMember(a, position)) return -1
          position++
          break
        case Op.choice: {
          // A choice has no next node: there is the class of the words with which it can begin, one up.
          if (back !== 0 && (position >= length || !this.isMember(back - 1, position))) return -1
          const last = a + (head >>> OP_BITS) - 1
          for (let i = a; i < last; i++) {
            const option = nodeBefore(node, options[i]!)
            if (!this.mayBegin(option, position)) continue
            const end = this.step(option, position)
            if (end >= 0) return end
          }
          node = nodeBefore(node, options[last]!)
          continue
        }
        case Op.gap: {
          const last = Math.min(position + a, length)
          for (; position < last; position++) {
            if (!this.mayBegin(next, position)) continue
            const end = this.step(next, position)
            if (end >= 0) return end
          }
          break
        }
        case Op.slot: {
          if (position >= length) return -1
          const type = slotTypes[a]!
          const value = this.window.readSlot(type, position)
          if (value === undefined) return -1
          const slot = head >>> OP_BITS
          const before = this.filled[slot]
          this.filled[slot] = { type, start: position, end: value.end, value: value.value }
          this.anyFilled = true
          const end = this.step(next, value.end)
          if (end < 0) this.filled[slot] = before
          return end
        }
        case Op.first:
          if (position !== 0) return -1
          break
        case Op.last:
          if (position !== length) return -1
          break
        case Op.any:
          if (position >= length) return -1
          position++
          break
        case Op.not:
          if (this.mayBegin(node - a, position) && this.step(node - a, position) >= 0) return -1
          break
      }
      node = next
    }
  }
}

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

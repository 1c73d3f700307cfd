import { ANCHORS } from './anchor.ts'
import { LEMMAS_PER_FORM, Op, type Program, type SlotType, STRIDE, slotTypes } from './compile.ts'

/** A run of tokens in which patterns are looked for: a sentence, or a list item behind its lead-in. */
export interface Window {
  readonly length: number
  /** Form id of each token, as `formsOf` gives it. */
  readonly forms: Uint16Array
  /** Bit set of the lemmas that stand in the window, as {@link lemmasIn} gives it. */
  readonly lemmas: Uint32Array
  /** Bit set of the slot types that begin at a token. */
  slotsAt(position: number): number
  /** Reads a slot at a token; undefined when none of that type begins there. */
  readSlot(type: SlotType, position: number): SlotValue | undefined
}

/** The lemmas to which words of a window belong, as a bit set. */
export function lemmasIn(program: Program, forms: Uint16Array): Uint32Array {
  const present = new Uint32Array((program.lemmaCount >> 5) + 1)
  const { lemmas } = program
  for (const form of forms) {
    if (form === 0) continue
    for (let i = form * LEMMAS_PER_FORM; i < (form + 1) * LEMMAS_PER_FORM; i++) {
      const lemma = lemmas[i]!
      if (lemma === 0) break
      present[lemma >> 5]! |= 1 << (lemma & 31)
    }
  }
  return present
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

/** Finds compiled patterns in windows. One scanner serves one text: it keeps no result between calls. */
export class Scanner {
  private window!: Window
  private steps = 0
  private readonly filled: (FilledSlot | undefined)[]
  private anyFilled = false
  /** Number of the current window, the last window in which the words of each anchor stood, and the last place in it. */
  private serial = 0
  private readonly anchored: Uint32Array
  private readonly anchoredAt: Int32Array

  constructor(private readonly program: Program) {
    const anchors = program.lemmasOfAnchorOffsets.length
    this.anchored = new Uint32Array(anchors)
    this.anchoredAt = new Int32Array(anchors)
    this.filled = new Array<FilledSlot | undefined>(program.slotNames.length)
  }

  /**
   * All patterns in a window: for each pattern and each token at which it begins, its first way of matching.
   *
   * @param from matches must end beyond this token: what lies before it was read already (a lead-in)
   */
  scan(window: Window, from: number, found: (match: PatternMatch) => void): void {
    this.window = window
    this.anchor(window)
    const { lemmas, firstOffsets, firstPatterns, firstBySlot, longest } = this.program
    for (let position = 0; position < window.length; position++) {
      const form = window.forms[position]!
      // A match must reach into the clause itself.
      const least = from - position
      if (form !== 0) {
        for (let i = form * LEMMAS_PER_FORM; i < (form + 1) * LEMMAS_PER_FORM; i++) {
          const lemma = lemmas[i]!
          if (lemma === 0) break
          for (let k = firstOffsets[lemma]!; k < firstOffsets[lemma + 1]!; k++) {
            const pattern = firstPatterns[k]!
            if (longest[pattern]! > least && this.isAnchored(pattern, position)) this.attempt(pattern, position, from, found)
          }
        }
      }
      const slots = window.slotsAt(position)
      if (slots !== 0)
        for (let type = 0; type < slotTypes.length; type++)
          if ((slots & (1 << type)) !== 0)
            for (const pattern of firstBySlot[type]!) {
              if (longest[pattern]! > least && this.isAnchored(pattern, position)) this.attempt(pattern, position, from, found)
            }
    }
  }

  /** Whether words of every anchor of a pattern stand in the window, at a position or behind it. */
  private isAnchored(pattern: number, position: number): boolean {
    const { anchorsOfPattern } = this.program
    for (let at = pattern * ANCHORS; at < (pattern + 1) * ANCHORS; at++) {
      const anchor = anchorsOfPattern[at]!
      if (anchor === 0) return true
      if (this.anchored[anchor] !== this.serial || this.anchoredAt[anchor]! < position) return false
    }
    return true
  }

  /** Marks the anchors whose words stand in the window. */
  private anchor(window: Window): void {
    const { lemmas, anchorOffsets, anchors } = this.program
    const serial = ++this.serial
    for (let position = 0; position < window.length; position++) {
      const form = window.forms[position]!
      if (form === 0) continue
      for (let i = form * LEMMAS_PER_FORM; i < (form + 1) * LEMMAS_PER_FORM; i++) {
        const lemma = lemmas[i]!
        if (lemma === 0) break
        for (let k = anchorOffsets[lemma]!; k < anchorOffsets[lemma + 1]!; k++) {
          const anchor = anchors[k]!
          this.anchored[anchor] = serial
          this.anchoredAt[anchor] = position
        }
      }
    }
  }

  /** The first match of one pattern in a window at or after a token, or undefined. */
  find(window: Window, pattern: number, from = 0): PatternMatch | undefined {
    if (!this.canStand(window, pattern)) return undefined
    this.window = window
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
    const present = window.lemmas
    for (let at = pattern * ANCHORS; at < (pattern + 1) * ANCHORS; at++) {
      const anchor = anchorsOfPattern[at]!
      if (anchor === 0) return true
      let i = lemmasOfAnchorOffsets[anchor]!
      const last = lemmasOfAnchorOffsets[anchor + 1]!
      while (i < last && (present[lemmasOfAnchor[i]! >> 5]! & (1 << (lemmasOfAnchor[i]! & 31))) === 0) i++
      if (i === last) return false
    }
    return true
  }

  private attempt(pattern: number, position: number, from: number, found: (match: PatternMatch) => void): void {
    const end = this.run(pattern, position)
    if (end > from) found({ pattern, start: position, end, slots: this.slots() })
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
    this.filled.forEach((slot, id) => {
      if (slot !== undefined) slots[this.program.slotNames[id]!] = slot
    })
    return slots
  }

  /** Whether the word at a position belongs to a lemma. */
  private isWord(lemma: number, position: number): boolean {
    const { lemmas } = this.program
    const form = this.window.forms[position]!
    if (form === 0) return false
    for (let i = form * LEMMAS_PER_FORM; i < (form + 1) * LEMMAS_PER_FORM; i++) {
      if (lemmas[i] === lemma) return true
      if (lemmas[i] === 0) return false
    }
    return false
  }

  /** Whether the word at a position belongs to a lemma of a class. */
  private isMember(classId: number, position: number): boolean {
    const { lemmas, classes, classWords } = this.program
    const form = this.window.forms[position]!
    if (form === 0) return false
    const base = classId * classWords
    for (let i = form * LEMMAS_PER_FORM; i < (form + 1) * LEMMAS_PER_FORM; i++) {
      const lemma = lemmas[i]!
      if (lemma === 0) return false
      if ((classes[base + (lemma >> 5)]! & (1 << (lemma & 31))) !== 0) return true
    }
    return false
  }

  /** False when a look at one word tells that `node` cannot match at a position. */
  private mayBegin(node: number, position: number): boolean {
    const { nodes } = this.program
    const at = node * STRIDE
    switch (nodes[at] as Op) {
      case Op.word:
        return position < this.window.length && this.isWord(nodes[at + 1]!, position)
      case Op.class:
        return position < this.window.length && this.isMember(nodes[at + 1]!, position)
      case Op.choice: {
        const first = nodes[at + 3]!
        return first === 0 || (position < this.window.length && this.isMember(first - 1, position))
      }
      default:
        return true
    }
  }

  /** Where the match ends when `node` is tried at `position`, or -1. */
  private step(node: number, position: number): number {
    const { nodes, options } = this.program
    const { length } = this.window
    for (;;) {
      if (++this.steps > STEP_LIMIT) return -1
      const at = node * STRIDE
      const a = nodes[at + 1]!
      const next = nodes[at + 3]!
      switch (nodes[at] as Op) {
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
          // `next` is the class of the words with which it can begin, one up.
          if (next !== 0 && (position >= length || !this.isMember(next - 1, position))) return -1
          const count = nodes[at + 2]!
          for (let i = 0; i < count - 1; i++) {
            const option = options[a + i]!
            if (!this.mayBegin(option, position)) continue
            const end = this.step(option, position)
            if (end >= 0) return end
          }
          node = options[a + count - 1]!
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
          const slot = nodes[at + 2]!
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
          if (this.mayBegin(a, position) && this.step(a, position) >= 0) return -1
          break
      }
      node = next
    }
  }
}

import { ANCHORS, FAR } from './anchor.ts'
import { LEMMAS_PER_FORM, OP_MASK, Op, type Program, STRIDE } from './compile.ts'

/**
 * The guards that a written form marks and the patterns that begin with it, those of all its lemmas in one row, so that a scanner walks one
 * list at each word. A row is made when its form is first met: most forms stand in no text at all, and rows of all would take megabytes.
 */
export class FormRows {
  private rows = new Int32Array(1 << 14)
  private used = 1
  /** Where the row of each form begins, 0 for none yet. */
  private readonly beginnings: Int32Array

  constructor(private readonly program: Program) {
    this.beginnings = new Int32Array(program.lemmas.length / LEMMAS_PER_FORM)
  }

  /** The array in which rows stand; another one whenever {@link rowOf} has made it longer. */
  get numbers(): Int32Array {
    return this.rows
  }

  /**
   * Where the row of a form begins: how many guards there are, how many patterns, and how many more that match at the beginning of a window
   * alone; the guards, and for each pattern its first guard, with its reach in the lower half, and its id.
   */
  rowOf(form: number): number {
    return this.beginnings[form] === 0 ? this.make(form) : this.beginnings[form]!
  }

  private make(form: number): number {
    const { lemmas, guardOffsets, guards, firstOffsets, firstPatterns, guardsOfPattern, reachOfGuards } = this.program
    const marked = new Set<number>()
    const begun = new Set<number>()
    for (let i = form * LEMMAS_PER_FORM; i < (form + 1) * LEMMAS_PER_FORM; i++) {
      const lemma = lemmas[i]!
      if (lemma === 0) break
      for (let k = guardOffsets[lemma]!; k < guardOffsets[lemma + 1]!; k++) marked.add(guards[k]!)
      for (let k = firstOffsets[lemma]!; k < firstOffsets[lemma + 1]!; k++) begun.add(firstPatterns[k]!)
    }
    const patterns = [...begun]
    const anywhere = patterns.filter((pattern) => !this.opensWindow(pattern))
    const length = 3 + marked.size + 2 * begun.size
    while (this.used + length > this.rows.length) {
      const longer = new Int32Array(2 * this.rows.length)
      longer.set(this.rows)
      this.rows = longer
    }
    const row = this.used
    this.used += length
    let at = row
    this.rows[at++] = marked.size
    this.rows[at++] = anywhere.length
    this.rows[at++] = begun.size - anywhere.length
    for (const guard of marked) this.rows[at++] = guard
    for (const pattern of [...anywhere, ...patterns.filter((pattern) => this.opensWindow(pattern))]) {
      this.rows[at++] = guardsOfPattern[pattern * ANCHORS]! * (FAR + 1) + reachOfGuards[pattern * ANCHORS]!
      this.rows[at++] = pattern
    }
    this.beginnings[form] = row
    return row
  }

  private opensWindow(pattern: number): boolean {
    return ((this.program.nodes[this.program.entries[pattern]! * STRIDE]! & OP_MASK) as Op) === Op.first
  }
}

const known = new WeakMap<Program, FormRows>()

/** The rows of a program, the same for all scanners. */
export function formRows(program: Program): FormRows {
  let rows = known.get(program)
  if (rows === undefined) {
    rows = new FormRows(program)
    known.set(program, rows)
  }
  return rows
}

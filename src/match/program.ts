import { COPYRIGHT, HOLDER, HOLDERS, OWNER, OWNERS } from './dictionary.ts'

/**
 * A known text as a program over words.
 *
 * A template of the SPDX list has parts that may be left out and parts that may be replaced, one inside another. Laid flat,
 * such a template is a row of word ids with a few control codes between them, and control only ever goes forward: so a text
 * is compared with it by walking two rows, at the speed of comparing two arrays wherever there is no mark.
 */

/** Codes from here on are control codes, not word ids. */
export const CONTROL = 0xfff0
/** `SPLIT, offset`: go on here, or `offset` further on. */
export const SPLIT = 0xffff
/** `JUMP, offset`: go on `offset` further on. */
export const JUMP = 0xfffe
/** `ANY, fewest, most`: so many words of any kind. */
export const ANY = 0xfffd
/** `SOFT, word`: a list marker or other word that may differ or be missing. */
export const SOFT = 0xfffc
/** `NUMBER`: one word that is all digits. */
export const NUMBER = 0xfffb
/** The end of the text. */
export const END = 0xfff0

/** How many codes an instruction takes, itself included. */
export function widthOf(code: number): number {
  if (code < CONTROL) return 1
  if (code === ANY) return 3
  return code === END || code === NUMBER ? 1 : 2
}

/** One step of an alternative: the hash of a word, or words of any kind. */
export type Step = number | 'any+' | 'any*' | 'number' | 'address'

/** A marked run of tokens, half-open. Marks nest, never cross. */
export interface Mark {
  /** `optional`: may be left out. `replaceable`: may be any of the alternatives. `soft`: list markers and the like, never compared. */
  readonly kind: 'optional' | 'replaceable' | 'soft'
  readonly start: number
  readonly end: number
  /** For `replaceable`: what may stand there besides the words themselves. */
  readonly alternatives?: readonly (readonly Step[])[]
}

/** A known text before its words have ids. */
export interface Template {
  /** Token hashes of the text with every optional part kept. */
  readonly hashes: Uint32Array
  readonly marks: readonly Mark[]
}

/** Most words that a free part may take: names of holders run to a line or three, a rider is longer. */
const MOST_FREE_WORDS = 60

const free: Readonly<Record<'any+' | 'any*' | 'address', readonly [fewest: number, most: number]>> = {
  'any+': [0, MOST_FREE_WORDS],
  'any*': [0, MOST_FREE_WORDS],
  address: [5, 20],
}

/** A node of a template: words, and the marks among them as a tree. */
type Node = { readonly kind: 'word'; readonly hash: number } | { readonly kind: 'soft' | 'optional' | 'replaceable'; readonly nodes: readonly Node[]; readonly mark: Mark }

function nest(template: Template, marks: readonly Mark[], start: number, end: number): Node[] {
  const nodes: Node[] = []
  let position = start
  let index = 0
  while (position < end || index < marks.length) {
    const mark = marks[index]
    if (mark === undefined || mark.start > position) {
      if (position >= end) break
      nodes.push({ kind: 'word', hash: template.hashes[position]! })
      position++
      continue
    }
    let last = index + 1
    const inner: Mark[] = []
    while (last < marks.length && marks[last]!.start < mark.end) inner.push(marks[last++]!)
    nodes.push({ kind: mark.kind, nodes: nest(template, inner, mark.start, mark.end), mark })
    position = Math.max(position, mark.end)
    index = last
  }
  return nodes
}

/**
 * Lays a template flat.
 *
 * @param wordsOf the word ids of a token hash: one, or two where a word is read as two
 * @returns the codes, closed by {@link END}
 */
export function compileProgram(template: Template, wordsOf: (hash: number) => readonly number[]): number[] {
  const marks = [...template.marks].sort((a, b) => a.start - b.start || b.end - a.end || Number(a.kind !== 'optional') - Number(b.kind !== 'optional'))
  const codes: number[] = []
  let soft = false

  let previous = 0
  const emitWord = (hash: number): void => {
    for (let word of wordsOf(hash)) {
      if (previous === COPYRIGHT) word = word === OWNER ? HOLDER : word === OWNERS ? HOLDERS : word
      if (soft) codes.push(SOFT)
      codes.push(word)
      previous = word
    }
  }
  const emitSteps = (steps: readonly Step[]): void => {
    for (const step of steps) {
      if (typeof step === 'number') emitWord(step)
      else if (step === 'number') codes.push(NUMBER)
      else codes.push(ANY, ...free[step])
    }
  }
  const emitBranches = (branches: readonly (() => void)[]): void => {
    const jumps: number[] = []
    branches.forEach((branch, index) => {
      const isLast = index === branches.length - 1
      const split = codes.length
      if (!isLast) codes.push(SPLIT, 0)
      branch()
      if (!isLast) {
        jumps.push(codes.length)
        codes.push(JUMP, 0)
        codes[split + 1] = codes.length - split
      }
    })
    for (const jump of jumps) codes[jump + 1] = codes.length - jump
  }
  const emit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      switch (node.kind) {
        case 'word':
          emitWord(node.hash)
          break
        case 'soft': {
          const outer = soft
          soft = true
          emit(node.nodes)
          soft = outer
          break
        }
        case 'optional': {
          const split = codes.length
          codes.push(SPLIT, 0)
          emit(node.nodes)
          codes[split + 1] = codes.length - split
          break
        }
        case 'replaceable': {
          const alternatives = node.mark.alternatives ?? []
          const wild = alternatives.find((steps) => steps.length === 1 && (steps[0] === 'any+' || steps[0] === 'any*'))
          if (wild !== undefined) {
            emitSteps(alternatives.some((steps) => steps.length === 0) ? ['any*'] : wild)
            break
          }
          emitBranches([() => emit(node.nodes), ...alternatives.map((steps) => () => emitSteps(steps))])
          break
        }
        default:
          node satisfies never
      }
    }
  }
  emit(nest(template, marks, 0, template.hashes.length))
  codes.push(END)
  return codes
}

/** How many words part of a program has with every optional part kept and the first of every alternative. */
export function wordsIn(program: ArrayLike<number>, start: number, end: number): number {
  let words = 0
  for (let at = start; at < end; ) {
    const code = program[at]!
    if (code === END) break
    if (code === JUMP) {
      at += program[at + 1]!
      continue
    }
    if (code < CONTROL || code === NUMBER || code === SOFT) words++
    else if (code === ANY) words += program[at + 1]!
    at += widthOf(code)
  }
  return words
}

/** How many free parts a program has. */
export function freePartsIn(program: ArrayLike<number>): number {
  let parts = 0
  for (let at = 0; program[at] !== END; at += widthOf(program[at]!)) if (program[at] === ANY) parts++
  return parts
}

/** The fewest words that a way through part of a program takes: optional parts left out, the shortest of every alternative. */
export function fewestWordsIn(program: ArrayLike<number>, start: number, end: number): number {
  if (start >= end) return 0
  // Nearly every run is plain words.
  let at = start
  while (at < end && program[at]! < CONTROL) at++
  if (at >= end) return end - start
  return Math.max(0, fewestOnAllWays(program, start, end, end - start + 1 <= shortRow.length ? shortRow : new Int32Array(end - start + 1)))
}

/** A row that short runs use again. */
const shortRow = new Int32Array(1 << 14)

/** Goes all ways at once: how many words each place takes at least is known when it is come to, since ways lead on only. */
function fewestOnAllWays(program: ArrayLike<number>, start: number, end: number, fewest: Int32Array): number {
  fewest.fill(-1, 0, end - start + 1)
  fewest[0] = 0
  for (let at = start; at < end; ) {
    let words = fewest[at - start]!
    if (words < 0) {
      at++
      continue
    }
    // Plain words, as far as no other way has led to one of them.
    while (at < end && program[at]! < CONTROL) {
      words++
      at++
      const known = fewest[at - start]!
      if (known >= 0 && known < words) words = known
    }
    reach(fewest, at - start, words)
    if (at >= end) break
    const code = program[at]!
    if (code === END) return words
    if (code === JUMP) reach(fewest, Math.min(at + program[at + 1]!, end) - start, words)
    else if (code === SPLIT) {
      reach(fewest, Math.min(at + 2, end) - start, words)
      reach(fewest, Math.min(at + program[at + 1]!, end) - start, words)
    } else reach(fewest, Math.min(at + widthOf(code), end) - start, words + (code === NUMBER ? 1 : code === ANY ? program[at + 1]! : 0))
    at++
  }
  return fewest[end - start]!
}

function reach(fewest: Int32Array, index: number, words: number): void {
  if (fewest[index]! < 0 || fewest[index]! > words) fewest[index] = words
}

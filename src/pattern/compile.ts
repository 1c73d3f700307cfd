import { ClassifierError } from '../error.ts'
import { hashWord, tokenize } from '../text/tokenize.ts'
import { ANCHORS, anchorsOf, longest, passedBy, slotLemma, totalRate } from './anchor.ts'
import { shareOf } from './frequency.ts'
import { inflect, spell } from './inflect.ts'
import { phrases } from './phrases.ts'
import { parsePattern, type Syntax } from './syntax.ts'

/** The types of slots that patterns may hold; each has a reader in the room of quantities. */
export const slotTypes = ['count', 'money', 'duration', 'date', 'percent', 'url', 'email', 'quoted', 'place', 'name', 'number'] as const

/**
 * Patterns that begin with a place or a name are tried only where a capital or an ideograph begins one. Where a pattern comes to such a
 * slot behind other words, one can be read at more tokens: so many bits above the first bit stands a second one that tells of these.
 */
export const ANYWHERE = 5
const TWICE = (1 << slotTypes.indexOf('place')) | (1 << slotTypes.indexOf('name'))

/** Whether a slot can be read at a token with these bits. */
export const maySlotBegin = (bits: number, type: number): boolean => {
  const bit = 1 << type
  return (bits & ((bit & TWICE) === 0 ? bit : bit << ANYWHERE)) !== 0
}

/** The type of a slot. */
export type SlotType = (typeof slotTypes)[number]

/** What a node of a program does. */
export const enum Op {
  end = 0,
  word = 1,
  class = 2,
  choice = 3,
  gap = 4,
  slot = 5,
  first = 6,
  last = 7,
  any = 8,
  not = 9,
}

/**
 * Numbers of 16 bits that a node takes in a program: its operation with the count or slot above it, its operand, and how many
 * nodes before it the next one lies; 0 for the end. Nodes are emitted from the end of a pattern to its beginning, so all lie before.
 */
export const STRIDE = 3
/** Bits of the operation; those above are the count or slot. */
export const OP_BITS = 4
export const OP_MASK = (1 << OP_BITS) - 1
/** Numbers of a node while it is compiled: operation, two operands, the next node. */
const DRAFT_STRIDE = 4
/** Lemmas that one written form can belong to ("found": find, found). */
export const LEMMAS_PER_FORM = 4

/**
 * Patterns compiled to flat arrays. A *form* is a word as written that some pattern can read, a *lemma* the word in the
 * pattern; forms are looked up by token hash in an open-addressing table.
 */
export interface Program {
  /** Token hashes by table slot, 0 when free. */
  readonly tableHash: Uint32Array
  /** Form ids by table slot. */
  readonly tableForm: Uint16Array
  /** Lemma ids by form, {@link LEMMAS_PER_FORM} each, 0 for none. */
  readonly lemmas: Uint16Array
  /** Nodes, {@link STRIDE} numbers each. */
  readonly nodes: Uint16Array
  /** Runs of nodes for choices: how many nodes before the choice each lies, 0 for the end. */
  readonly options: Uint16Array
  /** Sets of lemmas, ascending: `members[memberOffsets[class] … memberOffsets[class + 1]]`. Most have four members or less. */
  readonly memberOffsets: Uint32Array
  readonly members: Uint16Array
  /** The signs of the members by class, as {@link signsOf} makes them: most words are in no class, and one look tells. */
  readonly sieves: Uint32Array
  /** First node by pattern. */
  readonly entries: Int32Array
  /** Patterns that can begin with a lemma: `firstPatterns[firstOffsets[lemma] … firstOffsets[lemma + 1]]`. */
  readonly firstOffsets: Int32Array
  readonly firstPatterns: Uint16Array
  /**
   * Anchors that guard patterns, by lemma: `guards[guardOffsets[lemma] … guardOffsets[lemma + 1]]`. An anchor guards a pattern
   * that is looked for in every clause, unless each word with which the pattern begins is in it, so that it tells nothing new, or the
   * attempts that it spares are not worth the marks.
   */
  readonly guardOffsets: Int32Array
  readonly guards: Uint16Array
  /** Anchors that guard a pattern, {@link ANCHORS} each; 0 for none. */
  readonly guardsOfPattern: Uint16Array
  /** Tokens from the beginning of a match within which a word of the guard stands, as {@link guardsOfPattern}. */
  readonly reachOfGuards: Uint16Array
  /** Lemmas by anchor: `lemmasOfAnchor[lemmasOfAnchorOffsets[anchor] … lemmasOfAnchorOffsets[anchor + 1]]`. */
  readonly lemmasOfAnchorOffsets: Int32Array
  readonly lemmasOfAnchor: Uint16Array
  /** Lemmas, all patterns together. */
  readonly lemmaCount: number
  /** Anchors by pattern, {@link ANCHORS} each; 0 for none. */
  readonly anchorsOfPattern: Uint16Array
  /** Tokens that a match takes at most, by pattern. */
  readonly longest: Uint16Array
  /** Patterns that can begin with a slot, by slot type. */
  readonly firstBySlot: readonly Uint16Array[]
  readonly slotNames: readonly string[]
}

/** A pattern to compile. */
export interface PatternSource {
  readonly source: string
  /** Whether it is looked for in every clause; the others only where a rule asks for them. */
  readonly scanned: boolean
}

/**
 * Compiles patterns, all together so that they share one vocabulary.
 *
 * @param sources patterns; their index is the pattern's id in the program
 * @throws ClassifierError `bad-pattern`
 */
export function compilePatterns(sources: readonly PatternSource[]): Program {
  return new Compiler(sources).program()
}

/** Words of 32 bits in which the signs of lemmas are kept. */
const SIGNS = 2

/** Sets the bits of a lemma: one by its low bits, one by those above. Lemmas of a class are mostly neighbors, so that they share the second. */
function addSigns(into: Uint32Array, at: number, lemma: number): void {
  into[SIGNS * at]! |= 1 << (lemma & 31)
  into[SIGNS * at + 1]! |= 1 << ((lemma >>> 5) & 31)
}

/** Slots of the table of forms for each form, at least: with fewer, words that are no form are looked for too long. */
const ROOM = 1.5

/** The lemma that stands for a type of slot: those come first. */
export const lemmaOfSlot = (type: number): number => type + 1

/** A lemma is known by its word; exact ones carry the mark. */
const lemmaKey = (word: string, exact: boolean) => (exact ? `${word}!` : word)

/** Marks of a guard that one attempt takes. */
const ATTEMPT_COST = 40
/** The share of words of licenses at which a slot of one type begins, roughly. */
const SLOT_RATE = 2 ** -8
/** The forms in which a lemma stands in texts. */
const formsOfLemma = (key: string): readonly string[] => [...(key.endsWith('!') ? spell(key.slice(0, -1)) : inflect(key))]

/** Takes the guards away that are not marked: what is left of each pattern moves up. */
function keepMarked(guardsOfPattern: Uint16Array, reachOfGuards: Uint16Array, isMarked: readonly boolean[]): void {
  for (let first = 0; first < guardsOfPattern.length; first += ANCHORS) {
    let to = first
    for (let at = first; at < first + ANCHORS; at++) {
      const guard = guardsOfPattern[at]!
      const reach = reachOfGuards[at]!
      guardsOfPattern[at] = 0
      reachOfGuards[at] = 0
      if (guard === 0 || isMarked[guard] !== true) continue
      guardsOfPattern[to] = guard
      reachOfGuards[to++] = reach
    }
  }
}

/** Lists by lemma, one behind the other. */
function listed(lemmaCount: number, listOf: (lemma: number) => readonly number[] | undefined): { offsets: Int32Array; numbers: Uint16Array } {
  const offsets = new Int32Array(lemmaCount + 1)
  const numbers: number[] = []
  for (let lemma = 0; lemma < lemmaCount; lemma++) {
    offsets[lemma] = numbers.length
    numbers.push(...(listOf(lemma) ?? []))
  }
  offsets[lemmaCount] = numbers.length
  return { offsets, numbers: Uint16Array.from(numbers) }
}

class Compiler {
  private readonly lemmaIds = new Map<string, number>(slotTypes.map((type, index) => [slotLemma(type), lemmaOfSlot(index)]))
  /** The key of each lemma, by id. */
  private readonly lemmaKeys = ['', ...this.lemmaIds.keys()]
  private readonly nodes: number[] = []
  private readonly options: number[] = []
  private readonly classIds = new Map<string, number>()
  private readonly classMembers: number[][] = []
  private readonly slotIds = new Map<string, number>()
  private readonly rates = new Map<string, number>()

  constructor(private readonly sources: readonly PatternSource[]) {}

  program(): Program {
    const entries = new Int32Array(this.sources.length)
    const firstWords = new Map<number, number[]>()
    const firstSlots: number[][] = slotTypes.map(() => [])
    this.node(Op.end, 0, 0, 0)
    const anchorIds = new Map<string, number>()
    const guardsOfPattern = new Uint16Array(this.sources.length * ANCHORS)
    const reachOfGuards = new Uint16Array(this.sources.length * ANCHORS)
    const anchorLemmas: number[][] = [[]]
    const anchorsOfPattern = new Uint16Array(this.sources.length * ANCHORS)
    const longestOfPattern = new Uint16Array(this.sources.length)
    const keysOf = (word: { word: string; exact: boolean }) => this.keysOf(word)
    const rateOf = (key: string) => this.rateOf(key)
    /** The attempts that each anchor spares, in marks of guards. */
    const worth: number[] = []
    this.sources.forEach(({ source, scanned }, id) => {
      const syntax = parsePattern(source, phrases)
      entries[id] = this.emit(syntax, 0)
      longestOfPattern[id] = Math.min(0xffff, longest(syntax, keysOf))
      const first = { lemmas: new Set<number>(), slots: new Set<number>() }
      if (this.firsts(syntax, first, source)) throw new ClassifierError('bad-pattern', `Pattern "${source}" can match nothing at all. Let it begin with a word.`)
      const anchors = anchorsOf(syntax, keysOf, rateOf)
      const isImplied = (lemmas: readonly string[]): boolean => first.slots.size === 0 && [...first.lemmas].every((lemma) => lemmas.includes(this.lemmaKeys[lemma]!))
      let guard = id * ANCHORS
      /** The share of words at which the pattern would be tried. */
      let trials = totalRate(this.keysOfLemmas(first.lemmas), rateOf) + first.slots.size * SLOT_RATE
      for (const [at, anchor] of anchors.entries()) {
        const lemmas = [...new Set(anchor.lemmas)].map((key) => this.lemmaIds.get(key)!).sort((a, b) => a - b)
        const name = lemmas.join()
        let anchorId = anchorIds.get(name)
        if (anchorId === undefined) {
          anchorId = anchorIds.size + 1
          anchorIds.set(name, anchorId)
          anchorLemmas.push(lemmas)
        }
        anchorsOfPattern[id * ANCHORS + at] = anchorId
        if (!scanned || isImplied(anchor.lemmas)) continue
        guardsOfPattern[guard] = anchorId
        reachOfGuards[guard++] = anchor.reach
        const passed = passedBy(anchor, rateOf)
        worth[anchorId] = (worth[anchorId] ?? 0) + trials * (1 - passed) * ATTEMPT_COST
        trials *= passed
      }
      if (!scanned) return
      for (const lemma of first.lemmas) {
        const list = firstWords.get(lemma)
        if (list === undefined) firstWords.set(lemma, [id])
        else list.push(id)
      }
      for (const slot of first.slots) firstSlots[slot]!.push(id)
    })
    const lemmaCount = this.lemmaIds.size + 1
    const forms = this.forms()
    const memberOffsets = new Uint32Array(this.classMembers.length + 1)
    const sieves = new Uint32Array(SIGNS * this.classMembers.length)
    this.classMembers.forEach((members, id) => {
      memberOffsets[id + 1] = memberOffsets[id]! + members.length
      for (const lemma of members) addSigns(sieves, id, lemma)
    })
    const firstByLemma = listed(lemmaCount, (lemma) => firstWords.get(lemma))
    const isMarked = anchorLemmas.map((lemmas, anchor) => (worth[anchor] ?? 0) > totalRate(this.keysOfLemmas(lemmas), rateOf))
    keepMarked(guardsOfPattern, reachOfGuards, isMarked)
    const guardsByLemma: number[][] = []
    isMarked.forEach((marked, anchor) => {
      if (marked) for (const lemma of anchorLemmas[anchor]!) (guardsByLemma[lemma] ??= []).push(anchor)
    })
    const guardByLemma = listed(lemmaCount, (lemma) => guardsByLemma[lemma])
    const lemmasOfAnchorOffsets = new Int32Array(anchorLemmas.length + 1)
    anchorLemmas.forEach((lemmas, anchor) => {
      lemmasOfAnchorOffsets[anchor + 1] = lemmasOfAnchorOffsets[anchor]! + lemmas.length
    })
    return {
      ...forms,
      lemmaCount,
      lemmasOfAnchorOffsets,
      lemmasOfAnchor: Uint16Array.from(anchorLemmas.flat()),
      ...this.finished(),
      memberOffsets,
      members: Uint16Array.from(this.classMembers.flat()),
      sieves,
      entries,
      firstOffsets: firstByLemma.offsets,
      firstPatterns: firstByLemma.numbers,
      guardOffsets: guardByLemma.offsets,
      guards: guardByLemma.numbers,
      guardsOfPattern,
      reachOfGuards,
      anchorsOfPattern,
      longest: longestOfPattern,
      firstBySlot: firstSlots.map((list) => Uint16Array.from(list)),
      slotNames: [...this.slotIds.keys()],
    }
  }

  /** Nodes and options as programs hold them. */
  private finished(): Pick<Program, 'nodes' | 'options'> {
    const count = this.nodes.length / DRAFT_STRIDE
    const nodes = new Uint16Array(count * STRIDE)
    const options = new Uint16Array(this.options.length)
    const short = (number: number, bits = 16): number => {
      if (number < 0 || number >= 1 << bits)
        throw new ClassifierError('bad-pattern', `The patterns are too many or too long for their format: ${number} is more than ${bits} bits.`)
      return number
    }
    const back = (from: number, to: number): number => (to === 0 ? 0 : short(from - to))
    for (let node = 0; node < count; node++) {
      const [op, a, b, next] = this.nodes.slice(node * DRAFT_STRIDE, (node + 1) * DRAFT_STRIDE) as [Op, number, number, number]
      nodes[node * STRIDE] = op | (short(b, 16 - OP_BITS) << OP_BITS)
      nodes[node * STRIDE + 1] = op === Op.not ? back(node, a) : short(a)
      nodes[node * STRIDE + 2] = op === Op.choice ? short(next) : back(node, next)
      if (op === Op.choice) for (let option = a; option < a + b; option++) options[option] = back(node, this.options[option]!)
    }
    return { nodes, options }
  }

  private node(op: Op, a: number, b: number, next: number): number {
    const id = this.nodes.length / DRAFT_STRIDE
    this.nodes.push(op, a, b, next)
    return id
  }

  private lemma(key: string): number {
    let id = this.lemmaIds.get(key)
    if (id === undefined) {
      id = this.lemmaIds.size + 1
      this.lemmaIds.set(key, id)
      this.lemmaKeys[id] = key
    }
    return id
  }

  /** The lemma keys of a word of a pattern: an ideograph run or a hyphenated word is several tokens. */
  private keysOf({ word, exact }: { word: string; exact: boolean }): string[] {
    const tokens = tokenize(word)
    const keys: string[] = []
    for (let i = 0; i < tokens.count; i++) keys.push(lemmaKey(word.slice(tokens.start[i], tokens.end[i]), exact))
    return keys
  }

  /** The share of the forms of a lemma among the words of licenses. */
  private rateOf(key: string): number {
    let rate = this.rates.get(key)
    if (rate === undefined) {
      rate = key.startsWith('{') ? SLOT_RATE : formsOfLemma(key).reduce((sum, form) => sum + shareOf(form), 0)
      this.rates.set(key, rate)
    }
    return rate
  }

  private keysOfLemmas(ids: Iterable<number>): readonly string[] {
    return [...ids].map((id) => this.lemmaKeys[id]!)
  }

  private lemmasOf(word: { word: string; exact: boolean }): number[] {
    return this.keysOf(word).map((key) => this.lemma(key))
  }

  private emit(syntax: Syntax, next: number): number {
    switch (syntax.kind) {
      case 'word': {
        for (const lemma of this.lemmasOf(syntax).reverse()) next = this.node(Op.word, lemma, 0, next)
        return next
      }
      case 'any':
        return this.node(Op.any, 0, 0, next)
      case 'start':
        return this.node(Op.first, 0, 0, next)
      case 'end':
        return this.node(Op.last, 0, 0, next)
      case 'gap':
        return this.node(Op.gap, syntax.max, 0, next)
      case 'slot':
        return this.node(Op.slot, slotTypes.indexOf(this.slotType(syntax.type)), this.slot(syntax.name), next)
      case 'not':
        return this.node(Op.not, this.emit(syntax.body, 0), 0, next)
      case 'sequence': {
        for (let i = syntax.parts.length - 1; i >= 0; i--) next = this.emit(syntax.parts[i]!, next)
        return next
      }
      case 'choice':
        return this.choice(syntax.options, next)
    }
  }

  /** Options of one token each become one bit set; the others are tried in turn. */
  private choice(options: readonly Syntax[], next: number): number {
    const flat: Syntax[] = []
    const open = [...options].reverse()
    while (open.length > 0) {
      const option = open.pop()!
      if (option.kind === 'choice') open.push(...[...option.options].reverse())
      else flat.push(option)
    }
    const single: number[] = []
    const longer: Syntax[] = []
    for (const option of flat) {
      const lemmas = option.kind === 'word' ? this.lemmasOf(option) : []
      if (lemmas.length === 1) single.push(lemmas[0]!)
      else longer.push(option)
    }
    const branches: number[] = longer.filter((option) => !isEmpty(option)).map((option) => this.emit(option, next))
    if (single.length > 0) {
      const members = [...new Set(single)].sort((a, b) => a - b)
      branches.push(members.length === 1 ? this.node(Op.word, members[0]!, 0, next) : this.node(Op.class, this.classOf(members), 0, next))
    }
    if (longer.some(isEmpty)) branches.push(next)
    if (branches.length === 1) return branches[0]!
    const at = this.options.length
    this.options.push(...branches)
    const first = new Set<number>()
    const closed = branches.every((branch) => this.beginnings(branch, first))
    // A choice has no next node of its own; the place holds the class of the words with which it can begin, one up.
    return this.node(Op.choice, at, branches.length, closed ? this.classOf([...first].sort((a, b) => a - b)) + 1 : 0)
  }

  /** Collects the lemmas with which a match from a node on can begin; false when it can begin with anything else. */
  private beginnings(node: number, into: Set<number>): boolean {
    const at = node * DRAFT_STRIDE
    const a = this.nodes[at + 1]!
    switch (this.nodes[at] as Op) {
      case Op.word:
        into.add(a)
        return true
      case Op.class:
        for (const lemma of this.classMembers[a]!) into.add(lemma)
        return true
      case Op.choice: {
        const first = this.nodes[at + 3]!
        if (first === 0) return false
        for (const lemma of this.classMembers[first - 1]!) into.add(lemma)
        return true
      }
      case Op.not:
        return this.beginnings(this.nodes[at + 3]!, into)
      default:
        return false
    }
  }

  private classOf(members: number[]): number {
    const key = members.join()
    let id = this.classIds.get(key)
    if (id === undefined) {
      id = this.classMembers.length
      this.classIds.set(key, id)
      this.classMembers.push(members)
    }
    return id
  }

  private slot(name: string): number {
    let id = this.slotIds.get(name)
    if (id === undefined) {
      id = this.slotIds.size
      this.slotIds.set(name, id)
    }
    return id
  }

  private slotType(type: string): SlotType {
    if ((slotTypes as readonly string[]).includes(type)) return type as SlotType
    throw new ClassifierError('bad-pattern', `Unknown slot type "${type}". Known: ${slotTypes.join(', ')}.`)
  }

  /** Collects what a match can begin with; true when the syntax can match no token. */
  private firsts(syntax: Syntax, into: { lemmas: Set<number>; slots: Set<number> }, source: string): boolean {
    switch (syntax.kind) {
      case 'word': {
        const lemmas = this.lemmasOf(syntax)
        if (lemmas.length === 0) return true
        into.lemmas.add(lemmas[0]!)
        return false
      }
      case 'slot':
        into.slots.add(slotTypes.indexOf(syntax.type as SlotType))
        return false
      case 'start':
      case 'end':
      case 'not':
        return true
      case 'any':
      case 'gap':
        throw new ClassifierError('bad-pattern', `Pattern "${source}" begins with any word. Let it begin with a word of its own.`)
      case 'sequence':
        return syntax.parts.every((part) => this.firsts(part, into, source))
      case 'choice':
        return syntax.options.map((option) => this.firsts(option, into, source)).some(Boolean)
    }
  }

  private forms(): Pick<Program, 'tableHash' | 'tableForm' | 'lemmas'> {
    const lemmasByHash = new Map<number, number[]>()
    for (const [key, id] of this.lemmaIds) {
      if (id <= slotTypes.length) continue
      for (const form of formsOfLemma(key)) {
        const hash = hashWord(form)
        const list = lemmasByHash.get(hash)
        if (list === undefined) lemmasByHash.set(hash, [id])
        else if (!list.includes(id)) list.push(id)
      }
    }
    let size = 1024
    while (size < lemmasByHash.size * ROOM) size *= 2
    const tableHash = new Uint32Array(size)
    const tableForm = new Uint16Array(size)
    const lemmas = new Uint16Array((lemmasByHash.size + 1) * LEMMAS_PER_FORM)
    let form = 0
    for (const [hash, ids] of lemmasByHash) {
      form++
      if (ids.length > LEMMAS_PER_FORM)
        throw new ClassifierError('bad-pattern', `A word form belongs to ${ids.length} lemmas: ${ids.map((id) => [...this.lemmaIds.keys()][id - 1]).join(', ')}.`)
      lemmas.set(ids, form * LEMMAS_PER_FORM)
      let at = hash & (size - 1)
      while (tableForm[at] !== 0) at = (at + 1) & (size - 1)
      tableHash[at] = hash
      tableForm[at] = form
    }
    return { tableHash, tableForm, lemmas }
  }
}

const isEmpty = (syntax: Syntax): boolean => syntax.kind === 'sequence' && syntax.parts.length === 0

/** The form ids of tokens, 0 for words that no pattern reads. */
export function formsOf(program: Program, hashes: Uint32Array, count: number): Uint16Array {
  const { tableHash, tableForm } = program
  const mask = tableHash.length - 1
  const forms = new Uint16Array(count)
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!
    let at = hash & mask
    for (;;) {
      const form = tableForm[at]!
      if (form === 0) break
      if (tableHash[at] === hash) {
        forms[i] = form
        break
      }
      at = (at + 1) & mask
    }
  }
  return forms
}

/** The bits of the lemmas of each token's form: a word can be in a class only when it shares bits with it. */
export function signsOf({ lemmas }: Program, forms: Uint16Array): Uint32Array {
  const signs = new Uint32Array(SIGNS * forms.length)
  for (let token = 0; token < forms.length; token++) {
    const at = forms[token]! * LEMMAS_PER_FORM
    for (let i = at; i < at + LEMMAS_PER_FORM && lemmas[i] !== 0; i++) addSigns(signs, token, lemmas[i]!)
  }
  return signs
}

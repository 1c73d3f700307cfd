import { formsOf, maySlotBegin, type Program, type SlotType, signsOf, slotTypes } from '../pattern/compile.ts'
import { type Pattern, program } from '../pattern/registry.ts'
import { type Lexemes, type PatternMatch, type Scanner, type SlotValue, scannerOf, type Window } from '../pattern/scan.ts'
import type { Span } from '../text/span.ts'
import { hashWord } from '../text/tokenize.ts'
import type { Clause, Segmentation } from './clause.ts'
import { emphaticNegations } from './emphatic-negation.ts'
import { Force, triggerByPattern } from './modality.ts'
import { productNames } from './product-names.ts'

/** Words of a lead-in that are read with each of its items: enough for "you agree not to use, and not to let others use, …". */
const LEAD_IN_TOKENS = 48
/** Words kept of the lead-ins further out. */
const OUTER_TOKENS = 24
/** Tokens of one clause that are read. What has more is no sentence, and would make reading slower than linear. */
const CLAUSE_TOKENS = 2000

/**
 * A clause as rules see it: its words behind those of its lead-in, the force that holds at each word, and ways to look for
 * patterns in it. Positions are those of this window of words.
 */
export class ClauseView implements Window {
  readonly id: number
  readonly length: number
  readonly lexemes: Lexemes
  readonly offset: number
  /** Position of the first word of the clause itself. */
  readonly own: number
  /** What {@link Scanner.scan} found, in order of its place. */
  readonly matches: readonly PatternMatch[]
  private readonly tokens: Int32Array
  private forceOfWords: Uint8Array | undefined

  constructor(
    readonly clause: Clause,
    readonly reading: Reading,
  ) {
    this.id = reading.scanner.newWindow()
    const lead = leadInTokens(clause)
    const last = Math.min(clause.lastToken, clause.firstToken + CLAUSE_TOKENS)
    this.own = lead.length
    this.length = lead.length + last - clause.firstToken
    this.tokens = lead
    this.offset = lead.length === 0 ? clause.firstToken : 0
    this.lexemes = lead.length === 0 ? reading.lexemes : joined(reading.lexemes, lead, clause.firstToken, last)
    this.matches = this.length > this.own ? reading.scanner.scan(this, this.own) : []
  }

  /** The token of the document at a position. */
  tokenAt(position: number): number {
    return position < this.own ? this.tokens[position]! : this.clause.firstToken + position - this.own
  }

  readSlot(type: SlotType, position: number): SlotValue | undefined {
    if (!maySlotBegin(this.lexemes.slots[this.offset + position]!, slotTypes.indexOf(type))) return undefined
    const token = this.tokenAt(position)
    const read = this.reading.segmentation.slots.read(type, token)
    return read === undefined ? undefined : { end: Math.min(this.length, position + read.end - token), value: read.value }
  }

  /** Whether a pattern stands in the clause or its lead-in. */
  has(pattern: Pattern): boolean {
    return this.reading.scanner.stands(this, pattern.id)
  }

  /** The first place of a pattern in the clause or its lead-in, at or after a position. */
  find(pattern: Pattern, from = 0): PatternMatch | undefined {
    return this.reading.scanner.find(this, pattern.id, from)
  }

  /** Whether a pattern stands in one of the headings around the clause. */
  under(pattern: Pattern): boolean {
    return this.clause.headings.some((heading) => this.reading.view(heading).has(pattern))
  }

  /** The force that holds at a word. */
  forceAt(position: number): Force {
    this.forceOfWords ??= forces(this)
    return this.forceOfWords[position] as Force
  }

  /** The forces that hold at the clause's own words before a position, a bit for each. */
  forcesBefore(end: number): number {
    this.forceOfWords ??= forces(this)
    let bits = 0
    for (let position = this.own; position < end; position++) bits |= 1 << this.forceOfWords[position]!
    return bits
  }

  /** Whether the trigger at a position is a participle: "required to", "permitted by". */
  saysPassive(position: number): boolean {
    return /^(?:required|permitted|allowed|authorized|authorised|needed|obliged)$/i.test(this.words(position, position + 1))
  }

  /** Whether the word before a position is the licensor, or "we". */
  speaksForLicensor(position: number): boolean {
    return position > this.own && /^(?:we|us|licensor|provider|company|我们|们|方|人)$/i.test(this.words(position - 1, position))
  }

  /** Whether a proper name that rules do not know stands right before a position: a firm that writes of itself in the third person. */
  followsName(position: number): boolean {
    if (position <= this.own || this.lexemes.forms[this.offset + position - 1] !== 0 || this.between(position - 1) !== ' ') return false
    if (!/^(?:shall|must|will|may|can|agrees|undertakes|reserves)$/i.test(this.words(position, position + 1))) return false
    const word = this.words(position - 1, position)
    if (!/^\p{Lu}[\p{L}\d&-]*\p{Ll}[\p{L}\d&-]*$/u.test(word) && !/^\p{Lu}{2,6}$/u.test(word)) return false
    let first = position - 1
    while (first > this.own && /^\p{Lu}/u.test(this.words(first - 1, first)) && /^[ \t\n.-]{1,3}$/.test(this.between(first - 1))) first--
    // "The Adopter shall" and "Adopters shall" name a role, and mostly that of the user.
    // A name behind a preposition is no subject: "a model derived from Foobar must …".
    if (
      first > this.own &&
      /^(?:the|each|every|any|a|an|no|such|this|that|all|your|our|its|said|of|from|by|with|on|using|to|for|in|at|through|via|under|within|like|than|as|or|and)$/i.test(
        this.words(first - 1, first),
      )
    )
      return false
    return first < position - 1 || !/(?:er|or|ee|ant|ist|ent)s?$/.test(word)
  }

  /** The force with which the clause ends, which is that of the items below it. */
  get finalForce(): Force {
    return this.length === 0 ? Force.none : this.forceAt(this.length - 1)
  }

  /** Words of the text between two positions, as they stand. */
  words(start: number, end: number): string {
    const { start: from, end: to } = this.span(start, end)
    return this.reading.segmentation.document.source.slice(from, to)
  }

  /** Where two positions of the window lie in the text; what belongs to the lead-in is cut off when the clause has a share. */
  span(start: number, end: number): Span {
    const { tokens } = this.reading.segmentation.document
    const first = start < this.own && end > this.own ? this.own : start
    return { start: tokens.start[this.tokenAt(first)]!, end: tokens.end[this.tokenAt(Math.max(first, end - 1))]! }
  }

  /** Characters between a word and the next one: punctuation and white space. */
  between(position: number): string {
    const { tokens } = this.reading.segmentation.document
    const { text } = this.reading.segmentation.document
    if (position + 1 >= this.length) return text.slice(tokens.end[this.tokenAt(position)]!, this.clause.end)
    const end = tokens.end[this.tokenAt(position)]!
    const start = tokens.start[this.tokenAt(position + 1)]!
    return start < end || start - end > 40 ? ' ' : text.slice(end, start)
  }
}

const plainWords = Uint32Array.of(hashWord('model'), hashWord('not'))
const noTokens = new Int32Array(0)

/** The lexemes of a lead-in and of a clause behind it. */
function joined({ forms, signs, slots }: Lexemes, lead: Int32Array, first: number, last: number): Lexemes {
  const count = lead.length + last - first
  const run = { forms: new Uint16Array(count), signs: new Uint32Array(2 * count), slots: new Uint16Array(count) }
  for (let at = 0; at < count; at++) {
    const token = at < lead.length ? lead[at]! : first + at - lead.length
    run.forms[at] = forms[token]!
    run.signs[2 * at] = signs[2 * token]!
    run.signs[2 * at + 1] = signs[2 * token + 1]!
    run.slots[at] = slots[token]!
  }
  return run
}

/** How many words of a lead-in are read: the nearest one says most. */
const wordsOfLeadIn = (lead: Clause, depth: number): number => Math.min(lead.lastToken - lead.firstToken, depth === 0 ? LEAD_IN_TOKENS : OUTER_TOKENS)
/** Lead-ins of lead-ins that are read. */
const DEEPEST = 4

/** The last words of the lead-ins, outermost first. */
function leadInTokens({ leadIn }: Clause): Int32Array {
  let count = 0
  for (let lead = leadIn, depth = 0; lead !== undefined && depth < DEEPEST; lead = lead.leadIn) count += wordsOfLeadIn(lead, depth++)
  if (count === 0) return noTokens
  const tokens = new Int32Array(count)
  for (let lead = leadIn, depth = 0; lead !== undefined && depth < DEEPEST; lead = lead.leadIn) {
    const words = wordsOfLeadIn(lead, depth++)
    count -= words
    for (let word = 0; word < words; word++) tokens[count + word] = lead.lastToken - words + word
  }
  return tokens
}

/** A text on its way from clauses to restrictions: what was cut, and a view of each clause. */
export class Reading {
  readonly program: Program
  readonly lexemes: Lexemes
  readonly scanner: Scanner
  private readonly views: (ClauseView | undefined)[]

  constructor(readonly segmentation: Segmentation) {
    this.program = program()
    const [model, not] = formsOf(this.program, plainWords, plainWords.length)
    const { tokens } = segmentation.document
    const forms = formsOf(this.program, tokens.hash, tokens.count)
    const { document } = segmentation
    emphaticNegations(document, (token, as) => {
      forms[token] = as === undefined ? not! : forms[as]!
    })
    productNames(
      document,
      (token) => forms[token] !== 0,
      (token) => {
        forms[token] = model!
      },
    )
    this.lexemes = { forms, signs: signsOf(this.program, forms), slots: segmentation.slots.bits }
    this.scanner = scannerOf(this.program)
    this.views = new Array<ClauseView | undefined>(segmentation.clauses.length)
  }

  /** The view of a clause of this text. */
  view(clause: Clause): ClauseView {
    this.views[clause.index] ??= new ClauseView(clause, this)
    return this.views[clause.index]!
  }

  /** The view of the clause some places further on, in the same text. */
  neighbor(clause: Clause, distance: number): ClauseView | undefined {
    const other = this.segmentation.clauses[clause.index + distance]
    return other === undefined ? undefined : this.view(other)
  }
}

/** Walks over the words of a clause: each trigger sets the force that holds from it on, or back to the last one. */
function forces(view: ClauseView): Uint8Array {
  const force = new Uint8Array(view.length)
  const lead = view.clause.leadIn
  const { verdict } = view.clause
  const initial = verdict === 'no' ? Force.prohibition : verdict === 'yes' ? Force.permission : lead === undefined ? headingForce(view) : view.reading.view(lead).finalForce
  // "May I sell it? No." asks with the words of a permission.
  if (verdict === 'no' && asks(view)) return force.fill(Force.prohibition)
  const found = view.matches
    .filter((match) => match.start >= view.own && triggerByPattern[match.pattern] !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern)
  force.fill(initial)
  let current: Force = initial
  let covered = view.own
  let before: Force = initial
  let exception = false
  let next = 0
  let filledTo = view.own
  for (let position = view.own; position < view.length; position++) {
    while (next < found.length && found[next]!.start <= position) {
      const match = found[next++]!
      if (match.start < covered) continue
      const trigger = triggerByPattern[match.pattern]!
      // Below a cross, or a heading such as "Prohibited uses", an order names what is barred.
      if (match.start === 0 && initial === Force.prohibition && trigger.force === Force.obligation) continue
      if (trigger.reach === 'order' && !(current === Force.none && opensMain(view, match.start))) continue
      // "You must not encourage people to …" asks for nothing.
      // "… (except when required to save life), …": how the exception is worded changes nothing beyond it.
      if (exception && (trigger.force === Force.obligation || trigger.force === Force.permission) && view.saysPassive(match.start)) continue
      if (trigger.force === Force.request && current === Force.prohibition && !view.speaksForLicensor(match.start)) continue
      if (trigger.reach === 'backward') {
        for (let back = reachBack(view, force, filledTo, match.start); back < match.end; back++) force[back] = trigger.force
        current = trigger.force
      } else if (trigger.reach === 'cover') {
        // Hides the triggers inside it, and leaves the force as it was.
      } else if (trigger.force === Force.exception) {
        if (!exception) before = current
        exception = true
        current = Force.exception
      } else {
        exception = false
        current = trigger.force
        if ((current === Force.obligation || current === Force.permission) && view.followsName(match.start))
          current = current === Force.obligation ? Force.licensor : Force.reservation
        filledTo = match.start
      }
      covered = match.end
    }
    force[position] = current
    if (exception && position >= covered - 1 && /[,，)）;；]/.test(view.between(position))) {
      exception = false
      current = before
    }
  }
  return force
}

/** How a sentence begins whose main clause follows behind a comma. */
const conditional =
  /^\W*(?:if|where|wherever|when|whenever|once|as soon as|before|after|should|upon|in case|until|unless|for (?:each|every)|in (?:each|every|all|any)|on|at|with each|with every)\b/i

/** Whether a word stands where an order can: behind the condition of its sentence, or behind a colon in one that allows nothing. */
function opensMain(view: ClauseView, position: number): boolean {
  if (position <= view.own) return false
  const sign = view.between(position - 1)
  const before = view.reading.segmentation.document.text.slice(view.clause.start, view.span(position, position + 1).start)
  if (/[,，]/.test(sign)) return conditional.test(before)
  return /[:–—]/.test(sign) && !/\b(?:may|can|could|permi\w+|allow\w*|free to|able to|rights?|not|no|never)\b/i.test(before)
}

const asks = (view: ClauseView): boolean => view.reading.segmentation.document.text.slice(view.clause.start, view.clause.end).trimEnd().endsWith('?')

/**
 * Where a trigger that looks back begins to hold. What was allowed before stays so up to the turn: "you may copy it, but
 * selling it is prohibited".
 */
function reachBack(view: ClauseView, force: Uint8Array, from: number, trigger: number): number {
  if (trigger - 1 <= from || (force[trigger - 1] !== Force.permission && force[trigger - 1] !== Force.reservation)) return from
  for (let at = trigger - 1; at > from; at--) if (/^(but|however|whereas|while)$/i.test(view.words(at, at + 1)) || /[;；]/.test(view.between(at - 1))) return at
  return from
}

/** A heading such as "Prohibited uses" binds the items and bare phrases below it when they have no lead-in of their own. */
function headingForce(view: ClauseView): Force {
  const { clause } = view
  if (clause.kind === 'heading') return Force.none
  const { text } = view.reading.segmentation.document
  // "This includes using the service to:" goes on with what its heading says.
  const goesOn = /^\W*(?:this includes|these include|includ|examples?\b|for example|such as|包括|例如)/i.test(text.slice(clause.start, clause.start + 40))
  if (clause.kind === 'sentence' && !goesOn && /[.。!?！？:：]["”’)）\]*_]*$/.test(text.slice(clause.end - 4, clause.end))) return Force.none
  // A heading that says nothing of its own ("Violence") stands under the one above it.
  for (let at = clause.headings.length - 1; at >= 0; at--) {
    const force = view.reading.view(clause.headings[at]!).finalForce
    if (force !== Force.none) return force === Force.prohibition ? force : Force.none
  }
  return Force.none
}

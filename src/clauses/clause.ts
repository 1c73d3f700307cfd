import type { Block } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import type { Verdict } from '../document/marker.ts'
import type { Slots } from '../quantities/slots.ts'

/** The smallest run that says one thing: a sentence, or one item of a list, in the flow of a sentence or on lines of its own. */
export interface Clause {
  readonly index: number
  readonly kind: 'sentence' | 'item' | 'heading'
  /** Its own words, as offsets into the text; the lead-in is not part of them. */
  readonly start: number
  readonly end: number
  /** Its own tokens, half-open. */
  readonly firstToken: number
  readonly lastToken: number
  /** The clause that leads into it: `You must not:` governs each item below. */
  readonly leadIn: Clause | undefined
  /** Index of its block. */
  readonly block: number
  /** The headings around it, outermost first. */
  readonly headings: readonly Clause[]
  /** Whether what it names is allowed, where a tick, a cell of a table or the answer to its question says so. */
  readonly verdict?: Verdict | undefined
}

/** A document cut into clauses. */
export interface Segmentation {
  readonly document: Document
  readonly blocks: readonly Block[]
  readonly clauses: readonly Clause[]
  readonly slots: Slots
}

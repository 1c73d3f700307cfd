import { type Block, leadsIn, readBlocks } from '../document/blocks.ts'
import type { Document } from '../document/document.ts'
import type { Verdict } from '../document/marker.ts'
import { Slots } from '../quantities/slots.ts'
import type { Clause, Segmentation } from './clause.ts'
import { inlineItems } from './enumeration.ts'
import { sentenceEnds, stopsOf } from './sentences.ts'

interface Draft {
  start: number
  end: number
  item: boolean
  lead: number
}

/** Cuts a document into clauses, each with the lead-in it hangs on and the headings around it. */
export function segment(document: Document): Segmentation {
  const { text, tokens } = document
  const blocks = readBlocks(text)
  const clauses: Clause[] = []
  // The last clause of a block, which leads into the blocks below it, and the heading clause of a heading block.
  const lastOf: (Clause | undefined)[] = []
  const stops = stopsOf(text, tokens)
  let token = 0
  blocks.forEach((block, index) => {
    const headings = block.path.map((at) => (blocks[at]!.kind === 'heading' ? lastOf[at] : undefined)).filter((clause) => clause !== undefined)
    const parent = block.parent >= 0 ? blocks[block.parent] : undefined
    const led = parent !== undefined && parent.kind !== 'heading' && (block.led === true || leadsIn(text, parent) || hangs(text, parent, block)) ? lastOf[block.parent] : undefined
    const firstOfBlock = clauses.length
    const own = drafts(text, block, stops)
    own.forEach((draft, at) => {
      while (token < tokens.count && tokens.start[token]! < draft.start) token++
      const firstToken = token
      while (token < tokens.count && tokens.start[token]! < draft.end) token++
      clauses.push({
        index: clauses.length,
        kind: block.kind === 'heading' && !isAsked(text, draft) ? 'heading' : draft.item || block.kind === 'item' ? 'item' : 'sentence',
        start: draft.start,
        end: draft.end,
        firstToken,
        lastToken: token,
        leadIn:
          draft.lead >= 0
            ? clauses[firstOfBlock + draft.lead]
            : draft.item || onlyTitle(clauses, firstOfBlock)
              ? led
              : goesOn.test(text.slice(draft.start, draft.start + 40))
                ? clauses.at(-1)
                : undefined,
        block: index,
        headings,
        verdict:
          at === 0 ? (block.verdict ?? answerTo(text, draft, own[1]?.start ?? blocks[index + 1]?.start)) : answerTo(text, draft, own[at + 1]?.start ?? blocks[index + 1]?.start),
      })
    })
    lastOf[index] = leadClause(text, clauses, firstOfBlock) ?? led
  })
  return { document, blocks, clauses, slots: new Slots(document) }
}

/** Whether a run of words is a question. */
const isAsked = (text: string, { end }: Draft): boolean => /\?["”’)*_\s]*$/.test(text.slice(Math.max(0, end - 6), end))

/** What the words behind a question answer: "May I sell it? No." */
function answerTo(text: string, question: Draft, next: number | undefined): Verdict | undefined {
  if (next === undefined || !isAsked(text, question)) return undefined
  const answer = text.slice(next, next + 40).replace(/^(?:\W|_)*(?:a(?:nswer)?\s*[:.)]\s*)?/i, '')
  if (/^(?:no|never|sorry|not|nope|unfortunately not|absolutely not|certainly not)\b/i.test(answer)) return 'no'
  return /^(?:yes|sure|of course|certainly|absolutely)\b/i.test(answer) ? 'yes' : undefined
}

/** How a sentence begins that goes on with the one before it: "You must not break the law. This includes …". */
const goesOn = /^\W*(?:(?:this|these|that|such (?:use|uses|conduct|activities)|prohibited (?:use|uses)) includes?\b|including\b|such as\b|包括|例如|其中包括)/i

/** Words of a run-in title: "A. Defence and security. Making arms; …". */
const TITLE_TOKENS = 5

/** Whether nothing but a title was said in a block so far, so that its lead-in still holds. */
function onlyTitle(clauses: readonly Clause[], firstOfBlock: number): boolean {
  if (clauses.length === firstOfBlock) return true
  const { firstToken, lastToken } = clauses[firstOfBlock]!
  return clauses.length === firstOfBlock + 1 && lastToken - firstToken <= TITLE_TOKENS
}

/** An item below a block that breaks off without a colon: "You agree not to use the model" and then a list. */
function hangs(text: string, parent: Block, block: Block): boolean {
  if (block.marker === undefined) return false
  const last = text.slice(Math.max(parent.start, parent.end - 1), parent.end)
  return !/[.。;；!?]/.test(last)
}

/** The clause that governs the blocks below: the last one, or the one that its last inline item hangs on when it ends in a colon. */
function leadClause(_text: string, clauses: readonly Clause[], from: number): Clause | undefined {
  return clauses.length > from ? clauses.at(-1) : undefined
}

/** Sentences of a block, and the items inside them. */
function drafts(text: string, block: Block, stops: readonly number[]): Draft[] {
  const list: Draft[] = []
  const items = block.kind === 'heading' ? [] : inlineItems(text, block.start, block.end)
  const ends = block.kind === 'heading' ? [block.end] : sentenceEnds(text, block.start, block.end, stops)
  let at = block.start
  let item = 0
  // Index of the draft of each inline item, -1 when it has no words of its own ("(i) (A) …"), and of the draft that it hangs on.
  const draftOf: number[] = []
  const leadOf: number[] = []
  for (const end of ends) {
    let start = at
    let lead = -1
    let isItem = false
    const add = (to: number): boolean => {
      if (text.slice(start, to).trim() === '') return false
      list.push({ start, end: to, item: isItem, lead })
      return true
    }
    while (item < items.length && items[item]!.position < end) {
      const { position, content, parent } = items[item]!
      if (!add(position) && isItem) draftOf[item - 1] = -1
      if (parent >= 0) lead = draftOf[parent]! >= 0 ? draftOf[parent]! : leadOf[parent]!
      else lead = item > 0 && items[item]!.ordinal > 1 ? leadOfSibling(items, item, leadOf, list.length - 1) : list.length - 1
      start = content
      isItem = true
      draftOf[item] = list.length
      leadOf[item++] = lead
    }
    add(end)
    at = end
  }
  return list
}

/** The lead-in of an item is that of the item before it in the same list. */
function leadOfSibling(items: readonly { readonly style: string; readonly ordinal: number }[], item: number, leadOf: readonly number[], otherwise: number): number {
  for (let i = item - 1; i >= 0; i--) if (items[i]!.style === items[item]!.style) return leadOf[i]!
  return otherwise
}

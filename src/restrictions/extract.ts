import type { Segmentation } from '../clauses/clause.ts'
import { isDefinition } from '../clauses/definition.ts'
import { Force } from '../clauses/modality.ts'
import { type ClauseView, Reading } from '../clauses/view.ts'
import type { PatternMatch } from '../pattern/scan.ts'
import { lineIndex } from '../text/lines.ts'
import type { Evidence } from '../text/span.ts'
import { kinds, type Restriction } from './index.ts'
import { readLicensor } from './licensor.ts'
import type { Draft, Found, KindDefinition, RefineContext, RestrictionBase, Rule, Values } from './restriction.ts'
import { readSubject } from './subject.ts'

type AnyRule = Rule<Values<RestrictionBase>>
type AnyKind = KindDefinition<RestrictionBase>

/** Which rule a pattern belongs to, by pattern id; a hole where it belongs to none. */
const ruleOf: ({ readonly kind: AnyKind; readonly rule: AnyRule } | undefined)[] = []
for (const kind of kinds as unknown as readonly AnyKind[]) for (const rule of kind.rules) for (const { id } of rule.patterns) ruleOf[id] = { kind, rule }

/** What the rules read in a text, and the clauses that they read it from, in order. */
export interface Extraction {
  readonly restrictions: readonly Restriction[]
  readonly views: readonly ClauseView[]
}

/**
 * Reads the restrictions of a text out of its clauses: each rule is tried where one of its patterns stands, the readings of a
 * kind that say the same are put together, and the kind completes them with what the rest of the text says.
 */
export function extract(segmentation: Segmentation): Extraction {
  const reading = new Reading(segmentation)
  const views = segmentation.clauses.map((clause) => reading.view(clause))
  const drafts = new Map<AnyKind, Draft[]>()
  for (const view of views) {
    let sort: ReturnType<typeof sortOf> | undefined
    for (const match of view.matches) {
      const owner = ruleOf[match.pattern]
      if (owner === undefined) continue
      sort ??= sortOf(view)
      if (!owner.rule.where.includes(sort)) continue
      const found: Found = { view, start: match.start, end: match.end, slots: match.slots }
      if (!holds(owner.rule, match, view)) continue
      const values = owner.rule.read(found)
      if (values === undefined) continue
      const list = drafts.get(owner.kind) ?? []
      drafts.set(owner.kind, list)
      for (const each of Array.isArray(values) ? values : [values]) {
        list.push({ values: each, found: [found], modality: owner.rule.modality ?? owner.kind.modality, confidence: owner.rule.confidence })
      }
    }
  }
  const context = new Context(views)
  const restrictions: RestrictionBase[] = []
  const evidenceOf = evidenceReader(segmentation)
  for (const kind of kinds as unknown as readonly AnyKind[]) {
    const list = drafts.get(kind)
    if (list === undefined) continue
    const merged = merge(list, kind.key as readonly string[])
    const refined = kind.refine === undefined ? merged : merge(kind.refine(merged, context), kind.key as readonly string[])
    for (const draft of refined) restrictions.push(finish(kind, draft, evidenceOf))
  }
  restrictions.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
  return { restrictions: restrictions as unknown as readonly Restriction[], views }
}

/** What kinds may ask about the whole text; few ask who the licensor is, and the answer takes a walk over all clauses. */
class Context implements RefineContext {
  private named: string | null | undefined

  constructor(readonly views: readonly ClauseView[]) {}

  get licensor(): string | null {
    if (this.named === undefined) this.named = readLicensor(this.views)
    return this.named
  }
}

function sortOf(view: ClauseView): 'sentence' | 'item' | 'heading' | 'definition' {
  return view.clause.kind !== 'heading' && isDefinition(view) ? 'definition' : view.clause.kind
}

function holds(rule: AnyRule, match: PatternMatch, view: ClauseView): boolean {
  const first = view.forceAt(match.start)
  const last = view.forceAt(match.end - 1)
  if (rule.force === undefined) {
    if (first === Force.request || last === Force.request || (first === Force.licensor && last === Force.licensor)) return false
  } else if (!rule.force.includes(first) && !rule.force.includes(last)) return false
  if (rule.unless.some((pattern) => view.has(pattern))) return false
  if (rule.needs.some((pattern) => !view.has(pattern))) return false
  return rule.under.length === 0 || rule.under.some((pattern) => view.under(pattern))
}

/** Puts readings together that agree in their key and contradict each other in nothing. */
function merge(list: readonly Draft[], key: readonly string[]): readonly Draft[] {
  const merged: Draft[] = []
  // Places are gathered in arrays that grow: to copy them for each reading would take the square of their number.
  const places: Found[][] = []
  for (const draft of list) {
    const at = merged.findIndex((other) => agree(other.values, draft.values, key))
    if (at < 0) {
      places.push([...draft.found])
      merged.push(draft)
    } else {
      const other = merged[at]!
      for (const found of draft.found) places[at]!.push(found)
      merged[at] = {
        values: united(other.values, draft.values),
        found: other.found,
        modality: other.modality,
        confidence: Math.max(other.confidence, draft.confidence),
      }
    }
  }
  return merged.map((draft, at) => ({ values: draft.values, found: places[at]!, modality: draft.modality, confidence: draft.confidence }))
}

type Plain = Readonly<Record<string, unknown>>

function agree(a: Plain, b: Plain, key: readonly string[]): boolean {
  for (const name of key) if (!same(a[name] ?? null, b[name] ?? null)) return false
  for (const name of Object.keys(b)) {
    const one = a[name] ?? null
    const two = b[name] ?? null
    if (one !== null && two !== null && !Array.isArray(one) && one !== two) return key.length > 0
  }
  return true
}

const same = (a: unknown, b: unknown): boolean => (Array.isArray(a) && Array.isArray(b) ? JSON.stringify([...a].sort()) === JSON.stringify([...b].sort()) : a === b)

function united(a: Plain, b: Plain): Values<RestrictionBase> {
  const all: Record<string, unknown> = { ...a }
  for (const [name, value] of Object.entries(b)) {
    const before = all[name] ?? null
    if (before === null) all[name] = value
    else if (Array.isArray(before) && Array.isArray(value)) all[name] = [...new Set([...before, ...value])]
  }
  return all as Values<RestrictionBase>
}

function finish(kind: AnyKind, draft: Draft, evidenceOf: (found: Found) => Evidence): RestrictionBase {
  const named = readSubject(draft.found[0]!.view)
  const { consequence = null, exceptions = null, ...values } = draft.values
  return {
    kind: kind.kind,
    modality: draft.modality,
    subject: named.length === 0 ? kind.subject : named,
    ...values,
    consequence,
    exceptions,
    evidence: distinct(draft.found.map(evidenceOf)),
    confidence: draft.confidence,
    basis: 'text',
  }
}

/** In text order, without runs that lie inside others. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Evidence[] = []
  for (const each of sorted) if (kept.length === 0 || each.end > kept.at(-1)!.end) kept.push(each)
  return kept
}

function evidenceReader({ document }: Segmentation): (found: Found) => Evidence {
  const lines = lineIndex(document.source)
  const sections = new Map<number, readonly string[]>()
  const titles = new Map<number, string>()
  return ({ view, start, end }) => {
    const span = view.span(start, end)
    const { line, column } = lines(span.start)
    let section = sections.get(view.clause.block)
    if (section === undefined) {
      section = sectionOf(view, titles)
      sections.set(view.clause.block, section)
    }
    return { start: span.start, end: span.end, line, column, section, quote: document.source.slice(span.start, span.end) }
  }
}

/**
 * Labels and titles of the headings around a clause.
 *
 * @param titles titles of headings that were read before, by block: many clauses stand under one
 */
function sectionOf(view: ClauseView, titles: Map<number, string>): readonly string[] {
  const { blocks, document } = view.reading.segmentation
  const block = blocks[view.clause.block]!
  const labels = block.path.flatMap((at) => {
    const { marker, kind, start, end } = blocks[at]!
    const label = marker === undefined || marker.label === '' ? [] : [marker.label]
    if (kind !== 'heading') return label
    let title = titles.get(at)
    if (title === undefined) {
      title = document.source
        .slice(start, end)
        .replace(/[*_#]+/g, '')
        .replace(/\s+/g, ' ')
        .replace(/[.:]$/, '')
        .trim()
      titles.set(at, title)
    }
    return [...label, title]
  })
  return block.kind === 'item' && block.marker !== undefined && block.marker.label !== '' ? [...labels, block.marker.label] : labels
}

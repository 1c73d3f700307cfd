import { type FieldOfUseId, type Found, type RestrictionBase, type Rule, type RuleConditions, rule, type Values } from '../restriction.ts'
import { forbids } from './forbids.ts'
import { type Qualifier, qualifierOf } from './qualifier.ts'

/** A use that the license bars, such as military use. */
export interface FieldOfUse extends RestrictionBase {
  readonly kind: 'field-of-use'
  /** The field of use. */
  readonly field: FieldOfUseId
  /** What makes the use forbidden, when it is not forbidden outright. */
  readonly qualifier: Qualifier | null
  /** The field in words, where no id names it. */
  readonly text?: string
}

/** A field of use: what it is called, and how texts name it. */
export interface Field {
  readonly id: FieldOfUseId
  /** Completes "You must not use the model …". */
  readonly say: string
  readonly rules: readonly Rule<Values<FieldOfUse>>[]
}

/** One way of naming a field, and what must hold beside it. */
export interface Naming extends Pick<RuleConditions, 'needs' | 'unless' | 'under'> {
  /** Patterns for the words that name the field; the ban around them is found by itself. */
  readonly ways: readonly string[]
  /** Words that must not stand right before them. */
  readonly notAfter?: RegExp
  /** Whether the words must open the item: "To harm others" is one, "false news in order to harm others" is not. */
  readonly opening?: boolean
  /** The qualifier that the words themselves hold. */
  readonly qualifier?: Qualifier | null
  /** The field in words, for `other`. */
  readonly text?: string
  /** The words say the ban themselves ("only for lawful purposes"), so that no force is asked for. */
  readonly binding?: boolean
}

/** Words before an item's first telling word that do not keep it from opening the item: "intentionally", "in any way that". */
const OPENING_TOKENS = 4
/** Words before a match that may turn it into something else: "anti-terrorism", "non-military". */
const BEFORE_TOKENS = 3

const turned = /\b(?:non|anti|counter|combat(?:ing)?|prevent(?:ing)?|fight(?:ing)?|detect(?:ing)?|block(?:ing)?|stop(?:ping)?|filter(?:ing)?)[\s-]*(?:the\s+)?$/i

/** Defines a field of use by its namings: a list of patterns, or several with conditions of their own. */
export function defineField(id: FieldOfUseId, say: string, ...namings: readonly (Naming | readonly string[])[]): Field {
  return { id, say, rules: namings.map((naming) => fieldRule(id, 'ways' in naming ? naming : { ways: naming })) }
}

function fieldRule(field: FieldOfUseId, naming: Naming): Rule<Values<FieldOfUse>> {
  const { ways, notAfter, opening = false, text, binding = false, ...conditions } = naming
  return rule<Values<FieldOfUse>>(ways, conditions, (found) => {
    if (found.start < found.view.own && !flows(found)) return undefined
    const before = wordsBefore(found)
    if (turned.test(before) || notAfter?.test(before)) return undefined
    if (opening && !opens(found)) return undefined
    if (!binding && !forbids(found)) return undefined
    const qualifier = naming.qualifier === undefined ? qualifierOf(found) : naming.qualifier
    return text === undefined ? { field, qualifier } : { field, qualifier, text }
  })
}

/** Whether the lead-in runs on into the item ("to exploit: minors"); one that is a title of its own does not ("Criminal"). */
function flows({ view }: Found): boolean {
  const { leadIn } = view.clause
  return leadIn !== undefined && /[:：,，—–-]\s*$/.test(view.reading.segmentation.document.text.slice(leadIn.start, leadIn.end))
}

/** Words of a sentence before what the model is not to be used for. */
const USE_TOKENS = 16
const useTo = /\b(?:us(?:e|es|ing)|employ|deploy|apply|utili[sz]e|exploit|run)\b[^,;:]*\bto\s+$/i

/** Whether a match is what the item or the ban begins with, and not the aim of some other act. */
function opens({ view, start }: Found): boolean {
  if (start <= view.own + OPENING_TOKENS) return true
  return start <= view.own + USE_TOKENS && useTo.test(`${view.words(view.own, start)} `)
}

/** The words of the clause right before a match. */
function wordsBefore({ view, start }: Found): string {
  const from = Math.max(start > view.own ? view.own : 0, start - BEFORE_TOKENS)
  return from < start ? `${view.words(from, start)} ` : ''
}

/** Up to `most` of these words, in any order: `run('any | applicable', 3)`. */
export function run(words: string, most: number): string {
  return most === 0 ? '' : `[(${words}) ${run(words, most - 1)}]`
}

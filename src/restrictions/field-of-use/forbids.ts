import { Force } from '../../clauses/modality.ts'
import { probe } from '../../pattern/registry.ts'
import type { Found } from '../restriction.ts'

/**
 * Whether the words that name a field stand where they are forbidden: behind "must not", in a list under such a lead-in or under
 * a heading such as "Prohibited uses", in what a grant carves out ("for any purpose other than …"), or in the condition on
 * which a grant hangs ("provided that it is not …").
 */
export function forbids(found: Found): boolean {
  const { view, start, end } = found
  if (reported(found) || aside(found)) return false
  const first = view.forceAt(start)
  const last = view.forceAt(end - 1)
  if (first === Force.prohibition) return true
  const conditional = view.find(condition)
  if (conditional !== undefined && conditional.end <= start && start - conditional.end < CONDITION_TOKENS) return true
  if (first === Force.exception || last === Force.exception) return carvedOut(found)
  // A span that begins before "must not" and ends behind it is about something else, unless the lead-in holds its beginning.
  if (last === Force.prohibition) return start < view.own
  if (first === Force.none && (denied(found) || listed(found))) return true
  return forfeits(found)
}

const addressed = probe(
  '((the! | our! | this!) (service | services! | system | platform | application | product | program) | tool | api! | apis! | technology | software | dataset | weight | licence! | you | your | licensee | user | recipient | customer | licensor | license! | licensed! | agreement | policy | terms! | we! | our! | weights! | model | output | materials! | 您 | 用户 | 被许可人 | 本协议 | 模型)',
)
const speech = probe('(said! | says! | told! | ruled! !(out!) | warns! | warned! | voted! | announced! | reported! | argued! | critics! | activists! | 表示 | 报道 | 记者)')
const actor = probe(
  '(parliament | court | city | parents! | nations! | regulator | schools! | school | museum | ministry | minister | employers! | doctors! | hospitals! | athlete | students! | visitors! | teachers! | senator | lawmaker | congress | senate | president | treaty | constitution | charity | mayor | government | states! | countries! | 议会 | 法院 | 部长 | 政府)',
)

const otherActs = probe(
  '(hold ..6 (liable | responsible) | trademark | logo | trade name | name! of! | not! terminate | endorse | compete with! | (claim | state | suggest | imply | represent) ..8 (fit! | suitable | approved! | certified!) | trained! on! | warning | disclaimer)',
)
/** Words between such an act and what it is about. */
const ACT_TOKENS = 12

/** A ban on something else than a use, in whose words a field comes up: "you must not hold Acme liable for fraud". */
function aside({ view, start }: Found): boolean {
  const act = view.find(otherActs, view.own)
  return act !== undefined && act.end <= start && start - act.end < ACT_TOKENS
}

/** What somebody else forbids, or is said to: news that "the court ruled that police cannot …" binds no reader. */
function reported({ view, start }: Found): boolean {
  if (view.has(addressed)) return false
  if (view.has(speech)) return true
  const match = view.find(actor)
  return match !== undefined && match.start < start && view.clause.leadIn === undefined
}

const condition = probe(
  '(provided! [however!] that! | provided! (you | the! user | licensee | it) | on! [the!] condition | condition ..3 that! | so! long! as | as! long! as | only! if!) ..16 (not! | never | no! | neither)',
)

/** Words between the "not" of a condition and the field it rules out. */
const CONDITION_TOKENS = 32

/** An exception from a grant is a ban; an exception from a ban is none. */
function carvedOut(found: Found): boolean {
  const { view, start } = found
  for (let position = start; position >= 0; position--) {
    const force = view.forceAt(position)
    if (force === Force.exception) continue
    return force === Force.permission || force === Force.obligation || force === Force.none ? grants(found, position) : false
  }
  // "Except for military purposes, you may use it for anything": the grant follows its exception.
  return view.finalForce === Force.permission
}

const allUses = probe('(any | all | other | every) [lawful | legal | legitimate] (purpose | use | application | manner | way | field) | (任何 | 所有 | 一切) ..2 (目的 | 用途)')

/** A carve-out is read from a permission, and from "any purpose other than" where no force is told. */
function grants({ view, start }: Found, position: number): boolean {
  if (view.forceAt(position) === Force.permission) return true
  const all = view.find(allUses)
  return all !== undefined && all.start < start
}

/** "No military use", "not for use in weapons": a ban without a verb. */
function denied({ view, start }: Found): boolean {
  if (start <= view.own) return false
  const before = view.words(Math.max(view.own, start - 5), start)
  return /(?:^|[\s(:])(?:no|not for|never for|not to be used (?:for|in|to))(?:\s+use)?(?:\s+(?:for|in|of it for))?(?:\s+any)?\s*$/i.test(before)
}

/** Words of a line under a prohibiting heading; a longer one is a sentence that says more. */
const LISTED_TOKENS = 60
/** How an item begins that is a phrase: "Generating …", "To harm …", "Any use that …". */
const phrase =
  /^\W*(?:\p{L}+ing|to|for|in any|in a manner|any|all|use|uses|the (?:creation|generation|development|use|production|distribution)|creation|generation|promotion)\b|^\W*(?:利用|用于|生成|制作|传播|从事)/iu

/** A line without a verb of its own under a heading such as "Prohibited uses". */
function listed({ view }: Found): boolean {
  const { clause, reading } = view
  if (clause.leadIn !== undefined || view.length > LISTED_TOKENS) return false
  const { text } = reading.segmentation.document
  if (!phrase.test(text.slice(clause.start, Math.min(clause.end, clause.start + 40)))) return false
  for (let position = 0; position < view.length; position++) if (view.forceAt(position) !== Force.none) return false
  for (const heading of [...clause.headings].reverse()) {
    const force = reading.view(heading).finalForce
    if (force !== Force.none) return force === Force.prohibition
  }
  return false
}

const forfeit = probe(
  '(terminate | void | revoke | forfeit | lose | lapse | cease | expire | license end) ..10 (if! | when! | upon! | where! | should! | for! (anyone | any person | those | anybody)) ..10 (use | engage | employ | apply | deploy)',
)

/** "The license ends if the software is used for …". */
function forfeits({ view, start }: Found): boolean {
  const match = view.find(forfeit)
  return match !== undefined && match.end <= start && start - match.end < 16
}

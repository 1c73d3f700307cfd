import type { Restriction } from '../restrictions/index.ts'
import { kindByName } from '../restrictions/index.ts'

/** Kinds that even the most permissive licenses hold. */
const light: ReadonlySet<Restriction['kind']> = new Set([
  'notice',
  'attribution',
  'state-changes',
  'trademark',
  'litigation-termination',
  'no-warranty',
  'no-liability',
  'termination',
  'flow-down',
  'governing-law',
  'indemnity',
])

/** Whether a restriction is one that no permissive license holds. */
export const isHeavy = ({ kind }: Restriction): boolean => !light.has(kind)

/** Kinds by which the grant for a base model may end or change: with it falls the right to what is made from it. */
const ending: ReadonlySet<Restriction['kind']> = new Set(['termination', 'litigation-termination', 'term-limit', 'unilateral-change', 'remote-restriction'])

/** What a base model's license lays on what is made from it: all but what is said of its own law, marks and warranties. */
export const flowsDown = ({ kind }: Restriction): boolean => ending.has(kind) || kindByName.get(kind)?.family !== 'standing'

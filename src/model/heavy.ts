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

/** What a base model's license lays on what is made from it: all but how firm its own grant is. */
export const flowsDown = ({ kind }: Restriction): boolean => kindByName.get(kind)?.family !== 'standing'

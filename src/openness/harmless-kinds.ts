import type { Restriction } from '../restrictions/index.ts'
import { type Cell, depends, harmless } from './weighing.ts'

/**
 * Kinds of which every framework here makes the same: disclaimers and boilerplate that touch no freedom, and clauses that no
 * framework speaks of, which are left open rather than waved through.
 */
export const sharedCells = {
  'no-warranty': [harmless()],
  'no-liability': [harmless()],
  trademark: [harmless()],
  'governing-law': [harmless()],
  'deletion-on-termination': [harmless()],
  'flow-down': [harmless()],
  'final-interpretation': [depends('', 'the licensor alone says what the terms mean')],
  'dispute-waiver': [depends('', 'giving up suits or juries is an unusual term for an open license')],
  'data-protection': [depends('', 'whether rules on personal data are a condition of the grant is not settled')],
  'safeguard-duty': [depends('', 'a duty to run filters or reviews binds how the work may be used')],
  confidentiality: [depends('', 'secrecy about the work and passing it on exclude each other')],
  fee: [depends('', 'what is paid for, the grant or an extra, is not told by the kind')],
} satisfies Partial<{ readonly [Kind in Restriction['kind']]: readonly Cell[] }>

import type { Restriction } from '../restrictions/index.ts'

/** Kinds that ask nothing of anybody and forbid nothing: what is not promised. */
const disclaimers: ReadonlySet<Restriction['kind']> = new Set(['no-warranty', 'no-liability'])

/**
 * Whether a restriction is a string attached: something that the user must do, must not do, or may lose. All kinds are, but
 * for the two disclaimers, which nearly every license has and which bind nobody.
 */
export const isFinding = ({ kind }: Restriction): boolean => !disclaimers.has(kind)

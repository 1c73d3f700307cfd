import type { Restriction } from '../restrictions/index.ts'
import type { Note } from '../text/span.ts'

/** Kinds that ask nothing of anybody and forbid nothing: what is not promised. */
const disclaimers: ReadonlySet<Restriction['kind']> = new Set(['no-warranty', 'no-liability'])

/**
 * Whether a restriction is a string attached: something that the user must do, must not do, or may lose. All kinds are, but
 * for the two disclaimers, which nearly every license has and which bind nobody.
 */
export const isFinding = ({ kind }: Restriction): boolean => !disclaimers.has(kind)

/** Whether some of a text was not read: silence about it is no sign that it attaches nothing. */
export const isUnread = ({ notes }: { readonly notes: readonly Note[] }): boolean => notes.some(({ code }) => code === 'truncated' || code === 'language-not-read')

import { compilePatterns, type Program } from './compile.ts'

/** A pattern that was declared: its source, and its id in the program of all patterns. */
export interface Pattern {
  readonly id: number
  readonly source: string
}

const declared: Pattern[] = []
let compiled: Program | undefined

/**
 * Declares a pattern. All patterns are compiled together, when the first text is read, so that each word of a text is looked
 * up once for all of them.
 *
 * @param source see `syntax.ts`
 */
export function pattern(source: string): Pattern {
  const made: Pattern = { id: declared.length, source }
  declared.push(made)
  compiled = undefined
  return made
}

/** All declared patterns, compiled. */
export function program(): Program {
  compiled ??= compilePatterns(declared.map(({ source }) => source))
  return compiled
}

/** The sources of all declared patterns, in order of their ids. */
export const declaredSources = (): readonly string[] => declared.map(({ source }) => source)

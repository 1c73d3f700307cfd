import packed from '#packed-patterns'
import { fromBase64 } from '../text/rows.ts'
import { compilePatterns, type PatternSource, type Program } from './compile.ts'
import { unpackProgram } from './pack.ts'

/** A pattern that was declared: its source, and its id in the program of all patterns. */
export interface Pattern extends PatternSource {
  readonly id: number
}

const declared: Pattern[] = []
const probes = new Map<string, Pattern>()
let compiled: Program | undefined

function declare(source: string, scanned: boolean): Pattern {
  const made: Pattern = { id: declared.length, source, scanned }
  declared.push(made)
  compiled = undefined
  return made
}

/**
 * Declares a pattern that is looked for in every clause. All patterns are compiled together, when the first text is read, so
 * that each word of a text is looked up once for all of them.
 *
 * @param source see `syntax.ts`
 */
export const pattern = (source: string): Pattern => declare(source, true)

/**
 * Declares a pattern that is looked for only where a rule asks: with `ClauseView.has` or `ClauseView.find`. It costs nothing
 * in the clauses that no rule matches.
 *
 * @param source see `syntax.ts`
 */
export function probe(source: string): Pattern {
  let made = probes.get(source)
  if (made === undefined) {
    made = declare(source, false)
    probes.set(source, made)
  }
  return made
}

/** All declared patterns, compiled: as the build packed them, or here and now when it packed others or none. */
export function program(): Program {
  compiled ??= (packed.bytes === '' ? undefined : unpackProgram(fromBase64(packed.bytes), declared)) ?? compilePatterns(declared)
  return compiled
}

/** All patterns that were declared so far, in order of their ids. */
export const declaredPatterns = (): readonly Pattern[] => declared

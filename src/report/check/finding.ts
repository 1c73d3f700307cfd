import type { Judgment } from '../../policy/evaluate.ts'
import type { Tool } from '../report.ts'

/** The rule of paths that were not read. */
export const UNREADABLE = 'unreadable'

/** Something that a check found: a judgment that is no `allow`, or a path that could not be read. */
export interface Finding {
  readonly path: string
  /** `license`, a kind, or `unreadable`. */
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  /** What it is, what decided, and why. */
  readonly message: string
  readonly fingerprint: string
  readonly line: number
  readonly column: number
  readonly endOffset: number | null
  readonly startOffset: number | null
  /** Other places that say it. */
  readonly related: readonly { readonly line: number; readonly column: number }[]
  /** Why it counts for nothing: an exception, or the baseline. */
  readonly suppressed: string | null
}

/** What a check has to tell. */
export interface CheckResult {
  readonly tool: Tool
  readonly files: number
  readonly findings: readonly Finding[]
}

/**
 * The finding in a judgment; undefined when all is well.
 *
 * @param line where the license is named, for what stands in no text
 */
export function findingOf(path: string, judgment: Judgment, line?: number): Finding | undefined {
  const { kind, verdict, says, because, reason, fingerprint, evidence, exception } = judgment
  if (verdict === 'allow' && exception === null) return undefined
  const [first, ...others] = evidence
  return {
    path,
    rule: kind,
    level: verdict === 'deny' ? 'error' : 'warning',
    message: `${says} ${because}${reason === null ? '' : ` Policy: ${reason}.`}`,
    fingerprint,
    ...(line === undefined && first !== undefined ? placeOf(first) : { line: line ?? 1, column: 1, startOffset: null, endOffset: null }),
    related: (line === undefined ? others : []).map(({ line, column }) => ({ line, column })),
    suppressed: exception === null ? null : `exception: ${exception.reason}`,
  }
}

const placeOf = ({ line, column, start, end }: Judgment['evidence'][number]): Pick<Finding, 'line' | 'column' | 'startOffset' | 'endOffset'> => ({
  line,
  column,
  startOffset: start,
  endOffset: end,
})

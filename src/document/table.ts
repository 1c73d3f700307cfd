import { signAt, type Verdict } from './marker.ts'

/** A run of a table that is read by itself: a cell under the head of its column, or a whole row. */
export interface Cell {
  readonly start: number
  readonly end: number
  /** Its column, where columns are read; -1 for a row that is read as one. */
  readonly column: number
  /** Whether it is the head of a column. */
  readonly head: boolean
  /** What a cell such as "No" says of its row, or a cross of its cell. */
  readonly verdict: Verdict | undefined
  /** Whether it is the head or a row of a table of plans and limits: its head leads into each row. */
  readonly plan: boolean
}

interface Run {
  readonly start: number
  readonly end: number
}

/** The line below the heads of a Markdown table. */
const rule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/
/** Characters of a line above which it is no rule: the pattern is not tried on long lines. */
const RULE_LENGTH = 400

const no = /^\W*(?:no|never|don['’]t|not? (?:allowed|permitted|covered|licensed|ok)|forbidden|prohibited|banned|excluded|disallowed|off limits)\b(?:\W*$|[,;:–—(])/i
const yes = /^\W*(?:yes|allowed|permitted|covered|ok|okay|free)\b(?:\W*$|[,;:–—(])/i
/** Heads that say whether what stands below them is allowed. */
const stance = /\b(?:permit|permitted|allow|allowed|may|can|do|dos|don|forbidden|prohibited|banned|excluded|off limits|not|no|yes|never|acceptable|unacceptable|ok)\b|[✓✔✅✗✘❌]/i

/** Heads of a table that tells how far each plan reaches. */
const plans = /^\W*(?:plan|tier|edition|subscription|limit|quota|allowance|usage limit|cap)s?\W*$/i

/** What a short cell says: "No", "✗", "Not allowed". */
function verdictOf(words: string): Verdict | undefined {
  const sign = signAt(words.trim())
  if (sign !== undefined) return sign.verdict
  return no.test(words) ? 'no' : yes.test(words) ? 'yes' : undefined
}

/**
 * Reads the Markdown table that begins at a line, or nothing. Where each row holds a verdict, rows are read; where the heads
 * hold one ("Permitted", "Not permitted"), columns are; otherwise rows.
 */
export function readTable(text: string, start: number): { readonly cells: readonly Cell[]; readonly end: number } | undefined {
  let end = lineEnd(text, start)
  if (!text.slice(start, end).includes('|')) return undefined
  const ruleEnd = lineEnd(text, end + 1)
  if (end >= text.length || ruleEnd - end > RULE_LENGTH || !rule.test(text.slice(end + 1, ruleEnd))) return undefined
  const heads = cellsIn(text, start, end)
  const rows: Run[][] = []
  end = ruleEnd
  while (end < text.length) {
    const next = lineEnd(text, end + 1)
    const cells = cellsIn(text, end + 1, next)
    if (cells.length === 0 || !text.slice(end + 1, next).includes('|')) break
    rows.push(cells)
    end = next
  }
  const words = ({ start: from, end: to }: Run): string => text.slice(from, to)
  const verdicts = rows.map((row) =>
    row
      .slice(1)
      .map((cell) => verdictOf(words(cell)))
      .find((verdict) => verdict !== undefined),
  )
  const judged = rows.length > 0 && verdicts.every((verdict) => verdict !== undefined)
  // "May you use it?" above answers of many words: each row goes together.
  const byColumn = !judged && heads.some((head) => stance.test(words(head))) && !heads.some((head) => words(head).endsWith('?'))
  const plan = !judged && !byColumn && heads.some((head) => plans.test(words(head)))
  const cells: Cell[] = []
  const row = (runs: readonly Run[], head: boolean, verdict: Verdict | undefined): void => {
    if (byColumn) for (const [column, run] of runs.entries()) cells.push({ ...trimSign(text, run), column, head, verdict: verdictOf(words(run)), plan })
    else if (runs.length > 0) cells.push({ start: runs[0]!.start, end: runs.at(-1)!.end, column: -1, head, verdict, plan })
  }
  row(heads, true, undefined)
  for (const [at, runs] of rows.entries()) row(runs, false, verdicts[at])
  return { cells: cells.filter((cell) => cell.end > cell.start), end }
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

/** The words between the bars of a row. */
function cellsIn(text: string, start: number, end: number): Run[] {
  const cells: Run[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== 124) continue
    let first = from
    let last = at
    while (first < last && /\s/.test(text[first]!)) first++
    while (last > first && /\s/.test(text[last - 1]!)) last--
    // Outer bars hold nothing; an empty cell inside keeps its column.
    if (last > first || (from > start && at < end)) cells.push({ start: first, end: last })
    from = at + 1
  }
  return cells.some((cell) => cell.end > cell.start) ? cells : []
}

function trimSign(text: string, { start, end }: Run): Run {
  const sign = signAt(text.slice(start, Math.min(end, start + 12)))
  return { start: sign !== undefined && start + sign.length < end ? start + sign.length : start, end }
}

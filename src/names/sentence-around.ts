/** The sentence that a place stands in, laid on one line: the same length as the text it covers, so offsets stay. */
export interface SentenceAround {
  readonly start: number
  readonly text: string
}

/** How far a sentence is followed to either side, in UTF-16 units: longer ones hold nothing that tells about the name. */
const REACH = 360

const commentLeader = /^[ \t]*(?:\/\/+!?|\/\*+!?|\*+(?!\*)|#+|--+|;+|%+|!+|'+|"+|dnl\b|rem\b|\.\.)?[ \t]*/i
/** Lines that begin something of their own: items, headings, table rows, quotes. */
const opensBlock = /^[ \t]*(?:[-+•▪●·]\s|\*\s|\d{1,3}[.)]\s|[a-z][.)]\s|#{1,6}\s|\|)/

/**
 * Cuts out the sentence around a run.
 *
 * @param isMarkdown whether `*` and `#` at the head of a line are marks of its own, not the leader of a comment
 */
export function sentenceAround(text: string, from: number, to: number, isMarkdown: boolean): SentenceAround {
  let start = Math.max(0, from - REACH)
  const head = text.slice(start, from)
  let cut = 0
  for (const match of head.matchAll(/\n[ \t]*(?:\/\/+|#+|\*+|--+|;+|%+)?[ \t]*(?=\r?\n)|[.!?]["”’)\]]?\s+(?=[A-Z“"(*[])|[。！？；]|\n(?=\s*\|)/g)) {
    const sentenceEnds = match[0].trimStart().startsWith('.')
    // "v. 2", "Inc. The", "e.g. MIT" and single letters end no sentence.
    if (sentenceEnds && /\b(?:v|ver|inc|ltd|co|corp|e\.g|i\.e|cf|no|vs|[A-Za-z])$/i.test(head.slice(Math.max(0, match.index - 6), match.index))) continue
    cut = match.index + match[0].length
  }
  start += cut
  // Line breaks are looked for within reach only: a text may hold none at all.
  const lineBefore = (offset: number): number => start + text.slice(start, offset).lastIndexOf('\n') + 1
  let line = lineBefore(from)
  // Up through the lines until one opens a block.
  while (line > start) {
    const words = text.slice(line, Math.min(from, line + 60))
    if (opens(words, isMarkdown)) {
      start = line
      break
    }
    line = lineBefore(line - 1)
  }
  let end = Math.min(text.length, to + REACH)
  const tail = text.slice(to, end)
  const stop = /\n[ \t]*(?:\/\/+|#+|\*+|--+|;+|%+)?[ \t]*(?=\r?\n)|[.!?]["”’)\]]?(?=\s+[A-Z“"(*[]|\s*$)|[。！？；]/.exec(tail)
  if (stop !== null) end = to + stop.index + (/[.!?]/.test(stop[0]) ? 1 : 0)
  for (let next = tail.indexOf('\n'); next >= 0 && to + next < end; next = tail.indexOf('\n', next + 1)) {
    if (opens(text.slice(to + next + 1, to + next + 60), isMarkdown)) {
      end = to + next
      break
    }
  }
  return { start, text: oneLine(text.slice(start, end)) }
}

const opens = (line: string, isMarkdown: boolean): boolean => opensBlock.test(line) && (isMarkdown || !/^[ \t]*[*#]/.test(line))

/** Line breaks and the leaders of comments behind them become spaces. */
function oneLine(text: string): string {
  if (!text.includes('\n')) return text
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.replace(commentLeader, (leader) => ' '.repeat(leader.length))))
    .join(' ')
    .replace(/[\r\u2060]/g, ' ')
}

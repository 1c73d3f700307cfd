import { readDocument } from '../../../document/document.ts'
import { type Explanation, explainTexts } from '../../../match/explain.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { lineIndex } from '../../../text/lines.ts'

/** Deciding words that are shown of each candidate, and characters of each run. */
const MOST_RUNS = 3
const MOST_CHARACTERS = 60

/** Says why a text was taken for one license and not for another: the candidates of each place, their scores, the words that decided. */
export function whyLines(path: string, text: string, explain = (words: string) => explainTexts(readDocument(words))): readonly string[] {
  const explanations = explain(text)
  const lineOf = lineIndex(text)
  if (explanations.length === 0) return [`${visible(path)}: no known text shares enough words with this one.`]
  return explanations.flatMap(({ chosen, span, candidates }: Explanation) => [
    chosen === undefined || span === undefined
      ? `${visible(path)}: none came near enough of`
      : `${visible(path)}, lines ${lineOf(span.start).line} to ${lineOf(Math.max(span.start, span.end - 1)).line}: ${chosen}, out of`,
    ...candidates.map(({ id, share, score, deciding, telling = [] }) => {
      const runs = deciding.slice(0, MOST_RUNS).map(({ start, end }) => {
        const line = `line ${lineOf(start).line}`
        if (start === end) return `${line}: words of its own are missing`
        return `${line}: "${visible(text.slice(start, Math.min(end, start + MOST_CHARACTERS)))}${end - start > MOST_CHARACTERS ? '…' : ''}" is not in it`
      })
      const more = deciding.length > MOST_RUNS ? [`and ${deciding.length - MOST_RUNS} more`] : []
      const told = telling.slice(0, MOST_RUNS).map(({ start, end }) => {
        const shown = visible(text.slice(start, Math.min(end, start + MOST_CHARACTERS)).replace(/\s+/g, ' '))
        return start === end
          ? `that nothing stands before line ${lineOf(start).line}, "${visible(wordAt(text, start))}"`
          : `"${shown}${end - start > MOST_CHARACTERS ? '…' : ''}" (line ${lineOf(start).line})`
      })
      const tells = told.length === 0 ? [] : [`told from it by ${told.join(', ')}${telling.length > MOST_RUNS ? ` and ${telling.length - MOST_RUNS} more` : ''}`]
      const words = runs.length + tells.length === 0 ? '' : `; ${[...tells, ...runs, ...more].join('; ')}`
      return `  ${id}: ${Math.floor(share * 100)} % of its shingles${score === undefined ? '' : `, score ${score}`}${words}`
    }),
  ])
}

const wordAt = (text: string, start: number): string => /^\S{0,30}/.exec(text.slice(start, start + 30))![0]

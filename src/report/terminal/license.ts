import { listed } from '../../restrictions/tell.ts'
import { lineIndex } from '../../text/lines.ts'
import type { Classification } from '../classification.ts'
import { explainKind } from '../describe.ts'
import { grouped } from '../words.ts'
import { visible } from './visible.ts'

type Match = Classification['licenses'][number]

/** Differences told one by one; more are counted. */
const MOST_DIFFERENCES = 3

/** Says which license a match is and how sure that is, in lines of plain text. */
export function licenseLines(match: Match, text: string): readonly string[] {
  const title = match.name === match.id ? match.id : `${match.name} (${match.id})`
  const same = match.sameText.length === 0 ? [] : [`the same text as ${match.sameText.join(', ')}`]
  const possible = match.alsoPossible.length === 0 ? [] : [`perhaps ${shortList(match.alsoPossible)}: the words that would tell are missing`]
  return [visible(title), ...[how(match), ...same, ...possible].map(visible), ...differences(match, text)]
}

/** Ids that are told; more are counted. */
const MOST_IDS = 4

const shortList = (ids: readonly string[]): string =>
  ids.length <= MOST_IDS ? ids.join(', ') : `${ids.slice(0, MOST_IDS).join(', ')} or one of ${grouped(ids.length - MOST_IDS)} more`

function how({ match, basis, similarity, differences }: Match): string {
  switch (match) {
    case 'exact':
      return 'word for word'
    case 'modified':
      return `${percent(similarity)} the same words, ${differences.length} ${differences.length === 1 ? 'change' : 'changes'}`
    case 'partial':
      return `only a part of it: ${percent(similarity)} the same words`
    case 'named':
      return `only named, by ${basis === 'title' ? 'a title' : basis === 'tag' ? 'a tag' : 'a notice'}: its words are not here`
  }
}

/** A share as a percentage that never rounds up to all of it. */
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`

function differences({ differences }: Match, text: string): readonly string[] {
  const lines = lineIndex(text)
  // Those that touch a restriction matter most; all stand in text order.
  const shown = new Set([...differences].sort((a, b) => b.touches.length - a.touches.length || a.span.start - b.span.start).slice(0, MOST_DIFFERENCES))
  const told = differences
    .filter((difference) => shown.has(difference))
    .map(({ kind, span, expectedTokens, touches }) => {
      const here = visible(text.slice(span.start, Math.min(span.end, span.start + 60))) + (span.end - span.start > 60 ? '…' : '')
      const line = `line ${lines(span.start).line}:`
      const touched = touches.length === 0 ? '' : ` (touches ${listed(touches.map((each) => explainKind(each).title))})`
      if (kind === 'deleted') return `${line} ${words(expectedTokens)} missing${touched}`
      return kind === 'inserted' ? `${line} "${here}" added${touched}` : `${line} "${here}" in place of ${words(expectedTokens)}${touched}`
    })
  const more = differences.length - told.length
  return more > 0 ? [...told, `and ${grouped(more)} more`] : told
}

const words = (count: number): string => `${grouped(count)} ${count === 1 ? 'word' : 'words'}`

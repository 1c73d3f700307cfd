import type { Part } from '../metadata/index.ts'
import type { ModelReport } from './model.ts'

/**
 * The text of a NOTICE file from the duties of a model: the words that licenses prescribe, then what holds for each part and what it was
 * made from. Empty when nothing does.
 */
export function noticeText({ name, duties, parts, lineage }: ModelReport): string {
  const prescribed = [...new Set(duties.filter(({ action, phrase }) => phrase !== null && (action === 'ship' || action === 'show')).map(({ phrase }) => phrase!))]
  const holds = (Object.keys(parts) as Part[])
    .filter((part) => parts[part]!.concluded.basis !== 'weights' && parts[part]!.concluded.expression !== null)
    .map((part) => `${part}: ${parts[part]!.concluded.expression}`)
  const bases = lineage.filter(({ basis }) => basis !== 'unknown').map(({ base, expression }) => `made from ${base}${expression === null ? '' : `: ${expression}`}`)
  if (prescribed.length + holds.length + bases.length === 0) return ''
  return [name, '', ...prescribed.flatMap((phrase) => [phrase, '']), ...holds, ...bases, ''].map(oneLine).join('\n')
}

/** A name with line breaks must not write lines of its own. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

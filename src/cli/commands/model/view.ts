import type { ModelReport } from '../../../model/model.ts'
import { describeRestriction } from '../../../report/describe.ts'
import { painter } from '../../../report/terminal/paint.ts'
import { visible } from '../../../report/terminal/visible.ts'

/** Lines told of one part, and duties told, at most: a model takes one screen. */
const MOST_LINES = 6

/** One model as text: contradictions first, then its parts, where it comes from, what to do. */
export function modelView({ name, path, parts, lineage, conflicts, duties }: ModelReport, color: boolean): string {
  const paint = painter(color)
  const lines = [`${paint('bold', visible(name))}  ${paint('dim', visible(path))}`]
  for (const { id, message, places } of conflicts.slice(0, MOST_LINES * 2))
    lines.push(`  ${paint('yellow', id)}: ${visible(message)} ${paint('dim', visible(places.slice(0, 3).join(', ')))}`)
  if (conflicts.length > MOST_LINES * 2) lines.push(`  and ${conflicts.length - MOST_LINES * 2} more`)
  if (Object.keys(parts).length === 0) lines.push('  No license is declared or found.')
  for (const [part, { declared, found, concluded, restrictions }] of Object.entries(parts)) {
    lines.push('', `  ${paint('bold', part.toUpperCase())}  ${visible(concluded.expression ?? 'unknown')}${concluded.isSettled ? '' : paint('yellow', ' (not settled)')}`)
    if (declared.length > 0)
      lines.push(paint('dim', `    declared: ${visible(declared.map((each) => `${each.value} (${each.path}${each.line === null ? '' : `:${each.line}`})`).join(', '))}`))
    if (found.length > 0) lines.push(paint('dim', `    found: ${visible(found.map((each) => `${each.expression ?? 'a license without a name'} (${each.path})`).join(', '))}`))
    const sentences = [...new Set(restrictions.map(({ restriction }) => describeRestriction(restriction)))]
    for (const sentence of sentences.slice(0, MOST_LINES)) lines.push(`    - ${visible(sentence)}`)
    if (sentences.length > MOST_LINES) lines.push(`    and ${sentences.length - MOST_LINES} more`)
  }
  if (lineage.length > 0) lines.push('', `  ${paint('bold', 'MADE FROM')}`)
  for (const { base, relation, expression, basis, inherited } of lineage) {
    const license = basis === 'unknown' ? 'its license is not known here' : `${expression ?? 'a license without a name'}${basis === 'name' ? ', told by its name alone' : ''}`
    lines.push(`    ${visible(base)}${relation === null ? '' : ` (${relation})`}: ${visible(license)}${inherited.length === 0 ? '' : `; ${inherited.length} strings flow down`}`)
  }
  if (duties.length > 0) lines.push('', `  ${paint('bold', 'TO DO')}`)
  for (const { sentence, from } of duties.slice(0, MOST_LINES)) lines.push(`    [ ] ${visible(sentence)} ${paint('dim', visible(from))}`)
  if (duties.length > MOST_LINES) lines.push(`    and ${duties.length - MOST_LINES} more`)
  return `${lines.join('\n')}\n\n`
}

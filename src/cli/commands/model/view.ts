import { isHeavy } from '../../../model/heavy.ts'
import type { ModelReport, PartReport } from '../../../model/model.ts'
import { describeRestriction } from '../../../report/describe.ts'
import { painter } from '../../../report/terminal/paint.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { wrap } from '../../../report/terminal/width.ts'
import { kindByName, type Restriction } from '../../../restrictions/index.ts'

/** Contradictions, strings of all parts, base models and policies, and duties that are told one by one: a model takes one screen. */
const MOST_CONFLICTS = 6
const MOST_STRINGS = 9
const MOST_SOURCES = 4
const MOST_DUTIES = 6
/** Licenses of one part that are told, and places of each. */
const MOST_LICENSES = 4
const MOST_PLACES = 3
/** Columns when the output goes to a file. */
const WIDTH = 100

/** How the view is drawn. */
export interface ViewOptions {
  readonly color: boolean
  /** Columns; 100 when left out. */
  readonly width?: number
}

/** One model as text: contradictions first, then its parts, where it comes from, what to do. */
export function modelView(model: ModelReport, { color, width = WIDTH }: ViewOptions): string {
  const { name, path, parts, lineage, policies, conflicts, duties, files } = model
  const paint = painter(color)
  const columns = Math.max(40, Math.min(width, 120))
  const lines: string[] = []
  /** Wraps what comes from files, which must not act on the terminal, and hangs it under its mark. */
  const add = (mark: string, words: string, style?: 'dim'): void => {
    const [first = '', ...rest] = wrap(visible(words), columns - mark.length)
    const painted = (line: string): string => (style === undefined ? line : paint(style, line))
    lines.push(`${mark}${painted(first)}`, ...rest.map((line) => `${' '.repeat(mark.length)}${painted(line)}`))
  }
  const more = (count: number, most: number): void => {
    if (count > most) lines.push(paint('dim', `    and ${count - most} more`))
  }
  lines.push(paint('bold', visible(name)))
  if (path !== name) add('  ', path, 'dim')
  if (conflicts.length > 0) lines.push('')
  for (const { id, part, message, places } of conflicts.slice(0, MOST_CONFLICTS)) {
    lines.push(`  ${paint('yellow', `! ${id}`)}${part === null ? '' : paint('dim', ` (${part})`)}`)
    add('    ', `${message}${places.length === 0 ? '' : ` [${places.slice(0, 3).join(', ')}${places.length > 3 ? ' …' : ''}]`}`)
  }
  more(conflicts.length, MOST_CONFLICTS)
  const told = Object.entries(parts)
  if (told.length === 0) lines.push('', `  ${files.length === 0 ? 'There are no files of a model here.' : 'No license is declared or found.'}`)
  const each = Math.max(2, Math.floor(MOST_STRINGS / Math.max(1, told.length)))
  for (const [part, report] of told) {
    lines.push('')
    add(`  ${part.toUpperCase().padEnd(10)} `, `${report.concluded.expression ?? unnamed(report)}${report.concluded.isSettled ? '' : ' (not settled)'}`)
    lines[lines.length - 1] = lines.at(-1)!.replace(part.toUpperCase(), paint('bold', part.toUpperCase()))
    const { declared, found } = report
    if (declared.length > 0) add('    declared ', byLicense(declared.map(({ value, path: file, line }) => [value, line === null ? file : `${file}:${line}`])), 'dim')
    if (found.length > 0) add('    found    ', byLicense(found.map(({ expression, path: file }) => [expression ?? 'a license without a known name', file])), 'dim')
    const strings = stringsOf(report)
    for (const sentence of strings.slice(0, each)) add('    - ', sentence)
    more(strings.length, each)
  }
  if (lineage.length > 0) lines.push('', `  ${paint('bold', 'MADE FROM')}`)
  for (const { base, relation, expression, basis, inherited } of lineage.slice(0, MOST_SOURCES)) {
    const license = basis === 'unknown' ? 'its license is not known here' : `${expression ?? 'a license without a known name'}${basis === 'name' ? ', told by its name alone' : ''}`
    add('    ', `${base}${relation === null ? '' : ` (${relation})`}: ${license}${inherited.length === 0 ? '' : `; ${inherited.length} strings flow down`}`)
  }
  more(lineage.length, MOST_SOURCES)
  if (policies.length > 0) lines.push('', `  ${paint('bold', 'POLICIES')}`)
  for (const { name: title, url, path: file, known, restrictions } of policies.slice(0, MOST_SOURCES)) {
    const state = file !== null ? `in ${file}` : known === null ? 'not here, and not known' : `not here; as it is known (${known}) it has ${restrictions.length} strings`
    add('    ', `${title}${url === null || file !== null ? '' : ` <${url}>`}: ${state}`)
  }
  more(policies.length, MOST_SOURCES)
  if (duties.length > 0) lines.push('', `  ${paint('bold', 'TO DO')}`)
  for (const { sentence, from } of duties.slice(0, MOST_DUTIES)) add('    [ ] ', `${sentence} (${from})`)
  more(duties.length, MOST_DUTIES)
  return `${lines.join('\n')}\n\n`
}

/** Licenses, each with the places that tell of it. */
function byLicense(told: readonly (readonly [license: string, place: string])[]): string {
  const places = new Map<string, Set<string>>()
  for (const [license, place] of told) {
    const known = places.get(license)
    if (known === undefined) places.set(license, new Set([place]))
    else known.add(place)
  }
  const each = [...places].slice(0, MOST_LICENSES).map(([license, at]) => {
    const beyond = at.size - MOST_PLACES
    return `${license} (${[...at].slice(0, MOST_PLACES).join(', ')}${beyond > 0 ? ` and ${beyond} more` : ''})`
  })
  return [...each, ...(places.size > MOST_LICENSES ? [`and ${places.size - MOST_LICENSES} more`] : [])].join(', ')
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)]

const unnamed = ({ declared, found, concluded }: PartReport): string =>
  concluded.basis === 'weights'
    ? 'as the weights'
    : found.length > 0
      ? 'a license without a known name'
      : declared.length > 0
        ? 'a name that is not known'
        : 'no license is declared or found'

/** What binds, the heaviest first; what is to be done stands among the duties. */
function stringsOf({ restrictions }: PartReport): readonly string[] {
  const binding = restrictions.map(({ restriction }) => restriction).filter(({ kind }) => kindByName.get(kind)?.family !== 'duties')
  const rank = (restriction: Restriction): number => (kindByName.get(restriction.kind)?.family === 'standing' ? 2 : isHeavy(restriction) ? 0 : 1)
  return distinct([...binding].sort((a, b) => rank(a) - rank(b)).map(describeRestriction))
}

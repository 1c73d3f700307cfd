import type { ChangedString, LicenseComparison } from '../../../combine/compare.ts'
import { describeRestriction, explainKind } from '../../../report/describe.ts'
import type { Paint } from '../../../report/terminal/paint.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { wrap } from '../../../report/terminal/width.ts'
import { grouped, valuesInWords } from '../../../report/words.ts'
import type { Restriction } from '../../../restrictions/index.ts'
import { listed } from '../../../restrictions/tell.ts'

/** How a page is drawn. */
export interface Page {
  readonly width: number
  readonly paint: (paint: Paint, text: string) => string
}

interface ComparisonPage extends Page {
  /** Whether the lines of a side are told: they belong to one text. */
  readonly numbered: readonly [a: boolean, b: boolean]
}

/** The page: the two sides, what only one asks, what both ask otherwise, and how much is the same. */
export function comparisonLines({ a, b, onlyA, onlyB, changed, same }: LicenseComparison, page: ComparisonPage): readonly string[] {
  const { paint } = page
  const sideLine = (letter: string, { name, expression }: LicenseComparison['a']): string =>
    `${paint('bold', letter)}  ${visible(name)}${expression === name ? '' : paint('dim', `  ${visible(expression ?? 'no known license')}`)}`
  const differ = onlyA.length + onlyB.length + changed.length
  const total = `${differ === 0 ? 'No string differs' : `${grouped(differ)} ${differ === 1 ? 'string differs' : 'strings differ'}`}; ${grouped(same.length)} ${same.length === 1 ? 'is' : 'are'} the same${same.length === 0 ? '' : `: ${[...new Set(same.map((each) => title(each.a)))].join(', ')}`}.`
  return [
    sideLine('A', a),
    sideLine('B', b),
    ...section('ONLY IN A', onlyA, page.numbered[0], page),
    ...section('ONLY IN B', onlyB, page.numbered[1], page),
    ...(changed.length === 0 ? [] : ['', paint('bold', 'IN BOTH, OTHERWISE')]),
    ...changed.flatMap((each) => changedLines(each, page)),
    '',
    ...wrap(total, page.width).map((line) => paint('bold', line)),
  ]
}

const title = ({ kind }: Restriction): string => explainKind(kind).title.toLowerCase()

function section(heading: string, restrictions: readonly Restriction[], isNumbered: boolean, { width, paint }: Page): readonly string[] {
  if (restrictions.length === 0) return []
  const lines = restrictions.flatMap((each) => {
    const line = isNumbered ? each.evidence[0]?.line : undefined
    return hanging(`${describeRestriction(each)}${line === undefined ? '' : ` (line ${line})`}`, '- ', width).map((text, at) =>
      at === 0 ? `  ${paint('red', '-')}${text.slice(3)}` : text,
    )
  })
  return ['', paint('bold', heading), ...lines]
}

function changedLines({ a, b, fields, stricter }: ChangedString, { width, paint }: Page): readonly string[] {
  const [one, other] = [a, b].map(describeRestriction) as [string, string]
  const heading = `  ${paint('yellow', explainKind(a.kind).title)}${stricter === null ? '' : paint('dim', `  ${stricter.toUpperCase()} is met first`)}`
  if (one !== other) return [heading, ...hanging(one, 'A  ', width, 4), ...hanging(other, 'B  ', width, 4)]
  // The sentence is the same: what differs is told value by value.
  const values = (restriction: Restriction): string => {
    const only = Object.fromEntries(Object.entries(restriction).filter(([name]) => name === 'kind' || fields.includes(name))) as unknown as Restriction
    return listed(valuesInWords({ ...only, kind: restriction.kind } as Restriction)) || (fields.includes('modality') ? restriction.modality : 'not stated')
  }
  return [heading, ...hanging(one, '', width, 4), ...hanging(values(a), 'A  ', width, 4), ...hanging(values(b), 'B  ', width, 4)]
}

/** Lines that hang under their first words. */
export function hanging(text: string, bullet: string, width: number, indent = 2): readonly string[] {
  const gap = ' '.repeat(indent)
  return wrap(visible(text), width - indent - bullet.length).map((line, at) => `${gap}${at === 0 ? bullet : ' '.repeat(bullet.length)}${line}`)
}

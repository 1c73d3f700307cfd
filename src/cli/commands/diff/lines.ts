import type { TextDifference } from '../../../diff/diff.ts'
import type { Effect, TouchedRestriction } from '../../../diff/touched.ts'
import { describeRestriction, explainKind } from '../../../report/describe.ts'
import type { Paint } from '../../../report/terminal/paint.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { wrap } from '../../../report/terminal/width.ts'
import { grouped } from '../../../report/words.ts'
import { lineIndex } from '../../../text/lines.ts'
import type { Compared } from './command.ts'

/** What is shown, and how. */
export interface DiffPage extends Compared {
  readonly path: string
  readonly text: string
  /** Words around each difference. */
  readonly context: number
  readonly width: number
  readonly paint: (paint: Paint, text: string) => string
}

/** Words of a run that are shown; a longer one is cut in its middle. */
const MOST_WORDS = 60

/** The page: which texts, each difference with the words around it and what it touches, what it all comes to. */
export function diffLines(page: DiffPage): readonly string[] {
  const { diff, path, with: name, paint, width } = page
  const lineOf = lineIndex(page.text)
  const count = diff.differences.length
  const head = paint('bold', `${visible(path)} and ${visible(name)}: ${count === 0 ? 'no word differs' : `${grouped(count)} ${count === 1 ? 'difference' : 'differences'}`}`)
  const shown = diff.differences.flatMap((difference) => [
    '',
    `${paint('cyan', `line ${lineOf(difference.here.start).line}`)} ${paint('dim', `· ${difference.kind}`)}`,
    ...painted(wrap(words(difference, page), width - 2), page).map((line) => `  ${line}`),
    ...difference.touches.flatMap((touched) => touchedLines(touched, page)),
  ])
  // Restrictions may hang on words far from their own, such as a definition: they are told all the same.
  const told = new Set(diff.differences.flatMap(({ touches }) => touches))
  const rest = diff.restrictions.filter((each) => !told.has(each))
  return [head, ...shown, ...(rest.length === 0 ? [] : ['', paint('bold', 'Elsewhere')]), ...rest.flatMap((each) => touchedLines(each, page))]
}

const [GONE, GONE_END, NEW, NEW_END] = ['[-', '-]', '{+', '+}']

/** A difference within the words around it: `… may use [-the model-]{+it+} for any …`. */
function words({ kind, here, there, expectedTokens }: TextDifference, { text, there: other, context }: DiffPage): string {
  const before = lastWords(text.slice(0, here.start), context)
  const after = firstWords(text.slice(here.end), context)
  const number = expectedTokens ?? 0
  const gone =
    kind === 'inserted' ? '' : other !== undefined && there !== undefined ? cut(other.slice(there.start, there.end)) : `${grouped(number)} ${number === 1 ? 'word' : 'words'}`
  const added = cut(text.slice(here.start, here.end))
  return visible(`${before} ${gone === '' ? '' : `${GONE}${gone}${GONE_END}`}${added === '' ? '' : `${NEW}${added}${NEW_END}`} ${after}`.trim())
}

/** Characters that are looked through for words around a difference. */
const AROUND = 40

const lastWords = (text: string, count: number): string =>
  count === 0
    ? ''
    : (text
        .slice(-count * AROUND)
        .match(/\S+/g)
        ?.slice(-count)
        .join(' ') ?? '')
const firstWords = (text: string, count: number): string =>
  count === 0
    ? ''
    : (text
        .slice(0, count * AROUND)
        .match(/\S+/g)
        ?.slice(0, count)
        .join(' ') ?? '')

function cut(run: string): string {
  const all = run.match(/\S+/g) ?? []
  if (all.length <= MOST_WORDS) return all.join(' ')
  const half = MOST_WORDS / 2
  return `${all.slice(0, half).join(' ')} … (${grouped(all.length - MOST_WORDS)} more words) … ${all.slice(-half).join(' ')}`
}

/** Paints what stands between the marks, across lines. */
function painted(lines: readonly string[], { paint }: DiffPage): readonly string[] {
  let color: Paint | undefined
  return lines.map((line) =>
    line
      .split(/(\[-|-\]|\{\+|\+\})/)
      .map((piece) => {
        if (piece === GONE) color = 'red'
        if (piece === NEW) color = 'green'
        const shown = color === undefined ? piece : paint(color, piece)
        if (piece === GONE_END || piece === NEW_END) color = undefined
        return shown
      })
      .join(''),
  )
}

const effects: Readonly<Record<Effect, readonly [words: string, paint: Paint]>> = {
  added: ['adds', 'red'],
  removed: ['takes away', 'yellow'],
  changed: ['changes', 'red'],
  reworded: ['rewords', 'dim'],
  touched: ['touches', 'yellow'],
}

function touchedLines({ effect, here, there }: TouchedRestriction, { paint, width }: DiffPage): readonly string[] {
  const [verb, color] = effects[effect]
  const restriction = (here ?? there)!
  const now = describeRestriction(restriction)
  const was = effect === 'changed' && here !== undefined && there !== undefined ? describeRestriction(there) : undefined
  const told = was === undefined || was === now ? now : `${now} Before: ${was}`
  return wrap(visible(`${verb} ${explainKind(restriction.kind).title}: ${told}`), width - 6).map((line, at) => `    ${at === 0 ? '' : '  '}${paint(color, line)}`)
}

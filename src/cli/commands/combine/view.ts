import type { Combination, CombinedString } from '../../../combine/combine.ts'
import { familyTitles } from '../../../report/describe.ts'
import { visible } from '../../../report/terminal/visible.ts'
import { grouped } from '../../../report/words.ts'
import type { Family } from '../../../restrictions/restriction.ts'
import { figure, listed } from '../../../restrictions/tell.ts'
import { hanging, type Page } from '../compare/view.ts'

/** The page: who asks, what contradicts, which limits are met first, then all strings by family. */
export function combinationLines({ components, restrictions, duties, thresholds, contradictions }: Combination, page: Page): readonly string[] {
  const { width, paint } = page
  const number = new Map(components.map(({ name }, at) => [name, at + 1]))
  /** Names of components are long and come often: each has its number. */
  const from = (names: readonly string[]): string => `[${names.map((name) => number.get(name)).join(', ')}]`
  const stringLines = (strings: readonly CombinedString[], bullet: string): readonly string[] =>
    strings.flatMap(({ says, from: names }) => hanging(`${says} ${from(names)}`, bullet, width))
  return [
    ...components.map(
      ({ name, expression, strings }, at) =>
        `${paint('bold', `[${at + 1}]`)} ${visible(name)}${expression === name ? '' : `  ${visible(expression ?? 'no known license')}`}${paint('dim', `  ${grouped(strings)} ${strings === 1 ? 'string' : 'strings'}`)}`,
    ),
    ...(contradictions.length === 0 ? [] : ['', paint('bold', 'CANNOT BE KEPT TOGETHER')]),
    ...contradictions.flatMap(({ id, says, when, isCertain, between }) => [
      `  ${paint(isCertain ? 'red' : 'yellow', id)} ${paint('dim', [from([...new Set(between.map(({ name }) => name))]), ...(isCertain ? [] : ['may need a careful reader']), ...(when === 'one-work' ? ['for one thing made from both'] : [])].join(' · '))}`,
      ...hanging(says, '', width, 4),
    ]),
    ...(thresholds.length === 0 ? [] : ['', paint('bold', 'LIMITS THAT ARE MET FIRST')]),
    ...thresholds.flatMap(({ says, from: names, later, currency }) => {
      const others = [...new Set(later.map(({ value }) => value))].map((value) => {
        const who = later.filter((each) => each.value === value).map(({ name }) => name)
        return `${currency === null ? '' : `${currency} `}${figure(value)} ${from(who)}`
      })
      return hanging(`${says} ${from(names)}${others.length === 0 ? '' : ` Later: ${listed(others)}.`}`, '- ', width)
    }),
    ...(Object.keys(familyTitles) as Family[]).flatMap((family) => {
      const strings = (family === 'duties' ? duties : restrictions).filter((each) => each.family === family)
      return strings.length === 0 ? [] : ['', paint('bold', familyTitles[family].toUpperCase()), ...stringLines(strings, family === 'duties' ? '[ ] ' : '- ')]
    }),
    '',
    paint(
      'bold',
      `${grouped(restrictions.length)} ${restrictions.length === 1 ? 'restriction' : 'restrictions'}, ${grouped(duties.length)} ${duties.length === 1 ? 'duty' : 'duties'}, ${grouped(contradictions.length)} ${contradictions.length === 1 ? 'contradiction' : 'contradictions'}.`,
    ),
  ]
}

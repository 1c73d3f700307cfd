import { summarizeOpenness } from '../../openness/summary.ts'
import { kinds, type Restriction } from '../../restrictions/index.ts'
import type { Family, Modality } from '../../restrictions/restriction.ts'
import { listed } from '../../restrictions/tell.ts'
import { describeRestriction, explainKind, familyTitles } from '../describe.ts'
import { isFinding, isUnread } from '../finding.ts'
import type { Format, Reported, ReportedFile } from '../report.ts'
import { grouped, valuesInWords } from '../words.ts'
import { frame } from './frame.ts'
import { licenseLines } from './license.ts'
import { type Paint, painter } from './paint.ts'
import { visible } from './visible.ts'
import { wrap } from './width.ts'

/** For people: the license and how sure, then the strings by family, each with its words in the text. */
export const terminal: Format = {
  summary: 'for people',
  report({ color = false, width = 100 }) {
    const page: Page = { width: Math.max(40, Math.min(width, 120)), paint: painter(color) }
    const seen = { files: 0, failures: 0, findings: 0 }
    return {
      begin: () => '',
      item(reported) {
        const between = seen.files + seen.failures === 0 ? '' : '\n'
        if ('failure' in reported) seen.failures++
        else {
          seen.files++
          seen.findings += reported.classification.restrictions.filter(isFinding).length
        }
        return `${between}${itemLines(reported, page).join('\n')}\n`
      },
      end() {
        const { files, failures, findings } = seen
        if (files + failures < 2) return ''
        const unread = failures === 0 ? '' : `, ${failures} ${failures === 1 ? 'path' : 'paths'} not read`
        return `\n${page.paint('bold', `${count(files, 'file')}: ${strings(findings)}${unread}.`)}\n`
      },
    }
  },
}

interface Page {
  readonly width: number
  readonly paint: (paint: Paint, text: string) => string
}

const paintOf: Readonly<Record<Modality, Paint>> = { prohibition: 'red', condition: 'yellow', reservation: 'yellow', obligation: 'cyan' }
const modalityWords: Readonly<Record<Modality, string>> = { prohibition: 'must not', obligation: 'must', condition: 'condition', reservation: 'the licensor may' }

const count = (number: number, noun: string): string => `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
const strings = (number: number): string => (number === 0 ? 'no strings found' : `${count(number, 'string')} attached`)

function itemLines(reported: Reported, page: Page): readonly string[] {
  const heading = page.paint('bold', visible(reported.path))
  if ('failure' in reported) return [heading, ...indented(wrap(visible(reported.failure.message), page.width - 2), '  ').map((line) => page.paint('red', line))]
  return [heading, ...summaryLines(reported, page), ...noteLines(reported, page), ...restrictionLines(reported, page)]
}

function summaryLines({ classification, text }: ReportedFile, { paint, width }: Page): readonly string[] {
  const lines = classification.licenses.flatMap((match) => {
    const [title, ...rest] = licenseLines(match, text)
    return [
      ...indented(wrap(title!, width - 2), '  ').map((line) => paint('green', line)),
      ...rest.flatMap((line) => indented(wrap(line, width - 4), '    ').map((each) => paint('dim', each))),
    ]
  })
  if (lines.length === 0) lines.push('  No known license')
  const findings = classification.restrictions.filter(isFinding).length
  const unread = isUnread(classification)
  return [
    ...lines,
    `  ${paint('dim', summarizeOpenness(classification))}`,
    findings === 0 && unread
      ? `  ${paint('bold', paint('yellow', 'strings: cannot tell'))}${paint('dim', ' (not all of it was read)')}`
      : `  ${paint('bold', strings(findings))}${unread ? paint('yellow', ' at least (not all of it was read)') : findings === 0 ? paint('dim', ' (what a text does not forbid it does not thereby allow)') : ''}`,
  ]
}

function noteLines({ classification }: ReportedFile, { paint, width }: Page): readonly string[] {
  return classification.notes.flatMap(({ message }) =>
    indented(wrap(visible(message), width - 8), '        ').map((line, at) => (at === 0 ? `  ${paint('cyan', 'note:')} ${line.trimStart()}` : line)),
  )
}

function restrictionLines(file: ReportedFile, page: Page): readonly string[] {
  return (Object.keys(familyTitles) as Family[]).flatMap((family) => {
    const groups = kinds.filter((kind) => kind.family === family).flatMap(({ kind }) => shared(file.classification.restrictions.filter((each) => each.kind === kind)))
    return groups.length === 0 ? [] : ['', page.paint('bold', familyTitles[family].toUpperCase()), ...groups.flatMap((group) => ['', ...groupLines(group, file, page)])]
  })
}

/** Restrictions of one kind whose words begin on the same line share one frame. */
function shared(restrictions: readonly Restriction[]): readonly (readonly Restriction[])[] {
  const groups = new Map<number, Restriction[]>()
  for (const each of restrictions) {
    const line = each.evidence[0]?.line ?? 0
    groups.set(line, [...(groups.get(line) ?? []), each])
  }
  return [...groups.values()]
}

function groupLines(group: readonly Restriction[], { text }: ReportedFile, page: Page): readonly string[] {
  const { paint, width } = page
  const first = group[0]!
  const lines = [`  ${paint(paintOf[first.modality], explainKind(first.kind).title)} ${paint('dim', `· ${modalityWords[first.modality]} · ${sureness(group)}`)}`]
  for (const each of group) {
    const values = valuesInWords(each, group.length > 1)
    const bullet = group.length > 1 ? '- ' : ''
    const sentence = wrap(visible(describeRestriction(each)), width - 4 - bullet.length)
    lines.push(...sentence.map((line, at) => `    ${at === 0 ? bullet : ' '.repeat(bullet.length)}${line}`))
    if (group.length === 1) lines.push(...indented(wrap(visible(values.join(' · ')), width - 4), '    ').map((line) => paint('dim', line)))
  }
  const words = group.flatMap(({ evidence }) => evidence.slice(0, 1)).sort((a, b) => a.start - b.start)
  lines.push(...indented(frame(text, words, { width: width - 4, paint }), '    '))
  const where = whereWords(group)
  if (where !== '') lines.push(...indented(wrap(visible(where), width - 4), '    ').map((line) => paint('dim', line)))
  return lines
}

function sureness(group: readonly Restriction[]): string {
  const least = Math.min(...group.map(({ confidence }) => confidence))
  return `${Math.floor(least * 100 + 1e-9)} % sure`
}

/** Under which headings, and on which other lines it is said again. */
function whereWords(group: readonly Restriction[]): string {
  const first = group[0]!.evidence[0]
  if (first === undefined) return 'from the known license, whose text is not here'
  const section = first.section.length === 0 ? [] : [`in ${first.section.map((title) => title.slice(0, 60)).join(' › ')}`]
  const others = [...new Set(group.flatMap(({ evidence }) => evidence.slice(1).map(({ line }) => line)))].filter((line) => line !== first.line)
  const again = others.length === 0 ? [] : [`also ${others.length === 1 ? 'line' : 'lines'} ${listed(others.slice(0, 8).map(String))}${others.length > 8 ? ' …' : ''}`]
  return [...section, ...again].join(' · ')
}

const indented = (lines: readonly string[], indent: string): readonly string[] => lines.map((line) => `${indent}${line}`)

/**
 * Reads in the words of a card or README which license each part has: "the code is released under …, the weights under …", lists and
 * tables of parts, sections headed "Model license" or "许可". What a sentence says of no part by name is left to the keys and the texts.
 */
import { readDocument } from '../document/document.ts'
import type { Declaration, Part } from '../metadata/index.ts'
import { readStatements } from '../names/read-names.ts'
import { lineIndex } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { partsInWords } from './part.ts'

/** Characters of a README that are read at either end: sections about licenses stand there, and only lists of other works are longer. */
const MOST_CHARACTERS = 100_000
/** How far back a clause goes at most, in UTF-16 units. */
const LONGEST_CLAUSE = 240
/** Longest line of a list or a table that is taken as "part: license". */
const LONGEST_ITEM = 200

/** Where a clause begins: behind the end of a sentence, a semicolon, a line that opens a block, or a word that sets against. */
const opening =
  /[.!?](?=\s+[A-Z"“(*[])|[;；。！？]|\n\s*\n|\n(?=\s*(?:[-*+•]|\d{1,3}[.)]|#{1,6}|\|)\s)|,?\s(?:while|whereas|but|and (?:that of )?(?=the\b|our\b|its\b))\s|，(?:而)?/g

/** A heading that is about licenses, so that a bare name below it is one. */
const licenseHeading = /licen[sc]|terms|copyright|许可|協議|协议|授权|版权/i

/** What a sentence tells of another work: "built on X, which is under …". */
const ofAnother = /\b(?:based|built|builds|relies|derived|adapted|fine-?tuned|initiali[sz]ed|distilled)\b[^.;]*\b(?:which|that|whose)\b|\bthird[- ]part(?:y|ies)\b|基于.*(?:其|该)/i

interface Heading {
  readonly start: number
  readonly level: number
  readonly words: string
}

/**
 * @param source a card or README
 * @param front where its front matter ends; nothing before that is read
 * @returns declarations of licenses with the part that the words name; their key is `words`
 */
export function readPartSentences(source: string, front = 0): readonly Declaration[] {
  const text = ends(source)
  if (!/licen[sc]|\bunder\b|许可|协议|授权|版权/i.test(text.slice(front))) return []
  // What stands in front is blanked, not cut off, so that offsets stay.
  const document = readDocument(' '.repeat(front) + text.slice(front))
  const { statements, mentions } = readStatements(document)
  const headings = headingsOf(text, front)
  const place = lineIndex(text)
  const declarations: Declaration[] = []
  let before = front
  const add = (span: Span, value: string, parts: readonly Part[]): void => {
    for (const part of parts) declarations.push({ kind: 'license', value, part, key: 'words', place: { ...span, unit: 'utf-16', ...place(span.start) } })
  }
  for (const { span, expression, basis } of statements) {
    const clause = clauseBefore(document.text, span.start, before)
    const behind = /^[\w.\s-]{0,20}[(（]([^)）\n]{2,40})[)）]/.exec(text.slice(span.end, span.end + 80))?.[1] ?? ''
    before = span.end
    if (basis === 'title' || ofAnother.test(clause + sentenceBehind(document.text, span.start))) continue
    const named = partsInWords(clause).length > 0 ? partsInWords(clause) : partsInWords(behind)
    const above = headingAbove(headings, span.start)
    add(span, expression, named.length > 0 ? named : above !== undefined && licenseHeading.test(above.words) ? partsInWords(above.words) : [])
  }
  for (const { id, span } of mentions) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1
    const end = text.indexOf('\n', span.end) < 0 ? text.length : text.indexOf('\n', span.end)
    const line = text.slice(start, end)
    const above = headingsOver(headings, span.start)
    if (line.length > LONGEST_ITEM || !above.some(({ words }) => licenseHeading.test(words))) continue
    const isRow = /^\s*\|/.test(line)
    // "Code: MIT", "| Code | MIT |", "MIT" alone under "Code license".
    const lead = isRow ? cellsBefore(text.slice(start, span.start)) : /^\s*(?:[-*+•]|\d{1,3}[.)])?\s*([^:：]{2,60})[:：][\s*_`[]*$/.exec(text.slice(start, span.start))?.[1]
    const isAlone = /^[\s*_`>[-]*$/.test(text.slice(start, span.start)) && /^[\s*_`\].]*(?:licen[sc]e)?[\s*_`.]*$/i.test(text.slice(span.end, end))
    if (lead !== undefined) add(span, id, partsInWords(lead))
    else if (isAlone) add(span, id, partsInWords(above[0]!.words))
  }
  return declarations.sort((a, b) => a.place.start - b.place.start)
}

/** The beginning and the end of a long text, in whole lines; what lies between is blanked, so that offsets and lines stay. */
function ends(source: string): string {
  if (source.length <= 2 * MOST_CHARACTERS) return source
  const first = source.lastIndexOf('\n', MOST_CHARACTERS) + 1 || MOST_CHARACTERS
  const last = source.indexOf('\n', source.length - MOST_CHARACTERS)
  const end = last < 0 ? source.length - MOST_CHARACTERS : last
  return source.slice(0, first) + source.slice(first, end).replace(/[^\n]+/g, (line) => ' '.repeat(line.length)) + source.slice(end)
}

/** From a place to the end of its sentence. */
const sentenceBehind = (text: string, at: number): string => text.slice(at, at + LONGEST_CLAUSE).split(/[;；。]|[.!?](?=\s|$)|\n\s*\n/)[0]!

const cellsBefore = (row: string): string | undefined => row.split('|').filter((cell) => cell.trim() !== '')[0]

function clauseBefore(text: string, at: number, limit: number): string {
  const from = Math.max(limit, at - LONGEST_CLAUSE)
  const words = text.slice(from, at)
  let cut = 0
  for (const match of words.matchAll(opening)) cut = match.index + match[0].length
  const clause = words.slice(cut)
  // "The code and the weights are under …": what is set beside, not against, belongs to the clause.
  const joined = /(?:^|[.!?;。；\n])\s*([^.!?;。；\n,，]*?)\s+and (?:the|our|its)\s+$/i.exec(words.slice(0, cut))
  return joined !== null && !/\b(?:under|licensed|released|licence|license)\b/i.test(joined[1]!) ? `${joined[1]} ${clause}` : clause
}

function headingsOf(text: string, front: number): readonly Heading[] {
  const headings: Heading[] = []
  for (const match of text.slice(front).matchAll(/^(#{1,6})[ \t]+(.{1,200})$|^([^\n|]{2,100})\n(={3,}|-{3,})[ \t]*$/gm))
    headings.push({ start: front + match.index, level: match[1]?.length ?? (match[4]!.startsWith('=') ? 1 : 2), words: match[2] ?? match[3]! })
  return headings
}

const headingAbove = (headings: readonly Heading[], at: number): Heading | undefined => headingsOver(headings, at)[0]

/** The headings that a place stands under, the nearest first. */
function headingsOver(headings: readonly Heading[], at: number): readonly Heading[] {
  const over: Heading[] = []
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index]!
    if (heading.start < at && (over.length === 0 || heading.level < over.at(-1)!.level)) over.push(heading)
  }
  return over
}

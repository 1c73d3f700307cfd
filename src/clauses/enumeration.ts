import { type OpenSeries, readMarker } from '../document/marker.ts'

/** A list item inside running text: `… not to: (a) resell; (b) sublicense`. */
export interface InlineItem {
  /** Where its marker begins. */
  readonly position: number
  /** Where its words begin. */
  readonly content: number
  readonly style: string
  readonly ordinal: number
  /** Index of the item it lies in, -1 for the outer list. */
  readonly parent: number
}

/** A mark of an item, where one begins. */
const itemMark =
  /(?<=^|[\s:：,，;；。（(—–])(?:[（(]\s?(?:[a-z]|[ivx]{1,5}|\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3})\s?[)）]|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮]|(?<![(（][^)）]{0,40})(?:[a-z]|[ivx]{1,4}|\d{1,2})[)）](?=\s|[\u3400-\u9fff]))/y

/** What ends a mark. */
const close = /[)）①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮]/g

/** Characters of the longest mark, the last one aside. */
const LONGEST_MARK = 8

/** The marks of a run of text: each is looked for before what can end one, since brackets are few. */
function marksIn(run: string): readonly { readonly index: number; readonly text: string }[] {
  const marks: { index: number; text: string }[] = []
  let from = 0
  for (const { index: end } of run.matchAll(close)) {
    for (let at = Math.max(from, end - LONGEST_MARK); at <= end; at++) {
      itemMark.lastIndex = at
      if (!itemMark.test(run) || itemMark.lastIndex !== end + 1) continue
      marks.push({ index: at, text: run.slice(at, end + 1) })
      from = end + 1
      break
    }
  }
  return marks
}

/** Words before a bracket that make it a reference: "Section 2 (a)". */
const reference = /\b(?:sections?|paragraphs?|clauses?|articles?|items?|subsections?|parts?|and|or|under|§)\s*[\d.]*\s*$/i

/** Finds the lists in a run of text. A first item counts when a second one follows. */
export function inlineItems(text: string, start: number, end: number): readonly InlineItem[] {
  const run = text.slice(start, end)
  if (!/[)）①]/.test(run)) return []
  const found: { position: number; content: number; style: string; ordinal: number }[] = []
  const series: OpenSeries = []
  for (const { index, text: written } of marksIn(run)) {
    const bare = written.replace(/[（(]\s/, '(').replace(/\s[)）]/, ')')
    const marker = readMarker(`${bare} `, series)
    if (marker === undefined) continue
    const before = run.slice(Math.max(0, index - 16), index)
    if (reference.test(before) && !/\b(and|or)\s*$/i.test(before)) continue
    if (/\d\s*$/.test(before) && !/[;；.。]\s*$/.test(before)) continue
    found.push({ position: start + index, content: start + index + written.length, style: marker.style, ordinal: marker.ordinal })
  }
  // Whether a second item of the same style comes later, by mark.
  const secondFollows: boolean[] = new Array(found.length).fill(false)
  const seconds = new Set<string>()
  for (let i = found.length - 1; i >= 0; i--) {
    secondFollows[i] = seconds.has(found[i]!.style)
    if (found[i]!.ordinal === 2) seconds.add(found[i]!.style)
  }
  const items: InlineItem[] = []
  const open: { style: string; ordinal: number; index: number; parent: number }[] = []
  found.forEach((mark, i) => {
    const level = open.findLastIndex((list) => list.style === mark.style && list.ordinal + 1 === mark.ordinal)
    if (level >= 0) {
      open.length = level + 1
      open[level]!.ordinal = mark.ordinal
      open[level]!.index = items.length
      items.push({ ...mark, parent: open[level]!.parent })
    } else if (mark.ordinal === 1 && secondFollows[i]) {
      const same = open.findIndex((list) => list.style === mark.style)
      if (same >= 0) open.length = same
      const parent = open.at(-1)?.index ?? -1
      open.push({ style: mark.style, ordinal: 1, index: items.length, parent })
      items.push({ ...mark, parent })
    }
  })
  return items
}

import { type Marker, type OpenSeries, readMarker, type Verdict } from './marker.ts'
import { type Cell, readTable } from './table.ts'

/**
 * A text as blocks: headings, paragraphs and list items, each with the block it hangs on. Lines that a paragraph was wrapped
 * into are one block again, across page breaks too; an item's parent is the block that leads into its list.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item'
  /** Where its words begin and end in the text; the marker lies before `start`. */
  readonly start: number
  readonly end: number
  readonly marker: Marker | undefined
  /** Columns of white space before it. */
  readonly indent: number
  /** Index of the block that leads into it (`You must not:`), or of the heading above it; -1 at the top. */
  readonly parent: number
  /** Indices of the headings and numbered sections around it, outermost first. */
  readonly path: readonly number[]
  /** Whether the block above leads into it without a sign that says so: a cell under the head of its column. */
  readonly led?: boolean
  /** Whether it is allowed, where a tick, a cross or a cell says so. */
  readonly verdict?: Verdict | undefined
}

interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly blankBefore: boolean
  readonly marker: Marker | undefined
  /** Where the words begin, behind marker and Markdown signs. */
  readonly words: number
  /** Level of a Markdown heading, 0 for none. */
  readonly heading: number
  readonly bold: boolean
  /** The part of a table that it is. */
  readonly cell?: Cell
}

/** Characters of a line above which a text is taken as not wrapped: each line is then a paragraph. */
const UNWRAPPED = 180
/** Share of the longest common line below which a line ends its paragraph. */
const SHORT_LINE = 0.62
/** Words and characters above which a line is no heading. */
const HEADING_WORDS = 12
const HEADING_CHARACTERS = 90
/** Characters above which a block is too long for a heading, whatever signs and white space are in it. */
const MOST_SIGNS = 400

/** Cuts a text (see `Document.text`) into blocks, in text order. */
export function readBlocks(text: string): readonly Block[] {
  const lines = readLines(text)
  const width = commonWidth(lines)
  const groups = join(text, lines, width)
  return nest(text, groups)
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  const series: OpenSeries = []
  let blank = true
  let at = 0
  while (at < text.length) {
    const table = text.charCodeAt(at) === 124 ? readTable(text, at) : undefined
    if (table !== undefined) {
      for (const cell of table.cells)
        lines.push({ start: cell.start, end: cell.end, indent: 0, blankBefore: true, marker: undefined, words: cell.start, heading: 0, bold: false, cell })
      blank = true
      at = table.end + 1
      continue
    }
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    let start = at
    let indent = 0
    for (; start < end; start++) {
      const code = text.charCodeAt(start)
      if (code === 32 || code === 0xa0) indent++
      else if (code === 9) indent += 4
      else if (code === 0x3000) indent += 2
      else if (code !== 13 && code !== 12 && code !== 0x2060 && code !== 0xfeff && code !== 62 && code !== 124) break
    }
    let stop = end
    while (stop > start && isWhite(text.charCodeAt(stop - 1))) stop--
    if (stop === start || isRule(text, start, stop)) blank = true
    else {
      const head = text.slice(start, Math.min(stop, start + 80))
      const hashes = /^#{1,6}(?=\s)/.exec(head)?.[0].length ?? 0
      let words = start
      if (hashes > 0) words = skipWhite(text, start + hashes, stop)
      const opened = /^(\*\*|__)/.test(text.slice(words, words + 2))
      if (opened) words += 2
      const before = lines.at(-1)
      const referred = !blank && before !== undefined && refers.test(text.slice(Math.max(before.start, before.end - 14), before.end))
      let marker = referred ? undefined : readMarker(text.slice(words, Math.min(stop, words + 60)), series)
      if (marker !== undefined) {
        words = Math.min(stop, words + marker.length)
        // A bullet may stand before a number: "- a. Definitions".
        if (marker.ordinal === 0) {
          const second = readMarker(text.slice(words, Math.min(stop, words + 60)), series)
          if (second !== undefined && second.ordinal > 0) {
            marker = second
            words = Math.min(stop, words + second.length)
          }
        }
      }
      const bold = (opened || /^(\*\*|__)/.test(text.slice(words, words + 2))) && /(\*\*|__)[.:：]?$/.test(text.slice(Math.max(words, stop - 4), stop))
      lines.push({
        start,
        end: stop,
        indent,
        blankBefore: blank,
        marker,
        words: skipSigns(text, words, stop),
        heading: hashes,
        bold,
      })
      blank = false
    }
    at = end + 1
  }
  return lines
}

/** A line that ends so goes on with a number: "under Section", "2.1 of this License" is no item. */
const refers = /(?:^|[\s(])(?:sections?|articles?|clauses?|paragraphs?|version|exhibit|appendix|annex|schedule|§§?)$/i

const isWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x2060 || code === 0xfeff

function skipWhite(text: string, at: number, end: number): number {
  while (at < end && isWhite(text.charCodeAt(at))) at++
  return at
}

/** Passes over emphasis signs before the words. */
function skipSigns(text: string, at: number, end: number): number {
  while (at < end && (text.charCodeAt(at) === 42 || text.charCodeAt(at) === 95 || isWhite(text.charCodeAt(at)))) at++
  return at
}

/** A line of signs alone: `-----`, `=====`, `***`. */
function isRule(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code !== 45 && code !== 61 && code !== 42 && code !== 95 && code !== 126 && code !== 35 && code !== 32 && code !== 43 && code !== 124 && code !== 47) return false
  }
  return true
}

/** The width to which lines were wrapped: the length that nine lines in ten do not exceed, with an upper bound. */
function commonWidth(lines: readonly Line[]): number {
  const counts = new Uint32Array(UNWRAPPED + 1)
  for (const line of lines) counts[Math.min(UNWRAPPED, line.end - line.start + line.indent)]!++
  let seen = 0
  for (let width = UNWRAPPED; width > 0; width--) {
    seen += counts[width]!
    if (seen > lines.length * 0.1) return width
  }
  return 0
}

const stops = '.;:!?。；：！？'

/** The last character of a line that is no closing quote, bracket or emphasis. */
function lastSign(text: string, start: number, end: number): string {
  let at = end - 1
  while (at > start && '"”’\')）*_】」』]'.includes(text[at]!)) at--
  return text[at] ?? ''
}

const startsLower = (text: string, at: number): boolean => /^[a-zà-ÿ,;(（)]/.test(text.slice(at, at + 1))

interface Group {
  readonly first: Line
  end: number
  lines: number
}

/** Joins the lines of a paragraph. */
function join(text: string, lines: readonly Line[], width: number): Group[] {
  const groups: Group[] = []
  const unwrapped = width >= UNWRAPPED
  let previous: Line | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    if (group !== undefined && previous !== undefined && continues(text, line, previous, group, width, unwrapped)) {
      group.end = line.end
      group.lines++
    } else groups.push({ first: line, end: line.end, lines: 1 })
    previous = line
  }
  return groups
}

function continues(text: string, line: Line, previous: Line, group: Group, width: number, unwrapped: boolean): boolean {
  if (line.heading > 0 || previous.heading > 0 || line.bold || previous.bold) return false
  if (line.cell !== undefined || previous.cell !== undefined) return false
  const sign = lastSign(text, previous.start, previous.end)
  const open = !stops.includes(sign)
  if (line.marker !== undefined) {
    // "Section 2" or "a." at the start of a wrapped line belongs to the sentence when the line before is full and open.
    const full = previous.end - previous.start + previous.indent > width * 0.8
    return (
      !line.blankBefore &&
      !unwrapped &&
      open &&
      full &&
      line.marker.ordinal > 0 &&
      (line.marker.depth === 0 || (sign === ',' && line.marker.ordinal > 1 && line.indent === previous.indent))
    )
  }
  const lower = startsLower(text, line.words)
  if (line.blankBefore && line.indent > previous.indent + SAME_INDENT && breaksOff.test(text.slice(Math.max(previous.start, previous.end - 12), previous.end))) return false
  if (line.blankBefore) return open && lower && sign !== ',' ? true : open && lower && group.lines > 1
  if (unwrapped) return open && (lower || (isIdeograph(text, line.words) && isIdeograph(text, previous.end - 1) && previous.end - previous.start > 30))
  const short = previous.end - previous.start + previous.indent < width * SHORT_LINE
  if (line.indent > previous.indent + 1 && group.first.marker === undefined && !open) return false
  if (short && isIdeograph(text, previous.end - 1) && previous.end - previous.start > 24 && open) return true
  if (short && !lower) return false
  if (!open && sign === ':' && short) return false
  return true
}

/** A lead-in that ends in "to" instead of a colon: what follows further in is its list. */
const breaksOff = /\bto$/i

const isIdeograph = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code >= 0x3400 && code < 0xa000) || code === 0xff0c || code === 0x3001
}

/** Words that make a short Chinese line a term ("不得用于军事目的") and no title, unless a noun closes it ("禁止的行为"). */
const bindingChinese = /不得|应当|必须|严禁|请勿|不可(?!抗)|不能|须(?!知)|您(?!的)|禁止(?!性)/
const nounChinese = /(?:行为|义务|责任|用途|事项|规则|内容|情形|条款|须知|声明|要求|使用|限制|领域|场景|条件|权利)$/

/** Whether a block is a heading: short, no sentence, set apart by sign, number, capitals or position. */
function isHeading(text: string, group: Group, next: Group | undefined, inList: boolean): boolean {
  const { first } = group
  if (first.heading > 0) return true
  if (group.lines > 2 || first.cell !== undefined || first.marker?.verdict !== undefined) return false
  if (group.end - first.words > MOST_SIGNS) return false
  const words = text.slice(first.words, group.end).replace(/[*_]+/g, '').trim()
  if (words === '' || words.length > HEADING_CHARACTERS) return false
  const each = words.split(/\s+/)
  if (each.length > HEADING_WORDS) return false
  if (/[;；,，]$/.test(words)) return false
  if (/[\u3400-\u9fff]/.test(words)) {
    // "1. 定义。": a short title that its author closed with a stop.
    const title = first.marker !== undefined && first.marker.ordinal > 0 ? words.replace(/。$/, '') : words
    if (/[。！？：:]$/.test(title) || title.length > (title === words ? 30 : 12)) return false
    if (bindingChinese.test(title) && !nounChinese.test(title)) return false
    return !inList && (first.bold || (first.marker !== undefined && first.marker.ordinal > 0) || (first.blankBefore && next?.first.blankBefore === true && words.length < 24))
  }
  const ended = /[.!?:]$/.test(words)
  const capitals = /[A-Z]{3}/.test(words) && words === words.toUpperCase()
  // "1. **Force and arms**" under a lead-in names a part of its list, and the items below hang on it.
  if (inList && first.marker !== undefined) return false
  if (first.bold) return !/[.!?]$/.test(words) || first.marker !== undefined
  if (inList) return capitals && !ended && first.marker === undefined
  if (capitals) return !/[.!?]$/.test(words) || first.marker !== undefined
  const title = words
    .replace(/[.:]$/, '')
    .split(/\s+/)
    .every((word) => /^[^a-z]/.test(word) || /^(of|and|or|the|to|a|an|in|on|for|by|with|from|your|our|no|not|as)$/.test(word))
  // In sentence case ("6. How it ends") only the place tells: alone between blank lines, above prose or a list of another kind.
  const alone = !ended && first.blankBefore && next?.first.blankBefore === true && /^[A-Z]/.test(words)
  if (first.marker !== undefined && first.marker.ordinal > 0) {
    if (each.length > 8) return false
    const titled = (!ended || words.endsWith('.') || (title && words.endsWith(':'))) && title && (next === undefined || next.first.start > group.end)
    return titled || (alone && next.first.marker?.style !== first.marker.style)
  }
  if (!ended && title && first.blankBefore && (next === undefined || next.first.blankBefore)) return true
  return alone && each.length <= 7 && isProse(text, next)
}

/** Whether a block is running prose: some words, and a stop at their end. */
function isProse(text: string, { first, end }: Group): boolean {
  return /[.:]["”’)）*_]*$/.test(text.slice(Math.max(first.words, end - 6), end)) && text.slice(first.words, Math.min(end, first.words + 200)).split(/\s+/).length >= 6
}

interface Open {
  readonly block: number
  readonly style: string
  readonly indent: number
  readonly depth: number
  readonly heading: number
  readonly ordinal: number
  /** Whether bold names of topics part its items. */
  hasTopics?: boolean
}

/** Whether a bold line stands where a topic of an announced list can: right behind the lead-in, or where topics came before. */
function isTopic(text: string, list: readonly Open[], blocks: readonly Block[]): boolean {
  const open = list.findLast(({ style }) => style === '')
  if (open === undefined || !leadsIn(text, blocks[open.block]!)) return false
  return open.block === blocks.length - 1 || open.hasTopics === true
}

const capitalSection = 2

/** Hangs each block on the one that leads into it. */
function nest(text: string, groups: readonly Group[]): Block[] {
  const blocks: Block[] = []
  // Headings and numbered sections around the current place, outermost first.
  const sections: Open[] = []
  // Items and lead-ins of the current list, outermost first.
  const list: Open[] = []
  // The blocks of the heads of the current table, by column.
  const heads: number[] = []
  // The block of the heads of the current table of plans.
  let planHead: number | undefined
  groups.forEach((group, index) => {
    const { first } = group
    const { marker, cell } = first
    if (cell !== undefined && cell.column >= 0) {
      const head = cell.head ? undefined : heads[cell.column]
      const section = sections.at(-1)?.block ?? -1
      const path = sections.map((open) => open.block)
      const place = { start: cell.start, end: cell.end, marker: undefined, indent: 0, path, verdict: cell.verdict }
      if (cell.head) heads[cell.column] = blocks.length
      blocks.push(head === undefined ? { ...place, kind: 'paragraph', parent: section } : { ...place, kind: 'item', parent: head, led: true })
      return
    }
    if (cell?.plan === true) {
      const place = { start: cell.start, end: cell.end, marker: undefined, indent: 0, path: sections.map((open) => open.block), verdict: cell.verdict }
      const head = cell.head ? undefined : planHead
      if (cell.head) planHead = blocks.length
      blocks.push(head === undefined ? { ...place, kind: 'paragraph', parent: sections.at(-1)?.block ?? -1 } : { ...place, kind: 'item', parent: head, led: true })
      return
    }
    const next = groups[index + 1]
    const leadIn = list.at(-1)
    const nextSection = continuesSections(sections, marker) && !list.some((open) => open.style === marker?.style && open.ordinal + 1 === marker.ordinal)
    const inList = sectionLevel(marker) !== 0 && !nextSection && ((leadIn !== undefined && leadsIn(text, blocks[leadIn.block]!)) || continuesLedList(text, list, blocks, marker))
    // Bold names of topics right under a lead-in are parts of its list, as numbered ones are.
    const topic = marker === undefined && first.bold && first.heading === 0 && isTopic(text, list, blocks)
    const heading = !topic && isHeading(text, group, next, inList)
    if (heading) {
      const level = first.heading > 0 ? first.heading : marker !== undefined ? capitalSection + (marker.depth === 0 ? 0 : marker.depth) : capitalSection
      list.length = 0
      while (sections.length > 0 && closes(sections.at(-1)!, level, marker)) sections.pop()
      blocks.push({
        kind: 'heading',
        start: first.words,
        end: group.end,
        marker,
        indent: first.indent,
        parent: sections.at(-1)?.block ?? -1,
        path: sections.map((open) => open.block),
      })
      sections.push({ block: blocks.length - 1, style: marker?.style ?? '', indent: first.indent, depth: marker?.depth ?? 0, heading: level, ordinal: marker?.ordinal ?? 0 })
      return
    }
    if (marker !== undefined) {
      const open = openLead(text, blocks, list, marker, first)
      if (open) list.push({ block: blocks.length - 1, style: '', indent: blocks.at(-1)!.indent, depth: 0, heading: 0, ordinal: 0 })
      const style = marker.ordinal === 0 ? `${marker.style}${first.indent >> 1}` : marker.style
      let sibling = siblingOf(text, list, blocks, style, marker, first.indent)
      if (sibling < 0 && marker.depth > 1) sibling = list.findIndex((open) => open.depth >= marker.depth && open.style.startsWith('1.'))
      if (sibling < 0 && marker.ordinal === 0) sibling = list.findIndex((open) => open.style !== '' && /^[^a-zA-Z0-9(]/.test(open.style) && open.indent >= first.indent)
      if (sibling < 0 && nextSection) {
        // "4. Restrictions. You must not: …" follows the heading "3. Distribution": it belongs to no list below that one.
        list.length = 0
        while (sections.length > 0 && closes(sections.at(-1)!, capitalSection + marker.depth, marker)) sections.pop()
      } else if (sibling >= 0) list.length = sibling
      else if (sectionLevel(marker) === 0) list.length = 0
      else {
        // A first item opens a list under the block before it; a later number continues some list that was left.
        while (!open && list.length > 0 && list.at(-1)!.style === '' && !leadsIn(text, blocks[list.at(-1)!.block]!)) list.pop()
        // An item further in does not lead into one further out.
        while (list.length > 0 && list.at(-1)!.style !== '' && list.at(-1)!.indent > first.indent + SAME_INDENT) list.pop()
      }
      const parent = list.at(-1)?.block ?? sections.at(-1)?.block ?? -1
      blocks.push({ kind: 'item', start: first.words, end: group.end, marker, indent: first.indent, parent, path: pathOf(sections, list), verdict: marker.verdict })
      list.push({ block: blocks.length - 1, style, indent: first.indent, depth: marker.depth, heading: 0, ordinal: marker.ordinal })
      return
    }
    // An unmarked block: an item of an unmarked list, a further paragraph of an item, or a paragraph of its own.
    if (topic) list.length = list.findLastIndex((open) => open.style === '') + 1
    else while (list.length > 0 && !holds(text, list.at(-1)!, blocks, group)) list.pop()
    if (topic) list.at(-1)!.hasTopics = true
    const holder = list.at(-1)
    const parent = holder?.block ?? sections.at(-1)?.block ?? -1
    const item = holder !== undefined && leadsIn(text, blocks[holder.block]!)
    const verdict = cell?.verdict
    blocks.push({ kind: item ? 'item' : 'paragraph', start: first.words, end: group.end, marker: undefined, indent: first.indent, parent, path: pathOf(sections, list), verdict })
    if (leadsIn(text, blocks.at(-1)!)) list.push({ block: blocks.length - 1, style: '', indent: first.indent, depth: 0, heading: 0, ordinal: 0 })
  })
  return blocks
}

/** Words from which on a line that no stop ends is a sentence that breaks off, and no title. */
const BROKEN_WORDS = 4

/** Whether the paragraph right above the first item of a list breaks off into it without a colon: "You shall not use it" and then "(a) to …". */
function openLead(text: string, blocks: readonly Block[], list: readonly Open[], marker: Marker, first: Line): boolean {
  const before = blocks.at(-1)
  if (before === undefined || before.kind !== 'paragraph' || marker.ordinal > 1 || marker.depth !== 1 || list.at(-1)?.block === blocks.length - 1) return false
  const words = text.slice(before.start, before.end).trim()
  if (/[.。;；!?！？:：]["”’)）*_]*$/.test(words) || words.split(/\s+/, BROKEN_WORDS).length < BROKEN_WORDS) return false
  return /^[a-zà-ÿ]/.test(text.slice(first.words, first.words + 1)) || /\b(?:shall|must|may|not|to|you|you['’]ll|licensee|users?|never|agrees?|is|are)\b/.test(words)
}

/**
 * The open item that a marker follows on, -1 when it opens a list. Lists within lists often count in one style, told apart by
 * their indent or the lead-in above them: "3. You must not:" and below it "1. …".
 */
function siblingOf(text: string, list: readonly Open[], blocks: readonly Block[], style: string, marker: Marker, indent: number): number {
  const last = list.findLastIndex((open) => open.style === style)
  if (last < 0 || marker.ordinal === 0) return last
  if (marker.ordinal === 1 && list[last]!.ordinal > 0 && (indent > list[last]!.indent + SAME_INDENT || leadsIn(text, blocks[list[last]!.block]!))) return -1
  const before = list.findLastIndex((open) => open.style === style && open.ordinal + 1 === marker.ordinal && Math.abs(open.indent - indent) <= SAME_INDENT)
  return before < 0 ? last : before
}

/** Whether a marker goes on with an open list that a lead-in announced: its items are no headings, however short they are. */
function continuesLedList(text: string, list: readonly Open[], blocks: readonly Block[], marker: Marker | undefined): boolean {
  if (marker === undefined || marker.ordinal === 0) return false
  const sibling = list.findLastIndex((open) => open.style === marker.style)
  return sibling > 0 && leadsIn(text, blocks[list[sibling - 1]!.block]!)
}

/** Whether a marker is the next number in the series of the headings around it. */
function continuesSections(sections: readonly Open[], marker: Marker | undefined): boolean {
  return marker !== undefined && marker.ordinal > 1 && sections.some((open) => open.style === marker.style && open.ordinal + 1 === marker.ordinal)
}

const pathOf = (sections: readonly Open[], list: readonly Open[]): number[] =>
  [...sections.map((open) => open.block), ...list.filter((open) => open.style !== '').map((open) => open.block)].slice(-8)

/** 0 for markers that open a part of the document: "Article 3", "第三章". */
const sectionLevel = (marker: Marker | undefined): number => (marker === undefined ? 1 : marker.depth)

/** Whether a block announces a list: it ends in a colon or a dash. "The parties agree as follows:" announces a document, not a list. */
export function leadsIn(text: string, block: Block): boolean {
  const sign = lastSign(text, block.start, block.end)
  if (breaksOff.test(text.slice(Math.max(block.start, block.end - 12), block.end))) return true
  if (sign !== ':' && sign !== '：' && sign !== '—' && sign !== '–') return false
  return !/\b(?:agrees?|agreed|therefore|parties|provider|licensor)\b[^.;:]{0,60}\bas follows\W{0,4}$/i.test(text.slice(Math.max(block.start, block.end - 100), block.end))
}

function closes(open: Open, level: number, marker: Marker | undefined): boolean {
  if (marker !== undefined && open.style !== '') return open.style === marker.style || open.depth >= marker.depth
  return open.heading >= level
}

/** Columns by which items of one list may differ. */
const SAME_INDENT = 1

/** Whether an open list takes an unmarked block in. */
function holds(text: string, open: Open, blocks: readonly Block[], group: Group): boolean {
  const lead = blocks[open.block]!
  if (group.first.indent > open.indent + SAME_INDENT) return true
  if (open.style !== '') return group.first.indent > open.indent
  if (group.first.indent < open.indent - SAME_INDENT) return false
  // The same indent: the first block behind a colon is an item; later ones while they look like the one before.
  const before = blocks.at(-1)!
  if (before === lead) return true
  // Items with markers are followed by items with markers.
  if (before.marker !== undefined) return false
  const sign = lastSign(text, before.start, before.end)
  const mine = lastSign(text, group.first.start, group.end)
  if (sign === ';' || sign === '；' || sign === ',' || /\b(and|or)$/.test(text.slice(Math.max(before.start, before.end - 4), before.end))) return true
  if (isFragment(text, before.start, sign) && isFragment(text, group.first.words, mine)) return true
  const alike = opening(text, before.start) === opening(text, group.first.words)
  return alike && (mine === sign || opening(text, before.start) === 'to')
}

/** Whether a block is a phrase rather than a sentence: no stop at its end, and nobody who acts at its start. Lists copied from a page lose their bullets. */
function isFragment(text: string, start: number, sign: string): boolean {
  return !'.。!?！？'.includes(sign) && !/^(?:You|We|If|This|These|Please|It|Our|Your|您|你|我们|如果|若|本)\b/.test(text.slice(start, start + 8))
}

/** What kind of word a block begins with: items of one list begin alike. */
function opening(text: string, at: number): string {
  const word = /^[\p{L}]+/u.exec(text.slice(at, at + 24))?.[0]?.toLowerCase() ?? ''
  if (/^(to|for|in|by|any|as|on|with)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ing')) return 'ing'
  return 'other'
}

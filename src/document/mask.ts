/**
 * Markup that stands between a reader and the words is overwritten in place: the result has the length of the source, so an
 * offset in one is an offset in the other and no map is kept. Tags become spaces (block tags a line break and, where there is
 * room, the Markdown mark of the same thing), entities become their character followed by fillers that no token sees.
 */

/** WORD JOINER: the tokenizer passes over it inside a word. */
const FILLER = '\u2060'

const blockTags = new Map<string, string>(
  Object.entries({
    li: '\n- ',
    p: '\n\n',
    br: '\n',
    div: '\n',
    tr: '\n',
    ul: '\n',
    ol: '\n',
    table: '\n',
    section: '\n\n',
    blockquote: '\n\n',
    h1: '\n# ',
    h2: '\n##',
    h3: '\n##',
    h4: '\n##',
    h5: '\n##',
    h6: '\n##',
  }),
)
const inlineTags = new Set(
  'a abbr address article aside b big body button caption center cite code col colgroup dd del details dfn dl dt em figure font footer form head header hr html i iframe img input ins kbd label link main mark meta nav noscript optional alt pre q s samp script small span strike strong style sub summary sup tbody td tfoot th thead title tt u var'.split(
    ' ',
  ),
)
const namedEntities = new Map<string, string>(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    copy: '©',
    reg: '®',
    trade: '™',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    sect: '§',
    para: '¶',
    deg: '°',
    times: '×',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    uuml: 'ü',
    ouml: 'ö',
    auml: 'ä',
    szlig: 'ß',
  }),
)

const padded = (replacement: string, length: number, filler: string): string =>
  replacement.length > length ? replacement.slice(0, length) : replacement + filler.repeat(length - replacement.length)

/** Overwrites tags that HTML knows; `<name of author>` and `<CODE BEGINS>` are left alone, since in a license they are words. */
export function maskTags(text: string): string {
  const dropped = text.replace(/<(script|style)\b[^<>]{0,400}>[^<]*<\/\1>|<!--[^>]*-->/gi, (all) => ' '.repeat(all.length))
  return dropped.replace(/<(\/?)([a-z][a-z0-9]{0,11})((?:\s[^<>=]{1,40}=[^<>]{0,2000}|\s)?\/?)>/gi, (all, slash: string, name: string) => {
    const tag = name.toLowerCase()
    const block = blockTags.get(tag)
    if (block !== undefined) return padded(slash === '' ? block : '\n', all.length, ' ')
    return inlineTags.has(tag) ? padded(tag === 'td' || tag === 'th' ? ' ' : '', all.length, tag === 'td' || tag === 'th' ? ' ' : FILLER) : all
  })
}

/** Decodes character references in place. */
export function maskEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      const character = namedEntities.get(name) ?? namedEntities.get(name.toLowerCase())
      return character === undefined ? all : padded(character, all.length, FILLER)
    }
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return all
    return padded(String.fromCodePoint(code), all.length, FILLER)
  })
}

/** A Markdown link: the run of its words and where it leads. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** Overwrites the targets of Markdown links and images, fences and emphasis inside words; the links are told apart. */
export function maskMarkdown(text: string): { readonly text: string; readonly links: readonly Link[] } {
  const links: Link[] = []
  let masked = text
  // Each pattern is tried only on a text that has the signs it cannot do without.
  if (text.includes('](') || text.includes(']['))
    masked = masked.replace(
      /\[([^[\]\n]{0,400})\](\(\s*<?([^()\s<>]{0,800})>?(?:\s+"[^"\n]{0,200}")?\s*\)|\[[^[\]\n]{0,80}\])/g,
      (_all, words: string, target: string, url: string | undefined, offset: number) => {
        if (url !== undefined) links.push({ start: offset + 1, end: offset + 1 + words.length, url })
        return ` ${words} ${' '.repeat(target.length)}`
      },
    )
  if (text.includes('```') || text.includes('~~~'))
    masked = masked.replace(/^([ \t]{0,3})(```|~~~)([^\n]{0,40})$/gm, (_all, indent: string, fence: string, info: string) => indent + ' '.repeat(fence.length + info.length))
  if (hasInnerStars(masked)) masked = masked.replace(/(\p{L})(\*{1,3})(?=\p{L})/gu, (_all, before: string, stars: string) => before + FILLER.repeat(stars.length))
  return { text: masked, links }
}

/** Whether stars may stand between two letters. */
function hasInnerStars(text: string): boolean {
  for (let at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
    const before = text.charCodeAt(at - 1)
    while (text.charCodeAt(at) === 42) at++
    if (mayBeLetter(before) && mayBeLetter(text.charCodeAt(at))) return true
  }
  return false
}

const mayBeLetter = (code: number): boolean => code >= 128 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

const leader = /^[ \t]*(\/\/+!?|\/\*+!?|\*+\/|\*+|#+!?|--+|;+|%+|!+|'+|"+|\.\\"|rem\b|REM\b|dnl\b|@rem\b|::)(?=[ \t]|$|[A-Z(])/

/** Lines of the head that are looked at to tell whether a text stands in a comment. */
const HEAD_LINES = 400
/** Share of lines with the same leader above which the text is a comment. */
const COMMENT_SHARE = 0.8
/** Lines below which nothing is a comment block: a lone `# Title` is a heading. */
const COMMENT_LINES = 3

/** The leader family of a comment line, or undefined. */
function leaderFamily(line: string): string | undefined {
  const mark = leader.exec(line)?.[1]
  if (mark === undefined) return undefined
  if (mark.startsWith('/*') || mark.startsWith('*')) return '*'
  return mark.toLowerCase().replace(/(.)\1+/, '$1')
}

/** Overwrites comment leaders when nearly all lines begin with one; undefined when the text is no comment. */
export function maskComment(text: string): string | undefined {
  const first = text.slice(0, 200)
  if (!/^\s*(\/\/|\/\*|#|--|;|%|!|'|"|\.\\"|\*|rem\b|dnl\b|@rem\b|::)/i.test(first)) return undefined
  const counts = new Map<string, number>()
  let lines = 0
  let at = 0
  while (lines < HEAD_LINES && at < text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const line = text.slice(at, Math.min(end, at + 80))
    if (line.trim() !== '') {
      lines++
      const family = leaderFamily(line)
      if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + 1)
    }
    at = end + 1
  }
  const [family, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const opened = /^\s*\/\*/.test(first)
  if (lines < COMMENT_LINES && !opened) return undefined
  if (count < lines * COMMENT_SHARE && !opened) return undefined
  if (family === '*' && !opened && !/^[ \t]*\*[ \t]*$/m.test(text.slice(0, 4000))) return undefined
  return text.replace(/^.*$/gm, (line) => {
    const mark = leader.exec(line.length > 200 ? line.slice(0, 200) : line)
    if (mark === null || leaderFamily(mark[0]) !== family) return line.endsWith('*/') ? `${line.slice(0, -2)}  ` : line
    const rest = line.slice(mark[0].length)
    return ' '.repeat(mark[0].length) + (rest.trimEnd().endsWith('*/') ? rest.replace(/\*+\/\s*$/, (end) => ' '.repeat(end.length)) : rest)
  })
}

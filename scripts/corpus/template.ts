/**
 * Templates of the SPDX license list (license-list-XML) as trees, and as texts with marks.
 *
 * A template is written out with every choice made by the caller: which optional parts stand, what fills each replaceable
 * one. With everything kept it gives the text whose token hashes the corpus holds; with other choices it gives the texts
 * that the tests expect to be recognized.
 */

/** An element or a run of words of a template. */
export type TemplateNode =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'element'; readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly nodes: readonly TemplateNode[] }

/** One license or exception of the list. */
export interface SpdxEntry {
  readonly id: string
  readonly name: string
  readonly document: 'license' | 'exception'
  readonly isDeprecated: boolean
  readonly replacedBy: readonly string[]
  readonly urls: readonly string[]
  readonly text: TemplateNode
  /** The standard notice, for licenses that have one. */
  readonly header: TemplateNode | undefined
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (all, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return entities[name] ?? all
  })
}

/** Reads the XML of the list: elements, attributes and text; nothing else of XML occurs there. */
function parse(xml: string): TemplateNode {
  const root: { kind: 'element'; name: string; attributes: Record<string, string>; nodes: TemplateNode[] } = { kind: 'element', name: '', attributes: {}, nodes: [] }
  const open = [root]
  const clean = xml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
  for (const [, tag, text] of clean.matchAll(/<((?:[^<>"']|"[^"]*"|'[^']*')+)>|([^<]+)/g)) {
    const top = open.at(-1)!
    if (text !== undefined) top.nodes.push({ kind: 'words', text: decode(text) })
    else if (tag!.startsWith('/')) open.pop()
    else {
      const name = /^[^\s/]+/.exec(tag!)![0]
      const attributes: Record<string, string> = {}
      for (const [, key, double, single] of tag!.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) attributes[key!] = decode(double ?? single ?? '')
      const element = { kind: 'element' as const, name, attributes, nodes: [] }
      top.nodes.push(element)
      if (!tag!.endsWith('/')) open.push(element)
    }
  }
  return root
}

function* elements(node: TemplateNode, name: string): Generator<Extract<TemplateNode, { kind: 'element' }>> {
  if (node.kind === 'words') return
  if (node.name === name) yield node
  for (const inner of node.nodes) yield* elements(inner, name)
}

const wordsOf = (node: TemplateNode): string => (node.kind === 'words' ? node.text : node.nodes.map(wordsOf).join(''))

/** Reads one file of the list. */
export function readEntry(xml: string): SpdxEntry {
  const tree = parse(xml)
  const [exception] = elements(tree, 'exception')
  const [license] = elements(tree, 'license')
  const entry = exception ?? license
  if (entry === undefined) throw new Error('neither a license nor an exception')
  const [text] = elements(entry, 'text')
  const [header] = elements(entry, 'standardLicenseHeader')
  return {
    id: entry.attributes.licenseId!,
    name: entry.attributes.name!,
    document: exception === undefined ? 'license' : 'exception',
    isDeprecated: entry.attributes.isDeprecated === 'true' || entry.attributes.deprecatedVersion !== undefined,
    replacedBy: [...elements(entry, 'obsoletedBy')].map((node) => wordsOf(node).trim()),
    urls: [...elements(entry, 'crossRef')].map((node) => wordsOf(node).trim()),
    text: text!,
    header,
  }
}

/** A run of a written-out template, in characters. */
export interface WrittenMark {
  readonly kind: 'optional' | 'replaceable' | 'bullet'
  readonly start: number
  readonly end: number
  /** The match pattern of a replaceable part. */
  readonly pattern?: string
}

/** How to write a template out. */
export interface Choices {
  /** Whether an optional part stands; all of them when absent. */
  readonly keeps?: (element: TemplateNode) => boolean
  /** What fills a replaceable part; its own words when absent or undefined. */
  readonly fills?: (pattern: string, own: string) => string | undefined
}

/** Writes a template out as text, and says where its marks lie. */
export function writeOut(template: TemplateNode, { keeps = () => true, fills = () => undefined }: Choices = {}): { readonly text: string; readonly marks: readonly WrittenMark[] } {
  let text = ''
  const marks: WrittenMark[] = []
  const breakLine = (lines: number): void => {
    text = text.replace(/ +$/, '')
    while (text !== '' && !text.endsWith('\n'.repeat(lines))) text += '\n'
  }
  /** The list sets a space on both sides of an optional or replaceable part, unless the part says otherwise. */
  const spaced = (node: TemplateNode, side: 'before' | 'after'): void => {
    const spacing = node.kind === 'element' ? (node.attributes.spacing ?? 'both') : 'none'
    if ((spacing === 'both' || spacing === side) && text !== '' && !/\s$/.test(text)) text += ' '
  }
  const marked = (kind: WrittenMark['kind'], write: () => void, pattern?: string): void => {
    const start = text.length
    const index = marks.push({ kind, start, end: start }) - 1
    write()
    marks[index] = { kind, start: Math.min(start, text.length), end: text.length, ...(pattern === undefined ? {} : { pattern }) }
  }
  const write = (node: TemplateNode): void => {
    if (node.kind === 'words') {
      const words = node.text.replace(/\s+/g, ' ')
      text += text === '' || /\s$/.test(text) ? words.trimStart() : words
      return
    }
    const inner = (): void => node.nodes.forEach(write)
    switch (node.name) {
      case 'p':
        breakLine(2)
        inner()
        breakLine(2)
        return
      case 'list':
        breakLine(1)
        inner()
        breakLine(1)
        return
      case 'item':
        breakLine(1)
        inner()
        breakLine(1)
        return
      case 'br':
        breakLine(1)
        return
      case 'bullet':
        marked('bullet', inner)
        text += ' '
        return
      case 'titleText':
      case 'copyrightText':
        if (!keeps(node)) return
        breakLine(2)
        marked('optional', inner)
        breakLine(2)
        return
      case 'optional':
        spaced(node, 'before')
        if (keeps(node)) marked('optional', inner)
        spaced(node, 'after')
        return
      case 'alt': {
        const pattern = node.attributes.match ?? ''
        const own = wordsOf(node).replace(/\s+/g, ' ')
        const filling = fills(pattern, own)
        spaced(node, 'before')
        marked('replaceable', () => (filling === undefined ? inner() : write({ kind: 'words', text: filling })), pattern)
        spaced(node, 'after')
        return
      }
      default:
        inner()
    }
  }
  write(template)
  return { text, marks }
}

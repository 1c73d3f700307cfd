/**
 * Reads the places where a text names its license instead of quoting it: SPDX tags, badges, keys (`license: mit`), notices in running
 * text, addresses and titles.
 *
 * Names are found first, context is judged after: the tokens are walked once, and only where a token begins some known name is the text
 * looked at more closely, a bounded stretch of it. So a long text without names costs one look into a table for each token.
 */
import type { Document } from '../document/document.ts'
import type { Note, Span } from '../text/span.ts'
import { useOfAddress, useOfName } from './context.ts'
import { abbreviations, nameOpening } from './name-opening.ts'
import { foldName } from './name-words.ts'
import { knownName, nameAt, type ResolvedName, resolveAddress, resolveName } from './resolve.ts'
import { sentenceAround } from './sentence-around.ts'
import type { NamedLicense, Statement } from './statement.ts'
import { acceptedId, readTagExpression, type TagExpression } from './tag-expression.ts'

/** What reading the names gives. */
export interface NameReading {
  /** In text order. */
  readonly statements: readonly Statement[]
  /** Names that are only mentioned: compared with, denied, told of other works. */
  readonly mentions: readonly NamedLicense[]
}

/**
 * Reads every name in a document.
 *
 * @param known runs that known texts account for, in text order: a license that speaks of itself or of others places nothing under them
 */
export function readStatements(document: Document, known: readonly Span[] = []): NameReading {
  const isKnown = ({ span }: Statement): boolean => known.some(({ start, end }) => span.start >= start && span.end <= end)
  const tags = [...readTags(document), ...readBadges(document)].filter((tag) => !isKnown(tag))
  const { statements, mentions } = readRunning(document, [...known, ...tags.map(({ span }) => span)])
  const links = readAddresses(document, [...tags, ...statements], known)
  return { statements: [...tags, ...statements, ...links].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end), mentions }
}

// --- tags

const SPDX_TAG = 'License-Identifier:'
/** Longest expression that is read; the longest in use have some two hundred characters. */
const LONGEST_TAG = 1000

function readTags({ source }: Document): Statement[] {
  const statements: Statement[] = []
  for (let at = source.indexOf(SPDX_TAG); at >= 0; at = source.indexOf(SPDX_TAG, at + 1)) {
    if (!/SPDX-(?:Snippet-)?(?:Package-?)?$/.test(source.slice(Math.max(0, at - 20), at))) continue
    const from = at + SPDX_TAG.length
    const line = lineFrom(source, from)
    const gap = /^["'\s]*/.exec(line)![0].length
    const read = readTagExpression(line.slice(gap))
    if (read !== undefined) statements.push(tagStatement(read, from + gap))
  }
  for (let at = source.indexOf('@license'); at >= 0; at = source.indexOf('@license', at + 1)) {
    const from = at + '@license'.length
    const line = lineFrom(source, from)
    const gap = /^[\s:]*(?:https?:\/\/\S+\s+)?(?:magnet:\S+\s+)?/.exec(line)![0].length
    const value = line.slice(gap).replace(/\s*(?:\*\/|-->).*$/, '')
    const name = nameAt(value)
    const read = name === undefined || /\s(?:OR|AND|WITH)\s/.test(value) ? readTagExpression(value) : undefined
    if (read?.licenses.every(({ isKnown, id }) => isKnown || id.startsWith('LicenseRef-scancode-'))) statements.push(tagStatement(read, from + gap))
    else if (name !== undefined) statements.push(nameStatement('tag', [{ ...name.resolved, span: { start: from + gap, end: from + gap + name.end } }], []))
  }
  return statements
}

function lineFrom(source: string, from: number): string {
  const line = source.slice(from, from + LONGEST_TAG)
  const end = line.indexOf('\n')
  return end < 0 ? line : line.slice(0, end)
}

function tagStatement({ expression, licenses, end }: TagExpression, offset: number): Statement {
  const names: NamedLicense[] = []
  const notes: Note[] = []
  for (const license of licenses) {
    const span = { start: offset + license.start, end: offset + license.end }
    names.push({ id: license.id, exact: true, span, ...(license.deprecated === undefined ? {} : { deprecated: license.deprecated }) })
    if (license.deprecated !== undefined) notes.push(deprecatedNote(license.deprecated, license.id, span))
    if (!license.isKnown) notes.push({ code: 'unknown-id', message: `The id ${license.id} is on no list that is known here.`, span })
  }
  return { basis: 'tag', span: { start: offset, end: offset + end }, names, expression, notes }
}

const deprecatedNote = (old: string, id: string, span: Span): Note => ({ code: 'deprecated-id', message: `The id ${old} is deprecated; it is read as ${id}.`, span })

// --- badges

function readBadges({ source }: Document): Statement[] {
  const statements: Statement[] = []
  for (let at = source.indexOf('/badge/'); at >= 0; at = source.indexOf('/badge/', at + 1)) {
    const match = /^\/badge\/(?:[^\s/?#)"'<>-]*?)licen[sc]e(?:s|_type)?[-:_](?:-(?!-))?((?:--|__|[^\s/?#)"'<>-]){1,80}(?:-[a-z0-9]+)?)/i.exec(source.slice(at, at + 160))
    if (match === null || !/shields\.io$|badgen\.net$|badge\.fury\.io$|img\.shields/i.test(source.slice(Math.max(0, at - 20), at))) continue
    const start = at + match[0].length - match[1]!.length
    const written = decoded(match[1]!)
      // The last part of a badge is its color.
      .replace(/([^-])-[a-z0-9]+$/i, '$1')
      .replace(/--/g, '-')
      .replace(/_/g, ' ')
      .trim()
    const read = /\s(?:or|and|with)\s|[|/]/i.test(written) ? readTagExpression(written) : undefined
    const resolved = resolveName(written) ?? resolveName(written.replace(/\s+/g, '-'))
    const span = { start, end: at + match[0].length }
    if (resolved !== undefined) statements.push(nameStatement('tag', [{ ...resolved, span }], []))
    else if (read?.licenses.every(({ isKnown }) => isKnown))
      statements.push({ basis: 'tag', span, names: read.licenses.map(({ id }) => ({ id, exact: true, span })), expression: read.expression, notes: [] })
  }
  return statements
}

function decoded(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

// --- running text

/** How much of the text is looked at for one name. */
const LONGEST_NAME = 130
const license = /licen[sc]|许可|协议|授权/i

interface Found extends NamedLicense {
  readonly isCalledLicense: boolean
  readonly isException: boolean
}

function readRunning(document: Document, settled: readonly Span[]): NameReading {
  const { text, tokens } = document
  const mayOpen = nameOpening(tokens)
  const statements: Statement[] = []
  const mentions: NamedLicense[] = []
  const isSettled = spanLookup(settled)
  const isFenced = fenceLookup(document)
  let passed = 0
  for (let index = 0; index < tokens.count; index++) {
    if (!mayOpen(index)) continue
    const start = tokens.start[index]!
    if (start < passed || isSettled(start)) continue
    const first = readNameAt(text, start)
    if (first === undefined) continue
    const chain = followChain(text, first)
    const end = chain.names.at(-1)!.span.end
    passed = end
    const statement = judge(document, chain, index, isFenced)
    if (statement === undefined) mentions.push(...chain.names.map(named))
    else {
      statements.push(statement)
      passed = Math.max(passed, statement.span.end)
    }
  }
  return { statements, mentions }
}

const named = ({ isCalledLicense: _called, isException: _exception, ...name }: Found): NamedLicense => name

function readNameAt(text: string, start: number, isChained = false): Found | undefined {
  const name = nameAt(nameStretch(text, start))
  if (name === undefined) return undefined
  const end = start + name.end
  const words = text.slice(start, end)
  // A plain word is a name only with "License" behind it, or written as an id.
  if (name.words === 1 && !name.isCalledLicense && !isAbbreviation(words) && !key.test(text.slice(Math.max(0, start - 60), start))) return undefined
  // "mit" inside an address or a file name is no name.
  if (!isChained && /[/@\\]/.test(text.charAt(start - 1)) && !/\s/.test(text.charAt(start - 2)) && !name.isCalledLicense) return undefined
  const known = knownName(name.resolved.id)
  return { ...name.resolved, span: { start, end }, isCalledLicense: name.isCalledLicense, isException: known?.document === 'exception' }
}

/** The text from a name on, up to where no name goes on: a paragraph's end, unless the version stands alone below. */
function nameStretch(text: string, start: number): string {
  const stretch = text.slice(start, start + LONGEST_NAME)
  const end = /\n[ \t]*\r?\n(?!\s*v(?:ersion|er)?\.?\s*\d)|[;。；]|[.!?]\s+(?=[A-Z])/.exec(stretch)
  return (end === null ? stretch : stretch.slice(0, end.index)).replace(/\n[ \t]*(?:\/\/+|\*+|#+|--+|;+|%+)/g, (leader) => ' '.repeat(leader.length))
}

/** The key of a license in metadata: `license: `, `"license": "`, `license = "`. */
const key = /(?:^|\n|[{,;])[ \t]*["'@]?(?:[a-z_.]+[._-])?licen[sc]e(?:s|[-_]?(?:id|type|name|key))?["']?[ \t]*[:=][ \t]*[[{("']*$/
/** Names that stand for themselves: an abbreviation that is no word of every day, or one with a number or dash. */
const isAbbreviation = (words: string): boolean => abbreviations.has(foldName(words)) || (/\d/.test(words) && /[A-Za-z]/.test(words) && words.length > 3)

/** Names in a row with what stands between them. */
interface Chain {
  readonly names: readonly Found[]
  /** What joins each name to the one before it. */
  readonly joints: readonly ('OR' | 'AND' | 'WITH')[]
}

/** Most names in a row. */
const LONGEST_CHAIN = 20
const joint =
  /^["'”’)\]`*_》」]*(?:[\s-]*licen[sc]ed\b)?["'”’)\]`*_》」]*\s*(?:(?:,|、|\/|\|)\s*)?(?:\b(and\/or|and|or|with|plus)\b|([和或与及&|/+、,]|以及|或者))\s*(?:(?:under|at your option|the|a|an|both|either|terms|of|additionally|also|optionally|later|version)\s+){0,5}["'“‘([`*_《「]*/i

function followChain(text: string, first: Found): Chain {
  const names = [first]
  const joints: ('OR' | 'AND' | 'WITH')[] = []
  while (names.length < LONGEST_CHAIN) {
    const end = names.at(-1)!.span.end
    const between = joint.exec(text.slice(end, end + 90).replace(/\n[ \t]*(?:\/\/+|\*+|#+|--+|;+|%+)?/g, (leader) => ' '.repeat(leader.length)))
    if (between === null) break
    const next = readNameAt(text, end + between[0].length, true)
    if (next === undefined) break
    const word = (between[1] ?? between[2] ?? '').toLowerCase()
    joints.push(next.isException ? 'WITH' : /or|或|\/|\|/.test(word) ? 'OR' : 'AND')
    names.push(next)
  }
  return { names, joints }
}

function judge(document: Document, chain: Chain, tokenIndex: number, isFenced: (offset: number) => boolean): Statement | undefined {
  const { text } = document
  const first = chain.names[0]!
  const last = chain.names.at(-1)!
  const title = titleOf(document, chain, tokenIndex)
  if (title !== undefined) return title
  const sentence = sentenceAround(text, first.span.start, last.span.end, document.form === 'markdown')
  const inSentence = sentence.text.slice(0, first.span.start - sentence.start)
  // In brackets of its own behind a sentence, the name belongs to that sentence.
  const before = /^\s*\(\s*(?:the\s+)?$/i.test(inSentence) ? /[^\n]*$/.exec(text.slice(Math.max(0, first.span.start - 200), first.span.start))![0] : inSentence
  const after = sentence.text.slice(last.span.end - sentence.start)
  const isKey = key.test(text.slice(Math.max(0, first.span.start - 60), first.span.start))
  if (isKey && isFenced(first.span.start)) return undefined
  const use = isKey || isUnderHeading(text, before, after, first.span.start) ? 'stated' : useOfName(before, after, first.isCalledLicense)
  if (use === 'mentioned') return undefined
  const refined = chain.names.map((name, index) => refine(name, index === 0 ? before : '', index === chain.names.length - 1 ? after : ''))
  const isChoice =
    chain.names.length > 1 && chain.joints.every((each) => each !== 'OR') && choice.test(before.slice(-160) + ' ' + after.slice(0, 120)) && !/\bboth\b[^.]{0,40}$/i.test(before)
  const joints = isChoice ? chain.joints.map((each) => (each === 'AND' ? 'OR' : each)) : settle(chain.joints)
  return nameStatement(isKey ? 'tag' : 'notice', refined, joints)
}

/** Makes a test, for ascending offsets, of whether a place of a Markdown text lies in a block of code: keys there belong to an example. */
function fenceLookup({ source, form }: Document): (offset: number) => boolean {
  const fences = form === 'markdown' ? [...source.matchAll(/^[ \t]{0,3}(?:```|~~~)/gm)].map(({ index }) => index) : []
  let passed = 0
  return (offset) => {
    while (passed < fences.length && fences[passed]! < offset) passed++
    return passed % 2 === 1
  }
}

/** Words that give a choice between several licenses. */
export const choice =
  /\bdual(?:ly)?[- ]?licen[sc]|\bmulti[- ]?licen[sc]|\btri(?:ple)?[- ]?licen[sc]|\beither\b|\byour (?:choice|option|discretion|preference)\b|\bchoose\b|\bchoice of\b|\bone of\b|\balternatively\b|双许可|双重许可|双授权|任选|任一|二选一|可选择/i

/** In a list the last joint speaks for the commas before it: "A, B or C". */
function settle(joints: Chain['joints']): Chain['joints'] {
  const spoken = joints.findLast((each) => each !== 'WITH')
  return joints.map((each) => (each === 'WITH' ? each : (spoken ?? each)))
}

/** A heading that says "License" stands above, and the name stands alone under it. */
function isUnderHeading(text: string, before: string, after: string, start: number): boolean {
  if (!/^[^\p{L}\d]*(?:the\s+)?$/iu.test(before) || !/^["'”’)\]`*_]*\s*(?:[.,;(©]|$|see\b|copyright\b|-|–|—|\[)/i.test(after.trimStart() === '' ? '' : after)) return false
  const above = text.slice(Math.max(0, start - 160), start).trimEnd()
  const line = above.slice(above.lastIndexOf('\n') + 1)
  return /^[^\p{L}]*(?:licen[sc](?:e|es|ing)|许可证?|许可协议|开源协议|开源许可证?|授权协议|授权|协议|版权与许可)(?:\s*(?:[/&|]|and)\s*[\w\u4e00-\u9fff]+|\s+(?:information|info|terms|notice|statement))?[^\p{L}]*$/iu.test(
    line,
  )
}

// --- versions of GNU licenses, told apart by their notices

const laterBehind =
  /^[^!?]{0,180}?\bversion\s+(\d(?:\.\d)?)(?:\s*,)?(?:\s+of\s+(?:the|that|this)\s+(?:[\w ]{0,40}\s)?licen[sc]e)?\s*,?\s*(?:and|or)\s*,?\s*\(?\s*(?:(?:at your (?:option|choice|discretion)|as you (?:like|wish|prefer))\s*\)?\s*,?\s*)?(?:any\s+(?:later|newer|subsequent)|later|newer|higher)/i
const versionBehind = /^["'”’)\s,]*(?:as published by the free software foundation)?[\s,;:(]*(?:either\s+|only\s+)?(?:version|v\.?|ver\.?)\s*(\d(?:\.\d)?)\b/i
const versionBefore =
  /\bversion\s+(\d(?:\.\d)?)(?:\s*,?\s*\(?\s*(or|and)\b\s*[\s,(]*(?:at your option\)?[\s,]*)?(?:any )?(?:later|newer|higher)(?:\s+versions?)?\)?)?(?:\s+only)?\s*,?\s+of\s+the\s*$/i
const laterAlone =
  /^["'”’)\s,]*(?:[\s,;:(]*(?:version|v)?\s*\d(?:\.\d)?\s*(?:of the licen[sc]e)?)?[\s,;:(]*(?:(?:or|and)\s*[(,]*\s*(?:at your (?:option|choice)\s*[),]*\s*)?any (?:later|newer|subsequent) version|or (?:later|newer)\b|\+)/i
const onlyBehind = /^["'”’)\s,]*(?:[\s,;:(]*(?:version|v)?\s*\d(?:\.\d)?\s*(?:of the licen[sc]e)?)?[\s,;:(]*only\b/i

/** GNU names say their version, and whether later ones count, in the words around them. */
function refine(name: Found, before: string, after: string): NamedLicense {
  const plain = named(name)
  const gnu = /^((?:A|L)?GPL|GFDL)-(\d\.\d)-(only|or-later)$/.exec(name.id)
  if (gnu === null || (name.exact && gnu[3] === 'or-later')) return plain
  const [, family, stated, ending] = gnu
  const isVersionless = ending === 'or-later' && !name.exact
  const behind = after.replace(/\s+/g, ' ')
  const later = laterBehind.exec(behind)
  const front = versionBefore.exec(before.replace(/\s+/g, ' '))
  const number = isVersionless ? (later?.[1] ?? versionBehind.exec(behind)?.[1] ?? front?.[1]) : stated
  if (number === undefined) return plain
  const version = number.includes('.') ? number : `${number}.0`
  const isLater = (later !== null && (isVersionless || later[1] === number || `${later[1]}.0` === number)) || laterAlone.test(behind) || front?.[2] !== undefined
  const isOnly =
    onlyBehind.test(behind) ||
    /\bonly\s+version\b|\bonly\s*,?\s+of\s+the\s*$/i.test(before.slice(-60)) ||
    (later === null && /^[^.]{0,80}\bversion\s+\d(?:\.\d)?\s+only\b/i.test(behind))
  const id = `${family}-${version}-${isLater ? 'or-later' : 'only'}`
  if (knownName(id) === undefined) return plain
  const { deprecated: _old, ...rest } = plain
  return { ...rest, id, exact: isLater || isOnly || name.exact }
}

// --- titles

/** Lines at the head of a text in which a title may stand. */
const TITLE_LINES = 4
/** Characters of the head in which those lines are counted. */
const TITLE_HEAD = 1500

function titleOf({ text }: Document, chain: Chain, tokenIndex: number): Statement | undefined {
  if (chain.names.length > 1) return undefined
  const name = chain.names[0]!
  const { start, end } = name.span
  if (start > TITLE_HEAD) return undefined
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (tokenIndex > 0 && (text.slice(0, lineStart).match(/\S[^\n]*/g)?.length ?? 0) >= TITLE_LINES) return undefined
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  if (
    !/^[^\p{L}\d]*(?:the\s+)?$/iu.test(text.slice(lineStart, start)) ||
    !/^[^\p{L}\d]*(?:\([^)\n]{1,30}\)|agreement|version[\s\d.]+|v[\d.]+|licen[sc]e|text|许可证|协议)?[^\p{L}\d]*(?:,?\s*(?:january|february|march|april|may|june|july|august|september|october|november|december)[\s\d,]+)?$/iu.test(
      rest,
    )
  )
    return undefined
  // An abbreviation alone, in a text that goes on, is a heading of something; a whole name is a title.
  if (!name.isCalledLicense && !license.test(rest) && text.trim().length !== text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim().length) return undefined
  return nameStatement('title', [refine(name, '', text.slice(end, end + 60))], [])
}

function nameStatement(basis: Statement['basis'], names: readonly NamedLicense[], joints: Chain['joints']): Statement {
  const plain = names.map((name) => ({ ...name, id: withoutSpace(name.id) }))
  const notes = plain.flatMap(({ deprecated, id, span }) => (deprecated === undefined ? [] : [deprecatedNote(deprecated, id, span)]))
  return { basis, span: { start: names[0]!.span.start, end: names.at(-1)!.span.end }, names: plain, expression: joinNames(names, joints), notes }
}

/** The license of an expression that a deprecated id stands for. */
const withoutSpace = (id: string): string => id.split(' ')[0]!

function joinNames(names: readonly NamedLicense[], joints: Chain['joints']): string {
  // WITH binds first, then AND, then OR: so the expression needs no parentheses but for an exception that the parser does not know.
  let expression = ''
  names.forEach((name, index) => {
    const known = knownName(name.id)
    const isException = known?.document === 'exception'
    const id = acceptedId(name.id)
    if (index === 0) expression = id
    else if (joints[index - 1] === 'WITH' && isException && known.isAccepted && !expression.endsWith(')')) expression += ` WITH ${known.id}`
    else expression += ` ${joints[index - 1] === 'OR' ? 'OR' : 'AND'} ${id}`
  })
  return expression
}

// --- addresses

function readAddresses(document: Document, others: readonly Statement[], known: readonly Span[]): Statement[] {
  const isKnown = spanLookup(known)
  const { source, text, links } = document
  const statements: Statement[] = []
  const said = new Set(others.flatMap(({ names }) => names.map(({ id }) => id)))
  const families = new Set(others.flatMap(({ names }) => names.map(({ family }) => family)))
  const isSaid = ({ id, family, exact }: ResolvedName): boolean => said.has(id) || (!exact && families.has(family))
  const linked = new Set(links.map(({ url }) => url))
  for (const { start, end, url } of links) {
    const resolved = resolveAddress(url)
    if (resolved === undefined || isSaid(resolved) || known.some((span) => start >= span.start && end <= span.end)) continue
    const sentence = sentenceAround(text, start, end, true)
    const words = text.slice(start, end)
    const before = sentence.text.slice(0, start - sentence.start)
    const isLabel = /^[^\p{L}]*(?:the\s+)?(?:licen[sc]e|许可证|许可协议|协议)[^\p{L}]*$/iu.test(words) && /^[^\p{L}\d]*$/u.test(before)
    if (isLabel || useOfAddress(before, sentence.text.slice(end - sentence.start)) === 'stated') {
      statements.push(nameStatement('notice', [{ ...resolved, span: { start, end } }], []))
      said.add(resolved.id)
    }
  }
  for (let at = source.indexOf('://'); at >= 0; at = source.indexOf('://', at + 3)) {
    const scheme = /https?$/i.exec(source.slice(Math.max(0, at - 5), at))?.[0]
    if (scheme === undefined) continue
    const start = at - scheme.length
    if (isKnown(start)) continue
    const url = /^[^\s<>"'`()\]{}|\\^，。；]{1,300}/.exec(source.slice(start, start + 300))![0].replace(/[.,;:!?]+$/, '')
    const resolved = resolveAddress(url)
    if (resolved === undefined || isSaid(resolved) || linked.has(url)) continue
    const end = start + url.length
    const sentence = sentenceAround(source, start, end, document.form === 'markdown')
    if (useOfAddress(sentence.text.slice(0, start - sentence.start), sentence.text.slice(end - sentence.start)) === 'mentioned') continue
    statements.push(nameStatement('notice', [{ ...resolved, span: { start, end } }], []))
    said.add(resolved.id)
  }
  return statements
}

/** Tells of ascending offsets whether they lie in one of the spans. */
function spanLookup(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let at = 0
  return (offset) => {
    while (at < sorted.length && sorted[at]!.end <= offset) at++
    const span = sorted[at]
    return span !== undefined && span.start <= offset
  }
}

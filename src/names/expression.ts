import type { Document } from '../document/document.ts'
import type { LicenseMatch } from '../match/license-match.ts'
import { choice } from './read-names.ts'
import { knownName } from './resolve.ts'
import type { NamedLicense, Statement } from './statement.ts'
import { acceptedId } from './tag-expression.ts'

/** Characters outside the known texts that are searched for words of choice: a header or a preface, not a book. */
const PREFACE = 6000

/**
 * One SPDX expression for a text: what its tags and notices say, and the licenses whose words stand in it.
 *
 * A statement that covers a text decides how the text is joined. Several texts that no statement joins hold together (AND), unless words
 * outside of them give a choice.
 *
 * @param texts licenses found by their words, in text order
 * @param statements places outside of those texts that name a license
 * @returns an expression that spdx-expression-parse accepts; null when nothing is known
 */
export function expressionOf(texts: readonly LicenseMatch[], statements: readonly Statement[], document: Document): string | null {
  const said = mergeStatements(statements.filter(({ names }) => !names.every((name) => texts.some((text) => isSame(text, name))) || names.length > 1))
  const statedIds = new Set(said.flatMap(({ names }) => names.map(({ id }) => id)))
  const joins = said.flatMap(({ names }) => names)
  const left = texts.filter(
    (text) => !isPart(text, texts) && !isTranslation(text, texts) && ![text.id, ...text.sameText].some((id) => statedIds.has(id)) && !joins.some((name) => isSame(text, name)),
  )
  const licenses = joinExceptions(left)
  const isChoice = licenses.length > 1 && choice.test(wordsOutside(document, texts))
  const parts = said.map(({ expression }) => expression)
  if (licenses.length > 0) parts.push(licenses.join(isChoice ? ' OR ' : ' AND '))
  const distinct = [...new Set(parts)]
  if (distinct.length === 0) return null
  return distinct.length === 1 ? distinct[0]! : distinct.map((part) => (/ OR /.test(part) ? `(${part})` : part)).join(' AND ')
}

/** Whether a name stands for a text: the same id, or a name of its family that does not say which. */
export function isSame(text: LicenseMatch, name: NamedLicense): boolean {
  return text.sameText.includes(name.id) || mayMean(name, text.id) || (gnuVersion(name.id) !== undefined && gnuVersion(name.id) === gnuVersion(text.id))
}

/** Whether a name may mean a license: it is its id, or leaves open which license of the family is meant. */
function mayMean(name: NamedLicense, id: string): boolean {
  if (name.id === id) return true
  if (name.exact || name.family === undefined || name.family !== knownName(id)?.family) return false
  // "GPL" may be any version of it, "GPLv2" only the second.
  return gnuVersion(name.id) === undefined || gnuVersion(name.id) === gnuVersion(id) || name.id.endsWith('-or-later')
}

/** `GPL-2.0` of `GPL-2.0-only` and `GPL-2.0-or-later`: both have one text. */
export function gnuVersion(id: string): string | undefined {
  return /^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d)(?:-|\+|$)/.exec(id)?.[1]
}

/** A use policy beside the license that it belongs to is a part of it. */
function isPart(text: LicenseMatch, texts: readonly LicenseMatch[]): boolean {
  return text.document === 'use-policy' && texts.some((other) => other.document !== 'use-policy' && other.publisher !== null && other.publisher === text.publisher)
}

/** Different statements that are joined at most: they are compared with each other, and nobody reads a longer expression. */
const MOST_STATEMENTS = 200

/** Statements without those that only repeat a part of another. */
function mergeStatements(all: readonly Statement[]): readonly Statement[] {
  const statements = [...new Map(all.map((statement) => [`${statement.expression} ${statement.names.map(({ exact }) => exact)}`, statement])).values()].slice(0, MOST_STATEMENTS)
  const ids = ({ names }: Statement): readonly string[] => names.map(({ id }) => id)
  return statements.filter((statement, index) =>
    statements.every((other, at) => {
      if (other === statement) return true
      const isInside = statement.names.every((name) => ids(other).some((id) => mayMean(name, id)))
      const isEqual = isInside && other.names.every((name) => ids(statement).some((id) => mayMean(name, id)))
      return !isInside || (isEqual && index < at)
    }),
  )
}

/** What an id says besides the language of its words; undefined when it says no language. */
const beyondLanguage = (id: string): string | undefined => /^(LicenseRef-.+)-(?:en|zh|ja|ko|de|fr|es|pt|it|nl|ru)$/.exec(id)?.[1]

/** Whether the same license stands before a text in another language. */
function isTranslation(text: LicenseMatch, texts: readonly LicenseMatch[]): boolean {
  const wanted = beyondLanguage(text.id)
  if (wanted === undefined) return false
  const first = texts.find(({ id }) => beyondLanguage(id) === wanted)
  return first !== undefined && first.id !== text.id
}

/** Ids of texts, with exceptions joined to the license before them. */
function joinExceptions(texts: readonly LicenseMatch[]): string[] {
  const parts: string[] = []
  for (const { id, document } of texts) {
    if (document === 'exception') {
      const known = knownName(id)
      const last = parts.length - 1
      if (known?.isAccepted === true && last >= 0 && !parts[last]!.includes(' ')) parts[last] = `${parts[last]} WITH ${known.id}`
      else parts.push(acceptedId(id))
    } else if (!parts.some((part) => part === acceptedId(id) || part.startsWith(`${acceptedId(id)} WITH`))) parts.push(acceptedId(id))
  }
  return parts
}

function wordsOutside({ text }: Document, texts: readonly LicenseMatch[]): string {
  let outside = ''
  let at = 0
  for (const { span } of [...texts].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start > at) outside += `${text.slice(at, Math.min(span.start, at + PREFACE))}\n`
    at = Math.max(at, span.end)
    if (outside.length > PREFACE) break
  }
  outside += text.slice(at, at + PREFACE)
  // "(at your option) any later version" is a choice of versions.
  return outside.replace(/\(?\bat your (?:option|choice|discretion)\b\)?,?\s+any\s+(?:later|newer)/gi, ' ')
}

import { knownName, refId, resolveName } from './resolve.ts'

/** One license inside an expression, with the place of its id. */
export interface TaggedLicense {
  /** The id as the expression now has it. */
  readonly id: string
  /** The id as it was written, when it is deprecated. */
  readonly deprecated?: string
  /** Whether the id is on a list that is known here. */
  readonly isKnown: boolean
  readonly start: number
  readonly end: number
}

/** A license expression that was written in a tag, brought into the form that spdx-expression-parse accepts. */
export interface TagExpression {
  readonly expression: string
  readonly licenses: readonly TaggedLicense[]
  /** Where it ends in the text it was read from. */
  readonly end: number
}

/** Depth of parentheses that is followed: nobody writes deeper ones, and a text of parentheses alone must not exhaust the stack. */
const DEEPEST = 40

/**
 * Reads a license expression as people write them: any case of ids and operators, `+`, commas and slashes between ids, deprecated ids.
 *
 * @param text begins with the expression; what stands behind it is left alone
 * @returns undefined when there is no id at the beginning
 */
export function readTagExpression(text: string): TagExpression | undefined {
  let at = 0
  const licenses: TaggedLicense[] = []

  const skip = (): void => {
    while (at < text.length && (text[at] === ' ' || text[at] === '\t')) at++
  }
  const take = (pattern: RegExp): string | undefined => {
    skip()
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) return undefined
    at += match[0].length
    return match[0]
  }
  const atom = (depth: number): string | undefined => {
    skip()
    if (text[at] === '(' && depth < DEEPEST) {
      const before = at
      at++
      const inner = either(depth + 1)
      skip()
      if (inner === undefined || text[at] !== ')') {
        at = before
        return undefined
      }
      at++
      return /^\S+$/.test(inner) ? inner : `(${inner})`
    }
    const start = at
    const written = take(/(?:DocumentRef-[A-Za-z0-9.-]+:)?[A-Za-z0-9][A-Za-z0-9.-]*\+*/y)
    if (written === undefined || /^(?:and|or|with)$/i.test(written)) {
      at = start
      return undefined
    }
    // A closing dot ends the sentence, not the id.
    const id = written.replace(/[.-]+$/, '')
    at -= written.length - id.length
    const license = currentId(id)
    licenses.push({ ...license, start: at - id.length, end: at })
    const mark = at
    if (take(/with(?=\s)/iy) === undefined) return license.id
    skip()
    const from = at
    const exception = take(/[A-Za-z0-9][A-Za-z0-9.-]*/y)
    if (exception === undefined) {
      at = mark
      return license.id
    }
    const known = knownName(exception)
    const isException = known?.document === 'exception'
    const current = isException ? (known.replacedBy ?? known.id) : `LicenseRef-${refId(exception)}`
    licenses.push({
      id: current,
      isKnown: isException,
      start: from,
      end: at,
      ...(current === exception || !isException || known.replacedBy === undefined ? {} : { deprecated: exception }),
    })
    // The parser takes no exception that its list lacks: joined with AND, nothing is lost.
    if (isException && known.isAccepted && !license.id.includes(' ')) return `${license.id} WITH ${current}`
    return `(${license.id} AND ${isException ? `LicenseRef-${refId(current)}` : current})`
  }
  const chain = (operator: RegExp, word: string, next: (depth: number) => string | undefined, depth: number): string | undefined => {
    const parts: string[] = []
    for (;;) {
      const mark = at
      if (parts.length > 0 && take(operator) === undefined) break
      const part = next(depth)
      if (part === undefined) {
        at = mark
        break
      }
      parts.push(part)
    }
    return parts.length === 0 ? undefined : parts.join(` ${word} `)
  }
  const both = (depth: number): string | undefined => chain(/(?:and|&&?)(?=[\s(])/iy, 'AND', atom, depth)
  const either = (depth: number): string | undefined => chain(/or(?=[\s(])|\|\|?|\//iy, 'OR', both, depth)

  const expression = either(0)
  return expression === undefined || licenses.length === 0 ? undefined : { expression, licenses, end: at }
}

/** The id that an id stands for now, in the spelling of its list; ids of no list become a `LicenseRef-`. */
export function currentId(written: string): { readonly id: string; readonly isKnown: boolean; readonly deprecated?: string } {
  const isLater = written.endsWith('+')
  const plain = written.replace(/\++$/, '')
  const document = /^DocumentRef-/.test(plain)
  if (document) return { id: /^DocumentRef-[A-Za-z0-9.-]+:LicenseRef-[A-Za-z0-9.-]+$/.test(plain) ? plain : `LicenseRef-${refId(plain)}`, isKnown: false }
  const known = knownName(isLater ? `${plain}+` : plain) ?? knownName(plain)
  if (known !== undefined && known.document !== 'exception') {
    if (known.replacedBy !== undefined) {
      const deprecated = known.id
      const id = known.replacedBy === '' ? known.id : known.replacedBy
      const later = isLater && !deprecated.endsWith('+') ? id.replace(/-only$/, '-or-later') : id
      return { id: later, isKnown: true, deprecated: isLater && !deprecated.endsWith('+') ? `${deprecated}+` : deprecated }
    }
    const id = known.isAccepted ? known.id : `LicenseRef-${refId(known.id)}`
    if (!isLater || id.startsWith('LicenseRef-')) return { id, isKnown: true }
    return { id: /-(?:only|or-later)$/.test(id) ? id.replace(/-only$/, '-or-later') : `${id}+`, isKnown: true }
  }
  const resolved = resolveName(written)
  if (resolved !== undefined && !/^licenseref-/i.test(written))
    return { id: acceptedId(resolved.id), isKnown: true, ...(resolved.deprecated === undefined ? {} : { deprecated: resolved.deprecated }) }
  const id = resolved?.id ?? `LicenseRef-${refId(plain)}`
  return { id: acceptedId(id), isKnown: knownName(id) !== undefined }
}

/** An id as spdx-expression-parse takes it. */
export function acceptedId(id: string): string {
  if (id.includes(' ') || id.startsWith('LicenseRef-')) return id
  const known = knownName(id.replace(/\+$/, ''))
  return known?.isAccepted === true && known.document !== 'exception' ? id : `LicenseRef-${refId(id)}`
}

import type { Declaration } from '../metadata/index.ts'
import { resolveName } from '../names/resolve.ts'
import { readTagExpression } from '../names/tag-expression.ts'

/** An SPDX expression of what was declared; null when it names nothing known. */
export function expressionDeclared(value: string): string | null {
  const resolved = resolveName(value)
  if (resolved !== undefined) return resolved.id
  const whole = readTagExpression(value)
  if (
    whole !== undefined &&
    value.slice(whole.end).trim() === '' &&
    whole.licenses.every(({ isKnown, id }) => isKnown || id.startsWith('LicenseRef-')) &&
    (whole.licenses.length > 1 || whole.licenses[0]!.isKnown)
  )
    return withoutParentheses(whole.expression)
  // Weights files join the licenses of a card with commas.
  const each = value.split(',').map((part) => resolveName(part))
  return each.length > 1 && each.every((part) => part !== undefined) ? each.map(({ id }) => id).join(' AND ') : null
}

/** Ids of an expression, in its order. */
export const idsOf = (expression: string): readonly string[] =>
  (expression.match(/[A-Za-z0-9][\w.+-]*/g) ?? []).filter((word) => word !== 'AND' && word !== 'OR' && word !== 'WITH').map((id) => id.replace(/\+$/, ''))

/** Whether a text's expression is what a tag says: the same, or a dated text of the family that the tag names. */
export function covers(text: string, tag: string): boolean {
  if (text === tag) return true
  const held = new Set(idsOf(text))
  if (idsOf(tag).every((id) => held.has(id))) return true
  const said = resolveName(tag)
  return said !== undefined && !said.exact && resolveName(text)?.family === said.family
}

/** Whether an expression holds an id of no list of open licenses. */
export const isRestrictedName = (expression: string): boolean => /LicenseRef-|-NC\b|-ND\b/.test(expression)

/** `(MIT OR Apache-2.0)`, as package.json writes it, without the parentheses around all of it. */
const withoutParentheses = (expression: string): string => /^\(([^()]*)\)$/.exec(expression)?.[1] ?? expression

/** Each expression once, in order; a choice in another order is the same choice. */
export function distinct(values: readonly (string | null)[]): readonly string[] {
  const byMeaning = new Map<string, string>()
  for (const value of values) {
    if (value === null) continue
    const joint = value.includes('(') ? undefined : [' OR ', ' AND '].find((each) => value.includes(each))
    const isMixed = value.includes(' OR ') && value.includes(' AND ')
    const key = joint === undefined || isMixed ? value : value.split(joint).sort().join(joint)
    if (!byMeaning.has(key)) byMeaning.set(key, value)
  }
  return [...byMeaning.values()]
}

/** An expression that can stand between others. */
export const grouped = (expression: string): string => (expression.includes(' OR ') ? `(${expression})` : expression)

/** Where a declaration stands: `README.md:3`. */
export const placeOf = (path: string, { place: { line } }: Pick<Declaration, 'place'>): string => (line === null ? path : `${path}:${line}`)

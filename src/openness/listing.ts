import type { OpennessSubject } from './framework.ts'

const sets = new Map<string, ReadonlySet<string>>()

/** The ids of a list that is written as words between spaces. */
export function idsOf(list: string): ReadonlySet<string> {
  let ids = sets.get(list)
  if (ids === undefined) {
    ids = new Set(list.trim().split(/\s+/))
    sets.set(list, ids)
  }
  return ids
}

/**
 * Whether a list of licenses speaks of a text: every license that binds is on the list, one is enough where the text lets
 * choose, and the words are those of the licenses. An exception (`WITH`) adds rights and changes nothing here.
 */
export function listing(list: string, subject: OpennessSubject): boolean {
  return subject.faithful && subject.expression !== null && onList(subject.expression, (id) => idsOf(list).has(id))
}

/**
 * Evaluates an SPDX expression over a property of licenses: AND needs both, OR one of them.
 *
 * @param expression one that spdx-expression-parse accepts
 */
export function onList(expression: string, holds: (id: string) => boolean): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const either = (): boolean => {
    let value = both()
    while (words[at] === 'OR') {
      at++
      const other = both()
      value ||= other
    }
    return value
  }
  const both = (): boolean => {
    let value = one()
    while (words[at] === 'AND') {
      at++
      const other = one()
      value &&= other
    }
    return value
  }
  const one = (): boolean => {
    const word = words[at++]
    if (word === undefined) return false
    if (word === '(') {
      const value = either()
      at++
      return value
    }
    if (words[at] === 'WITH') at += 2
    // "GPL-2.0+" is the old way to say -or-later.
    return holds(word) || (word.endsWith('+') && (holds(word.slice(0, -1)) || holds(`${word.slice(0, -1)}-or-later`)))
  }
  return either() && at >= words.length
}

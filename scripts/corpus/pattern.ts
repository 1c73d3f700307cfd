import type { Step } from '../../src/match/program.ts'
import { tokenize } from '../../src/text/tokenize.ts'

/**
 * Match patterns of replaceable parts as alternatives of words.
 *
 * The list writes them as regular expressions over characters. Matching compares words, so each pattern is taken apart into
 * the finite number of word runs it allows, with a few wild steps ("one word or more of any kind"). That keeps regular
 * expressions, their words and their worst cases out of the package.
 */

const ANY_SOME = '\ue000'
const ANY = '\ue001'
const NUMBER = '\ue002'
const ADDRESS = '\ue003'
const wild: Readonly<Record<string, Step>> = { [ANY_SOME]: 'any+', [ANY]: 'any*', [NUMBER]: 'number', [ADDRESS]: 'address' }

/** Most alternatives that a pattern is taken apart into. */
const MOST = 256

/** The strings that a pattern allows, wild parts as private-use characters. */
function stringsOf(pattern: string): string[] {
  let at = 0
  const cross = (left: readonly string[], right: readonly string[]): string[] => {
    const all = left.flatMap((a) => right.map((b) => a + b))
    if (all.length > MOST) throw new Error(`pattern allows more than ${MOST} runs of words`)
    return all
  }
  const alternation = (): string[] => {
    const all = [...concatenation()]
    while (pattern[at] === '|') {
      at++
      all.push(...concatenation())
    }
    return [...new Set(all)]
  }
  const concatenation = (): string[] => {
    let all = ['']
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') all = cross(all, quantified())
    return all
  }
  const quantified = (): string[] => {
    const { strings, any, digits } = atom()
    const sign = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(pattern.slice(at))?.[0]
    if (sign !== undefined) at += sign.length
    if (any) {
      if (sign === undefined || sign.startsWith('?')) return [' ']
      if (sign.startsWith('*')) return [ANY]
      if (sign.startsWith('{')) return [ADDRESS]
      return [ANY_SOME]
    }
    if (digits && sign?.startsWith('+')) return [NUMBER]
    if (sign === undefined || sign.startsWith('+')) return strings
    if (sign.startsWith('{')) return /^\{0/.test(sign) ? ['', ...strings] : strings
    return ['', ...strings]
  }
  const atom = (): { strings: string[]; any?: boolean; digits?: boolean } => {
    const sign = pattern[at++]!
    if (sign === '(') {
      if (pattern.startsWith('?:', at)) at += 2
      const strings = alternation()
      at++
      return { strings }
    }
    if (sign === '.') return { strings: [], any: true }
    if (sign === '\\') {
      const escaped = pattern[at++]!
      if (escaped === 'd') return { strings: ['0'], digits: true }
      return { strings: [/[srnt]/.test(escaped) ? ' ' : escaped] }
    }
    if (sign === '[') {
      const end = pattern.indexOf(']', pattern[at] === '\\' ? at + 2 : at + 1)
      const members = pattern.slice(at, end)
      at = end + 1
      if (members.startsWith('^')) return { strings: [], any: true }
      if (/^(0-9|\\d)$/.test(members)) return { strings: ['0'], digits: true }
      const letters = members.replace(/\\[rntf]/g, ' ').replace(/\\/g, '')
      return { strings: [...new Set([...letters].map((letter) => (/[\p{L}\p{N}]/u.test(letter) ? letter.toLowerCase() : ' ')))] }
    }
    return { strings: [sign] }
  }
  return alternation()
}

/**
 * The word runs that a match pattern allows.
 *
 * @param before letters of the word that run into the part without a space, as `behind` does at its end
 */
export function alternativesOf(pattern: string, before = '', behind = ''): Step[][] {
  const seen = new Map<string, Step[]>()
  for (const string of stringsOf(pattern)) {
    const steps: Step[] = []
    for (const piece of (before + string + behind).split(/([\ue000-\ue003])/)) {
      const sign = wild[piece]
      if (sign !== undefined) steps.push(sign)
      else {
        const { hash, count } = tokenize(piece)
        for (let index = 0; index < count; index++) steps.push(hash[index]!)
      }
    }
    seen.set(JSON.stringify(steps), steps)
  }
  return [...seen.values()]
}

/** Texts that a match pattern allows, with `filling` where it allows anything. */
export function samplesOf(pattern: string, filling: string): string[] {
  const address = 'at 12 Sample Street in the town of Anywhere, Land 00000'
  return stringsOf(pattern).map((string) =>
    string
      .replace(/[\ue000\ue001]/g, ` ${filling} `)
      .replace(/\ue002/g, '7')
      .replace(/\ue003/g, address),
  )
}

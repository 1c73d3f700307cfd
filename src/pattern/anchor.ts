import type { Syntax } from './syntax.ts'

/**
 * What a match of a pattern cannot do without: a word out of a set, and a bound on its length. Both are found once, when
 * patterns are compiled, and spare most attempts when a text is read: a pattern that asks for "military" is not tried in a
 * clause without it, however often its first word stands there.
 */

/** Words that stand in nearly every clause of a license: no use as an anchor. */
const common = new Set(
  'the of to a an and or any in for you your by with this that be is are not no all other such as from on it its use license agreement model software material work may must will shall can product service under term condition right law if we our us licensor licensee if 的 不 得 使 用 模 型 本 您 任 何 或 许 可 协 议 和'.split(
    ' ',
  ),
)
/** How much likelier a common word is met than another one: a set of forty rare words is as good as one common word. */
const COMMON_COST = 40

const costOf = (lemmas: readonly string[]): number => lemmas.reduce((sum, lemma) => sum + (common.has(lemma.replace('!', '')) ? COMMON_COST : 1), 0)

/**
 * The best set of lemmas of which every match holds at least one, or undefined when there is none.
 *
 * @param lemmasOf the lemma keys of a word of the pattern
 */
export function anchorOf(syntax: Syntax, lemmasOf: (word: Syntax & { kind: 'word' }) => readonly string[]): readonly string[] | undefined {
  switch (syntax.kind) {
    case 'word': {
      let best: readonly string[] | undefined
      for (const lemma of lemmasOf(syntax)) best = better(best, [lemma])
      return best
    }
    case 'sequence': {
      let best: readonly string[] | undefined
      for (const part of syntax.parts) best = better(best, anchorOf(part, lemmasOf))
      return best
    }
    case 'choice': {
      const union = new Set<string>()
      for (const option of syntax.options) {
        const anchor = anchorOf(option, lemmasOf)
        if (anchor === undefined) return undefined
        for (const lemma of anchor) union.add(lemma)
      }
      return [...union]
    }
    default:
      return undefined
  }
}

function better(one: readonly string[] | undefined, two: readonly string[] | undefined): readonly string[] | undefined {
  if (one === undefined) return two
  if (two === undefined) return one
  return costOf(two) < costOf(one) ? two : one
}

/** Tokens that a slot takes at most; the longest are quoted phrases. */
const SLOT_TOKENS = 60

/** Tokens that a match takes at most. */
export function longest(syntax: Syntax, lemmasOf: (word: Syntax & { kind: 'word' }) => readonly string[]): number {
  switch (syntax.kind) {
    case 'word':
      return lemmasOf(syntax).length
    case 'any':
      return 1
    case 'gap':
      return syntax.max
    case 'slot':
      return SLOT_TOKENS
    case 'sequence':
      return syntax.parts.reduce((sum, part) => sum + longest(part, lemmasOf), 0)
    case 'choice':
      return Math.max(0, ...syntax.options.map((option) => longest(option, lemmasOf)))
    default:
      return 0
  }
}

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

/** Anchors kept of a pattern. The first may be common; the others are kept only when they are rare, since each word of a text marks the anchors it belongs to. */
export const ANCHORS = 3

type LemmasOf = (word: Syntax & { kind: 'word' }) => readonly string[]

/**
 * Sets of lemmas of each of which every match holds at least one, the rarest first, at most {@link ANCHORS}.
 *
 * @param lemmasOf the lemma keys of a word of the pattern
 */
export function anchorsOf(syntax: Syntax, lemmasOf: LemmasOf): readonly (readonly string[])[] {
  const sets = new Map<string, readonly string[]>()
  for (const set of required(syntax, lemmasOf)) sets.set([...set].sort().join(), set)
  return [...sets.values()].sort((a, b) => costOf(a) - costOf(b)).filter((set, at) => at < ANCHORS && (at === 0 || costOf(set) < COMMON_COST))
}

/** Every set that a match cannot do without: one of each word that stands in a row. */
function required(syntax: Syntax, lemmasOf: LemmasOf): readonly (readonly string[])[] {
  switch (syntax.kind) {
    case 'word':
      return lemmasOf(syntax).map((lemma) => [lemma])
    case 'sequence':
      return syntax.parts.flatMap((part) => required(part, lemmasOf))
    case 'choice': {
      // Of each option its rarest set; together they are a set of the choice.
      const union = new Set<string>()
      for (const option of syntax.options) {
        const [rarest] = [...required(option, lemmasOf)].sort((a, b) => costOf(a) - costOf(b))
        if (rarest === undefined) return []
        for (const lemma of rarest) union.add(lemma)
      }
      return [[...union]]
    }
    default:
      return []
  }
}

/** Tokens that a slot takes at most; the longest are quoted phrases. */
const SLOT_TOKENS = 60

/** Tokens that a match takes at most. */
export function longest(syntax: Syntax, lemmasOf: LemmasOf): number {
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

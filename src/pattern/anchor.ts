import type { Syntax } from './syntax.ts'

/**
 * What a match of a pattern cannot do without: a word out of a set, not too far behind its beginning, and a bound on its length.
 * All are found once, when patterns are compiled, and spare most attempts when a text is read: a pattern that asks for
 * "military" is not tried in a clause without it, however often its first word stands there.
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

/** Anchors kept of a pattern. The first may be common; the others are kept only when they are rare or near, since each word of a text marks the anchors it belongs to. */
export const ANCHORS = 4
/** Tokens from the beginning of a match within which a common word still tells something. */
const NEAR = 6

/** The key of the lemma that stands for all runs in which a slot of a type can be read. */
export const slotLemma = (type: string): string => `{${type}}`

/** Whether it is known beforehand at which words a slot can begin: places and names may begin anywhere. */
const canAnchor = (type: string): boolean => type !== 'place' && type !== 'name'

type LemmasOf = (word: Syntax & { kind: 'word' }) => readonly string[]

/** Words of which every match of a pattern holds one. */
export interface Anchor {
  readonly lemmas: readonly string[]
  /** Tokens from the beginning of a match within which one of them stands; {@link FAR} when there is no bound. */
  readonly reach: number
}

/** Farther than any bound: what is behind a slot may stand anywhere. */
export const FAR = 0xffff

/**
 * What every match of a pattern holds, the rarest first, at most {@link ANCHORS}.
 *
 * @param lemmasOf the lemma keys of a word of the pattern
 * @param beginnings the lemma keys with which a match can begin, undefined when it can begin with a slot: where one of these stands, an anchor
 * that holds all of them tells nothing, so that another one is kept with it, however common
 */
export function anchorsOf(syntax: Syntax, lemmasOf: LemmasOf, beginnings: ReadonlySet<string> | undefined): readonly Anchor[] {
  const anchors = new Map<string, Anchor>()
  for (const anchor of required(syntax, lemmasOf, 0)) {
    const name = [...anchor.lemmas].sort().join()
    const other = anchors.get(name)
    if (other === undefined || anchor.reach < other.reach) anchors.set(name, anchor)
  }
  const rarest = [...anchors.values()].sort((a, b) => costOf(a.lemmas) - costOf(b.lemmas))
  const telling = rarest.find(({ lemmas }) => beginnings === undefined || [...beginnings].some((key) => !lemmas.includes(key)))
  return rarest.filter((anchor, at) => at === 0 || anchor === telling || costOf(anchor.lemmas) < COMMON_COST || anchor.reach <= NEAR).slice(0, ANCHORS)
}

/** Everything that a match cannot do without: one of each word that stands in a row. */
function required(syntax: Syntax, lemmasOf: LemmasOf, before: number): readonly Anchor[] {
  switch (syntax.kind) {
    case 'word':
      return lemmasOf(syntax).map((lemma, at) => ({ lemmas: [lemma], reach: Math.min(FAR, before + at + 1) }))
    case 'slot':
      return canAnchor(syntax.type) ? [{ lemmas: [slotLemma(syntax.type)], reach: Math.min(FAR, before + 1) }] : []
    case 'sequence': {
      const anchors: Anchor[] = []
      let passed = before
      for (const part of syntax.parts) {
        anchors.push(...required(part, lemmasOf, passed))
        passed += longest(part, lemmasOf, FAR)
      }
      return anchors
    }
    case 'choice': {
      // Of each option its rarest set; together they are a set of the choice.
      const union = new Set<string>()
      let reach = 0
      for (const option of syntax.options) {
        const [rarest] = [...required(option, lemmasOf, before)].sort((a, b) => costOf(a.lemmas) - costOf(b.lemmas))
        if (rarest === undefined) return []
        for (const lemma of rarest.lemmas) union.add(lemma)
        reach = Math.max(reach, rarest.reach)
      }
      return [{ lemmas: [...union], reach }]
    }
    default:
      return []
  }
}

/** Tokens that a slot takes at most; the longest are quoted phrases. */
const SLOT_TOKENS = 60

/** Tokens that a match takes at most, with so many for a slot. */
export function longest(syntax: Syntax, lemmasOf: LemmasOf, slot = SLOT_TOKENS): number {
  switch (syntax.kind) {
    case 'word':
      return lemmasOf(syntax).length
    case 'any':
      return 1
    case 'gap':
      return syntax.max
    case 'slot':
      return slot
    case 'sequence':
      return syntax.parts.reduce((sum, part) => sum + longest(part, lemmasOf, slot), 0)
    case 'choice':
      return Math.max(0, ...syntax.options.map((option) => longest(option, lemmasOf, slot)))
    default:
      return 0
  }
}

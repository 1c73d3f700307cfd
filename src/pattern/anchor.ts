import type { Syntax } from './syntax.ts'

/**
 * What a match of a pattern cannot do without: a word out of a set, not too far behind its beginning, and a bound on its length.
 * All are found once, when patterns are compiled, and spare most attempts when a text is read: a pattern that asks for
 * "military" is not tried in a clause without it, however often its first word stands there.
 */

/** Anchors kept of a pattern, those first that stand the most seldom where one of them is looked for. */
export const ANCHORS = 4
/** Tokens of a usual window. */
const USUAL_LENGTH = 25
/** An anchor that stands in so many of the places in which it is looked for tells too little to be looked for. */
const TOLD_LITTLE = 0.6

/** The key of the lemma that stands for all runs in which a slot of a type can be read. */
export const slotLemma = (type: string): string => `{${type}}`

/** Whether it is known beforehand at which words a slot can begin: places and names may begin anywhere. */
const canAnchor = (type: string): boolean => type !== 'place' && type !== 'name'

type LemmasOf = (word: Syntax & { kind: 'word' }) => readonly string[]

/** The share of lemmas of one key among the words of licenses. */
export type RateOf = (key: string) => number

/** Words of which every match of a pattern holds one. */
export interface Anchor {
  readonly lemmas: readonly string[]
  /** Tokens from the beginning of a match within which one of them stands; {@link FAR} when there is no bound. */
  readonly reach: number
}

/** Farther than any bound: what is behind a slot may stand anywhere. */
export const FAR = 0xffff

/**
 * What every match of a pattern holds, the most telling first, at most {@link ANCHORS}.
 *
 * @param lemmasOf the lemma keys of a word of the pattern
 */
export function anchorsOf(syntax: Syntax, lemmasOf: LemmasOf, rateOf: RateOf): readonly Anchor[] {
  const anchors = new Map<string, Anchor>()
  for (const anchor of required(syntax, { lemmasOf, rateOf }, 0)) {
    const name = [...anchor.lemmas].sort().join()
    const other = anchors.get(name)
    if (other === undefined || anchor.reach < other.reach) anchors.set(name, anchor)
  }
  return [...anchors.values()]
    .map((anchor) => ({ anchor, passed: passedBy(anchor, rateOf) }))
    .sort((a, b) => a.passed - b.passed)
    .filter(({ passed }, at) => at === 0 || passed < TOLD_LITTLE)
    .slice(0, ANCHORS)
    .map(({ anchor }) => anchor)
}

/** The share of places at which an anchor stands within its reach, roughly. */
export const passedBy = ({ lemmas, reach }: Anchor, rateOf: RateOf): number => Math.min(1, totalRate(lemmas, rateOf) * Math.min(reach, USUAL_LENGTH))

/** The share of any of some lemmas among the words of licenses. */
export const totalRate = (lemmas: Iterable<string>, rateOf: RateOf): number => {
  let total = 0
  for (const lemma of lemmas) total += rateOf(lemma)
  return total
}

interface Words {
  readonly lemmasOf: LemmasOf
  readonly rateOf: RateOf
}

/** Everything that a match cannot do without: one of each word that stands in a row. */
function required(syntax: Syntax, words: Words, before: number): readonly Anchor[] {
  switch (syntax.kind) {
    case 'word':
      return words.lemmasOf(syntax).map((lemma, at) => ({ lemmas: [lemma], reach: Math.min(FAR, before + at + 1) }))
    case 'slot':
      return canAnchor(syntax.type) ? [{ lemmas: [slotLemma(syntax.type)], reach: Math.min(FAR, before + 1) }] : []
    case 'sequence': {
      const anchors: Anchor[] = []
      let passed = before
      for (const part of syntax.parts) {
        anchors.push(...required(part, words, passed))
        passed += longest(part, words.lemmasOf, FAR)
      }
      return anchors
    }
    case 'choice': {
      // Of each option its rarest set; together they are a set of the choice.
      const union = new Set<string>()
      let reach = 0
      for (const option of syntax.options) {
        const [rarest] = [...required(option, words, before)].sort((a, b) => totalRate(a.lemmas, words.rateOf) - totalRate(b.lemmas, words.rateOf))
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

import { firstFrom } from '../text/first-from.ts'
import { type Alignment, align } from './align.ts'
import type { Corpus } from './corpus.ts'
import { electTexts, type Findings } from './match-texts.ts'
import { mendWords } from './mend.ts'
import { scoreOf } from './score.ts'
import type { Words } from './words.ts'

/** Mended words from which on a match counts as damaged; fewer are slips or names. */
const DAMAGED = 3

/**
 * Finds known texts by mended words. What is said of each is what its words as given differ in: a damaged word is a difference, but it
 * hides no license, nor makes it another one.
 *
 * @returns undefined when the text is not damaged, or mending it finds no more
 */
export function findDamaged(words: Words, corpus: Corpus, { found, hits }: Findings): readonly Alignment[] | undefined {
  const mended = hits === undefined ? undefined : mendWords(words, corpus, found, hits)
  if (mended === undefined) return undefined
  const better = electTexts(mended.words, corpus)
  if (total(better.map(({ alignment }) => alignment)) <= total(found)) return undefined
  /** The first word as given at a mended one, or behind it. */
  const asGiven = (word: number): number => firstFrom(words.token, mended.words.token[word]!, words.count)
  const { dictionary, programs, programStart } = corpus
  const all: Alignment[] = []
  for (const [index, { alignment, anchor }] of better.entries()) {
    const { text, start, end, matched, deleted, ties, open } = alignment
    let count = 0
    for (let word = start; word < end; word++) count += mended.isMended[word]!
    const low = all.at(-1)?.end ?? 0
    const high = index + 1 < better.length ? asGiven(better[index + 1]!.alignment.start) : words.count
    const program = programs.subarray(programStart[text]!, programStart[text + 1]!)
    const raw = align({ words, dictionary, program, low, high }, text, 0, asGiven(anchor.at), anchor.place, Number.MAX_SAFE_INTEGER)
    if (raw === undefined) continue
    all.push({
      ...raw,
      ...(ties === undefined ? {} : { ties }),
      ...(open === undefined ? {} : { open }),
      ...(count < DAMAGED ? {} : { mended: { words: count, share: matched / (matched + deleted) } }),
    })
  }
  return all
}

const total = (found: readonly Alignment[]): number => found.reduce((sum, alignment) => sum + scoreOf(alignment), 0)

import type { Mark, Template } from '../../src/match/program.ts'
import { hashWord } from '../../src/text/tokenize.ts'

/**
 * Words of a script from which on a text is in two languages, and their share of all. Below them foreign words are names and quotations.
 */
const LEAST_WORDS = 100
const LEAST_SHARE = 0.15
/** Words up to which a run in the other script belongs to the words around it: the name of a license, an address. */
const NAME_WORDS = 12

let ideographs: ReadonlySet<number> | undefined

/** The hashes of all ideographs and kana: each is a token of its own. */
function ideographHashes(): ReadonlySet<number> {
  const hashes = new Set<number>()
  for (const [first, last] of [
    [0x3005, 0x3007],
    [0x3041, 0x30ff],
    [0x3400, 0x9fff],
  ] as const)
    for (let code = first; code <= last; code++) hashes.add(hashWord(String.fromCharCode(code)))
  return hashes
}

/** A text in two languages as two texts, each in one: people leave out the one that they do not read, or put it behind the other. None of a text in one language. */
export function inOneScript(template: Template): readonly Template[] {
  ideographs ??= ideographHashes()
  const isIdeograph = Array.from(template.hashes, (hash) => ideographs!.has(hash))
  const count = isIdeograph.filter(Boolean).length
  const fewer = Math.min(count, isIdeograph.length - count)
  if (fewer < LEAST_WORDS || fewer < LEAST_SHARE * isIdeograph.length) return []
  const script = withoutNames(isIdeograph)
  return [true, false].map((wanted) => kept(template, (word) => script[word] === wanted))
}

/** The script of each word, names within words of the other script left to these. */
function withoutNames(isIdeograph: readonly boolean[]): readonly boolean[] {
  const runs: { readonly is: boolean; length: number }[] = []
  for (const is of isIdeograph) {
    const last = runs.at(-1)
    if (last?.is === is) last.length++
    else runs.push({ is, length: 1 })
  }
  const script: boolean[] = []
  let current = (runs.find(({ length }) => length > NAME_WORDS) ?? runs[0]!).is
  for (const { is, length } of runs) {
    if (length > NAME_WORDS) current = is
    for (let word = 0; word < length; word++) script.push(current)
  }
  return script
}

/** A template without the words that are not kept. */
function kept({ hashes, marks }: Template, isKept: (word: number) => boolean): Template {
  const before = [0]
  for (const word of hashes.keys()) before.push(before.at(-1)! + Number(isKept(word)))
  const left = (mark: Mark): Mark => ({ ...mark, start: before[mark.start]!, end: before[mark.end]! })
  return { hashes: hashes.filter((_, word) => isKept(word)), marks: marks.map(left).filter(({ start, end }) => end > start) }
}

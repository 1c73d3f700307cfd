import { steps } from './word-steps.ts'

/** What is expected of a word that stands in no line. */
const RARE = 2 ** -(steps.length + 2)

/** Made when patterns are compiled: the package holds them compiled. */
let shares: ReadonlyMap<string, number> | undefined

/** The share of a word, as written in lowercase, among the words of licenses. */
export function shareOf(word: string): number {
  shares ??= new Map(steps.flatMap((words, step) => words.split(' ').map((each) => [each, 2 ** -step] as const)))
  return shares.get(word) ?? RARE
}

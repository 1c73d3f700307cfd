import type { Part } from '../metadata/index.ts'

/** Words in the names of files and folders that say of which part they are. */
const words: readonly (readonly [Part, RegExp])[] = [
  ['weights', /(?:^|[^a-z])(?:weights?|models?|checkpoints?|ckpts?|params|parameters)(?:$|[^a-z])|权重|模型/i],
  ['code', /(?:^|[^a-z])(?:code|software|src|source|inference)(?:$|[^a-z])|代码|软件/i],
  ['data', /(?:^|[^a-z])(?:data|datasets?|corpus)(?:$|[^a-z])|数据/i],
  ['outputs', /(?:^|[^a-z])outputs?(?:$|[^a-z])|输出/i],
  ['documentation', /(?:^|[^a-z])(?:docs?|documentation)(?:$|[^a-z])|文档/i],
]

/** The part that the name of a license file speaks of, or that of the folder it lies in; null when neither says. */
export function partOfPath(path: string): Part | null {
  const steps = path.split('/').reverse()
  for (const step of steps) {
    const parts = words.filter(([, pattern]) => pattern.test(step.replace(/\.(?:md|txt|pdf)$/i, ''))).map(([part]) => part)
    if (parts.length === 1) return parts[0]!
  }
  return null
}

/** Parts that a sentence speaks of. */
export function partsInWords(sentence: string): readonly Part[] {
  return words.filter(([, pattern]) => pattern.test(sentence)).map(([part]) => part)
}

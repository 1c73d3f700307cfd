import type { Part } from '../metadata/index.ts'

/** Words in the names of files and folders that say of which part they are. */
const inNames: readonly (readonly [Part, RegExp])[] = [
  ['weights', /(?:^|[^a-z])(?:weights?|models?|checkpoints?|ckpts?|params|parameters)(?:$|[^a-z])|权重|模型/i],
  ['code', /(?:^|[^a-z])(?:code|software|src|source|inference)(?:$|[^a-z])|代码|软件/i],
  ['data', /(?:^|[^a-z])(?:data|datasets?|corpus)(?:$|[^a-z])|数据/i],
  ['outputs', /(?:^|[^a-z])outputs?(?:$|[^a-z])|输出/i],
  ['documentation', /(?:^|[^a-z])(?:docs?|documentation)(?:$|[^a-z])|文档/i],
]

/** Whether a file stands on the shelf of REUSE, where texts of licenses are kept for whoever asks for them by name. */
export const isShelved = (path: string): boolean => /(?:^|\/)LICENSES\/[^/]+$/.test(path)

/** The part that the name of a license file speaks of, or that of the folder it lies in; null when neither says. */
export function partOfPath(path: string): Part | null {
  if (isShelved(path)) return null
  const steps = path.split('/').reverse()
  for (const step of steps) {
    const parts = inNames.filter(([, pattern]) => pattern.test(step.replace(/\.(?:md|txt|pdf|docx|odt|rtf)$/i, ''))).map(([part]) => part)
    if (parts.length === 1) return parts[0]!
  }
  return null
}

/** What stands with "model" and is no model: "model card", "model code". */
const notTheModel =
  /\b(?:by|of|for|in|with|from) (?:(?:the|our|this|these|its) )?(?:\w+ )?models?\b|\bmodels?[\s-]+(?=(?:card|(?:[a-z]+ )?code|definition|architecture|zoo|hub|output|data|documentation)s?\b)|模型(?=的?(?:代码|输出|数据|文档|卡))/gi

/** Words in sentences and headings that say of which part they speak. */
const inWords: readonly (readonly [Part, RegExp])[] = [
  ['weights', /\b(?:weights?|checkpoints?|parameters|models?)\b|权重|模型|检查点/i],
  ['code', /\b(?:code|codebase|software|scripts?)\b|代码|源码|软件|脚本/i],
  ['data', /\b(?:data ?sets?|corpus|corpora|(?:training|evaluation|annotated|annotation|our|the|all) data|annotations)\b|^\W*data\b|数据/i],
  ['outputs', /\b(?:outputs?|generated (?:content|texts?|images?|audio|videos?))\b|输出|生成(?:的)?内容/i],
  ['documentation', /\b(?:documentation|docs)\b|文档/i],
]

/** Parts that a few words speak of, in the order of the parts. */
export function partsInWords(words: string): readonly Part[] {
  const told = words.replace(notTheModel, ' ')
  return inWords.filter(([, pattern]) => pattern.test(told)).map(([part]) => part)
}

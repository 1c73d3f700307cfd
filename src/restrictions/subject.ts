import type { ClauseView } from '../clauses/view.ts'
import { pattern } from '../pattern/registry.ts'
import type { Subject } from './restriction.ts'

/** Words that name what a clause reaches. */
const names: readonly (readonly [Subject, number])[] = (
  [
    [
      'outputs',
      'output | generation! | generations! | completion | (generated! | synthetic) (content | data | image | text | media | material) | result! of! (the! model | the! service) | 输出 | 生成 (内容 | 物 | 结果)',
    ],
    [
      'derivatives',
      'derivative | modification | (modified! | fine tuned! | finetuned! | derived!) (version | model | work | material) | adaptation | adapted! material | 衍生 | 修改 版',
    ],
    ['weights', 'weight | parameter | checkpoint | 权重 | 参数'],
    ['code', 'source code | object code | code | software | 代码 | 软件'],
    ['data', 'dataset | training data | 数据集'],
    ['documentation', 'documentation | 文档'],
    ['service', 'service | api | hosted | saas | 服务'],
    ['model', 'model | material | work | 模型 | 作品'],
    ['name', 'trademark | trade name | logo | 商标'],
  ] as const
).map(([subject, source]) => [subject, pattern(source).id])

const subjectOf = new Map(names.map(([subject, id]) => [id, subject]))
const order = names.map(([subject]) => subject)

/** What the words of a clause say that it reaches, in a fixed order; empty when they name nothing. */
export function readSubject(view: ClauseView): readonly Subject[] {
  const seen = new Set<Subject>()
  for (const match of view.matches) {
    const subject = subjectOf.get(match.pattern)
    if (subject !== undefined) seen.add(subject)
  }
  return order.filter((subject) => seen.has(subject))
}

import type { ClauseView } from '../clauses/view.ts'
import { type Pattern, probe } from '../pattern/registry.ts'
import type { Subject } from './restriction.ts'

/** Words that name what a clause reaches. */
const names: readonly (readonly [Subject, Pattern])[] = (
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
).map(([subject, source]) => [subject, probe(source)])

/** What the words of a clause say that it reaches, in a fixed order; empty when they name nothing. */
export function readSubject(view: ClauseView): readonly Subject[] {
  return names.filter(([, words]) => view.has(words)).map(([subject]) => subject)
}

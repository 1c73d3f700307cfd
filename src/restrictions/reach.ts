import type { ClauseView } from '../clauses/view.ts'
import { type Pattern, probe } from '../pattern/registry.ts'

const OUTPUT =
  '(output | results! !(of! (evaluation | test | benchmark) | in!) | generation! | generations! | completion | response | (result | content | data | material | image | text | media | audio | video | work | picture | song) (you | users! | customers!) (generate! | make! | create! | produce!) | (result | content | data | material | image | text | media | audio | video | work | picture | song) (generated! | produced! | created! | synthesized! | made! (with! | by! | on! | through!)) | (what! | whatever | anything | everything) the! (model | service | tool | software | system) (makes! | produces! | generates! | creates! | writes! | returns!) | (generated! | synthesized! | synthetic! | produced!) (content | data | image | text | media | material | audio | video | speech | voice | music | song | picture | result) | (result | data) [or! output] (of! | from! | produced!) | 输出 | 产出 | (生成 | 返回 | 产生) [的] (内容 | 物 | 结果 | 文本 | 图像 | 图片 | 数据) | 合成 数据 | 推理 结果)'
const THING =
  '(model | models | software | materials! | material! | weight | program! | programs! | parameter | checkpoint | code | dataset | service | derivative | works! | work! | technology | licensed! (material | work) | license! | licenses! | agreement | 模型 | 软件 | 权重 | 代码 | 材料 | 程序 | 服务 | 作品 | 衍生品 | 数据集 | 许可 | 协议)'

const outputWords = probe(OUTPUT)
const thingWords = probe(THING)
const outputOfThing = probe(
  `${OUTPUT} ..5 (of! | by! | from! | with! | through! | using! | via! | therefrom! | thereof!) [the! | this! | any! | our! | such! | a! | an!] ..3 ${THING} [or! | and!] [its!] [derivatives!]`,
)
const thingsOutput = probe(`${THING} [s!] [的] [所] ${OUTPUT}`)

/** Whether a clause speaks of what comes out of the model, and whether it speaks of the thing itself. */
export interface Reach {
  readonly outputs: boolean
  readonly thing: boolean
}

/**
 * What the words of a clause, with its lead-in, are about: "outputs of the model" are outputs alone.
 *
 * @param from first word to look at
 * @param to where to stop, exclusive
 */
export function readReach(view: ClauseView, from = 0, to: number = view.length): Reach {
  const named = all(view, outputWords, from, to)
  const outputs = named.length > 0
  const covered = outputs
    ? [...named, ...all(view, outputOfThing, from, view.length), ...all(view, thingsOutput, from, view.length).filter(({ start }) => !/[,;，；、|]/.test(view.between(start)))]
    : []
  const thing = all(view, thingWords, from, to).some(({ start, end }) => !covered.some((span) => span.start <= start && end <= span.end))
  return { outputs, thing }
}

function all(view: ClauseView, pattern: Pattern, from: number, to: number): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let match = view.find(pattern, from); match !== undefined && match.end <= to; match = view.find(pattern, match.start + 1)) found.push(match)
  return found
}

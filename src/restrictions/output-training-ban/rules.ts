import { readReach } from '../reach.ts'
import { type ClauseView, type Draft, defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** The model, or what it makes, must not be used to make or improve other models. */
export interface OutputTrainingBan extends RestrictionBase {
  readonly kind: 'output-training-ban'
  /** Which models must not be made or improved. */
  readonly target: 'any-model' | 'large-language-model' | 'foundation-model' | 'competing-model' | null
  /** Whether outputs must not be used for it. */
  readonly viaOutputs: boolean | null
  /** Whether the model or its materials must not be used for it. */
  readonly viaMaterials: boolean | null
}

/** Acts that can only be done to a model. */
const TRAIN =
  '(train | retrain | pretrain | pre! train | fine tune | finetune | distill | improve | enhance | teach | refine | optimize | augment | calibrate | bootstrap | training! | improvement! | enhancement! | distillation)'
/** Acts that need "use … to" before them: making a model out of something. */
const MAKE = '(create | develop | build | make | construct | produce | creation | development | contribute | advance)'
const WHICH =
  '(any! | other! | another! | a! | an! | third! | competing! | competitive! | similar! | rival! | new! | different! | its! | their! | your! | own! | further! | additional! | ai! | artificial! | machine! | large! | language! | foundation! | foundational! | generative! | neural! | deep! | non! | external! | alternative! | models! | algorithms! | llms!)'
const MODEL =
  '(model | models! | llm | llms! | algorithm | classifier | network! | (ai! | intelligence! | learning! | ml!) [or! _] [_] (model | models! | system | technology | technologies! | algorithm | tool | product | application | program) | ai! | neural network)'

const OUTPUT_ZH = '(训练 | 改进 | 优化 | 提升 | 微调 | 蒸馏 | 增强 | 改善 | 开发 | 创建 | 构建 | 研发 | 打造 | 预 训练 | 对齐 | 强化)'

const useOf = probe('<use> | usage | (learn | derive) from! | 通过 | 借助 | 将')
const derivative = probe('derivative work | derivatives! of! | derivative of!')
const permits = probe('(permission | permitted! | granted! | grants! | freely | may! | waive | waives! | can!)')
const bans = probe('(not! | never | cannot | prohibited! | forbidden!)')
const ourOwn = probe('(we! | our!) ..3 (do! not | will not | never) ')
const tells = probe('(do! | does! | did!) not! (include | mean | require) ')
const named = probe('(named! | name | attribution | prefix) ..8 (include | begin)')

const targets: readonly (readonly [NonNullable<OutputTrainingBan['target']>, ReturnType<typeof probe>])[] = [
  ['competing-model', probe('compete | competing! | competitive! | competitor | rival | 竞争 | 竞品')],
  ['large-language-model', probe('language! model | llm | llms! | 语言 模型')],
  ['foundation-model', probe('(foundation! | foundational!) ..3 model | base! model | 基础 [大] 模型 | 基座 模型')],
]

const excepts = probe('(exclude | excluding! | except | other! than! | apart! from! | save! for! | but! not! | aside! from! | unless | 除 | 以外 | 除外)')
const derivativesWord = probe('derivative | derived! | derivatives! | fine tuned! | finetuned! | 衍生')
const ownUse = probe('(own | internal | personal) [_] (use | model | purpose | product) | your! own! | 自用 | 自身')
const research = probe('research | academic | 研究')
const familyWord = probe('(model | models! | thereof! | version | {name:name} | 本 模型 | 模型)')

/** Values, when the clause bars the use of the thing or of outputs for other models. */
function read(found: Found): Values<OutputTrainingBan> | undefined {
  const { view, start, end } = found
  if (view.has(ourOwn) || view.has(named) || view.has(tells)) return undefined
  if (view.forceAt(start) === Force.exception && view.forceAt(end - 1) === Force.exception && (!view.has(permits) || view.has(bans))) return undefined
  let reach = readReach(view, 0, start)
  if (!reach.outputs && !reach.thing) reach = readReach(view, end)
  // "DBRX or any output": what stands in one row with outputs is the thing itself.
  const thing = reach.thing || (reach.outputs && view.find(rowWithOutput)?.start !== undefined && view.find(rowWithOutput)!.start < start)
  const target = targets.find(([, way]) => view.find(way, start) !== undefined)?.[0] ?? 'any-model'
  return { target, exceptions: exceptionsIn(view, end), viaOutputs: reach.outputs, viaMaterials: thing ? true : null }
}
const rowWithOutput = probe('use {name:name} ..12 or! ..3 (output | result) | use _ or! ..4 (output | result)')

/** What the words after the ban let through. */
function exceptionsIn(view: ClauseView, from: number): readonly string[] | null {
  const turn = view.find(excepts, from)
  if (turn === undefined) return null
  const chinese = /^[除以]/.test(view.words(turn.start, turn.start + 1))
  const start = chinese && /^以|^除外/.test(view.words(turn.start, turn.end)) ? from : turn.end
  const after = (way: ReturnType<typeof probe>) => {
    const match = view.find(way, chinese ? from : start)
    return match !== undefined && match.start <= start + 14
  }
  const exceptions = [
    ...(after(familyWord) ? ['same-family'] : []),
    ...(after(derivativesWord) ? ['derivatives'] : []),
    ...(after(ownUse) ? ['own-use'] : []),
    ...(after(research) ? ['research'] : []),
  ]
  return exceptions.length === 0 ? null : exceptions
}

/** "to develop", "for creating": the thing is a means, and no derivative of it is meant. */
function readMaking(found: Found): Values<OutputTrainingBan> | undefined {
  const { view, start } = found
  if (view.find(useOf) === undefined || view.find(derivative, start) !== undefined) return undefined
  if (start === 0 || !/^(to|or|and|for|of|in|the|train|improve|用于|来|以)$/i.test(view.words(start - 1, start))) return undefined
  const values = read(found)
  // The bare service that must not be used to build a competitor is a ban on competition.
  return values === undefined || (values.target === 'competing-model' && values.viaOutputs !== true) ? undefined : values
}

const force = [Force.prohibition, Force.exception]

export const outputTrainingBan = defineKind<OutputTrainingBan>({
  kind: 'output-training-ban',
  family: 'outputs',
  title: 'No training of other models',
  subject: ['outputs', 'model'],
  meaning:
    'What the model produces, and often the model itself, must not be used to train, improve or distill other models. The reach differs much: any model at all, other large language models, foundation models, or only models that compete with the licensor. Most texts let through the same family and its derivatives. Some forbid the use of the licensed work as training data.\n\nThis bites where outputs feed a data pipeline: synthetic data sets, distillation into a smaller model, preference data, evaluation by a model that then steers training. Outputs that were stored without their origin cannot be told apart later. A license that lets you train on outputs and asks that the new model be named after its source is no ban; that duty is under naming.',
  rules: [
    rule(
      [
        `${TRAIN} ..4 ${WHICH} ..8 ${MODEL}`,
        `${TRAIN} ..3 (models! | algorithms! | llms! | (ai! | intelligence! | learning!) (systems! | tools! | products! | technologies! | programs!))`,
        `(feed | feeding! | fed! | put! | pour | pipe | flow | funnel | find ..3 way | enter! | go! | make ..3 way | end! up!) ..10 (into! | to! | back! into! | in!) ..4 (training! | train | fine tuning! | distillation | making! | creation | construction | development | building! | corpus | [training!] (data | dataset | set)) ..8 (model | models! | llm | network | system | ai!)`,
        `(part | basis | ingredient | component | material) ..2 (of! | for! | in!) ..3 (training! | fine tuning! | distillation) ..3 (data | dataset | corpus | set | mix | of! | model)`,
        `(imitate | mimic | copy | clone | replicate | reproduce) ..3 (model | capabilities! | capability | behavior | style of! [the!] model) ..6 (another | other | own | second | by! training | in! (a! | an! | your))`,
        `(teacher | student) (model | network) `,
        `(corpus | corpora! | dataset | data) (on! | from! | with!) which ..6 ${MODEL} ..4 (trained! | tuned! | distilled!)`,
        `as! (a! | the!) teacher (of! | for!) ..6 (model | network | student)`,
        `(distill | distilling! | distillation) ..10 (model | network | response | output | knowledge | capability)`,
        `(output | generation | completion | result | answer | response) ..6 as! ..2 (source | basis | input | target | signal | label | labels! | example | ground truth | reference) ..14 (development | training! | creation | building! | improvement | tuning!) ..5 ${MODEL}`,
        `as! ..1 (training! | fine tuning! | learning! | supervision | reward | distillation) (material | data | input | corpus | example | set | signal | target | label | source)`,
        `(supervise | supervision | labels! | labelling! | labeling! | preferences! | reward signal) ..10 (train | training! | development | develop) ..6 ${MODEL}`,
        `(train | training! | learn) [any! _] (on! | from! | with! | upon!) ..8 (output | result | generation | response | completion | content)`,
        `(ai! | artificial! intelligence | machine! learning | ml! | model) [model] [s!] (training! | train) [data | dataset | corpus | material | purpose | set]`,
        `training! (data | dataset | set | corpus | material) ..6 ${MODEL}`,
        `(input | source | label) ..4 for! ..2 (training! | distillation | fine tuning! | distilling!)`,
        `(model! | knowledge! | for!) distillation`,
        `(distill | distillation) ..8 (model | output | knowledge | capability)`,
      ],
      { force },
      (found) => (isOwnModel(found) || found.view.has(takenApart) ? undefined : read(found)),
    ),
    rule([`${MAKE} ..4 ${WHICH} ..8 ${MODEL}`, `${MAKE} ..3 (models! | algorithms! | llms!)`], { force }, readMaking),
    rule(
      [
        `${OUTPUT_ZH} ..10 (其他 | 其它 | 任何 | 另 | 第三 方 | 竞争 | 竞品 | 他 | 自 | 别 | 同类 | 类似 | 除 ..16 (以外 | 之外 | 外) | 非) ..14 (模型 | 算法 | 系统 | 人工 智能)`,
        `(蒸馏 | 训练 | 微调) (出 | 得到 | 产生) ..10 模型`,
        `(用于 | 作为) ..10 (模型 | 人工 智能) ..4 (训练 | 蒸馏)`,
        `(进行 | 用于 | 实施 | 开展) ..6 蒸馏`,
        `(用于 | 用作 | 作为 | 充当) ..8 (训练 | 蒸馏) [数据 | 语料 | 样本 | 素材]`,
        `(作为 | 用作 | 充当 | 当作 | 制作 | 构建 | 整理) ..16 (训练 | 微调 | 蒸馏) (语料 | 数据 | 样本 | 素材 | 集)`,
      ],
      { force },
      read,
    ),
  ],
  refine: (readings) => (readings.length === 0 ? readings : [unite(readings)]),
  say: ({ target, viaOutputs, viaMaterials, exceptions }) => {
    const means = viaOutputs && viaMaterials ? 'The model and its outputs' : viaOutputs ? 'Outputs' : 'The model'
    const what = {
      'any-model': 'other models',
      'large-language-model': 'other large language models',
      'foundation-model': 'foundation models',
      'competing-model': 'competing models',
    }[target ?? 'any-model']
    const spared = (exceptions ?? []).map(
      (each) => ({ 'same-family': 'models of the same family', derivatives: 'derivatives', 'own-use': 'models for own use', research: 'research' })[each] ?? each,
    )
    return `${means} must not be used to train or improve ${what}${spared.length === 0 ? '' : `, except ${spared.join(' and ')}`}.`
  },
})

/** Finding out what a model was trained on is taking it apart. */
const takenApart = probe('(reconstruct | extract | discover | recover | reveal | uncover | determine) ..4 training!')
const ownModel = probe('(fine tune | finetune | train | improve | enhance | refine | optimize) (the! | this! | our! | licensed!) (model | software | material)')

/** "You must not fine-tune the model" is about the licensed model itself. */
const isOwnModel = ({ view, start }: Found): boolean => view.find(ownModel, start)?.start === start

/** One object for the text: what any of its clauses bars. */
function unite(readings: readonly Draft<OutputTrainingBan>[]): Draft<OutputTrainingBan> {
  const [first] = readings
  const all = readings.map(({ values }) => values)
  const exceptions = [...new Set(all.flatMap(({ exceptions }) => exceptions ?? []))]
  return {
    ...first!,
    found: readings.flatMap(({ found }) => found),
    values: {
      target: all.find(({ target }) => target !== 'any-model')?.target ?? 'any-model',
      exceptions: exceptions.length === 0 ? null : exceptions,
      viaOutputs: all.some(({ viaOutputs }) => viaOutputs === true),
      viaMaterials: all.some(({ viaMaterials }) => viaMaterials === true) ? true : null,
    },
  }
}

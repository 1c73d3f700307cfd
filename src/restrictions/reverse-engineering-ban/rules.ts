import { defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** The thing must not be taken apart. */
export interface ReverseEngineeringBan extends RestrictionBase {
  readonly kind: 'reverse-engineering-ban'
}

const permits = probe(
  '(is! | are! | be!) (always | freely | expressly) (allowed! | permitted!) !(by! ..3 law) | must! (permit | allow) | (permit! | permits! | allow! | allows!) ..8 reverse',
)
const read = ({ view }: Found): Values<ReverseEngineeringBan> | undefined => (view.has(permits) ? undefined : {})

export const reverseEngineeringBan = defineKind<ReverseEngineeringBan>({
  kind: 'reverse-engineering-ban',
  family: 'access',
  title: 'No reverse engineering',
  meaning:
    'The thing must not be reverse engineered, decompiled, disassembled or otherwise taken apart to find its source code, weights, structure or training data. It comes from terms for closed programs and hosted services; in a license for open weights it can touch interpretability work, model extraction and security research.\n\nMany laws keep some reverse engineering free whatever a license says; texts often add "except as the law allows".',
  rules: [
    rule(
      [
        '(reverse! engineer | reverse! engineering! | reverse! (compile | assemble)) [or! _ | and! _]',
        '(decompile | decompilation | disassemble | disassembly | disassembling! | decompiling!)',
        '(derive !(from!) | discover | reconstruct | recover | uncover | ascertain | determine) ..6 (source! code | underlying! (component | algorithm | structure | model | technology | idea | source | code | parameter) | weights! | architecture | algorithms! [of! | used])',
        'extract ..4 (weight | parameter | source code | architecture | (component | part) of! the! (service | model))',
        'attempt to! extract ..6 (model | training! data)',
        '(reconstruct | uncover | discover | find out | figure out | work out | determine | learn | deduce | probe) ..6 (internal workings! | inner workings! | internal structure | training! (set | data | process | method) | how! it works! | hyperparameter | architecture | system prompt | trade secrets!)',
        '(find out | figure out | work out | deduce | uncover | probe | guess) ..6 (weights! | parameters! | hyperparameter | hyper parameter)',
        'learn ..4 (hyperparameter | hyper parameter | source code | architecture | internals!)',
        '(take! apart! | take! ..4 apart! | dismantle | reverse engineered!)',
        '(反向 | 逆向 | 还原) (工程 | 编译 | 分析 | 破解 | 汇编 | 组译 | 推导 | 开发 | 解析)',
        '(反编译 | 反汇编 | 反组译 | 逆向 | 反解)',
        '(还原 | 推导 | 推断 | 提取 | 获取 | 获得 | 窃取 | 破解 | 复原 | 探知 | 窥探 | 探测 | 探究 | 反推 | 套取) ..10 (源 代码 | 源码 | [模型 | 底层 | 内部] (权重 | 参数 | 架构 | 结构 | 算法 | 逻辑) | 系统 提示词 | 底层 (实现 | 技术))',
      ],
      { force: [Force.prohibition] },
      read,
    ),
  ],
  say: () => 'The thing must not be reverse engineered.',
})

import { type CapMetric, capConditions, completeCaps, isMoney, rateIn, readAmount } from '../cap.ts'
import { defineKind, type Found, numberIn, type RestrictionBase, rule, type Values } from '../restriction.ts'
import { figure, tellCap } from '../tell.ts'

/** The grant covers a stated number of machines, copies, calls or seats and no more. */
export interface QuantityCap extends RestrictionBase {
  readonly kind: 'quantity-cap'
  /** What is counted. */
  readonly metric: 'devices' | 'copies' | 'servers' | 'requests' | 'seats' | 'parameters'
  /** How the number is compared: the clause bites when the measured number stands in this relation to `value`. */
  readonly comparator: '>' | '>='
  /** The threshold, as a plain number. */
  readonly value: number
  /** Over which time: `second`, `minute`, `hour`, `day`, `week`, `month`, `year`. */
  readonly period: string | null
}

const metrics: readonly CapMetric[] = ['devices', 'copies', 'servers', 'requests', 'seats', 'parameters']
const isQuantity = (metric: CapMetric): metric is QuantityCap['metric'] => metrics.includes(metric)

function read(found: Found): readonly Values<QuantityCap>[] | undefined {
  const cap = readAmount(found)
  if (cap === undefined || isMoney(found)) return undefined
  const value = numberIn(found, 'amount')
  const period = rateIn(found.view, cap)
  return cap.metrics.filter(isQuantity).map((metric) => ({ metric, comparator: cap.comparator, value, period }))
}

/** Somebody who is licensed, or something: what a job may use, or a limit that was raised, is technical talk. */
const licensed =
  'you | your | licensee | permission | variant | fine tune | included! | user | customer | company | organization | individual | subscriber | entity | license | agreement | plan | tier | subscription | model | derivative | software | weight | copy | material | work! | install | deploy | deployment | installation | permit | allow | grant | 您 | 你 | 用户 | 许可 | 被授权 | 企业 | 模型 | 软件 | 部署 | 安装 | 副本 | 调用 | 请求 | 接口 | 服务 | 授权 | 设备'

export const quantityCap = defineKind<QuantityCap>({
  kind: 'quantity-cap',
  family: 'eligibility',
  modality: 'condition',
  key: ['metric', 'value'],
  title: 'Quantity cap',
  meaning: [
    'The license counts things: on how many devices or servers the model may run, how many copies may be made, how many calls may be sent in a time, how many people may hold a seat. It comes from the licenses of desktop software and from the terms of web services, and it is found in community licenses that give small deployments away.',
    'The number has to be watched where machines come and go by themselves: a cluster that scales up can break the license overnight. More usually costs a fee.',
  ].join('\n\n'),
  rules: [
    rule('{amount:count}', { ...capConditions, needs: [licensed] }, read),
    rule(
      [
        '(on! | to! | onto! | in!) a! single (device | computer | machine | workstation | gpu | processor | terminal | installation)',
        '(single! | one!) (machine! | device! | computer! | server! | workstation!) license',
        '(on! | to! | onto! | in!) (only one! | one! only) (device | computer | machine | workstation | gpu | processor | terminal | installation)',
      ],
      { needs: ['(install | use | run | copy | deploy | load | execute)'], unless: ['(memory | file | section | document)'] },
      () => ({ metric: 'devices', comparator: '>', value: 1, period: null }),
    ),
    rule(
      '(license | licensed! | install | use | run | deploy) ..6 (for! | on! | by!) [only | exactly | the] {amount:count} (named! user | named! individual | seat | device | computer | server | machine | gpu | workstation | processor | node)',
      { unless: ['(recommend | test | train | benchmark | hour | require)'] },
      (found) => {
        const noun = found.view.words(found.end - 1, found.end).toLowerCase()
        const metric = /^(user|individual|seat)/.test(noun) ? 'seats' : /^(server|node)/.test(noun) ? 'servers' : 'devices'
        return { metric, comparator: '>', value: numberIn(found, 'amount'), period: null }
      },
    ),
    rule(
      '(make | keep | retain | create) (a! single | only one! | one! [archival | backup | back up]) [archival | backup | back up] copy',
      { needs: ['(may | only | except)'] },
      () => ({ metric: 'copies', comparator: '>', value: 1, period: null }),
    ),
  ],
  // A duty that begins with a number of copies ("cover texts on more than 100") limits no use.
  refine: (drafts, context) => completeCaps(drafts, context, ({ consequence }) => ({ consequence })).filter(({ values }) => values.consequence !== 'display-attribution'),
  say: (cap) => tellCap(`${figure(cap.value)} ${cap.metric}${cap.period === null ? '' : ` a ${cap.period}`}`, cap),
})

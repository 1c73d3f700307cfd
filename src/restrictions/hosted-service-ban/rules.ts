import { isPartial } from '../partial.ts'
import { type ClauseView, type Draft, defineKind, Force, type Found, probe, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** The thing must not be offered as a service. */
export interface HostedServiceBan extends RestrictionBase {
  readonly kind: 'hosted-service-ban'
  /** Which services: through an API, hosted or managed for others, or any. */
  readonly scope: 'api' | 'managed-service' | 'any' | null
}

const SERVICE =
  '((hosted! | hosting! | managed! | cloud! | remote! | inference! | remotely! accessible! | model! serving! | online! | web!) [or! _ | based! | and! _] (service | offering | basis | access | api | endpoint | solution | instance) | as! a! [_] service! | saas | paas | maas | service! bureau | time! sharing | timesharing | timeshare | (api | apis! | application! programming! interface) | hosting! use | shared! instances!)'
const SERVICE_ZH =
  '((托管 | 云 | 在线 | 远程 | 推理 | 模型 即 | 网络) 服务 | 托管 | 云端 | API [服务 | 接口] | (接口 | 调用) 服务 | 应用 程序 [编程] 接口 | 接口 | SaaS [服务] | MaaS [服务])'
const OFFER = '(offer | provide | make! | making! | host | serve | expose | sell | use | operate | deploy | distribute | enable | commercialize | access | utilize)'

const api = probe('api | apis! | application! programming! interface | endpoint | 接口')
const managed = probe('(managed! | hosted! | cloud!) [or! _] service | saas | as! a! service | service! bureau | timesharing | time! sharing | 托管 | 云')
const joined = probe('(service | saas | platform) ..4 (or! | and! | via! | 或 | 及) ..4 (api | apis! | interface | 接口) | (api | apis!) (or! | and!) ..3 (service | saas)')
const formOf = probe('in! ..6 (api | interface) form | (via | through) [an! | the!] (api | apis!)')

/** What is barred to users of the licensor's own service, or said of keys and limits, is another matter. */
const ownService = probe(
  '(api! key | rate limit | our! (service | api) | the! api! | the! services! | {maker:name} api | use of! the! service) | distribution ..6 means | considered ..4 distribution | (content | abuse | illegal | unlawful | harmful) ..6 (api | service) | (user | personal) data | 违法 | 非法',
)

function read(found: Found): Values<HostedServiceBan> | undefined {
  const { view, start } = found
  if (isPartial(view, start) || view.has(ownService)) return undefined
  return { scope: scopeOf(view) }
}

function scopeOf(view: ClauseView): HostedServiceBan['scope'] {
  const hasApi = view.has(api)
  const hasManaged = view.has(managed)
  if (view.has(joined)) return 'any'
  if (view.has(formOf)) return 'api'
  return hasApi ? (hasManaged ? 'any' : 'api') : hasManaged ? 'managed-service' : 'any'
}

export const hostedServiceBan = defineKind<HostedServiceBan>({
  kind: 'hosted-service-ban',
  family: 'access',
  title: 'No hosted service',
  meaning:
    'The thing must not be offered to others as a service: no API on top of the weights, no managed hosting, no shared instances, or none without a license. Source-available licenses for databases made it known; some model licenses keep hosting for those who apply for it, while a product that uses the model in the background stays free.\n\nLook where the line runs: an end-user product with the model inside is mostly allowed, reselling plain inference is not. Some texts define distribution so wide that an API counts as one; that alone is no ban.',
  rules: [
    rule(
      [`${OFFER} ..16 ${SERVICE}`],
      {
        force: [Force.prohibition],
        needs: ['(third party | others! | other person | customer | user | anyone | offer | provide | make! available | enable | host | hosted! | resell | bureau | sell)'],
      },
      read,
    ),
    // The service in other words: behind an endpoint, over a network, for a fee.
    rule(
      [
        `(behind! | through | via! | over! | by! means! of!) [a! | an! | your | any | some!] ..2 (api | apis! | endpoint | programming! interface | web! interface | gateway) ..8 (third | others! | outsider | outsiders! | public | customer | anyone | outside | other | external)`,
        `(make | made! | making! | render) ..8 (functionality | capability | capabilities! | inference | features! | model | weight | software | it!) ..4 (available | accessible) ..6 (third | others! | outsiders! | customer | public) ..8 (over! | via! | through | network | internet | remotely | api)`,
        `(let! | allow | permit | enable | invite) ..6 (third | others! | outsiders! | customer | strangers! | public | anyone | other) ..4 (query | call! | access | use) ..8 (remotely! | over! | via! | through | endpoint | api | network | server)`,
        `(run | operate | host | serve | set! up! | stand! up!) ..6 (for! | on! behalf of! | to!) ..2 (third party | third parties! | others! | customers! | clients! | outsiders! | other (people | companies! | persons!)) ..6`,
        `(rent | sell | offer | resell | monetize | charge) ..6 (access | inference | queries! | compute | calls! | capacity) ..3 (to! | on! | against! | for!) ..6 (model | weight | software | it! | third | others! | customer)`,
        `inference ..2 (as! a! service | service | endpoint)`,
        `(wrap | package | repackage | put! | place | hide) ..6 (in! | into! | behind! | inside!) ..2 (api | endpoint | paid service | web service | cloud service)`,
      ],
      { force: [Force.prohibition], unless: ['(rate limit | api! key | malware | personal data | unauthorized! access)', 'source! code'] },
      read,
    ),
    rule(
      [
        `(hosted! | hosting! | managed! | cloud!) [use | service | services!] ..6 (require | need) ..4 (license | permission | agreement | authorization)`,
        `not! licensed! ..20 (hosting! use | hosted! (use | service) | managed! service)`,
        `(require | need | obtain | apply) ..10 (license | permission) ..12 (hosting! use | hosted! (use | service) | managed! service | api! service)`,
        `(offering! | offer | providing! | provide | selling! | sell) ..2 inference ..20 (need | needs! | require | requires!) ..4 (license | agreement | permission | consent | subscription)`,
        `(hosted! | managed! | hosting! | cloud!) (service | offering | use | right) ..2 (is! | are! | shall! be! | remain) ..1 reserved!`,
        `(hosted! | managed! | cloud!) service ..8 (prohibited! | not! (permitted! | allowed!) | excluded!)`,
      ],
      {},
      read,
    ),
    rule(
      ['(mean | means! | shall! mean!) ..12 (shared! instances! | managed! services! | hosted! service) ..28 (third party | others! | customer)'],
      { where: ['definition', 'sentence', 'item'], needs: ['hosting! use | hosted! use | competing! use'] },
      (found) => ({ scope: scopeOf(found.view) }),
    ),
    rule(
      [
        `(提供 | 部署 | 作为 | 以 | 通过 | 封装 [成 | 为] | 包装 [成 | 为] | 做 成 | 制成 | 搭建 | 开放 | 架设 | 运营) ..14 ${SERVICE_ZH}`,
        `${SERVICE_ZH} ..6 (形式 | 方式) ..16 (提供 | 开放 | 出售 | 运营)`,
        `(对外 | 向 ..4 (<zh-others> | 用户)) ..8 (提供 | 开放) ..14 (服务 | 接口 | 调用)`,
      ],
      {
        force: [Force.prohibition],
        needs: ['(售卖 | 出售 | 第三方 | 他人 | 对外 | 用户 | 客户 | 公众 | 提供 | 开放 | 运营)'],
        unless: ['(法律 | 医疗 | 投资 | 专业 | 违法) ..6 服务', '(账号 | 账户 | 密钥)'],
      },
      read,
    ),
  ],
  refine: (readings) => complete(readings),
  say: ({ scope }) =>
    scope === 'api'
      ? 'It must not be offered to others through an API.'
      : scope === 'managed-service'
        ? 'It must not be offered as a hosted or managed service.'
        : 'It must not be offered to others as a service.',
})

const defines = probe('hosting! use ..2 (mean | means!) | (mean | means!) ..12 (shared! instances! | managed! services!)')

/** One object. A definition alone bars nothing; where a ban uses it, it says which services are meant. */
function complete(readings: readonly Draft<HostedServiceBan>[]): readonly Draft<HostedServiceBan>[] {
  const bans = readings.filter(({ found }) => found.some(({ view }) => !view.has(defines)))
  if (bans.length === 0) return []
  const defined = readings.find(({ found }) => found.some(({ view }) => view.has(defines)))
  const scope = defined?.values.scope ?? bans.find(({ values }) => values.scope !== 'any')?.values.scope ?? bans[0]!.values.scope
  return [{ ...bans[0]!, found: readings.flatMap(({ found }) => found), values: { scope } }]
}

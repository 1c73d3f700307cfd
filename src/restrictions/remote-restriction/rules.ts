import { defineKind, type RestrictionBase, rule, STATED } from '../restriction.ts'

/** The licensor may limit or switch off use while the license lasts. */
export interface RemoteRestriction extends RestrictionBase {
  readonly kind: 'remote-restriction'
}

const thing =
  '(use! | usage | access | model | software! | service | account | contribution | weight | key | api | functionality | application | copy | derivative | work! | material | system)'

/** It is the user who may switch something off, or nobody at all. */
const remark = [
  '(you | licensee | user | recipient | customer) [also] (may! | can! | must | shall | should | will) ..4 (restrict | disable | suspend | deactivate | block)',
  '(functionality | feature) ..3 disabled ..2 by!',
  '(circumvent | bypass | remove | disable | interfere) ..10 (restriction | safeguard | measure | filter | protection)',
  '(could | might! | designed to!) ..2 (disable | overburden | impair)',
]

export const remoteRestriction = defineKind<RemoteRestriction>({
  kind: 'remote-restriction',
  family: 'standing',
  modality: 'reservation',
  title: 'Remote restriction',
  meaning:
    'The licensor may restrict, suspend or disable the use, from afar or otherwise, while the license still stands. RAIL licenses let the licensor "restrict (remotely or otherwise)" a use that breaks them; terms of a service say that access may be suspended; some licenses speak of switches built into the software.\n\nWith weights on your own disk it is mostly a threat. With an API, a license key or a phone-home it is an outage that another party decides on, and belongs into the risk register.',
  rules: [
    rule(
      [
        `(restrict | limit | block | prevent | suspend | curtail) [remotely or otherwise] [or! otherwise] ..4 remotely ..6 ${thing}`,
        `(restrict | limit | block | suspend | disable | deactivate | curtail) ..2 (remotely | remote) [or! otherwise] ..6 ${thing}`,
        `(remotely | remote! means!) ..4 (restrict | limit | disable | deactivate | suspend | block | terminate | lock | switch off)`,
        '(restrict | disable | deactivate | suspend | limit) ..16 (remotely | by! remote! means! | from! afar | from! a! distance | over! the! (air | network | internet))',
        `(disable | deactivate) ..4 (any! | the! | your!) ..3 ${thing} ..16 (disabling instruction | kill switch | pre installed | time bomb | electronic means)`,
        '(restrict | limit | suspend | disable | block | shut off | switch off | cut off) ..10 (by! (technical | electronic | remote) means! | technically)',
        'disabling (instruction | device | code | mechanism)',
        'kill switch',
        '(mechanism | means! | feature | function | device) ..8 (licensor | company | provider | {who:name}) ..3 (disable | deactivate | lock | restrict)',
      ],
      {
        force: STATED,
        unless: remark,
        needs: [
          'may! | reserve | reserves | right | can! | will | entitled | authorized | require | (retain | retains! | have! | has! | keep | keeps!) the! (ability | power | option | means)',
        ],
      },
      () => ({}),
    ),
    rule(
      [
        `(suspend | disable | deactivate | block | restrict! | restricting! | limit! | limiting! | throttle) [or! | and!] [terminate | revoke | limit | cancel | suspend | block | remove] ..2 (your! | all! | any! | the! | such! | licensee! | user!) ..4 (access | use! | usage | account | api key | license key)`,
        `(switch | turn | shut) (off! | down!) ..4 (model | software | service | access | api | key | copy | account | it!)`,
        `(cut! | cuts!) ..2 off! ..3 (access | service | account | you!)`,
        `(switch | turn | shut) ..3 (model | software | service | access | api | key | copy | account) ..1 (off! | down!)`,
        `(pull | revoke | lock | freeze | cancel) ..3 (api key | license key | access | account | credentials!)`,
        '(block | suspend | ban) (user | customer) ..6 (violate | breach | abuse)',
        '(block | suspend | throttle | disable | restrict) [or! _] access to! ..3 (model | service | api | weight | software)',
        'suspend [or!] [terminate | revoke] (access | service)',
        '(suspend | disable | block) access (immediately | at! once! | without | if! | when! | where!)',
      ],
      {
        force: STATED,
        unless: [...remark, '(request | process | test | job | pod | cluster | child) ..3 (is! | are!) suspended', 'this! (command | flag | option | setting)'],
        needs: [
          '(we! | licensor | company | provider | {who:name}) ..8 (may! | reserve | reserves | right | can! | will | entitled | free to!) ..24 (switch | turn | shut | cut! | lock | freeze | pull | suspend | disable | deactivate | block | restrict | limit | throttle) | (your | licensee | user) ..4 (access | use | account) ..4 (may! | can!) be! (suspended | disabled | restricted | blocked)',
          'license key | your | you | licensee | user | customer | model | usage | service | violation | breach',
        ],
      },
      () => ({}),
    ),
    rule(
      [
        '(your | licensee | customer | user) ..3 (access | use! | account | license key | token | api key | credentials! | keys!) ..6 (may! | can!) be! ..3 (suspended | disabled | restricted | blocked | deactivated)',
      ],
      { unless: remark },
      () => ({}),
    ),
    rule(
      [
        '(许可方 | 许可人 | 我们 | 我方 | 公司 | 授权方 | 提供方 | 平台 | 开发者 | 权利人 | 保留) ..10 (有权 | 可以 | 可 | 权利) ..24 (限制 | 中止 | 暂停 | 停止 | 禁用 | 停用 | 关闭 | 封禁) ..12 (使用 | 访问 | 服务 | 账号 | 账户 | 功能 | 权限 | 接口)',
        '远程 ..8 (限制 | 禁用 | 停用 | 关闭 | 锁定 | 终止)',
      ],
      { unless: ['(您 | 你 | 用户 | 被许可方) ..3 (可以 | 可 | 有权) ..10 (停止 | 关闭 | 停用)', '不得 ..10 (限制 | 禁用)'] },
      () => ({}),
    ),
  ],
  say: () => 'The licensor may restrict, suspend or disable your use of the model, remotely or otherwise.',
})

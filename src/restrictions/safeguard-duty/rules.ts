import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** The user must run filters, reviews or other measures against risks. */
export interface SafeguardDuty extends RestrictionBase {
  readonly kind: 'safeguard-duty'
}

const measure =
  '(safeguard | guardrail | guard rail | content filter | filter | moderation | safety measure | security measure | safety mitigation | mitigation | mitigation measure | human oversight | human review | human supervision | human in the loop | red teaming | red team | risk assessment | risk management | impact assessment | safety test | safety testing | content review | technical measure | precaution | monitoring | age verification | access control)'

export const safeguardDuty = defineKind<SafeguardDuty>({
  kind: 'safeguard-duty',
  family: 'duties',
  modality: 'obligation',
  title: 'Safeguard duty',
  meaning:
    'The user must keep up measures against what the model may do: filters for inputs and outputs, review by people, tests before release, an assessment of risks. Licenses say "implement appropriate safeguards" or "subject the output to human review"; Chinese ones ask for review of content.\n\nIt is work that lasts as long as the product: somebody must run the filter, keep records and be able to show them.',
  rules: [
    rule(
      [
        `(implement | maintain | apply | adopt | deploy | employ | take | establish | conduct | perform | put in place | provide! | provides! | providing! | ensure | carry out | undertake | integrate | operate) ..12 ${measure}`,
        `(must! | shall! | will! | should! | to!) use! ..12 ${measure}`,
        '(review | moderate | screen | filter | monitor | verify | check | evaluate) ..8 (output | generated! content | input | prompt) ..16 (before | prior | harmful | accuracy | by! (a! human | human))',
        '(output | generation | generated! content) ..12 (reviewed | moderated | screened | filtered | verified | monitored | checked)',
        'subject ..8 to! (human | manual) (review | oversight | supervision)',
      ],
      {
        force: [Force.obligation],
        needs: [
          '(you | your | licensee | user | deployer | recipient | customer | developer)',
          '(model | output | content | generated! | application | system | use | deployment | product | ai)',
        ],
        unless: [
          '(protect | secure | encrypt) ..12 (personal | account | password)',
          '(licensor | we! | company) ..2 (will | shall)',
          '(circumvent | bypass | disable | remove)',
          '(survive | survival)',
          '(failure | indemnify | defend)',
        ],
      },
      () => ({}),
    ),
    rule(
      [
        '(采取 | 建立 | 实施 | 部署 | 设置 | 履行 | 配备) ..20 (安全 措施 | 防护 | 过滤 | 审核 | 风险 评估 | 安全 评估 | 安全 机制 | 内容 安全 | 技术 措施 | 安全 管理)',
        '对 ..16 (输出 | 生成 内容 | 内容) ..8 进行 ..6 (审核 | 审查 | 过滤 | 评估)',
      ],
      { force: [Force.obligation], needs: ['您 | 你 | 用户 | 被许可 | 使用者 | 被授权'] },
      () => ({}),
    ),
  ],
  say: () => 'You must run safeguards: filters, review by people or other measures against risks.',
})

import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** Getting around what the licensor put in place to keep use in bounds is barred. */
export interface SafeguardCircumventionBan extends RestrictionBase {
  readonly kind: 'safeguard-circumvention-ban'
  /** What it is aimed at. */
  readonly target: 'safety' | 'watermark' | 'technical-measures' | 'license-terms' | null
}

type Target = NonNullable<SafeguardCircumventionBan['target']>

const getAround =
  '(tamper with! | switch! off! | turn! off! | do! away! with! | fine! tune! away! | train! away! | knock out | take! out! | peel off | tear out | circumvent | circumventing! | circumvention of! | bypass | disable | override | evade | evasion of! | defeat | deactivate | tamper | subvert | weaken | undermine | jailbreak | neutralize | degrade | disengage | dodge | break | remove | removal of! | avoid | impair | strip | alter | obscure | overcome | sidestep | work! around! | turn off | switch off | get around | get past! | slip past! | sneak past! | interfere with! | reduce ..3 (efficacy | effectiveness) of! | lower)'
const aroundZh = '(绕 过 | 规 避 | 破 坏 | 移 除 | 去 除 | 删 除 | 关 闭 | 禁 用 | 突 破 | 篡 改 | 避 开 | 削 弱 | 破 解 | 屏 蔽 | 绕 开 | 消 除 | 逃 避 | 干 扰)'

const objects: readonly (readonly [Target, string, string])[] = [
  [
    'safety',
    '(safety (measure | filter | feature | mechanism | guardrail | setting | system | control | mitigation | layer | check | restriction | training! | alignment | classifier | protocol | protection) | safeguard | guardrail | guard rail | (content | output | prompt | moderation | toxicity | abuse | safety | input) (filter | moderation | filtering! | control | classifier | screen! | screening! | checker) | moderation (system | tool | layer | feature) | (safety | moderation) (layer | net | system | training | prompt | classifier) | refusals! | content (safety | policy) (layer | filter | check) | moderation | alignment (training! | measure) | filter! | filters! | protective measure | refusal (mechanism | behavior | training!))',
    '(安 全 [性] [的] (机 制 | 措 施 | 护 栏 | 防 护 | 限 制 | 对 齐 | 过 滤 | 审 核 | 策 略 | 设 置 | 保 护 | 保 障 | 功 能 | 围 栏) | 内 容 (过 滤 | 审 核 | 安 全) | 防 护 (措 施 | 机 制) | 护 栏 | 过 滤 (器 | 机 制) | 审 核 机 制)',
  ],
  [
    'watermark',
    '(watermark | watermarking! | (signal | mark | marker | identifier | code) (embedded! | woven! | hidden! | inserted!) (in! | into!) | (invisible | hidden | embedded! | imperceptible | digital) (mark | marks! | marker | marking | signal | tag | identifier) | (provenance | content) (mark | metadata | signal | credential | marker | label) | invisible (mark | signature) | digital (signature | fingerprint) | (ai | machine) (generated! | generation) (label | mark | marker))',
    '([数 字 | 隐 式 | 显 式 | 隐 形] 水 印 | (隐 式 | 显 式 | 生 成 内 容) 标 识 | 来 源 (标 识 | 标 记) | 溯 源 (标 识 | 信 息))',
  ],
  [
    'technical-measures',
    '((technical | technological | security | protection | protective | access | copy | encryption | authentication | licensing! | copyright) (limitation | measure | protection | mechanism | control | feature | device | restriction | barrier | system) | security or! protection | digital rights management | drm | encryption | usage (restriction | limit | control | cap) | use restriction | rate limit | license key | (functionality | feature) disabled! | (restriction | limitation | security) ..3 (built | imposed! | implemented! | placed! | contained! | put! | used! by!))',
    '(技 术 (措 施 | 保 护 | 限 制 | 手 段) | 加 密 | 访 问 (控 制 | 限 制) | 使 用 限 制 | 认 证 机 制 | 授 权 (验 证 | 机 制) | 保 护 (措 施 | 机 制) | 速 率 限 制)',
  ],
  [
    'license-terms',
    '((term | restriction | limitation | condition | provision | obligation | requirement | prohibition) (of! | in! | under! | set! | contained! | herein | imposed! by!) ..6 (license | agreement | policy | terms! | herein) | (this! | the!) (license | agreement | acceptable use policy | use policy) !(key))',
    '((本 协 议 | 本 许 可 | 许 可 [协 议] | 本 政 策) [的 | 中 的] ..6 (限 制 | 条 款 | 约 定 | 规 定 | 义 务))',
  ],
]

/** Verbs that, of a license's terms, mean getting around them and not changing or ending them. */
const dodge = '(circumvent | circumventing! | circumvention of! | bypass | evade | evasion of! | work! around! | sidestep | get around | defeat)'

const patterns = (target: Target, en: string, zh: string): string[] =>
  target === 'license-terms'
    ? [`${dodge} ..6 ${en}`, `(绕 过 | 规 避 | 逃 避 | 绕 开 | 避 开) ..10 ${zh}`]
    : [
        `${getAround} [or! _] ..8 ${en}`,
        `${en} ..8 (may! | must! | shall! | can!) (not! | never!) be! ..2 (removed! | taken! | blurred! | altered! | disabled! | bypassed! | switched! | turned! | circumvented! | weakened! | defeated! | stripped! | hidden! | obscured! | erased! | tampered! | overridden! | deactivated!)`,
        `(strip | rid | free | cleanse | purge) ..4 (model | output | content | image | software | it! | weight) ..2 of! ..3 ${en}`,
        `(ignore | disregard | forget | abandon | suppress) ..3 ${en}`,
        `${aroundZh} ..14 ${zh}`,
        ...(target === 'safety' ? ['(jailbreak | jailbreaking! | jailbroken!)', '越 狱', '(prompt injection)'] : []),
        ...(target === 'technical-measures' ? ['(enable | restore | unlock) ..3 (functionality | feature) ..3 (disabled! | locked! | restricted!)'] : []),
      ]

/** "Usage restrictions or other safety measures" is about safety: what is named there is one thing. */
const safetyToo = '(usage restriction | restriction | limitation) or other safety'

/** Bans on getting around safeguards, marks, technical measures or the terms themselves. */
export const safeguardCircumventionBan = defineKind<SafeguardCircumventionBan>({
  kind: 'safeguard-circumvention-ban',
  family: 'access',
  title: 'Safeguard circumvention ban',
  meaning:
    'You must not get around what keeps the use of the model in bounds: its safety filters and guardrails, watermarks in what it makes, technical protection such as encryption or license keys, or the terms of the license itself. Licenses say it as an item of the use policy, as a ban on “circumventing”, “bypassing” or “disabling”, or by ending the license of whoever does so.\n\n' +
    'What it costs: fine-tuning away refusals, red-teaming in public or stripping a watermark may break the license, even for research. If you harden or replace a safeguard, keep a record that it protects at least as well.',
  rules: objects.flatMap(([target, en, zh]) => {
    const ways = patterns(target, en, zh)
    const unless = [
      ...(target === 'technical-measures' ? [safetyToo] : []),
      // Malware that disables a stranger's computer is a field of use.
      '(malware | malicious (code | software) | 恶 意 (代 码 | 软 件))',
      // Creative Commons licenses promise not to forbid it.
      '(waive | authorize | forbid) ..24 (modification | circumvent)',
      ...(target === 'watermark' ? ['without ..6 (watermark | caption)'] : []),
    ]
    return [
      // "Leave the filter switched on": told by what must stay.
      ...(target === 'safety' || target === 'watermark' || target === 'technical-measures'
        ? [
            rule<{ target: Target }>(
              [
                `(leave | keep | retain | maintain | preserve) ..4 ${en} ..4 (on! | enabled! | active | intact | in! place | in! force | switched! on! | running! | untouched | in! effect | operational)`,
                `${en} ..8 (must! | shall! | has! to! | have! to! | is! to! | are! to!) ..2 (stay | remain | be! (left! | kept!)) ..3 (on! | enabled! | active | intact | in! place | switched! on! | untouched | in! effect)`,
              ],
              { force: [Force.obligation], unless },
              () => ({ target }),
            ),
          ]
        : []),
      rule<{ target: Target }>(ways, { force: [Force.prohibition], unless }, () => ({ target })),
      rule<{ target: Target }>(
        ways,
        {
          force: [Force.none, Force.obligation, Force.permission, Force.licensor, Force.reservation],
          needs: [
            '(if! | if | upon | where! | 如 | 若)',
            '(terminate | termination | end! | ends! | void | voids! | forfeit | lose | revoke | breach | 终 止 | 失 效)',
            '(you | licensee | user | anyone | 您 | 你 | 用 户)',
          ],
          unless: [...unless, '(we! | licensor) may! (remove | disable)'],
          modality: 'condition',
        },
        () => ({ target }),
      ),
    ]
  }),
  say: ({ target }) => {
    switch (target) {
      case 'safety':
        return 'You must not get around its safety measures.'
      case 'watermark':
        return 'You must not remove or hide its watermarks.'
      case 'technical-measures':
        return 'You must not get around its technical protection.'
      case 'license-terms':
        return 'You must not get around the terms of the license.'
      default:
        return 'You must not get around its safeguards.'
    }
  },
})

import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** Users must move to newer versions. */
export interface UpdateDuty extends RestrictionBase {
  readonly kind: 'update-duty'
}

const newest = '(latest | newest | most! (recent | current) | newer | updated! | current | up to! date)'
const thing = '(version | release | update | model | weight | checkpoint | iteration | edition | software)'

export const updateDuty = defineKind<UpdateDuty>({
  kind: 'update-duty',
  family: 'duties',
  modality: 'obligation',
  title: 'Update duty',
  meaning:
    'You must move to the newest version of the model, by reasonable efforts or within a time. Early responsible-AI licenses have it, so that a flaw found later can be mended everywhere.\n\n' +
    'What it costs: you may not freeze a version that you tested and shipped, at least not for good.',
  rules: [
    rule(
      [
        `(use | upgrade | update | move | migrate | switch | install | adopt | deploy | transition | implement) ..6 ${newest} ${thing}`,
        `(effort | endeavor | step) ..6 (use | work with! | stay on! | keep to! | upgrade | update | move | migrate | adopt | run | deploy) ..4 ${newest} ..4 ${thing}`,
        `(stop! | cease! | discontinue) ..2 (use | using!) ..3 (old | older | earlier | previous | prior | outdated | superseded)`,
        `(install | apply | adopt | deploy) ..4 (update | patch | fix) ..8 (promptly | within | after | available | soon)`,
        `(install | apply | adopt) ..1 (update | patch | fix) promptly`,
        `(update | patch) ..10 (deploy | install | apply) (it! | them!) ..2 (delay | promptly | immediately | within)`,
        `(keep | kept!) ..3 ${thing} ..2 (up to date | updated! | current)`,
        `(old | older | earlier | outdated | previous | superseded) ${thing} ..3 (must! | shall!) ..2 be! (replaced! | retired! | updated! | upgraded!)`,
        `(replace | update) ..3 (earlier | old | older | previous | outdated) (weight | version | copy | model | release)`,
        `(replace | retire | discontinue | stop! using! | cease! using!) ..10 (old | older | previous | prior | outdated | superseded | deprecated) ${thing}`,
        `(new | newer | updated! | corrected! | revised! | later | patched!) ${thing} ..8 (out! | available | released! | issued! | published! | appear | appears! | exists! | provided! | offered! | announced!) ..12 (switch | move | upgrade | update | migrate | change over! | replace | install | adopt | use! it! | take it! | transition)`,
        `(issue | release | publish | provide | offer) ..3 (corrected! | updated! | revised! | patched! | fixed! | new | newer) ${thing} ..14 (replace | update | switch | install | move | upgrade)`,
        `(switch | move | change over! | migrate | transition) ..4 (to! | over! to!) ..2 (it! | them! | ${thing} | the! (new | newer | latest | current)) ..8 (reasonable (time | period) | within | promptly | without [undue] delay | as! soon! as! | once | when)`,
        `(not! | never | no! longer) ..2 (run | use | operate | stay on! | remain on! | keep) ..4 (outdated | obsolete | superseded | old | older | previous | withdrawn | retired) ${thing}`,
        `(stay | remain | keep) (current | up to date) ..6 (${thing} | release | patch)`,
        `(always | only) (use | run | operate | deploy) ..3 (latest | current | newest | most recent) ..3 ${thing}`,
        `(install | apply !(to!) | adopt | deploy | switch to! | roll out) ..2 (corrected! | updated! | patched! | fixed! | revised! | new | newer | improved! | secure) ..1 ${thing} ..8 (delay | promptly | immediately | soon | within | once | when | after | available)`,
        `(old | older | earlier | previous | superseded | outdated) (ones! | ${thing}) ..6 (decommissioned! | retired! | withdrawn! | taken! out! | switched! off! | discontinued! | replaced! | shut! down!)`,
        `(release | releases! | released! | publish | publishes! | issue | issues! | provide | provides! | out! | available) ..4 (fix | patch | update | hotfix | correction | security release) ..8 (apply | install | deploy | adopt) ..2 (it! | them! | within | promptly | immediately)`,
        `(fix | patch | hotfix | correction | security update) ..10 (applied! | installed! | deployed! | adopted!) ..4 (within | promptly | immediately | without | once | as soon)`,
        `(upgrade | update | migrate) ..6 ${thing} ..6 within ..3 {time:duration}`,
        '(使用 | 更新 | 升级 | 采用 | 迁移 | 切换 | 换用 | 安装) ..10 (最 新 | 新) [的] (版本 | 版 | 模型)',
        '(停用 | 停止 使用 | 弃用 | 不 再 使用 | 淘汰) ..6 (旧 [的] 版 [本] | 老 版本 | 先前 [的] 版本 | 过期 版本)',
        '(新 版 [本] | 更新 | 补丁) ..20 (及时 | 尽快 | 立即 | 期限 内 | 日 内 | 天 内 | 小时 内) ..4 (更新 | 升级 | 安装 | 替换)',
      ],
      {
        force: [Force.obligation],
        unless: [
          '(licensor | we! | us! | company) ..2 (will! | shall!) ..6 (update | provide)',
          'not (required | obligated | need)',
          '(terms! | license | agreement | policy) ..4 (latest | current | updated!) version',
          '(latest | current | updated!) version of! ..3 (terms! | license | agreement | policy)',
        ],
      },
      () => ({}),
    ),
    rule(`(withdrawn! | recalled! | superseded! | deprecated! | outdated | obsolete) ${thing} ..4 be! used!`, { force: [Force.prohibition] }, () => ({})),
    rule(
      `(continue | keep | use | run | operate) ..4 (superseded | outdated | old | older | previous | deprecated | obsolete) ${thing}`,
      { force: [Force.prohibition], needs: ['new | newer | latest | current | update | release'] },
      () => ({}),
    ),
  ],
  say: () => 'Move to the newest version of the model.',
})

import { defineField, type Naming } from '../field.ts'

const other = (text: string, ways: readonly string[], more: Partial<Naming> = {}): Naming => ({ text, ways, qualifier: null, ...more })

/** Fields that no id names: each says in words what it is. */
export const otherFields = [
  defineField(
    'other',
    'for',
    other('uses against human rights', [
      '(violate | violating! | violation | contravene | abuse | undermine | infringe | contrary to! | inconsistent with! | breach | disregard | in! conflict with! | deprive) ..10 human rights!',
      'violation ..6 (declaration of! human rights!)',
      'human rights! (violation | abuse)',
      '(侵 犯 | 违 反 | 践 踏) ..6 人 权',
    ]),
    other('uses against human rights', ['(consistent | accordance | comply | compliance) ..3 human rights! (principle | law)'], {
      binding: true,
      unless: ['(conflict | laws! are!)'],
    }),
    other('harming the public interest', [
      '(harm | endanger | undermine | damage | prejudice | jeopardize | injure | contrary to! | against) ..6 public interest',
      '(危 害 | 损 害 | 损 及 | 侵 害 | 违 背 | 破 坏) ..12 (公 共 利 益 | 公 益)',
    ]),
    other(
      'infringing the rights and interests of people',
      ['infringe ..6 rights! and! interests! of! (human beings! | others!)', '侵 (犯 | 害) ..4 (人 类 | 他 人) [的] [合 法] 权 益'],
      {
        unless: ['(infringe ..12 intellectual property)', '知 识 产 权'],
      },
    ),
    other('acts against social ethics and morals', [
      '(violate | disrespect | contrary to! | offend | against | breach | contravene | undermine) ..6 (social (ethics | morality | morals!) | moral standard | public (morals! | morality | decency) | good! morals! | ethical (standard | norm | principle) | customs!)',
      '(违 背 | 违 反 | 破 坏 | 损 害 | 有 悖) ..10 (公 序 良 俗 | 社 会 公 德 | 道 德 | 伦 理)',
    ]),
    other('harming the environment', [
      '(harm | damage | destroy | pollute | degrade) ..5 (environment | ecosystem | biodiversity | climate)',
      '(ecocide | deforestation | deforest | fossil fuel | (oil | coal | gas) (exploration | extraction | drilling! | mining!))',
      '(破 坏 | 污 染 | 损 害) ..4 (环 境 | 生 态)',
    ]),
    other('cruelty to animals', ['(animal (cruelty | abuse | testing! | exploitation) | (harm | abuse | exploit) ..3 animals! | factory farming! | slaughter)', '(虐 待 动 物)']),
    other('inappropriate or offensive content', [
      '(inappropriate | objectionable | offensive | vulgar | profane) [(or | and) _] (content | material | output | image) [subject to! applicable regulatory requirement]',
      '(不 当 | 不 良 | 低 俗) [的] (内 容 | 信 息)',
    ]),
    other('evil', ['(good! [and | but] | for) not! [for!] evil', 'evil (purpose | end! | use!)'], { binding: true, needs: ['(shall | must | may | agree) ..12 use'] }),
    other('mining cryptocurrency', [
      '(mine | mining! ) ..2 (cryptocurrency | crypto | bitcoin)',
      '(cryptocurrency | crypto | bitcoin) mining!',
      '(虚 拟 (货 币 | 币) 挖 矿 | 挖 矿)',
    ]),
    other('uses that need a permit', [
      '(use | purpose | activity | application) ..2 that! (require | need) ..4 (permit | license | approval) ..6 authority',
      '(需 要 | 须 经 | 应 经) ..6 (许 可 | 审 批 | 批 准 | 备 案) 的 ..2 (场 合 | 场 景 | 用 途 | 领 域 | 活 动 | 业 务)',
    ]),
    other('cults and superstition', ['(邪 教 | 封 建 迷 信)']),
    other('scraping or harvesting the web', ['(scrape | scraping! | crawl) ..4 (website | web! | third! party site)'], { unless: ['(service | our!)'] }),
  ),
]

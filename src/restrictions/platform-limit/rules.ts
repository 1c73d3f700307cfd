import { defineKind, Force, type Found, type RestrictionBase, rule, type Values } from '../restriction.ts'

/** The model may run on or inside one vendor's things alone. */
export interface PlatformLimit extends RestrictionBase {
  readonly kind: 'platform-limit'
  /** What it is tied to, as the text gives it. */
  readonly only: string | null
  /** What exactly. */
  readonly what: 'product' | 'hardware' | 'service' | null
}

const hardware =
  '(hardware | handset | phone | tablet | headset | gpu | gpus! | chip | processor | device | accelerator | board | npu | robot | vehicle | appliance | workstation | chipset | soc | silicon | computer | machine | equipment)'
const product = '(sdk | application | app | product | software | runtime | framework | engine | toolkit | browser | operating system | game | library)'
const service = '(service | api | cloud | console | platform | marketplace | website | infrastructure | endpoint | environment)'
const own =
  '(our! | licensor s | company s | provider s | {maker:name} [s | branded! | made! | brand | certified! | approved!] | authorized! | approved! | certified! | supported!)'
const acts =
  '(execution | operation | inference | running! | use | run | deploy | execute | operate | install | access | host | load | perform inference | embed | integrate | distribute)'
/** Where the tie begins: behind the last preposition. */
const ties =
  '(on | with | in | inside | within | through | via | using! | by means of | by way of | in conjunction with | in connection with | in combination with | as part of | for use (with | on | in) | together with)'

const read =
  (what: NonNullable<PlatformLimit['what']>) =>
  (found: Found): Values<PlatformLimit> | undefined => {
    const maker = found.slots.maker
    if (maker !== undefined && notMakers.test(maker.value as string)) return undefined
    return { only: nounPhrase(found), what }
  }

/** Defined words of contracts are no makers. */
const notMakers =
  /^(?:You|Your|The|This|Section|Licensee|Agreement|License|Software|Program|Work|Model|Materials?|Derivative|Documentation|Licensed|Covered|Modification|Contribution|Product|Service|Source|Object|Internal|Research|Customer|User|Subscriber|Recipient|Client|Member|Institution|Participant|Deployer)/

const prepositions = new Set('on with in inside within through via of use combination conjunction connection part together outside than as'.split(' '))

/** The words that name what the model is tied to: what follows the last preposition of the match. */
function nounPhrase({ view, start, end }: Found): string | null {
  let from = end
  while (from > start && !prepositions.has(view.words(from - 1, from).toLowerCase())) from--
  const words = view.words(from, end).replace(/\s+/g, ' ').trim()
  return from === start || words === '' ? null : words
}

const unless = [
  '(trademark | logo | mark | name | feedback | court | brand! | brands! | notice | purpose of evaluating)',
  '(only | solely) in connection with [the | this | your] (software | license | agreement | model | material)',
]

/** Names that say what they are: "Acme GPUs", "Foobar Engine", "Acme Cloud". */
const sorts: readonly (readonly [RegExp, NonNullable<PlatformLimit['what']>])[] = [
  [/(?:Hardware|GPUs?|Chips?|Processors?|Devices?|Accelerators?|Boards?|NPUs?|TPUs?|Robots?|Workstations?|Silicon|Machines?|Systems?)$/i, 'hardware'],
  [/(?:SDK|Apps?|Applications?|Engine|Runtime|Framework|Toolkit|Studio|Browser|OS|Suite)$/i, 'product'],
  [/(?:API|Cloud|Console|Platform|Marketplace|Services?|Hub)$/i, 'service'],
]

function byName(found: Found): Values<PlatformLimit> | undefined {
  const only = found.slots.tied!.value as string
  const sort = sorts.find(([name]) => name.test(only))
  // "Only on GPUs" names no maker.
  return sort === undefined || notMakers.test(only) || !only.includes(' ') ? undefined : { only, what: sort[1] }
}

/** All ways of tying to one sort of thing. */
const ways = (thing: string): readonly string[] => [
  `(only | solely | exclusively) [be! used! | for! use | run | for!] ${ties} [the | a | an | any | systems with | systems using | top of] ..1 ${own} ..3 ${thing}`,
  `${acts} ..8 (only | solely | exclusively) ..3 ${ties} ..2 ${own} ..3 ${thing}`,
  `(only | solely | exclusively) be! (executed! | run! | used! | deployed! | operated! | accessed! | installed! | loaded!) ${ties} ..2 ${own} ..3 ${thing}`,
  `not ..6 ${acts} ..8 (outside [of] | other than (on | in | with | through | via | within | as part of | in connection with) | except (on | in | with | through | via)) ..2 ${own} ..3 ${thing}`,
  `${acts} ..4 (only | solely | exclusively) ${ties} ..2 ${thing} ..3 (sold! | made! | supplied! | manufactured! | provided! | approved! | certified! | operated! | offered! | designed!) by! ..2 ({maker:name} | us! | licensor | company | provider)`,
  `(no! | not!) ..2 (other! than! | but!) ..2 ${own} ..3 ${thing}`,
  `(bound! | tied! | locked! | pinned!) to ..3 ${own} ..3 ${thing}`,
  `(limited! | restricted! | confined! | tied!) to (use (on | with | in | within) | deployment on | running on) ..2 ${own} ..3 ${thing}`,
]
const ONLY_ZH = '(仅 | 只 | 限于 | 限在) [限 | 能 | 可 | 得 | 允许 | 许 | 支持]'
const NOT_ZH = '(不得 | 禁止 | 严禁 | 不可 | 不能 | 不允许)'
const HARDWARE_ZH = '(设备 | 芯片 | 硬件 | 显卡 | 处理器 | 服务器 | 加速 卡 | 算力 卡 | 开发 板 | 终端 | 机器人 | gpu | npu)'
const force = [Force.none, Force.permission, Force.prohibition, Force.obligation, Force.exception, Force.reservation, Force.licensor]

export const platformLimit = defineKind<PlatformLimit>({
  kind: 'platform-limit',
  family: 'eligibility',
  modality: 'condition',
  title: 'Platform limit',
  meaning: [
    "The model is tied to something else that the licensor makes or picks: it may run on one maker's chips alone, inside one product, or behind one service. The license looks free and moves the price to the thing it is tied to.",
    'It shuts out a change of cloud or hardware later on, and often running the model on machines of one\'s own. It is told from the "use with the software" of plug-ins, where the tied thing is what was licensed in the first place.',
  ].join('\n\n'),
  rules: [
    rule(
      [
        `(only | solely | exclusively) [be! (used! | executed! | run! | deployed! | operated! | installed! | loaded! | accessed!) | used! | for! use | run | for!] ${ties} [the | a | an | any | systems with | systems using | top of] {tied:name}`,
        `not ..6 ${acts} ..8 (outside [of] | other than (on | in | with | through | via | within)) [the | a | an] {tied:name}`,
        `(limited! | restricted! | confined! | tied!) to (use (on | with | in | within) | deployment on | running on) [the] {tied:name}`,
      ],
      { unless, needs: [acts], force },
      byName,
    ),
    rule(ways(hardware), { unless, needs: [acts], force }, read('hardware')),
    rule(ways(product), { unless, needs: [acts], force }, read('product')),
    rule(ways(service), { unless, needs: [acts], force }, read('service')),
    rule(
      ['(not | never) ..8 (on | with) (third party | non {maker:name} | competing!) [vendor | brand] ' + hardware],
      { unless, needs: [acts], force: [Force.prohibition] },
      () => ({ only: null, what: 'hardware' }),
    ),
    rule(
      ['(on! device | on! the! device | locally! on! the! device) (only! | exclusively! | alone!)', '(only! | solely! | exclusively!) ..2 on! device !(of! | by!)'],
      { force },
      () => ({ only: 'the device', what: 'hardware' }),
    ),
    rule(`(only | solely | exclusively) ..6 in (a | an | your) application ..3 (own | operate | control) ..3 by (you | licensee)`, { needs: [acts] }, () => ({
      only: 'an application of your own',
      what: 'product',
    })),
    rule(
      [
        `${ONLY_ZH} ..20 ${HARDWARE_ZH} [平台 | 产品 | 环境] [上 | 中 | 之上] ..4 (使用 | 运行 | 部署 | 安装 | 加载 | 推理)`,
        `${NOT_ZH} ..24 (其他 | 其它 | 第三方 | 非) ..12 ${HARDWARE_ZH} [平台 | 产品]`,
      ],
      { unless: ['(一台 | 单台 | 台数 | 数量)'] },
      (found) => ({
        only: chinesePhrase(found),
        what: 'hardware',
      }),
    ),
    rule(
      [`${ONLY_ZH} ..20 (sdk | 产品 | 应用 | 软件 | 框架 | 引擎 | 客户端 | 小程序 | 开发 套件) [中 | 内 | 之内] ..4 (使用 | 运行 | 部署 | 调用 | 集成)`],
      { unless: ['(内部 | 研究 | 自身 | 自有)'] },
      (found) => ({
        only: chinesePhrase(found),
        what: 'product',
      }),
    ),
    rule(
      [`${ONLY_ZH} ..20 (云 [平台] | 平台 | 服务 | 控制台 | 接口 | 网站) [上 | 中 | 内 | 之上] ..4 (使用 | 运行 | 部署 | 调用 | 访问)`],
      { unless: ['(内部 | 研究 | 自身 | 自有)'] },
      (found) => ({
        only: chinesePhrase(found),
        what: 'service',
      }),
    ),
  ],
  say: ({ only, what }) => `The model may be used only with ${only ?? (what === null ? 'what the licensor names' : `the ${what} that the licensor names`)}.`,
})

/** "仅可在 … 上运行": what stands between. */
function chinesePhrase({ view, start, end }: Found): string | null {
  return /(?:在|于|通过|搭载)\s*(.{2,40}?)\s*(?:上|中|内)?\s*(?:使用|运行|部署|安装|加载|推理|调用|集成|访问)$/.exec(view.words(start, end))?.[1] ?? null
}

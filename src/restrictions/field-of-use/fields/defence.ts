import { defineField } from '../field.ts'

/** Kinds of weapons that are weapons of mass destruction. */
const massKinds = '(nuclear | chemical | biological | bacteriological | radiological | toxin | atomic)'
const massRun = `${massKinds} [and | or] [${massKinds}] [and | or] [and | or] [${massKinds}] [and | or] [and | or] [${massKinds}]`
const end = '[purpose | use! | uses! | application | activity | operation | action | project | program | sector | industry | end! use!]'

/** Fields of use: defence. */
export const defence = [
  defineField('military', 'for military purposes or warfare', [
    '(army | navy | air! force! | troops! | soldier | hostilities! | warfighting | armed! services! | warships! | battle | combatant) !(endorse)',
    '(defense | war) (work | project | research | use! | uses! | activity | ministry | force | effort | related)',
    '(waging! | conduct of!) ..2 war',
    `(military | paramilitary | warfare | militaristic | wartime | battlefield) !(agency | personnel | service! member | end! user | veteran | insignia | emblem | rank | honor) ${end}`,
    `armed! (forces! | conflict) ${end}`,
    `(national | homeland) defense ${end}`,
    'defense (industry | sector | contractor | contract | purpose | application | ministry | department | system)',
    'war! (crime | effort)',
    '(wage | conduct | support | prosecute | plan) ..2 (war! | wars!)',
    'combat! (operation | use! | system | mission | purpose)',
    '(traffic in! arms regulations | itar)',
    '(军 事 | 军 用 | 军 工 | 战 争 | 国 防 | 武 装 冲 突 | 作 战) [(目 的 | 用 途 | 活 动 | 领 域 | 行 动)]',
    '(軍 事 | militarisch | militarische | militarischen | militarischer | kriegsfuhrung | 戦 争)',
  ]),
  defineField('weapons', 'to develop, make or use weapons', {
    ways: [
      '(weapons! | arms! | munitions! | warhead | rifle | artillery | torpedo | drone strike | killer robot) ..2 (guidance | targeting! | aiming! | design | manufacture | development | research | trade | system)',
      '(guide | aim | steer | arm) ..3 (missile | warhead | torpedo | rocket | munition)',
      '(lethal | kinetic) ..2 (force | system | autonomous | weapon | targeting!)',
      '(instrument | device) (designed | intended | made) to! (kill | injure | maim)',
      '(pistol | warhead | artillery | rifle | torpedo | killer robot)',
      '(weapon | weaponry | weaponize | firearm | guns! | gun! | ammunition | munition | missile | explosive | ordnance | armament | bomb | grenade | landmine) !(of mass | of! mass) [(development | design | manufacture | production | system | technology | trafficking)]',
      '(of! | in!) arms! !(length | race)',
      'arms! (trade | trafficking | dealing | dealer | manufacture | production | industry | sale)',
      '(traffic in! arms regulations | itar)',
      '(武 器 | 枪 支 | 枪 械 | 弹 药 | 爆 炸 物 | 炸 弹 | 炸 药 | 导 弹 | 军 火)',
      '(兵 器 | 銃 器 | waffen | waffensysteme)',
    ],
    notAfter: /(?:chemical|biological|nuclear|radiological|bacteriological|atomic|toxin|nuclear,)\s+$|(?:破坏性|杀伤性|毁灭性|核|生化|化学|生物|杀\s*伤\s*性)\s*$/i,
  }),
  defineField('mass-destruction-weapons', 'for weapons of mass destruction', [
    '(poison gas | nerve gas | mustard gas | sarin | anthrax | germ warfare | chemical attack | biological attack)',
    '(chemical | biological | radiological | nuclear) ..3 (agent | substance | material | pathogen) ..5 (kill | killing! | weapon | mass casualty | attack | harm)',
    'mass! destruction',
    '(weapon | means) of! mass (destruction | casualty)',
    '(wmd | cbrn | cbrne | bioweapon | bioterrorism)',
    `${massRun} (weapon | weaponry | warfare | agent | munition | attack)`,
    '(chemical | biological | radiological) [and | or] [and] (chemical | biological | radiological | nuclear)',
    '(nerve! agent | dirty bomb | mass casualty weapon | biological threat | pathogen ..4 (enhance | weaponize | synthesize))',
    '(大 规 模 (杀 伤 | 毁 灭 | 破 坏) [性] [的] 武 器 | (生 化 | 化 学 | 生 物 | 核 | 放 射 性) [(和 | 或 | 及 | 以 及)] [(生 化 | 化 学 | 生 物 | 核 | 放 射 性)] [(和 | 或 | 及 | 以 及)] [(生 化 | 化 学 | 生 物 | 核)] [等] 武 器)',
    '(大 量 破 壊 兵 器 | massenvernichtungswaffen)',
  ]),
  defineField('nuclear', 'in nuclear industries or applications', [
    'nuclear (fuel! cycle | fuel | reactor design | enrichment | fission | fusion)',
    '(uranium | plutonium | fissile) ..2',
    '(atomic | nuclear) (energy | industry | sector)',
    `nuclear !(and | or | chemical | biological | radiological | weapon | warfare | facility | plant | reactor | station | installation | site | power (plant | station) | attack) [or! atomic] [(industry | technology | material | energy | power | application | proliferation | program | fuel | activity | sector | purpose | research | end! use! | explosive)]`,
    'nuclear (and | or) _ (industry | technology | material | energy | application)',
    '核 (工 业 | 能 | 技 术 | 材 料 | 产 业 | 应 用 | 领 域 | 燃 料 | 扩 散 | 项 目)',
    '(原 子 力 | kerntechnik)',
  ]),
  defineField('espionage', 'for espionage', [
    '(spy! | spies! | spying!) ..4 (on behalf of | for!) ..3 (state | government | power | company | competitor)',
    '(secret | covert | clandestine) ..2 (service | intelligence | surveillance of! (state | government))',
    '(steal | theft of!) ..3 (state! secret | trade secret | industrial secret | classified! information)',
    '(espionage | spying! | spycraft)',
    'intelligence (gather | collection | operation | activity | purpose | agency use!)',
    '(间 谍 | 谍 报 | 情 报 (收 集 | 搜 集 | 刺 探 | 活 动) | (窃 取 | 刺 探) ..6 (机 密 | 情 报))',
    '(スパイ | spionage)',
  ]),
  defineField('terrorism', 'for terrorism or violent extremism', [
    '(back | support | fund | finance | aid | assist | promote | glorify | praise | recruit) ..4 (terrorist | terror! | extremist | jihadist | insurgent)',
    '(radicalization | radicalize | jihadist)',
    '(terrorism | terrorist | terrorize | extremism | extremist | ecoterrorism) [(content | activity | act! | acts! | organization | group | purpose | material | propaganda | attack)]',
    '(act! | acts!) of! terror!',
    'terror! (act! | acts! | attack | group | organization)',
    '(恐 怖 [(主 义 | 活 动 | 组 织 | 袭 击 | 分 子 | 势 力 | 信 息 | 内 容)] | 极 端 主 义 | 暴 恐 | 涉 恐)',
    '(テロ | terrorismus | テ ロ)',
  ]),
]

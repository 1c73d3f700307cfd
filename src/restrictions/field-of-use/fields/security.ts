import { defineField } from '../field.ts'

const system =
  '(website | web! site | computer | network | server | device | information system | it system | electronic system | computing | digital system | infrastructure | system! | systems!)'

/** Fields of use: security. */
export const security = [
  defineField('malware', 'to make malware or to attack computer systems', {
    ways: [
      '(malware | ransomware | spyware | trojan | botnet | keylogger | rootkit | adware | cyberattack | cyberweapon | cyberwarfare | ddos | hacking! | cybercrime)',
      '(malicious | harmful | destructive | hostile) [computer] (code! | codes! | software | script | program | payload | file | computer code) ',
      'computer (virus | worm | contaminant | intrusion | crime)',
      '(virus | worm) ..3 (trojan | worm | malware | malicious | spyware | bots!)',
      'cyber (attack | weapon | crime | operation | warfare | offense | espionage | security attack)',
      '(denial of! service | zero day | exploit kit | logic bomb | time bomb | back! door | backdoor)',
      '(gain | obtain | attempt | enable | facilitate) ..3 unauthorized! access',
      `unauthorized! access ..4 ${system}`,
      'violate ..2 security ..8 (network | computer | system | device)',
      `(hack | break) into ..6`,
      `(disable | overburden | impair | disrupt | attack | compromise | sabotage | harm | infiltrate | cripple | damaging! | damage !(for! | arising! | of!)) ..10 (computer | network | server | electronic system | information system | website)`,
      '(exploit | scan! for! | discover) ..3 (security | software | system | network) (vulnerability | flaw | weakness)',
      '恶 意 (代 码 | 软 件 | 程 序 | 脚 本 | 攻 击)',
      '(病 毒 | 木 马 | 蠕 虫 | 勒 索 软 件 | 间 谍 软 件 | 僵 尸 网 络 | 黑 客 | 后 门 程 序)',
      '网 络 [(安 全)] (攻 击 | 入 侵 | 犯 罪)',
      '(攻 击 | 入 侵 | 破 坏 | 干 扰) ..8 (系 统 | 网 络 | 服 务 器 | 网 站)',
      '(マルウェア | schadsoftware)',
    ],
    qualifier: null,
  }),
  defineField('critical-infrastructure', 'to run critical infrastructure', [
    'critical [(and | or)] [(national | digital | public | physical | information | energy)] [(and | or)] [(information | key | essential)] infrastructure',
    '(power | electrical | electricity | energy) grid',
    '(water | energy | electricity | gas) (supply | treatment | distribution) (system | network | facility | infrastructure)',
    'critical (facility | utility | supply)',
    '关 键 [(信 息 | 基 础 | 信 息 基 础 | 性)] [(基 础)] 设 施',
    '(重 要 基 础 设 施 | 重 要 イ ン フ ラ | kritische infrastruktur)',
  ]),
  defineField('high-risk-systems', 'in high-risk or safety-critical systems', {
    ways: [
      'life [(and | or)] (support | saving! | sustaining! | critical | safety) [(system | device | equipment | machine | application | function)]',
      'safety critical [(system | application | function | environment | use! | control)]',
      'mission critical [(system | application)]',
      'air traffic [control] [system]',
      '(aircraft | airplane | avionic | aviation | spacecraft | aerospace) [(navigation | control | communication | system | operation | safety)]',
      'nuclear (facility | reactor | plant | station | power (plant | station) | installation | site)',
      '(autonomous | self driving | driverless | automated) (vehicle | driving | car | weapon system)',
      'high! risk (use! | uses! | activity | application | system | ai | environment | purpose | scenario | deployment | situation)',
      'high! hazard (environment | activity | application)',
      '(ultrahazardous | ultra hazardous | hazardous) (activity | environment | application | facility)',
      '(failure | fault | malfunction | error) ..16 (death | bodily | injury | loss of! life | physical damage)',
      'emergency (response | service | dispatch | communication)',
      '(fail safe | failsafe) (performance | control | operation)',
      '高 [度] (风 险 | 危) [性] [的] (系 统 | 场 景 | 活 动 | 领 域 | 用 途 | 应 用 | 环 境)',
      '生 命 (支 持 | 维 持 | 维 生) [(系 统 | 设 备)]',
      '(航 空 | 航 天 | 空 中 交 通 | 自 动 驾 驶 | 无 人 驾 驶 | 飞 行 (器 | 控 制))',
      '核 (设 施 | 电 站 | 电 厂 | 反 应 堆)',
      '安 全 (关 键 | 攸 关) [型] (系 统 | 应 用 | 场 景)',
    ],
  }),
  defineField('heavy-machinery', 'to operate heavy machinery or transport', [
    '(heavy | industrial | dangerous) (machinery | machine | equipment)',
    'transportation (technology | system | equipment | vehicle | infrastructure)',
    '(operate | operation of! | control of!) ..4 (machinery | vehicle | cranes! | train! | trains! | ships! | vessel)',
    '(重 型 (机 械 | 设 备 | 装 备) | 大 型 (机 械 | 设 备) | 交 通 运 输 (技 术 | 工 具 | 系 统) | 运 输 (技 术 | 工 具))',
    '(重 機 | schwere maschinen)',
  ]),
]

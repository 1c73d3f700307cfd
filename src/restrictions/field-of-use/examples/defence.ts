import type { Named } from './frames.ts'

export const defence: readonly Named[] = [
  {
    field: 'military',
    for: ['military purposes', 'any military or paramilitary application', 'warfare', 'activities of armed forces', 'projects of the defense industry', 'combat operations'],
    to: ['support military operations', 'wage war', 'supply the armed forces with targeting software', 'serve defense contractors'],
    zh: ['军事目的', '军用装备的研制', '战争或武装冲突', '国防工业项目'],
    also: ['Nobody may run the weights on behalf of warfare or any other military use.', 'No military use.', '被许可人不得出于任何军事目的复制或修改本软件。'],
    not: [
      'The Government is receiving commercial software as defined for civilian and military agencies alike.',
      'This version was trained on a corpus of naval history.',
      'The license covers non-military applications only.',
    ],
  },
  {
    field: 'weapons',
    for: ['the development of weapons', 'guns, ammunition or explosives', 'arms trafficking', 'missile guidance', 'building bombs'],
    to: ['design, make or trade firearms', 'develop autonomous weapon systems', 'help anyone manufacture explosives', 'give instructions for building a bomb'],
    zh: ['武器研发', '枪支弹药的制造或交易', '制造爆炸物', '导弹制导'],
    also: [
      'The license lapses if the software is used to build weapons.',
      'Any use of the model in munitions is forbidden.',
      'Under no circumstances shall the Program be used for developing, producing or improving weapons systems.',
    ],
    not: [
      'Under no circumstances shall Acme be liable for weapons that others make.',
      'The fire extinguisher must not be left near the server.',
      'You may not remove the armory of tests that comes with the code.',
    ],
  },
  {
    field: 'mass-destruction-weapons',
    for: ['weapons of mass destruction', 'chemical or biological weapons', 'nuclear, chemical, or biological weapons programs', 'radiological weapons', 'CBRN threats'],
    to: ['design biological weapons', 'produce chemical agents', 'plan a bioweapon attack', 'develop nuclear weapons'],
    zh: ['大规模杀伤性武器', '生化武器的研发', '核武器或化学武器', '大规模毁灭性武器的扩散'],
    also: [
      'The licensee warrants that the software will not be used in connection with nuclear, chemical or biological weapons or missiles capable of delivering them.',
      'No one may use the outputs to synthesize nerve agents.',
    ],
    not: ['The user must not store chemical formulas in the log.', 'The model card must not be changed when biological samples are described.'],
  },
  {
    field: 'nuclear',
    for: ['nuclear industries', 'nuclear technology', 'the service of nuclear energy', 'nuclear applications', 'the handling of nuclear material'],
    to: ['run nuclear programs', 'advance nuclear proliferation', 'enrich nuclear fuel'],
    zh: ['核工业', '核技术开发', '核材料处理', '核能领域'],
    also: ['The materials may not be used in the nuclear or chemical industry.', 'You shall not apply the model in the nuclear sector.'],
    not: ['The nucleus of the architecture must not be changed without notice.', 'You may not remove the core module.'],
  },
  {
    field: 'espionage',
    for: ['espionage', 'industrial espionage', 'spying', 'intelligence gathering', 'intelligence operations of any state'],
    to: ['engage in espionage', 'collect secrets for intelligence purposes such as espionage', 'carry out economic espionage'],
    zh: ['间谍活动', '刺探国家机密', '情报收集', '窃取他人机密'],
    also: ['Use for spying on foreign governments or companies is prohibited.', 'Espionage with the help of the weights is prohibited.'],
    not: ['The model shows signs of intelligence, which must not be overstated.', 'You must not misquote the intelligence benchmark.'],
  },
  {
    field: 'terrorism',
    for: ['terrorism', 'terrorist activities', 'violent extremism', 'the promotion of extremist content', 'fund-raising for terrorist groups'],
    to: ['plan or praise acts of terror', 'recruit for terrorist organizations', 'spread extremist propaganda', 'incite terrorism'],
    zh: ['恐怖主义', '宣扬极端主义', '资助恐怖组织', '策划恐怖袭击'],
    also: [
      'The following content may not be produced with the Model: propaganda for terrorist groups; incitement to violent acts.',
      'Promoting terrorism through the service is not allowed.',
      '不得利用本模型宣扬恐怖主义、极端主义。',
    ],
    not: ['You must not call the release terrific in advertisements.', 'In extreme heat the device must not be used.', 'You must not disable the anti-terrorism filter.'],
  },
]

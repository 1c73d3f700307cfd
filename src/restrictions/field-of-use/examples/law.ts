import type { Named } from './frames.ts'

export const lawFields: readonly Named[] = [
  {
    field: 'illegal-activity',
    for: ['illegal purposes', 'any unlawful activity', 'criminal activities', 'purposes prohibited by applicable law', 'illegal or harmful content', 'money laundering'],
    to: ['violate any applicable law', 'engage in illegal conduct', 'break the laws of any country', 'facilitate a crime', 'do anything in violation of local regulations'],
    zh: ['非法目的', '违法犯罪活动', '违反法律法规的行为', '法律法规禁止的用途', '洗钱'],
    also: [
      'You may use the Model only for purposes that are permitted by the law.',
      'You may use the model only for lawful purposes.',
      'The software may be used for legal purposes only.',
      '仅可将本模型用于合法目的。',
      'You must not use it in any way that violates any federal, state or local statute.',
    ],
    not: ['If a clause is held illegal, the rest shall not be affected.', 'The agreement is governed by the law of Utopia.', 'Acme may suspend you where the law requires it.'],
  },
  {
    field: 'controlled-substances',
    for: ['illegal drugs', 'controlled substances', 'drug trafficking', 'regulated or controlled substances', 'narcotics'],
    to: ['make illegal drugs', 'sell controlled substances', 'synthesize narcotics', 'promote recreational drugs'],
    zh: ['毒品交易', '制毒贩毒', '管制药品的买卖', '管制物质'],
    also: ['Advice on illicit drugs is prohibited.', '禁止用于毒品相关活动。'],
    not: ['The substance of this license must not be changed.', 'The controlled vocabulary may not be edited.', 'The driver must not be replaced.'],
  },
  {
    field: 'gambling',
    for: ['gambling', 'betting', 'online casinos', 'lottery services', 'wagering'],
    to: ['operate a casino', 'offer betting services', 'promote gambling', 'run lotteries and betting'],
    zh: ['赌博', '博彩业务', '开设赌场', '网络赌博'],
    also: [
      'Applications involving betting or games of chance, or the sale of narcotics, are not covered by this license.',
      'Gambling with the help of the outputs is prohibited.',
      '严禁将模型用于博彩。',
    ],
    not: ['You better not remove the notice.', 'The better model must not be renamed.'],
  },
  {
    field: 'ip-infringement',
    for: [
      'infringing the intellectual property of others',
      'copyright infringement',
      'purposes that violate third-party intellectual property rights',
      'software piracy',
      'counterfeit goods',
    ],
    to: [
      'infringe any copyright or patent',
      'misappropriate trade secrets',
      'violate the intellectual property rights of others',
      "infringe or misappropriate anyone's rights",
      'infringe the rights of any third party',
    ],
    zh: ['侵犯他人知识产权', '侵犯著作权', '侵犯商业秘密', '盗版'],
    also: [
      "Users agree that they won't generate material that violates someone else's copyright or trademark.",
      'You must not use it in any manner that infringes, misappropriates or violates a right of any third party.',
    ],
    not: ['Acme does not warrant non-infringement.', 'If you start patent litigation, your license ends.', 'This license does not grant patent rights.'],
  },
  {
    field: 'sanctions-evasion',
    for: ['evading sanctions', 'sanctions evasion', 'the circumvention of embargoes', 'violating trade sanctions'],
    to: ['evade economic sanctions', 'circumvent sanctions', 'disguise your location', 'avoid any embargo', 'hide the location of a user'],
    zh: ['规避制裁', '逃避经济制裁', '违反国际制裁', '绕过制裁措施'],
    also: ['The Service may not be used for circumventing embargoes or sanctions.', 'You will not mask your location by a proxy.'],
    not: ['Acme may sanction misuse.', 'The location of the file must not be changed.', 'Court sanctions may not be insured.'],
  },
  {
    field: 'national-security',
    for: ['endangering national security', 'acts that threaten public order', 'undermining state sovereignty', 'inciting separatism', 'harming national unity'],
    to: ['endanger national security', 'undermine social stability', 'overthrow the government', 'subvert state power', 'disrupt public order'],
    zh: ['危害国家安全', '颠覆国家政权', '破坏民族团结', '扰乱社会秩序', '分裂国家'],
    also: [
      'You must not use the Service to undermine state security, overthrow the government or disturb public order.',
      'You will not use it for any act that may harm national security or national unity.',
    ],
    not: ['The national anthem must not be used in advertising.', 'The order of the files must not be changed.', 'Security of the account may not be lowered.'],
  },
]

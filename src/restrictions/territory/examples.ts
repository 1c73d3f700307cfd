import { examples } from '../restriction.ts'
import type { Territory } from './rules.ts'

export default examples<Territory>([
  {
    reads: { excluded: ['EU', 'GB', 'KR'], allowed: null },
    from: [
      '"Territory" means the whole world, excluding the European Union, the United Kingdom and South Korea. You must not use the model outside the Territory.',
      'This license does not apply in the EU, the UK or the Republic of Korea.',
      'You may use the model in all countries other than the member states of the European Union, Great Britain and South Korea.',
      'You may not deploy the model in the European Union, in the United Kingdom or in South Korea.',
      'The license shall be valid throughout the world with the exception of the EU, the United Kingdom and South Korea.',
      '许可地域为全球，但不包括欧盟、英国和韩国。',
      '“地域”指除欧盟、英国和韩国以外的全球范围。',
    ],
  },
  {
    reads: { excluded: ['EU'], allowed: null },
    from: [
      'The rights under this license are not granted to you if you are domiciled in, or have your main place of business in, the European Union.',
      'Companies headquartered in the European Union may not exercise any right granted herein.',
      'If you reside in the European Union, you may not download the weights.',
      'No license is granted to persons located in the EU.',
      'You represent that you are not located in, and will not use the model in, the European Union.',
      'The licence excludes any use in the EU.',
      'Use of the model in the European Union is prohibited.',
      'Distribution of the weights in the EU is not permitted.',
      'You agree not to offer products based on the model to users in the European Union.',
      'Your rights under this license do not extend to the European Union.',
      '不得在欧盟境内使用本模型。',
      '本协议不适用于欧盟地区。',
      '位于欧盟的用户不得使用本模型。',
    ],
  },
  {
    reads: { excluded: ['EEA', 'CH', 'GB'], allowed: null },
    from: [
      'The model may not be used in the European Economic Area, Switzerland or the United Kingdom.',
      'Persons resident in the EEA, Switzerland or the UK are not licensed under this agreement.',
    ],
  },
  {
    reads: { allowed: ['CN'], excluded: null },
    from: [
      "The model may be used only within the territory of the People's Republic of China.",
      'The licensed territory is mainland China.',
      'This license is limited to mainland China.',
      'You must not use the model outside the territory of China.',
      '本模型仅限在中华人民共和国境内使用。',
      '您不得在中国大陆以外的地区提供基于本模型的服务。',
    ],
  },
  {
    reads: { allowed: ['US', 'CA'], excluded: null },
    from: [
      'This offer of a license is limited to the United States and Canada.',
      'The service may only be used by customers established in the United States or Canada.',
      'You may only use the model in the United States and Canada.',
    ],
  },
  { reads: { excluded: null, allowed: null }, from: ['You may only access the service within a supported country.', 'You must not use the model outside the licensed territory.'] },
  {
    reads: null,
    from: [
      'This license is governed by the laws of the State of California, United States, excluding its conflict of laws rules.',
      'The courts of England and Wales shall have exclusive jurisdiction.',
      'You shall not export the model to Cuba, Iran, North Korea or Syria.',
      'You warrant that you are not a resident of Iran, Syria or any country under US embargo.',
      'You may use the model worldwide.',
      'Acme is a company incorporated in France.',
      '"Acme" means Acme Ireland Ltd. if you are located in the EEA or Switzerland and Acme Inc. if you are located outside the EEA.',
      'You must not use the model to influence elections in the United States.',
      'EU residents have additional rights under the data protection law.',
      'The European Union funded this work. You may not sell it.',
      'Contact: Acme GmbH, Berlin, Germany. You may not remove this notice.',
      'You must not use the name of Acme in Germany without consent.',
      'You must comply with the law of each country in which you use the model, including the European Union.',
      'The software was developed in Germany and may be used freely.',
      'Sales to customers in India require care.',
      'Nothing in this license limits your rights as a consumer in the United Kingdom.',
      '本协议适用中华人民共和国法律（不包括香港、澳门和台湾）。',
      '数据仅在中华人民共和国境内存储。',
    ],
  },
])

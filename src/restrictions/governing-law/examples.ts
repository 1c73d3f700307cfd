import { examples } from '../restriction.ts'
import type { GoverningLaw } from './rules.ts'

export default examples<GoverningLaw>([
  { reads: { law: 'US-TX' }, from: ['Venue lies in Travis County, Texas; the law of Texas applies.'] },
  {
    reads: { law: 'US-NY', forum: null },
    from: [
      'The laws of the State of New York govern this License.',
      'New York law governs this Agreement.',
      'This agreement shall be construed under the laws of the United States and the State of New York, without its conflict rules.',
    ],
  },
  {
    reads: { law: 'DE' },
    from: [
      'This license is subject to the laws of Germany.',
      'German law applies to this contract.',
      'The laws of the Federal Republic of Germany shall govern this license, excluding the UN sales convention.',
      'Governing law: Germany.',
    ],
  },
  { reads: { law: 'GB-ENG' }, from: ['These terms are governed by the laws of England and Wales.', 'English law governs this license.'] },
  { reads: { law: 'CH', forum: 'Zurich', arbitration: false }, from: ['Swiss law governs this license. The courts of Zurich have exclusive jurisdiction.'] },
  { reads: { law: 'CA-ON' }, from: ['The laws of the Province of Ontario, and those of Canada that hold there, govern the Agreement.'] },
  { reads: { law: 'HK' }, from: ['The law of the Hong Kong Special Administrative Region governs this License.', '本协议适用香港特别行政区法律。'] },
  {
    reads: { law: 'SG', arbitration: true },
    from: ['Singapore law governs these terms. Any dispute shall be finally resolved by arbitration under the rules of the Singapore International Arbitration Centre.'],
  },
  {
    reads: { law: 'US-TX', forum: 'state and federal courts of Travis County, Texas', arbitration: false },
    from: ['The laws of Texas govern this License. The state and federal courts of Travis County, Texas shall have exclusive jurisdiction over any dispute.'],
  },
  {
    reads: { law: 'CN' },
    from: [
      'The agreement is governed by the laws of the People’s Republic of China.',
      'This license will be construed under PRC law.',
      'Disputes under this license are governed by the laws of mainland China (excluding Hong Kong and Macau).',
      '本协议适用中华人民共和国法律。',
      '本许可受中国法律管辖并依其解释。',
    ],
  },
  {
    reads: { law: 'CN', forum: '上海市浦东新区人民法院', arbitration: false },
    from: ['本协议适用中华人民共和国法律。因本协议产生的争议，应提交上海市浦东新区人民法院管辖。', '本协议的解释适用中国法律，如有争议，由上海市浦东新区人民法院管辖。'],
  },
  { reads: { law: null, forum: '深圳国际仲裁院', arbitration: true }, from: ['因本协议产生的任何争议，提交深圳国际仲裁院仲裁解决。'] },
  {
    reads: { law: null, arbitration: false },
    from: [
      'Each party submits to the exclusive jurisdiction of the courts of Oslo for any dispute about this license.',
      'Any action about these terms may be brought only in the courts of Lyon.',
    ],
  },
  { reads: { law: null, arbitration: true }, from: ['Any dispute about this Agreement is settled by binding arbitration.'] },
  { reads: { law: null, forum: null, arbitration: null }, from: ['This License is governed by the laws of the country in which the Licensor lives.'] },
  { reads: { law: 'AT' }, from: ['The present license is subject to Austrian law; the courts in Vienna shall be competent.'] },
  {
    reads: {},
    from: [
      'This contract is subject to the substantive laws of the Federal Republic of Germany, the UN sales convention being left out. Exclusive place of jurisdiction is Stuttgart.',
      'The present Terms shall be construed in accordance with French law. The courts of Lyon have sole competence over disputes between the Parties.',
      'Formation and performance of this Agreement are governed by the laws of Japan; the Tokyo District Court has exclusive jurisdiction at first instance.',
      'This Agreement shall be interpreted under the laws of the Republic of Korea. Disputes shall be submitted to the Seoul Central District Court as the court of first instance.',
      'Swiss law applies to the exclusion of its conflict of laws rules. Any controversy arising from or in relation to this license shall be finally resolved by arbitration under the Swiss Rules of International Arbitration; the seat is Geneva.',
      'This licence, with whatever duties follow from it outside contract, is governed by English law, and the courts of England and Wales alone decide.',
    ],
  },
  {
    reads: null,
    from: [
      'You must comply with the laws of your country.',
      'The Software is subject to the export control laws of the United States.',
      'If a court of competent jurisdiction finds a clause invalid, the others stay in force.',
      'The use of the model is governed by the terms of this license.',
      'The law of large numbers governs this estimate.',
      'The governing board of the project meets in Geneva.',
      'A court in Ohio ruled on the case in May.',
      'Apply the laws of physics in the solver.',
      'Class arbitration is not allowed.',
      '您应遵守中国法律法规。',
      '法院于周一作出判决。',
    ],
  },
  {
    reads: {},
    from: [
      'Japanese law governs this Agreement, and the Tokyo District Court shall have exclusive jurisdiction.',
      'Place of jurisdiction is Munich. German law applies.',
      'All disputes shall be referred to the London Court of International Arbitration; English law applies.',
      'Applicable law: Switzerland. Jurisdiction: Zurich.',
      'Any legal suit arising out of this license shall be instituted exclusively in the courts of the State of Delaware.',
      'The parties consent to the personal jurisdiction of the federal courts located in Boston, Massachusetts.',
      'These terms are interpreted according to Dutch law.',
      'The law of the Member State in which the Licensor resides shall govern this Licence.',
      '本协议的订立、履行及解释均适用中华人民共和国法律，争议由甲方所在地有管辖权的人民法院管辖。',
      '双方应友好协商解决争议；协商不成的，任何一方均可向北京仲裁委员会申请仲裁。',
      '本许可证受新加坡法律管辖。',
      'This License shall be construed pursuant to the laws of the Commonwealth of Massachusetts.',
      'The parties agree that Irish law shall govern this Agreement and that the Irish courts have exclusive jurisdiction.',
      'All disputes arising from this license shall be finally settled under the Rules of Arbitration of the International Chamber of Commerce.',
      'Subject to the laws of British Columbia, Canada, these terms are binding: they are governed by the laws of British Columbia.',
      'Venue for any dispute is in King County, Washington.',
      'This agreement shall be interpreted under the laws of the Dubai International Financial Centre.',
      'The competent court is the Regional Court of Stuttgart; German law shall apply.',
      '因本许可证引起的争议，由许可方所在地法院管辖。',
      '本合同争议提交中国国际经济贸易仲裁委员会按其规则仲裁，仲裁裁决是终局的。',
    ],
  },
  {
    reads: null,
    from: [
      'The court may modify the license.',
      'Licensee shall comply with German law and with the laws of the European Union.',
      'Either party may seek an injunction in any court.',
      'You are responsible for knowing the laws of your jurisdiction.',
    ],
  },
  { reads: { law: 'CN' }, from: ['本协议的订立、效力、解释、履行及争议解决均适用中华人民共和国法律。'] },
  { reads: { law: 'CN', arbitration: true }, from: ['因本协议引起的争议应提交中国国际经济贸易仲裁委员会在北京仲裁，适用中国法律。'] },
])

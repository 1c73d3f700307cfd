import type { Named } from './frames.ts'

export const professional: readonly Named[] = [
  {
    field: 'legal-advice',
    for: ['legal advice', 'giving legal opinions', 'legal counsel', 'legal or tax advice', 'the practice of law'],
    to: ['provide legal advice', 'practice law', 'offer legal representation', 'give legal guidance'],
    zh: ['提供法律意见', '法律咨询', '法律建议', '法律、税务咨询'],
    also: [
      "Don't use our models to give individual users tailored advice on health, on their legal situation or on investments unless a qualified professional has looked at it first.",
      'Advising clients is off the list: you must not use it for legal, medical or other professional advice.',
    ],
    not: ['This summary is not legal advice.', 'You must not remove the legal notices.', 'The legal entity may not be changed.'],
  },
  {
    field: 'financial-advice',
    for: ['financial advice', 'investment advice', 'tax advice', 'financial or investment recommendations', 'trading recommendations'],
    to: ['provide investment advice', 'give financial guidance', 'offer tax consulting services', 'make investment recommendations'],
    zh: ['提供投资建议', '理财咨询', '金融意见', '税务咨询'],
    also: ['Nobody may use the outputs as financial advice.'],
    not: ['The figures are not financial advice.', 'You must not send financial statements by mail.', 'Your investment in hardware must not be refunded by us.'],
  },
  {
    field: 'unlicensed-practice',
    for: [
      'the unlicensed practice of any profession',
      'unauthorized practice of law or medicine',
      'the practice of a profession without the required license',
      'the unqualified exercise of a regulated profession',
    ],
    to: [
      'engage in the unlicensed practice of any profession',
      'practice a profession without a license',
      'practise medicine as a profession unless duly licensed',
      'take part in the illegal practice of any profession',
    ],
    zh: ['无证执业', '未经许可从事专业服务', '非法行医', '无资质从业'],
    also: [
      'You will not practice a regulated profession by means of the Model without holding the required license.',
      'Unauthorized or unlicensed practice of any profession is prohibited.',
      '不得在未取得资格的情况下从事任何专业活动。',
    ],
    not: ['You must not print the license of a profession other than ours.', 'It is good practice to keep a log, which must not be deleted.'],
  },
]

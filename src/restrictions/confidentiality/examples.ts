import { examples } from '../restriction.ts'
import type { Confidentiality } from './rules.ts'

export default examples<Confidentiality>([
  { reads: {}, from: ['Confidential Information must be kept secret for three years.'] },
  {
    reads: {},
    from: [
      'You must keep the weights confidential.',
      'The licensee shall hold all technical information in confidence.',
      'You may not disclose confidential information of Acme to a third party.',
      'Recipient agrees to treat the Materials as confidential.',
      'The user shall protect the confidentiality of the model.',
      'You will not share the trade secrets that you learn from the software.',
      'You agree to be bound by a duty of confidentiality.',
      'Before access, you must sign a non-disclosure agreement.',
      'Each party shall maintain the secrecy of what it learns: it must keep it secret.',
      'Licensee must not reveal confidential results.',
      'Participants shall not divulge proprietary information of the provider.',
      '您应对从许可方获得的资料予以保密。',
      '用户须严格保密，不得向第三方泄露模型参数。',
      '双方应承担保密义务。',
    ],
  },
  {
    reads: {},
    from: ['The Recipient shall treat the Model as confidential.'],
  },
  {
    reads: null,
    from: [
      'We keep your data confidential.',
      'The recipe of the sauce is a secret.',
      'Your feedback is not considered confidential.',
      'Keep your password secret.',
      'You may share the results with anyone.',
      'The committee meets in confidence.',
      'Set the client secret in the config file.',
      'The minister disclosed the budget on Tuesday.',
      '我们重视您的隐私。',
      '请设置您的密钥。',
    ],
  },
  { reads: {}, from: ['乙方应对甲方未公开的技术资料负保密义务。'] },
])

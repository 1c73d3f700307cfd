import { examples } from '../restriction.ts'
import type { NoRedistribution } from './rules.ts'

export default examples<NoRedistribution>([
  {
    reads: { scope: 'model' },
    from: [
      'You may not redistribute the model.',
      'You shall not distribute the weights or share them with third parties.',
      'Redistribution of the software is prohibited.',
      'The checkpoint must not be made available to others.',
      'No right to distribute the model is granted.',
      'This license does not include the right to redistribute the software.',
      'The licensee must not publish the weights online.',
      'You agree not to provide copies of the dataset to any third party.',
      'You must not:\n(a) decompile the software;\n(b) distribute the software in any form.',
      'The weights may not be shared with anyone outside your team: the weights may not be shared.',
      'Without our prior written consent you may not redistribute the model.',
      '不得分发本模型。',
      '未经许可，不得向第三方提供模型权重。',
      '禁止将本软件提供给任何第三方。',
    ],
  },
  { reads: { scope: 'derivatives' }, from: ['You do not have permission to distribute derivatives.', 'You may not distribute any modified version.', '不得分发衍生品。'] },
  {
    reads: { scope: 'both' },
    from: [
      'You may not distribute the model or any derivatives of it.',
      'Neither the weights nor fine-tuned versions may leave your company; you shall not redistribute the model or its derivatives.',
      '不得向第三方提供本模型或其衍生品。',
    ],
  },
  {
    reads: null,
    from: [
      'You may distribute copies of the model.',
      'You may not distribute the model without including this license.',
      'You must not distribute the model under other terms.',
      'You may not distribute the program except as expressly provided under this license.',
      'You must not distribute malware with the model.',
      'You may not distribute outputs.',
      'We do not share your data with third parties.',
      'You must not share your password with others.',
      'If you cannot meet both duties, you may not distribute the program at all.',
      'You must not disseminate false information.',
      'You may not export the software to sanctioned countries.',
      'If you distribute the model, you must give recipients a copy of this license.',
      'Distribution under another license is allowed.',
      '您可以向第三方分发本模型。',
      '不得向第三方提供他人的个人信息。',
      '您不得出于非法目的分发本模型。',
    ],
  },
])

import { examples } from '../restriction.ts'
import type { UpdateDuty } from './rules.ts'

export default examples<UpdateDuty>([
  {
    reads: {},
    from: [
      'You must use the latest version of the model.',
      'You shall make reasonable efforts to move to the newest release.',
      'Licensee agrees to upgrade to the most recent version within thirty days.',
      'Users are required to switch to the current version when we publish one.',
      'You must stop using older versions once a new one is out; you shall cease using previous versions.',
      'Recipients shall adopt updated weights promptly.',
      'You undertake to install the newest update without delay.',
      'You must replace outdated checkpoints.',
      'You need to migrate to the latest model when it is released.',
      'You agree to use reasonable efforts to use the newest version.',
      '您应尽合理努力使用模型的最新版本。',
      '用户必须更新至最新版本。',
    ],
  },
  {
    reads: null,
    from: [
      'We will provide the latest version of the model on our website.',
      'You may use the latest version.',
      'We recommend that you use the latest version.',
      'You are not required to use the latest version.',
      'The latest version of these terms applies.',
      'The latest version fixes a bug.',
      'You must read the current version of this agreement.',
      'We shall update the model from time to time.',
      '建议使用最新版本。',
    ],
  },
])

import { examples } from '../restriction.ts'
import type { NoLiability } from './rules.ts'

export default examples<NoLiability>([
  { reads: {}, from: ['The hospital takes no liability.'] },
  {
    reads: {},
    from: [
      'In no event shall the authors be liable for any damages.',
      'Acme is not liable to you for loss that arises from the Model.',
      'The licensor accepts no liability for the outputs.',
      'To the extent that law permits, our liability is limited to fifty euros.',
      'Under no circumstances will the contributors be responsible for lost profits.',
      'We exclude all liability for indirect loss.',
      'Neither the University nor its staff can be held liable for harm done with the software.',
      'The company will not be responsible for any damage to your systems.',
      'You release the licensor from all liability.',
      'The provider’s total liability shall not exceed the fees that you paid.',
      'Nobody who worked on this program is liable for special or consequential damages.',
      'The developers assume no responsibility for errors in the weights.',
      '许可方不对您因使用模型遭受的损失承担任何责任。',
      '在任何情况下，我们均不承担间接损失的赔偿责任。',
      '作者概不负责任何损害赔偿责任。',
    ],
  },
  {
    reads: null,
    from: [
      'The driver was liable for the damage to the fence.',
      'The insurer offers liability cover for dogs.',
      'She is responsible for the design of the parser.',
      'The garage stores the damaged cars.',
      'The limit of the queue is one hundred jobs.',
      'The class has a single responsibility.',
      'Losses at the bank grew in the second quarter.',
      'You are responsible for your account.',
      '他负责后端开发。',
      '公司承担了社会责任。',
    ],
  },
])

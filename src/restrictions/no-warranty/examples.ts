import { examples } from '../restriction.ts'
import type { NoWarranty } from './rules.ts'

export default examples<NoWarranty>([
  {
    reads: {},
    from: [
      'The Model is provided “as is”.',
      'The software comes without any warranty.',
      'Acme makes no representation or warranty of any kind about the outputs.',
      'All implied warranties of merchantability and fitness are disclaimed.',
      'There is no warranty for this program.',
      'We do not guarantee that the weights are free of errors.',
      'You use the model at your own risk.',
      'The entire risk as to the quality of the work lies with you.',
      'The licensor disclaims every warranty of title and non-infringement.',
      'The dataset is furnished on an as is basis.',
      'NO WARRANTY OF ANY KIND IS GIVEN.',
      'The authors offer the code with all faults and give no guarantee that it works.',
      '本模型按“原样”提供，不附带任何保证。',
      '许可方不对模型的准确性作出任何担保。',
      '使用本软件的风险由您自行承担。',
    ],
  },
  {
    reads: null,
    from: [
      'Keep the code as is and change only the comment.',
      'The washing machine has a warranty of two years.',
      'The bank guarantees the loan.',
      'The team left the schedule as is.',
      'The model predicts the risk of frost.',
      'You may offer a warranty to your customers for a fee.',
      'The type checker guarantees that the value is never null.',
      'Investors bear a higher risk with such bonds.',
      '该冰箱保修两年。',
      '保证金将在三日内退还。',
    ],
  },
])

import { examples } from '../restriction.ts'
import type { GrantBack } from './rules.ts'

export default examples<GrantBack>([
  {
    reads: { what: 'feedback' },
    from: [
      'If you send us feedback, you grant us a license to use it for any purpose.',
      'You hereby grant the Licensor a perpetual right to use any suggestions that you make.',
      'We may use your feedback without restriction.',
      'You assign to us all rights in the feedback.',
      '您授予我们使用您所提供反馈的永久许可。',
    ],
  },
  {
    reads: { what: 'modifications' },
    from: [
      'You grant us a license to your modifications.',
      'Licensee shall grant back to the Licensor a license to its improvements.',
      'You license to us all derivatives that you make, with the right to sell them.',
      'You agree to assign to the company all rights in your modifications.',
      '您应将修改成果的使用权授予许可方，即许可许可方使用您的修改。',
    ],
  },
  { reads: { what: 'data' }, from: ['You grant us a right to use the content you submit.', 'The company may use your prompts to train its models.'] },
  { reads: { what: 'outputs' }, from: ['You grant us a license to use the outputs that you generate.'] },
  { reads: { what: 'patent' }, from: ['You grant to the Licensor a license under your patents.'] },
  {
    reads: null,
    from: [
      'We grant you a license to the weights.',
      'Each contributor hereby grants you a patent license.',
      'You own your outputs.',
      'We claim no rights in your outputs.',
      'You may grant others a license to your modifications.',
      'Feedback is welcome.',
      'We do not use your prompts to train models.',
      'The Licensor grants to you the rights below.',
      '我们授予您使用模型的许可。',
    ],
  },
])

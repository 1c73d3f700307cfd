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
    reads: {},
    from: ['Suggestions you send us become ours: we may use them for any purpose and owe you nothing in return.'],
  },
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
  {
    reads: { what: 'feedback' },
    from: [
      'Any suggestions you send us become our property and may be used without compensation.',
      'Licensee hereby assigns to Licensor all right, title and interest in any feedback.',
      '您向我们提供的反馈，我们可以无偿使用。',
    ],
  },
  { reads: { what: 'modifications' }, from: ['You give Acme a perpetual license to all improvements you make to the model.', '您在此授予许可方对您所作改进的永久、免费的许可。'] },
  { reads: { what: 'data' }, from: ['By submitting content you grant us a worldwide license to use, host and modify it.'] },
  { reads: { what: 'patent' }, from: ['You grant the licensor a royalty-free license under your patents that cover the modifications.'] },
  {
    reads: { what: 'modifications' },
    from: ['You hereby license your modifications to us on a non-exclusive, perpetual, royalty-free basis.', 'You agree that we can use your fine-tuned models for any purpose.'],
  },
  { reads: { what: 'data' }, from: ['Anything you upload may be used by us to improve the service.'] },
  { reads: { what: 'modifications' }, from: ['Improvements made by you may be used by Acme for any purpose.'] },
  { reads: { what: 'feedback' }, from: ['You transfer to us all rights in the feedback.'] },
  { reads: { what: 'outputs' }, from: ['您同意我们可以使用您的输入和输出改进模型。'] },
  { reads: {}, from: ['乙方对模型所做的改进成果应当无偿许可给甲方使用。'] },
  { reads: { what: 'feedback' }, from: ['Suggestions you send us become ours to use as we like, without payment.'] },
  { reads: { what: 'modifications' }, from: ['The Licensee assigns to Acme all right, title and interest in improvements that it makes to the Model.'] },
  { reads: null, from: ['You own the improvements that you make.'] },
  { reads: {}, from: ['您就本模型提供的任何意见和建议，我们均可无偿使用，且无须向您支付任何费用。'] },
  { reads: null, from: ['被许可方拥有其对模型所作修改的知识产权。'] },
  { reads: { what: 'feedback' }, from: ['If you give us feedback, we can use it for whatever we want and owe you nothing.'] },
  { reads: { what: 'modifications' }, from: ['Licensee grants Licensor a perpetual, royalty-free licence to use any improvement it makes.'] },
  { reads: { what: 'data' }, from: ['We may use the prompts you enter to improve our models.'] },
  { reads: null, from: ['We do not use your prompts to train our models.'] },
  { reads: { what: 'feedback' }, from: ['Suggestions you send us become ours to use as we like, without payment.'] },
  { reads: { what: 'modifications' }, from: ['The Licensee assigns to Acme all right, title and interest in improvements that it makes to the Model.'] },
])

import { examples } from '../restriction.ts'
import type { Fee } from './rules.ts'

export default examples<Fee>([
  {
    reads: {},
    from: [
      'You must pay Acme a license fee of USD 500 a year.',
      'The licensee shall pay a royalty on each copy sold.',
      'You agree to pay all charges for your use of the service.',
      'A fee is payable by you within 30 days of the invoice: the licensee must pay it.',
      'Licensee must share 5 percent of its revenue with the licensor.',
      'Above that limit you must purchase an enterprise license.',
      'You will pay the subscription price in advance.',
      'The user shall remit the royalty each quarter.',
      'You are responsible for paying the fees that your account incurs.',
      'Commercial users shall pay a commission to the owner; you shall pay it monthly.',
      'You have to buy a commercial license for such use.',
      '您应向许可方支付许可费。',
      '被许可方须按年缴纳使用费。',
      '用户必须支付相应费用。',
    ],
  },
  {
    reads: null,
    from: [
      'Acme grants you a royalty-free license.',
      'You may charge a fee for a copy.',
      'You pay nothing: the model is free of any fee.',
      'The losing party pays the attorney fees.',
      'Visitors pay an entrance fee of five euros.',
      'We will pay you for bug reports.',
      'The city raised the parking fee.',
      'You must pay attention to the order of arguments.',
      '本模型免费使用，无需支付任何费用。',
      '门票费用为五十元。',
    ],
  },
])

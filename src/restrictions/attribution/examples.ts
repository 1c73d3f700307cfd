import { examples } from '../restriction.ts'
import type { Attribution } from './rules.ts'

export default examples<Attribution>([
  {
    reads: { phrase: 'Built with Foobar', place: ['website', 'user-interface'], prominent: true },
    from: [
      'You must prominently display “Built with Foobar” on the website or in the user interface.',
      'Licensee shall show the words "Built with Foobar" prominently on its website and user interface.',
    ],
  },
  {
    reads: { phrase: 'Powered by Acme' },
    from: [
      'Every product that uses the weights must display "Powered by Acme".',
      'If you publish a service that runs the model, you shall include “Powered by Acme” in its about page.',
      'You are required to show the label “Powered by Acme” in each release.',
      '您须在产品页面显著展示“Powered by Acme”字样。',
    ],
  },
  { reads: { phrase: 'Made using Foobar' }, from: ['Outputs that you publish must carry the statement “Built on Foobar” or “Made using Foobar”.'] },
  {
    reads: { phrase: null },
    from: [
      'You must give appropriate credit to the authors.',
      'If you publish results, you must cite our paper.',
      'Users shall acknowledge the use of the model in any publication.',
      'You shall attribute the work to its original authors.',
      'Any publication must include a citation of the technical report; you agree to cite the article.',
      'You must indicate the source of the model and the author information.',
      'You must name the original author in every copy.',
      'Reports must include an acknowledgment of the use of the data.',
      '使用本模型发表论文的，必须引用我们的技术报告。',
      '您应注明模型的来源。',
      '转载时须署名原作者。',
    ],
  },
  {
    reads: null,
    from: [
      'We would appreciate a citation of our paper.',
      'You are encouraged to display “Built with Foobar”.',
      'If you use the model in your research, please consider citing it. Nothing else is asked of you.',
      'You acknowledge and agree that the model may err.',
      'You may display “Built with Foobar” if you like.',
      'No attribution is required.',
      'The term “Derivative” means a changed model.',
      'The license credits Acme with the design.',
      'You must pay by credit card.',
      'We acknowledge the help of our colleagues.',
      '欢迎引用我们的论文。',
    ],
  },
])

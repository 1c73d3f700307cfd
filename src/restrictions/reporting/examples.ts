import { examples } from '../restriction.ts'
import type { Reporting } from './rules.ts'

export default examples<Reporting>([
  {
    reads: { what: 'security' },
    from: ['You must promptly report any security vulnerability to us.', 'Licensee shall notify the Licensor of every security incident.', '您发现安全漏洞时应立即通知我们。'],
  },
  {
    reads: { what: 'violations' },
    from: ['You must report to us any violation of this license that you learn of.', 'Users shall inform the company of suspected misuse.', '您发现违规使用时，必须向许可方报告。'],
  },
  {
    reads: { what: 'use' },
    from: [
      'You shall notify us of how you use the model.',
      'Before deployment you must inform the Licensor of your application.',
      '您应将使用情况告知我们。',
      'You must submit a quarterly statement of your usage.',
    ],
  },
  { reads: { what: 'results' }, from: ['You must send the results of your evaluation to us.', 'You agree to report your benchmark results to the Licensor.'] },
  {
    reads: { what: 'records' },
    from: ['You must keep records of your distribution of the weights.', 'Licensee shall maintain books and records of its use and let us inspect them.'],
  },
  { reads: { what: 'modifications' }, from: ['You shall inform us of the improvements that you make.'] },
  {
    reads: null,
    from: [
      'We will notify you of changes.',
      'You may report bugs to us.',
      'We ask you to report problems.',
      'Please contact us for questions about the license.',
      'The model writes reports for managers.',
      'You must keep the copyright notice.',
      'The indemnified party shall give prompt notice of the claim that it wants the licensor to defend.',
      'Reports of results are in the appendix.',
      'You must not report false results.',
      '欢迎向我们反馈问题。',
    ],
  },
])

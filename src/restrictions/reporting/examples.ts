import { examples } from '../restriction.ts'
import type { Reporting } from './rules.ts'

export default examples<Reporting>([
  { reads: {}, from: ['I will report any leak of the weights within 24 hours.'] },
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
    reads: {},
    from: [
      'The Licensee shall inform the Licensor without undue delay of any security weaknesses it becomes aware of, and once a year shall provide a summary of how the Model was used.',
    ],
  },
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
  {
    reads: { what: 'security' },
    from: [
      'You must inform Acme within 72 hours of any security incident involving the weights.',
      'Any vulnerabilities you find have to be reported to security@acme.example.',
      '发现安全漏洞后，您应立即向我们报告。',
    ],
  },
  {
    reads: { what: 'use' },
    from: [
      'Licensee shall send us a quarterly report on its use of the model.',
      'You agree to notify the licensor before deploying the model commercially.',
      '被许可方应每季度向许可方提交使用情况报告。',
    ],
  },
  {
    reads: { what: 'records' },
    from: ['You shall keep complete records of all copies distributed and make them available to Acme upon request.', '您应保存使用记录并在我们要求时提供。'],
  },
  { reads: { what: 'results' }, from: ['Share your evaluation results with us within 30 days.'] },
  { reads: { what: 'violations' }, from: ['You must let us know if you find out that someone violates this license.'] },
  { reads: { what: 'results' }, from: ['You must submit a summary of your results to Acme each year.'] },
  { reads: { what: 'security' }, from: ['If you discover a bias or safety flaw you shall promptly inform us.', 'Adverse events must be communicated to us immediately.'] },
  {
    reads: { what: 'use' },
    from: ['Licensee must notify Licensor in writing of each commercial deployment.', 'You shall register each product with us and report the number of users every quarter.'],
  },
  { reads: { what: 'violations' }, from: ['You must tell us at once when you learn of a misuse of the model.', '如发现任何违反本协议的行为，您应及时通知我们。'] },
  { reads: { what: 'use' }, from: ['On request you shall give us details of how you use the model.'] },
  { reads: { what: 'violations' }, from: ['If you come across misuse of the model, report it to safety@acme.example without delay.'] },
  { reads: { what: 'security' }, from: ["Vulnerabilities that come to the Licensee's attention shall be communicated to Acme within 72 hours."] },
  { reads: { what: 'use' }, from: ['Twice a year the Recipient sends the Provider a short account of how the data were used.'] },
  { reads: { what: 'records' }, from: ["Licensee shall keep complete books regarding its exploitation of the Model and let Acme's auditors inspect them."] },
  { reads: { what: 'results' }, from: ['A preprint of every publication shall be sent to the Institute prior to submission.'] },
  { reads: null, from: ['Acme reports downloads to its investors.'] },
  { reads: null, from: ['To report a bug, open an issue.'] },
  { reads: { what: 'use' }, from: ['被许可人应在每年一月底前以书面形式向许可人报送模型使用情况。'] },
  { reads: { what: 'security' }, from: ['如发现模型存在安全漏洞或被滥用的情况，应在24小时内通报我方。'] },
  { reads: { what: 'violations' }, from: ['The Licensee shall promptly inform Acme of any breach of the use restrictions of which it becomes aware.'] },
  { reads: { what: 'security' }, from: ['You have to let us know about security holes that you find in the model, at security@acme.example.'] },
  { reads: { what: 'use' }, from: ['On request, the Licensee must explain to the Licensor in writing for which products it uses the Model.'] },
  { reads: { what: 'records' }, from: ['Records showing where copies of the weights are stored shall be kept for five years and produced on request.'] },
  { reads: { what: 'results' }, from: ['Researchers have to send the consortium a copy of each paper based on the data.'] },
  { reads: { what: 'modifications' }, from: ['Changes that you make to the code have to be communicated to the maintainers.'] },
  { reads: null, from: ['Acme keeps records of downloads for security reasons.'] },
  { reads: null, from: ['You are welcome to tell us about your projects.'] },
  { reads: { what: 'violations' }, from: ['If you come across misuse of the model, report it to safety@acme.example without delay.'] },
  { reads: { what: 'security' }, from: ["Vulnerabilities that come to the Licensee's attention shall be communicated to Acme within 72 hours."] },
  { reads: { what: 'use' }, from: ['Twice a year the Recipient sends the Provider a short account of how the data were used.'] },
  { reads: { what: 'records' }, from: ["Licensee shall keep complete books regarding its exploitation of the Model and let Acme's auditors inspect them."] },
  { reads: { what: 'results' }, from: ['A preprint of every publication shall be sent to the Institute prior to submission.'] },
])

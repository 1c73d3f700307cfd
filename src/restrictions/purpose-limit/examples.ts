import { examples } from '../restriction.ts'
import type { PurposeLimit } from './rules.ts'

export default examples<PurposeLimit>([
  {
    reads: { permitted: ['research'] },
    from: [
      'You may use Foobar-1 for research purposes only.',
      'The grant is limited to research use.',
      'Acme licenses the weights to you solely for your own research projects.',
      'Do not use the model for any purpose other than research.',
      'The model may be used exclusively for scientific work.',
      'You shall use the model and its derivatives only for research activities.',
      'The rights end where you use the model for anything except for scientific purposes.',
      'This checkpoint is made available strictly for research use.',
      '本模型仅供研究使用。',
      '不得将本模型用于研究以外的目的。',
    ],
  },
  {
    reads: { permitted: ['research', 'academic'] },
    from: ['The license covers academic research purposes only.', 'Use is restricted to academic and research purposes.', '被许可人仅可将模型用于学术研究目的。'],
  },
  {
    reads: { permitted: ['research', 'education'] },
    from: [
      'Permission to use, copy and change this model for educational and research purposes is hereby granted.',
      'Use is allowed for research and education alone.',
      'The dataset shall be used solely for research and teaching purposes.',
      '该数据集仅限于教育和科研用途。',
    ],
  },
  {
    reads: { permitted: ['evaluation', 'testing'] },
    from: ['You may run the preview solely for evaluation and testing purposes.', 'The trial license is limited to testing and evaluation activities.'],
  },
  {
    reads: { permitted: ['evaluation', 'internal'] },
    from: ['The model may be deployed only for internal evaluation purposes.', 'Licensee may use the beta solely for its internal evaluation purposes.'],
  },
  { reads: { permitted: ['personal'] }, from: ['You may use the voices for personal use only.', 'The license is for your personal, non-commercial use only.', '仅供个人使用。'] },
  { reads: { permitted: ['internal'] }, from: ['The software is licensed only for your internal business purposes.', '本软件仅限内部使用。'] },
  {
    reads: { permitted: ['research'] },
    from: [
      '"Research Purpose" means work for research purposes only. You may use the model solely for a Research Purpose.',
      'You agree to:\n- use the model exclusively for research purposes;\n- cite the paper.',
    ],
  },
  {
    reads: { permitted: null },
    from: ['"Computational Study" means analysis by a computer. You agree to use the data solely for Computational Use.', 'You may make non-production use of the model.'],
  },
  {
    reads: null,
    from: [
      'You may use the model for any purpose.',
      'You may use the model for research, education and commercial purposes.',
      'You are solely responsible for evaluating whether the model suits your research.',
      'We encourage you to use the model for research.',
      'The model was built by our research team.',
      'Headings are for convenience only.',
      'You may make copies of the documentation solely for use in connection with the license.',
      'Personal data shall be used for statistical purposes only.',
      '"Research Purpose" means academic or scientific advancement.',
      '"Commercial Purpose" means any purpose other than a Research Purpose.',
      'The model is intended primarily for research use.',
      'You may use the model for any lawful purpose, including research and teaching.',
      'Outputs may be used for research.',
      'The benchmark is only for illustration.',
      'For non-commercial purposes only.',
      '包括但不限于获取个人信息。',
      '您可以将本模型用于任何目的，包括研究。',
      '用户可自由使用本模型进行学术研究和商业活动。',
    ],
  },
])

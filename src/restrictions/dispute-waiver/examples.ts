import { examples } from '../restriction.ts'
import type { DisputeWaiver } from './rules.ts'

export default examples<DisputeWaiver>([
  { reads: {}, from: ['Arbitration; class action waiver.'] },
  {
    reads: {},
    from: [
      'Each party waives its right to a trial by jury.',
      'You waive any right to take part in a class action against Acme.',
      'You agree not to sue the licensor over the Model.',
      'Licensee gives up every claim against the authors.',
      'Claims may be brought only on an individual basis by you, not in a class.',
      'You waive any objection to the venue of these courts.',
      'Class action waiver: you and Acme bring claims alone.',
      'The user covenants not to assert a patent against the developers.',
      'You shall not bring a lawsuit against us about the weights.',
      'Any claim must be filed by you within one year after the cause of action arose.',
      'You relinquish the right to sue for injunctive relief.',
      '您放弃就本模型提起诉讼的权利。',
      '用户承诺不对许可方提起任何诉讼或索赔。',
      '双方放弃集体诉讼的权利。',
    ],
  },
  {
    reads: null,
    from: [
      'The author waives all copyright and related rights in the work.',
      'A failure to act is no waiver of a breach.',
      'The licensor covenants not to assert its patents against you.',
      'The school waived the fee for twins.',
      'The jury gave the prize to a film from Chile.',
      'You may bring a claim in a small claims court.',
      'The class action was settled in June.',
      'The class implements an action.',
      '作者放弃对作品的著作权。',
      '他放弃了比赛。',
    ],
  },
  {
    reads: {},
    from: ['The user is not allowed to take part in a class action against the maker.'],
  },
])

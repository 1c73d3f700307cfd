import { examples } from '../restriction.ts'
import type { AcceptableUsePolicy } from './rules.ts'

export default examples<AcceptableUsePolicy>([
  {
    reads: { name: 'Acme Acceptable Use Policy', url: 'https://acme.example.com/policy' },
    from: [
      'You must comply with the Acme Acceptable Use Policy (https://acme.example.com/policy).',
      'Your use is subject to the Acme Acceptable Use Policy, found at https://acme.example.com/policy.',
      'The Acme Acceptable Use Policy at https://acme.example.com/policy is incorporated into this license; you shall adhere to the Acme Acceptable Use Policy.',
    ],
  },
  {
    reads: { name: 'Acceptable Use Policy', url: null },
    from: [
      'Licensee shall adhere to the Acceptable Use Policy, which is part of this license.',
      'You agree to follow our Acceptable Use Policy at all times.',
      'The use of the weights must be in accordance with the Acceptable Use Policy.',
      'It is prohibited to use the model in violation of the Acceptable Use Policy.',
    ],
  },
  { reads: { name: 'Usage Guidelines' }, from: ['You shall observe the Usage Guidelines.', 'All users must respect the Usage Guidelines that we publish.'] },
  { reads: { name: 'Prohibited Use Policy' }, from: ['You must not use it in a way that conflicts with the Prohibited Use Policy.'] },
  { reads: { name: 'Code of Ethics' }, from: ['Use of the model must be consistent with the Code of Ethics.'] },
  { reads: { name: '使用规范' }, from: ['您必须遵守《使用规范》。'] },
  { reads: { name: '可接受使用政策' }, from: ['用户应遵守《可接受使用政策》的全部内容。'] },
  {
    reads: null,
    from: [
      'You must comply with applicable law.',
      'We follow our privacy policy when we handle personal data; you must comply with the privacy policy of your company.',
      'This policy describes how we work.',
      'You must obey the terms of this license.',
      'Governments should adopt a policy on models.',
      'Our blog explains the acceptable use of cookies.',
      'The policy network is trained with rewards.',
      'You may read the guidelines for contributors.',
      '您应遵守适用的法律法规。',
    ],
  },
])

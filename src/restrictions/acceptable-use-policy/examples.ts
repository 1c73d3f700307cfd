import { examples } from '../restriction.ts'
import type { AcceptableUsePolicy } from './rules.ts'

export default examples<AcceptableUsePolicy>([
  { reads: {}, from: ['您使用本模型必须遵守我们的可接受使用政策（https://acme.cn/aup）。'] },
  { reads: {}, from: ['您的使用行为还须符合《Acme内容安全规范》的要求。'] },
  {
    reads: { name: 'Acme Acceptable Use Policy', url: 'https://acme.example.com/policy' },
    from: [
      'You must comply with the Acme Acceptable Use Policy (https://acme.example.com/policy).',
      'Your use is subject to the Acme Acceptable Use Policy, found at https://acme.example.com/policy.',
      'The Acme Acceptable Use Policy at https://acme.example.com/policy is incorporated into this license; you shall adhere to the Acme Acceptable Use Policy.',
    ],
  },
  {
    reads: { name: 'Foobar-3.1 Use Policy', url: null },
    from: ['You must follow the Foobar-3.1 Use Policy, which came with the weights.', 'Use of Foobar-3.1 is subject to the Foobar-3.1 Use Policy.'],
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
    reads: {},
    from: [
      'Use of the API is additionally conditioned on adherence to the Foobar Responsible Use Rules available at https://foobar.example/rules, which form part of this contract.',
    ],
  },
  { reads: {}, from: ['By calling the API you consent to our Content Standards (https://foobar.example/content).'] },
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
  { reads: { url: 'https://acme.example/guidelines', name: 'Usage Guidelines' }, from: ['Your use is governed by our Usage Guidelines at https://acme.example/guidelines.'] },
  { reads: { name: 'Acme Responsible Use Guide' }, from: ['You must follow the Acme Responsible Use Guide, which forms part of this license.'] },
  { reads: { url: 'https://acme.example/policy', name: 'Acme Content Policy' }, from: ['Use of the model is subject to the Acme Content Policy (https://acme.example/policy).'] },
  { reads: { name: 'Acceptable Use Policy' }, from: ['Licensee shall at all times abide by the Acceptable Use Policy published on Acme’s website.'] },
  {
    reads: { url: 'https://acme.example/use', name: 'Foobar Prohibited Use Policy' },
    from: ['By downloading you agree to the [Foobar Prohibited Use Policy](https://acme.example/use).'],
  },
  { reads: { url: 'https://acme.example/aup', name: 'Foobar 可接受使用政策' }, from: ['您使用本模型须遵守《Foobar 可接受使用政策》（https://acme.example/aup）。'] },
  { reads: { name: 'Foobar Use Restrictions Policy' }, from: ['The Foobar Use Restrictions Policy is incorporated herein by reference.'] },
  { reads: { name: 'Acme AI Principles' }, from: ['You will not use the model in violation of the Acme AI Principles.'] },
  { reads: { name: 'Community Guidelines' }, from: ['In addition to this license, the Community Guidelines apply to you and must be respected.'] },
  { reads: { name: '使用规范' }, from: ['使用者应当遵守 Acme 平台《使用规范》。'] },
  { reads: { name: 'Acme Usage Policy' }, from: ['The Acme Usage Policy, as amended from time to time, forms an integral part of these terms.'] },
  { reads: { name: 'Foobar Acceptable Use Policy' }, from: ['All use must conform to the Foobar Acceptable Use Policy.'] },
  { reads: { url: 'acme.ai/rules', name: 'Content Guidelines' }, from: ['Your access is conditional on compliance with the Content Guidelines found at acme.ai/rules.'] },
  { reads: { url: 'https://acme.example/p', name: 'Use Policy' }, from: ['Please note that you must comply with our Use Policy available at https://acme.example/p.'] },
  { reads: { name: '人工智能使用规范' }, from: ['您的使用行为应符合《人工智能使用规范》。'] },
  { reads: { url: 'acme.ai/conduct', name: 'Acme Code of Conduct' }, from: ['You must observe the Acme Code of Conduct (acme.ai/conduct).'] },
  { reads: { name: 'Foobar Prohibited Uses List' }, from: ['The Foobar Prohibited Uses List forms part of this agreement and binds you.'] },
  { reads: { name: 'Acme 服务条款' }, from: ['您同意遵守《Acme 服务条款》。'] },
  {
    reads: { url: 'https://acme.example/aup' },
    from: ['All use is subject to your observing our Responsible Use Rules at https://acme.example/aup, as they stand from time to time.'],
  },
  { reads: {}, from: ["By running the model you sign up to Acme's Code of Conduct for AI, which forms part of these terms."] },
  { reads: {}, from: ['您使用模型时应遵守《Foobar 可接受使用政策》，该政策构成本协议的一部分。'] },
  { reads: {}, from: ['By accepting, you also accept the Foobar Community Rules (foobar.example/rules).'] },
  {
    reads: { url: 'https://acme.example/aup' },
    from: ['All use is subject to your observing our Responsible Use Rules at https://acme.example/aup, as they stand from time to time.'],
  },
  { reads: {}, from: ['Your use of Foobar-1 is governed by this Agreement and by the Acme Acceptable Use Policy.'] },
  { reads: { url: 'https://acme.example/rules' }, from: ['Do not use the Model in ways that our Usage Policy (https://acme.example/rules) disallows.'] },
  { reads: null, from: ['There is no acceptable use policy.'] },
  { reads: {}, from: ['Compliance with the Foobar Acceptable Use Policy is a condition of this licence.'] },
  {
    reads: { name: 'Responsible Development Standard' },
    from: ['Licensees shall abide by our Responsible Development Standard.'],
  },
  {
    reads: {},
    from: ['Annexed by reference is the Foobar Code of Conduct, and conduct contrary to it is a breach.'],
  },
  {
    reads: {},
    from: ['These terms incorporate the Foobar Ethical Use Standard.'],
  },
])

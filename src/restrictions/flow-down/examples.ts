import { examples } from '../restriction.ts'
import type { FlowDown } from './rules.ts'

export default examples<FlowDown>([
  { reads: {}, from: ['您须要求您的用户遵守本协议第五条规定的使用限制。'] },
  { reads: {}, from: ['下载者再次分发时，必须让接收方承诺遵守相同的约束。'] },
  { reads: {}, from: ['贵方将模型交付第三方时，须以书面合同约束其遵守不低于本协议的使用限制。', '再散布者應使後續使用人同受本條款之拘束。'] },
  {
    reads: { what: 'use-restrictions' },
    from: [
      'You must include the use restrictions as an enforceable provision in any agreement with your users.',
      'The restrictions of Annex B shall be included as binding terms in every license that you grant.',
      'You shall require all your users to comply with the restrictions of this section.',
      'You must ensure that your customers observe the use restrictions.',
      'You shall notify later users that the model is subject to the use restrictions of paragraph 4, and inform recipients that it is subject to section 4.',
      'The same restrictions must apply to everyone to whom you give the model; you shall impose the same restrictions on your recipients.',
      'Licensee shall incorporate these restrictions into its terms of service for end users.',
      'You must pass these restrictions on to whoever receives a derivative.',
      '您与用户签订协议时，须把使用限制写成可执行的条款。',
      '您应要求您的用户遵守本协议的使用限制。',
    ],
  },
  {
    reads: { what: 'whole-license' },
    from: [
      'You may distribute the weights only under the terms of this license.',
      'You must bind each recipient to this agreement.',
      'Recipients must agree to be bound by this license before they get a copy.',
      'Derived models shall remain subject to this agreement.',
      'You shall ensure that every sublicensee complies with all the terms of this license.',
      '您应确保接收方遵守本协议。',
    ],
  },
  {
    reads: { what: 'no-less-protective' },
    from: [
      'You must distribute it to recipients under terms that are at least as protective as this license.',
      'Your agreement with users shall be no less restrictive than these terms.',
    ],
  },
  {
    reads: {},
    from: [
      'Whenever you let a third party have the Model or a model built upon it, you shall impose on that third party, by way of contract, use restrictions at least as strict as those of Schedule 2.',
      'Your customers must accept the usage rules below before you give them access; put those rules into your own terms of service.',
    ],
  },
  { reads: {}, from: ['Sublicensees have to be contractually obligated to adhere to the prohibitions in Annex A.'] },
  {
    reads: null,
    from: [
      'By using the model you agree to be bound by this license.',
      'Your use of the model is subject to these terms.',
      'You may license your own changes under any terms.',
      'This agreement binds the successors and assigns of the parties.',
      'We require our employees to comply with our code of conduct.',
      'The model is subject to export rules.',
      'Users of our website must comply with the house rules there, says the blog.',
      'You may sublicense the code.',
      '您使用本模型即表示同意本协议。',
    ],
  },
  {
    reads: { what: 'whole-license' },
    from: [
      'Anyone to whom you give the model must first accept these terms in writing.',
      'You must ensure that third parties who receive the weights from you agree to be bound by this license.',
      'Any further distribution is only permitted under these same terms.',
      '您应确保接收方同意并遵守本协议的全部条款。',
      'Each transferee takes the model subject to this agreement and must agree to it in advance.',
      'Redistribution requires that the receiving party consents to these conditions.',
    ],
  },
  {
    reads: { what: 'use-restrictions' },
    from: [
      'You must pass these use limitations on to every downstream user.',
      'Sublicenses must include the obligations of Section 3.',
      'You shall contractually bind your customers to the same prohibitions.',
      'The prohibited uses shall be incorporated into any agreement under which you share the model.',
      'You are responsible for making sure that your users comply with the use restrictions.',
      '您在向第三方提供模型时，应将本协议的使用限制写入双方的协议。',
    ],
  },
  { reads: { what: 'no-less-protective' }, from: ['Recipients of derivatives must be bound by terms no less restrictive than these.'] },
  {
    reads: { what: 'use-restrictions' },
    from: [
      'You must impose on your licensees the same restrictions as are set out in Annex A.',
      'Your terms of service must forbid the uses listed in Section 5.',
      'Customers who access the model through your API must be bound by the Acceptable Use restrictions.',
    ],
  },
  { reads: { what: 'no-less-protective' }, from: ['Every sublicense you grant must be consistent with, and at least as protective as, this agreement.'] },
  {
    reads: { what: 'whole-license' },
    from: [
      'You shall make each recipient agree to these terms before handing over the weights.',
      'Third parties obtaining the model through you must be made subject to this license.',
      '任何接收方均须受本协议条款约束。',
    ],
  },
  {
    reads: { what: 'use-restrictions' },
    from: [
      'You may provide access to others only if they have agreed in writing to the restrictions in Annex B.',
      'The obligations of this license must be imposed on every subsequent holder of the model.',
      'Put the restrictions of Section 2 into your customer contracts.',
      '您应将上述限制条件同样适用于您的客户。',
    ],
  },
  { reads: {}, from: ['Your customers must be made to accept conditions at least as strict as Sections 3 and 4.'] },
  { reads: null, from: ['Your customers are not bound by these terms.'] },
  { reads: {}, from: ['您应确保下游使用者同样遵守本协议附件所列的使用限制，并将其写入您与下游使用者的协议。'] },
  {
    reads: { what: 'use-restrictions' },
    from: ['The restrictions in Annex A shall be imposed, by way of an enforceable contract, on every person to whom the Model is made available.'],
  },
  { reads: { what: 'whole-license' }, from: ['You can share it, provided that the person who gets it agrees to this license too.'] },
  { reads: null, from: ['Your users do not need to accept this license.'] },
  { reads: { what: 'use-restrictions' }, from: ['You shall require your end users to comply with the use restrictions set out in Schedule 1.'] },
  { reads: { what: 'whole-license' }, from: ['Transferees take the Model subject to the terms of this licence, and you shall see that they accept them.'] },
  { reads: {}, from: ['Your terms of service must prohibit what Annex A prohibits.'] },
  { reads: null, from: ['You may agree other terms with your customers.'] },
  { reads: {}, from: ['Recipients must agree to be bound by these restrictions.'] },
  { reads: {}, from: ['You must pass these conditions on to everyone to whom you give the model.'] },
  { reads: null, from: ['You do not have to pass these terms on.'] },
  {
    reads: {},
    from: ['The distributor shall see to it that each customer accepts restrictions no looser than those of Annex B.'],
  },
  {
    reads: { what: 'whole-license' },
    from: ['Anyone to whom you supply a copy must first have agreed to these terms.'],
  },
  {
    reads: { what: 'use-restrictions' },
    from: ['You must pass the use restrictions down to your own users.'],
  },
  {
    reads: { what: 'whole-license' },
    from: ['Contractors may get access provided each has agreed in writing to be bound by this license.'],
  },
  {
    reads: { what: 'use-restrictions' },
    from: ['Each contract with a customer must contain the restrictions of this license.'],
  },
  {
    reads: null,
    from: ['Your terms must include a disclaimer of warranties and a limitation of liability.'],
  },
])

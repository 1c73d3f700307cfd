import { examples } from '../restriction.ts'
import type { Termination } from './rules.ts'

export default examples<Termination>([
  {
    reads: { trigger: 'breach', automatic: true, cureDays: null },
    from: [
      'This license terminates automatically if you breach any of its terms.',
      'If you fail to comply with these conditions, your rights under this License end immediately.',
      'Any violation of section 3 will automatically terminate the license.',
      'Your right to use the Model ceases when you violate the use policy.',
      'Non-compliance with the terms renders the license void.',
      'Breach of this agreement shall result in the immediate revocation of all rights granted.',
      'The permissions above are lost as soon as the user does not comply with the restrictions.',
      'If you:\n(a) break the law, or\n(b) breach this Agreement,\nyour license will terminate automatically.',
      'Should you misuse the weights, the permission granted here is automatically revoked.',
      '如您违反本协议，本许可自动终止。',
      '用户未遵守上述限制的，其获得的授权即告失效。',
    ],
  },
  {
    reads: { trigger: 'breach', automatic: false, cureDays: null },
    from: [
      'Acme may terminate this Agreement if you are in breach of it.',
      'The licensor has the right to revoke the license where the licensee violates a material term.',
      'We reserve the right to terminate your access upon any breach of these Terms.',
      'If you violate the policy, the licensor can cancel your license.',
      'Upon a default by the licensee, this license may be revoked by the owner.',
      '若您违反本协议任何条款，许可方有权终止本协议。',
      '对于违反使用限制的用户，我们可以撤销授权。',
    ],
  },
  {
    reads: { trigger: 'breach', cureDays: 30 },
    from: [
      'The license terminates if you breach it and do not cure the breach within 30 days of notice.',
      'Acme may terminate this license upon a material breach that is not remedied within thirty (30) days.',
      'Whoever is told of a violation can keep the license by complying within 30 days.',
      '如您违反本协议且在30日内未予改正，许可方有权终止许可。',
    ],
  },
  {
    reads: { trigger: 'at-will', automatic: false },
    from: [
      'Acme may terminate this license at any time and for any reason.',
      'The licensor reserves the right to revoke the rights granted here at its sole discretion.',
      'We can withdraw your license without cause.',
      'This license may be revoked at any time by the University.',
      '许可方有权随时终止本许可。',
      '我们可自行决定撤销对您的授权。',
    ],
  },
  {
    reads: { trigger: 'notice', automatic: false },
    from: [
      'Either party may terminate this Agreement upon sixty days written notice.',
      'The licensor may end this by written terms: it may terminate the license with 14 days prior notice.',
    ],
  },
  {
    reads: null,
    from: [
      'You may terminate this agreement at any time by ceasing to use the Model.',
      'A non-exclusive, revocable, royalty-free license is granted to you.',
      'The licensor may not terminate this license.',
      'Sections 5 to 9 survive termination of this Agreement.',
      'The process terminates if the request fails.',
      'If any provision is held to be invalid, the rest of the license stays in force.',
      'The term of this Agreement begins when you accept it and goes on until it is terminated as set out here.',
      'If you institute patent litigation, the patent license terminates.',
      'You can cancel your subscription at any time in the settings.',
      'The train line terminates at the harbor.',
      '您可随时停止使用本模型。',
      '本协议终止后，第四条继续有效。',
    ],
  },
])

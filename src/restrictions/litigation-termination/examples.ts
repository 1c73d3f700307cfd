import { examples } from '../restriction.ts'
import type { LitigationTermination } from './rules.ts'

export default examples<LitigationTermination>([
  { reads: {}, from: ['被许可人对许可人或其他用户发起专利诉讼的，其专利许可于起诉当日终止。'] },
  { reads: {}, from: ['若您针对本模型提起知识产权诉讼，您在本协议项下的权利立即丧失。'] },
  {
    reads: { trigger: 'patent' },
    from: [
      'If you bring a patent claim against Acme over the Model, your license ends at once.',
      'Whoever files a lawsuit that says Foobar-1 infringes a patent loses all rights under this license.',
      'Should you start patent litigation against a user of the weights, the patent license granted here terminates.',
      'The rights under this license terminate automatically if the licensee institutes a patent infringement action about the Work.',
      'Your patent rights shall cease on the day on which you sue a contributor for patent infringement by the model.',
      'This grant is revoked when you assert a patent against anyone for using the Software.',
      'You must not initiate a lawsuit which alleges that the Program infringes a patent.',
      '如果您提起专利诉讼，主张本模型侵犯专利，则本许可自动终止。',
    ],
  },
  {
    reads: { trigger: 'copyright' },
    from: [
      'If you file a copyright lawsuit over the Model, all rights granted to you here terminate.',
      'Your license shall end if you begin litigation which claims that the weights infringe your copyright.',
    ],
  },
  {
    reads: { trigger: 'any-ip' },
    from: [
      'If you institute proceedings which allege that the Model infringes your intellectual property, every license under this Agreement terminates.',
      'The license ends when you or your affiliates commence a lawsuit over intellectual property rights in the outputs.',
      'Should the licensee initiate legal action claiming that Foobar-1 violates rights owned or controlled by you, this Agreement shall terminate.',
      '若您对我们提起诉讼，主张本模型侵犯您的知识产权，则本协议项下授予您的许可终止。',
    ],
  },
  {
    reads: { trigger: 'any-claim' },
    from: [
      'If the licensee commences any legal proceeding against Acme, the license terminates at once.',
      'Your rights end on the day you sue us for whatever reason.',
      '如您对许可方提起任何诉讼，许可立即终止。',
    ],
  },
  {
    reads: {},
    from: [
      'Should you or any of your affiliates commence proceedings against anyone alleging that the Model infringes a patent, every permission granted to you under this license lapses on the day the action is filed.',
      'The rights granted herein cease automatically if the Licensee asserts any intellectual property claim against the Licensor in respect of the Model or its outputs.',
    ],
  },
  {
    reads: null,
    from: [
      'Each contributor grants you a patent license for its contribution.',
      'Any lawsuit about this license shall be brought in the courts of Geneva.',
      'Disputes are settled by litigation if talks fail.',
      'The licensor will not sue you for using its patents within this license.',
      'If a third party files a claim against you, tell us within ten days.',
      'The company filed a patent lawsuit against its rival last week.',
      'You shall indemnify Acme if someone institutes a lawsuit over your product.',
      'Acme may terminate this license if you break its terms.',
      '本许可授予您专利许可。',
      '协商不成的，任何一方可向法院提起诉讼。',
    ],
  },
  {
    reads: {},
    from: [
      'If you claim in writing that the software infringes any patent, your patent license ends immediately.',
      'The licenses granted hereunder shall terminate if You assert any patent claim against the Licensor.',
      'Any license granted to you is automatically withdrawn when you commence an action, including a counterclaim, alleging patent infringement by the Model.',
      'Should You or Your affiliates bring suit against any user of the Model regarding intellectual property, this Agreement terminates.',
      'This license does not extend to, and is revoked for, anyone who asserts a patent against users of the model.',
      '若您就本软件提起专利侵权诉讼，则您在本许可项下获得的专利许可自诉讼提起之日起终止。',
      '如果您针对任何实体提起知识产权诉讼，则授予您的所有许可终止。',
      'This license ends for anyone who sues us or our users over patents.',
      'The patent license is suspended and terminated as to any party that brings patent litigation against a contributor.',
      "If You, or any entity acting on Your behalf, challenge the validity of Acme's patents, or file suit for infringement of your copyrights, Your license is terminated.",
    ],
  },
  {
    reads: null,
    from: ['The licensee shall notify the licensor of any infringement claim.', 'The patents of third parties may be infringed by use of the model.'],
  },
  { reads: { trigger: 'patent' }, from: ['Should Licensee assert in court that the Model infringes one of its patents, all permissions given here lapse at that moment.'] },
  { reads: { trigger: 'any-ip' }, from: ['Anybody who brings an intellectual property claim against Acme over the Work forfeits the license with effect from filing.'] },
  { reads: null, from: ['Acme has never been sued for patent infringement.'] },
  { reads: { trigger: 'patent' }, from: ['如您就本模型对任何实体提起专利侵权诉讼，则本协议授予您的许可自起诉之日起终止。'] },
  {
    reads: { trigger: 'patent' },
    from: ['If Licensee or any of its affiliates commences patent litigation in which the Model is accused of infringement, the licences under Section 2 end on the filing date.'],
  },
  { reads: { trigger: 'copyright' }, from: ['The rights of anyone who claims before a court that the training of Foobar-1 infringed their copyright come to an end.'] },
  { reads: null, from: ['Patent claims are dealt with by our lawyers.'] },
  { reads: { trigger: 'patent' }, from: ['Should Licensee assert in court that the Model infringes one of its patents, all permissions given here lapse at that moment.'] },
  { reads: { trigger: 'any-ip' }, from: ['Anybody who brings an intellectual property claim against Acme over the Work forfeits the license with effect from filing.'] },
  { reads: { trigger: 'patent' }, from: ['Your patent licence ends if you file a suit alleging that the Work infringes a patent.'] },
  { reads: { trigger: 'any-ip' }, from: ["Upon Licensee's initiation of any intellectual property litigation against Licensor, this Agreement terminates."] },
  { reads: null, from: ['Acme will defend its patents in court.'] },
  { reads: { trigger: 'patent' }, from: ['Whoever asserts a patent against users of the Model loses all rights under this licence.'] },
  {
    reads: { trigger: 'patent' },
    from: ['If the licensee alleges that the model embodies a patent of its own, all rights under this license end.'],
  },
  {
    reads: { trigger: 'patent' },
    from: ['The license does not survive a claim by you that the work infringes a patent.'],
  },
])

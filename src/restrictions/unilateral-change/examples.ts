import { examples } from '../restriction.ts'
import type { UnilateralChange } from './rules.ts'

export default examples<UnilateralChange>([
  {
    reads: { what: 'license' },
    from: [
      'Acme may modify this Agreement from time to time, and the new text binds you.',
      'We reserve the right to change these terms without notice.',
      'The license may be updated at any time at the discretion of the Licensor.',
      'This license is subject to change.',
      'The terms can be amended periodically by the company.',
      'Your continued use of the Model after a change means that you accept the revised terms.',
      'The provider is entitled to amend the conditions of this license unilaterally.',
      'At its sole discretion, Acme may revise this license by a post on its website.',
      'Licensor may update this License to follow new law, and you must then follow the new text or stop.',
      'From time to time the owner will amend the Agreement; look at our page now and then.',
      '许可方有权不时修订本协议。',
      '本许可证可能会更新，请留意我们的网站。',
      '我们保留随时修改本条款的权利。',
      '修订后的协议自公布之日起自动生效，您继续使用即视为同意修订内容。',
    ],
  },
  {
    reads: { what: 'policy' },
    from: [
      'The Acceptable Use Policy may be updated from time to time.',
      '“AUP” means the use policy on our website, as may be updated from time to time.',
      'We may change the usage guidelines at any time.',
      'You must follow the Prohibited Use Policy, as amended from time to time by Acme.',
      '我们有权更新使用政策。',
    ],
  },
  {
    reads: { what: 'model' },
    from: ['The Licensor reserves the right to update the Model or to withdraw it.', 'We may modify or discontinue the service at any moment.', '我们有权随时更新或下架该模型。'],
  },
  {
    reads: {},
    from: [
      'Acme is entitled to adjust these Terms at any time with effect for the future; adjusted Terms will be published on the website, and by continuing to use the Model after publication the Customer accepts them.',
    ],
  },
  {
    reads: null,
    from: [
      'The steward may publish new versions of this License from time to time; you may use the work under any version.',
      'This agreement can only be amended in writing, signed by both parties.',
      'You may modify the Model and change its file format.',
      'The licensee may update the software whenever it wants.',
      'You must comply with the Data Act as amended from time to time.',
      'If a term is invalid, a court may modify this License so that it holds.',
      'We update this guide from time to time.',
      'Please check for updates of the package from time to time.',
      'No change of this license is valid unless it is in writing.',
      '您可以修改本模型并发布修改版。',
      '未经双方书面同意，不得变更本协议。',
    ],
  },
  {
    reads: {},
    from: [
      'We may revise these Terms at our discretion by posting an updated version.',
      'Acme reserves the right, at its sole discretion, to modify or replace this license.',
      'This policy is subject to revision without prior notice.',
      'The then-current version of the Terms, as published on our website, shall apply.',
      'Terms may change. By continuing to use the model you agree to the new terms.',
      'The Licensor may amend the Use Restrictions in Attachment A from time to time.',
      'Licensee agrees to be bound by future revisions of this license.',
      '许可方可能随时更新本许可协议，更新后的版本将在官网公布。',
      '我们可单方修改本政策，修改后立即生效。',
      'Acme may publish a revised AUP at any time, and you must comply with the revised AUP.',
      'These Terms may be modified by us; changes take effect on posting.',
      'We may update this license agreement. If you keep using Foobar-1, the updated agreement applies to you.',
      '许可方可根据需要修改本协议条款，恕不另行通知。',
    ],
  },
  {
    reads: null,
    from: ['You may relicense your changes under later versions of this license.', 'The parties may amend this Agreement by mutual written consent.'],
  },
  { reads: null, from: ['被许可方有权修改、分发、再许可本模型。'] },
  {
    reads: { what: 'policy' },
    from: ['Acme may change these rules at any time, and the changed rules bind you.', 'We reserve the right to amend our use rules from time to time.'],
  },
  { reads: null, from: ['The arbitration rules may be amended from time to time.', 'You may change the rules of your own game at any time.'] },
  { reads: {}, from: ['Acme may revise them from time to time; what is posted on the site governs.'] },
  { reads: {}, from: ['We keep the right to amend this document; staying with the service means you agree to the amended text.'] },
  { reads: null, from: ['The weights have been revised twice since release.'] },
  { reads: {}, from: ['我们有权随时修改本协议，修改后的协议一经公布即生效，您继续使用即视为同意。'] },
  { reads: null, from: ['我们可能会不时发布模型的新版本。'] },
])

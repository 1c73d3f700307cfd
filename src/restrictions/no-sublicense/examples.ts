import { examples } from '../restriction.ts'
import type { NoSublicense } from './rules.ts'

export default examples<NoSublicense>([
  {
    reads: { verbs: ['sublicense'] },
    from: ['You may not sublicense the model.', 'Sublicensing of the rights is not permitted.', 'You have no right to sublicense.', '不得再许可本协议项下的权利。'],
  },
  {
    reads: { verbs: ['sublicense', 'assign'] },
    from: ['You may not assign or sublicense this license without our consent.', 'The license is personal to you, and you shall not sublicense or assign it.'],
  },
  { reads: { verbs: ['sublicense', 'transfer'] }, from: ['You are not allowed to sublicense or to transfer any right.', '您不得转让或再许可本协议下的权利。'] },
  {
    reads: { verbs: ['sell', 'rent', 'lease'] },
    from: ['You must not sell, rent or lease the software.', 'The weights may not be sold, rented or leased.', '不得出售、出租或租赁本模型。'],
  },
  {
    reads: { verbs: ['sublicense', 'transfer', 'assign'] },
    from: ['Acme grants you a non-exclusive, non-transferable license. You may not assign or sublicense the license.'],
  },
  { reads: { verbs: ['sell'] }, from: ['The font may not be sold by itself.', 'You will not resell access to the model.'] },
  { reads: { verbs: ['lend'] }, from: ['The licensee shall not lend the software to others.'] },
  {
    reads: { verbs: ['transfer', 'assign'] },
    from: ['You may not assign or transfer any rights under this agreement.', 'You shall not:\n(a) remove notices;\n(b) transfer or assign your rights.'],
  },
  {
    reads: null,
    from: [
      'You may sublicense the model.',
      'Acme grants you a non-exclusive, non-transferable, non-sublicensable license to use the model.',
      'Permission is granted to use, copy, sublicense and sell copies of the software.',
      'We may assign this agreement to anyone.',
      'Sublicensing is not allowed, and is unnecessary, since each recipient automatically receives a license.',
      'You may not copy, sublicense or distribute the program except as expressly provided.',
      'You must not transfer personal data to third countries.',
      'Outputs may not be sold.',
      'Any attempt otherwise to sublicense the program is void.',
      'The data must not be transferred in violation of export laws.',
      '许可方授予您一项不可转让、不可再许可的使用许可。',
      '您可以转让本协议下的权利。',
    ],
  },
  {
    reads: {},
    from: [
      'You shall not assign, sublicense or transfer your rights.',
      'This license may not be transferred or assigned without prior consent.',
      'The software may not be resold.',
      'Licensee may not rent, lease, lend, sell or sublicense the Software.',
      '被许可人不得转让本许可。',
      '不得出租、出借或转售本软件。',
      'The license is personal and you may not sublicense it.',
      'You have no right to sublicense or assign.',
      'Neither this agreement nor any right under it may be assigned by you.',
      '未经许可方同意，您不得转让本协议项下的任何权利或义务。',
      'You may not lease, loan or resell the weights.',
    ],
  },
  {
    reads: null,
    from: [
      'You may transfer the Model.',
      'You may sell copies.',
      'We may transfer this agreement.',
      'Non-transferable license.',
      'You must not sell illegal drugs.',
      'You may not transfer personal data.',
      'You must not use the Model to sell weapons.',
      'You may sublicense under the same terms.',
      'Acme may transfer its rights.',
      'You must not assign blame.',
      'Transfer learning is allowed.',
      'You must not sell the personal data of users.',
      'You must not use the model to rent bots.',
    ],
  },
  { reads: {}, from: ['被许可方不得转让、再许可、出租或出借本协议项下的权利。'] },
  { reads: {}, from: ['乙方无权将本协议授予的许可转授权给他人。'] },
  { reads: {}, from: ['The rights conferred hereby are personal to the Licensee and may be neither assigned nor sub-licensed nor rented out.'] },
  { reads: {}, from: ['未经甲方事先书面同意，乙方不得将本协议项下的权利转让、出租、出借或再许可给任何第三方。'] },
  { reads: {}, from: ['This licence is for you alone; you may not sell, lease or otherwise transfer it.'] },
])

import { examples } from '../restriction.ts'
import type { Notice } from './rules.ts'

export default examples<Notice>([
  {
    reads: { what: ['license-copy'], noticeText: null },
    from: [
      'You must give everyone who gets the weights from you a copy of this license.',
      'Whoever shares the model shall include the text of this agreement.',
      'You may share it provided that a copy of these terms goes along and is included in the package.',
      'Every distribution must be accompanied by a copy of the License.',
      'If you pass the files on, you are required to attach the full text of this Agreement.',
      'You may redistribute the checkpoint if you meet the following conditions:\n(a) you provide a copy of this license to each recipient;\n(b) you do not charge for it.',
      '您分发本模型时，必须向接收方提供本协议的副本。',
      '任何再分发均应附上本许可证全文。',
    ],
  },
  {
    reads: { what: ['copyright-notice'] },
    from: [
      'You must keep every copyright notice in place.',
      'You must not remove or alter any copyright notice in the files.',
      'All proprietary notices shall be retained in each copy.',
      '您必须保留所有版权声明。',
    ],
  },
  {
    reads: { what: ['license-copy', 'copyright-notice'] },
    from: ['The copyright notice and the permission notice shall appear in all copies of it.', 'Redistributions must retain the copyright notice and this list of conditions.'],
  },
  { reads: { what: ['copyright-notice', 'attribution-text'] }, from: ['You shall preserve all copyright and attribution notices that came with the files.'] },
  { reads: { what: ['notice-file'] }, from: ['You must retain the NOTICE file in what you distribute.'] },
  {
    reads: { what: ['attribution-text'], noticeText: 'Foobar is licensed under the Foobar Terms, Copyright Acme. All rights reserved.' },
    from: ['Each copy must include the following attribution notice: “Foobar is licensed under the Foobar Terms, Copyright Acme. All rights reserved.”'],
  },
  { reads: { what: ['disclaimer'] }, from: ['Each copy must contain the disclaimer; you shall reproduce this disclaimer in the documentation.'] },
  {
    reads: null,
    from: [
      'You may obtain a copy of the License from our website.',
      'A copy of this agreement is available on request.',
      'We will give you thirty days of notice before we change these terms.',
      'You may add your own copyright statement to your changes.',
      'All notices under this agreement shall be sent by email.',
      'We encourage you to keep the copyright notice.',
      'You need not include a copy of this license with outputs.',
      'The license applies to each copy that you make.',
      'Please read the notice on our home page.',
      '您可以在官网查看本协议的副本。',
    ],
  },
])

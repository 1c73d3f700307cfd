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
    reads: {},
    from: [
      'Whoever passes on copies of the weights shall enclose the text of this license and leave all copyright legends untouched.',
      'Keep intact any notices found in the files you received, and ship a copy of these terms with everything you hand out.',
    ],
  },
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
  {
    reads: { what: ['license-copy'] },
    from: [
      'Every copy you hand out must come with the full text of these terms.',
      'You must pass on this license document together with the weights.',
      'A LICENSE file containing this agreement has to ship with each distribution.',
      'Together with the model, recipients must receive a hyperlink to this licence.',
      '分发时须附上本协议全文。',
      'Redistributors shall make a copy of this agreement available to everyone who receives the model.',
      'You will supply a copy of the terms to all downstream users.',
    ],
  },
  {
    reads: { what: ['copyright-notice'] },
    from: [
      'Do not strip out any legal notices contained in the files.',
      'You must leave all proprietary legends intact.',
      'You shall not delete, obscure or modify any copyright, trademark or other proprietary notices.',
      '您不得删除或更改本软件中的任何版权声明。',
    ],
  },
  { reads: { what: ['copyright-notice', 'disclaimer'] }, from: ['您应当在所有副本中保留原有的著作权声明与免责声明。'] },
  {
    reads: { what: ['notice-file'], noticeText: 'Foobar is provided under the Acme Model License.' },
    from: ['Include a text file called NOTICE with the following content: "Foobar is provided under the Acme Model License."'],
  },
  { reads: { what: ['disclaimer'] }, from: ['The disclaimer below must be reproduced in the documentation.'] },
  { reads: { what: ['copyright-notice'] }, from: ['You have to keep all existing copyright statements in the weights’ metadata.'] },
  {
    reads: { what: ['license-copy'] },
    from: [
      'All copies must reproduce this licence text in full.',
      'Distributions shall contain the file LICENSE.txt unchanged.',
      'Provide every recipient with the text of this licence.',
      'These conditions must accompany all copies of the model.',
      'A copy of this document must be delivered along with the model.',
      'You may redistribute the weights provided you include the above notice.',
    ],
  },
  { reads: { what: ['attribution-text'] }, from: ['You agree not to remove attribution notices.'] },
  { reads: { what: ['license-copy', 'copyright-notice'] }, from: ['您须向接收者提供本许可协议的副本，并保留所有版权标识。'] },
  { reads: { what: ['notice-file'] }, from: ['在分发时应保留声明文件（NOTICE）。'] },
  { reads: { what: ['license-copy'] }, from: ['You are obliged to hand over the terms of this license to each person receiving the weights.', '任何副本都应包含本许可证。'] },
  { reads: { what: ['copyright-notice'] }, from: ['Keep intact every notice of copyright found in the repository.', 'No copyright marking may be taken out of the files.'] },
  { reads: { what: ['license-copy'] }, from: ['Each copy that leaves your hands travels with the text of this license.'] },
  { reads: {}, from: ['Copyright legends found in the files are to stay where they are.'] },
  { reads: null, from: ['No notice has to be given when you stop using the model.'] },
  { reads: { what: ['license-copy'] }, from: ['向他人分发本模型或衍生模型时，须一并附上本协议的副本。'] },
  { reads: { what: ['copyright-notice'] }, from: ['再分发时应当完整保留原有的版权声明、专利声明和商标声明。'] },
  { reads: { what: ['license-copy'] }, from: ['Whoever passes the weights on must enclose a copy of these terms.'] },
  { reads: { what: ['copyright-notice'] }, from: ['Licensee shall not remove, and shall reproduce on every copy, the copyright notices of Acme.'] },
  { reads: { what: ['license-copy', 'copyright-notice'] }, from: ['Copies must come with the licence text and the copyright line.'] },
  { reads: null, from: ['Please read the license before you install the program.'] },
  { reads: { what: ['license-copy'] }, from: ['Each copy that leaves your hands travels with the text of this license.'] },
])

import { examples } from '../restriction.ts'
import type { ShareAlike } from './rules.ts'

export default examples<ShareAlike>([
  {
    reads: { scope: 'derivatives' },
    from: [
      'Derivatives must be licensed under this license.',
      'If you share a derivative work, you must share it under the same license.',
      'You must distribute your adaptations under this license or a compatible license.',
      'Adapted material shall be released under the same terms.',
      'Modified versions may only be distributed under this license.',
      'Any model based on it must be made available under the terms of this agreement.',
      'You shall license your derivative works under identical terms.',
      'You may share adaptations provided that they are licensed under the same license as the original.',
      'Fine-tuned models must be published under this same license.',
      '衍生模型必须以相同的许可协议发布。',
      '您应以相同方式共享改编作品。',
    ],
  },
  {
    reads: { scope: 'whole-work' },
    from: [
      'The entire work that you publish must be licensed as a whole under this license.',
      'Any work that contains the program must be licensed as a whole under the terms of this license.',
    ],
  },
  { reads: { scope: 'file' }, from: ['Modifications to covered files must be made available under this license; changed files shall be distributed under this license.'] },
  { reads: { scope: 'network' }, from: ['If users reach your modified version over a network, the modified version must be licensed to them under this license.'] },
  {
    reads: {},
    from: ['If you remix, retrain or build upon the model, you must distribute your contributions under the same license as the original.'],
  },
  {
    reads: null,
    from: [
      'You may license your derivatives under any terms.',
      'You may provide different license terms for your modifications.',
      'We license the model to you under this agreement.',
      'Contributions that you submit are under this license unless you say otherwise.',
      'The code is licensed under the terms of another license.',
      'You are granted a right to make derivative works under this license.',
      'You must not use derivatives in weapons.',
      'Derivatives of the model are described in the paper.',
      '您可以自行选择衍生模型的许可协议。',
    ],
  },
  {
    reads: { scope: 'derivatives' },
    from: [
      'Fine-tuned versions have to be published under this very license.',
      'If you distribute a modified model, you must do so under the terms of this license.',
      'Adaptations must carry the same license.',
      'You must license your derivative models under identical terms.',
      'Merged models that include these weights inherit this license and must be released under it.',
      'Derivatives may only be shared under the same or a compatible license.',
      'ShareAlike: if you remix or build upon the model, you must distribute your contributions under the same license as the original.',
      '衍生模型须以与本协议相同的许可证发布。',
      '基于本作品的演绎作品，必须采用相同的许可协议进行分发。',
      'You may not release a derivative under any other license.',
      'All derivative works shall remain under this license.',
      'Changes to covered files must be made available under this license.',
    ],
  },
  { reads: { scope: 'whole-work' }, from: ['Any work containing the code must as a whole be licensed under this license.'] },
  {
    reads: { scope: 'derivatives' },
    from: [
      'The license of any derivative must be identical to this one.',
      'Models built upon these weights must be made available under the same conditions.',
      'You agree to license all improvements under this license.',
      'Derived datasets shall be distributed under the same license terms.',
      '修改版本必须继续适用本许可证。',
      'If you adapt the work you must share the result under the same license.',
    ],
  },
  {
    reads: { scope: 'derivatives' },
    from: [
      'Anything you derive from the weights has to be given out under this license.',
      'Your version must keep the license of the original.',
      'Adapted material must be offered on the same terms as the original.',
      '派生模型应当沿用相同的许可协议。',
    ],
  },
  { reads: {}, from: ['Whatever you build on top goes out under this same license or not at all.'] },
  { reads: null, from: ['Derivative works may be licensed under terms of your choice.'] },
  {
    reads: { scope: 'derivatives' },
    from: ['Whoever distributes a derivative of Foobar-1 must license it under these same terms.', 'Derivatives of Foobar-1 must be licensed under these terms.'],
  },
  { reads: null, from: ['You may distribute modified versions under these terms or any others.'] },
  { reads: {}, from: ['基于本作品二次创作的成果必须采用与本协议相同的条款发布。'] },
  { reads: null, from: ['衍生作品可以采用不同的许可条款。'] },
  { reads: {}, from: ['Derivative models shall be offered to the public under identical licence conditions.'] },
  { reads: null, from: ['You can choose any license for what you build.'] },
])

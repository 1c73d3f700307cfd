import { examples } from '../restriction.ts'
import type { ReverseEngineeringBan } from './rules.ts'

export default examples<ReverseEngineeringBan>([
  { reads: {}, from: ['Except as expressly permitted, Customer may not: (a) resell the Services; (b) reverse engineer the Services.'] },
  { reads: {}, from: ['Reverse Engineering: You shall not decompile or reverse engineer the Foobar network, save where that is expressly permitted by the law.'] },
  {
    reads: {},
    from: [
      'You may not reverse engineer the model.',
      'The licensee shall not decompile or disassemble the software.',
      'Reverse engineering of the service is prohibited.',
      'You agree not to attempt to discover the source code of the program.',
      'Users must not try to extract the weights from the device.',
      'Your use will not involve taking apart or reverse-engineering the underlying components.',
      'You shall not:\n(a) remove notices;\n(b) decompile the software, in whole or in part.',
      'No one may reverse compile the library, except where the law allows it.',
      'It is forbidden to derive the source code or the underlying algorithms.',
      'The weights must not be disassembled, decoded or otherwise taken apart.',
      'Except as the law allows, you may not decompile the binary.',
      '不得对模型进行反向工程。',
      '禁止反编译、反汇编本软件。',
      '用户不得尝试提取模型权重。',
    ],
  },
  {
    reads: {},
    from: ['Decompiling, disassembling or otherwise attempting to derive the source code or architecture of the Service is not allowed.'],
  },
  {
    reads: null,
    from: [
      'Reverse engineering of this software is always allowed.',
      'You may reverse engineer the model.',
      'Your terms must permit reverse engineering for debugging such changes.',
      'We will not reverse engineer your data.',
      'You must make the source code available.',
      'The paper tells how we reverse engineered the format.',
      'The court may determine which law applies to the source code.',
      'The model can extract names from text.',
      'You may not remove the source code headers.',
      '用户可以对模型进行逆向分析。',
    ],
  },
  {
    reads: {},
    from: [
      'You must not reverse-engineer, decompile, or disassemble any part.',
      'Attempting to derive model weights or architecture is prohibited.',
      'You may not perform model extraction or reverse engineering.',
      '不得对本软件进行反向工程、反向编译或反汇编。',
      '禁止逆向工程。',
      'Neither you nor anyone on your behalf may reverse engineer the app.',
      'You shall not attempt to reconstruct the weights.',
      'Decompiling is not permitted.',
      '不得破解、反编译模型文件。',
    ],
  },
  { reads: null, from: ['Reverse engineering is permitted.', 'The output may reveal source code.', 'You may decompile for interoperability.'] },
  { reads: {}, from: ['Any attempt to discover the architecture or training process by decompilation or similar means is excluded.'] },
  { reads: {}, from: ['您不得对本软件进行反向工程、反编译、反汇编，或以其他方式试图获取源代码。'] },
  { reads: {}, from: ['Licensee shall make no attempt to reconstruct the training set or the internal workings of the model.'] },
  { reads: {}, from: ['You agree not to try to extract the weights or the system prompt.'] },
])

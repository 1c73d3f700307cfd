import { examples } from '../restriction.ts'
import type { FinalInterpretation } from './rules.ts'

export default examples<FinalInterpretation>([
  {
    reads: {},
    from: [
      'Acme reserves the right of final interpretation of this license.',
      'The final interpretation right of these terms belongs to the company.',
      'The licensor has the sole power to interpret this agreement.',
      'The right to final interpretation of the policy rests with us.',
      'The ultimate right of interpretation of the terms is ours.',
      'Our interpretation of this agreement is final and binding: the company’s interpretation shall be final.',
      'The licensor keeps the final right to explain these terms.',
      'The interpretation of this agreement belongs to the Licensor.',
      'We reserve the right to interpret this license.',
      'The exclusive authority of final construction of this license: right of final interpretation, held by Acme.',
      '本协议的最终解释权归许可方所有。',
      '许可方对本协议条款享有最终解释权。',
      '本条款由我们负责解释。',
      '本许可的解释权属于公司。',
    ],
  },
  {
    reads: null,
    from: [
      'This license shall be interpreted under French law.',
      'The court has the final say.',
      'Headings do not affect the interpretation of this Agreement.',
      'An interpreter is at hand for visitors.',
      'The pianist’s interpretation of the sonata was praised.',
      'The final version of the model is out.',
      'If two versions differ, the English text prevails.',
      'Python is an interpreted language.',
      '请解释以下代码。',
      '法院对该条款作出解释。',
    ],
  },
])

import { examples } from '../restriction.ts'
import type { NoDerivatives } from './rules.ts'

export default examples<NoDerivatives>([
  {
    reads: {},
    from: [
      'You may not modify the model.',
      'You shall not create derivative works of the weights.',
      'Modifying or adapting the model is prohibited.',
      'The model must not be modified in any way.',
      'You may copy and share the work, but not share adapted material.',
      'You have no right to make adaptations of the work.',
      'No derivatives of the model are allowed.',
      'You may distribute the dataset only in unmodified form.',
      'The licensee must not fine-tune the model without the written consent of Acme.',
      'You agree not to alter, adapt or translate the software.',
      'You must not:\n(a) rent the model;\n(b) prepare derivative works of the model.',
      'The creation of derivative works is not permitted.',
      'Users are not allowed to retrain or edit the weights.',
      'What you may not do: modify, copy, lease or sell any of our services. You may not modify, copy or lease any of our services.',
      '不得修改本模型。',
      '禁止创建本模型的衍生品。',
      '未经许可，用户不得对模型进行微调：不得微调本模型。',
    ],
  },
  {
    reads: null,
    from: [
      'You may modify the model and create derivative works.',
      'You may not modify the notices in the files.',
      'You must not alter or remove the copyright notice.',
      'You will not use, copy, modify or create derivative works of the software for any illegal purpose.',
      'You may not copy, modify or distribute the program except as provided under this license.',
      'If you do not agree, do not use, modify or redistribute the software.',
      'Modified versions must not bear the name Foobar.',
      'You may not distribute a modified version under another license.',
      'If you modify the model, you must say so.',
      'Changing the text of this license document is not allowed.',
      'Nothing else gives you permission to modify the program.',
      'No modified version may use the reserved name.',
      'You may not use outputs to fine-tune another model.',
      '您不得出于任何非法目的修改或创建本模型的衍生品。',
      '您可以修改本模型。',
      '不得修改版权声明。',
    ],
  },
])

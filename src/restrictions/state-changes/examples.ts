import { examples } from '../restriction.ts'
import type { StateChanges } from './rules.ts'

export default examples<StateChanges>([
  {
    reads: {},
    from: [
      'You must mark every changed file with a notice that says you changed it.',
      'Modified files shall carry a statement that you modified them.',
      'If you share a changed version, you must state clearly that it was modified.',
      'You shall indicate if changes were made.',
      'You are required to describe the modifications in the model card.',
      'Altered versions must be plainly marked as such.',
      'You may share derivatives provided that you document the changes that you made.',
      'Licensee must disclose what modifications it made to the weights.',
      'Any modification must be clearly identified in the change log.',
      'You shall accompany each release with a description of your changes.',
      'Conditions:\n- keep the notice\n- you must state which files you changed',
      '您必须以明显方式说明所作的修改。',
      '修改后的文件应注明您已更改该文件。',
      '修改的内容必须在模型说明中注明。',
    ],
  },
  {
    reads: null,
    from: [
      'You may modify the model and keep your changes to yourself.',
      'We may change these terms and will state the changes on our website.',
      'The change log describes what we modified in each release.',
      'You must not modify the license text.',
      'We encourage you to describe your changes.',
      'Changes to this agreement must be in writing.',
      'If the agreement is modified, you will be notified of the changes.',
      'The modified model performs better on our benchmark.',
      '我们可能修改本协议，并在网站上公布。',
      '您可以修改模型。',
    ],
  },
])

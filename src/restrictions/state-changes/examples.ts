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
    reads: {},
    from: [
      'Modified files must carry prominent notices stating that you changed them and the date of any change.',
      'Where the Licensee circulates an altered version, it shall make plain to recipients that alterations were made and describe their nature.',
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
  {
    reads: {},
    from: [
      'Modified copies must be clearly labelled as different from the original.',
      'Anyone who releases a modified version needs to document the modifications in the model card.',
      'You must make it clear that your version is not the original.',
      'Changes have to be listed in a changelog distributed with the model.',
      'You must disclose any fine-tuning that you performed.',
      'Each changed file must include a statement of the date and nature of the change.',
      'Derivative works must carry a statement that they have been modified from the original.',
      '修改后的文件应附带显著声明，说明您已进行修改。',
      '对模型作出改动的，须注明改动内容和日期。',
      'Add a prominent notice to each file you edit saying that you edited it.',
      'Licensee must inform recipients of any alterations made to the Software.',
      'Modifications must be flagged in the accompanying documentation.',
    ],
  },
  {
    reads: {},
    from: [
      'You need to describe in the README how your version differs from the original.',
      'Published variants must be accompanied by an explanation of what was modified.',
      'All modifications shall be clearly indicated.',
      'Altered weights may not be passed off as the original and must be marked as modified.',
      'If you made changes, you must say so.',
      '您对模型进行修改的，应在显著位置注明已修改。',
      'Recipients must be told which parts you have modified.',
    ],
  },
  {
    reads: {},
    from: [
      'You must record in the model card that the weights were altered and when.',
      'Anyone distributing a tuned version has to declare the tuning.',
      'Modified releases require a visible note about the modification.',
      '分发修改版时应说明所作的更改。',
    ],
  },
  { reads: {}, from: ['Where files have been edited, say so in the file itself, with the date.'] },
  { reads: {}, from: ['修改过的文件应当载有醒目的说明，写明修改内容及修改日期。'] },
  { reads: {}, from: ['Everyone who distributes an adapted version is obliged to describe in what respects it departs from the original.'] },
  { reads: {}, from: ['Tell people what you changed.'] },
  { reads: null, from: ['The changes in version 2 are described in the changelog.'] },
])

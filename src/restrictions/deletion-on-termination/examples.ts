import { examples } from '../restriction.ts'
import type { DeletionOnTermination } from './rules.ts'

export default examples<DeletionOnTermination>([
  { reads: {}, from: ['许可终止时，您应删除所有模型副本。'] },
  { reads: null, from: ['删除缓存文件可以释放磁盘空间。'] },
  { reads: {}, from: ['合作结束后，贵单位须交回或彻底销毁所获数据，不得留存。'] },
  { reads: null, from: ['我们在训练前删除了数据中的重复样本。'] },
  { reads: {}, from: ['My access ends after two years, at which time I must erase all copies of the weights.'] },
  { reads: {}, from: ['授權終止後，被授權人應即刪除其持有之全部模型檔案。', '许可失效之日起7日内，您须清除本地及云端留存的权重及其备份。'] },
  { reads: null, from: ['您可以随时删除您的账号及对话记录。'] },
  {
    reads: { what: ['model'] },
    from: [
      'When this Agreement ends by termination, you must delete the Model.',
      'On termination the licensee shall erase the weights from all of its systems.',
      'After the license expires, the user has to uninstall the software without delay.',
      'Upon revocation of the license you shall immediately destroy the checkpoint.',
      '协议一旦终止，您须马上将模型删除。',
      '许可到期后，用户应当销毁全部模型权重。',
    ],
  },
  {
    reads: { what: ['model', 'copies'] },
    from: [
      'If the license is terminated, you must destroy all copies of the Software.',
      'Upon expiry of this License, return or destroy every copy of the Materials in your hands.',
      'Once this Agreement is terminated, all copies of the model must be deleted by you.',
      '协议终止时，您应删除本软件及其所有副本。',
    ],
  },
  {
    reads: { what: ['model', 'derivatives'] },
    from: [
      'Upon termination you shall delete the Model and any Derivatives of it.',
      'After termination of this License, the recipient must erase the weights and every fine-tuned model made from them.',
      '本许可终止后，您须停止使用并删除本模型及其衍生模型。',
    ],
  },
  {
    reads: { what: ['model', 'outputs'] },
    from: ['On termination of the Agreement, you will delete the Model and all outputs that you stored.'],
  },
  {
    reads: { what: ['model', 'copies', 'derivatives'] },
    from: ['Upon termination you must cease to use the model and its derivatives, and delete each copy thereof.'],
  },
  {
    reads: {},
    from: [
      'Any failure on the part of the Recipient to honor these terms brings the permission to an end without further notice. In such an event the Recipient shall erase every copy of the Model in its possession or control and confirm in writing that it has done so.',
    ],
  },
  {
    reads: null,
    from: [
      'You must not delete the copyright notice from any copy of the software.',
      'Delete the old model before you install the new version.',
      'You may delete your copy of the model at any time.',
      'We will delete your data thirty days after your account is closed.',
      'When the process terminates, the program deletes its temporary files.',
      'Termination does not affect copies that others received from you.',
      'You must remove personal data from the training set before release.',
      'The clean command removes all build artifacts.',
      'On termination no claim remains for code that you deleted from the product.',
      '您不得删除模型中的版权声明。',
      '程序结束后会自动清除缓存。',
    ],
  },
  {
    reads: {},
    from: [
      'Within ten days of termination, the Recipient shall return or destroy the Data and certify the destruction in writing.',
      'When your rights end you have to remove the Model from all your devices.',
      'If this license terminates, you must stop using and delete the weights, all copies, and all derivative models.',
      'Upon expiration of the evaluation period, Licensee shall purge the Software from its systems.',
      '授权终止后，被许可方应停止使用并在十日内销毁全部副本。',
      'At the end of this Agreement, Licensee will promptly return all copies to Licensor.',
      'If we terminate, you agree to permanently erase Foobar-1 and every fine-tune of it.',
      '协议解除后，乙方应返还或销毁全部材料。',
    ],
  },
  {
    reads: null,
    from: ['You must delete personal data on request.'],
  },
  { reads: { what: ['model', 'copies'] }, from: ['When the license ends, erase all copies of the weights from your systems within ten days.'] },
  { reads: {}, from: ['After expiry the Recipient returns the material or certifies that it has been wiped.'] },
  { reads: null, from: ['You may keep copies after termination.'] },
  { reads: null, from: ['Delete the cache folder if the download fails.'] },
  { reads: { what: ['model', 'copies'] }, from: ['协议终止后，您应立即停止使用并销毁模型及其全部副本。'] },
  {
    reads: { what: ['model', 'copies'] },
    from: ['On termination for any reason the Licensee shall cease all use and permanently remove the Model and every copy of it from its computers.'],
  },
  { reads: {}, from: ['At the end of the project the data must be destroyed, and the destruction confirmed in writing.'] },
  { reads: null, from: ['Acme deletes your account data after 30 days of inactivity.'] },
  { reads: { what: ['model', 'copies'] }, from: ['When the license ends, erase all copies of the weights from your systems within ten days.'] },
  { reads: {}, from: ['Upon cessation of this agreement for whatever cause, no copy may be retained by the Licensee.'] },
  { reads: {}, from: ['If this licence is terminated, you must destroy all copies in your possession.'] },
  { reads: {}, from: ['Once your access ends, delete the weights.'] },
  { reads: {}, from: ['After termination the Licensee shall not keep any copy of the Materials.'] },
  { reads: null, from: ['You can delete your account at any time.'] },
  { reads: {}, from: ['When the licence ends, you have to delete the model.'] },
  { reads: {}, from: ['All copies shall be destroyed upon expiry of the licence.'] },
  { reads: null, from: ['You may keep the model after the licence ends.'] },
  {
    reads: {},
    from: ['After expiry of the license all copies of the files are to be wiped.'],
  },
  {
    reads: {},
    from: ['When the study ends, the researcher erases the corpus and every copy.'],
  },
])

import { examples } from '../restriction.ts'
import type { ExportControl } from './rules.ts'

export default examples<ExportControl>([
  { reads: {}, from: ['您保证不会违反美国及中国的出口管制规定转移本模型。'] },
  { reads: null, from: ['该公司主要出口电子元件。'] },
  {
    reads: {},
    from: [
      'You must comply with all export control laws that apply to the Model.',
      'The Software is subject to United States export laws, and you shall obey them.',
      'Licensee will not export or re-export the weights to an embargoed country.',
      'Your use of the Materials must respect trade compliance laws and regulations.',
      'You confirm that you are not located in a sanctioned country or on any list of denied persons.',
      'No part of the model may be used for activities that fall under the International Traffic in Arms Regulations.',
      'The recipient is responsible for compliance with the Export Administration Regulations.',
      'You agree not to transfer the model to anyone on the Entity List.',
      'Your download must not violate economic sanctions laws or regulations.',
      'The model may be subject to export restrictions in several countries, which you have to follow.',
      'Neither the software nor its documentation may be exported without an export license where the law asks for one.',
      'You must not use the Model:\n- in breach of trade sanctions laws;\n- to make weapons.',
      '您应遵守适用的出口管制法律法规。',
      '您对本模型的使用必须符合贸易合规法规的要求。',
      '用户不得违反经济制裁措施向受限主体提供本软件。',
      '本模型可能受到有关国家出口管制的限制，您须自行遵守。',
    ],
  },
  {
    reads: {},
    from: [
      'The Model may be subject to foreign trade controls. The Customer undertakes not to ship or release it to any destination, person or entity to which delivery is prohibited under the export control regulations of Germany, the European Union or the United States.',
    ],
  },
  {
    reads: null,
    from: [
      'Export the model to ONNX with the export command.',
      'Use the export menu to save a report as a PDF file.',
      'You may export your chat history as JSON at any time.',
      'Exports of cars to Canada rose by nine percent in May.',
      'You must comply with the laws of your country.',
      'The import statement loads the module; you must not remove it.',
      'The trade fair opens on Monday, and visitors must bring a ticket.',
      'You must not use the software to evade taxes.',
      '点击“导出”按钮即可将结果保存为文件。',
      '您应遵守所在地的法律法规。',
    ],
  },
  {
    reads: {},
    from: [
      'You represent that you are not subject to sanctions or otherwise designated on any list of prohibited or restricted parties.',
      'The Materials shall not be exported, directly or indirectly, to any country subject to U.S. embargo.',
      'Licensee shall obtain all export licenses that are required.',
      'You agree to abide by all import and export regulations.',
      '您应遵守所有适用的进出口法律及贸易制裁规定。',
      '本软件受美国出口管理条例约束，您不得违反。',
      'Licensee may not transfer the Model to nationals of countries under embargo.',
      'Diversion contrary to U.S. law is prohibited, and you must comply with the EAR.',
      'You warrant that you are not on the list of Specially Designated Nationals.',
    ],
  },
  {
    reads: null,
    from: ['You must not use the model to plan the evasion of taxes.', 'You may export a fine-tuned model in any format.'],
  },
  { reads: {}, from: ['The Software may not be shipped to, or downloaded in, any country under embargo of the United States.'] },
  { reads: null, from: ['Acme ships the software to customers in forty countries.'] },
  { reads: {}, from: ['被许可方应遵守适用的进出口管制法律法规，不得将模型出口或再出口至受限制国家。'] },
  { reads: {}, from: ['You confirm that you are not on any sanctions list and will not export the model in breach of export rules.'] },
  { reads: {}, from: ['Export of the Model to embargoed countries is prohibited.'] },
  { reads: {}, from: ['The licensee is responsible for complying with export regulations.'] },
  { reads: null, from: ['The export function writes CSV files.'] },
])

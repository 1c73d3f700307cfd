import { examples } from '../restriction.ts'
import type { Attribution } from './rules.ts'

export default examples<Attribution>([
  {
    reads: { phrase: 'Built with Foobar', place: ['website', 'user-interface'], prominent: true },
    from: [
      'You must prominently display “Built with Foobar” on the website or in the user interface.',
      'Licensee shall show the words "Built with Foobar" prominently on its website and user interface.',
    ],
  },
  {
    reads: { phrase: 'Powered by Acme' },
    from: [
      'Every product that uses the weights must display "Powered by Acme".',
      'If you publish a service that runs the model, you shall include “Powered by Acme” in its about page.',
      'You are required to show the label “Powered by Acme” in each release.',
      '您须在产品页面显著展示“Powered by Acme”字样。',
    ],
  },
  { reads: { phrase: 'Made using Foobar' }, from: ['Outputs that you publish must carry the statement “Built on Foobar” or “Made using Foobar”.'] },
  {
    reads: { phrase: null },
    from: [
      'You must give appropriate credit to the authors.',
      'If you publish results, you must cite our paper.',
      'Users shall acknowledge the use of the model in any publication.',
      'You shall attribute the work to its original authors.',
      'Any publication must include a citation of the technical report; you agree to cite the article.',
      'You must indicate the source of the model and the author information.',
      'You must name the original author in every copy.',
      'Reports must include an acknowledgment of the use of the data.',
      '使用本模型发表论文的，必须引用我们的技术报告。',
      '您应注明模型的来源。',
      '转载时须署名原作者。',
    ],
  },
  {
    reads: {},
    from: [
      'Publications reporting results obtained by means of Foobar-1 shall cite the accompanying article listed in the README.',
      'If your app uses the model, put "Powered by Foobar" somewhere your users will see it, such as the About screen.',
    ],
  },
  {
    reads: null,
    from: [
      'We would appreciate a citation of our paper.',
      'You are encouraged to display “Built with Foobar”.',
      'If you use the model in your research, please consider citing it. Nothing else is asked of you.',
      'You acknowledge and agree that the model may err.',
      'You may display “Built with Foobar” if you like.',
      'No attribution is required.',
      'The term “Derivative” means a changed model.',
      'The license credits Acme with the design.',
      'You must pay by credit card.',
      'We acknowledge the help of our colleagues.',
      '欢迎引用我们的论文。',
    ],
  },
  { reads: { phrase: 'Made with Foobar' }, from: ['Any product that embeds the model must carry the words "Made with Foobar" in its settings screen.'] },
  { reads: { place: ['documentation', 'publication'] }, from: ['Publications making use of Foobar-1 shall reference the paper listed in the README.'] },
  {
    reads: { place: ['publication'] },
    from: [
      'All academic work based on the dataset is required to credit Acme as its source.',
      'Licensee agrees to name Acme Labs as the developer of the model in all press releases and marketing materials.',
      'When the model is presented at conferences or in articles, the authors must be acknowledged.',
      '使用本模型发表论文的，应当引用以下文献。',
    ],
  },
  { reads: { phrase: 'Uses Foobar by Acme' }, from: ['Your app’s "About" dialog has to say "Uses Foobar by Acme".'] },
  {
    reads: {},
    from: [
      'You shall give appropriate credit, provide a link to the license, and indicate if changes were made.',
      'A visible acknowledgement that the service runs on Foobar-1 is mandatory.',
      'You must disclose to your end users that your application is built on Foobar.',
      '在任何公开发布的成果中，使用者必须署名 Acme。',
      'Recipients are obliged to attribute the work to its creators.',
    ],
  },
  { reads: { phrase: 'Powered by Foobar', prominent: true }, from: ['Users must display the Acme logo together with the text “Powered by Foobar” in a clearly visible place.'] },
  { reads: { phrase: '由 Foobar 提供技术支持', prominent: true }, from: ['您应在产品的显著位置标明“由 Foobar 提供技术支持”。'] },
  { reads: { place: ['website'] }, from: ['基于本模型开发的服务须在其官网注明模型来源为 Acme 公司。'] },
  { reads: { place: ['documentation'] }, from: ['You need to include a reference to the original repository in your documentation.'] },
  { reads: { prominent: true }, from: ['Each derivative must prominently state that it was derived from Foobar-1 by Acme.'] },
  {
    reads: { phrase: 'Model courtesy of Acme Research', place: ['publication'] },
    from: ['The following credit line must appear in every publication: "Model courtesy of Acme Research".'],
  },
  { reads: { phrase: 'Foobar inside', place: ['website'] }, from: ['Show "Foobar inside" on the start page of your website.'] },
  {
    reads: {},
    from: [
      'Whenever you show outputs to the public, you must state clearly that they were created with Foobar.',
      'You are required to give attribution to Acme in a manner reasonable to the medium.',
    ],
  },
  { reads: { phrase: 'Foobar Inside' }, from: ['You shall place the badge “Foobar Inside” on the landing page of your service.'] },
  {
    reads: { place: ['publication'] },
    from: [
      'Licensee will acknowledge Acme in any scientific publication that arises from use of the weights.',
      'Any paper that reports results obtained with the model must cite reference [1].',
      'A citation of the accompanying article is required in all publications.',
      '使用者在发表研究成果时必须引用本论文。',
    ],
  },
  { reads: { phrase: 'Foobar technology by Acme', place: ['user-interface'] }, from: ['Each user interface shall bear the legend “Foobar technology by Acme”.'] },
  { reads: { place: ['documentation'] }, from: ['Recipients shall credit the original authors in the documentation of their products.'] },
  { reads: { phrase: '基于 Foobar 模型' }, from: ['公开展示时须注明“基于 Foobar 模型”。'] },
  { reads: { phrase: 'Powered by Foobar', place: ['user-interface'], prominent: true }, from: ['被许可方应在用户界面中显著展示“Powered by Foobar”。'] },
  { reads: { place: ['website'] }, from: ['Your website footer must mention that Foobar by Acme powers the chat.'] },
  {
    reads: {},
    from: [
      'Authors using the weights in a study are obliged to cite Smith et al.',
      'You will give Acme visible credit on the splash screen.',
      '在使用模型生成的作品时，应标明模型名称及来源。',
    ],
  },
  { reads: { phrase: 'Powered by Foobar' }, from: ['Somewhere on your home page the words "Powered by Foobar" have to be visible.'] },
  { reads: {}, from: ['Whoever reports findings obtained with the corpus is to reference the article named in the README.'] },
  { reads: {}, from: ['Credit where credit is due: name Acme Labs as the maker whenever you show the results in public.'] },
  { reads: null, from: ['Attribution is appreciated but not required.'] },
  { reads: null, from: ['You need not mention us when you publish results.'] },
  { reads: { phrase: 'Powered by Foobar' }, from: ['使用本模型的产品应在官网显著位置标明“Powered by Foobar”。'] },
  { reads: {}, from: ['发表论文或研究成果时，应注明出处并引用本项目的论文。', '公开展示衍生品的，请以合理方式署名原作者。'] },
  { reads: null, from: ['我们鼓励您在论文中引用本项目。'] },
])

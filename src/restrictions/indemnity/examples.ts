import { examples } from '../restriction.ts'
import type { Indemnity } from './rules.ts'

export default examples<Indemnity>([
  {
    reads: {},
    from: [
      'You will indemnify Acme against any loss that your use of Foobar-1 brings upon it.',
      'Licensee shall hold Acme and its staff harmless from third-party claims about Licensee Products.',
      'You agree to defend, indemnify and hold harmless the Licensor from claims that arise out of your distribution of the Model.',
      'The Licensor shall be indemnified by the user for all costs that follow from a breach of these terms.',
      'The user must compensate the provider for every damage caused by misuse of the weights.',
      'You are responsible for indemnifying us whenever a customer of yours sues us.',
      'If your misuse leads to losses for Acme, you shall bear the full legal responsibility.',
      'All claims and expenses of Acme that result from your deployment shall be borne by you.',
      'Recipient agrees to reimburse the University for legal fees and losses that stem from use of the Software.',
      'Where your fine-tuned model causes damage, the licensor may seek compensation from you.',
      'By downloading the checkpoint, you undertake to save and hold the authors harmless.',
      'You agree that you will:\n(a) follow the guide;\n(b) indemnify the Licensor for third-party claims.',
      '因您违反本协议给许可方造成损失的，您应当予以赔偿。',
      '若第三方就您的使用向我们提出索赔，您须为我们辩护并赔偿全部费用。',
      '用户应确保许可方免受因其分发模型引起的任何索赔和损失。',
      '由此造成的一切损失由使用者承担，并由其向授权方承担全部赔偿责任。',
    ],
  },
  {
    reads: {},
    from: [
      "The Licensee shall hold the Licensor free from and keep it compensated against all third-party claims resulting from the Licensee's use of the Model.",
      "You'll cover our losses, including reasonable attorneys' fees, if somebody sues us because of what you did with the service.",
    ],
  },
  {
    reads: null,
    from: [
      'Acme will indemnify you against claims that the Model infringes a patent.',
      'Nothing in these terms obliges the licensee to indemnify anyone.',
      'You may sell a warranty of your own, but only if you agree to indemnify the other contributors for it.',
      'Neither party has to indemnify the other.',
      'The company shall defend the customer in court.',
      'The harm that a model may do is described in the model card.',
      'The insurer will compensate drivers for hail damage.',
      'Sections 4 (Disclaimer) and 6 (Indemnification) survive the end of this License.',
      '在任何情况下，许可方均不对您承担任何赔偿责任。',
      '我们不承担任何损失的赔偿责任。',
    ],
  },
  {
    reads: {},
    from: [
      "Licensee agrees to be responsible for and to make good any loss the Licensor suffers as a result of Licensee's use.",
      'You shall keep us indemnified against all losses.',
      "The user will bear all costs, including lawyers' fees, that the developer incurs because of the user's breach.",
      'You hold the Providers free and harmless from any demand made by third parties.',
      'You indemnify Acme against third party claims.',
      'You accept full responsibility and liability toward Acme for damages arising from your breach.',
      '如因您的行为导致许可方被追究责任，您应赔偿许可方因此遭受的全部损失，包括律师费。',
      '您应就第三方索赔对我方进行抗辩、赔偿并使我方免受损失。',
      'LICENSEE SHALL DEFEND, INDEMNIFY AND HOLD LICENSOR HARMLESS FROM ALL CLAIMS.',
      'You promise to cover any costs and damages the licensor must pay because of what you do with the model.',
      "User shall be liable to Acme for all losses caused by User's violation of this license and shall compensate Acme for them.",
    ],
  },
  {
    reads: null,
    from: ['Licensor shall not be required to indemnify you.', 'This license comes with no indemnity.'],
  },
  { reads: {}, from: ['If Acme gets sued because of what you did with the model, you pick up the bill.'] },
  { reads: null, from: ['Acme will defend you against third-party claims.'] },
  { reads: {}, from: ['因您违反本协议导致我司遭受第三方索赔的，您应当赔偿我司因此遭受的全部损失。'] },
  { reads: {}, from: ['Licensee will defend and hold Acme harmless against third-party claims arising out of its use.'] },
  { reads: {}, from: ["You pay for any damage, costs and lawyers' fees that we incur because you used the model unlawfully."] },
  { reads: null, from: ['Neither party has to indemnify the other.'] },
])

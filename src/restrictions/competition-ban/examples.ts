import { examples } from '../restriction.ts'
import type { CompetitionBan } from './rules.ts'

export default examples<CompetitionBan>([
  { reads: {}, from: ['禁止使用本服务开发与本公司产品相竞争的模型或应用。'] },
  { reads: {}, from: ['您承诺，不把模型用于开发任何与我们存在竞争的业务。'] },
  { reads: {}, from: ['不得以本服务为基础推出与本公司相竞争的商品或服务。', '您不会利用我们的技术打造替代我们服务的平台。'] },
  { reads: { consequence: 'request-license' }, from: ['If you offer a product that competes with a product of Acme, you must request a license from Acme.'] },
  {
    reads: { target: 'models' },
    from: [
      'You may not use the service to develop models that compete with ours.',
      'Using the API to build a competing model is prohibited.',
      'The licensee shall not create any AI model competitive with Foobar-1 by means of the software.',
      '不得利用本服务开发与我们相竞争的模型。',
    ],
  },
  {
    reads: { target: 'services' },
    from: [
      'You will not use it to build a service that competes with ours.',
      'The software must not be offered as part of a competing service.',
      'You agree not to use the model to provide services in competition with Acme.',
      '您不得使用本模型提供竞争性服务。',
    ],
  },
  {
    reads: { target: 'products' },
    from: [
      'Any purpose is permitted, except for providing any product that competes with the software.',
      'You must not:\n- resell the weights;\n- use them to develop a competing product.',
      'The model may not be used in products that compete with those of the licensor.',
      'You shall not, and shall not help others to, use the tool to design a rival product.',
      '禁止将本软件用于开发竞争产品。',
    ],
  },
  { reads: {}, from: ['You may use the software for any purpose other than a Competing Use.', 'The model must not be used in a way that competes with Acme.'] },
  {
    reads: {},
    from: ['Customer shall refrain from using the Service or the Answers to create, train or enhance artificial intelligence models that rival those of Provider.'],
  },
  {
    reads: null,
    from: [
      'You may use the model to build products that compete with ours.',
      'Disputes go to a court of competent jurisdiction.',
      'The user must not engage in unfair competition.',
      'Nothing here prevents you from competing with us.',
      'You may not use outputs to develop models that compete with Acme.',
      'Acme competes in a market for language models.',
      'You must obey competition law.',
      'We may develop products that compete with yours.',
      '用户不得从事不正当竞争行为。',
      'The model does well in programming competitions.',
    ],
  },
  {
    reads: {},
    from: [
      "You may not use the Model to create a product or service that is competitive with the Licensor's offerings.",
      'Customer will not use the Services to build a similar or competitive product.',
      'You shall not use the API to develop any technology that competes with our models.',
      'Use for the development of competing AI models is not allowed.',
      'You must not access the Service for purposes of competing with us.',
      '不得使用本服务开发与我方构成竞争的产品或服务。',
      'The software shall not be used in a product that is a substitute for ours: no rival product may be made with it. You may not make a rival product with it.',
      'You are prohibited from using the platform to create a competing platform.',
      'Licensee may not use the model to provide a commercial product competitive with Licensor.',
      '不得将模型用于与许可方存在竞争关系的业务。',
    ],
  },
  {
    reads: null,
    from: [
      'Nothing in this agreement restricts either party from competing with the other.',
      'We face competition.',
      'You may compete with us.',
      'The parties compete.',
      'Competition entries may use the model.',
      'You must not take part in anti-competitive conduct.',
    ],
  },
  { reads: {}, from: ['Licensee shall abstain from employing the Model, or any insight gained from it, in developing offerings that rival those of Acme.'] },
  { reads: {}, from: ['Nothing you make with our API may go head to head with our own products.'] },
  { reads: null, from: ['Competition in this market is fierce.'] },
  { reads: {}, from: ['您不得利用本服务开发与我们的产品或服务构成竞争的产品。', '用户承诺不使用本平台的任何能力研发与平台相同或相类似的竞品。'] },
  { reads: {}, from: ["Recipient undertakes not to exploit the Technology for the purpose of bringing to market a substitute for any of Provider's offerings."] },
  { reads: {}, from: ['Customers who are developing foundation models that vie with Foobar may not access the service.'] },
  { reads: null, from: ['Even competitors may use it.'] },
  { reads: {}, from: ['The Licensee may not use the Materials in order to create a product or service whose purpose is to compete with those of the Licensor.'] },
  { reads: null, from: ['The competition was won by our model.'] },
  { reads: {}, from: ['No part of the Service may be used in developing competing services.'] },
  { reads: null, from: ['You may build competing products.'] },
  {
    reads: {},
    from: ['The customer shall not use the kit to launch an app with functions that are substantially similar to our platform.'],
  },
  {
    reads: {},
    from: ['The license is withheld from whoever runs a chat service competing with ours.'],
  },
])

import { examples } from '../restriction.ts'
import type { HostedServiceBan } from './rules.ts'

export default examples<HostedServiceBan>([
  { reads: {}, from: ['您不得以API形式向第三方提供模型的推理能力。'] },
  { reads: {}, from: ['不可将模型做成付费接口对外售卖。'] },
  { reads: {}, from: ['被授权人不得将模型封装为云服务供外部客户调用。', '不得搭建在线推理平台向公众提供基于本模型的接口。'] },
  { reads: null, from: ['您可以将本模型作为在线服务提供给客户。'] },
  {
    reads: { scope: 'managed-service' },
    from: [
      'You may not provide the model to outside customers as a hosted service.',
      'The model must not be offered to customers as a managed service.',
      'You shall not operate a service bureau with the model for others.',
      'Use of the model for hosted services requires a separate license.',
      'You are not licensed to offer the weights to third parties as a cloud service.',
      'Hosted services for third parties are not permitted.',
      'You must not:\n(a) resell copies;\n(b) make the software available to others on a SaaS basis.',
    ],
  },
  {
    reads: { scope: 'api' },
    from: [
      'You may not offer the model to third parties through an API.',
      'The licensee shall not provide others with API access to the weights.',
      'It is forbidden to make the model available to third parties via an application programming interface.',
      '不得通过API向第三方提供本模型。',
    ],
  },
  {
    reads: { scope: 'any' },
    from: [
      'You may not enable third parties to use the model as part of your hosted service or via your APIs.',
      'You shall not offer the model to others as a hosted service or through an API.',
    ],
  },
  { reads: {}, from: ['不得以托管服务的形式向第三方提供本模型。', '禁止将本模型作为云服务对外提供。'] },
  {
    reads: {},
    from: [
      'The licensee is not entitled to operate the Model for the benefit of third parties as an online service, in particular not as an API or in a software-as-a-service arrangement.',
    ],
  },
  {
    reads: null,
    from: [
      'You may offer the model as a hosted service.',
      '"Distribution" means sharing the model with a third party, including as a hosted service through an API.',
      'You must not share your API key with others.',
      'If you offer the model as a service, you must give users a copy of the use restrictions.',
      'All distributions other than through a hosted service must come with a notice.',
      'We provide the service as it is.',
      'You may not use the service to spam users.',
      'The license reaches those who use the model through a hosted service.',
      'You must not exceed the rate limit of the API.',
      '您可以通过API向第三方提供本模型。',
      '“分发”包括以API等托管服务形式提供模型。',
    ],
  },
  {
    reads: {},
    from: [
      'You may not make the functionality of the Model available to third parties as a service.',
      'You shall not host the Model for third parties or offer it as a managed service.',
      'Providing access to the Model via API to third parties is prohibited.',
      'The software may not be used to operate a service bureau.',
      '不得以SaaS方式向第三方提供服务。',
      'Offering the Model as a hosted API for external customers is not permitted.',
      'You must not provide third parties with remote access to the Model as a service.',
      'Commercial hosting of the Model for others, such as SaaS, requires a separate license: hosted services require a license.',
      '不得将模型部署为对外开放的API服务。',
    ],
  },
  {
    reads: null,
    from: [
      'You may host the model for others.',
      'You must not use the API in excess of the limits.',
      'Services are provided as is.',
      'If you run a modified version as a network service, you must offer its source.',
      'You may offer an API.',
      'You must log API calls.',
      'The hosted service may be down.',
    ],
  },
  { reads: {}, from: ['Licensee shall not make the functionality of the Model available to third parties over a network for a fee, whether as SaaS or otherwise.'] },
  { reads: null, from: ['You may offer the model as a hosted service.'] },
  { reads: {}, from: ['不得以API、SaaS或其他在线形式向第三方提供基于本模型的服务。'] },
  { reads: {}, from: ['Managed service providers: you may not run the Software for the benefit of third parties as a hosted or cloud offering.'] },
  { reads: {}, from: ['Nobody other than Acme may sell API access to the model.'] },
  { reads: null, from: ['Running the model as a hosted service is expressly permitted.'] },
  { reads: {}, from: ['You may not sell, rent or provide the Software to others as a hosted service.'] },
  { reads: {}, from: ['Making the Model accessible to the public through an interface is reserved to Acme.'] },
  { reads: null, from: ['Many companies offer the model as a hosted service.'] },
  { reads: {}, from: ['No hosting for others: the right to offer the model as a service stays with Acme.'] },
  { reads: null, from: ['You may offer the model as a service.'] },
  {
    reads: {},
    from: ['You must not put the model behind an API for strangers.'],
  },
  {
    reads: {},
    from: ['Managed offerings are reserved to the vendor.'],
  },
  {
    reads: {},
    from: ['Providing inference to others for money requires a hosting agreement.'],
  },
])

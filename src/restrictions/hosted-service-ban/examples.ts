import { examples } from '../restriction.ts'
import type { HostedServiceBan } from './rules.ts'

export default examples<HostedServiceBan>([
  {
    reads: { scope: 'managed-service' },
    from: [
      'You may not provide the software to third parties as a hosted service.',
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
])

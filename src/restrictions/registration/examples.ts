import { examples } from '../restriction.ts'
import type { Registration } from './rules.ts'

export default examples<Registration>([
  {
    reads: { form: 'registration', scope: 'commercial-use' },
    from: [
      'Users who want to use the model for commercial purposes must register with Acme.',
      'For commercial use, registration is required.',
      'If you plan to use the weights commercially, please complete the registration form.',
      'Before commercial use you shall register.',
      '对于希望将模型用于商业目的的用户，需在网站完成登记。',
      '商业使用前，应当向许可方备案。',
    ],
  },
  {
    reads: { form: 'registration', scope: 'commercial-use', contact: 'https://acme.example/form' },
    from: [
      'Anyone who uses the model for a commercial purpose must register at https://acme.example/form.',
      'Commercial users: to use the model for commercial purposes you must register [here](https://acme.example/form).',
    ],
  },
  {
    reads: { form: 'registration', scope: 'commercial-use', contact: 'models@acme.example' },
    from: [
      'For commercial purposes you must register. Send the form to models@acme.example to get your license.',
      '如需商业使用，请填写登记表并发送至 models@acme.example 完成登记。',
    ],
  },
  {
    reads: { form: 'registration', scope: 'any-use' },
    from: ['You must register before you download the model.', 'Users are required to register an account in order to access the weights.', '下载模型之前必须注册。'],
  },
  {
    reads: { form: 'application' },
    from: [
      'You must apply to Acme for permission to host the model.',
      'To use the weights, you shall submit an application.',
      'Those who want commercial use have to apply for a license at Acme.',
      '如需商业使用，须向许可方申请许可。',
    ],
  },
  {
    reads: { form: 'written-authorization', scope: 'commercial-use' },
    from: [
      'Commercial use requires the prior written authorization of Acme.',
      'You may not use the model commercially without obtaining written permission from us.',
      'For any commercial purpose you must obtain a written consent first.',
      '将模型用于商业用途，应事先获得许可方的书面授权。',
    ],
  },
  {
    reads: { form: 'written-authorization', scope: 'distribution' },
    from: ['You must obtain written authorization from Acme before you redistribute the weights.', '向第三方提供本模型的，应当取得许可方的书面授权。'],
  },
  {
    reads: { form: 'agreement', scope: 'commercial-use' },
    from: [
      'Commercial use requires a separate license agreement with Acme.',
      'To use the model for commercial purposes you must sign an agreement with us.',
      '商业使用须与我们签订协议。',
    ],
  },
  { reads: { form: 'certificate', scope: 'commercial-use' }, from: ['For commercial purposes you must obtain a certificate from Acme.', '商业使用须取得授权证书。'] },
  {
    reads: null,
    from: [
      'This section shall not apply to the documentation.',
      'You may not register any trademark that resembles ours.',
      'No registration is required.',
      'Registered users may use the model for commercial purposes free of charge.',
      'Acme is a registered trademark.',
      'You may not use our name to promote products without specific prior written permission.',
      'If your products have more than 700 million monthly active users, you must request a license from Acme.',
      'Contact us if you have questions about registration.',
      'You are invited to register for our newsletter.',
      'The license terms apply to all copies.',
      'Unless required by law or agreed to in writing, the software comes without warranty.',
      '经过登记的用户可以免费使用本模型进行商业活动。',
      '不得将许可方的标识申请商标注册。',
      '本公司的注册地址在北京。',
    ],
  },
])

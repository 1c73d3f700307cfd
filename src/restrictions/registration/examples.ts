import { examples } from '../restriction.ts'
import type { Registration } from './rules.ts'

export default examples<Registration>([
  { reads: { form: 'application' }, from: ['您需要通过下述邮箱提交本许可所要求的申请材料，审核通过后方可商用。'] },
  {
    reads: { form: 'registration', scope: 'commercial-use' },
    from: [
      'Users who want to use the model for commercial purposes must register with Acme.',
      'For commercial use, registration is required.',
      'If you plan to use the weights commercially, please complete the registration form.',
      'Before commercial use you shall register.',
      '凡欲商业使用本模型者，需在网站完成登记。',
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
    reads: {},
    from: [
      "The University hereby permits the Recipient to install the Model on computers belonging to the Recipient's laboratory and to operate it there exclusively in the course of scholarly inquiry and classroom instruction. Industrial exploitation of any sort lies outside this permission and requires a distinct agreement concluded with the University's Technology Transfer Office (licensing@uni-foobar.example). The Recipient shall keep the Model to itself: it is not to be handed on to persons outside the laboratory, whether against payment or free of charge.",
    ],
  },
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
      '已经登记的用户可以免费将权重用于商业活动。',
      '不得将许可方的标识申请商标注册。',
      '本公司的注册地址在北京。',
    ],
  },
  {
    reads: {},
    from: [
      'Commercial users must fill out the application form at https://acme.example/apply.',
      'To obtain a commercial license you must contact us at biz@acme.example and sign an agreement; commercial use needs a separate agreement.',
      'Prior registration with the Licensor is required for any commercial use.',
      'The weights are available upon registration: you must register before downloading.',
      'Before using the model for commercial purposes, submit an application to Acme.',
      'Commercial deployment is only allowed after written approval has been obtained.',
      '商用需申请授权。',
      '企业商用请先填写申请表。',
      '如需商用，请发送邮件至 a@b.example 申请授权。',
      'Enterprises that intend to put the model to commercial use must first register their company name at https://acme.example/reg.',
      'Commercial use is subject to prior registration.',
      'A written consent of the Licensor must be obtained before commercial use.',
      'Access to the weights is granted only after you have submitted the request form and your application was approved: you must submit an application to get access.',
      '请在使用前填写登记表并发送至 a@b.example。',
      '商业用途必须向许可方申请并取得授权证书。',
      '用户需要先注册账号才能下载模型。',
    ],
  },
  {
    reads: null,
    from: [
      'The agreement applies to you.',
      'You must not register the domain name.',
      'Acme Ltd is registered in England.',
      'apply the patch before use',
      'Consent is required by data protection law.',
      'You agree to the terms.',
      'You must register for tax purposes.',
      'We register users who ask for it.',
      'You do not have to register.',
      'Licensees must apply reasonable care.',
      'Written notice must be given before termination.',
    ],
  },
  { reads: {}, from: ['Downloading is open to applicants whose request form has been approved by the Institute.'] },
  { reads: null, from: ['Registration for the workshop is open.'] },
  { reads: { form: 'registration' }, from: ['商业使用前须填写登记表完成备案，备案成功后方可商用。'] },
  { reads: { form: 'application' }, from: ['企业用户如需商用，应先行提交商用申请，经我司审核通过后方可使用。'] },
  { reads: null, from: ['您可以将本模型用于商业目的，无需另行申请授权。', '许可方将尽合理努力在30日内回复您的申请。'] },
  { reads: {}, from: ['To get the weights, please fill in the request form on our website and wait for our approval.'] },
  { reads: null, from: ['No registration is needed.'] },
  { reads: {}, from: ['Commercial users must register with Acme before using the model.'] },
  { reads: null, from: ['You can use the model without registering.'] },
])

import { examples } from '../restriction.ts'
import type { RemoteRestriction } from './rules.ts'

export default examples<RemoteRestriction>([
  { reads: {}, from: ['一旦发现异常，我们可以暂停或关闭您的访问权限。'] },
  { reads: {}, from: ['We may suspend access at once if we believe that the rules of the service were broken.'] },
  { reads: {}, from: ['对于违规使用的账号，平台可采取限流、封号、停止服务等措施。'] },
  {
    reads: {},
    from: [
      'The Licensor reserves the right to restrict use of the Model, remotely or in another way, where it breaks these terms.',
      'Acme may remotely disable the software when the license fee is not paid.',
      'We may suspend your access to the API if you break the policy.',
      'The provider has the right to deactivate the license key at any time.',
      'Your access may be suspended while we look into a complaint.',
      'We reserve the right to limit or block your use of the service.',
      'The company can disable any copy of the model by electronic means that were built in.',
      'Licensor may restrict (remotely or otherwise) the usage of derivatives that violate this license.',
      'The model holds a kill switch, and Acme will use it if you breach the license.',
      'The owner may, by remote means, suspend the operation of the software.',
      'User accounts may be disabled; your account can be blocked without warning.',
      '许可方有权限制您对本模型的使用。',
      '如发现违规，我们有权暂停您的访问权限。',
      '授权方可远程停用本软件。',
    ],
  },
  {
    reads: {},
    from: ['Acme may at its discretion block or throttle access to the Model, remotely or otherwise, where it believes that these terms are being violated.'],
  },
  {
    reads: null,
    from: [
      'You may disable telemetry in the settings.',
      'You must not disable the safety filter of the Model.',
      'The flag restricts access to the admin page.',
      'Users can suspend their account for up to a year.',
      'Do not circumvent usage restrictions or enable functionality that Acme disabled.',
      'The scheduler suspends a pod when its memory runs out.',
      'The license is limited to research.',
      'Access to the building is restricted to staff.',
      'The firewall may block remote connections.',
      '您可以随时停止使用本模型。',
      '用户可以关闭该功能。',
    ],
  },
  {
    reads: {},
    from: [
      'The provider may throttle, suspend or revoke your API key at any time.',
      'Licensor shall be entitled to deactivate the Software remotely in case of breach.',
      'The software contains mechanisms by which Acme can disable it.',
      'We may limit your access to the model where we believe these terms are violated.',
      '许可方保留远程限制模型使用的权利。',
      '如有违规，平台有权停止您的使用权限。',
      'Acme may restrict, suspend, or disable your use of the Model if you violate this Agreement.',
      'We reserve the right to block users who violate these terms from the service.',
    ],
  },
  {
    reads: null,
    from: ['You are solely responsible for limiting access to the model.'],
  },
  { reads: {}, from: ['Acme is free to switch off the model on your machine if it believes you are abusing it.'] },
  { reads: {}, from: ['许可方保留以远程或其他方式限制您使用模型的权利。'] },
  { reads: {}, from: ["Acme may suspend the Customer's access without notice where it suspects misuse."] },
  { reads: {}, from: ['Acme may remotely disable copies of the Model that are used in breach of this license.'] },
  { reads: {}, from: ['We can block your access remotely.'] },
  {
    reads: {},
    from: ['The vendor retains the power to deactivate single installations from a distance.'],
  },
  {
    reads: {},
    from: ['If we see abuse your API key may be deactivated.'],
  },
  {
    reads: {},
    from: ['The maker keeps the right to restrict by technical means any use that breaks the license.'],
  },
])

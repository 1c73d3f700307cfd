import { examples } from '../restriction.ts'
import type { QuantityCap } from './rules.ts'

export default examples<QuantityCap>([
  { reads: { value: 100 }, from: ['未购买授权的，部署实例不得多于100个。'] },
  { reads: null, from: ['每个样本最多包含512个词元。'] },
  { reads: { value: 3, metric: 'devices' }, from: ['每份授权仅可安装于三台设备，超出部分须加购。'] },
  { reads: { value: 10000 }, from: ['单日请求次数以1万次为限。'] },
  { reads: null, from: ['训练使用了512张显卡。'] },
  { reads: { metric: 'parameters', comparator: '>', value: 10_000_000_000 }, from: ['The total number of parameters of a derivative must not exceed 10 billion.'] },
  {
    reads: { metric: 'servers', comparator: '>', value: 1000 },
    from: [
      'You may not run the model on more than 1,000 servers.',
      'The model may be deployed on no more than one thousand (1,000) servers.',
      'Deployment is limited to 1000 servers; contact us for a license above that.',
      'The license covers a maximum of 1,000 server nodes.',
      '您可以在不超过1000个服务节点上部署本模型，超过的须联系我们获得授权。',
      '部署的服务器数量不得超过1000台。',
    ],
  },
  {
    reads: { metric: 'devices', comparator: '>', value: 5 },
    from: [
      'You may install the software on up to five (5) devices.',
      'The software shall not be installed on more than 5 computers.',
      'You may use the model on at most five machines at the same time.',
      'The license permits use on 5 computers.',
      '本软件最多可安装在5台设备上，不得超过5台设备。',
    ],
  },
  { reads: { metric: 'devices', comparator: '>', value: 1 }, from: ['You may install and use the software on a single computer.', 'The program may be used on only one device.'] },
  { reads: { metric: 'devices', comparator: '>', value: 8, consequence: 'prohibited' }, from: ['You may not deploy the model on more than 8 GPUs.'] },
  { reads: { metric: 'copies', comparator: '>', value: 1 }, from: ['You may make one backup copy of the software.', 'You may make a single archival copy.'] },
  {
    reads: { metric: 'copies', comparator: '>', value: 3 },
    from: ['No more than three (3) copies of the model may be made.', 'You must not make more than 3 copies of the weights.'],
  },
  {
    reads: { metric: 'requests', comparator: '>', value: 60, period: 'minute', consequence: 'prohibited' },
    from: ['You shall not send more than 60 requests per minute to the API.', 'You must not exceed 60 API calls per minute.'],
  },
  {
    reads: { metric: 'requests', comparator: '>', value: 1000, period: 'day' },
    from: ['The free tier is limited to 1,000 requests per day; you may not exceed that limit.', '每日调用次数不得超过1000次。'],
  },
  { reads: { metric: 'parameters', comparator: '>', value: 10_000_000_000 }, from: ['You may not use the model to train models with more than 10 billion parameters.'] },
  {
    reads: { metric: 'seats', comparator: '>', value: 5 },
    from: ['The license is granted for 5 named users.', 'This license is for up to five seats.', 'You may not assign more than 5 seats.'],
  },
  {
    reads: null,
    from: [
      'The package requires Node v11.0.0 and above.',
      'Requests with more than 1,000 tokens may be rejected.',
      'Fine-tuning needs at least 8 GPUs; you may use fewer.',
      'The model was evaluated on up to 32 devices. If you need more, read the scaling guide.',
      'The model requires at least 4 GPUs with 80 GB of memory.',
      'The model has 7 billion parameters and must be run on at least 2 servers.',
      'You may make any number of copies.',
      'You may make a reasonable number of copies of the documentation.',
      'You must keep a copy of the notice for at least three years.',
      'You must include a copy of this license in at least one of the following places.',
      'Under Section 6 you must include a copy of the source code.',
      'The service answers more than 1,000 requests per second.',
      'One or more copies may be made.',
      'We tested the software on more than 20 devices.',
      'You shall give a copy of this license to each recipient within 30 days.',
      '本模型拥有超过700亿参数。',
    ],
  },
  { reads: { metric: 'seats', value: 25 }, from: ['Your entitlement covers up to 25 named seats; additional seats must be purchased.'] },
  { reads: { value: 50 }, from: ['未经授权方书面批准，本模型部署的服务器数量不得超过50台。'] },
  { reads: { value: 1000 }, from: ['免费额度为每日不超过1,000次接口调用，超出部分须另行购买。'] },
  { reads: { metric: 'copies', value: 2 }, from: ['No more than two back-up copies may be held at any one time.'] },
  { reads: { metric: 'servers', value: 4 }, from: ['The Software may be deployed on a maximum of four production servers.'] },
  { reads: null, from: ['The archive contains two copies of the weights.'] },
  { reads: { metric: 'seats', value: 25 }, from: ['Your entitlement covers up to 25 named seats; additional seats must be purchased.'] },
  { reads: { metric: 'devices', value: 5 }, from: ['You may install the app on no more than 5 machines that you own.'] },
  { reads: null, from: ['The model was trained on 64 GPUs.'] },
  {
    reads: { metric: 'requests', comparator: '>', value: 90 },
    from: ['The customer shall see to it that calls to the endpoint never exceed 90 per minute per user.'],
  },
  {
    reads: { metric: 'seats', comparator: '>', value: 12 },
    from: ['The group license covers twelve named users.'],
  },
  {
    reads: { metric: 'parameters', comparator: '>', value: 3_000_000_000 },
    from: ['The leave to fine-tune is only for variants of no more than 3 billion parameters.'],
  },
  {
    reads: { metric: 'requests', comparator: '>', value: 500 },
    from: ['| Plan | Limit |\n| --- | --- |\n| Hobby | up to 500 API requests per day |\n| Studio | by agreement |'],
  },
])

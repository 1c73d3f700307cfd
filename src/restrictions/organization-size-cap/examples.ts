import { examples } from '../restriction.ts'
import type { OrganizationSizeCap } from './rules.ts'

export default examples<OrganizationSizeCap>([
  { reads: { value: 500 }, from: ['员工总数达到500人及以上的机构须另行申请企业授权。'] },
  { reads: { value: 50 }, from: ['仅面向员工规模不超过50人的小微企业免费开放，其他企业请联系商务团队签约。'] },
  { reads: { metric: 'funding' }, from: ['累计融资额超过5000万元的公司，不适用本免费条款，应购买企业授权。'] },
  {
    reads: { metric: 'employees', comparator: '>', value: 250 },
    from: [
      'Organizations with more than 250 employees may not use the model.',
      '"Large Enterprise" means any entity that employs more than 250 people. Large Enterprises must obtain a license from Acme.',
      'If your company has over 250 full-time employees or contractors, you need a commercial license.',
      'An enterprise with a workforce of over 250 may not use the weights without our prior written consent.',
      'You qualify for the community tier as long as you have no more than 250 employees.',
      'The license does not extend to a licensee whose headcount exceeds two hundred fifty (250).',
      '员工人数超过250人的公司不得使用本模型。',
      '员工不超过250人的企业可以免费商用。',
    ],
  },
  {
    reads: { metric: 'employees', comparator: '>=', value: 100 },
    from: [
      'Use is free for companies with fewer than 100 employees.',
      'You may use it if fewer than 100 individuals work for your company, as employees or as contractors.',
      'No license is granted to any organization with 100 or more employees.',
      'A business with at least 100 staff must purchase a license.',
      '员工人数达到100人的企业须另行获得授权。',
      '员工少于100人的企业可以免费使用。',
    ],
  },
  {
    reads: { metric: 'funding', comparator: '>', value: 10_000_000, currency: 'USD' },
    from: [
      'You are not eligible if you have raised more than $10 million in venture capital.',
      'Commercial use requires a license once your total funding exceeds US$10M.',
      'Startups that received more than USD 10 million of funding must contact us for a license.',
      '融资总额超过1000万美元的公司须获得商业许可。',
    ],
  },
  {
    reads: { metric: 'funding', comparator: '>=', value: 5_000_000, currency: 'USD', consequence: 'prohibited' },
    from: ['Commercial use is restricted to organisations with annual revenues or total funding of less than $5M.'],
  },
  {
    reads: { metric: 'assets', comparator: '>=', value: 500_000_000, currency: 'EUR' },
    from: [
      'Entities with total assets of 500 million euros or more have to sign a separate agreement with Foobar GmbH.',
      'Companies with total assets below €500 million may use the model.',
    ],
  },
  {
    reads: { metric: 'valuation', comparator: '>', value: 1_000_000_000, currency: 'USD' },
    from: [
      'Companies valued at more than $1 billion are not licensed.',
      'This license does not apply to companies with a market capitalization exceeding $1 billion.',
      '估值超过10亿美元的公司不得使用本模型。',
    ],
  },
  {
    reads: { metric: 'assets', comparator: '>', value: 43_000_000, currency: 'EUR', consequence: 'request-license' },
    from: ['Your entity is deemed a Large Company when its balance sheet total is more than EUR 43 million. Large Companies need our prior consent.'],
  },
  {
    reads: { metric: 'employees', comparator: '>', value: 50, consequence: 'request-license' },
    from: ['Companies over 50 people need a license.', '员工人数大于50人的企业，须获得商业授权。'],
  },
  { reads: { metric: 'employees', comparator: '>=', value: 500, consequence: 'pay' }, from: ['Any company employing 500 people or more must pay an annual fee.'] },
  {
    reads: null,
    from: [
      'You must not use the model to rank more than 50 employees.',
      '"Control" means ownership of more than 50% of the shares of an entity with employees.',
      'Acme has more than 250 employees in five countries.',
      'You must ensure that your employees comply with this agreement.',
      'You will indemnify us and our more than 100 employees.',
      'We raised more than $10 million to build this model, and you may use it freely.',
      'Your employees must review each output within 10 days.',
      'The model helps companies with large staff; you may use it.',
      'Our company is valued at $1 billion.',
      'You may share the model with your employees for up to 30 days.',
      'The licensee shall not solicit employees of the licensor.',
      '本公司拥有超过1000名员工。',
    ],
  },
  { reads: { metric: 'employees', value: 50 }, from: ['Only organizations whose headcount does not exceed fifty staff members may rely on this license.'] },
  { reads: { value: 100, metric: 'employees' }, from: ['员工人数超过100人的企业不得依据本协议使用模型，须另行取得企业版许可。'] },
  { reads: null, from: ['该公司成立于2015年，员工人数超过500人，年营收逾10亿元。'] },
  {
    reads: { metric: 'employees', value: 20 },
    from: [
      'You qualify as a Small Team if you have no more than 20 staff and took in less than $500k last year; Small Teams pay nothing, everyone else needs a Commercial License.',
    ],
  },
  { reads: { metric: 'valuation', value: 50000000, currency: 'USD' }, from: ['Entities valued at USD 50 million or above fall outside this license.'] },
  { reads: { metric: 'employees', value: 50 }, from: ['Only organizations whose headcount does not exceed fifty staff members may rely on this license.'] },
  { reads: { metric: 'employees', value: 500 }, from: ['Organisations having five hundred or more employees are excluded from this licence.'] },
  { reads: { metric: 'employees', value: 10 }, from: ['Free for teams of up to ten employees.'] },
  {
    reads: { metric: 'employees', comparator: '>=', value: 60 },
    from: ['Large firms - those with at least 60 workers - may only test the model.'],
  },
  {
    reads: { metric: 'valuation', comparator: '>', value: 80_000_000 },
    from: ['If investors valued your company above $80M, the free grant is not for you.'],
  },
])

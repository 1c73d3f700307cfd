import { examples } from '../restriction.ts'
import type { RevenueCap } from './rules.ts'

export default examples<RevenueCap>([
  { reads: { value: 3000000 }, from: ['年收入不足人民币300万元的个人或企业可免费商用。'] },
  { reads: { value: 5000000 }, from: ['年营业额在500万元以下的商户免费，超过者按营业额的1%缴费。'] },
  { reads: { comparator: '>=', value: 10_000_000 }, from: ['Any company whose annual revenues reach or pass $10,000,000 must obtain a commercial license.'] },
  { reads: { value: 20000000, currency: 'CNY' }, from: ['凡上一年度营收规模在2000万元人民币以上的单位，商用须按年缴纳授权费。'] },
  { reads: { value: 1000000, currency: 'USD', period: 'annual' }, from: ['年度總營收未達一百萬美元之企業得免費使用，逾此金額者應另洽授權。'] },
  { reads: null, from: ['去年该行业总收入超过100亿元。'] },
  {
    reads: { comparator: '>', value: 1_000_000, currency: 'USD', period: 'annual', counted: ['licensee', 'affiliates'], consequence: 'request-license', grantor: 'Acme' },
    from: [
      'If you and your affiliates together generate more than USD 1,000,000 in annual revenue, you must obtain a license from Acme.',
      'Where the annual revenue of your company and its subsidiaries exceeds US$1M, your rights end and you need to request a commercial license from Acme.',
      'If the yearly turnover of your corporate group is above one million US dollars, a license must be acquired from Acme.',
    ],
  },
  {
    reads: { comparator: '>', value: 2_000_000, currency: 'USD', period: 'annual', consequence: 'request-license' },
    from: [
      'Companies with yearly revenue above USD 2 million must buy an enterprise license.',
      'You must obtain a license if:\n(a) you have over 10 million registered users; or\n(b) your revenue exceeds $2,000,000 per year.',
      'Organizations whose gross revenues for the last fiscal year were greater than $2M have to sign a separate agreement.',
      '年收入超过200万美元的公司须另行获得商业授权。',
    ],
  },
  {
    reads: { comparator: '>=', value: 1_000_000, currency: 'USD', period: 'annual' },
    from: [
      'Use of the model is free of charge for companies with fewer than 100 employees and less than USD 1,000,000 in annual revenue.',
      'You may use the weights commercially only if your revenue is under $1 million a year.',
      'Any business making less than $1M a year can use this model for free.',
      'Use is permitted if your company earned less than 1,000,000 USD (2024) total revenue in the prior tax year.',
      'The community license is available to companies whose annual turnover is below $1 million (or its equivalent in local currency).',
    ],
  },
  {
    reads: { comparator: '>', value: 10_000_000, currency: 'USD', period: 'annual' },
    from: [
      'You may use the weights commercially provided that your annual gross revenue does not exceed US$10M.',
      'A startup with annual revenue of $10,000,000 or less may use the model at no cost.',
      'Commercial rights extend to companies with up to ten million US dollars of annual revenue.',
      'The license is limited to entities with no more than USD 10 million in revenue per fiscal year.',
    ],
  },
  {
    reads: { comparator: '>', value: 20_000_000, currency: 'USD', period: 'monthly', consequence: 'display-attribution' },
    from: [
      'If your product has more than 100 million monthly active users, or more than 20 million US dollars (or equivalent in other currencies) in monthly revenue, you shall prominently display "Foobar" on its user interface.',
      'A product whose monthly revenue exceeds US$20 million must show the logo of Foobar on its start screen.',
    ],
  },
  {
    reads: { comparator: '>', value: 50_000_000, currency: 'EUR', period: 'annual', consequence: 'request-license' },
    from: [
      '"Large Enterprise" means any entity with an annual turnover above €50 million. Large Enterprises must obtain a commercial license before any use.',
      'If your annual turnover is higher than 50.000.000 €, you need a paid license.',
      'Enterprises with annual sales in excess of fifty million euros (EUR 50,000,000) shall request a separate license.',
    ],
  },
  {
    reads: { comparator: '>', value: 10_000_000, currency: 'CNY', period: 'annual' },
    from: [
      '年营业额不超过人民币1000万元的企业可免费商用本模型。',
      '若您的年收入超过1000万元，您必须向Acme申请授权。',
      '企业上一年度营收高于人民币一千万元的，须签订商业协议。',
      'If your company has annual revenue of more than RMB 10 million, you must apply for a license.',
    ],
  },
  { reads: { comparator: '>=', value: 1_000_000, currency: 'CNY' }, from: ['贵公司年收入低于100万元人民币的，可以免费商用。', '年度营业收入达到100万元的单位须购买许可。'] },
  {
    reads: { comparator: '>', value: 1_000_000, currency: 'USD', period: 'total', consequence: 'pay' },
    from: ['Where the lifetime revenue from your product is greater than $1,000,000, a royalty of 5% is payable.'],
  },
  { reads: { period: 'quarterly', value: 250_000, currency: 'GBP' }, from: ['If your quarterly revenue exceeds £250,000 you must notify us and buy a license.'] },
  {
    reads: { comparator: '>=', value: 50_000_000, currency: 'USD', consequence: 'prohibited' },
    from: ['For-profit entities with at least USD 50 million per annum in gross revenues are excluded from this license.'],
  },
  { reads: { comparator: '>=', value: 5_000_000 }, from: ['Commercial use is restricted to organisations with annual revenues or total funding of less than $5M.'] },
  { reads: { value: 10_000_000, currency: null, period: 'annual' }, from: ['Companies with annual revenue of more than 10 million must contact us for a license.'] },
  {
    reads: { comparator: '>=', value: 10_000_000, currency: 'USD', period: 'annual', counted: ['licensee', 'affiliates'] },
    from: [
      'The license granted in Section 2 applies only to You if You (together with Your Affiliates) generate less than ten million U.S. dollars (US$10,000,000) of revenue in each twelve-month period.',
    ],
  },
  {
    reads: { comparator: '>', value: 10_000_000, consequence: 'request-license' },
    from: ['"Threshold" means US$10 million in annual revenue. If you exceed the Threshold you need a license.'],
  },
  {
    reads: { comparator: '>=', value: 1_000_000, currency: 'USD', period: 'annual' },
    from: ['Free for startups (< $1M ARR).', 'Any entity with annual revenue at or above $1,000,000 may not use the model.'],
  },
  {
    reads: { comparator: '>', value: 1_000_000, currency: 'EUR', consequence: 'pay', grantor: 'Acme' },
    from: ['If you generate revenue greater than €1,000,000 (one million euro) in the preceding calendar year, you shall pay 3% of it to Acme.'],
  },
  {
    reads: {},
    from: ['The free license is open to companies whose gross annual turnover does not surpass EUR 5 million; others must take out a paid license.'],
  },
  {
    reads: null,
    from: [
      'Claims of less than $10,000 may be resolved by a small claims court.',
      'You must have insurance of at least $1,000,000 per occurrence.',
      'If the fee is more than $100, you must pay in advance.',
      'Our liability shall not exceed $100 or the revenue received in the preceding year.',
      'In no event will the licensor be liable for lost revenue of more than $1,000.',
      'We generated more than $10 million in annual revenue last year.',
      'You must pay a fee of $500 per year.',
      'The price is $20 per month and may change.',
      'The benchmark measures how well the model predicts revenue above $1 million.',
      'You may generate revenue with the outputs.',
      'Use for revenue generation is not allowed.',
      'The model cost more than $5 million to train and may be used freely.',
      'Fines of up to 20 million euros or 4% of annual turnover may be imposed by the authority under the data protection law.',
      '我们不对收入损失承担责任，赔偿总额不超过100元。',
      '商业用途是指直接或间接产生收入的任何用途。',
    ],
  },
  {
    reads: { value: 5000000, currency: 'EUR', period: 'annual' },
    from: [
      '| Who you are | May you use it? |\n|---|---|\n| Company with annual turnover up to EUR 5 million | Yes, free |\n| Company with annual turnover over EUR 5 million | Only with a paid license |',
    ],
  },
  {
    reads: { value: 1000000, currency: 'USD' },
    from: ['Eligibility for this community edition ends on the day your gross receipts for the trailing twelve months pass one million US dollars.'],
  },
  { reads: null, from: ["Acme's revenue exceeded USD 5 million last year."] },
  { reads: { value: 10000000, currency: 'CNY', period: 'annual' }, from: ['上一会计年度营业收入超过人民币1000万元的机构，应当在使用前与本公司签订商业许可合同。'] },
  { reads: { value: 1000000, currency: 'USD' }, from: ['年营收低于100万美元的个人开发者和初创团队可以免费商用；达到或超过前述金额的，需获得商业授权。'] },
  { reads: null, from: ['该公司成立于2015年，员工人数超过500人，年营收逾10亿元。'] },
  {
    reads: { value: 2000000, currency: 'GBP', period: 'annual' },
    from: ['The Free License is for businesses whose turnover in the last complete financial year was not greater than £2m.'],
  },
  {
    reads: { value: 500000, currency: 'USD' },
    from: [
      'You qualify as a Small Team if you have no more than 20 staff and took in less than $500k last year; Small Teams pay nothing, everyone else needs a Commercial License.',
    ],
  },
  { reads: null, from: ['We donate any revenue above $1 million to charity.'] },
  {
    reads: { value: 5000000, currency: 'EUR', period: 'annual' },
    from: [
      '| Who you are | May you use it? |\n|---|---|\n| Company with annual turnover up to EUR 5 million | Yes, free |\n| Company with annual turnover over EUR 5 million | Only with a paid license |',
    ],
  },
  {
    reads: { value: 1000000, currency: 'USD' },
    from: ['Eligibility for this community edition ends on the day your gross receipts for the trailing twelve months pass one million US dollars.'],
  },
  {
    reads: { value: 10000000, currency: 'USD' },
    from: [
      "Where the Licensee's consolidated annual revenue exceeds ten million U.S. dollars (US$10,000,000), Sections 2 and 3 do not apply to it, and it may use the Model only under a separate written agreement.",
    ],
  },
  { reads: { value: 250000, currency: 'EUR' }, from: ["You don't need to pay us until your company makes more than €250,000 a year."] },
  { reads: null, from: ['The grant of $250,000 was used to train the model.'] },
  {
    reads: { value: 1000000, currency: 'USD' },
    from: ['Commercial entities with gross annual revenue of one million dollars or more shall contact licensing@acme.example to obtain a paid licence.'],
  },
  {
    reads: { comparator: '>', value: 900_000, currency: 'EUR', period: 'annual' },
    from: ['Free use ends for a company whose turnover according to its latest audited accounts is more than EUR 900,000.'],
  },
])

import { examples } from '../restriction.ts'
import type { UserCap } from './rules.ts'

export default examples<UserCap>([
  { reads: { value: 50000000 }, from: ['若贵司产品的月活跃用户超过5000万，贵司须在继续使用前向我们申请商业许可。'] },
  { reads: { value: 2000000 }, from: ['产品每月活跃人数累计不足200万的，可直接商用；满200万后须转为付费授权。'] },
  { reads: { value: 100000000, metric: 'daily-active-users' }, from: ['当被许可方产品日均活跃用户突破1亿时，本许可自动失效，被许可方应与许可方另行协商。'] },
  { reads: null, from: ['系统最多支持1000个并发用户。'] },
  { reads: null, from: ['You must not generate sexual content involving persons below 18.', 'Persons under 16 may not use the model.'] },
  { reads: { value: 100000000, metric: 'monthly-active-users', comparator: '>=' }, from: ['若您产品的月活用户达到1亿或以上，本许可即不再适用，您须与我们单独议定授权条件。'] },
  { reads: { value: 500000 }, from: ['終端用戶總數逾五十萬人者，應事前向授權人取得商業授權。'] },
  { reads: { value: 300000000 }, from: ['对于月度活跃账户合计多于3亿的集团（含其子公司及受控实体），任何使用均以取得我方另行授予的许可为前提。'] },
  { reads: null, from: ['并发用户数超过500时，响应速度可能下降。'] },
  {
    reads: { discretion: 'sole' },
    from: ['If your products have more than 10 million monthly active users, you must request a license from Acme. Such license may be granted by Acme at its sole discretion.'],
  },
  {
    reads: { metric: 'monthly-active-users', comparator: '>', value: 700_000_000, counted: ['licensee'], consequence: 'request-license', grantor: 'Acme', discretion: 'sole' },
    from: [
      'If your product has more than 700 million monthly active users, you must request a license from Acme, which Acme may grant in its sole discretion.',
      'A Licensee whose services have over 700M MAU needs a separate license from Acme; Acme decides on it in its sole and absolute discretion.',
      'Once the monthly active users of your service exceed 0.7 billion, a commercial license has to be obtained from Acme, who may refuse it at its absolute discretion.',
      '若您的产品月活跃用户数超过7亿，您须向Acme申请许可，Acme有权自行决定是否授予。',
    ],
  },
  {
    reads: {
      metric: 'monthly-active-users',
      comparator: '>',
      value: 700_000_000,
      counted: ['licensee', 'affiliates'],
      measured: 'preceding-month',
      asOf: 'release-date',
      consequence: 'request-license',
    },
    from: [
      'If, on the release date of the model, the products of the Licensee and its affiliates were used by greater than 700,000,000 monthly active users in the previous calendar month, a license must be requested from the Licensor.',
      'Where you and your subsidiaries together had, as of the release date, more than seven hundred million (700,000,000) monthly active users in the last calendar month, you need our written authorization.',
      '在模型发布之日，若您及您的关联公司的产品在前一个自然月的月活跃用户数超过7亿，您必须获得许可方的书面授权。',
    ],
  },
  {
    reads: { metric: 'monthly-active-users', comparator: '>=', value: 50_000_000 },
    from: [
      'The model is free to use for products with fewer than 50 million monthly active users.',
      'The monthly active users across all of your products must stay below 50 million; beyond that, you need a separate agreement with us.',
      'No rights are granted to companies with 50 million or more monthly active users.',
      'You may use the model commercially as long as your service counts less than 50,000,000 active users per month.',
      '月活跃用户少于5000万的企业可以免费使用本模型。',
    ],
  },
  {
    reads: { metric: 'monthly-active-users', comparator: '>', value: 1_000_000 },
    from: [
      'Commercial use is allowed for services with up to 1 million monthly active users.',
      'Commercial use is permitted provided that the service has no more than 1M unique users per month.',
      'The number of users of your commercial services must not exceed one million visits per month. Above this figure, contact our sales team to obtain a license.',
      'If your app has over 1 million monthly users: contact sales@acme.example for a license.',
      '您的商业活动的用户数量每月不得超过100万。如超过，请联系我们的商务团队获得许可。',
    ],
  },
  {
    reads: { metric: 'monthly-active-users', comparator: '>', value: 100_000_000, consequence: 'display-attribution' },
    from: [
      'If the software is used in a commercial product that has more than 100 million monthly active users, you shall prominently display "Foobar" on its user interface.',
      'Products with over 100 million monthly active users must show the words "Made with Foobar" on their start page.',
    ],
  },
  {
    reads: { metric: 'daily-active-users', comparator: '>', value: 1_000_000, consequence: 'request-license' },
    from: [
      'If your product exceeds 1 million daily active users, you need our written permission.',
      'You must apply for a commercial license if:\n(a) the service has more than 1,000,000 DAU; or\n(b) you are a cloud provider.',
      'If your organization:\n(i) has exceeded 1 million daily active users,\n(ii) or sells cloud services,\nyou must apply to Acme for a separate authorization.',
      '若被许可方产品的日活超过100万，应当另行向许可方申请商业授权。',
      '服务的日均活跃用户数超过一百万的，须获得我们的书面许可。',
      'For commercial use, apply for a license when (1) daily average user activity exceeds 1 million or (2) you are a cloud service provider.',
    ],
  },
  {
    reads: { metric: 'daily-active-users', comparator: '>=', value: 1_000_000 },
    from: [
      '日均活跃用户数低于100万的产品可以免费商用。',
      '日活跃用户量达到100万的，须另行签订许可协议。',
      'The license ends when your service reaches one million daily active users.',
    ],
  },
  {
    reads: { metric: 'registered-users', comparator: '>', value: 10_000_000 },
    from: [
      'You have to buy a license when your platform counts more than 10 million registered users.',
      'The grant does not extend to platforms with over 10,000,000 registered accounts.',
      '注册用户总数超过1000万的平台，应当购买商业许可证。',
    ],
  },
  {
    reads: { metric: 'users', comparator: '>', value: 10_000 },
    from: [
      'The total number of end users of your application may not exceed 10,000.',
      'You may not offer the service to more than 10,000 users.',
      'This license is limited to products with a maximum of 10 thousand users.',
      '您的应用的用户总数不得超过1万。',
    ],
  },
  { reads: { asOf: '2025-06-01', consequence: 'notify' }, from: ['If the monthly active users of your product, on June 1, 2025, were 100 million or more, you must notify Acme.'] },
  {
    reads: { consequence: 'terminates' },
    from: ['Your license terminates when your services have more than 5 million monthly active users.', '若月活跃用户超过500万，本许可自动终止。'],
  },
  {
    reads: { consequence: 'pay', measured: 'any-time' },
    from: ['If you have more than one hundred thousand (100,000) monthly active users in any calendar month, then you shall pay a royalty to Acme.'],
  },
  {
    reads: { metric: 'monthly-active-users', value: 50_000_000, consequence: 'request-license', grantor: 'Acme' },
    from: [
      'If the aggregate monthly active users of all products offered by Licensee and its Affiliates was, for any of the three months before the Effective Date, above 50M, Licensee must negotiate a license with Acme in good faith.',
      'You shall not use the Model if your monthly active users across all products exceeded 50 million, unless Acme grants you a license.',
    ],
  },
  { reads: { metric: 'users', value: 10 }, from: ['The number of users who may use the software at the same time is limited to 10.'] },
  {
    reads: { metric: 'users', value: 100_000_000, consequence: 'prohibited' },
    from: ['You must not use the model in any product that reaches, or is expected to reach, more than 100 million users.'],
  },
  {
    reads: { metric: 'monthly-active-users', value: 500_000 },
    from: ['If your application is used by more than 500,000 people per month, please contact us for a commercial license.'],
  },
  {
    reads: {},
    from: [
      "If, counting all of the Licensee's products together, more than 20 million people per month make use of them, the Licensee shall seek a separate license from Acme before continuing.",
    ],
  },
  {
    reads: null,
    from: [
      'We thank our more than 700 million monthly active users.',
      'Our service is trusted by over 1 million users and you may use it freely.',
      'The platform serves more than 10 million monthly active users worldwide.',
      'The dataset covers posts of more than 2 million users. You may not use it commercially.',
      'The model was trained on conversations from over one million users; you must not try to identify them.',
      'You must keep the data of the users secret for at least 5 years.',
      'Changelog: fixed a bug where more than 100 users could not log in.',
      'We process the personal data of more than 5 million registered users as described in the privacy notice.',
      'You must inform users at least 30 days before a change.',
      'If you have more than one account, you must tell us which of them you use.',
      'If a user reports more than 3 violations, you must suspend the account.',
      '该数据集包含超过100万用户的评论，禁止商业使用。',
      'Under Section 4 users must accept these terms.',
      'Version 3.0 supports up to 100 languages. Users may choose one of them.',
      'A survey of over 10,000 users found the assistant helpful.',
      'The service shall display to its users no more than 3 advertisements.',
      '我们的平台已服务超过1亿月活跃用户。',
      '感谢超过100万用户的支持。',
    ],
  },
  { reads: {}, from: ['月活跃用户总数在上一自然月内超过7亿的，应当向许可方另行申请许可。'] },
  {
    reads: { value: 10000000, metric: 'monthly-active-users' },
    from: ['Should your user base exceed 10M monthly actives at any point, the free tier no longer covers you and a paid arrangement with Acme has to be agreed first.'],
  },
  {
    reads: { value: 250000, metric: 'registered-users' },
    from: ["Once the number of accounts registered on the Licensee's platform has reached 250,000, continued use is conditional on the execution of a commercial agreement."],
  },
  { reads: { value: 5000, metric: 'daily-active-users' }, from: ['The free grant is limited to deployments serving at most five thousand daily active users.'] },
  { reads: null, from: ['Our service has served over 10 million monthly active users since launch.'] },
  {
    reads: { value: 700000000, metric: 'monthly-active-users', comparator: '>', consequence: 'request-license' },
    from: ['如贵方或其关联公司的产品在上一自然月的月活跃用户数超过7亿，须另行向我司申请授权，我司可自行决定是否授予。'],
  },
  { reads: { value: 10000000 }, from: ['日活用户规模达到一千万及以上的企业，使用本模型前需取得书面商业许可。'] },
  { reads: { value: 1000000, metric: 'registered-users' }, from: ['注册用户数不超过100万的主体可免费商用；超过该规模的，请联系我们购买授权。'] },
  { reads: null, from: ['本协议所称“月活跃用户”，是指在一个自然月内至少登录一次的用户。', '截至去年底，本平台注册用户超过1亿。'] },
  {
    reads: { value: 20000000, metric: 'monthly-active-users' },
    from: [
      'For so long as the aggregate number of monthly active users across the Licensee Group stays at or below 20,000,000, no charge applies; from the first user beyond that figure, the Licensee shall take out an Enterprise License.',
    ],
  },
  { reads: { value: 100, metric: 'users' }, from: ['LICENSEE MAY NOT LET MORE THAN ONE HUNDRED (100) INDIVIDUAL USERS ACCESS THE MODEL.'] },
  {
    reads: { value: 1000000, metric: 'monthly-active-users' },
    from: ['Big platforms: if a million or more people use your product in any given month, come and talk to us about a license before you ship.'],
  },
  { reads: null, from: ['The study involved 1,000 users of the product.'] },
  {
    reads: { value: 10000000, metric: 'monthly-active-users' },
    from: ['Should your user base exceed 10M monthly actives at any point, the free tier no longer covers you and a paid arrangement with Acme has to be agreed first.'],
  },
  {
    reads: { value: 250000, metric: 'registered-users' },
    from: ["Once the number of accounts registered on the Licensee's platform has reached 250,000, continued use is conditional on the execution of a commercial agreement."],
  },
  { reads: { value: 5000, metric: 'daily-active-users' }, from: ['The free grant is limited to deployments serving at most five thousand daily active users.'] },
  {
    reads: { value: 300000, metric: 'monthly-active-users' },
    from: [
      'This Community License lapses in respect of any Licensee whose services, counted together with those of its affiliates, are used by over 300,000 monthly active users; such Licensee must apply to Acme for other terms.',
    ],
  },
  { reads: null, from: ['The free plan has no limit on the number of users.'] },
  {
    reads: { value: 5000000, metric: 'monthly-active-users' },
    from: ['Free use ends where monthly active users number more than 5 million; beyond that point only an agreement signed with Acme confers any rights.'],
  },
  { reads: { value: 200, metric: 'users' }, from: ['The Recipient may open the Model to a maximum of 200 users.'] },
  { reads: null, from: ['Over 5 million users trust Acme.'] },
  {
    reads: { metric: 'monthly-active-users', comparator: '>=', value: 40_000_000 },
    from: ['Once the services of the group reach 40 million or more distinct people in any one calendar month, the licensee shall obtain a separate order form from us.'],
  },
  {
    reads: { metric: 'registered-users', comparator: '>', value: 250_000 },
    from: ['If you exceed $5 million in yearly revenue or 250,000 registered users, you need an enterprise agreement.'],
  },
  {
    reads: { metric: 'monthly-active-users', comparator: '>', value: 20_000 },
    from: ['| Edition | Monthly active users |\n| --- | --- |\n| Free | up to 20,000 |'],
  },
  {
    reads: null,
    from: ['| Model | Votes |\n| --- | --- |\n| Foobar | up to 20,000 |'],
  },
  {
    reads: { metric: 'monthly-active-users', comparator: '>', value: 80_000_000 },
    from: ['If the combined monthly active users of your services, taken over the two preceding calendar months, surpass eighty million, you shall ask us for a license.'],
  },
  {
    reads: { metric: 'registered-users', comparator: '>=', value: 8_000 },
    from: ['The free grant is for apps for which fewer than 8,000 people have signed up.'],
  },
])

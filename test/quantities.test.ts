import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/document/document.ts'
import type { SlotType } from '../src/pattern/compile.ts'
import { isoDuration, readDuration } from '../src/quantities/duration/read.ts'
import { Slots } from '../src/quantities/slots.ts'

/** The first value of a type in a text, or undefined when none is read. */
function first(type: SlotType, text: string): unknown {
  const document = readDocument(text)
  const slots = new Slots(document)
  for (let token = 0; token < document.tokens.count; token++) {
    const read = slots.read(type, token)
    if (read !== undefined && (type === 'place' || type === 'name' || slots.bits.at(token) !== 0)) return read.value
  }
  return undefined
}

function table(type: SlotType, rows: readonly (readonly [unknown, readonly string[]])[]): void {
  describe(type, () => {
    for (const [value, texts] of rows)
      for (const text of texts) it(value === undefined ? `is not read in: ${text}` : `is ${JSON.stringify(value)} in: ${text}`, () => expect(first(type, text)).toEqual(value))
  })
}

table('count', [
  [
    700_000_000,
    [
      '700 million',
      '700,000,000',
      '700M',
      '700M users',
      '0.7 billion',
      '700.000.000',
      "700'000'000",
      '700 000 000',
      '7亿',
      '七亿',
      'seven hundred million',
      'seven hundred (700) million',
      '700million',
      '700 millions',
    ],
  ],
  [
    100_000,
    [
      '100.000',
      '100,000',
      '100K',
      '100k',
      'one hundred thousand',
      'one hundred thousand (100,000)',
      '10万',
      '十万',
      '1 lakh',
      '100 thousand',
      'a hundred thousand',
      '１００，０００',
    ],
  ],
  [1_000_000, ['1 million', '1M', 'one million', 'a million', 'one (1) million', '100万', '一百万', '1,000,000', '1 000 000', '1.000.000', '10 lakh', '1mn', '1 mio']],
  [1_500_000, ['1.5 million', '1.5M', '150万', '1,500,000', 'one million five hundred thousand']],
  [10_000_000, ['10 million', 'ten million', '1 crore', '1000万', '一千万', '10mm']],
  [1_000_000_000, ['1 billion', '1B', '1bn', '10亿', '十亿', 'one billion (1,000,000,000)', 'one thousand million']],
  [250, ['250 employees', 'two hundred and fifty', 'two hundred fifty (250)', '二百五十', '250人']],
  [1000, ['1,000 servers', '1000 servers', 'one thousand', '一千台', '1k']],
  [21, ['twenty-one', 'twenty one (21)', '二十一']],
  [2, ['两台', 'two', '2+']],
  [undefined, ['many users', 'a number of users', 'millionaire', 'no more users']],
])

table('money', [
  [
    { amount: 10_000_000, currency: 'USD' },
    [
      'US$10M',
      '$10 million',
      '$10 million (or its equivalent)',
      'USD 10 million',
      '10 million US dollars',
      'ten million dollars',
      '10M USD',
      'U.S. $10,000,000',
      'US $10 million',
      '10,000,000 USD',
      '1000万美元',
      'ten million United States dollars',
      'USD $10,000,000',
      '$10MM',
      '$ 10 million',
      'US dollars 10 million',
      'ten million (10,000,000) US dollars',
      '美元1000万',
      '美金一千萬元',
      '美金壹仟万元',
      '10 million U.S. dollars',
    ],
  ],
  [
    { amount: 10_000_000, currency: 'EUR' },
    [
      '€10 million',
      '10.000.000 €',
      '10 million euros',
      'ten million euros (€10,000,000)',
      'EUR 10.000.000',
      'EUR 10M',
      '10M €',
      '1000万欧元',
      'ten million euro',
      '10 million euros (EUR 10 million)',
    ],
  ],
  [
    { amount: 1_000_000, currency: 'CNY' },
    [
      'RMB 1,000,000',
      '100万元人民币',
      '人民币100万元',
      '人民币一百万元',
      '1 million RMB',
      'CNY 1 million',
      '¥1,000,000',
      '100万元',
      '1 million yuan',
      'RMB 1 million yuan',
      '1,000,000 Chinese yuan',
    ],
  ],
  [{ amount: 1_000_000_000, currency: 'CNY' }, ['人民币十亿元', '10亿元人民币', 'RMB 1 billion']],
  [{ amount: 1_000_000, currency: 'TWD' }, ['新臺幣一百萬元', '新台幣壹佰萬元', 'NT$1,000,000']],
  [{ amount: 1_000_000, currency: 'GBP' }, ['£1 million', 'GBP 1,000,000', '1 million pounds sterling', '£1m']],
  [{ amount: 100_000_000, currency: 'JPY' }, ['JPY 100 million', '100 million yen', '1亿日元', '100 million Japanese yen']],
  [{ amount: 1_000_000_000, currency: 'KRW' }, ['KRW 1 billion', '1 billion won', '₩1,000,000,000', '1 billion Korean won']],
  [{ amount: 10_000_000, currency: 'INR' }, ['INR 1 crore', '₹10,000,000', 'Rs. 1 crore', '10 million rupees']],
  [{ amount: 5000, currency: 'CHF' }, ['CHF 5,000', "CHF 5'000", '5,000 Swiss francs']],
  [{ amount: 2_000_000, currency: 'CAD' }, ['CAD 2 million', 'C$2M', 'CA$2,000,000', '2 million Canadian dollars']],
  [{ amount: 2_000_000, currency: 'AUD' }, ['AUD 2 million', 'A$2M', 'AU$2,000,000', '2 million Australian dollars']],
  [{ amount: 2_000_000, currency: 'SGD' }, ['SGD 2 million', 'S$2M', '2 million Singapore dollars']],
  [{ amount: 2_000_000, currency: 'HKD' }, ['HKD 2 million', 'HK$2M', '200万港元']],
  [{ amount: 100_000, currency: 'USD' }, ['$100k', '$100,000', '$100K', 'one hundred thousand US dollars', '$100,000.00', '10万美元']],
  [undefined, ['10 million users', '100 percent', 'the dollar', '700M monthly users', '2 wonderful models']],
])

const durations: readonly (readonly [string | undefined, readonly string[]])[] = [
  ['P30D', ['30 days', 'thirty (30) days', 'thirty days', '30 calendar days', '三十日', '30日', '30天', '30-day', '三十（30）天', '30 consecutive days']],
  ['P12M', ['12 months', 'twelve (12) months', '12个月', '十二个月', '12-month']],
  ['P1Y', ['1 year', 'one (1) year', 'one year', '一年', '1年']],
  ['P2W', ['2 weeks', 'two weeks', '两周']],
  ['PT24H', ['24 hours', 'twenty-four (24) hours', '24小时']],
  [undefined, ['30 users', '3亿月活跃用户', '5 daylight', '100万年收入']],
]
describe('duration', () => {
  for (const [value, texts] of durations)
    for (const text of texts)
      it(`${value ?? 'nothing'} in: ${text}`, () => {
        const read = readDuration(text, 0)
        expect(read === undefined ? undefined : isoDuration(read.value)).toBe(value)
      })
})

table('date', [
  [
    '2024-07-23',
    [
      'July 23, 2024',
      '23 July 2024',
      '23rd of July 2024',
      '23rd day of July, 2024',
      '2024-07-23',
      '2024年7月23日',
      '2024/07/23',
      '2024.7.23',
      'Jul 23, 2024',
      'Jul. 23, 2024',
      'July 23rd, 2024',
      '23-Jul-2024',
      'JULY 23, 2024',
      '2024 年 7 月 23 日',
      '二〇二四年七月二十三日',
      '中華民國一百一十三年七月二十三日',
      '民國113年7月23日',
    ],
  ],
  ['2025-03-05', ['5 March 2025', 'March 5, 2025', 'Mar 5 2025']],
  [undefined, ['July', 'version 3.1', 'March on', '2024-13-40', 'May not use', '二年七月三日', '中国七月三日']],
])

table('percent', [
  [5, ['5%', '5 percent', 'five percent', '5 per cent', 'five (5) percent', '5 %', '5％']],
  [undefined, ['5 users', 'per cent']],
])

table('quoted', [
  ['The marks of “Foobar” are owned by Acme', ['“The marks of “Foobar” are owned by Acme.”']],
  [
    'Built with Foobar',
    [
      '“Built with Foobar”',
      '"Built with Foobar"',
      '‘Built with Foobar’',
      '「Built with Foobar」',
      '《Built with Foobar》',
      '«Built with Foobar»',
      '**“Built with Foobar”**',
      '“Built with Foobar.”',
      '“Built\nwith Foobar”',
      '"**Built with Foobar**"',
      '`Built with Foobar`',
      "'Built with Foobar'",
    ],
  ],
  ["Powered by Acme's model", ["“Powered by Acme's model”", '"Powered by Acme\'s model"']],
  [undefined, ["the licensor's model and the user's data", 'no quotes here', 'it is 5" wide and']],
])

table('url', [
  [
    'https://acme.example/policy',
    [
      'https://acme.example/policy',
      'see https://acme.example/policy.',
      '(https://acme.example/policy)',
      '<https://acme.example/policy>',
      '“https://acme.example/policy”',
      '请访问 https://acme.example/policy。',
      'https://acme.example/policy,',
    ],
  ],
  ['www.acme.com/use', ['at www.acme.com/use.', 'www.acme.com/use']],
  ['acme.ai/license', ['visit acme.ai/license for more', 'acme.ai/license.']],
  ['https://acme.example/a_(b)', ['see https://acme.example/a_(b)']],
  [undefined, ['e.g. this', 'version 1.0', 'Acme Inc. may', 'end.Next']],
])

table('email', [
  [
    'license@acme.example',
    ['license@acme.example', 'mail to license@acme.example.', '(license@acme.example)', '联系license@acme.example。', '<license@acme.example>', 'mailto:license@acme.example'],
  ],
  ['open.models-team@acme.co.uk', ['open.models-team@acme.co.uk']],
  [undefined, ['at the model @ home', '@acme']],
])

table('place', [
  ['EU', ['European Union', 'the EU', 'E.U.', '欧盟', '欧洲联盟', 'EUROPEAN UNION', 'EU member states']],
  ['EEA', ['European Economic Area', 'EEA', '欧洲经济区']],
  ['GB', ['United Kingdom', 'UK', 'U.K.', 'Great Britain', '英国', 'UNITED KINGDOM', 'England', 'Scotland']],
  ['US', ['United States', 'USA', 'U.S.', 'United States of America', '美国', 'the US']],
  ['CN', ["People's Republic of China", 'People’s Republic of China', 'mainland China', 'China', 'PRC', '中国', '中华人民共和国', '中国大陆', 'Mainland of China']],
  ['KR', ['South Korea', 'Republic of Korea', 'Korea', '韩国']],
  ['KP', ['North Korea', "Democratic People's Republic of Korea", '朝鲜']],
  ['HK', ['Hong Kong', '香港', 'Hong Kong SAR']],
  ['MO', ['Macau', 'Macao', '澳门']],
  ['TW', ['Taiwan', '台湾', '台灣']],
  ['CH', ['Switzerland', '瑞士']],
  ['RU', ['Russia', 'Russian Federation', '俄罗斯']],
  ['US-CA', ['California', 'State of California', '加州']],
  ['US-DE', ['Delaware']],
  ['US-NY', ['New York']],
  ['AE', ['United Arab Emirates', 'UAE', '阿联酋']],
  ['NL', ['the Netherlands', 'Netherlands', '荷兰']],
  ['SG', ['Singapore', '新加坡']],
  ['JP', ['Japan', '日本']],
  ['DE', ['Germany', 'Federal Republic of Germany', '德国']],
  [undefined, ['contact us', 'in the world', 'plastic plates', 'all of us', 'ten US dollars']],
])

table('name', [
  ['Acme', ['from Acme, which', 'Acme']],
  ['Acme AI', ['a license from Acme AI at', 'Acme AI. All rights reserved']],
  ['Foobar GmbH & Co', ['with Foobar GmbH & Co']],
  [undefined, ['nobody is named']],
])

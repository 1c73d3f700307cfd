import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** Rules on personal data, on the security of data, or on where data lie. */
export interface DataProtection extends RestrictionBase {
  readonly kind: 'data-protection'
}

const personal =
  '(personal data | personal information | personally identifiable information | personal identifiable information | sensitive (data | information) | health data | biometric data | end user data | protected health information)'

export const dataProtection = defineKind<DataProtection>({
  kind: 'data-protection',
  family: 'duties',
  modality: 'obligation',
  subject: ['data'],
  title: 'Data protection',
  meaning:
    'The license sets rules for data: personal data need a ground and a notice, privacy law is a term of the license, data must be secured or must stay in a country. Licenses speak of "applicable privacy and data protection laws", of consent of the persons; Chinese ones of 个人信息保护.\n\nThe law asks most of it anyway. As a term of the license, a breach of privacy law also puts the license at risk; a rule on where data lie decides on the hosting.',
  rules: [
    rule(
      [
        '(comply | compliance | accordance | abide | adhere) ..20 (privacy | data protection | data security) ..6 (law | regulation | act | policy | requirement | legislation | rule)',
        '(privacy | data protection) ..4 (law | regulation) ..16 (comply | complied | apply)',
        `(upload | submit | input | enter | transmit) ..10 ${personal}`,
        `(process | collect | store | handle | transfer | use | protect | secure | transmit) ..10 ${personal}`,
        `${personal} ..24 (consent | lawful | legal basis | secure | protect | encrypted | stored)`,
        'process personal data agreement | data processing (agreement | addendum)',
        '(obtain | have | provide) ..16 (consent | notice) ..16 (personal | privacy | data subject)',
        'data ..8 (stored | hosted | processed | localized | remain | kept) ..6 (in! | within!) ..3 {where:place}',
      ],
      {
        force: [Force.obligation, Force.prohibition],
        needs: ['(you | your | licensee | user | recipient | customer | participant)'],
        unless: ['(licensor | we! | company) ..2 (will | shall | may) ..4 (process | collect | use | store)'],
      },
      () => ({}),
    ),
    rule(
      [
        '(个人 信息 | 个人 数据 | 隐私 | 数据 安全 | 数据 保护) ..24 (法 | 处理 | 合规 | 义务 | 保护 | 同意 | 评估)',
        '(遵守 | 符合 | 履行 | 取得) ..24 (个人 信息 | 隐私 | 数据 安全 | 数据 保护)',
        '数据 ..10 (出境 | 跨境 | 境内 存储)',
      ],
      { force: [Force.obligation, Force.prohibition], needs: ['您 | 你 | 用户 | 被许可 | 使用者 | 被授权'] },
      () => ({}),
    ),
  ],
  say: () => 'You must follow rules on personal data, on the security of data or on where data lie.',
})

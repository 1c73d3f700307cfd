import { defineKind, Force, type RestrictionBase, rule } from '../restriction.ts'

/** What was received, or learned, must be kept secret. */
export interface Confidentiality extends RestrictionBase {
  readonly kind: 'confidentiality'
}

export const confidentiality = defineKind<Confidentiality>({
  kind: 'confidentiality',
  family: 'duties',
  modality: 'obligation',
  subject: [],
  title: 'Confidentiality',
  meaning:
    'The user must keep something secret: the weights, the terms, results, or whatever the licensor calls its confidential information. Licenses say "hold in confidence", "treat as confidential", "shall not disclose"; Chinese ones 保密.\n\nIt stands against publication, against open work with partners, and often outlives the license by years.',
  rules: [
    rule(
      [
        '(keep | maintain | hold | treat | preserve | remain) ..16 (confidential | secret | confidence | confidentiality)',
        '(disclose | reveal | divulge | share | disclosure) ..16 (confidential | proprietary information | trade secret | confidence)',
        'confidential information ..16 (disclose | protect | secret | confidence | third party)',
        '(protect | safeguard) ..6 confidentiality',
        '(bound by! | subject to! | obligation of! | duty of!) ..4 (confidentiality | secrecy | non disclosure)',
        '(enter into! | sign | execute) ..6 (non disclosure | nondisclosure | confidentiality) agreement',
      ],
      {
        force: [Force.obligation, Force.prohibition],
        needs: ['(you | your | licensee | user | recipient | customer | party | participant) | confidential information ..12 (must! | shall!) ..2 be!'],
        unless: [
          '(licensor | we! | company) ..2 (will | shall | may) ..3 (keep | treat | hold | disclose)',
          '(not! | no!) ..6 (considered | treated | deemed | obligation) ..4 confidential',
          '(generate | create | use ..6 to!) ..20 (disclose | reveal)',
          '(password | credential | account)',
        ],
      },
      () => ({}),
    ),
    rule(
      [
        '(承担 | 履行 | 遵守 | 负有 | 负) ..8 保密',
        '(予以 | 严格 | 应 | 须 | 必须) ..4 保密',
        '(不得 | 禁止) ..16 (泄露 | 披露 | 透露) ..20 (保密 | 机密 | 商业 秘密 | 信息 | 资料)',
      ],
      { needs: ['您 | 你 | 用户 | 被许可 | 被授权 | 双方 | 乙方'], unless: ['个人 信息', '隐私'] },
      () => ({}),
    ),
  ],
  say: () => 'You must keep confidential what the license names as secret.',
})

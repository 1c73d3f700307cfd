import { examples } from '../restriction.ts'
import type { TermLimit } from './rules.ts'

export default examples<TermLimit>([
  { reads: { duration: 'P2Y' }, from: ['My access ends after two years.'] },
  { reads: { duration: 'P12M' }, from: ['You have to destroy the weights no later than 12 months after their download.'] },
  {
    reads: { until: null, duration: 'P1Y' },
    from: [
      'This license is valid for one year.',
      'The license is granted for a period of one (1) year from the effective date.',
      'The term of this Agreement is 1 year.',
      'This Agreement shall remain in effect for one year and then ends.',
      'The rights granted to you expire one year after your download.',
      '本许可有效期为1年。',
    ],
  },
  {
    reads: { until: null, duration: 'P90D' },
    from: [
      'An evaluation license runs for ninety (90) days.',
      'The trial period is 90 days.',
      'You may use the model for evaluation for a maximum of 90 days.',
      'Acme grants a license to test the weights for a term of 90 days.',
      'The license lapses after 90 days.',
      '授权期限为90天。',
    ],
  },
  { reads: { until: null, duration: 'P6M' }, from: ['Your permission to use Foobar-1 is limited to six months.', 'The initial term of 6 months begins on acceptance.'] },
  {
    reads: { until: '2027-12-31', duration: null },
    from: [
      'This license is valid until December 31, 2027.',
      'The license expires on 31 December 2027.',
      'Your rights under this agreement end on 2027-12-31.',
      '本协议有效期至2027年12月31日。',
      '许可于2027年12月31日到期。',
    ],
  },
  {
    reads: {},
    from: ['The permission is given for a period of twelve months from the date of download and may be renewed upon request.'],
  },
  {
    reads: null,
    from: [
      'The license terminates if you do not cure a breach within 30 days.',
      'Confidentiality lasts for five years after the end of this Agreement.',
      'Accompany the object code with a written offer, valid for three years, to give the source.',
      'The software carries a warranty of 90 days.',
      'This license is perpetual.',
      'Either party may terminate this license with 30 days notice.',
      'The sale lasts until December 31, 2027.',
      'The certificate expires in 90 days; renew it with the tool.',
      'Logs are kept for 30 days.',
      'You must keep the source code available for 12 months after release.',
      '保密义务在协议终止后持续三年。',
      '如您在30日内未改正违约行为，协议终止。',
    ],
  },
  {
    reads: {},
    from: [
      'This evaluation license automatically expires sixty (60) days after the Effective Date.',
      'The license term shall be three years.',
      'You may use the Model only until June 30, 2026.',
      'The rights granted hereunder are limited in time to 24 months.',
      'This License commences on the Effective Date and continues for twelve months.',
      '授权期限自签署之日起两年。',
      '本许可自下载之日起一年内有效。',
      'This license is granted until 31 March 2027 and must then be renewed.',
      'The Agreement has a term of two years unless ended earlier.',
      '本协议自生效之日起三年内有效。',
    ],
  },
  {
    reads: null,
    from: ['You must notify us within 30 days.', 'You shall keep records for three years.'],
  },
  { reads: {}, from: ['本协议自2025年1月1日起生效，至2026年12月31日届满。'] },
  { reads: { duration: 'P1Y' }, from: ['This evaluation license runs for one year from the day of download and then lapses.'] },
  { reads: { duration: 'P1Y' }, from: ['本许可的有效期为自签署之日起一年，期满后须重新申请。'] },
  { reads: null, from: ['本协议自您首次下载之日起生效。'] },
  { reads: { until: '2027-12-31' }, from: ['The rights granted herein expire on 31 December 2027.'] },
  { reads: { duration: 'P1Y' }, from: ['This evaluation license runs for one year from the day of download and then lapses.'] },
  { reads: { duration: 'P2Y' }, from: ['This license is granted for a period of two years.'] },
])

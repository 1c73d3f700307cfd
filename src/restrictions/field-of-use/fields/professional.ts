import { defineField, run } from '../field.ts'
import { advice, callings } from './health.ts'

/** Fields of use: professional. */
export const professional = [
  defineField('legal-advice', 'to give legal advice', [
    '(opinion | advice | counsel | view) of! ..2 (attorney | lawyer | solicitor | barrister | legal)',
    '(replace | substitute | instead of!) ..4 (lawyer | attorney | legal (counsel | adviser | advisor))',
    '(legal | law) (question | matters! | dispute) ..4 (answer | advise | counsel | represent)',
    '(counsel | counsels! | advice | advise | opinion | guidance) ..5 (legal | law | laws! | lawsuit | court case | litigation)',
    'legal ..8 (or! | and!) _ (advice | guidance | counsel)',
    '(legal | juridical) (advice | counsel | opinion | guidance | representation | consultation)',
    '(act! | acting!) as! ..2 (lawyer | attorney | legal (adviser | advisor | counsel))',
    '(draft | drafting!) ..3 (contract | pleading | will! | legal document) ..4 (for! (third | others! | client | customer))',
    `(legal | law!) ${run(callings, 7)} (${advice} | representation)`,
    `${advice} (on! | about | regarding! | concerning!) ..12 (legal! (situation | position | matter | question | issue | dispute | rights!) | law!)`,
    '(practice of! law! | practice law! | practicing! law!)',
    '法 律 ..14 (建 议 | 咨 询 | 意 见 | 指 导)',
    '(法 的 助 言 | 法 律 相 談 | rechtsberatung)',
  ]),
  defineField('financial-advice', 'to give financial or investment advice', [
    '(opinion | advice | recommendation | counsel) of! ..12 (investment | financial | tax) (adviser | advisor | counsel | consultant)',
    '(investment | financial | tax | wealth) (adviser | advisor | planner | consultant)',
    '(replace | substitute) ..4 (financial | investment | tax) (adviser | advisor)',
    '(manage | managing!) ..3 (money | assets! | portfolio | funds!) of! ..2 (others! | client | third | customer)',
    '(investment | investing! | trading! | portfolio | tax | financial | pension) ..3 (recommendation | advice | tips! | suggestion | guidance | counsel | recommendations!)',
    '(recommend | advise | suggest | tell) ..6 (invest | investment | stock | shares! | securities | fund | buy! or! sell!)',
    '(stock | share | crypto) (picks! | tips! | trading! advice)',
    '(financial | investment | tax) ..6 (or! | and!) _ (advice | guidance | counsel)',
    `(financial | investment | tax | trading! | securities) ${run(callings, 7)} ${advice}`,
    `${advice} (on! | about | regarding! | concerning!) ..16 (investment | investing! | finances! | tax | taxes! | financial matter)`,
    '(金 融 | 投 资 | 理 财 | 财 务 | 税 务 | 证 券) ..14 (建 议 | 咨 询 | 意 见 | 顾 问)',
    '(投 資 助 言 | 財 務 助 言 | finanzberatung | anlageberatung)',
  ]),
  defineField('unlicensed-practice', 'to practice a profession without a license', {
    ways: [
      '(practice | practise | exercise | offer | render | provide) ..6 (profession | regulated! | licensed!) ..8 (without | unless | lacking) ..6 (license | qualified | qualification | permit | authorized | entitled | registration)',
      '(holding! out! as! | pose as! | act! as!) ..3 (doctor | physician | lawyer | attorney | accountant | engineer) ..6 (without | unless | lacking)',
      '(licensed! | regulated! | chartered!) (profession | professional) ..10 (without | unless | replace | substitute)',
      '(unlicensed! | unauthorized! | unqualified | illegal | unlawful) ..4 (practice | practise | exercise) ..4 (profession | law! | medicine | professional | engineering | psychology | dentistry | accounting)',
      '(practice | practise | exercise) ..6 (profession | law! | medicine | professional service) ..8 (without ..6 (license | qualification | authorization | credential | registration) | unless ..4 (licensed! | qualified | authorized!))',
      '(regulated! | licensed!) professional (advice | service) ..10 without',
      '(service | advice | act | activity | work) ..10 (only! by! | reserved! (to! | for!)) ..3 (licensed! | qualified! | registered! | regulated! | authorized! | chartered!) ..1 (person | professional | practitioner | profession | individual)',
      '(practice | provide) ..6 professional ..6 without ..6 (license | qualified | qualification | credential)',
      '(无 证 | 无 照 | 无 资 质 | 非 法) (执 业 | 行 医 | 从 业)',
      '(未 经 | 未 取 得 | 未 获 | 没 有 | 无 | 不 具 备) ..14 (执 业 | 职 业 | 专 业 (服 务 | 活 动 | 工 作 | 实 践) | 行 医)',
    ],
    qualifier: 'without-authorization',
  }),
]

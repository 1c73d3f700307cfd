import { defineField, run } from '../field.ts'

/** Callings that stand beside each other before "advice". */
export const callings =
  'medical | health | healthcare | clinical | legal | law! | financial | investment | tax | accounting | professional | therapeutic | psychological | psychiatric | mental | engineering | regulated! | tailored! | personalized! | specialist | expert | safety | trading! | other | or | and | any | related | similar'
/** What follows them. */
export const advice = '(advice | advise | counsel | counseling | consultation | consulting! | recommendation | opinion | guidance)'

const profession = '(practice of! any profession | profession | unlicensed!)'

/** Fields of use: health. */
export const health = [
  defineField('medical-advice', 'to give medical advice', [
    '(tell | advise | recommend | say | suggest) ..6 (medicine | medicines! | drug | dose | dosage | therapy | treatment | remedy)',
    '(answer | answering!) ..3 (medical | health) question',
    '(advice | advise | counsel | guidance | tips! | recommendation) ..6 (health | medical | medicine | medication | illness | disease | symptom | therapy | treatment | drugs! | dosage)',
    '(tell | telling! | advise | advising!) ..2 patient (what! | which! | how! | when! | whether!)',
    '(tell | telling!) ..4 (patient | people | user) ..8 (medicine | medication | dose | treatment | drugs!)',
    '(health | medical | clinical | mental health) (advice | guidance | counselling! | counseling! | recommendation | consultation)',
    `(medical | health | healthcare | clinical | therapeutic | psychiatric | dietary) ${run(callings, 7)} ${advice} [(and | or)] [(medical results interpretation | interpretation of! medical result)]`,
    `${advice} (on! | about | regarding! | concerning!) ..10 (health | medical | medicine | medication)`,
    'medical ..2 interpretation',
    '(advise | counsel) ..4 (patient | medical | health)',
    '(医 疗 | 医 学 | 健 康 | 诊 疗 | 用 药 | 临 床) ..14 (建 议 | 咨 询 | 意 见 | 指 导)',
    '(医 療 (上 の | 的) 助 言 | 医 学 的 助 言 | medizinische beratung)',
  ]),
  defineField(
    'medical-practice',
    'for medical diagnosis, treatment or devices',
    {
      ways: [
        '(detect | treat | prevent | cure | heal | mitigate | alleviate | manage) ..4 (disease | illness | sickness | medical condition | injury | ailment | cancer | disorder)',
        '(medical | health | healthcare) (professional | worker | doctor) ..4 (replace | instead | substitute)',
        '(as! | used! as!) a! medical device',
        '(healing! | nursing! | therapeutic) (treatment | care | purpose | use)',
        '(diagnose | diagnosing! | diagnosis | diagnoses! | prescribe | prescribing! | triage | operate! on!) ..3 (patient | disease | illness | people | person | condition | ailment | disorder | injury | medicine | drugs!)',
        '(medical | clinical | patient) (care | diagnosis | diagnostics | treatment | decision | device | use | practice | setting | purpose | application)',
        '(surgical | radiology | bedside) (decision | planning! | procedure | treatment | use | setting | purpose)',
        '(hospital | clinic | patient) ..4 (diagnosis | treatment | triage | care | decision)',
        '(practice | practise) [of!] medicine',
        '(therapy | psychotherapy) ..3 (patient | delivery | provision | people)',
        '(diagnose | diagnosing! | diagnosis | diagnostic) [of!] [(any | a! | the!)] [(medical | disease | condition | patient | illness | use! | purpose | human)] [(condition | disease)]',
        'medical !(advice | result | or | and | legal | financial | professional (advice | opinion)) (diagnosis | diagnostic | treatment | device | practice | care | decision | purpose | use! | uses! | procedure | application | intervention | triage | equipment | service | field)',
        'clinical (practice | diagnosis | decision | use! | uses! | treatment | care | purpose | setting | application | trial | deployment)',
        '(treat | treatment of! | cure) [(any | a! | the!)] (patient | disease | illness | condition)',
        '(patient (care | treatment | triage) | health! care (decision | delivery | treatment | provision | purpose) | healthcare (decision | delivery | treatment | provision | purpose))',
        '(prescribe | prescription of!) ..2 (medicine | medication | drug | treatment)',
        'medical results interpretation',
        '(health! condition | (cure | treat) ..4 health)',
        '(医 疗 | 医 学 | 临 床) (诊 断 | 器 械 | 设 备 | 行 为 | 决 策 | 领 域 | 用 途 | 目 的 | 治 疗 | 服 务 | 应 用 | 健 康 [领 域])',
        '(诊 断 | 诊 疗 | 行 医 | 治 疗 ..4 (疾 病 | 患 者 | 病 人) | (疾 病 | 疾 患 | 患 者) [的] 治 疗 | 开 具 处 方)',
        '(診 断 | 医 療 機 器 | 診 療 | medizinische diagnose | medizinprodukt)',
      ],
      unless: [`(unlicensed! | unauthorized!) ..4 ${profession} ..4 (include | such! as!)`],
    },
    {
      ways: ['(medicine | medical | health | healthcare | clinical)', '(医 疗 | 医 学 | 健 康 | 卫 生)'],
      needs: ['(decision | determination | eligibility | 决 策 | 决 定)'],
      unless: ['discrimination | discriminate | 歧 视 | (medical | health | healthcare) (advice | insurance) | profession'],
      notAfter: /\b(?:biometric|infer|including)\s+$/i,
    },
  ),
  defineField(
    'insurance',
    'for insurance decisions',
    [
      '(premium | premiums!) ..4 (pay | they | charge | set | calculate)',
      '(insure | insured! | insurability | insurance) ..4 (decide | decision | whether | eligib | premium | refuse | deny | price | cost | terms!)',
      '(whether | who! | if!) ..6 (insured! | insurance | insure)',
      '(insurance | insurer | underwriting! | actuarial) ..3 (premium | claim | coverage | cover | eligibility | policy | pricing | quote | rate | decision | risk)',
      '(set | setting! | price | pricing! | calculate | decide | determine | handle | adjust) ..4 (insurance | premium | insurance claim | cover)',
      '(eligible | eligibility) for! ..2 (insurance | cover)',
      'insurance (premium | claim | coverage | eligibility | underwriting | decision | pricing | application | determination | risk)',
      '(underwrite | underwriting!) [(decision | of! insurance)]',
      '(deny | determine | file | price) ..4 insurance',
      '保 险 [的] (理 赔 | 费 率 | 承 保 | 核 保 | 定 价 | 决 策 | 审 批 | 评 估 | 资 格) | 核 保',
    ],
    {
      ways: ['insurance', '保 险'],
      needs: ['(decision | determination | eligibility | scoring! | 决 策 | 决 定 | 评 估)'],
      unless: ['discrimination | discriminate | 歧 视'],
    },
  ),
]

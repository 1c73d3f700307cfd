import type { Named } from './frames.ts'

export const health: readonly Named[] = [
  {
    field: 'medical-advice',
    for: ['medical advice', 'giving health advice', 'medical or legal advice', 'clinical recommendations', 'medical, financial or other professional advice'],
    to: ['provide medical advice', 'give medical guidance to patients', 'offer mental health counseling', 'interpret results as medical advice'],
    zh: ['提供医疗建议', '医学咨询', '健康建议', '提供医疗、法律等专业建议'],
    also: [
      "Don't use our models to give individual users tailored advice on health, on their legal situation or on investments unless a qualified professional has looked at it first.",
      "Don't rely on the outputs for medical, legal or tax advice.",
    ],
    not: ['The answers do not constitute medical advice.', 'Nothing here is intended to be medical advice.', 'The outputs are no substitute for medical advice from a doctor.'],
  },
  {
    field: 'medical-practice',
    for: ['medical diagnosis', 'clinical decisions', 'medical devices', 'patient care', 'the treatment of diseases', 'diagnostic purposes'],
    to: ['diagnose diseases', 'treat patients', 'make healthcare decisions', 'prescribe medication'],
    zh: ['医疗诊断', '临床决策', '疾病治疗', '医疗器械'],
    also: ['The model must not be part of a medical device.', 'Use in clinical practice is prohibited.'],
    not: ['The model has not been tested for medical use and no warranty is given.', 'You must not treat this page as complete.'],
  },
  {
    field: 'insurance',
    for: ['insurance underwriting', 'setting insurance premiums', 'insurance claims decisions', 'insurance pricing', 'deciding on insurance coverage'],
    to: ['deny insurance to anyone', 'determine insurance premiums', 'underwrite insurance', 'calculate insurance risk'],
    zh: ['保险理赔', '保险核保', '保险定价', '保险费率的确定'],
    also: [
      "The API must not be used to take decisions, without human involvement, that affect a person's access to loans, jobs or insurance cover.",
      'You must not make decisions about insurance with the model.',
    ],
    not: ['Licensee must maintain insurance at its own cost.', 'We give you no assurance about the dates.'],
  },
]

import type { ExampleRow } from '../../restriction.ts'
import type { FieldOfUse } from '../field.ts'

/** Sentences as drafters of Chinese licenses and policies write them, each with a field that it names. */
export const chinese: readonly ExampleRow<FieldOfUse>[] = [
  { reads: { field: 'military' }, from: ['不得将模型用于军事用途或武器研发。'] },
  { reads: { field: 'weapons' }, from: ['不得将模型用于军事用途或武器研发。'] },
  { reads: { field: 'social-scoring' }, from: ['禁止将本模型用于社会信用评分、个人征信或信贷审批。'] },
  { reads: { field: 'credit' }, from: ['禁止将本模型用于社会信用评分、个人征信或信贷审批。'] },
  { reads: { field: 'harm-to-minors' }, from: ['不得生成危害未成年人身心健康的内容或儿童色情内容。'] },
  { reads: { field: 'child-sexual-abuse' }, from: ['不得生成危害未成年人身心健康的内容或儿童色情内容。'] },
  { reads: { field: 'national-security' }, from: ['不得制作、传播危害国家安全、宣扬恐怖主义和极端主义的内容。'] },
  { reads: { field: 'terrorism' }, from: ['不得制作、传播危害国家安全、宣扬恐怖主义和极端主义的内容。'] },
  { reads: { field: 'privacy-violation' }, from: ['禁止利用本服务侵犯他人名誉权、隐私权、个人信息权益。'] },
  { reads: { field: 'defamation' }, from: ['禁止利用本服务侵犯他人名誉权、隐私权、个人信息权益。'] },
  { reads: { field: 'medical-advice' }, from: ['未经有资质的专业人员审核，不得以本模型的输出作为医疗建议提供给患者。'] },
  { reads: { field: 'biometric-identification' }, from: ['禁止用于人脸识别、公共场所大规模监控。'] },
  { reads: { field: 'surveillance' }, from: ['禁止用于人脸识别、公共场所大规模监控。'] },
  { reads: { field: 'disinformation' }, from: ['您不得利用模型编造、散布虚假信息，也不得冒充他人或机构。'] },
  { reads: { field: 'impersonation' }, from: ['您不得利用模型编造、散布虚假信息，也不得冒充他人或机构。'] },
  { reads: { field: 'discrimination' }, from: ['用户不得生成含有民族歧视、种族仇恨等内容的文本。'] },
  { reads: { field: 'hate' }, from: ['用户不得生成含有民族歧视、种族仇恨等内容的文本。'] },
  { reads: { field: 'malware' }, from: ['不得借助本模型编写病毒、木马、勒索软件等恶意程序。'] },
  { reads: { field: 'fraud' }, from: ['不得用于电信网络诈骗、群发垃圾信息。'] },
  { reads: { field: 'spam' }, from: ['不得用于电信网络诈骗、群发垃圾信息。'] },
  { reads: { field: 'automated-decisions' }, from: ['不得在未经人工复核的情况下将模型用于对个人权益有重大影响的全自动化决策。'] },
  { reads: { field: 'ip-infringement' }, from: ['不得利用本服务侵害他人知识产权。'] },
  { reads: { field: 'political-campaigning' }, from: ['禁止用于政治竞选宣传或游说活动。'] },
  { reads: { field: 'legal-advice' }, from: ['未经专业人士复核，请勿将生成结果直接作为法律意见或投资建议。'] },
  { reads: { field: 'financial-advice' }, from: ['未经专业人士复核，请勿将生成结果直接作为法律意见或投资建议。'] },
  { reads: null, from: ['本模型并非为医疗、航空等高风险场景而设计，其输出可能不准确。'] },
  { reads: null, from: ['本模型在军事相关问题上的回答准确率较低。'] },
  { reads: null, from: ['训练数据经过了去除隐私信息的处理。'] },
]

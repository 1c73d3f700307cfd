import type { Named } from './frames.ts'

export const decisions: readonly Named[] = [
  {
    field: 'automated-decisions',
    for: [
      'fully automated decisions',
      'automated decision-making that affects legal rights',
      'solely automated decisions about individuals',
      'consequential decisions without human review',
      'high-stakes automated decisions',
    ],
    to: [
      'make automated decisions with legal effect',
      'take decisions about people without human oversight',
      'automate decisions on the rights of individuals',
      'reach decisions that have a legal effect on a person',
    ],
    zh: ['全自动决策', '对个人权益有影响的自动化决策', '完全自动化的决定', '自动决策'],
    also: ['Decision-making in high-risk fields must not be left to the model.'],
    not: ['The decision of Acme shall not be appealed.', 'You must not change the automatic backup.', 'You must not decide for us.'],
  },
  {
    field: 'credit',
    for: ['credit scoring', 'lending decisions', 'assessing creditworthiness', 'loan approval', 'credit decisions'],
    to: ['determine the creditworthiness of applicants', 'approve or reject loan applications', 'make automated decisions on credit', 'compute credit scores'],
    zh: ['信贷审批', '信用评估', '贷款决策', '信用评级'],
    also: [
      "The API must not be used to take decisions, without human involvement, that affect a person's access to loans, jobs or insurance cover.",
      'You may not use it to decide on access to credit or other eligibility.',
    ],
    not: ['You must not claim credit for the model.', 'API credits may not be refunded.', 'Your credit card must not be shared.'],
  },
  {
    field: 'employment',
    for: ['hiring decisions', 'recruitment', 'employment screening', 'evaluating job applicants', 'employee evaluation'],
    to: ['screen job candidates', 'rank applicants for a post', 'make decisions about employment', 'decide on hiring or firing'],
    zh: ['招聘决策', '雇佣决定', '录用筛选', '员工聘用'],
    also: ['Filtering resumes with the model is forbidden.'],
    not: ['Your employees must not share the key.', 'You shall not solicit our staff.', 'You may not employ force.'],
  },
  {
    field: 'housing',
    for: ['tenant screening', 'housing decisions', 'rental screening', 'housing eligibility'],
    to: ['screen tenants by tenant screening tools', 'make decisions about housing', 'decide on rental applications', 'determine eligibility for housing'],
    zh: ['租户筛选', '住房资格的自动决策', '租客审查', '住房分配决定'],
    also: ['Do not use the Model to decide who gets an apartment or is admitted to a school.', 'No automated decisions about access to housing may be made with the model.'],
    not: ['The housing of the device must not be opened.', 'The warehouse may not be photographed.'],
  },
  {
    field: 'education',
    for: ['school admission decisions', 'student assessment', 'university admissions', 'grading students', 'academic grading'],
    to: ['grade exams', 'assess students', 'make decisions on access to education', 'select applicants for university admission'],
    zh: ['招生录取', '学业评价', '升学录取决策', '教育评估'],
    also: ['You must not use it for eligibility decisions in education or vocational training.'],
    not: ['You may use it in education but must not remove the notice.', 'Teachers must not share the key.', 'You must not remove the educational banner.'],
  },
  {
    field: 'essential-services',
    for: ['decisions on access to essential services', 'eligibility for public benefits', 'determining access to social welfare', 'decisions about government assistance'],
    to: ['deny access to essential public services', 'decide on eligibility for social benefits', 'determine who gets access to basic services', 'make decisions on welfare'],
    zh: ['公共服务资格的审批', '社会福利的自动决策', '基本服务的提供', '社会救助决定'],
    also: ['Use of the Model to determine eligibility for public assistance benefits is not permitted.', 'Automated decisions on essential private services are prohibited.'],
    not: ['The service may not be resold.', 'It is essential that you do not remove the service notice.', 'You must not disturb the public.'],
  },
]

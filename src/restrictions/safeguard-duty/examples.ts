import { examples } from '../restriction.ts'
import type { SafeguardDuty } from './rules.ts'

export default examples<SafeguardDuty>([
  {
    reads: {},
    from: [
      'You must implement content filters for all output of the Model.',
      'The licensee shall put appropriate safeguards in place: it must maintain guardrails in every product.',
      'You agree to conduct a risk assessment before you deploy the model.',
      'You must subject generated text to human review before it is published.',
      'Deployers shall ensure human oversight of the system.',
      'You will moderate the outputs and verify their accuracy before use by a human.',
      'The user is required to apply technical measures against misuse of the model.',
      'Your application must use the moderation filter for prompts and outputs.',
      'Recipients shall carry out safety testing of each derived model.',
      'You have to establish monitoring of your deployment for harmful content.',
      'You must check the output for harmful text prior to its release by human reviewers.',
      'You may host Foobar if you: (i) implement and maintain filters that keep harmful content out of its output; and (ii) tell users that a machine speaks.',
      'You may publish generated text if you ensure human review of it.',
      '您应当对生成内容进行审核。',
      '使用者必须采取必要的安全措施，防止模型被滥用。',
      '您须建立内容安全机制并实施风险评估。',
    ],
  },
  {
    reads: null,
    from: [
      'We filter the training data and moderate outputs.',
      'You may add a content filter of your own.',
      'We encourage you to use guardrails.',
      'You shall compensate us for claims that come from your access to the model or from your use of our content filters.',
      'You must not disable the safety filter.',
      'Acme will monitor the service.',
      'You must clean the air filter twice a year.',
      'Use a strong password to protect your account.',
      'The model was red-teamed before release.',
      '我们对训练数据进行了过滤。',
      '建议您对输出进行审核。',
    ],
  },
])

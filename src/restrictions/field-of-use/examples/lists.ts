import type { ExampleRow } from '../../restriction.ts'
import type { FieldOfUse } from '../field.ts'

const annex = `Annex 1
Use Restrictions

You agree not to use the Model, nor what you derive from it:
(a) in a way that breaks a law that applies to you;
(b) to exploit or harm minors;
(c) to disseminate personal data by which somebody could be hurt;
(d) for military purposes;
(e) to give medical advice.`

const policy = `# Acceptable Use Policy

Acme wants its models to be used safely. You will not use, or let others use, Foobar-1 to:

1. Engage in or further unlawful activity, such as:
   1. Terrorism
   2. Human trafficking
2. Deceive people, including by:
   1. Impersonating someone without their consent
   2. Writing fake reviews
3. Collect health data or other sensitive personal data without the right to do so`

const orders = `Responsible use

Do Not Deceive Voters

This includes using our products to:
- discourage people from voting by interfering with the election
- run fake accounts

Do Not Endanger Anyone

Examples include using our products to:
- design chemical weapons
- encourage suicide`

const titled = `Licensee is prohibited from using the software in any of these ways:

A. Defense. Building missiles; conducting espionage.
B. Streets. Predicting crimes; recognizing faces by facial recognition.`

const sections = `3. Distribution.
    a. You must hand on this license.
    b. You must say what you changed.

    The notice reads: Foobar-1 belongs to Acme.

    4. Restrictions. You will not, and will not let any third party to
        a. use the model for (i) military purposes, (ii) surveillance or (iii) biometric processing;
        b. remove notices.`

const carved = 'You may use the weights for any lawful purpose, excluding military use and facial recognition.'

const chineseAnnex = `附件一 使用限制

您同意不将本模型用于以下目的：
（一）违反法律法规；
（二）军事用途；
（三）未经同意进行人脸识别；
（四）传播虚假信息、色情、暴力内容。`

const all = (from: string, ...fields: FieldOfUse['field'][]): ExampleRow<FieldOfUse>[] => fields.map((field) => ({ reads: { field }, from: [from] }))

/** Whole lists, where lead-in, heading and item make the ban together; qualifiers; and look-alikes that bar nothing. */
export const lists: readonly ExampleRow<FieldOfUse>[] = [
  ...all(annex, 'illegal-activity', 'harm-to-minors', 'privacy-violation', 'military', 'medical-advice'),
  ...all(policy, 'illegal-activity', 'terrorism', 'human-trafficking', 'fake-engagement'),
  ...all(orders, 'political-campaigning', 'fake-engagement', 'mass-destruction-weapons', 'self-harm'),
  ...all(titled, 'weapons', 'espionage', 'predictive-policing', 'biometric-identification'),
  ...all(sections, 'military', 'surveillance', 'biometric-identification'),
  ...all(
    'Licensee undertakes that neither it nor its customers will employ the model:\n – to deceive people by fake reviews;\n – in the criminal justice system.',
    'fake-engagement',
    'criminal-justice',
  ),
  ...all('Permission is granted to anyone for any purpose, provided that the user does not develop weapons or assist immigration control.', 'weapons', 'immigration'),
  ...all('This license is void for anyone who uses the software for surveillance.', 'surveillance'),
  ...all(
    'The work may not be used by any organization that supports slavery, gambling, deforestation (except where needed for fire breaks), hate speech or discrimination.',
    'human-trafficking',
    'gambling',
    'other',
    'hate',
    'discrimination',
  ),
  ...all(
    'The following applications are excluded from the license: (1) medical diagnosis; (2) credit scoring; (3) autonomous driving.',
    'medical-practice',
    'credit',
    'high-risk-systems',
  ),
  ...all('No rights are granted for use in connection with facial recognition or predictive policing.', 'biometric-identification', 'predictive-policing'),
  ...all('本モデルを軍事目的または監視のために利用してはなりません。', 'military', 'surveillance'),
  ...all('差別、嫌がらせ、詐欺の目的での利用を禁止します。', 'discrimination', 'harassment', 'fraud'),
  ...all('Das Modell darf nicht für militärische Zwecke, zur Überwachung oder für Glücksspiele verwendet werden.', 'military', 'surveillance', 'gambling'),
  ...all('Die Nutzung für Betrug oder Desinformation ist untersagt.', 'fraud', 'disinformation'),
  ...all('Except for military purposes, you may use the model as you like.', 'military'),
  ...all('除用于军事目的外，您可以将模型用于任何目的。', 'military'),
  ...all('被授权方承诺不会将模型用于：\n(1) 诽谤他人；\n(2) 完全自动化的决策；\n(3) 克隆他人声音。', 'defamation', 'automated-decisions', 'impersonation'),
  ...all("Customer agrees that it won't use the service for phishing, and our models are off limits for lotteries and betting.", 'fraud'),
  ...all('We prohibit content that praises suicide.', 'self-harm'),
  ...all('You confirm that you are not developing weapons.', 'weapons'),
  ...all(carved, 'military', 'biometric-identification'),
  ...all(chineseAnnex, 'illegal-activity', 'military', 'disinformation', 'sexual-content', 'violence'),
  ...all(
    'You must not make automated decisions in domains such as law enforcement, migration, credit, employment, housing, education, essential services or insurance.',
    'automated-decisions',
    'law-enforcement',
    'immigration',
    'credit',
    'employment',
    'housing',
    'education',
    'essential-services',
    'insurance',
  ),
  { reads: { field: 'impersonation', qualifier: 'without-consent' }, from: [policy, 'You must not imitate the voice of anyone or impersonate them without their consent.'] },
  { reads: { field: 'privacy-violation', qualifier: 'without-authorization' }, from: [policy, 'You must not disclose personal data without authorization.'] },
  {
    reads: { field: 'biometric-identification', qualifier: 'without-consent' },
    from: [chineseAnnex, 'You must not use facial recognition without the consent of the person shown.'],
  },
  { reads: { field: 'undisclosed-ai-content', qualifier: 'without-disclosure' }, from: ['You must not post text without disclosing that it was generated by a machine.'] },
  { reads: { field: 'unlicensed-practice', qualifier: 'without-authorization' }, from: ['You must not engage in the unlicensed practice of any profession.'] },
  { reads: { field: 'surveillance', qualifier: 'unlawful' }, from: ['You must not use the model for unlawful surveillance.', '不得将本模型用于非法监控。'] },
  {
    reads: null,
    from: [
      'This policy explains how we think about violence, fraud and hate speech.',
      'Acme is committed to fighting terrorism, discrimination and disinformation.',
      'You may not use the model for commercial purposes, except for lawful military training of rescue dogs.',
      'The model may be used for law enforcement, immigration and military purposes alike.',
      'If you use the model for surveillance, you must tell us.',
      'We encourage you not only to read on but to study discrimination in data sets.',
      'The user is solely responsible for fraud committed with the account.',
      'Please report violations, harassment or malware to security@example.com.',
      'Acme will not be liable for defamation, privacy violations or personal injury.',
      'Examples of restricted topics are listed in the paper on medical diagnosis.',
      '我们致力于打击诈骗、暴力和歧视。',
      '本模型未经医疗诊断方面的测试。',
      'Parliament voted to ban facial recognition by the police in public squares.',
      'The regulator does not permit insurance firms to discriminate by age.',
      'Students may not cheat on tests or plagiarize, the school rules say.',
      'Employers cannot lawfully discriminate against job applicants, critics said.',
      'The treaty forbids nuclear weapons.',
      'Never trust the input: an attacker could gain unauthorized access.',
      "You can't fight spam with one filter.",
      'The ministry said that it would not tolerate hate speech.',
      '本モデルは監視に使用できます。',
      'Das Modell darf für Glücksspiele verwendet werden.',
      'You may not hold Acme liable for discrimination or fraud by others.',
      'You may not claim that the model is fit for medical use.',
      'You must not use the logo of Acme in a political campaign.',
      'Licensee must not remove the warning about violent content.',
      'Your rights do not terminate if you use the model for medical diagnosis.',
      'Nothing in this license keeps you from using the model for military purposes.',
      'You must report any misuse for terrorism or fraud to Acme.',
      'You shall run a filter that blocks pornography and hate speech.',
      'Except for military training, you may not use the model.',
      '我们反对一切形式的歧视和仇恨。',
      'The court found that the software had been used for fraud.',
      'THE MATERIALS ARE PROVIDED WITHOUT WARRANTY AND ARE NOT INTENDED FOR LIFE SUPPORT.',
    ],
  },
]

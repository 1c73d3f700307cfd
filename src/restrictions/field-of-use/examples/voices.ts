import type { ExampleRow } from '../../restriction.ts'
import type { FieldOfUse } from '../field.ts'

/** Bans in many voices: tables, questions and answers, orders, bans out of bounds. */
export const voices: readonly ExampleRow<FieldOfUse>[] = [
  {
    reads: { field: 'weapons' },
    from: ['The following deployments are ruled out: the guidance of weapons, mass surveillance of populations, and the operation of betting platforms.'],
  },
  {
    reads: { field: 'surveillance' },
    from: ['The following deployments are ruled out: the guidance of weapons, mass surveillance of populations, and the operation of betting platforms.'],
  },
  {
    reads: { field: 'gambling' },
    from: ['The following deployments are ruled out: the guidance of weapons, mass surveillance of populations, and the operation of betting platforms.'],
  },
  { reads: { field: 'military' }, from: ['Use in weapons or by armed forces is outside the scope of this grant.'] },
  { reads: { field: 'weapons' }, from: ['Use in weapons or by armed forces is outside the scope of this grant.'] },
  {
    reads: { field: 'medical-practice' },
    from: ['Licensee shall refrain from relying on the System\n(a) to diagnose or treat patients\n(b) to give counsel on legal matters to third parties'],
  },
  {
    reads: { field: 'legal-advice' },
    from: ['Licensee shall refrain from relying on the System\n(a) to diagnose or treat patients\n(b) to give counsel on legal matters to third parties'],
  },
  {
    reads: { field: 'predictive-policing' },
    from: ['Police bodies may not use Foobar-1, and forecasting who will commit crimes or recommending a sentence to a court is likewise excluded.'],
  },
  {
    reads: { field: 'criminal-justice' },
    from: ['Police bodies may not use Foobar-1, and forecasting who will commit crimes or recommending a sentence to a court is likewise excluded.'],
  },
  {
    reads: { field: 'credit' },
    from: [
      '| Permitted | Not permitted |\n|---|---|\n| Writing assistance | Deciding who gets a loan |\n| Translation | Screening job applicants |\n| Tutoring | Selecting tenants |',
    ],
  },
  {
    reads: { field: 'employment' },
    from: [
      '| Permitted | Not permitted |\n|---|---|\n| Writing assistance | Deciding who gets a loan |\n| Translation | Screening job applicants |\n| Tutoring | Selecting tenants |',
    ],
  },
  {
    reads: { field: 'housing' },
    from: [
      '| Permitted | Not permitted |\n|---|---|\n| Writing assistance | Deciding who gets a loan |\n| Translation | Screening job applicants |\n| Tutoring | Selecting tenants |',
    ],
  },
  {
    reads: { field: 'disinformation' },
    from: ["DON'T\n✗ spread falsehoods you know to be false\n✗ pretend to be somebody you are not\n✗ send bulk unsolicited messages\n✗ run scams"],
  },
  {
    reads: { field: 'impersonation' },
    from: ["DON'T\n✗ spread falsehoods you know to be false\n✗ pretend to be somebody you are not\n✗ send bulk unsolicited messages\n✗ run scams"],
  },
  { reads: { field: 'spam' }, from: ["DON'T\n✗ spread falsehoods you know to be false\n✗ pretend to be somebody you are not\n✗ send bulk unsolicited messages\n✗ run scams"] },
  { reads: { field: 'fraud' }, from: ["DON'T\n✗ spread falsehoods you know to be false\n✗ pretend to be somebody you are not\n✗ send bulk unsolicited messages\n✗ run scams"] },
  { reads: { field: 'child-sexual-abuse' }, from: ['We do not tolerate: sexualised depictions of children, pornography, or material that glorifies suicide.'] },
  { reads: { field: 'sexual-content' }, from: ['We do not tolerate: sexualised depictions of children, pornography, or material that glorifies suicide.'] },
  { reads: { field: 'self-harm' }, from: ['We do not tolerate: sexualised depictions of children, pornography, or material that glorifies suicide.'] },
  {
    reads: { field: 'biometric-identification' },
    from: ['Recognizing persons by their gait or face, inferring feelings of staff from video, and ranking citizens by conduct are all off limits.'],
  },
  {
    reads: { field: 'emotion-recognition' },
    from: ['Recognizing persons by their gait or face, inferring feelings of staff from video, and ranking citizens by conduct are all off limits.'],
  },
  {
    reads: { field: 'social-scoring' },
    from: ['Recognizing persons by their gait or face, inferring feelings of staff from video, and ranking citizens by conduct are all off limits.'],
  },
  { reads: { field: 'immigration' }, from: ['NO PERSON MAY USE THE MODEL TO ASSESS ASYLUM CLAIMS OR TO TREAT PEOPLE WORSE ON ACCOUNT OF THEIR RELIGION OR SKIN COLOUR.'] },
  { reads: { field: 'discrimination' }, from: ['NO PERSON MAY USE THE MODEL TO ASSESS ASYLUM CLAIMS OR TO TREAT PEOPLE WORSE ON ACCOUNT OF THEIR RELIGION OR SKIN COLOUR.'] },
  { reads: { field: 'malware' }, from: ['The Customer warrants that it will not let the Model write ransomware or steer the power grid.'] },
  { reads: { field: 'critical-infrastructure' }, from: ['The Customer warrants that it will not let the Model write ransomware or steer the power grid.'] },
  {
    reads: { field: 'defamation' },
    from: ["In particular, texts that drag someone's name through the mud, stir up hatred against a group, bully an individual or call for bloodshed must never be produced."],
  },
  {
    reads: { field: 'hate' },
    from: ["In particular, texts that drag someone's name through the mud, stir up hatred against a group, bully an individual or call for bloodshed must never be produced."],
  },
  {
    reads: { field: 'harassment' },
    from: ["In particular, texts that drag someone's name through the mud, stir up hatred against a group, bully an individual or call for bloodshed must never be produced."],
  },
  {
    reads: { field: 'violence' },
    from: ["In particular, texts that drag someone's name through the mud, stir up hatred against a group, bully an individual or call for bloodshed must never be produced."],
  },
  {
    reads: { field: 'political-campaigning' },
    from: ['Prohibited: astroturfing for candidates in elections; buying or simulating likes and reviews; passing off machine-written text as the work of a person.'],
  },
  {
    reads: { field: 'fake-engagement' },
    from: ['Prohibited: astroturfing for candidates in elections; buying or simulating likes and reviews; passing off machine-written text as the work of a person.'],
  },
  {
    reads: { field: 'undisclosed-ai-content' },
    from: ['Prohibited: astroturfing for candidates in elections; buying or simulating likes and reviews; passing off machine-written text as the work of a person.'],
  },
  { reads: { field: 'nuclear' }, from: ['Permission does not extend to the nuclear fuel cycle, nor to chemical or biological agents meant for killing.'] },
  { reads: { field: 'mass-destruction-weapons' }, from: ['Permission does not extend to the nuclear fuel cycle, nor to chemical or biological agents meant for killing.'] },
  {
    reads: { field: 'human-trafficking' },
    from: ['It is strictly forbidden to employ the artefact for trading in human beings, backing terrorist groups, or dealing in narcotics.'],
  },
  { reads: { field: 'terrorism' }, from: ['It is strictly forbidden to employ the artefact for trading in human beings, backing terrorist groups, or dealing in narcotics.'] },
  {
    reads: { field: 'controlled-substances' },
    from: ['It is strictly forbidden to employ the artefact for trading in human beings, backing terrorist groups, or dealing in narcotics.'],
  },
  {
    reads: { field: 'financial-advice' },
    from: ['The Model must be kept away from: investment recommendations to individuals; setting insurance premiums; determining eligibility for public benefits.'],
  },
  {
    reads: { field: 'insurance' },
    from: ['The Model must be kept away from: investment recommendations to individuals; setting insurance premiums; determining eligibility for public benefits.'],
  },
  {
    reads: { field: 'essential-services' },
    from: ['The Model must be kept away from: investment recommendations to individuals; setting insurance premiums; determining eligibility for public benefits.'],
  },
  { reads: { field: 'privacy-violation' }, from: ['You will not dig up or publish private data about people, nor prey on the elderly or otherwise vulnerable.'] },
  { reads: { field: 'exploiting-vulnerabilities' }, from: ['You will not dig up or publish private data about people, nor prey on the elderly or otherwise vulnerable.'] },
  { reads: { field: 'automated-decisions' }, from: ["Fully automated rulings that alter a person's legal position are not something you may build on Foobar-1."] },
  {
    reads: { field: 'heavy-machinery' },
    from: ['The model has no business in cranes, forklifts or other heavy equipment, in aircraft control or in life support; such use is prohibited.'],
  },
  {
    reads: { field: 'high-risk-systems' },
    from: ['The model has no business in cranes, forklifts or other heavy equipment, in aircraft control or in life support; such use is prohibited.'],
  },
  { reads: { field: 'espionage' }, from: ['No use for spying on behalf of a state, for getting around embargoes, or for undermining public order is allowed.'] },
  { reads: { field: 'sanctions-evasion' }, from: ['No use for spying on behalf of a state, for getting around embargoes, or for undermining public order is allowed.'] },
  { reads: { field: 'national-security' }, from: ['No use for spying on behalf of a state, for getting around embargoes, or for undermining public order is allowed.'] },
  { reads: { field: 'education' }, from: ['Grading examinations or admitting pupils to schools by means of the Model is barred.'] },
  { reads: null, from: ['The paper discusses military applications, surveillance and fraud detection.'] },
  { reads: null, from: ['The model can be used to detect fraud, spam and hate speech.'] },
  { reads: null, from: ['You may use the software in hospitals, banks and courts.'] },
]

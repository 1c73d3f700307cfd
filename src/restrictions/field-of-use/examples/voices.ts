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
  { reads: { field: 'military' }, from: ['Governments: this license withholds permission for use by or on behalf of the armed services, the secret services and the police.'] },
  { reads: { field: 'espionage' }, from: ['Governments: this license withholds permission for use by or on behalf of the armed services, the secret services and the police.'] },
  {
    reads: { field: 'law-enforcement' },
    from: ['Governments: this license withholds permission for use by or on behalf of the armed services, the secret services and the police.'],
  },
  {
    reads: { field: 'weapons' },
    from: ['Licensee shall ensure that no copy of the Model is ever applied to the conception, production or maintenance of arms, of CBRN agents or of nuclear explosive devices.'],
  },
  {
    reads: { field: 'mass-destruction-weapons' },
    from: ['Licensee shall ensure that no copy of the Model is ever applied to the conception, production or maintenance of arms, of CBRN agents or of nuclear explosive devices.'],
  },
  {
    reads: { field: 'nuclear' },
    from: ['Licensee shall ensure that no copy of the Model is ever applied to the conception, production or maintenance of arms, of CBRN agents or of nuclear explosive devices.'],
  },
  {
    reads: { field: 'surveillance' },
    from: [
      'Annex B - Unacceptable practices\n1. Covert observation of individuals or groups.\n2. Remote identification of passers-by through their bodily features.\n3. Evaluating persons over time on the basis of how they behave socially.',
    ],
  },
  {
    reads: { field: 'biometric-identification' },
    from: [
      'Annex B - Unacceptable practices\n1. Covert observation of individuals or groups.\n2. Remote identification of passers-by through their bodily features.\n3. Evaluating persons over time on the basis of how they behave socially.',
    ],
  },
  {
    reads: { field: 'social-scoring' },
    from: [
      'Annex B - Unacceptable practices\n1. Covert observation of individuals or groups.\n2. Remote identification of passers-by through their bodily features.\n3. Evaluating persons over time on the basis of how they behave socially.',
    ],
  },
  {
    reads: { field: 'credit' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'insurance' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'employment' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'housing' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'education' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'medical-practice' },
    from: ['Foobar-1 is not a doctor. It must not be relied upon to detect, treat or prevent disease, and you must not let it tell patients which medicines to take.'],
  },
  {
    reads: { field: 'medical-advice' },
    from: ['Foobar-1 is not a doctor. It must not be relied upon to detect, treat or prevent disease, and you must not let it tell patients which medicines to take.'],
  },
  { reads: { field: 'legal-advice' }, from: ['Do not hold the outputs out as the opinion of an attorney or of a registered investment adviser.'] },
  { reads: { field: 'financial-advice' }, from: ['Do not hold the outputs out as the opinion of an attorney or of a registered investment adviser.'] },
  {
    reads: { field: 'malware' },
    from: ['The Model shall not be used to develop code that damages, or lets outsiders into, the computers of others, nor to disrupt the supply of water or power.'],
  },
  {
    reads: { field: 'critical-infrastructure' },
    from: ['The Model shall not be used to develop code that damages, or lets outsiders into, the computers of others, nor to disrupt the supply of water or power.'],
  },
  { reads: { field: 'harm-to-minors' }, from: ['Content that endangers children, and in particular any sexual portrayal of a person below eighteen, is strictly off limits.'] },
  { reads: { field: 'child-sexual-abuse' }, from: ['Content that endangers children, and in particular any sexual portrayal of a person below eighteen, is strictly off limits.'] },
  {
    reads: { field: 'harassment' },
    from: [
      'Users will refrain from generating material intended to intimidate or humiliate anyone, that vilifies people for their origin or faith, or that incites to acts of violence.',
    ],
  },
  {
    reads: { field: 'hate' },
    from: [
      'Users will refrain from generating material intended to intimidate or humiliate anyone, that vilifies people for their origin or faith, or that incites to acts of violence.',
    ],
  },
  {
    reads: { field: 'violence' },
    from: [
      'Users will refrain from generating material intended to intimidate or humiliate anyone, that vilifies people for their origin or faith, or that incites to acts of violence.',
    ],
  },
  { reads: { field: 'disinformation' }, from: ['You agree that you will not produce fabricated reports about current events or seek to sway how people vote.'] },
  { reads: { field: 'political-campaigning' }, from: ['You agree that you will not produce fabricated reports about current events or seek to sway how people vote.'] },
  {
    reads: { field: 'undisclosed-ai-content' },
    from: ['Synthetic voices and faces of living people may be made only if they agree, and generated content may never be presented as if a person had made it.'],
  },
  {
    reads: { field: 'fraud' },
    from: ["Users are barred from (1) schemes to obtain money by deceit, (2) mass e-mailing without the addressees' consent, (3) posting invented customer testimonials."],
  },
  {
    reads: { field: 'spam' },
    from: ["Users are barred from (1) schemes to obtain money by deceit, (2) mass e-mailing without the addressees' consent, (3) posting invented customer testimonials."],
  },
  {
    reads: { field: 'fake-engagement' },
    from: ["Users are barred from (1) schemes to obtain money by deceit, (2) mass e-mailing without the addressees' consent, (3) posting invented customer testimonials."],
  },
  {
    reads: { field: 'privacy-violation' },
    from: ['It is not allowed to extract personal data from the Model or to build systems that give some groups worse chances than others because of protected characteristics.'],
  },
  {
    reads: { field: 'discrimination' },
    from: ['It is not allowed to extract personal data from the Model or to build systems that give some groups worse chances than others because of protected characteristics.'],
  },
  { reads: { field: 'self-harm' }, from: ['✖ Encouraging people to hurt themselves\n✖ Erotic content\n✖ Offering or arranging sexual services'] },
  { reads: { field: 'sexual-content' }, from: ['✖ Encouraging people to hurt themselves\n✖ Erotic content\n✖ Offering or arranging sexual services'] },
  { reads: { field: 'sexual-solicitation' }, from: ['✖ Encouraging people to hurt themselves\n✖ Erotic content\n✖ Offering or arranging sexual services'] },
  { reads: { field: 'gambling' }, from: ['The licensee must not: run lotteries or games of chance with the Model; promote illegal drugs; do anything else that the law forbids.'] },
  {
    reads: { field: 'controlled-substances' },
    from: ['The licensee must not: run lotteries or games of chance with the Model; promote illegal drugs; do anything else that the law forbids.'],
  },
  {
    reads: { field: 'illegal-activity' },
    from: ['The licensee must not: run lotteries or games of chance with the Model; promote illegal drugs; do anything else that the law forbids.'],
  },
  {
    reads: { field: 'terrorism' },
    from: ['Any employment of the Model in aid of terrorist organizations or against the security of the state shall constitute a material breach.'],
  },
  {
    reads: { field: 'national-security' },
    from: ['Any employment of the Model in aid of terrorist organizations or against the security of the state shall constitute a material breach.'],
  },
  { reads: { field: 'human-trafficking' }, from: ["Use for purposes of modern slavery, or in order to take advantage of a person's age, disability or poverty, is excluded."] },
  {
    reads: { field: 'exploiting-vulnerabilities' },
    from: ["Use for purposes of modern slavery, or in order to take advantage of a person's age, disability or poverty, is excluded."],
  },
  {
    reads: { field: 'predictive-policing' },
    from: [
      "No authority shall use the System (a) to estimate a person's likelihood of offending, (b) to help courts in establishing facts or applying the law, or (c) to examine applications for asylum or visas.",
    ],
  },
  {
    reads: { field: 'criminal-justice' },
    from: [
      "No authority shall use the System (a) to estimate a person's likelihood of offending, (b) to help courts in establishing facts or applying the law, or (c) to examine applications for asylum or visas.",
    ],
  },
  {
    reads: { field: 'immigration' },
    from: [
      "No authority shall use the System (a) to estimate a person's likelihood of offending, (b) to help courts in establishing facts or applying the law, or (c) to examine applications for asylum or visas.",
    ],
  },
  { reads: { field: 'emotion-recognition' }, from: ['In schools and at the workplace the Model shall not be used to detect how people feel.'] },
  {
    reads: { field: 'high-risk-systems' },
    from: ['Because it may fail without warning, the Model must never be built into equipment whose breakdown could cost lives, such as flight controls or medical life support.'],
  },
  {
    reads: { field: 'ip-infringement' },
    from: ["Please respect others: no use of Foobar-1 to reproduce other people's copyrighted works, and no passing its essays off as your coursework."],
  },
  {
    reads: { field: 'plagiarism' },
    from: ["Please respect others: no use of Foobar-1 to reproduce other people's copyrighted works, and no passing its essays off as your coursework."],
  },
  { reads: { field: 'defamation' }, from: ['Anything that could injure the good name of a person or company must not be created.'] },
  { reads: { field: 'physical-harm' }, from: ['You must not use Foobar-1 in any way that could cause injury to people.'] },
  { reads: { field: 'essential-services' }, from: ['Public bodies may not use the Model to decide who is entitled to social benefits.'] },
  { reads: { field: 'sanctions-evasion' }, from: ['The services may not be employed to get around sanctions.'] },
  { reads: null, from: ['Acme will not use your data for advertising, surveillance or profiling.'] },
  { reads: null, from: ['The benchmark measures toxicity, hate speech and self-harm.'] },
  { reads: null, from: ['Nothing in this policy prevents medical research or legal scholarship.'] },
  { reads: null, from: ['You may use it for credit scoring, hiring and tenant screening.'] },
  {
    reads: { field: 'law-enforcement' },
    from: ['Governments: this license withholds permission for use by or on behalf of the armed services, the secret services and the police.'],
  },
  {
    reads: { field: 'weapons' },
    from: ['Licensee shall ensure that no copy of the Model is ever applied to the conception, production or maintenance of arms, of CBRN agents or of nuclear explosive devices.'],
  },
  {
    reads: { field: 'mass-destruction-weapons' },
    from: ['Licensee shall ensure that no copy of the Model is ever applied to the conception, production or maintenance of arms, of CBRN agents or of nuclear explosive devices.'],
  },
  {
    reads: { field: 'nuclear' },
    from: ['Licensee shall ensure that no copy of the Model is ever applied to the conception, production or maintenance of arms, of CBRN agents or of nuclear explosive devices.'],
  },
  {
    reads: { field: 'surveillance' },
    from: [
      'Annex B - Unacceptable practices\n1. Covert observation of individuals or groups.\n2. Remote identification of passers-by through their bodily features.\n3. Evaluating persons over time on the basis of how they behave socially.',
    ],
  },
  {
    reads: { field: 'biometric-identification' },
    from: [
      'Annex B - Unacceptable practices\n1. Covert observation of individuals or groups.\n2. Remote identification of passers-by through their bodily features.\n3. Evaluating persons over time on the basis of how they behave socially.',
    ],
  },
  {
    reads: { field: 'social-scoring' },
    from: [
      'Annex B - Unacceptable practices\n1. Covert observation of individuals or groups.\n2. Remote identification of passers-by through their bodily features.\n3. Evaluating persons over time on the basis of how they behave socially.',
    ],
  },
  {
    reads: { field: 'credit' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'insurance' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'employment' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'housing' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'education' },
    from: [
      'High-impact decisions. The following may not be delegated to the Model: whether a person obtains a mortgage, what premium they pay, whether they are taken on or let go by an employer, whether they are offered a tenancy, and whether they are accepted on a course of study.',
    ],
  },
  {
    reads: { field: 'medical-practice' },
    from: ['Foobar-1 is not a doctor. It must not be relied upon to detect, treat or prevent disease, and you must not let it tell patients which medicines to take.'],
  },
  {
    reads: { field: 'medical-advice' },
    from: ['Foobar-1 is not a doctor. It must not be relied upon to detect, treat or prevent disease, and you must not let it tell patients which medicines to take.'],
  },
  {
    reads: { field: 'malware' },
    from: ['The Model shall not be used to develop code that damages, or lets outsiders into, the computers of others, nor to disrupt the supply of water or power.'],
  },
  {
    reads: { field: 'critical-infrastructure' },
    from: ['The Model shall not be used to develop code that damages, or lets outsiders into, the computers of others, nor to disrupt the supply of water or power.'],
  },
  {
    reads: { field: 'harassment' },
    from: [
      'Users will refrain from generating material intended to intimidate or humiliate anyone, that vilifies people for their origin or faith, or that incites to acts of violence.',
    ],
  },
  {
    reads: { field: 'hate' },
    from: [
      'Users will refrain from generating material intended to intimidate or humiliate anyone, that vilifies people for their origin or faith, or that incites to acts of violence.',
    ],
  },
  {
    reads: { field: 'violence' },
    from: [
      'Users will refrain from generating material intended to intimidate or humiliate anyone, that vilifies people for their origin or faith, or that incites to acts of violence.',
    ],
  },
  {
    reads: { field: 'undisclosed-ai-content' },
    from: ['Synthetic voices and faces of living people may be made only if they agree, and generated content may never be presented as if a person had made it.'],
  },
  {
    reads: { field: 'fraud' },
    from: ["Users are barred from (1) schemes to obtain money by deceit, (2) mass e-mailing without the addressees' consent, (3) posting invented customer testimonials."],
  },
  {
    reads: { field: 'spam' },
    from: ["Users are barred from (1) schemes to obtain money by deceit, (2) mass e-mailing without the addressees' consent, (3) posting invented customer testimonials."],
  },
  {
    reads: { field: 'fake-engagement' },
    from: ["Users are barred from (1) schemes to obtain money by deceit, (2) mass e-mailing without the addressees' consent, (3) posting invented customer testimonials."],
  },
  {
    reads: { field: 'privacy-violation' },
    from: ['It is not allowed to extract personal data from the Model or to build systems that give some groups worse chances than others because of protected characteristics.'],
  },
  {
    reads: { field: 'discrimination' },
    from: ['It is not allowed to extract personal data from the Model or to build systems that give some groups worse chances than others because of protected characteristics.'],
  },
  {
    reads: { field: 'controlled-substances' },
    from: ['The licensee must not: run lotteries or games of chance with the Model; promote illegal drugs; do anything else that the law forbids.'],
  },
  {
    reads: { field: 'illegal-activity' },
    from: ['The licensee must not: run lotteries or games of chance with the Model; promote illegal drugs; do anything else that the law forbids.'],
  },
  {
    reads: { field: 'terrorism' },
    from: ['Any employment of the Model in aid of terrorist organizations or against the security of the state shall constitute a material breach.'],
  },
  {
    reads: { field: 'national-security' },
    from: ['Any employment of the Model in aid of terrorist organizations or against the security of the state shall constitute a material breach.'],
  },
  {
    reads: { field: 'exploiting-vulnerabilities' },
    from: ["Use for purposes of modern slavery, or in order to take advantage of a person's age, disability or poverty, is excluded."],
  },
  {
    reads: { field: 'predictive-policing' },
    from: [
      "No authority shall use the System (a) to estimate a person's likelihood of offending, (b) to help courts in establishing facts or applying the law, or (c) to examine applications for asylum or visas.",
    ],
  },
  {
    reads: { field: 'criminal-justice' },
    from: [
      "No authority shall use the System (a) to estimate a person's likelihood of offending, (b) to help courts in establishing facts or applying the law, or (c) to examine applications for asylum or visas.",
    ],
  },
  {
    reads: { field: 'immigration' },
    from: [
      "No authority shall use the System (a) to estimate a person's likelihood of offending, (b) to help courts in establishing facts or applying the law, or (c) to examine applications for asylum or visas.",
    ],
  },
  {
    reads: { field: 'high-risk-systems' },
    from: ['Because it may fail without warning, the Model must never be built into equipment whose breakdown could cost lives, such as flight controls or medical life support.'],
  },
  {
    reads: { field: 'ip-infringement' },
    from: ["Please respect others: no use of Foobar-1 to reproduce other people's copyrighted works, and no passing its essays off as your coursework."],
  },
  {
    reads: { field: 'plagiarism' },
    from: ["Please respect others: no use of Foobar-1 to reproduce other people's copyrighted works, and no passing its essays off as your coursework."],
  },
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
  {
    reads: { field: 'human-trafficking' },
    from: ['It is strictly forbidden to employ the artefact for trading in human beings, backing terrorist groups, or dealing in narcotics.'],
  },
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
  {
    reads: { field: 'heavy-machinery' },
    from: ['The model has no business in cranes, forklifts or other heavy equipment, in aircraft control or in life support; such use is prohibited.'],
  },
  {
    reads: { field: 'high-risk-systems' },
    from: ['The model has no business in cranes, forklifts or other heavy equipment, in aircraft control or in life support; such use is prohibited.'],
  },
  { reads: { field: 'military' }, from: ['The Licensee warrants that the Model will not be made available to armed forces and will not be used in the manufacture of weapons.'] },
  { reads: { field: 'weapons' }, from: ['The Licensee warrants that the Model will not be made available to armed forces and will not be used in the manufacture of weapons.'] },
  {
    reads: { field: 'surveillance' },
    from: [
      'Prohibited AI practices:\n\n* monitoring employees or pupils to work out their emotional state;\n* tracking the whereabouts of individuals in secret;\n* building databases of faces scraped from the internet.',
    ],
  },
  {
    reads: { field: 'emotion-recognition' },
    from: [
      'Prohibited AI practices:\n\n* monitoring employees or pupils to work out their emotional state;\n* tracking the whereabouts of individuals in secret;\n* building databases of faces scraped from the internet.',
    ],
  },
  {
    reads: { field: 'biometric-identification' },
    from: [
      'Prohibited AI practices:\n\n* monitoring employees or pupils to work out their emotional state;\n* tracking the whereabouts of individuals in secret;\n* building databases of faces scraped from the internet.',
    ],
  },
  {
    reads: { field: 'credit' },
    from: ['The Service must not be used to make consequential determinations about individuals in the areas of lending, hiring, housing, schooling, insurance or welfare.'],
  },
  {
    reads: { field: 'employment' },
    from: ['The Service must not be used to make consequential determinations about individuals in the areas of lending, hiring, housing, schooling, insurance or welfare.'],
  },
  {
    reads: { field: 'housing' },
    from: ['The Service must not be used to make consequential determinations about individuals in the areas of lending, hiring, housing, schooling, insurance or welfare.'],
  },
  {
    reads: { field: 'education' },
    from: ['The Service must not be used to make consequential determinations about individuals in the areas of lending, hiring, housing, schooling, insurance or welfare.'],
  },
  {
    reads: { field: 'medical-practice' },
    from: ['The outputs are no substitute for professionals. You shall not use them to treat patients, to advise clients on points of law or to recommend investments.'],
  },
  {
    reads: { field: 'legal-advice' },
    from: ['The outputs are no substitute for professionals. You shall not use them to treat patients, to advise clients on points of law or to recommend investments.'],
  },
  {
    reads: { field: 'financial-advice' },
    from: ['The outputs are no substitute for professionals. You shall not use them to treat patients, to advise clients on points of law or to recommend investments.'],
  },
  { reads: { field: 'malware' }, from: ['No user shall write viruses with it. No user shall set up phishing sites with it.'] },
  { reads: { field: 'fraud' }, from: ['No user shall write viruses with it. No user shall set up phishing sites with it.'] },
  { reads: { field: 'harm-to-minors' }, from: ['Zero tolerance: anything sexual involving minors, grooming of children, and pornography in general.'] },
  { reads: { field: 'child-sexual-abuse' }, from: ['Zero tolerance: anything sexual involving minors, grooming of children, and pornography in general.'] },
  { reads: { field: 'sexual-content' }, from: ['Zero tolerance: anything sexual involving minors, grooming of children, and pornography in general.'] },
  { reads: { field: 'hate' }, from: ['The Model may not be prompted to produce: hate speech; targeted abuse of individuals; praise of violent acts; instructions for suicide.'] },
  {
    reads: { field: 'harassment' },
    from: ['The Model may not be prompted to produce: hate speech; targeted abuse of individuals; praise of violent acts; instructions for suicide.'],
  },
  {
    reads: { field: 'violence' },
    from: ['The Model may not be prompted to produce: hate speech; targeted abuse of individuals; praise of violent acts; instructions for suicide.'],
  },
  {
    reads: { field: 'self-harm' },
    from: ['The Model may not be prompted to produce: hate speech; targeted abuse of individuals; praise of violent acts; instructions for suicide.'],
  },
  {
    reads: { field: 'disinformation' },
    from: [
      'Under this policy it is unacceptable to spread false claims about health or elections, to pretend to be a real person, or to publish generated texts without saying that an AI wrote them.',
    ],
  },
  {
    reads: { field: 'impersonation' },
    from: [
      'Under this policy it is unacceptable to spread false claims about health or elections, to pretend to be a real person, or to publish generated texts without saying that an AI wrote them.',
    ],
  },
  {
    reads: { field: 'undisclosed-ai-content' },
    from: [
      'Under this policy it is unacceptable to spread false claims about health or elections, to pretend to be a real person, or to publish generated texts without saying that an AI wrote them.',
    ],
  },
  {
    reads: { field: 'political-campaigning' },
    from: ['Acme does not allow the use of its APIs for political campaigning, unsolicited advertising or the creation of fake accounts.'],
  },
  { reads: { field: 'spam' }, from: ['Acme does not allow the use of its APIs for political campaigning, unsolicited advertising or the creation of fake accounts.'] },
  { reads: { field: 'fake-engagement' }, from: ['Acme does not allow the use of its APIs for political campaigning, unsolicited advertising or the creation of fake accounts.'] },
  {
    reads: { field: 'privacy-violation' },
    from: [
      'The user shall respect privacy and equality. In particular, the Model may not serve to disclose private facts about a person, to discriminate on grounds of sex or ethnic origin, or to take advantage of those who cannot defend themselves.',
    ],
  },
  {
    reads: { field: 'discrimination' },
    from: [
      'The user shall respect privacy and equality. In particular, the Model may not serve to disclose private facts about a person, to discriminate on grounds of sex or ethnic origin, or to take advantage of those who cannot defend themselves.',
    ],
  },
  {
    reads: { field: 'exploiting-vulnerabilities' },
    from: [
      'The user shall respect privacy and equality. In particular, the Model may not serve to disclose private facts about a person, to discriminate on grounds of sex or ethnic origin, or to take advantage of those who cannot defend themselves.',
    ],
  },
  { reads: { field: 'gambling' }, from: ['Use for online gambling, the sale of drugs, trafficking in persons or the support of terrorism entails immediate loss of the license.'] },
  {
    reads: { field: 'controlled-substances' },
    from: ['Use for online gambling, the sale of drugs, trafficking in persons or the support of terrorism entails immediate loss of the license.'],
  },
  {
    reads: { field: 'human-trafficking' },
    from: ['Use for online gambling, the sale of drugs, trafficking in persons or the support of terrorism entails immediate loss of the license.'],
  },
  {
    reads: { field: 'terrorism' },
    from: ['Use for online gambling, the sale of drugs, trafficking in persons or the support of terrorism entails immediate loss of the license.'],
  },
  {
    reads: { field: 'critical-infrastructure' },
    from: ['The software is not licensed for the control of power plants, aircraft, motor vehicles, medical life-support devices or industrial machinery.'],
  },
  {
    reads: { field: 'high-risk-systems' },
    from: ['The software is not licensed for the control of power plants, aircraft, motor vehicles, medical life-support devices or industrial machinery.'],
  },
  {
    reads: { field: 'heavy-machinery' },
    from: ['The software is not licensed for the control of power plants, aircraft, motor vehicles, medical life-support devices or industrial machinery.'],
  },
  {
    reads: { field: 'law-enforcement' },
    from: [
      '5. Public authorities\n5.1 The Model shall not be used for police work, including estimating whether somebody will commit an offence.\n5.2 It shall not be used to influence judicial decisions.\n5.3 It shall not be used at borders to screen migrants.',
    ],
  },
  {
    reads: { field: 'predictive-policing' },
    from: [
      '5. Public authorities\n5.1 The Model shall not be used for police work, including estimating whether somebody will commit an offence.\n5.2 It shall not be used to influence judicial decisions.\n5.3 It shall not be used at borders to screen migrants.',
    ],
  },
  {
    reads: { field: 'criminal-justice' },
    from: [
      '5. Public authorities\n5.1 The Model shall not be used for police work, including estimating whether somebody will commit an offence.\n5.2 It shall not be used to influence judicial decisions.\n5.3 It shall not be used at borders to screen migrants.',
    ],
  },
  {
    reads: { field: 'immigration' },
    from: [
      '5. Public authorities\n5.1 The Model shall not be used for police work, including estimating whether somebody will commit an offence.\n5.2 It shall not be used to influence judicial decisions.\n5.3 It shall not be used at borders to screen migrants.',
    ],
  },
  { reads: { field: 'automated-decisions' }, from: ["You must not let the Model decide on its own about matters which significantly affect people's lives."] },
  { reads: { field: 'social-scoring' }, from: ['Governments may not use the Model to rank citizens by their behaviour.'] },
  { reads: { field: 'mass-destruction-weapons' }, from: ['THE LICENSED TECHNOLOGY SHALL NOT BE USED FOR CHEMICAL OR BIOLOGICAL WEAPONS OR FOR ANY NUCLEAR ACTIVITY.'] },
  { reads: { field: 'nuclear' }, from: ['THE LICENSED TECHNOLOGY SHALL NOT BE USED FOR CHEMICAL OR BIOLOGICAL WEAPONS OR FOR ANY NUCLEAR ACTIVITY.'] },
  { reads: { field: 'ip-infringement' }, from: ['It is forbidden to use Foobar-1 to infringe third-party copyrights, to slander people, or for anything unlawful.'] },
  { reads: { field: 'defamation' }, from: ['It is forbidden to use Foobar-1 to infringe third-party copyrights, to slander people, or for anything unlawful.'] },
  { reads: { field: 'illegal-activity' }, from: ['It is forbidden to use Foobar-1 to infringe third-party copyrights, to slander people, or for anything unlawful.'] },
  { reads: { field: 'plagiarism' }, from: ['Students must not use the tool to cheat in examinations.'] },
  { reads: { field: 'physical-harm' }, from: ['Do not use the model to hurt people or property.'] },
  { reads: { field: 'espionage' }, from: ['The Licensee shall not permit the Model to be used for espionage or in any manner detrimental to national security.'] },
  { reads: { field: 'national-security' }, from: ['The Licensee shall not permit the Model to be used for espionage or in any manner detrimental to national security.'] },
  { reads: { field: 'sexual-solicitation' }, from: ['You may not use Foobar-1 to advertise sexual services.'] },
  { reads: { field: 'sanctions-evasion' }, from: ['The Model may not be used to circumvent trade sanctions.'] },
  { reads: { field: 'military' }, from: ['🚫 Military use'] },
  { reads: { field: 'surveillance' }, from: ['Can the police use it for surveillance? Absolutely not.'] },
  { reads: { field: 'weapons' }, from: ['Out of scope uses: weapons development; malware creation.'] },
  { reads: { field: 'malware' }, from: ['Out of scope uses: weapons development; malware creation.'] },
  { reads: { field: 'medical-advice' }, from: ["We don't want the model to be used for health advice, so this is prohibited."] },
  { reads: null, from: ['We tested the model for bias, hate speech and disinformation before release.'] },
  { reads: null, from: ['The model is not designed for medical diagnosis.'] },
  { reads: null, from: ['Our staff may not share confidential information about weapons research with the press.'] },
  { reads: null, from: ['What is fraud? Fraud is deception for gain.'] },
  { reads: { field: 'military' }, from: ['THE FOLLOWING USES ARE EXPRESSLY EXCLUDED FROM THE LICENCE: (A) MILITARY USE; (B) WEAPONS; (C) SURVEILLANCE OF CIVILIANS.'] },
  { reads: { field: 'weapons' }, from: ['THE FOLLOWING USES ARE EXPRESSLY EXCLUDED FROM THE LICENCE: (A) MILITARY USE; (B) WEAPONS; (C) SURVEILLANCE OF CIVILIANS.'] },
  { reads: { field: 'surveillance' }, from: ['THE FOLLOWING USES ARE EXPRESSLY EXCLUDED FROM THE LICENCE: (A) MILITARY USE; (B) WEAPONS; (C) SURVEILLANCE OF CIVILIANS.'] },
  { reads: { field: 'law-enforcement' }, from: ['The Model may not assist police forces or border guards in their duties.'] },
  { reads: { field: 'immigration' }, from: ['The Model may not assist police forces or border guards in their duties.'] },
  {
    reads: { field: 'medical-practice' },
    from: ['Clinicians shall not base diagnoses on the Model, banks shall not base lending decisions on it, and employers shall not base dismissals on it.'],
  },
  {
    reads: { field: 'credit' },
    from: ['Clinicians shall not base diagnoses on the Model, banks shall not base lending decisions on it, and employers shall not base dismissals on it.'],
  },
  {
    reads: { field: 'employment' },
    from: ['Clinicians shall not base diagnoses on the Model, banks shall not base lending decisions on it, and employers shall not base dismissals on it.'],
  },
  {
    reads: { field: 'hate' },
    from: ['We remove access for anyone who uses the model to spread hatred, stalk people, threaten violence or promote terrorism, because all of this is forbidden.'],
  },
  {
    reads: { field: 'harassment' },
    from: ['We remove access for anyone who uses the model to spread hatred, stalk people, threaten violence or promote terrorism, because all of this is forbidden.'],
  },
  {
    reads: { field: 'violence' },
    from: ['We remove access for anyone who uses the model to spread hatred, stalk people, threaten violence or promote terrorism, because all of this is forbidden.'],
  },
  {
    reads: { field: 'terrorism' },
    from: ['We remove access for anyone who uses the model to spread hatred, stalk people, threaten violence or promote terrorism, because all of this is forbidden.'],
  },
  { reads: { field: 'child-sexual-abuse' }, from: ['Never generate sexual images of children or other pornographic content.'] },
  { reads: { field: 'sexual-content' }, from: ['Never generate sexual images of children or other pornographic content.'] },
  { reads: { field: 'fraud' }, from: ['Banned: scams and phishing, impersonating others, spamming, malware.'] },
  { reads: { field: 'impersonation' }, from: ['Banned: scams and phishing, impersonating others, spamming, malware.'] },
  { reads: { field: 'spam' }, from: ['Banned: scams and phishing, impersonating others, spamming, malware.'] },
  { reads: { field: 'malware' }, from: ['Banned: scams and phishing, impersonating others, spamming, malware.'] },
  { reads: { field: 'disinformation' }, from: ['The Model is off limits for those who want to spread fake news or manipulate elections.'] },
  { reads: { field: 'political-campaigning' }, from: ['The Model is off limits for those who want to spread fake news or manipulate elections.'] },
  { reads: { field: 'privacy-violation' }, from: ['Harvesting personal information and recognizing people by their faces are outside the permitted uses.'] },
  { reads: { field: 'biometric-identification' }, from: ['Harvesting personal information and recognizing people by their faces are outside the permitted uses.'] },
  { reads: { field: 'discrimination' }, from: ['Licensees pledge not to use the Model to discriminate against minorities or to exploit weak people.'] },
  { reads: { field: 'exploiting-vulnerabilities' }, from: ['Licensees pledge not to use the Model to discriminate against minorities or to exploit weak people.'] },
  { reads: { field: 'self-harm' }, from: ['Content encouraging suicide or bodily harm is prohibited.'] },
  { reads: { field: 'physical-harm' }, from: ['Content encouraging suicide or bodily harm is prohibited.'] },
  { reads: { field: 'gambling' }, from: ['No betting. No drugs.'] },
  { reads: { field: 'controlled-substances' }, from: ['No betting. No drugs.'] },
  { reads: { field: 'critical-infrastructure' }, from: ['The Licensee acknowledges that the Model must not run critical infrastructure or safety-critical systems.'] },
  { reads: { field: 'high-risk-systems' }, from: ['The Licensee acknowledges that the Model must not run critical infrastructure or safety-critical systems.'] },
  { reads: { field: 'legal-advice' }, from: ['It is not permitted to rely on the Model for legal, financial or medical advice.'] },
  { reads: { field: 'financial-advice' }, from: ['It is not permitted to rely on the Model for legal, financial or medical advice.'] },
  { reads: { field: 'medical-advice' }, from: ['It is not permitted to rely on the Model for legal, financial or medical advice.'] },
  { reads: { field: 'automated-decisions' }, from: ["Don't make decisions about people with it unless a human checks them."] },
  { reads: { field: 'social-scoring' }, from: ['The practices listed here are unacceptable: social scoring; emotion recognition in the workplace.'] },
  { reads: { field: 'emotion-recognition' }, from: ['The practices listed here are unacceptable: social scoring; emotion recognition in the workplace.'] },
  { reads: { field: 'predictive-policing' }, from: ['Courts may not use the model for sentencing, nor may anyone use it to predict crimes.'] },
  { reads: { field: 'criminal-justice' }, from: ['Courts may not use the model for sentencing, nor may anyone use it to predict crimes.'] },
  { reads: { field: 'ip-infringement' }, from: ['Respect copyright: you must not use the model to copy protected works.'] },
  { reads: { field: 'undisclosed-ai-content' }, from: ['You may not pass off generated text as human-written.'] },
  { reads: { field: 'fake-engagement' }, from: ['Fake reviews are prohibited.'] },
  { reads: { field: 'human-trafficking' }, from: ['Any link with human trafficking or forced labour is prohibited.'] },
  { reads: { field: 'insurance' }, from: ['The Model must not decide who gets insurance, housing, a school place or social benefits.'] },
  { reads: { field: 'housing' }, from: ['The Model must not decide who gets insurance, housing, a school place or social benefits.'] },
  { reads: { field: 'education' }, from: ['The Model must not decide who gets insurance, housing, a school place or social benefits.'] },
  { reads: { field: 'essential-services' }, from: ['The Model must not decide who gets insurance, housing, a school place or social benefits.'] },
  { reads: { field: 'illegal-activity' }, from: ['Illegal use is strictly prohibited.'] },
  { reads: { field: 'plagiarism' }, from: ['Do not use it to plagiarise.'] },
  { reads: { field: 'defamation' }, from: ['You shall not publish defamatory statements made with the model.'] },
  { reads: null, from: ['The model refuses to write malware or hate speech.'] },
  { reads: null, from: ['Military and civilian users may use the model.'] },
]

/** Fields of use by group: what a license can forbid the model to be used for. */
export const fieldGroups = {
  defence: ['military', 'weapons', 'mass-destruction-weapons', 'nuclear', 'espionage', 'terrorism'],
  security: ['malware', 'critical-infrastructure', 'high-risk-systems', 'heavy-machinery'],
  'state power': ['law-enforcement', 'predictive-policing', 'criminal-justice', 'immigration', 'surveillance', 'biometric-identification', 'emotion-recognition', 'social-scoring'],
  health: ['medical-advice', 'medical-practice', 'insurance'],
  professional: ['legal-advice', 'financial-advice', 'unlicensed-practice'],
  decisions: ['automated-decisions', 'credit', 'employment', 'housing', 'education', 'essential-services'],
  people: [
    'discrimination',
    'exploiting-vulnerabilities',
    'harm-to-minors',
    'child-sexual-abuse',
    'harassment',
    'defamation',
    'hate',
    'violence',
    'physical-harm',
    'self-harm',
    'human-trafficking',
    'privacy-violation',
    'sexual-content',
    'sexual-solicitation',
  ],
  deception: ['disinformation', 'impersonation', 'fraud', 'spam', 'fake-engagement', 'political-campaigning', 'undisclosed-ai-content', 'plagiarism'],
  law: ['illegal-activity', 'controlled-substances', 'gambling', 'ip-infringement', 'sanctions-evasion', 'national-security'],
  other: ['other'],
} as const

/** A group of fields of use. */
export type FieldGroup = keyof typeof fieldGroups

/** The id of a field of use. */
export type FieldOfUseId = (typeof fieldGroups)[FieldGroup][number]

import { fieldGroups } from '../../restrictions/field.ts'
import type { Restriction } from '../../restrictions/index.ts'
import { sharedCells } from '../harmless-kinds.ts'
import { depends, derivedBreak, harmless, has, statedBreak, type Weighing } from '../weighing.ts'

/** Fields of safety or fundamental rights: restrictions of them may pass as proportionate safety terms. */
const safetyFields: ReadonlySet<string> = new Set([
  ...fieldGroups.defence,
  ...fieldGroups.security,
  ...fieldGroups['state power'],
  ...fieldGroups.people,
  ...fieldGroups.decisions,
  ...fieldGroups.deception,
  ...fieldGroups.health,
])
const unsafe = new Set(['gambling', 'sexual-content', 'political-campaigning', 'plagiarism', 'ip-infringement'])
const isSafety = (restriction: Restriction): boolean => restriction.kind === 'field-of-use' && safetyFields.has(restriction.field) && !unsafe.has(restriction.field)

/** Each kind of clause against the paragraphs of the Commission guidelines of July 2025. */
export const weighing: Weighing = {
  ...sharedCells,
  'user-cap': [statedBreak('86', has('consequence', 'pay')), statedBreak('83')],
  'revenue-cap': [derivedBreak('83 86')],
  'organization-size-cap': [derivedBreak('80')],
  'quantity-cap': [derivedBreak('80')],
  territory: [derivedBreak('79')],
  'platform-limit': [derivedBreak('80')],
  'entity-exclusion': [derivedBreak('79 80')],
  'field-of-use': [
    depends('84', 'a safety term may pass when it is proportionate, which no text decides', isSafety),
    depends('84', 'it is hardly a term against significant risks, which alone may pass'),
  ],
  'non-commercial': [statedBreak('83 86', has('commercialPath', 'request-license')), statedBreak('83')],
  'purpose-limit': [statedBreak('83', has('permitted', 'research', 'academic')), derivedBreak('80')],
  'competition-ban': [derivedBreak('80')],
  'output-training-ban': [derivedBreak('80')],
  'output-restriction': [depends('80', 'who owns the outputs need not limit the use of the model', has('limit', 'ownership')), derivedBreak('80')],
  registration: [derivedBreak('83', has('scope', 'commercial-use')), depends('79', 'asking users who they are may pass for safety, not for commerce')],
  'no-redistribution': [statedBreak('83')],
  'no-derivatives': [statedBreak('81')],
  'hosted-service-ban': [derivedBreak('80')],
  'no-sublicense': [depends('82', 'it is harmless where recipients may pass it on all the same')],
  'reverse-engineering-ban': [depends('81', 'studying the model is not named')],
  'safeguard-circumvention-ban': [depends('84', 'a safety term may pass when it is proportionate')],
  'benchmark-ban': [derivedBreak('80')],
  attribution: [harmless('stated')],
  naming: [depends('80', 'more than attribution may be too much')],
  notice: [harmless('stated')],
  'state-changes': [harmless()],
  'share-alike': [harmless('stated')],
  'source-disclosure': [harmless()],
  'acceptable-use-policy': [depends('84', 'what the policy bars is not in this text')],
  'update-duty': [depends('80', 'it limits use in time')],
  reporting: [depends('80', 'a duty to report weighs differently by what is reported')],
  'grant-back': [depends('80', 'giving rights back is more than attribution')],
  disclosure: [depends('84', 'a safety term may pass when it is proportionate')],
  indemnity: [depends('80', 'an indemnity is more than attribution')],
  'law-compliance': [depends('80', 'a reminder of the law is harmless')],
  'export-control': [depends('79', 'a reminder of export rules is harmless')],
  'litigation-termination': [depends('80', 'the guidelines do not speak of suits')],
  termination: [harmless('derived', has('trigger', 'breach')), depends('80', 'a grant that can be withdrawn limits use')],
  'unilateral-change': [depends('80', 'terms that may change later are not known yet')],
  'remote-restriction': [depends('80', 'whoever can switch the model off limits its use')],
  'term-limit': [depends('80', 'the rights end by themselves')],
}

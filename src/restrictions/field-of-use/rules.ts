import { type Draft, defineKind } from '../restriction.ts'
import type { FieldOfUse } from './field.ts'
import { deception } from './fields/deception.ts'
import { decisions } from './fields/decisions.ts'
import { defence } from './fields/defence.ts'
import { health } from './fields/health.ts'
import { lawFields } from './fields/law.ts'
import { otherFields } from './fields/other.ts'
import { people } from './fields/people.ts'
import { professional } from './fields/professional.ts'
import { security } from './fields/security.ts'
import { statePower } from './fields/state-power.ts'
import type { Qualifier } from './qualifier.ts'

export type { FieldOfUse } from './field.ts'

const fields = [...defence, ...security, ...statePower, ...health, ...professional, ...decisions, ...people, ...deception, ...lawFields, ...otherFields]

const sayField = new Map(fields.map(({ id, say }) => [id, say]))

const sayQualifier: Readonly<Record<Qualifier, string>> = {
  'without-consent': ' without the consent of those concerned',
  'without-authorization': ' without being authorized to',
  'without-disclosure': ' without saying so',
  unlawful: ' where that is against the law',
}

/** Whether another clause bars the same field without more: a ban on all of it takes in a ban on a part. */
const outright = ({ values }: Draft<FieldOfUse>, drafts: readonly Draft<FieldOfUse>[]): boolean =>
  values.qualifier !== null && drafts.some((other) => other.values.field === values.field && other.values.qualifier === null && other.values.text === values.text)

/** Uses that the license bars, field by field. */
export const fieldOfUse = defineKind<FieldOfUse>({
  kind: 'field-of-use',
  family: 'purpose',
  key: ['field', 'text', 'qualifier'],
  title: 'Field of use',
  meaning:
    'A use that is barred whoever you are: military use, surveillance, medical advice, disinformation and the like. Licenses say it in lists (“you agree not to use the model to …”), in annexes and use policies, in a single clause, or as what a grant leaves out (“for any purpose other than …”). Each field that the words name is one restriction; a qualifier tells that the use is barred only without consent, authorization or disclosure, or where it is unlawful.\n\n' +
    'What it costs: your product must not be used so, and mostly you must bind your own users too. Open-source definitions rule such clauses out, and a breach usually ends the license. Where your business lies near a barred field (health, finance, security, public services), ask the licensor or take another model.',
  rules: fields.flatMap(({ rules }) => rules),
  refine: (drafts) => drafts.map((draft) => (outright(draft, drafts) ? { ...draft, values: { ...draft.values, qualifier: null } } : draft)),
  say: ({ field, qualifier, text }) =>
    `You must not use it ${field === 'other' ? `for ${text ?? 'what the license bars there'}` : sayField.get(field)}${qualifier === null || field === 'unlicensed-practice' ? '' : sayQualifier[qualifier]}.`,
})

import { clear, conflict, duty, unknown, type Weigh } from '../intended-use.ts'
import type { FieldOfUse } from './field.ts'

const unless = {
  'without-consent': 'only with the consent of those concerned',
  'without-authorization': 'only when authorized',
  'without-disclosure': 'only when you say so',
  unlawful: 'only where the law allows it',
} as const

/** A field that is stated is barred, or bound to a condition; one that is not in the stated list is no matter. */
export const weighFieldOfUse: Weigh<FieldOfUse> = ({ field, qualifier, text }, { fields }) => {
  if (field === 'other') return unknown(null, `It bars ${text === undefined ? 'a use' : `use for ${text},`} which has no id here: read the clause.`)
  if (fields === undefined) return unknown('fields', `Whether ${field} is among your fields is not stated.`)
  if (!fields.includes(field)) return clear('fields', `Your fields do not include ${field}.`)
  return qualifier === null
    ? conflict('fields', `Your fields include ${field}, which the license bars.`)
    : duty('fields', `Your fields include ${field}, which is allowed ${unless[qualifier]}.`)
}

import { clear, conflict, unknown, type Weigh } from '../intended-use.ts'
import { listed } from '../tell.ts'
import type { PurposeLimit } from './rules.ts'

/** Purposes that end where commerce begins. Research, evaluation and education can be somebody's business. */
const unpaid: ReadonlySet<string> = new Set(['personal', 'academic'])

/** A commercial service to others is production, whatever else it is called; what an organization does is no personal use. */
export const weighPurposeLimit: Weigh<PurposeLimit> = ({ permitted }, { purposes, commercial, actions, entity }) => {
  if (permitted === null || permitted.length === 0) return unknown(null, 'The license limits the purpose and says elsewhere to which.')
  const allowed = listed(permitted, 'or')
  const serves = commercial === true && actions?.includes('host-as-service') === true
  if (serves && !permitted.includes('production')) return conflict('actions', `You host it as a commercial service, and the license covers ${allowed} use alone.`)
  if (commercial === true && permitted.every((each) => unpaid.has(each))) return conflict('commercial', `The use is commercial, and the license covers ${allowed} use alone.`)
  if (entity !== undefined && entity !== 'individual' && permitted.every((each) => each === 'personal'))
    return conflict('entity', 'You are no private person, and the license covers personal use alone.')
  if (purposes === undefined) return unknown('purposes', `The purpose is not stated; the license covers ${allowed} use alone.`)
  const outside = purposes.filter((each) => !permitted.includes(each))
  if (outside.length > 0) return conflict('purposes', `Your purpose is ${listed(outside)} use, and the license covers ${allowed} use alone.`)
  return clear('purposes', purposes.length === 0 ? 'You state that it has no purpose yet.' : `Your purpose, ${listed(purposes)} use, is covered.`)
}

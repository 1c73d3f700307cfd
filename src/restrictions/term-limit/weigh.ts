import { clear, conflict, duty, unknown, type Weigh } from '../intended-use.ts'
import type { TermLimit } from './rules.ts'

/** The last day of the use against the last day of the license. */
export const weighTermLimit: Weigh<TermLimit> = ({ until, duration }, use) => {
  if (until === null) return duty(null, `Stop when the time of the license is over${duration === null ? '' : ` (${duration})`}.`)
  if (use.until === undefined) return unknown('until', `The last day of use is not stated; the license ends on ${until}.`)
  return use.until > until
    ? conflict('until', `You use it until ${use.until}, and the license ends on ${until}.`)
    : clear('until', `You use it until ${use.until}, and the license lasts until ${until}.`)
}

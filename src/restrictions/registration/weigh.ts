import { conflict, duty, type IntendedUse, type Weigh, type Weighed, whenCommercial, whenDoing } from '../intended-use.ts'
import type { Registration } from './rules.ts'

/** To register is in the user's own hands; leave, an agreement or a certificate is in those of others. */
export const weighRegistration: Weigh<Registration> = ({ form, scope }, use: IntendedUse): Weighed => {
  const alone = form === 'registration' || form === null
  const outcome = alone ? 'duty' : 'conflict'
  const says = alone ? 'you must register first.' : 'you need the leave of the licensor first.'
  if (scope === 'commercial-use') return whenCommercial(use, outcome, says)
  if (scope === 'distribution') return whenDoing(use, ['redistribute-weights', 'redistribute-derivatives'], outcome, says)
  return alone ? duty(null, 'Whoever uses it must register first.') : conflict(null, 'Whoever uses it needs the leave of the licensor first.')
}

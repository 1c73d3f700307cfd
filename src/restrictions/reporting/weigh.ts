import { duty, type Weigh, whenDoing } from '../intended-use.ts'
import type { Reporting } from './rules.ts'

/** What concerns changes binds those who make them; the rest binds everyone. */
export const weighReporting: Weigh<Reporting> = ({ what }, use) =>
  what === 'modifications' ? whenDoing(use, ['fine-tune'], 'duty', 'tell the licensor what you changed.') : duty(null, 'Whoever uses it must report what the license names.')

import { duty, type Weigh, whenDoing } from '../intended-use.ts'
import type { GrantBack } from './rules.ts'

/** What concerns changes binds those who make them; the rest binds everyone. */
export const weighGrantBack: Weigh<GrantBack> = ({ what }, use) =>
  what === 'modifications' ? whenDoing(use, ['fine-tune'], 'duty', 'the licensor gets rights in your changes.') : duty(null, 'Whoever uses it gives the licensor rights.')
